import type { Application } from '@vte/contract';
import { DECLINE_REASON_LABELS, formatDay, formatInstant, type TrackStep } from '@vte/ui';

type Event = Application['history'][number];

const DONE: Record<Event['to'], string> = {
  sent: 'Candidature envoyée',
  seen: 'Candidature lue',
  shortlisted: 'Présélection',
  interview: 'Entretien',
  offer_made: 'Proposition de contrat',
  hired: 'Proposition acceptée',
  declined: 'Candidature non retenue',
  withdrawn: 'Candidature retirée',
};

/** How the way ends, once it is over. */
const LAST_STATE: Partial<Record<Event['to'], TrackStep['state']>> = {
  hired: 'done',
  declined: 'stopped',
  withdrawn: 'stopped',
};

/** What happened to an application, and what comes next, in plain words. */
export function toSteps(
  { history, status, answerExpectedBy, declineReason }: Application,
  answer = 'Réponse du candidat',
): TrackStep[] {
  const past = history.map((event, index): TrackStep => {
    const last = index === history.length - 1;
    const back = event.action === 'step_back';
    const reason =
      event.to === 'declined' && declineReason !== null ? DECLINE_REASON_LABELS[declineReason] : event.reason;
    return {
      label: back ? `Retour à : ${DONE[event.to].toLowerCase()}` : DONE[event.to],
      detail: [formatInstant(event.at), reason].filter(Boolean).join(' · '),
      state: last ? (LAST_STATE[status] ?? 'now') : 'done',
    };
  });
  if (status === 'offer_made') return [...past, { label: answer, detail: '', state: 'next' }];
  if (answerExpectedBy === null) return past;
  return [
    ...past,
    { label: 'Réponse de l’entreprise', detail: `attendue avant le ${formatDay(answerExpectedBy)}`, state: 'next' },
  ];
}
