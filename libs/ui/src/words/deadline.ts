import { daysBetween, type CivilDate } from '@vte/eligibility';
import { plural } from './format.ts';

/** Days under which a deadline is near. */
const NEAR = 3;

export interface Deadline {
  word: string;
  tone: 'late' | 'near' | 'far';
}

/** What is left before a day, which counts whole. */
export function deadlineWords(by: CivilDate, today: CivilDate): Deadline {
  const left = daysBetween(today, by);
  if (left < 0) return { word: `${plural(-left, 'jour')} de retard`, tone: 'late' };
  if (left === 0) return { word: 'à faire aujourd’hui', tone: 'near' };
  return { word: `${plural(left, 'jour')} ${left < 2 ? 'restant' : 'restants'}`, tone: left <= NEAR ? 'near' : 'far' };
}
