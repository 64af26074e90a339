import { Injectable } from '@nestjs/common';

/** Calendar day in Paris, `YYYY-MM-DD`. */
export type CivilDate = string;

const PARIS_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** Europe/Paris decides which day an instant belongs to: deadlines and ages are counted in France. */
export function civilDateOf(instant: Date): CivilDate {
  return PARIS_DAY.format(instant);
}

/** The only source of time in a service; tests replace it by a clock they set. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in Europe/Paris. */
  today(): CivilDate {
    return civilDateOf(this.now());
  }

  /** The instant `seconds` from now (negative: before now). */
  in(seconds: number): Date {
    return new Date(this.now().getTime() + seconds * 1000);
  }
}
