import { lazy } from '@vte/ui';

const clock = lazy(
  () => new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', hour: '2-digit', hourCycle: 'h23' }),
);

/** The instant at which a civil day begins in Paris, in UTC. */
export function parisMidnight(day: string): string {
  // The clocks of Paris change at 1:00 UTC: at 0:00 UTC the offset is still that of the night that ends.
  const midnight = new Date(`${day}T00:00:00Z`);
  const hours = Number(clock().format(midnight));
  return new Date(midnight.getTime() - hours * 3_600_000).toISOString();
}
