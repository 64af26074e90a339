import type { ApplicationStatus } from '@vte/application';
import type { Application } from '@vte/contract';
import { formatDay } from '@vte/ui';

/** Moves of the candidate, each after a question. */
export type Answer = 'accept' | 'withdraw' | 'cancel';

interface Question {
  action: Answer;
  heading: string;
  text: string;
  confirm: string;
  keep: string;
}

const ACCEPT: Question = {
  action: 'accept',
  heading: 'Accepter cette proposition\u202f?',
  text: 'L’entreprise est prévenue aussitôt. Le contrat lui-même se signe avec elle.',
  confirm: 'J’accepte',
  keep: 'Pas maintenant',
};
const REFUSE: Question = {
  action: 'withdraw',
  heading: 'Refuser cette proposition\u202f?',
  text: 'L’entreprise est prévenue. Vous pourrez candidater de nouveau tant que l’offre est ouverte.',
  confirm: 'Refuser la proposition',
  keep: 'Garder ma candidature',
};
const WITHDRAW: Question = {
  action: 'withdraw',
  heading: 'Retirer votre candidature\u202f?',
  text: 'L’entreprise est prévenue. Vous pourrez candidater de nouveau tant que l’offre est ouverte.',
  confirm: 'Retirer ma candidature',
  keep: 'Garder ma candidature',
};
const CANCEL: Question = {
  action: 'cancel',
  heading: 'Renoncer à ce poste\u202f?',
  text: 'L’entreprise est prévenue, et le recrutement est annulé sur la plateforme. Un contrat déjà signé se rompt avec elle.',
  confirm: 'Renoncer au poste',
  keep: 'Garder le poste',
};

/** The questions that the person may be asked now. */
export function questionsOf(actions: readonly string[]): Question[] {
  const offered = actions.includes('accept');
  return [ACCEPT, offered ? REFUSE : WITHDRAW, CANCEL].filter(({ action }) => actions.includes(action));
}

const NEXT: Record<ApplicationStatus, string> = {
  sent: 'L’entreprise n’a pas encore ouvert votre candidature.',
  seen: 'L’entreprise a lu votre candidature.',
  shortlisted: 'L’entreprise a retenu votre candidature parmi les premières.',
  interview: 'L’entreprise souhaite vous rencontrer\u00a0: elle vous écrit pour convenir d’un moment.',
  offer_made: 'À vous de répondre\u00a0: lisez la proposition, puis acceptez-la ou refusez-la.',
  hired: 'Votre recrutement est convenu. Le contrat se signe avec l’entreprise.',
  declined: 'L’entreprise n’a pas retenu votre candidature.',
  withdrawn: 'Cette candidature est retirée.',
};

/** What comes next and who must act, in one or two sentences. */
export function nextSentence({ status, answerExpectedBy }: Pick<Application, 'status' | 'answerExpectedBy'>): string {
  const expected = answerExpectedBy === null ? '' : ` Elle doit vous répondre avant le ${formatDay(answerExpectedBy)}.`;
  return NEXT[status] + expected;
}
