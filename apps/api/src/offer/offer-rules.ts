import type { CompanyFacts, ContractFacts, SiteFacts } from '@vte/eligibility';
import { addMonths, addDays, type CivilDate } from '@vte/eligibility';
import { DEFAULT_RULE_SET, evaluate, type Evaluation } from '@vte/grant';
import { aidsOf } from '@vte/offer';
import type { Offer } from './offer.entity.ts';

/** Sections that an offer settles: the person is not known yet. */
export const OFFER_SECTIONS = ['company', 'sites', 'contract', 'mission'] as const;

/** What the rules say of an offer, the contract being that which it announces. */
export function evaluateOffer(offer: Offer, company: CompanyFacts, site: SiteFacts, today: CivilDate): Evaluation {
  const contract = announcedContract(offer, today);
  return evaluate(
    { company, sites: [site], ...(contract && { contract }), mission: missionFacts(offer) },
    DEFAULT_RULE_SET,
  );
}

export function aidsOfOffer(offer: Offer, evaluation: Evaluation) {
  // The year and the age band of a work-study contract belong to the person: their absence says nothing of the offer.
  const findings = evaluation.findings.filter(({ code }) => code !== 'WAGE_MISSING');
  return aidsOf({ contractType: offer.contractType, evaluation: { ...evaluation, findings } });
}

function announcedContract(offer: Offer, today: CivilDate): ContractFacts | null {
  const { contractType, startsOn, durationMonths, payMinCents, payPeriod, workingTime, remoteShare } = offer;
  if (contractType === null || startsOn === null) return null;
  return {
    type: contractType,
    signedOn: startsOn < today ? startsOn : today,
    startsOn,
    endsOn: durationMonths === null ? null : addDays(addMonths(startsOn, durationMonths), -1),
    grossMonthlyCents: payMinCents === null ? null : payPeriod === 'year' ? Math.floor(payMinCents / 12) : payMinCents,
    workingTime,
    remoteShare,
  };
}

/** What an offer shows of its mission. */
export function missionFacts({ themes, expectedResults, autonomy, directLink }: Offer) {
  return {
    themes,
    responsible: expectedResults.trim() !== '' && autonomy.trim() !== '',
    directLink: directLink !== null && directLink.trim() !== '',
  };
}
