import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { FirstPaint } from './first-paint.ts';

const CONTRACT = `window.__jsaction_bootstrap = () => undefined;`;
const KEEPER = `<script type="text/javascript" id="ng-event-dispatch-contract">${CONTRACT}</script>`;
const THEME = `document.title = '$& is no pattern';`;
const PAGE = [
  '<script src="theme.js"></script>',
  '<link rel="stylesheet" href="styles-AB12CD34.css">',
  KEEPER,
  '<link rel="modulepreload" href="chunk-1.js"><link rel="modulepreload" href="chunk-2.js">',
  '<script src="main-AB12CD34.js" type="module"></script>',
].join('\n');

describe('FirstPaint', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vte-site-'));
    for (const part of ['browser', 'server']) mkdirSync(join(folder, part));
    writeFileSync(join(folder, 'server/index.server.html'), PAGE);
    writeFileSync(join(folder, 'browser/styles-AB12CD34.css'), 'a{color:red}');
    writeFileSync(join(folder, 'browser/theme.js'), THEME);
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('puts inside of the page what it waits for, and what asks for its scripts once it is painted', () => {
    const written = `<script>window.__jsaction_bootstrap(document.body,"ng",["click","submit"],[]);</script>`;
    const prepared = new FirstPaint(folder).prepare(PAGE.replace(KEEPER, KEEPER + written));
    expect(
      prepared
        .replace(/\n\{[^]*?\n\}\n/, '')
        .replace(/addEventListener\('submit'[^]*?\n\}\);\n/, '')
        .trim()
        .split('\n'),
    ).toEqual([
      `<script>${THEME}</script>`,
      '<style>a{color:red}</style>',
      `<script>${CONTRACT}`,
      `window.__jsaction_bootstrap(document.documentElement, 'ng', ["click"], []);`,
      '</script>',
    ]);
    expect(prepared).toContain('["chunk-1.js","chunk-2.js","main-AB12CD34.js"]');
  });

  it.each([
    ['once a page is painted', { hidden: false, title: {} }, ['first-paint', 'first-contentful-paint'], [0, 0, 0, 3]],
    [
      'a moment later, when a page does not tell',
      { hidden: false, title: {} },
      ['first-paint', 'timeout'],
      [0, 0, 0, 3],
    ],
    ['at once, when another page covers it', { hidden: true, title: {} }, [], [0, 3]],
    ['at once, when its scripts alone draw it', { hidden: false, title: null }, [], [0, 3]],
  ])('asks for the scripts %s', (_title, { hidden, title }, events, expected) => {
    const script = /<script>([^]*?)<\/script>/.exec(new FirstPaint(folder).prepare(PAGE))?.[1] ?? '';
    const asked: string[] = [];
    const listeners: Record<string, () => void> = {};
    runInNewContext(script, {
      window: {},
      document: {
        hidden,
        querySelector: () => title,
        createElement: () => ({}),
        head: { append: ({ src }: { src: string }) => asked.push(src) },
      },
      addEventListener: (event: string, listener: () => void) => (listeners[event] = listener),
      setTimeout: (listener: () => void) => (listeners['timeout'] = listener),
      PerformanceObserver: class {
        constructor(told: (entries: { getEntriesByName: (name: string) => unknown[] }) => void) {
          for (const event of ['first-paint', 'first-contentful-paint'])
            listeners[event] = () => {
              told({ getEntriesByName: (name) => (name === event ? [{}] : []) });
            };
        }
        observe = () => undefined;
      },
    });
    const counts = [asked.length];
    for (const event of ['DOMContentLoaded', ...events]) {
      listeners[event]?.();
      counts.push(asked.length);
    }
    expect(counts).toEqual(expected);
  });

  it('keeps nothing for a page that its scripts draw', () => {
    const prepared = new FirstPaint(folder).prepare(PAGE.replace(KEEPER, ''));
    expect(prepared).toContain('["chunk-1.js","chunk-2.js","main-AB12CD34.js"]');
    expect(prepared).not.toContain('__jsaction_bootstrap');
  });

  describe('a form that is sent before its page lives', () => {
    const typed = { isNamed: false, value: 'Amboi', defaultValue: '' };
    const send = (form: { action: boolean; elements: (typeof typed)[] }, defaultPrevented = false) => {
      const [, keeper = ''] = [...new FirstPaint(folder).prepare(PAGE).matchAll(/<script>([^]*?)<\/script>/g)].map(
        ([, script]) => script,
      );
      let sent: (event: object) => void = () => undefined;
      const window = { __jsaction_bootstrap: () => undefined };
      const addEventListener = (_event: string, listener: typeof sent) => (sent = listener);
      runInNewContext(keeper, { window, document: {}, addEventListener });
      const dataset = {};
      const elements = form.elements.map(({ isNamed, ...field }) => ({ ...field, matches: () => !isNamed }));
      const target = { hasAttribute: () => form.action, elements, dataset };
      let isHeld = false;
      sent({ target, defaultPrevented, preventDefault: () => (isHeld = true) });
      return { isHeld, isMarked: 'sentEarly' in dataset };
    };

    it.each([
      ['goes to the server, which answers it', { action: true, elements: [{ ...typed, isNamed: true }] }, false],
      ['waits when the server cannot answer it', { action: false, elements: [] }, true],
      ['waits when it would lose what is typed', { action: true, elements: [typed] }, true],
      ['goes to the server with nothing to lose', { action: true, elements: [{ ...typed, value: '' }] }, false],
    ])('%s', (_title, form, expected) => {
      expect(send(form)).toEqual({ isHeld: expected, isMarked: expected });
    });

    it('is no concern of it once the app has seen to it', () => {
      expect(send({ action: false, elements: [] }, true)).toEqual({ isHeld: false, isMarked: false });
    });
  });

  it('names its scripts to the security policy by their content', () => {
    const paint = new FirstPaint(folder);
    const digests = [...paint.prepare(PAGE).matchAll(/<script>([^]*?)<\/script>/g)].map(
      ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
    expect(digests).toHaveLength(2);
    expect(paint.scriptSources).toEqual(digests);
  });

  it('refuses a build whose page is not as it is known', () => {
    writeFileSync(join(folder, 'server/index.server.html'), '<html></html>');
    expect(() => new FirstPaint(folder)).toThrow('has no');
  });
});
