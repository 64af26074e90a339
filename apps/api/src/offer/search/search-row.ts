import type { OfferCard } from '@vte/contract';
import { isAlternance, type ContractType, type MissionTheme } from '@vte/eligibility';
import { wordsOf } from '@vte/search';
import type { Offer } from '../offer.entity.ts';

/** What people call each theme and contract, for those who search by these words. */
const THEME_WORDS: Record<MissionTheme, string> = {
  digital: 'numérique',
  product: 'nouveaux produits',
  distribution: 'distribution',
  ecology: 'transition écologique',
  right_hand: 'bras droit',
  business_model: 'modèle économique',
  tech: 'technologie procédés de production',
  export: 'export international',
  finance: 'finance',
  marketing: 'marketing',
  hr: 'ressources humaines',
  support_function: 'fonction support',
};
const CONTRACT_WORDS: Partial<Record<ContractType, string>> = {
  cdi: 'CDI',
  cdd: 'CDD',
  apprenticeship: 'alternance apprentissage',
  professionalisation: 'alternance professionnalisation',
};

/** The words of an offer by weight: title, then skills, then what the text says, then who and where. */
export interface OfferWords {
  title: string;
  skills: string;
  text: string;
  context: string;
}

/** Where an offer is, as the search needs it. */
export interface SearchPlace {
  lat: number | null;
  lon: number | null;
  department: { name: string };
}

export function wordsOfOffer(offer: Offer, card: OfferCard, place: SearchPlace): OfferWords {
  const join = (...texts: (string | null | undefined)[]) => wordsOf(texts.join(' ')).join(' ');
  return {
    title: join(offer.title),
    skills: join(...offer.skills),
    text: join(offer.responsibilities, offer.expectedResults, offer.autonomy, offer.context, offer.profile),
    context: join(
      card.company.name,
      card.place?.communeName,
      card.place?.territory?.name,
      place.department.name,
      ...offer.themes.map((theme) => THEME_WORDS[theme]),
      offer.contractType && CONTRACT_WORDS[offer.contractType],
    ),
  };
}

/** The columns of `offer_search` but its words; null for an offer that lacks what every published one has. */
export function columnsOf(offer: Offer, card: OfferCard, { lat, lon }: SearchPlace) {
  const { publishedAt, validThrough, startsOn, payMaxCents, contractType, minDiplomaLevel } = offer;
  if (publishedAt === null || validThrough === null || startsOn === null || contractType === null) return null;
  return {
    published_at: publishedAt,
    valid_through: validThrough,
    starts_on: startsOn,
    pay_cents: offer.payPeriod === 'year' ? Math.floor((payMaxCents ?? 0) / 12) : (payMaxCents ?? 0),
    min_diploma_level: minDiplomaLevel ?? 4,
    lat,
    lon,
    remote_share: offer.remoteShare,
    recruitment: card.aids.recruitment.state !== 'closed',
    settling_in: isAlternance(contractType) && card.aids.settlingIn.state !== 'closed',
    department: card.place?.department ?? '',
    territory: card.place?.territory?.slug ?? null,
    contract_type: contractType,
    company: card.company.slug,
    company_size: card.company.size,
    themes: offer.themes,
  };
}
