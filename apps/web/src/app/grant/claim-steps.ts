import type { Claim } from '@vte/contract';
import type { ClaimStatus } from '@vte/grant';
import { dayOf, formatDay, formatInstant, type TrackStep } from '@vte/ui';

type Event = Claim['history'][number];

/** The way of a claim, like a parcel: four stages, whatever detours it takes. */
const STAGES: { label: string; reached: readonly ClaimStatus[]; next: string }[] = [
  { label: 'Déposée', reached: ['submitted'], next: 'quand vous l’enverrez' },
  { label: 'Examen', reached: ['under_review', 'info_requested'], next: 'par une personne chargée du dossier' },
  { label: 'Décision', reached: ['approved', 'refused'], next: 'par une seconde personne' },
  { label: 'Versement', reached: ['paid'], next: 'par virement' },
];
/** Where a claim goes no further: nothing is announced after that. */
const STOPS = { refused: 'Refusée', withdrawn: 'Retirée' } as const;
const STAGE_OF: Record<Exclude<ClaimStatus, keyof typeof STOPS>, number> = {
  draft: 0,
  submitted: 1,
  under_review: 1,
  info_requested: 1,
  awaiting_decision: 2,
  approved: 3,
  paid: 4,
  clawed_back: 4,
};

export function toTrack({ status, history }: Pick<Claim, 'status' | 'history'>): TrackStep[] {
  const dayReached = (reached: readonly ClaimStatus[]) => {
    const event = history.findLast(({ to }) => reached.includes(to));
    return event && formatDay(dayOf(event.at));
  };
  if (status === 'refused' || status === 'withdrawn') {
    const before = STAGES.flatMap(({ label, reached }): TrackStep[] => {
      const detail = reached.includes(status) ? undefined : dayReached(reached);
      return detail === undefined ? [] : [{ label, detail, state: 'done' }];
    });
    return [...before, { label: STOPS[status], detail: dayReached([status]) ?? '', state: 'stopped' }];
  }
  const current = STAGE_OF[status];
  return STAGES.map(({ label, reached, next }, index): TrackStep => {
    const state = index < current ? 'done' : index === current ? 'now' : 'next';
    // A stage that a detour takes up again is to come, whatever happened there before.
    const day = state === 'next' ? undefined : dayReached(reached);
    return { label, detail: day ?? next, state };
  });
}

const SENTENCES: Record<Event['action'], string> = {
  open: 'Demande ouverte',
  submit: 'Demande déposée',
  take: 'Dossier pris en charge',
  request_info: 'Pièce demandée',
  answer: 'Réponse envoyée',
  recommend: 'Avis rendu',
  send_back: 'Retour à l’examen',
  approve: 'Aide accordée',
  refuse: 'Demande refusée',
  appeal: 'Recours déposé',
  pay: 'Aide versée',
  revoke: 'Accord retiré',
  claw_back: 'Reversement demandé',
  withdraw: 'Demande retirée',
};

/** Everything that happened, latest last. */
export function toHistory(history: readonly Event[]): TrackStep[] {
  return history.map(({ action, officer, at, reason }) => ({
    label: officer === null ? SENTENCES[action] : `${SENTENCES[action]} par ${officer.me ? 'vous' : officer.name}`,
    detail: [formatInstant(at), reason].filter(Boolean).join('. '),
    state: action === 'refuse' || action === 'withdraw' ? 'stopped' : 'done',
  }));
}

/** Who is expected to act. */
export const WAITED_FOR: Record<NonNullable<Claim['nextStep']>['actor'], string> = {
  claimant: 'par la personne qui demande',
  instructor: 'par l’instruction',
  approver: 'par la décision',
  payer: 'par le paiement',
};
