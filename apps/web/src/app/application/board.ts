import { APPLICATION_TRANSITIONS, type ApplicationAction, type ApplicationStatus } from '@vte/application';
import type { ApplicationSummary } from '@vte/contract';
import { actionsFor } from '@vte/workflow';

/** A column of the board; several states may share one. */
export interface Column {
  status: ApplicationStatus;
  label: string;
  holds: readonly ApplicationStatus[];
}

export const COLUMNS: readonly Column[] = [
  { status: 'seen', label: 'Reçues', holds: ['sent', 'seen'] },
  { status: 'shortlisted', label: 'Présélection', holds: ['shortlisted'] },
  { status: 'interview', label: 'Entretien', holds: ['interview'] },
  { status: 'offer_made', label: 'Proposition', holds: ['offer_made'] },
  { status: 'hired', label: 'Recrutement', holds: ['hired'] },
];
export const CLOSED: readonly ApplicationStatus[] = ['declined', 'withdrawn'];

/** Where an application may go, by the transition table: the column and the move that leads there. */
export function targetsOf({
  status,
}: Pick<ApplicationSummary, 'status'>): { column: Column; action: ApplicationAction }[] {
  const moves = actionsFor(APPLICATION_TRANSITIONS, { status, actors: ['company'] });
  return COLUMNS.flatMap((column) => {
    if (column.holds.includes(status)) return [];
    const move = moves.find(({ to }) => column.holds.includes(to));
    return move === undefined ? [] : [{ column, action: move.action }];
  });
}
