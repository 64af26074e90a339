import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const STYLES = /<link rel="stylesheet" href="(styles(?:-[\w-]+)?\.css)">/;
const THEME = /<script src="(theme\.js)"><\/script>/;
/** How Angular keeps what is done to a page before it lives: by two scripts, the second of which differs between pages. */
const KEEPER =
  /<script type="text\/javascript" id="ng-event-dispatch-contract">([^]*?)<\/script>(?:<script>window\.__jsaction_bootstrap\([^<]*<\/script>)?/;
/** What is typed stays in its field, and a link that is followed goes to the server. */
const KEPT = ['click'];
const LONGEST_WAIT_MS = 1_000;
const MODULES = /<link rel="modulepreload" href="([\w-]+\.js)">|<script src="([\w-]+\.js)" type="module"><\/script>/g;

/**
 * What a page waits for before it is drawn travels inside of it, and what brings it to life is asked for once it can be
 * read: on a slow line each round trip is half a second, and scripts are as long as all the rest. What is clicked in
 * the meantime is kept, and done when the page lives.
 */
export class FirstPaint {
  private readonly styles: string;
  private readonly script: string;
  private readonly keeper: string;

  /** @param folder what the build of the site made */
  constructor(folder: string) {
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    const page = read('server/index.server.html');
    const partOf = (tag: RegExp) => {
      const part = tag.exec(page)?.[1];
      if (part === undefined) throw new Error(`${folder}: the page has no ${tag.source}`);
      return part;
    };
    const modules = [...page.matchAll(MODULES)].map(([, part, main]) => part ?? main);
    if (modules.length === 0) throw new Error(`${folder}: the page has no ${MODULES.source}`);
    this.styles = read(`browser/${partOf(STYLES)}`);
    this.script = read(`browser/${partOf(THEME)}`) + loaderOf(modules);
    this.keeper = keeperOf(partOf(KEEPER));
  }

  /** For the security policy: what scripts may stand inside of a page. */
  get scriptSources(): string[] {
    return [this.script, this.keeper].map(
      (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    );
  }

  prepare(html: string): string {
    return (
      html
        .replace(STYLES, () => `<style>${this.styles}</style>`)
        .replace(THEME, () => `<script>${this.script}</script>`)
        // A page that its scripts draw has nothing to keep: a keeper would have Angular hold each element it ever listens to.
        .replace(KEEPER, () => `<script>${this.keeper}</script>`)
        .replaceAll(MODULES, '')
    );
  }
}

/**
 * Stands before what it keeps: all of the page is listened to. A form that is sent goes to the server, unless that would
 * lose what it holds; it is marked then, and the app sends it (`early-input.ts`).
 */
function keeperOf(contract: string): string {
  return `${contract}
window.__jsaction_bootstrap(document.documentElement, 'ng', ${JSON.stringify(KEPT)}, []);
addEventListener('submit', (event) => {
  const form = event.target;
  const isLost = (field) => field.matches('input:not([name])') && field.value !== field.defaultValue;
  if (event.defaultPrevented || (form.hasAttribute('action') && ![...form.elements].some(isLost))) return;
  event.preventDefault();
  form.dataset.sentEarly = '';
});
`;
}

/**
 * Scripts that are put in may run at once, where those of a page wait for its end: the state of the server stands there.
 * A page drawn by its scripts alone has no title to wait for, and one behind another is not painted. A browser that does
 * not tell when it has painted, or is kept from it, waits for a moment: a module that is asked for twice runs once.
 */
function loaderOf(modules: readonly unknown[]): string {
  return `
{
  const load = () => {
    for (const src of ${JSON.stringify(modules)}) {
      const script = document.createElement('script');
      document.head.append(Object.assign(script, { type: 'module', src }));
    }
  };
  addEventListener('DOMContentLoaded', () => {
    if (document.hidden || document.querySelector('h1') === null) return load();
    setTimeout(load, ${LONGEST_WAIT_MS});
    new PerformanceObserver((entries) => {
      if (entries.getEntriesByName('first-contentful-paint').length > 0) load();
    }).observe({ type: 'paint', buffered: true });
  });
}
`;
}
