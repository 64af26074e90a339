import type { CivilDate, ContractType, DiplomaLevel, MissionTheme } from '@vte/eligibility';
import { isStartAcceptable } from './life.ts';

/** What an offer says, complete or not. Pay in EUR cents, gross. */
export interface OfferContent {
  title: string;
  responsibilities: string;
  expectedResults: string;
  autonomy: string;
  directLink: string | null;
  context: string;
  profile: string;
  themes: readonly MissionTheme[];
  skills: readonly string[];
  contractType: ContractType | null;
  durationMonths: number | null;
  startsOn: CivilDate | null;
  /** Share of a full-time job, 0 to 1. */
  workingTime: number | null;
  communeCode: string | null;
  idcc: string | null;
  payMinCents: number | null;
  payMaxCents: number | null;
  minDiplomaLevel: DiplomaLevel | null;
}

export type OfferField = keyof OfferContent;

/** Fields to fill, or to correct, before an offer may be submitted. */
const REQUIRED: { field: OfferField; filled: (offer: OfferContent, today: CivilDate) => boolean }[] = [
  { field: 'title', filled: ({ title }) => title.trim() !== '' },
  { field: 'responsibilities', filled: ({ responsibilities }) => responsibilities.trim() !== '' },
  { field: 'expectedResults', filled: ({ expectedResults }) => expectedResults.trim() !== '' },
  { field: 'autonomy', filled: ({ autonomy }) => autonomy.trim() !== '' },
  { field: 'directLink', filled: ({ directLink }) => directLink !== null && directLink.trim() !== '' },
  { field: 'themes', filled: ({ themes }) => themes.length > 0 },
  { field: 'contractType', filled: ({ contractType }) => contractType !== null },
  {
    field: 'durationMonths',
    filled: ({ contractType, durationMonths }) =>
      contractType === null || contractType === 'cdi' || durationMonths !== null,
  },
  { field: 'startsOn', filled: ({ startsOn }, today) => startsOn !== null && isStartAcceptable(startsOn, today) },
  { field: 'workingTime', filled: ({ workingTime }) => workingTime !== null && workingTime > 0 },
  { field: 'communeCode', filled: ({ communeCode }) => communeCode !== null },
  { field: 'idcc', filled: ({ idcc }) => idcc !== null },
  { field: 'payMinCents', filled: ({ payMinCents }) => payMinCents !== null },
  {
    field: 'payMaxCents',
    filled: ({ payMinCents, payMaxCents }) => payMaxCents !== null && payMaxCents >= (payMinCents ?? 0),
  },
  { field: 'minDiplomaLevel', filled: ({ minDiplomaLevel }) => minDiplomaLevel !== null },
];

/**
 * Fields that stop an offer from being submitted, in the order of the form: what eligibility needs, and the pay range
 * that every offer shows (directive (UE) 2023/970, article 5).
 */
export function missingFields(offer: OfferContent, today: CivilDate): OfferField[] {
  return REQUIRED.filter(({ filled }) => !filled(offer, today)).map(({ field }) => field);
}

/** Fields whose change needs a new moderation: pay, place, contract, duration. */
export const MATERIAL_FIELDS = [
  'contractType',
  'durationMonths',
  'communeCode',
  'payMinCents',
  'payMaxCents',
] as const satisfies readonly OfferField[];
