import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const STYLES = /<link rel="stylesheet" href="(styles(?:-[\w-]+)?\.css)">/;
const THEME = /<script src="(theme\.js)"><\/script>/;
const LONGEST_WAIT_MS = 1_000;
const MODULES = /<link rel="modulepreload" href="([\w-]+\.js)">|<script src="([\w-]+\.js)" type="module"><\/script>/g;

/**
 * What a page waits for before it is drawn travels inside of it, and what brings it to life is asked for once it can be
 * read: on a slow line each round trip is half a second, and scripts are as long as all the rest.
 */
export class FirstPaint {
  private readonly styles: string;
  private readonly script: string;

  /** @param folder what the build of the site made for browsers */
  constructor(folder: string) {
    const page = readFileSync(join(folder, 'index.csr.html'), 'utf8');
    const nameOf = (tag: RegExp) => {
      const name = tag.exec(page)?.[1];
      if (name === undefined) throw new Error(`${folder}: the page has no ${tag.source}`);
      return name;
    };
    const modules = [...page.matchAll(MODULES)].map(([, part, main]) => part ?? main);
    if (modules.length === 0) throw new Error(`${folder}: the page has no ${MODULES.source}`);
    this.styles = readFileSync(join(folder, nameOf(STYLES)), 'utf8');
    this.script = readFileSync(join(folder, nameOf(THEME)), 'utf8') + loaderOf(modules);
  }

  /** For the security policy: the one script that may stand inside of a page. */
  get scriptSource(): string {
    return `'sha256-${createHash('sha256').update(this.script).digest('base64')}'`;
  }

  prepare(html: string): string {
    return html
      .replace(STYLES, () => `<style>${this.styles}</style>`)
      .replace(THEME, () => `<script>${this.script}</script>`)
      .replaceAll(MODULES, '');
  }
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
