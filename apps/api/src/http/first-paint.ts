import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const STYLES = /<link rel="stylesheet" href="(styles(?:-[\w-]+)?\.css)">/;
const THEME = /<script src="(theme\.js)"><\/script>/;
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
 * Then the second frame is asked for when the first is drawn; a page behind another draws none before it is looked at, and
 * does not wait.
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
    if (document.hidden) load();
    else requestAnimationFrame(() => requestAnimationFrame(load));
  });
}
`;
}
