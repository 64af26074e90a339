const HOUR_MS = 3_600_000;

/**
 * Hours that Paris is ahead of UTC at an instant: two from the last Sunday of March to that of October, at 1:00 UTC, else
 * one (directive 2000/84/EC, for every year since 1996). By hand, since the first use of `Intl` takes a phone some 80 ms.
 */
export function parisOffsetHours(instant: Date): number {
  const year = instant.getUTCFullYear();
  const isSummer = instant >= lastSundayOf(year, MARCH) && instant < lastSundayOf(year, OCTOBER);
  return isSummer ? 2 : 1;
}

/** What clocks in Paris say at a UTC instant: `2026-07-02T00:30`. */
export function parisTimeOf(instant: string): string {
  const date = new Date(instant);
  return new Date(date.getTime() + parisOffsetHours(date) * HOUR_MS).toISOString().slice(0, 16);
}

/** Civil date of a UTC instant, in Paris. */
export function dayOf(instant: string): string {
  return parisTimeOf(instant).slice(0, 10);
}

const MARCH = 2;
const OCTOBER = 9;

function lastSundayOf(year: number, month: number): Date {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  lastDay.setUTCDate(lastDay.getUTCDate() - lastDay.getUTCDay());
  return lastDay;
}
