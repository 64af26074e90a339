import { addYears, type CivilDate } from '@vte/eligibility';

/** One de minimis aid, at the day the right was conferred (the decision, not the payment). EUR cents. */
export interface DeMinimisAid {
  grantedOn: CivilDate;
  amountCents: number;
}

export interface DeMinimisBalance {
  /** Aids of the single undertaking that count on that day, EUR cents. */
  usedCents: number;
  ceilingCents: number;
  /** First day of the window. */
  windowStart: CivilDate;
  exceeded: boolean;
}

const NEW_REGULATION_FROM: CivilDate = '2024-01-01';

/**
 * Ceiling and window on the day of a decision. From 2024: 300,000 EUR over three rolling years (règlement (UE)
 * 2023/2831, article 3); before: 200,000 EUR over the current and the two previous fiscal years (règlement (UE)
 * 1407/2013). The first day of the window counts.
 */
export function deMinimisRule(decidedOn: CivilDate): { ceilingCents: number; windowStart: CivilDate } {
  if (decidedOn >= NEW_REGULATION_FROM) return { ceilingCents: 30_000_000, windowStart: addYears(decidedOn, -3) };
  return { ceilingCents: 20_000_000, windowStart: `${Number(decidedOn.slice(0, 4)) - 2}-01-01` };
}

/**
 * Whether a new aid would pass the ceiling of the single undertaking. The ledger adds up parent, daughters, merged
 * companies. Equal to the ceiling is allowed; past it, the whole new aid falls outside and is never trimmed.
 */
export function deMinimisBalance(
  ledger: readonly DeMinimisAid[],
  newCents: number,
  decidedOn: CivilDate,
): DeMinimisBalance {
  const { ceilingCents, windowStart } = deMinimisRule(decidedOn);
  const counted = ledger.filter(({ grantedOn }) => grantedOn >= windowStart && grantedOn <= decidedOn);
  const usedCents = counted.reduce((total, { amountCents }) => total + amountCents, 0);
  return { usedCents, ceilingCents, windowStart, exceeded: usedCents + newCents > ceilingCents };
}
