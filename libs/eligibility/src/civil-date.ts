/** A calendar day without time or zone, `YYYY-MM-DD`. Such strings compare in the order of days. */
export type CivilDate = string;

interface Parts {
  year: number;
  month: number;
  day: number;
}

/** True for an existing day written `YYYY-MM-DD`. */
export function isCivilDate(value: unknown): value is CivilDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const { year, month, day } = parts(value);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Moves by calendar days; negative counts go back. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const { year, month, day } = parts(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return format(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** Moves by months and clamps to the end of the month: 31 August + 6 months is 28 or 29 February. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = parts(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = (index % 12) + 1;
  return format(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Moves by years; 29 February becomes the 28th where the year has none. */
export function addYears(date: CivilDate, years: number): CivilDate {
  return addMonths(date, years * 12);
}

/** Number of days from one date to the other, negative when `to` comes first. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Greatest n such that a contract running from `start` to `end`, both included, has served n whole months. */
export function fullMonths(start: CivilDate, end: CivilDate): number {
  let months = (parts(end).year - parts(start).year) * 12 + parts(end).month - parts(start).month + 1;
  while (months > 0 && addDays(addMonths(start, months), -1) > end) months -= 1;
  return Math.max(0, months);
}

/**
 * Moves by working days: Saturdays, Sundays and the given public holidays are skipped.
 * The holiday calendar comes from a library, so it is an argument.
 */
export function addWorkingDays(date: CivilDate, days: number, holidays: readonly CivilDate[] = []): CivilDate {
  let current = date;
  for (let left = days; left > 0;) {
    current = addDays(current, 1);
    if (isWorkingDay(current, holidays)) left -= 1;
  }
  return current;
}

function isWorkingDay(date: CivilDate, holidays: readonly CivilDate[]): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.includes(date);
}

function parts(date: CivilDate): Parts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function format(year: number, month: number, day: number): CivilDate {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
