import {
  APPLICATION_TRANSITIONS,
  isWaiting,
  UNSORTED_STATUSES,
  type ApplicationAction,
  type ApplicationStatus,
} from '@vte/application';
import type { ApplicationSummary, MatchDocument } from '@vte/contract';
import { daysBetween } from '@vte/eligibility';
import { APPLICATION_STATUS_WORDS, DIPLOMA_LABELS, formatAge } from '@vte/ui';
import { actionsFor } from '@vte/workflow';
import { todayInParis } from '../../time/today.ts';

/** A column of the board; several states may share one. */
export interface Column {
  status: ApplicationStatus;
  label: string;
  holds: readonly ApplicationStatus[];
}

export const CLOSED: Column = { status: 'declined', label: 'Sans suite', holds: ['declined', 'withdrawn'] };
export const COLUMNS: readonly Column[] = [
  { status: 'seen', label: 'Reçues', holds: UNSORTED_STATUSES },
  { status: 'shortlisted', label: 'Présélection', holds: ['shortlisted'] },
  { status: 'interview', label: 'Entretien', holds: ['interview'] },
  { status: 'offer_made', label: 'Proposition', holds: ['offer_made'] },
  { status: 'hired', label: 'Recrutement', holds: ['hired'] },
  CLOSED,
];

/** A move that a card may make: the column and the action that leads there. */
export interface Target {
  column: Column;
  action: ApplicationAction;
}

/** Where an application may go, by the transition table. A hire is undone from its panel only, never by a slip. */
export function targetsOf({ status }: Pick<ApplicationSummary, 'status'>): Target[] {
  const moves = actionsFor(APPLICATION_TRANSITIONS, { status, actors: ['company'] });
  return COLUMNS.flatMap((column) => {
    if (column.holds.includes(status)) return [];
    const move = moves.find(({ to, action }) => column.holds.includes(to) && action !== 'cancel');
    return move === undefined ? [] : [{ column, action: move.action }];
  });
}

/** An application as its card says it. */
export interface Card {
  application: ApplicationSummary;
  name: string;
  diploma: string;
  unread: boolean;
  /** « non lue, reçue hier ». */
  age: string;
  /** Days of waiting, when they are too many. */
  late: number | null;
  score: number | null;
  match: MatchDocument | null;
  targets: Target[];
  declinable: boolean;
  closedWord: string;
}

export function toCard(application: ApplicationSummary, match: MatchDocument | null, today: string): Card {
  const { status, sentAt, candidate } = application;
  const sentOn = todayInParis(new Date(sentAt));
  const days = daysBetween(sentOn, today);
  const unread = status === 'sent';
  const targets = targetsOf(application);
  return {
    application,
    name: `${candidate.firstName} ${candidate.lastName}`,
    diploma: `${DIPLOMA_LABELS[candidate.diplomaLevel]}, ${candidate.diplomaTitle}`,
    unread,
    age: `${unread ? 'non lue, ' : ''}reçue ${formatAge(days)}`,
    late: isWaiting(status, sentOn, today) ? days : null,
    score: match?.score ?? null,
    match,
    targets,
    declinable: targets.some(({ action }) => action === 'decline'),
    closedWord: APPLICATION_STATUS_WORDS[status].word,
  };
}

export const SORTS = { recent: 'Les plus récentes', correspondance: 'Correspondance' } as const;
export type Sort = keyof typeof SORTS;

/** Best first; a card without score, whose person objected to it, keeps its place by date after the others. */
export function sortCards(cards: readonly Card[], sort: Sort): Card[] {
  return cards.toSorted(
    (a, b) =>
      (sort === 'correspondance' ? (b.score ?? -1) - (a.score ?? -1) : 0) ||
      b.application.sentAt.localeCompare(a.application.sentAt),
  );
}

/** « Inès Marchal, Hugo Lemaire et Sofia Pereira ». */
export function enumerate(names: readonly string[]): string {
  return new Intl.ListFormat('fr').format(names);
}
