/**
 * Every refusal that the API can give, in one list. Code -> HTTP status (API) and code -> French sentence (web)
 * are exhaustive tables over it, so that a forgotten code does not compile.
 */
export const ERROR_CODES = [
  'validation_failed',
  'malformed_request',
  'request_timeout',
  'headers_too_large',
  'payload_too_large',
  'unsupported_media_type',
  'unauthenticated',
  'invalid_credentials',
  'session_expired',
  'origin_not_allowed',
  'forbidden',
  'email_unverified',
  'token_invalid',
  'not_found',
  'method_not_allowed',
  'gone',
  'conflict',
  'siren_taken',
  'already_applied',
  'already_claimed',
  'company_required',
  'profile_required',
  'company_not_verified',
  'offer_incomplete',
  'offer_not_open',
  'transition_not_allowed',
  'guard_failed',
  'separation_of_duties',
  'version_conflict',
  'idempotency_conflict',
  'idempotency_in_progress',
  'file_type_refused',
  'file_missing',
  'rate_limited',
  'service_unavailable',
  'internal_error',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
