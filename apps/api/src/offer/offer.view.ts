import type { ManagedOffer, Offer as OfferDocument, OfferCard } from '@vte/contract';
import type { CivilDate } from '@vte/eligibility';
import { missingFields, OFFER_TRANSITIONS, type OfferActor } from '@vte/offer';
import { actionsFor } from '@vte/workflow';
import type { Company } from '../company/company.entity.ts';
import { companyFacts } from '../company/company.view.ts';
import { toVerdict } from '../eligibility/verdict.view.ts';
import type { TerritoryService } from '../territory/territory.service.ts';
import { aidsOfOffer, evaluateOffer, OFFER_SECTIONS } from './offer-rules.ts';
import type { Offer } from './offer.entity.ts';

/** What a view of an offer needs besides its row. */
export interface OfferScene {
  company: Company;
  territories: TerritoryService;
  today: CivilDate;
}

export function toOfferCard(offer: Offer, scene: OfferScene): OfferCard {
  return { ...fieldsOf(offer), ...placeOf(offer, scene), aids: aidsOfOffer(offer, evaluationOf(offer, scene)) };
}

/** The public page. */
export function toOffer(offer: Offer, scene: OfferScene): OfferDocument {
  const evaluation = evaluationOf(offer, scene);
  return {
    ...fieldsOf(offer),
    ...placeOf(offer, scene),
    aids: aidsOfOffer(offer, evaluation),
    verdict: toVerdict(evaluation, OFFER_SECTIONS),
  };
}

/** What its company and the moderators see. */
export function toManagedOffer(
  offer: Offer,
  scene: OfferScene,
  actors: readonly OfferActor[],
  counts: Pick<ManagedOffer, 'applications' | 'waiting'> = { applications: {}, waiting: 0 },
): ManagedOffer {
  return {
    ...toOffer(offer, scene),
    flags: offer.flags,
    missing: missingFields(offer, scene.today),
    statusReason: offer.statusReason,
    actions: actionsFor(OFFER_TRANSITIONS, { status: offer.status, actors }).map(({ action }) => action),
    ...counts,
    version: offer.version,
    createdAt: offer.createdAt.toISOString(),
    updatedAt: offer.updatedAt.toISOString(),
  };
}

function evaluationOf(offer: Offer, { company, territories, today }: OfferScene) {
  return evaluateOffer(offer, companyFacts(company), territories.site(offer.communeCode), today);
}

function fieldsOf(offer: Offer) {
  return { ...offer, publishedAt: offer.publishedAt?.toISOString() ?? null };
}

function placeOf({ communeCode }: Offer, { company, territories }: OfferScene) {
  return {
    company: { name: company.name, slug: company.slug, size: company.size },
    place: communeCode === null ? null : territories.placeOf(communeCode),
    distanceKm: null,
  };
}
