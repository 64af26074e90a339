import { offerPatchSchema, type ManagedOffer, type OfferPatch } from '@vte/contract';
import type { ContractType, DiplomaLevel, MissionTheme } from '@vte/eligibility';
import type { OfferContent } from '@vte/offer';
import { emptyAsNull } from '../../form/empty-as-null.ts';

/** What the form of an offer holds; an empty line stands for what is not said yet. */
export interface OfferModel {
  title: string;
  responsibilities: string;
  expectedResults: string;
  autonomy: string;
  directLink: string;
  context: string;
  profile: string;
  themes: MissionTheme[];
  skills: string[];
  contractType: ContractType | null;
  durationMonths: number | null;
  startsOn: string | null;
  workingTime: number;
  remoteShare: number;
  communeCode: string | null;
  idcc: string;
  payMinCents: number | null;
  payMaxCents: number | null;
  payPeriod: 'month' | 'year';
  minDiplomaLevel: DiplomaLevel | null;
  posts: number;
}

export const EMPTY_OFFER: OfferModel = {
  title: '',
  responsibilities: '',
  expectedResults: '',
  autonomy: '',
  directLink: '',
  context: '',
  profile: '',
  themes: [],
  skills: [],
  contractType: null,
  durationMonths: null,
  startsOn: null,
  workingTime: 1,
  remoteShare: 0,
  communeCode: null,
  idcc: '',
  payMinCents: null,
  payMaxCents: null,
  payPeriod: 'month',
  minDiplomaLevel: null,
  posts: 1,
};

export const offerFormSchema = emptyAsNull(['directLink', 'idcc'], offerPatchSchema);

export function toModel(offer: ManagedOffer): OfferModel {
  const { title, responsibilities, expectedResults, autonomy, context, profile, themes, skills, contractType } = offer;
  const { durationMonths, startsOn, workingTime, remoteShare, communeCode, payMinCents, payMaxCents, payPeriod } =
    offer;
  const { minDiplomaLevel, posts, directLink, idcc } = offer;
  return {
    ...{ title, responsibilities, expectedResults, autonomy, context, profile, themes, skills, contractType },
    ...{ durationMonths, startsOn, workingTime, remoteShare, communeCode, payMinCents, payMaxCents, payPeriod },
    ...{ minDiplomaLevel, posts, directLink: directLink ?? '', idcc: idcc ?? '' },
  };
}

/** The offer as the rules read it. */
export function toContent(model: OfferModel): OfferContent {
  return { ...model, directLink: model.directLink || null, idcc: model.idcc || null };
}

/** What changed and can be kept: a field that is wrong waits for its correction, the others are saved. */
export function changesOf(model: OfferModel, saved: OfferModel): OfferPatch {
  const changed = Object.fromEntries(
    Object.entries(model).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(saved[name as keyof OfferModel]),
    ),
  );
  const read = offerFormSchema.safeParse(changed);
  if (read.success) return read.data;
  for (const { path } of read.error.issues) Reflect.deleteProperty(changed, String(path[0]));
  return offerFormSchema.safeParse(changed).data ?? {};
}
