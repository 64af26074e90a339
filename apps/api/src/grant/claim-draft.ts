import type { ContractProposal } from '@vte/contract';
import type { SiteFacts } from '@vte/eligibility';
import { canonicalRuleSet, DEFAULT_RULE_SET } from '@vte/grant';
import { createHash } from 'node:crypto';
import type { Account } from '../auth/auth.entity.ts';
import type { Candidate } from '../candidate/candidate.entity.ts';
import type { Company } from '../company/company.entity.ts';
import { companyFacts } from '../company/company.view.ts';
import { missionFacts } from '../offer/offer-rules.ts';
import type { Offer } from '../offer/offer.entity.ts';
import type { ClaimSnapshot, GrantClaim } from './claim.entity.ts';

/** The hire that a claim is about. */
export interface Hire {
  application: { id: string };
  contract: ContractProposal;
  offer: Offer;
  company: Company;
  candidate: Candidate;
  account: Pick<Account, 'firstName' | 'lastName'>;
  site: SiteFacts;
}

type Opening = Pick<GrantClaim, 'id' | 'status' | 'createdAt' | 'statusSince'>;

/** A claim filled in from a hire. What the rules will read is copied: a later change of the profile changes nothing. */
export function draftClaim(hire: Hire, kind: GrantClaim['kind'], opening: Opening) {
  return {
    ...opening,
    kind,
    applicationId: hire.application.id,
    companyId: hire.company.id,
    candidateId: hire.candidate.id,
    siren: hire.company.siren,
    contractStartsOn: hire.contract.startsOn,
    facts: snapshot(hire),
    ruleSet: DEFAULT_RULE_SET.id,
    ruleSetHash: createHash('sha256').update(canonicalRuleSet(DEFAULT_RULE_SET)).digest('hex'),
    otherAids: [],
    suspendedDays: 0,
    requestedItems: [],
    version: 1,
  };
}

function snapshot({ contract, company, candidate, account, offer, site }: Hire): ClaimSnapshot {
  return {
    company: companyFacts(company),
    companyName: company.name,
    sites: [site],
    contract,
    candidate: {
      level: candidate.diplomaLevel,
      diplomaObtainedOn: candidate.diplomaObtainedOn,
      preparesLevel: candidate.preparesLevel,
      unverified: candidate.foreignDiploma,
    },
    candidateName: `${account.firstName} ${account.lastName}`,
    mission: missionFacts(offer),
    offerTitle: offer.title,
  };
}
