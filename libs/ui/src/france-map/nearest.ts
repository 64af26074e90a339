export interface Point {
  x: number;
  y: number;
}

const DIRECTIONS: Record<string, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The place that an arrow key leads to: the nearest within 45 degrees of its direction, undefined when there is none. */
export function neighbour<Place extends Point>(from: Place, places: readonly Place[], key: string): Place | undefined {
  const direction = DIRECTIONS[key];
  if (direction === undefined) return undefined;
  const ahead = places.flatMap((place) => {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const along = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    return along > 0 && aside <= along ? [{ place, distance: along + aside }] : [];
  });
  return ahead.sort((a, b) => a.distance - b.distance)[0]?.place;
}
