import type { ApplicationAction } from '@vte/application';
import type { AuditEntryView } from '@vte/contract';
import { isCivilDate, type CompanyAction } from '@vte/eligibility';
import type { ClaimAction } from '@vte/grant';
import type { OfferAction } from '@vte/offer';
import {
  APPLICATION_STATUS_WORDS,
  CLAIM_STATUS_WORDS,
  CODE_SENTENCES,
  COMPANY_STATUS_WORDS,
  formatDay,
  OFFER_STATUS_WORDS,
  PLAN_AXIS_LABELS,
  type StatusWord,
} from '@vte/ui';
import { ROLE_LABELS } from '../session/role-labels.ts';

/** What the journal records, by name. */
export const ENTITY_WORDS = {
  account: 'Compte',
  company: 'Entreprise',
  offer: 'Offre',
  application: 'Candidature',
  grant_claim: 'Demande d’aide',
  payment_list: 'Liste de versements',
  territory_plan: 'Plan d’action',
  search_synonym: 'Synonymes',
} as const;

type Moved = CompanyAction | OfferAction | ApplicationAction | ClaimAction;
type Other =
  | 'accept_invitation'
  | 'change'
  | 'create'
  | 'create_first_admin'
  | 'delete'
  | 'delete_draft'
  | 'erase'
  | 'export'
  | 'invite'
  | 'reset_password';

/** What was done, as the journal says it. */
export const ACTION_WORDS: Record<Moved | Other, string> = {
  accept: 'Proposition acceptée',
  accept_invitation: 'Invitation acceptée',
  answer: 'Réponse envoyée',
  appeal: 'Recours déposé',
  apply: 'Candidature envoyée',
  approve: 'Aide accordée',
  archive: 'Archivage',
  cancel: 'Recrutement annulé',
  change: 'Modification',
  claw_back: 'Reversement demandé',
  create: 'Création',
  create_first_admin: 'Première administration créée',
  decline: 'Candidature non retenue',
  delete: 'Suppression',
  delete_draft: 'Brouillon supprimé',
  erase: 'Compte effacé',
  expire: 'Expiration',
  export: 'Fichier téléchargé',
  fill: 'Offre pourvue',
  interview: 'Entretien proposé',
  invite: 'Invitation envoyée',
  make_offer: 'Proposition envoyée',
  open: 'Ouverture',
  pay: 'Aide versée',
  publish: 'Publication',
  recommend: 'Avis rendu',
  refuse: 'Refus',
  reinstate: 'Rétablissement',
  reject: 'Renvoi à l’entreprise',
  renew: 'Renouvellement',
  reopen: 'Réouverture',
  request_info: 'Pièce demandée',
  reset_password: 'Mot de passe changé',
  revise: 'Reprise en brouillon',
  revoke: 'Accord retiré',
  send_back: 'Retour à l’examen',
  shortlist: 'Présélection',
  step_back: 'Retour en arrière',
  submit: 'Envoi',
  suspend: 'Suspension',
  take: 'Prise en charge',
  unpublish: 'Retrait de la publication',
  verify: 'Vérification',
  withdraw: 'Retrait',
};

const ACCOUNT_STATES: Readonly<Record<string, string>> = {
  invited: 'Invité',
  active: 'Actif',
  disabled: 'Suspendu',
  erased: 'Effacé',
};
const STATES: Readonly<Record<string, Readonly<Record<string, StatusWord>>>> = {
  company: COMPANY_STATUS_WORDS,
  offer: OFFER_STATUS_WORDS,
  application: APPLICATION_STATUS_WORDS,
  grant_claim: CLAIM_STATUS_WORDS,
};

/** An entry of the journal in words: no code is left. */
export function toAuditLine(entry: AuditEntryView) {
  const { entity, from, to, actorId, actorName, comment, reasonCode } = entry;
  const roles = entry.actorRoles.map(roleWord).join(', ');
  return {
    entity: wordOf(ENTITY_WORDS, entity),
    name: nameOf(entry),
    action: wordOf(ACTION_WORDS, entry.action),
    move: to === null || to === from ? '' : [from, to].flatMap((state) => stateWord(entity, state) ?? []).join(' → '),
    by: actorId === null ? 'Le système' : (actorName ?? 'Une personne effacée'),
    roles: actorId === null ? '' : roles,
    comment: entity === 'account' ? (comment ?? '').split(', ').map(roleWord).join(', ') : (comment ?? ''),
    codes: (reasonCode ?? '').split(' ').flatMap((code) => wordOrNone(CODE_SENTENCES, code)),
  };
}

/** A payment list is named by its day, a plan by its territory and its axis. */
function nameOf({ entityId, entityName }: AuditEntryView): string {
  const axis = wordOrNone(PLAN_AXIS_LABELS, entityId.split(':')[1] ?? '');
  if (isCivilDate(entityId)) return formatDay(entityId);
  return [entityName ?? 'effacé depuis', ...axis].join(' : ');
}

function stateWord(entity: string, state: string | null): string | null {
  if (state === null) return null;
  return entity === 'account' ? (ACCOUNT_STATES[state] ?? null) : (STATES[entity]?.[state]?.word ?? null);
}

function roleWord(role: string): string {
  return wordOf(ROLE_LABELS, role);
}

/** Entries written by an older version may hold what has no word any more: they are shown as they are. */
function wordOf(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}

function wordOrNone(words: Readonly<Record<string, string>>, code: string): string[] {
  const word = words[code];
  return word === undefined ? [] : [word];
}
