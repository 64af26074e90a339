import type { EligibilityVerdict } from '@vte/contract';

type CriterionView = EligibilityVerdict['criteria'][number];

/** What the question for the API supposes, since no step asks for it: signed today, full time, on site. */
const SUPPOSED: readonly CriterionView['criterion'][] = ['signature', 'working_time', 'remote_work'];

/** Whether the answers of the visitor decide a criterion; the others are looked at on the claim. */
export function isTold({ criterion, verdict }: Pick<CriterionView, 'criterion' | 'verdict'>): boolean {
  return verdict !== 'unknown' && !SUPPOSED.includes(criterion);
}
