import type { CompanySize } from './enumerations.ts';
import type { CompanyFacts, CompanyLink, SizeFigures } from './input.ts';

const MILLION_EUROS = 100_000_000;

interface SizeLimit {
  size: CompanySize;
  /** Headcount strictly under, in work-year units. */
  headcount: number;
  /** Up to and including, EUR cents. */
  turnoverCents: number;
  balanceCents: number;
}

/** Limits of the categories, in the order in which they are tried (décret 2008-1354, article 3). */
export const SIZE_LIMITS: readonly SizeLimit[] = [
  { size: 'micro', headcount: 10, turnoverCents: 2 * MILLION_EUROS, balanceCents: 2 * MILLION_EUROS },
  { size: 'pme', headcount: 250, turnoverCents: 50 * MILLION_EUROS, balanceCents: 43 * MILLION_EUROS },
  { size: 'eti', headcount: 5_000, turnoverCents: 1_500 * MILLION_EUROS, balanceCents: 2_000 * MILLION_EUROS },
];

/**
 * Category of an enterprise from consolidated figures. Headcount limits are strict, money limits inclusive, and one
 * money test met is enough. Null when the money is unknown and the headcount does not decide alone.
 */
export function companySize({ headcount, turnoverCents, balanceCents }: SizeFigures): CompanySize | null {
  if (headcount >= 5_000) return 'ge';
  if (turnoverCents === null || balanceCents === null) return null;
  const limit = SIZE_LIMITS.find(
    (tried) =>
      headcount < tried.headcount && (turnoverCents <= tried.turnoverCents || balanceCents <= tried.balanceCents),
  );
  return limit?.size ?? 'ge';
}

/**
 * Category of a company with its group. Under the two-year rule a category that differs from the year before is not
 * acquired yet: that of the year before stands, and without its figures nothing can be said.
 */
export function sizeOf(company: CompanyFacts, twoYearRule: boolean): CompanySize | null {
  const size = companySize(consolidate(company, company.links));
  if (!twoYearRule || size === null) return size;
  return company.previousYear == null ? null : companySize(company.previousYear);
}

/** Share of a linked company that counts: none under 25 %, the share up to 50 %, all above or when controlled. */
export function countedShare({ share, control = false }: Pick<CompanyLink, 'share' | 'control'>): number {
  if (control || share > 0.5) return 1;
  return share < 0.25 ? 0 : share;
}

/**
 * Adds the counted part of linked companies (recommendation 2003/361/CE, annex, articles 3 to 6). An unknown amount of
 * a counted company makes the total unknown. Money in EUR cents, headcount in work-year units.
 */
export function consolidate(own: SizeFigures, links: readonly CompanyLink[] = []): SizeFigures {
  return links.reduce<SizeFigures>((total, link) => {
    const part = countedShare(link);
    return {
      headcount: total.headcount + part * link.headcount,
      turnoverCents: addMoney(total.turnoverCents, link.turnoverCents, part),
      balanceCents: addMoney(total.balanceCents, link.balanceCents, part),
    };
  }, own);
}

function addMoney(total: number | null, cents: number | null, part: number): number | null {
  if (part === 0) return total;
  return total === null || cents === null ? null : total + Math.round(part * cents);
}
