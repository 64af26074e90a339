import type { ErrorCode } from '@vte/contract';
import type { ApplicationGuard } from '@vte/application';
import type { CompanyGuard } from '@vte/eligibility';
import type { ClaimGuard } from '@vte/grant';
import type { OfferGuard } from '@vte/offer';
import type { Decision } from '@vte/workflow';
import { Problem } from './problem.ts';

type GuardCode = CompanyGuard | OfferGuard | ApplicationGuard | ClaimGuard;

/** What is missing, in words, for every condition of every transition table. */
const GUARD_SENTENCES: Record<GuardCode, string> = {
  identifiers_valid: 'Corrigez le SIREN ou le SIRET.',
  commune_resolved: 'Choisissez la commune de l’établissement dans la liste.',
  size_declared: 'Déclarez l’effectif de l’entreprise.',
  email_verified: 'Confirmez d’abord votre adresse e-mail : le lien est dans votre boîte.',
  registry_seen: 'Consultez la fiche du registre, ou écrivez pourquoi elle n’a pas pu l’être.',
  reason_required: 'Écrivez la raison.',
  fields_complete: 'Complétez les champs obligatoires de l’offre.',
  company_verified: 'L’entreprise doit d’abord être vérifiée.',
  no_block: 'Une condition d’éligibilité de l’entreprise ou du territoire n’est pas remplie.',
  flags_seen: 'Indiquez que vous avez relu les signalements du texte.',
  renewable: 'Cette offre a expiré depuis plus de 30 jours : reprenez-la pour une nouvelle relecture.',
  still_valid: 'La période de publication de cette offre est terminée.',
  past_validity: 'Cette offre est encore en cours de publication.',
  offer_published: 'Cette offre n’est plus ouverte aux candidatures.',
  no_live_application: 'Vous avez déjà une candidature en cours pour cette offre.',
  pay_shown: 'Indiquez la fourchette de salaire de l’offre avant l’entretien.',
  contract_given: 'Décrivez le contrat que vous proposez.',
  decline_reason_given: 'Choisissez le motif du refus.',
  application_hired: 'L’aide se demande après le recrutement.',
  documents_complete: 'Ajoutez les documents obligatoires.',
  bank_details_given: 'Indiquez l’IBAN et le titulaire du compte.',
  items_listed: 'Listez les pièces demandées.',
  opinion_given: 'Donnez votre avis et expliquez-le.',
  separation_of_duties: 'Une autre personne doit faire cette étape : vous avez déjà agi sur cette demande.',
  decision_sound: 'L’évaluation du jour ne permet pas d’accorder l’aide, ou demande une motivation écrite.',
  appeal_in_time: 'Le délai de recours de deux mois est dépassé.',
  trial_over: 'La période d’essai n’est pas terminée.',
  iban_verified: 'Vérifiez l’IBAN avant de payer.',
  company_heard: 'L’entreprise doit d’abord être entendue (15 jours).',
};

/** Conditions that have a code of their own among the refusals. */
const CODE_OF_GUARD: Partial<Record<GuardCode, ErrorCode>> = {
  email_verified: 'email_unverified',
  separation_of_duties: 'separation_of_duties',
  fields_complete: 'offer_incomplete',
  company_verified: 'company_not_verified',
  offer_published: 'offer_not_open',
  no_live_application: 'already_applied',
};

/**
 * Status reached by a move that the table allows.
 *
 * @throws Problem transition_not_allowed (409), forbidden (403), guard_failed or the code of the condition, which lists
 * every condition that does not hold
 */
export function statusAfter<Status extends string>(decision: Decision<Status, GuardCode>): Status {
  if (decision.allowed) return decision.to;
  if (decision.refusal !== 'guard_failed') throw new Problem(decision.refusal);
  const [first] = decision.guards.flatMap((guard) => CODE_OF_GUARD[guard] ?? []);
  const errors = decision.guards.map((code) => ({ path: 'action', code, message: GUARD_SENTENCES[code] }));
  throw new Problem(first ?? 'guard_failed', { errors });
}
