export type Place = readonly [x: number, y: number];

const NUMBER = /-?\d*\.?\d+/g;

/** The rings of a relative path of `tools/build-map.mjs`: a start, then the step to each point. */
export function ringsOf(path: string): Place[][] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const numbers = (ring.match(NUMBER) ?? []).map(Number);
      const points: Place[] = [];
      let [x, y] = [0, 0];
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        x += numbers[index] ?? 0;
        y += numbers[index + 1] ?? 0;
        points.push([x, y]);
      }
      return points;
    });
}

/**
 * The ring with its corners rounded, since contours made of cells look angular when they are large: a curve through
 * the middle of each side, each corner being its control point.
 */
export function rounded(ring: readonly Place[]): string {
  if (ring.length < 3) return '';
  const at = (index: number): Place => ring[index % ring.length] ?? [0, 0];
  const middle = (index: number): Place => {
    const [[x1, y1], [x2, y2]] = [at(index), at(index + 1)];
    return [(x1 + x2) / 2, (y1 + y2) / 2];
  };
  const curves = ring.map((_, index) => `Q${write(at(index + 1))} ${write(middle(index + 1))}`);
  return `M${write(middle(0))}${curves.join('')}Z`;
}

function write([x, y]: Place): string {
  return `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;
}
