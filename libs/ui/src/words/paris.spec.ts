import fc from 'fast-check';
import { dayOf, parisOffsetHours, parisTimeOf } from './paris.ts';

describe('The time of Paris', () => {
  it.each([
    ['2026-03-29T00:59:59.999Z', 1],
    ['2026-03-29T01:00:00.000Z', 2],
    ['2026-10-25T00:59:59.999Z', 2],
    ['2026-10-25T01:00:00.000Z', 1],
  ])('at %s is %i h ahead', (instant, hours) => {
    expect(parisOffsetHours(new Date(instant))).toBe(hours);
  });

  it('gives an evening of UTC to the day after', () => {
    expect(dayOf('2026-07-01T22:30:00.000Z')).toBe('2026-07-02');
    expect(dayOf('2026-12-31T23:00:00.000Z')).toBe('2027-01-01');
    expect(dayOf('2026-12-31T22:59:59.999Z')).toBe('2026-12-31');
  });

  it('is that of Intl', () => {
    const clock = new Intl.DateTimeFormat('sv-SE', {
      dateStyle: 'short',
      timeStyle: 'short',
      timeZone: 'Europe/Paris',
    });
    const instants = fc.date({ min: new Date('1997-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (instant) => {
        expect(parisTimeOf(instant.toISOString())).toBe(clock.format(instant).replace(' ', 'T'));
      }),
      { numRuns: 1_000 },
    );
  });
});
