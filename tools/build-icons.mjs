import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ICON_NAMES } from '../libs/ui/src/icon/icon-names.ts';

/**
 * Draws the sheet of icons that the pages take theirs from: one file that a browser keeps, in place of a drawing in the
 * scripts and in the HTML for each icon.
 *
 * Source: Lucide (lucide-static, ISC).
 */
const ROOT = join(import.meta.dirname, '..');

const symbols = ICON_NAMES.map((name) => {
  const drawing = readFileSync(join(ROOT, `node_modules/lucide-static/icons/${name}.svg`), 'utf8');
  const inside = /<svg[^>]*>(.*)<\/svg>/s.exec(drawing)?.[1] ?? '';
  return `<symbol id="${name}" viewBox="0 0 24 24">${inside.replaceAll(/\s*\n\s*/g, '')}</symbol>`;
});
const sheet = [
  '<!-- @license lucide-static - ISC -->',
  '<svg xmlns="http://www.w3.org/2000/svg">',
  ...symbols,
  '</svg>',
];
writeFileSync(join(ROOT, 'apps/web/public/icons.svg'), `${sheet.join('\n')}\n`);
