import type { Claim } from '@vte/contract';
import type { ClaimKind } from '@vte/grant';

type Next = NonNullable<Claim['nextStep']>['actor'];

/** What comes next for the claimant, in one sentence. */
export const NEXT_SENTENCES: Record<Claim['status'], string> = {
  draft: 'Ajoutez les pièces et le compte à créditer, puis envoyez la demande.',
  submitted: 'Votre demande est reçue. Une personne va prendre votre dossier en charge.',
  under_review: 'Votre dossier est en cours d’examen. Rien à faire pour le moment.',
  info_requested: 'Il manque quelque chose\u00a0: reprenez chaque point, puis envoyez votre réponse.',
  awaiting_decision: 'L’examen est terminé\u00a0: une seconde personne décide.',
  approved: 'L’aide est accordée. Le versement suit la fin de la période d’essai.',
  refused: 'La demande est refusée. Vous pouvez contester cette décision.',
  paid: 'L’aide est versée sur le compte indiqué.',
  clawed_back: 'Un reversement vous est demandé.',
  withdrawn: 'Vous avez retiré cette demande.',
};

/** Who must act. */
export const ACTOR_WORDS: Record<Next, string> = {
  claimant: 'vous',
  instructor: 'la personne chargée du dossier',
  approver: 'la personne qui décide',
  payer: 'la personne chargée des paiements',
};

/** The conditions that the claimant answers for, on each side. */
export const MAIN_CRITERIA: Record<ClaimKind, readonly string[]> = {
  recruitment: ['documents', 'bank_details', 'filing_date', 'obligations', 'de_minimis', 'territory', 'diploma_level'],
  settling_in: ['documents', 'bank_details', 'settling_in', 'contract_type', 'territory', 'diploma_level'],
};
