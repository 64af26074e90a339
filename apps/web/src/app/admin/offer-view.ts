import type { ManagedOffer } from '@vte/contract';
import { moderationExpectedBy, type FlagField } from '@vte/offer';
import {
  FLAG_FIELD_LABELS,
  FLAG_SENTENCES,
  FLAG_SEVERITY_LABELS,
  formatContract,
  formatDay,
  formatInstant,
  formatLevel,
  formatPay,
  formatPlace,
  formatShare,
  OFFER_STATUS_WORDS,
  THEME_LABELS,
  toCriterionLines,
} from '@vte/ui';
import { todayInParis } from '../time/today.ts';
import type { DeskLine } from './desk/desk.ts';
import { highlight } from './highlight.ts';

const TEXTS = ['responsibilities', 'expectedResults', 'autonomy', 'context', 'profile'] as const satisfies FlagField[];

export function toOfferLine({ id, title, company, status, updatedAt }: ManagedOffer): DeskLine {
  const since = todayInParis(new Date(updatedAt));
  const waits = status === 'submitted';
  return {
    id,
    title,
    detail: `${company.name}, ${waits ? 'depuis le' : 'le'} ${formatDay(since)}`,
    status: OFFER_STATUS_WORDS[status],
    by: waits ? moderationExpectedBy(since) : null,
  };
}

/** An offer as a moderator reads it: what is announced, its texts with the flagged words, what the rules say. */
export function toOfferView(offer: ManagedOffer) {
  const { place, flags } = offer;
  return {
    since: `${offer.status === 'submitted' ? 'en relecture depuis le' : 'mise à jour le'} ${formatInstant(offer.updatedAt)}`,
    title: highlight(offer.title, 'title', flags),
    checks: toCriterionLines(
      offer.verdict.criteria.filter(({ verdict }) => verdict !== 'unknown'),
      place === null ? {} : { [place.communeCode]: place.communeName },
    ),
    facts: [
      { name: 'Salaire', value: formatPay(offer) },
      { name: 'Contrat', value: formatContract(offer.contractType, offer.durationMonths) },
      { name: 'Lieu', value: formatPlace(place) },
      { name: 'Télétravail', value: formatShare(offer.remoteShare) },
      { name: 'Début', value: offer.startsOn === null ? 'à préciser' : formatDay(offer.startsOn) },
      { name: 'Diplôme', value: formatLevel(offer.minDiplomaLevel) },
      { name: 'Thèmes', value: offer.themes.map((theme) => THEME_LABELS[theme]).join(', ') || 'non indiqués' },
      { name: 'Compétences', value: offer.skills.join(', ') || 'non indiquées' },
      { name: 'Rattachement', value: offer.directLink ?? 'non indiqué' },
    ],
    texts: TEXTS.filter((field) => offer[field] !== '').map((field) => ({
      title: FLAG_FIELD_LABELS[field],
      runs: highlight(offer[field], field, flags),
    })),
    flags: flags.map((flag) => ({
      unlawful: flag.severity === 'unlawful',
      severity: FLAG_SEVERITY_LABELS[flag.severity],
      field: FLAG_FIELD_LABELS[flag.field],
      excerpt: flag.excerpt,
      sentence: FLAG_SENTENCES[flag.rule],
      source: flag.source,
    })),
  };
}
