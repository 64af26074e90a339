import type { ErrorCode } from '@vte/contract';

interface ProblemKind {
  status: number;
  title: string;
}

/** Code -> HTTP status and French title. Exhaustive: a code added to the contract does not compile until it is here. */
export const PROBLEM_KINDS: Record<ErrorCode, ProblemKind> = {
  validation_failed: { status: 400, title: 'Certaines informations sont à corriger.' },
  malformed_request: { status: 400, title: 'La requête est illisible.' },
  request_timeout: { status: 408, title: 'La requête a mis trop de temps à arriver.' },
  headers_too_large: { status: 431, title: 'L’adresse ou les en-têtes sont trop longs.' },
  payload_too_large: { status: 413, title: 'L’envoi est trop volumineux.' },
  unsupported_media_type: { status: 415, title: 'Ce format d’envoi n’est pas accepté.' },
  unauthenticated: { status: 401, title: 'Connectez-vous pour continuer.' },
  invalid_credentials: { status: 401, title: 'L’adresse e-mail ou le mot de passe est incorrect.' },
  session_expired: { status: 401, title: 'Votre session a expiré, reconnectez-vous.' },
  origin_not_allowed: { status: 403, title: 'Cette requête vient d’un autre site.' },
  forbidden: { status: 403, title: 'Votre compte ne permet pas cette action.' },
  email_unverified: { status: 403, title: 'Confirmez d’abord votre adresse e-mail.' },
  token_invalid: { status: 400, title: 'Ce lien n’est plus valable.' },
  not_found: { status: 404, title: 'Cette ressource n’existe pas.' },
  method_not_allowed: { status: 405, title: 'Cette méthode n’est pas acceptée ici.' },
  gone: { status: 410, title: 'Cette ressource n’est plus disponible.' },
  conflict: { status: 409, title: 'Cette action entre en conflit avec l’état actuel.' },
  siren_taken: { status: 409, title: 'Cette entreprise est déjà inscrite.' },
  already_applied: { status: 409, title: 'Vous avez déjà candidaté à cette offre.' },
  already_claimed: { status: 409, title: 'Une demande d’aide existe déjà pour ce recrutement.' },
  company_required: { status: 409, title: 'Renseignez d’abord votre entreprise.' },
  profile_required: { status: 409, title: 'Complétez d’abord votre profil.' },
  company_not_verified: { status: 409, title: 'Votre entreprise n’est pas encore vérifiée.' },
  offer_incomplete: { status: 409, title: 'L’offre est incomplète.' },
  offer_not_open: { status: 409, title: 'Cette offre n’accepte plus de candidatures.' },
  transition_not_allowed: { status: 409, title: 'Cette action n’est pas possible dans l’état actuel.' },
  guard_failed: { status: 409, title: 'Une condition de cette action n’est pas remplie.' },
  separation_of_duties: { status: 409, title: 'Une autre personne doit prendre cette décision.' },
  version_conflict: { status: 412, title: 'Ces informations ont été modifiées entre-temps, rechargez la page.' },
  idempotency_conflict: { status: 422, title: 'Cette clé d’envoi a déjà servi pour une autre demande.' },
  idempotency_in_progress: { status: 409, title: 'Cette demande est déjà en cours de traitement.' },
  file_type_refused: { status: 415, title: 'Ce fichier n’est pas accepté : envoyez un PDF, un PNG ou un JPEG.' },
  file_missing: { status: 400, title: 'Joignez un fichier.' },
  rate_limited: { status: 429, title: 'Trop de tentatives, patientez avant de recommencer.' },
  service_unavailable: { status: 503, title: 'Le service est momentanément indisponible.' },
  internal_error: { status: 500, title: 'Une erreur est survenue de notre côté.' },
};
