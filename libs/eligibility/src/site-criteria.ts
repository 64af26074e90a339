import type { Criterion, EligibilityCode } from './codes.ts';
import { communeOf, isCommuneCode } from './commune.ts';
import type { EligibilityParameters, SiteFacts } from './input.ts';
import type { Check } from './verdict.ts';

type Tester = (sites: readonly SiteFacts[], parameters: EligibilityParameters) => Check<EligibilityCode>;

/** Sums of shares such as 0.1 + 0.2 are compared to the hundredth of a percent. */
const roundShare = (share: number): number => Math.round(share * 10_000) / 10_000;

const isResolved = ({ commune }: SiteFacts): boolean => commune !== null && isCommuneCode(commune);

/** Criteria of the place: the establishments where the contract is performed, not the head office. */
export const SITE_CRITERIA = {
  commune: (sites) => ({
    codes: sites.length > 0 && sites.every(isResolved) ? [] : ['COMMUNE_UNRESOLVED'],
    found: { kind: 'list', values: sites.flatMap(({ commune }) => (commune === null ? [] : [communeOf(commune)])) },
    required: null,
  }),
  territory: (sites, { list, territorySplitThreshold }) => {
    const listed = roundShare(
      sites.filter(({ lists }) => lists.includes(list)).reduce((total, { share }) => total + share, 0),
    );
    const required = { kind: 'share', share: territorySplitThreshold } as const;
    // While a commune is unknown, nothing can be said of the territory.
    if (sites.length === 0 || !sites.every(isResolved)) return { codes: [], found: null, required };
    const codes: EligibilityCode[] = [];
    if (listed < territorySplitThreshold) codes.push('TERRITORY_OUT');
    if (listed === territorySplitThreshold) codes.push('TERRITORY_SPLIT');
    return { codes, found: { kind: 'share', share: listed }, required };
  },
} as const satisfies Partial<Record<Criterion, Tester>>;
