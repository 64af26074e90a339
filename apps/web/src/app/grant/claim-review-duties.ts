import type { Claim } from '@vte/contract';
import { formatDay } from '@vte/ui';
import { todayInParis } from '../time/today.ts';

type Event = Claim['history'][number];

/** What an officer did, after « vous avez ». */
const DONE: Partial<Record<Event['action'], string>> = {
  take: 'pris ce dossier en charge',
  request_info: 'demandé une pièce',
  recommend: 'rendu l’avis',
  send_back: 'renvoyé ce dossier à l’examen',
  approve: 'accordé l’aide',
  refuse: 'refusé la demande',
  pay: 'versé l’aide',
};

/** Why buttons that the role would have are not there, in words. */
export function obstacleSentences(claim: Pick<Claim, 'obstacles' | 'history' | 'contract'>): string[] {
  const guards = new Set(claim.obstacles.map(({ guard }) => guard));
  const sentences: string[] = [];
  if (guards.has('separation_of_duties')) sentences.push(separation(claim.history));
  if (guards.has('trial_over')) {
    const { trialEndsOn } = claim.contract;
    const end = trialEndsOn === null ? '' : `, le ${formatDay(trialEndsOn)}`;
    sentences.push(`Le versement attend la fin de la période d’essai${end}.`);
  }
  if (guards.has('decision_sound'))
    sentences.push('Un contrôle n’est pas conforme : l’aide ne peut pas être accordée en l’état.');
  return sentences;
}

function separation(history: readonly Event[]): string {
  const mine = history.findLast(({ action, officer }) => officer?.me === true && DONE[action] !== undefined);
  const act = mine === undefined ? 'déjà agi' : DONE[mine.action];
  const day = mine === undefined ? '' : ` le ${formatDay(todayInParis(new Date(mine.at)))}`;
  const appealed = history.some(({ action }) => action === 'appeal');
  return `Vous avez ${act}${day} : ${appealed ? 'un recours revient à d’autres personnes' : 'la suite revient à une autre personne'}.`;
}
