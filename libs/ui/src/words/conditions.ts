import {
  assess,
  CRITERIA,
  TERRITORY_LISTS,
  type Criterion,
  type EligibilityInput,
  type Section,
} from '@vte/eligibility';
import type { RuleSet } from '@vte/grant';
import { sourceLink } from './source-links.ts';
import { criterionWords } from './verdict-words.ts';

/** What a rule set asks on one point, with the text that it comes from. */
export interface Condition {
  criterion: Criterion;
  section: Section;
  title: string;
  rule: string;
  source: string;
  /** Address of the text; null when it is not published at a stable one. */
  link: string | null;
}

const TYPES = { graduate: 'cdd', alternant: 'apprenticeship' } as const;

/**
 * What a rule set asks of a recruitment, in the order of the criteria: the values required are read in the verdict on a
 * hire, so that a page never copies them.
 */
export function conditionsOf({ eligibility }: RuleSet, who: keyof typeof TYPES = 'graduate'): Condition[] {
  const { criteria } = assess(hire(TYPES[who]), eligibility);
  return CRITERIA.flatMap((criterion) => {
    const verdict = criteria.find((known) => known.criterion === criterion);
    if (verdict === undefined) return [];
    const { section, source, required } = verdict;
    return [{ criterion, section, source, link: sourceLink(source), ...criterionWords(criterion, required) }];
  });
}

/** Any hire whose every section is told: only what is required of it is read. */
function hire(type: (typeof TYPES)[keyof typeof TYPES]): EligibilityInput {
  return {
    company: { headcount: 100, turnoverCents: 0, balanceCents: 0 },
    sites: [{ commune: '37003', share: 1, lists: TERRITORY_LISTS }],
    candidate: { level: 7, diplomaObtainedOn: '2026-06-30' },
    contract: {
      type,
      signedOn: '2026-09-01',
      startsOn: '2026-09-01',
      endsOn: '2027-08-31',
      grossMonthlyCents: 0,
      contractYear: 1,
      ageBand: 'from_26',
    },
    mission: { themes: [] },
  };
}
