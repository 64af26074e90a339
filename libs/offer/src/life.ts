import { addDays, addWorkingDays, type CivilDate } from '@vte/eligibility';
import type { OfferStatus } from './transitions.ts';

/** Days of an offer (parameters of the operator). */
export const VALIDITY_DAYS = 60;
export const REMINDER_DAYS_BEFORE = 7;
export const RENEWAL_DAYS = 30;
export const LATEST_START_DAYS_PAST = 30;
export const ARCHIVE_AFTER_DAYS = 90;
export const GONE_AFTER_DAYS = 30;
export const MODERATION_WORKING_DAYS = 2;

/** Last day on which an offer is shown. */
export function validThrough(publishedOn: CivilDate): CivilDate {
  return addDays(publishedOn, VALIDITY_DAYS);
}

/** Day on which the company is reminded that its offer will expire. */
export function reminderOn(validThroughDay: CivilDate): CivilDate {
  return addDays(validThroughDay, -REMINDER_DAYS_BEFORE);
}

/** True while an expired offer may be renewed in one move. */
export function isRenewable(validThroughDay: CivilDate, today: CivilDate): boolean {
  return today <= addDays(validThroughDay, RENEWAL_DAYS);
}

/**
 * True while the page of an offer can be read: as long as it is live, then for 30 days once filled or expired.
 *
 * @param since day of its last change of state
 */
export function isPageOpen(status: OfferStatus, since: CivilDate, today: CivilDate): boolean {
  if (status === 'published') return true;
  return (status === 'filled' || status === 'expired') && today <= addDays(since, GONE_AFTER_DAYS);
}

/** True for a start in the future, or at most 30 days ago. */
export function isStartAcceptable(startsOn: CivilDate, today: CivilDate): boolean {
  return startsOn >= addDays(today, -LATEST_START_DAYS_PAST);
}

/** Day by which an offer should have been read; holidays come from a calendar library. */
export function moderationExpectedBy(submittedOn: CivilDate, holidays: readonly CivilDate[] = []): CivilDate {
  return addWorkingDays(submittedOn, MODERATION_WORKING_DAYS, holidays);
}
