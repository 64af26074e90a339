import fc from 'fast-check';
import { addDays, addMonths, addWorkingDays, addYears, daysBetween, fullMonths, isCivilDate } from './civil-date.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const months = fc.integer({ min: -240, max: 240 });

describe('civil dates', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-03-23', 6, '2026-09-23'],
    ['2026-01-31', -2, '2025-11-30'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
  ])('%s + %i months is %s', (date, count, expected) => {
    expect(addMonths(date, count)).toBe(expected);
  });

  it('clamps 29 February', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  it('adds months without leaving the month aimed at', () => {
    fc.assert(
      fc.property(day, months, (date, count) => {
        const moved = addMonths(date, count);
        const monthIndex = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
        expect(isCivilDate(moved)).toBe(true);
        expect(monthIndex(moved)).toBe(monthIndex(date) + count);
        expect(moved.slice(8) <= date.slice(8)).toBe(true);
      }),
    );
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(day, day, months, (a, b, count) => {
        if (a <= b) expect(addMonths(a, count) <= addMonths(b, count)).toBe(true);
        expect(daysBetween(a, b)).toBe(-daysBetween(b, a) + 0);
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });

  it('counts the whole months served, both days included', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (start, count) => {
        const end = addDays(addMonths(start, count), -1);
        expect(fullMonths(start, end)).toBeGreaterThanOrEqual(count);
        expect(addDays(addMonths(start, fullMonths(start, end)), -1) <= end).toBe(true);
        expect(addDays(addMonths(start, fullMonths(start, end) + 1), -1) > end).toBe(true);
      }),
    );
    expect(fullMonths('2026-09-15', '2026-09-14')).toBe(0);
    expect(fullMonths('2026-09-15', '2020-01-01')).toBe(0);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '', 5, null])('refuses %j', (value) => {
    expect(isCivilDate(value)).toBe(false);
  });

  it('never throws, whatever it is given', () => {
    for (const move of [addDays, addMonths, addYears, addWorkingDays])
      for (const text of ['', 'not a day', '2026-99-99']) expect(() => move(text, 1)).not.toThrow();
    expect(addDays('9999-12-31', 1)).toBe('10000-01-01');
  });

  it('skips weekends and holidays', () => {
    expect(addWorkingDays('2026-11-06', 1)).toBe('2026-11-09');
    expect(addWorkingDays('2026-11-10', 1, ['2026-11-11'])).toBe('2026-11-12');
  });
});
