import { addDays, addWorkingDays, type CivilDate } from '@vte/eligibility';
import { UNSORTED_STATUSES, type ApplicationStatus } from './transitions.ts';

/** Service levels, in days (parameters of the operator). */
export const FIRST_OPENING_WORKING_DAYS = 10;
export const ANSWER_DAYS = 30;
export const NUDGE_DAYS = [7, 14, 21] as const;

/** Day by which the file should have been opened; holidays come from a calendar library. */
export function openingExpectedBy(sentOn: CivilDate, holidays: readonly CivilDate[] = []): CivilDate {
  return addWorkingDays(sentOn, FIRST_OPENING_WORKING_DAYS, holidays);
}

/**
 * Day by which the candidate should have an answer, null once it is given. A silence is never turned into a refusal:
 * after this day the application is only marked as unanswered.
 */
export function answerExpectedBy(status: ApplicationStatus, sentOn: CivilDate): CivilDate | null {
  const waiting = status === 'sent' || status === 'seen' || status === 'shortlisted' || status === 'interview';
  return waiting ? addDays(sentOn, ANSWER_DAYS) : null;
}

/** True for an application not sorted yet, received before the first reminder to the company. */
export function isWaiting(status: ApplicationStatus, sentOn: CivilDate, today: CivilDate): boolean {
  return UNSORTED_STATUSES.some((one) => one === status) && sentOn < waitingSince(today);
}

/** Applications sent before this day and still unsorted wait too long. */
export function waitingSince(today: CivilDate): CivilDate {
  return addDays(today, -NUDGE_DAYS[0]);
}

/** True on the days on which the company is reminded of an application that waits. */
export function isNudgeDay(status: ApplicationStatus, sentOn: CivilDate, today: CivilDate): boolean {
  return answerExpectedBy(status, sentOn) !== null && NUDGE_DAYS.some((days) => addDays(sentOn, days) === today);
}

/** True once the day of the expected answer is past: the application is shown as unanswered, never declined for it. */
export function isUnanswered(status: ApplicationStatus, sentOn: CivilDate, today: CivilDate): boolean {
  const expectedBy = answerExpectedBy(status, sentOn);
  return expectedBy !== null && today > expectedBy;
}
