import type { ApplicationStatus } from '@vte/application';
import type { CompanyStatus } from '@vte/eligibility';
import type { ClaimKind, ClaimStatus } from '@vte/grant';
import type { OfferStatus } from '@vte/offer';

/** Of each thing its last event by others, while the thing is still as the event left it: what was undone is no news. */

interface Change {
  id: string;
  at: Date;
}

export interface ApplicationChange extends Change {
  status: ApplicationStatus;
  offer_id: string;
  title: string;
  name: string;
}

/** $1 account, $2 since, $3 until: a move that may still be undone is not told. */
export const APPLICATIONS_OF_CANDIDATE = `
  SELECT DISTINCT ON (application.id) application.id, event.at, application.status, offer.id AS offer_id, offer.title,
         company.name
    FROM application
    JOIN application_event event ON event.application_id = application.id AND event.to_status = application.status
    JOIN offer ON offer.id = application.offer_id
    JOIN company ON company.id = offer.company_id
   WHERE application.candidate_id = $1 AND event.by <> 'candidate' AND event.at BETWEEN $2 AND $3
   ORDER BY application.id, event.id DESC`;

/** $1 company, $2 since. */
export const APPLICATIONS_OF_COMPANY = `
  SELECT DISTINCT ON (application.id) application.id, event.at, application.status, offer.id AS offer_id, offer.title,
         concat_ws(' ', account.first_name, account.last_name) AS name
    FROM offer
    JOIN application ON application.offer_id = offer.id
    JOIN application_event event ON event.application_id = application.id AND event.to_status = application.status
    JOIN account ON account.id = application.candidate_id
   WHERE offer.company_id = $1 AND event.by = 'candidate' AND event.at > $2
   ORDER BY application.id, event.id DESC`;

export interface ClaimChange extends Change {
  status: ClaimStatus;
  kind: ClaimKind;
  name: string;
}

const claims = (owner: string, name: string) => `
  SELECT DISTINCT ON (claim.id) claim.id, event.at, claim.status, claim.kind, claim.facts ->> '${name}' AS name
    FROM grant_claim claim
    JOIN claim_event event ON event.claim_id = claim.id AND event.to_status = claim.status
   WHERE ${owner} AND event.by <> 'claimant' AND event.at > $2 AND claim.status <> 'awaiting_decision'
   ORDER BY claim.id, event.id DESC`;

/** $1 account, $2 since. */
export const CLAIMS_OF_CANDIDATE = claims("claim.candidate_id = $1 AND claim.kind = 'settling_in'", 'companyName');
/** $1 company, $2 since. */
export const CLAIMS_OF_COMPANY = claims("claim.company_id = $1 AND claim.kind = 'recruitment'", 'candidateName');

export interface OfferChange extends Change {
  status: OfferStatus;
  title: string;
}

/** What moderators and the calendar did; that a hire filled the offer is told by the hire. $1 company, $2 since. */
export const OFFERS_OF_COMPANY = `
  SELECT DISTINCT ON (offer.id) offer.id, entry.at, offer.status, offer.title
    FROM offer
    JOIN audit_entry entry
      ON entry.entity = 'offer' AND entry.entity_id = offer.id::text AND entry.to_status = offer.status
   WHERE offer.company_id = $1 AND NOT 'company' = ANY (entry.actor_roles) AND entry.action <> 'fill' AND entry.at > $2
   ORDER BY offer.id, entry.position DESC`;

export interface CompanyChange extends Change {
  status: CompanyStatus;
  name: string;
}

/** $1 company, $2 since. */
export const STATUS_OF_COMPANY = `
  SELECT company.id, entry.at, company.status, company.name
    FROM company
    JOIN audit_entry entry
      ON entry.entity = 'company' AND entry.entity_id = company.id::text AND entry.to_status = company.status
   WHERE company.id = $1 AND NOT 'company' = ANY (entry.actor_roles) AND entry.at > $2
   ORDER BY entry.position DESC
   LIMIT 1`;

/** $1 account. */
export const WAITING_FOR_CANDIDATE = `
  SELECT (SELECT count(*)::int FROM application WHERE candidate_id = $1 AND status = 'offer_made') AS applications,
         (SELECT count(*)::int FROM grant_claim
           WHERE candidate_id = $1 AND kind = 'settling_in' AND status IN ('draft', 'info_requested')) AS claims`;

/** $1 company. */
export const WAITING_FOR_COMPANY = `
  SELECT (SELECT count(*)::int FROM offer JOIN application ON application.offer_id = offer.id
           WHERE offer.company_id = $1 AND application.status = 'sent') AS applications,
         (SELECT count(*)::int FROM grant_claim
           WHERE company_id = $1 AND kind = 'recruitment' AND status IN ('draft', 'info_requested')) AS claims`;

/** $1 statuses of claims that wait for the roles held, $2 whether they moderate, $3 whether they pay. */
export const WAITING_FOR_STAFF = `
  SELECT (SELECT count(*)::int FROM grant_claim WHERE status = ANY ($1)) AS claims,
         (SELECT count(*)::int FROM grant_claim WHERE $3 AND status = 'approved') AS payments,
         (SELECT count(*)::int FROM company WHERE $2 AND status = 'pending') AS companies,
         (SELECT count(*)::int FROM offer WHERE $2 AND status = 'submitted') AS offers`;
