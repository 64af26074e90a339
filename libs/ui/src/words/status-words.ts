import type { ApplicationAction, ApplicationStatus, DeclineReason } from '@vte/application';
import type { CompanyStatus } from '@vte/eligibility';
import type { ClaimKind, ClaimStatus, DocumentType, EndReason } from '@vte/grant';
import type { FlagField, FlagRule, FlagSeverity, OfferStatus } from '@vte/offer';

/** How a state is shown. The glyph tells the progress: ring (not started), half (in hand), disc (done), square (closed), dash (stopped). */
export interface StatusWord {
  word: string;
  tone: 'neutral' | 'info' | 'success' | 'warning' | 'danger' | 'accent';
  glyph: 'ring' | 'half' | 'disc' | 'square' | 'dash';
}

const status = (word: string, tone: StatusWord['tone'], glyph: StatusWord['glyph']): StatusWord => ({
  word,
  tone,
  glyph,
});

export const OFFER_STATUS_WORDS: Record<OfferStatus, StatusWord> = {
  draft: status('Brouillon', 'neutral', 'ring'),
  submitted: status('En relecture', 'warning', 'half'),
  published: status('Publiée', 'success', 'disc'),
  rejected: status('À corriger', 'danger', 'dash'),
  filled: status('Pourvue', 'info', 'square'),
  expired: status('Expirée', 'neutral', 'dash'),
  archived: status('Archivée', 'neutral', 'square'),
};

export const COMPANY_STATUS_WORDS: Record<CompanyStatus, StatusWord> = {
  draft: status('À soumettre', 'neutral', 'ring'),
  pending: status('En vérification', 'warning', 'half'),
  verified: status('Vérifiée', 'success', 'disc'),
  refused: status('À corriger', 'danger', 'dash'),
  suspended: status('Suspendue', 'danger', 'dash'),
};

export const APPLICATION_STATUS_WORDS: Record<ApplicationStatus, StatusWord> = {
  sent: status('Envoyée', 'info', 'ring'),
  seen: status('Vue', 'info', 'half'),
  shortlisted: status('Présélection', 'info', 'disc'),
  interview: status('Entretien', 'accent', 'half'),
  offer_made: status('Proposition', 'accent', 'disc'),
  hired: status('Recrutement', 'success', 'disc'),
  declined: status('Non retenue', 'neutral', 'dash'),
  withdrawn: status('Retirée', 'neutral', 'dash'),
};

export const CLAIM_STATUS_WORDS: Record<ClaimStatus, StatusWord> = {
  draft: status('Brouillon', 'neutral', 'ring'),
  submitted: status('Déposée', 'info', 'ring'),
  under_review: status('En examen', 'info', 'half'),
  info_requested: status('Pièce demandée', 'warning', 'half'),
  awaiting_decision: status('À décider', 'info', 'disc'),
  approved: status('Accordée', 'success', 'half'),
  refused: status('Refusée', 'danger', 'dash'),
  paid: status('Versée', 'success', 'disc'),
  clawed_back: status('À reverser', 'danger', 'square'),
  withdrawn: status('Retirée', 'neutral', 'dash'),
};

export const CLAIM_KIND_LABELS: Record<ClaimKind, string> = {
  recruitment: 'Aide au recrutement',
  settling_in: 'Aide à l’installation',
};

export const DOCUMENT_LABELS: Record<DocumentType, string> = {
  vte_charter: 'Charte VTE signée',
  employment_contract: 'Contrat de travail',
  diploma: 'Diplôme',
  enrolment_proof: 'Certificat de scolarité',
  registry_statement: 'Extrait du registre',
  bank_details: 'RIB',
  de_minimis_declaration: 'Déclaration des aides reçues',
  urssaf_certificate: 'Attestation Urssaf',
  dwelling_proof: 'Justificatif de logement',
  other: 'Autre pièce',
};

/** What the company does with an application, as its button says it. */
export const APPLICATION_ACTION_LABELS: Record<ApplicationAction, string> = {
  apply: 'Candidater',
  open: 'Marquer comme vue',
  shortlist: 'Présélectionner',
  interview: 'Passer en entretien',
  make_offer: 'Faire une proposition',
  accept: 'Accepter la proposition',
  decline: 'Ne pas retenir',
  step_back: 'Revenir en arrière',
  withdraw: 'Retirer ma candidature',
  cancel: 'Annuler le recrutement',
};

export const DECLINE_REASON_LABELS: Record<DeclineReason, string> = {
  skills: 'Des compétences attendues manquent',
  experience: 'Plus d’expérience est attendue',
  diploma_level: 'Le niveau de diplôme ne correspond pas',
  availability: 'La date de début ne convient pas',
  pay_expectations: 'La rémunération ne convient pas',
  other_candidate: 'Une autre personne a été choisie',
  position_closed: 'Le poste n’est plus à pourvoir',
};

export const FLAG_SEVERITY_LABELS: Record<FlagSeverity, string> = {
  unlawful: 'Contraire à la loi',
  weak: 'À améliorer',
};

export const FLAG_FIELD_LABELS: Record<FlagField, string> = {
  title: 'Titre',
  responsibilities: 'Responsabilités',
  expectedResults: 'Résultats attendus',
  autonomy: 'Autonomie',
  context: 'Contexte',
  profile: 'Profil recherché',
  skills: 'Compétences',
  payMaxCents: 'Rémunération',
};

/** Why a wording is flagged, and what to do. */
export const FLAG_SENTENCES: Record<FlagRule, string> = {
  age: 'L’âge n’est pas un critère : demandez une expérience ou un diplôme.',
  young: 'Ce mot vise un âge. Nommez plutôt le poste.',
  sex: 'Le poste est ouvert aux femmes et aux hommes : retirez ce mot.',
  title_gendered: 'Écrivez le titre aux deux genres, ou ajoutez (H/F).',
  origin: 'L’origine n’est pas un critère.',
  nationality: 'La nationalité n’est pas un critère.',
  native_speaker: 'Demandez un niveau de langue, pas une langue maternelle.',
  family: 'La situation de famille n’est pas un critère.',
  pregnancy: 'La grossesse n’est pas un critère.',
  health: 'La santé et le handicap ne sont pas des critères : décrivez les gestes du poste.',
  appearance: 'L’apparence n’est pas un critère.',
  photo: 'Une photo ne peut pas être demandée.',
  religion: 'La religion n’est pas un critère.',
  politics: 'Les opinions ne sont pas un critère.',
  residence: 'Le lieu d’habitation n’est pas un critère : indiquez le lieu du poste.',
  past_pay: 'L’ancien salaire ne se demande pas.',
  paid_access: 'Candidater est gratuit.',
  pay_range_wide: 'Cette fourchette est large : elle renseigne peu.',
  too_short: 'Quelques phrases de plus aideraient à se projeter.',
  no_verb: 'Commencez par un verbe : piloter, concevoir, ouvrir…',
};

/** Why a contract ended, as a claw-back needs to know it. */
export const END_REASON_LABELS: Record<EndReason, string> = {
  trial_period: 'Pendant la période d’essai',
  dismissal_without_fault: 'Licenciement sans faute',
  economic_reason: 'Motif économique',
  agreed_termination: 'Rupture conventionnelle',
  employer_breach: 'Manquement de l’employeur',
  resignation: 'Démission',
  serious_fault: 'Faute grave',
  unfitness: 'Inaptitude',
  death: 'Décès',
  force_majeure: 'Force majeure',
  early_diploma: 'Diplôme obtenu avant terme',
  false_statement: 'Fausse déclaration',
};
