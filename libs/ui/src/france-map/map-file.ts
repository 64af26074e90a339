import type { Frame } from './map-drawing.ts';

/** A shade as the legend explains it. */
export interface LegendStep {
  shade: number;
  label: string;
}

/** What a map kept as a file says around the drawing. */
export interface MapFile {
  title: string;
  legend: string;
  steps: readonly LegendStep[];
  /** Where the data comes from. */
  source: string;
}

/** A file is seen anywhere: the light colours of the site, written out, with what stands for an unshaded territory first. */
const SHADES = ['#dad9da', '#c3d1e7', '#94aed4', '#5f86bc', '#345e9b', '#1b3a6b'];
const COLOURS = {
  paper: '#faf8f4',
  land: '#ece5d6',
  edge: '#5f7dab',
  borders: '#ddd5c5',
  ink: '#14233b',
  muted: '#4e5b70',
};
const FONT = 'font-family="system-ui, sans-serif"';
const SIZE = { width: 780, height: 760 };
const MAIN = { x: 120, y: 70 };
const INSET = { x: 16, y: 84, step: 104 };
const LEGEND = { x: 16, y: 700, width: 72 };

/** The map as an SVG document that stands alone. */
export function toSvgFile(frames: readonly Frame[], shade: (slug: string) => number, file: MapFile): string {
  const [mainland, ...insets] = frames;
  const { width, height } = SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title>${escape(file.title)}</title><rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>`,
    text(16, 36, file.title, 22, COLOURS.ink, 700),
    mainland === undefined ? '' : drawing(mainland, shade, MAIN),
    ...insets.map((frame, index) => {
      const at = { x: INSET.x, y: INSET.y + index * INSET.step };
      return drawing(frame, shade, at) + text(at.x, at.y + 92, frame.label, 12, COLOURS.muted);
    }),
    text(LEGEND.x, LEGEND.y - 10, file.legend, 13, COLOURS.ink, 600),
    ...file.steps.map(({ shade: step, label }, index) => {
      const x = LEGEND.x + index * (LEGEND.width + 2);
      const box = `<rect x="${x}" y="${LEGEND.y}" width="${LEGEND.width}" height="10" fill="${SHADES[step] ?? ''}"/>`;
      return box + text(x, LEGEND.y + 26, label, 12, COLOURS.muted);
    }),
    text(LEGEND.x, height - 12, file.source, 11, COLOURS.muted),
    '</svg>',
  ].join('');
}

function drawing(
  { id, land, borders, territories }: Frame,
  shade: (slug: string) => number,
  at: { x: number; y: number },
) {
  const paths = territories.map(
    ({ slug, path }) =>
      `<path d="${path}" fill="${SHADES[shade(slug)] ?? ''}" stroke="${COLOURS.edge}" stroke-width=".7"/>`,
  );
  return [
    `<g transform="translate(${at.x} ${at.y})"><clipPath id="cut-${id}"><path d="${land}"/></clipPath>`,
    `<path d="${land}" fill="${COLOURS.land}"/><g clip-path="url(#cut-${id})">${paths.join('')}`,
    `<path d="${borders}" fill="none" stroke="${COLOURS.borders}" stroke-width=".6"/></g></g>`,
  ].join('');
}

function text(x: number, y: number, words: string, size: number, fill: string, weight = 400): string {
  return `<text x="${x}" y="${y}" ${FONT} font-size="${size}" font-weight="${weight}" fill="${fill}">${escape(words)}</text>`;
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
