import type { Criterion, EligibilityCode } from './codes.ts';
import { communeOf, isCommuneCode } from './commune.ts';
import type { EligibilityParameters, SiteFacts } from './input.ts';
import type { Check } from './verdict.ts';

type Tester = (sites: readonly SiteFacts[], parameters: EligibilityParameters) => Check<EligibilityCode>;

const isResolved = ({ commune }: SiteFacts): boolean => commune !== null && isCommuneCode(commune);

/** Criteria of the place: the establishments where the contract is performed, not the head office. */
export const SITE_CRITERIA = {
  commune: (sites) => ({
    codes: sites.length > 0 && sites.every(isResolved) ? [] : ['COMMUNE_UNRESOLVED'],
    found: { kind: 'list', values: sites.flatMap(({ commune }) => (commune === null ? [] : [communeOf(commune)])) },
    required: null,
  }),
  territory: (sites, { list, territorySplitThreshold: threshold }) => {
    const listed = sumShares(sites.filter((site) => isResolved(site) && site.lists.includes(list)));
    const unresolved = sumShares(sites.filter((site) => !isResolved(site)));
    const required = { kind: 'share', share: threshold } as const;
    const found = { kind: 'share', share: listed } as const;
    // A commune still unknown may only leave the question open: it never refuses, and never saves a certain refusal.
    if (sites.length === 0 || (unresolved > 0 && listed <= threshold && listed + unresolved >= threshold))
      return { codes: [], found: null, required, unknown: true };
    const codes: EligibilityCode[] = [];
    if (listed < threshold) codes.push('TERRITORY_OUT');
    if (listed === threshold) codes.push('TERRITORY_SPLIT');
    return { codes, found, required };
  },
} as const satisfies Partial<Record<Criterion, Tester>>;

/** Sums such as 0.1 + 0.2 are rounded to the hundredth of a percent before they are compared. */
function sumShares(sites: readonly SiteFacts[]): number {
  return Math.round(sites.reduce((total, { share }) => total + share, 0) * 10_000) / 10_000;
}
