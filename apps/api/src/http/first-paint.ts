import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const STYLES = /<link rel="stylesheet" href="(styles(?:-[\w-]+)?\.css)">/;
const THEME = /<script src="(theme\.js)"><\/script>/;

/**
 * What a page waits for before it is drawn travels inside of it, and what brings it to life comes after what is read: on a
 * slow line each round trip is half a second.
 */
export class FirstPaint {
  private readonly styles: string;
  private readonly theme: string;

  /** @param folder what the build of the site made for browsers */
  constructor(folder: string) {
    const page = readFileSync(join(folder, 'index.csr.html'), 'utf8');
    const nameOf = (tag: RegExp) => {
      const name = tag.exec(page)?.[1];
      if (name === undefined) throw new Error(`${folder}: the page has no ${tag.source}`);
      return name;
    };
    this.styles = readFileSync(join(folder, nameOf(STYLES)), 'utf8');
    this.theme = readFileSync(join(folder, nameOf(THEME)), 'utf8');
  }

  /** For the security policy: the one script that may stand inside of a page. */
  get scriptSource(): string {
    return `'sha256-${createHash('sha256').update(this.theme).digest('base64')}'`;
  }

  prepare(html: string): string {
    return html
      .replace(STYLES, () => `<style>${this.styles}</style>`)
      .replace(THEME, () => `<script>${this.theme}</script>`)
      .replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"')
      .replace(/<script (?=[^>]*type="module")/, '<script fetchpriority="low" ');
  }
}
