import type { CivilDate } from './civil-date.ts';
import { communeOf } from './commune.ts';
import type { AgeBand, ContractType } from './enumerations.ts';

interface SmicRow {
  from: CivilDate;
  hourCents: number;
  /** Mayotte has a SMIC of its own. */
  mayotteHourCents?: number;
}

/** Gross hourly SMIC, EUR cents (openfisca-france and mon-entreprise, July 2026). */
export const SMIC: readonly SmicRow[] = [
  { from: '2019-01-01', hourCents: 1003 },
  { from: '2020-01-01', hourCents: 1015 },
  { from: '2021-01-01', hourCents: 1025, mayotteHourCents: 774 },
  { from: '2021-10-01', hourCents: 1048, mayotteHourCents: 791 },
  { from: '2022-01-01', hourCents: 1057, mayotteHourCents: 798 },
  { from: '2022-05-01', hourCents: 1085, mayotteHourCents: 819 },
  { from: '2022-08-01', hourCents: 1107, mayotteHourCents: 835 },
  { from: '2023-01-01', hourCents: 1127, mayotteHourCents: 851 },
  { from: '2023-05-01', hourCents: 1152, mayotteHourCents: 870 },
  { from: '2024-01-01', hourCents: 1165, mayotteHourCents: 880 },
  { from: '2024-11-01', hourCents: 1188, mayotteHourCents: 898 },
  { from: '2026-01-01', hourCents: 1202, mayotteHourCents: 933 },
  { from: '2026-06-01', hourCents: 1231, mayotteHourCents: 956 },
];

/** Percentages of the SMIC by age band, years 1 to 3 (Code du travail, article D6222-26). */
const APPRENTICE_PERCENT: Record<AgeBand, readonly [number, number, number]> = {
  under_18: [27, 39, 55],
  from_18_to_20: [43, 51, 67],
  from_21_to_25: [53, 61, 78],
  from_26: [100, 100, 100],
};

/** Holder of the baccalauréat or more, which is always the case here (Code du travail, articles D6325-14 and -15). */
const PROFESSIONALISATION_PERCENT: Record<AgeBand, number> = {
  under_18: 65,
  from_18_to_20: 65,
  from_21_to_25: 80,
  from_26: 100,
};

/**
 * Gross monthly SMIC for 35 hours a week on a date, EUR cents: hour x 35 x 52 / 12, rounded half up.
 * Null where the table says nothing: before 2019, and before 2021 in Mayotte.
 */
export function monthlySmicCents(on: CivilDate, mayotte = false): number | null {
  const row = SMIC.findLast(({ from }) => from <= on);
  const hour = mayotte ? row?.mayotteHourCents : row?.hourCents;
  if (hour === undefined) return null;
  return Math.floor((hour * 35 * 52) / 12 + 0.5);
}

export interface WageFacts {
  type: ContractType;
  startsOn: CivilDate;
  /** INSEE code of the place of work. */
  commune: string | null;
  workingTime: number;
  contractYear: number | null;
  ageBand: AgeBand | null;
  conventionalMinimumCents: number | null;
}

/**
 * Lowest lawful gross monthly wage, EUR cents, prorated by working time; null when it cannot be known (a date that
 * the table of the SMIC leaves out, or a work-study contract without its year and age band).
 */
export function wageFloorCents(wage: WageFacts): number | null {
  const mayotte = wage.commune !== null && communeOf(wage.commune).startsWith('976');
  const smic = monthlySmicCents(wage.startsOn, mayotte);
  if (smic === null) return null;
  const floor = fullTimeFloor(wage, smic, wage.conventionalMinimumCents ?? 0);
  return floor === null ? null : Math.floor(floor * wage.workingTime + 0.5);
}

function fullTimeFloor({ type, contractYear, ageBand }: WageFacts, smic: number, conventional: number): number | null {
  if (type === 'cdi' || type === 'cdd') return Math.max(smic, conventional);
  if (ageBand === null) return null;
  if (type === 'professionalisation') {
    const share = percentOf(smic, PROFESSIONALISATION_PERCENT[ageBand]);
    return ageBand === 'from_26' ? Math.max(share, percentOf(conventional, 85)) : share;
  }
  const percent = APPRENTICE_PERCENT[ageBand][(contractYear ?? 0) - 1];
  if (type !== 'apprenticeship' || percent === undefined) return null;
  const adult = ageBand === 'from_21_to_25' || ageBand === 'from_26';
  return percentOf(adult ? Math.max(smic, conventional) : smic, percent);
}

function percentOf(cents: number, percent: number): number {
  return Math.floor((cents * percent) / 100 + 0.5);
}
