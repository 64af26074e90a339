import type { ApplicationStatus } from '@vte/application';
import type { NewsItem } from '@vte/contract';
import type { CompanyStatus } from '@vte/eligibility';
import type { ClaimStatus } from '@vte/grant';
import type { OfferStatus } from '@vte/offer';

type Side = 'candidate' | 'company';
type ApplicationNews = Extract<NewsItem, { kind: 'application' }>;
type ClaimNews = Extract<NewsItem, { kind: 'claim' }>;

/** What a company did, told to the candidate. */
const TO_CANDIDATE: Record<ApplicationStatus, (company: string) => string> = {
  sent: (company) => `${company} a bien reçu votre candidature`,
  seen: (company) => `${company} a lu votre candidature`,
  shortlisted: (company) => `${company} a présélectionné votre candidature`,
  interview: (company) => `${company} vous propose un entretien`,
  offer_made: (company) => `${company} vous fait une proposition de contrat`,
  hired: (company) => `Votre recrutement chez ${company} est enregistré`,
  declined: (company) => `${company} n’a pas retenu votre candidature`,
  withdrawn: (company) => `Votre candidature chez ${company} est retirée`,
};

/** What a candidate did, told to the company. */
const TO_COMPANY: Record<ApplicationStatus, (person: string) => string> = {
  ...TO_CANDIDATE,
  sent: (person) => `Nouvelle candidature : ${person}`,
  hired: (person) => `${person} accepte votre proposition`,
  withdrawn: (person) => `${person} retire sa candidature`,
};

const CLAIM: Record<ClaimStatus, string> = {
  draft: 'est ouverte',
  submitted: 'est bien reçue',
  under_review: 'est en cours d’examen',
  info_requested: 'attend une pièce de votre part',
  awaiting_decision: 'attend sa décision',
  approved: 'est accordée',
  refused: 'est refusée',
  paid: 'est versée',
  clawed_back: 'donne lieu à un remboursement',
  withdrawn: 'est retirée',
};

const OFFER: Record<OfferStatus, string> = {
  draft: 'est en brouillon',
  submitted: 'est en relecture',
  published: 'est publiée',
  rejected: 'est à corriger',
  filled: 'est pourvue',
  expired: 'a expiré',
  archived: 'est archivée',
};

const COMPANY: Record<CompanyStatus, string> = {
  draft: 'est à soumettre',
  pending: 'est en cours de vérification',
  verified: 'est vérifiée',
  refused: 'n’est pas vérifiée : il y a des informations à corriger',
  suspended: 'est suspendue',
};

/** What happened in a sentence, a detail, and the page where it is seen. */
export function newsWords(item: NewsItem, side: Side): { sentence: string; detail: string; path: string } {
  switch (item.kind) {
    case 'application':
      return applicationWords(item, side);
    case 'claim':
      return claimWords(item, side);
    case 'offer':
      return { sentence: `Votre offre ${OFFER[item.status]}`, detail: item.title, path: '/entreprise/offres' };
    case 'company':
      return { sentence: `Votre entreprise ${COMPANY[item.status]}`, detail: item.name, path: '/entreprise/profil' };
  }
}

function applicationWords({ id, status, name, offer }: ApplicationNews, side: Side) {
  return side === 'candidate'
    ? { sentence: TO_CANDIDATE[status](name), detail: offer.title, path: `/candidat/candidatures/${id}` }
    : { sentence: TO_COMPANY[status](name), detail: offer.title, path: `/entreprise/offres/${offer.id}` };
}

function claimWords({ id, status, claimKind, name }: ClaimNews, side: Side) {
  const aid = claimKind === 'recruitment' ? 'Votre demande d’aide' : 'Votre aide à l’installation';
  const space = side === 'candidate' ? 'candidat' : 'entreprise';
  return { sentence: `${aid} ${CLAIM[status]}`, detail: name, path: `/${space}/aides/${id}` };
}
