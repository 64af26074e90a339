/** A point of the drawing. */
export interface Point {
  x: number;
  y: number;
}

/** A territory that has results, at its centre. */
export interface Spot extends Point {
  slug: string;
  name: string;
  count: number;
}

/** Territories shown as one figure, where the one that has the most is: they are counted together. */
export interface Cluster extends Spot {
  spots: readonly Spot[];
}

/** Part of the drawing that is shown. */
export interface Box extends Point {
  width: number;
  height: number;
}

/** Around what is shown. */
const MARGIN = 1.3;

/** Gathers what is nearer than `gap` to a larger figure. */
export function gather(spots: readonly Spot[], gap: number): Cluster[] {
  const clusters: Cluster[] = [];
  for (const spot of spots.toSorted((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1))) {
    const near = clusters.findIndex(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < gap);
    const known = clusters[near];
    if (known === undefined) clusters.push({ ...spot, spots: [spot] });
    else clusters[near] = { ...known, spots: [...known.spots, spot], count: known.count + spot.count };
  }
  return clusters;
}

/**
 * The box around some points, with a margin, of the ratio of the screen; the whole drawing without points.
 *
 * @param ratio height over width
 * @param least width under which it does not zoom in
 */
export function boxAround(
  points: readonly Point[],
  { ratio, whole, least }: { ratio: number; whole: { width: number; height: number }; least: number },
): Box {
  const shown =
    points.length === 0
      ? [
          { x: 0, y: 0 },
          { x: whole.width, y: whole.height },
        ]
      : points;
  const [left, right] = [Math.min(...shown.map(({ x }) => x)), Math.max(...shown.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...shown.map(({ y }) => y)), Math.max(...shown.map(({ y }) => y))];
  const fit = Math.max((right - left) * MARGIN, ((bottom - top) * MARGIN) / ratio, least);
  const width = Math.min(fit, Math.max(whole.width, whole.height / ratio));
  const height = width * ratio;
  const x = within((left + right) / 2, width, whole.width);
  return { x, y: within((top + bottom) / 2, height, whole.height), width, height };
}

/** Start of a length around a centre, kept on the drawing: what the edge would cut off is more than sea. */
function within(centre: number, length: number, whole: number): number {
  return length >= whole ? (whole - length) / 2 : Math.min(Math.max(centre - length / 2, 0), whole - length);
}

const SIDES = ['left', 'right', 'above', 'below'] as const;

/** Where a name stands: on which side of its dot, and how far. */
export interface Standing {
  side: (typeof SIDES)[number];
  away: number;
}

/** Half of a figure and of a line of text, in pixels, as what follows. */
const HALF_FIGURE = 20;
const HALF_LINE = 8;
const LETTER = 7;
/** Beside the dot, or beyond a figure that covers it. */
const DISTANCES = [10, 32];

/** Where a name stands without going under a figure: as near as it can, on the left when figures are everywhere. */
export function standingOf({ x, y, name }: Point & { name: string }, figures: readonly Point[]): Standing {
  const half = (name.length * LETTER) / 2;
  const isFree = ({ side, away }: Standing) => {
    const across = { left: -1, right: 1, above: 0, below: 0 }[side] * (away + half);
    const down = { left: 0, right: 0, above: -1, below: 1 }[side] * (away + HALF_LINE);
    return figures.every(
      (figure) =>
        Math.abs(figure.x - x - across) >= half + HALF_FIGURE ||
        Math.abs(figure.y - y - down) >= HALF_LINE + HALF_FIGURE,
    );
  };
  const standings = DISTANCES.flatMap((away) => SIDES.map((side) => ({ side, away })));
  return standings.find(isFree) ?? { side: 'left', away: 10 };
}
