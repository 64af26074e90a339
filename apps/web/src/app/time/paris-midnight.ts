import { parisOffsetHours } from '@vte/ui';

/** The instant at which a civil day begins in Paris, in UTC. */
export function parisMidnight(day: string): string {
  // The clocks of Paris change at 1:00 UTC: at 0:00 UTC the offset is still that of the night that ends.
  const midnight = new Date(`${day}T00:00:00Z`);
  return new Date(midnight.getTime() - parisOffsetHours(midnight) * 3_600_000).toISOString();
}
