import type { ManagedOffer } from '@vte/contract';
import { daysBetween, type CivilDate } from '@vte/eligibility';
import { REMINDER_DAYS_BEFORE, type OfferAction } from '@vte/offer';
import { formatContract, formatDay, formatPlace, OFFER_STATUS_WORDS, plural } from '@vte/ui';

/** What a company does with an offer from its list, as the entry says it. */
export const ACTION_LABELS: Partial<Record<OfferAction, string>> = {
  revise: 'Corriger',
  renew: 'Renouveler',
  fill: 'Clore : poste pourvu',
  reopen: 'Rouvrir',
  withdraw: 'Reprendre',
  unpublish: 'Retirer de la publication',
  archive: 'Archiver',
};
/** Shown as a button, the first that may be done; the others are in the menu. */
const FIRST: readonly OfferAction[] = ['renew', 'revise'];
/** Takes back what was just done; the other moves are confirmed first. */
export const UNDO: Partial<Record<OfferAction, OfferAction>> = { fill: 'reopen', withdraw: 'submit', reopen: 'fill' };

export interface OfferAsk {
  heading: string;
  text: string;
  confirm: string;
}

/** What is asked before a move that nothing takes back. */
export const CONFIRMATIONS: Partial<Record<OfferAction, OfferAsk>> = {
  unpublish: {
    heading: 'Retirer cette offre de la publication ?',
    text: 'Elle redevient un brouillon et demande une nouvelle relecture. Les candidatures reçues restent sur leur tableau.',
    confirm: 'Retirer',
  },
  archive: {
    heading: 'Archiver cette offre ?',
    text: 'Elle quitte vos listes et ne se rouvre pas. Vous pourrez toujours la dupliquer.',
    confirm: 'Archiver',
  },
};

/** An offer as the list says it. */
export function toLine(offer: ManagedOffer, today: CivilDate) {
  const { applications, waiting, status, validThrough, actions } = offer;
  const received = Object.values(applications).reduce((sum, count) => sum + count, 0);
  const unread = applications.sent ?? 0;
  const first = FIRST.find((action) => actions.includes(action)) ?? null;
  const soon =
    status === 'published' && validThrough !== null && daysBetween(today, validThrough) <= REMINDER_DAYS_BEFORE;
  return {
    offer,
    word: OFFER_STATUS_WORDS[status],
    where: `${formatPlace(offer.place)} · ${formatContract(offer.contractType, offer.durationMonths)}`,
    until: status === 'published' && validThrough !== null ? formatDay(validThrough) : null,
    soon,
    received: received === 0 && status === 'draft' ? '' : plural(received, 'candidature'),
    unread: unread === 0 ? '' : `${unread}\u00a0à lire`,
    waiting: waiting === 0 ? '' : `${waiting} ${waiting > 1 ? 'attendent' : 'attend'} depuis plus de 7\u00a0jours`,
    first,
    others: actions.filter((action) => action !== first && ACTION_LABELS[action] !== undefined),
  };
}
