import type { Claim, ClaimSummary } from '@vte/contract';
import {
  CLAIM_TRANSITIONS,
  filingDeadline,
  missingDocuments,
  nextDeadline,
  RULE_SETS,
  type ClaimActor,
} from '@vte/grant';
import { actionsFor } from '@vte/workflow';
import { toVerdict } from '../eligibility/verdict.view.ts';
import type { ClaimFile } from './claim-file.ts';
import type { GrantClaim } from './claim.entity.ts';

export function toClaimSummary(claim: GrantClaim, aidCents: number, actors: readonly ClaimActor[]): ClaimSummary {
  const { id, kind, status, receipt, amountCents, facts, submittedOn, version } = claim;
  return {
    id,
    kind,
    status,
    receipt,
    amountCents,
    aidCents,
    company: { id: claim.companyId, name: facts.companyName, siren: claim.siren },
    candidateName: facts.candidateName,
    offerTitle: facts.offerTitle,
    submittedOn,
    fileBefore: filingDeadline(claim.contractStartsOn, RULE_SETS[claim.ruleSet].recruitment.claimMonths),
    nextStep: nextDeadline(claim),
    actions: actionsFor(CLAIM_TRANSITIONS, { status, actors }).map(({ action }) => action),
    version,
    createdAt: claim.createdAt.toISOString(),
  };
}

/** The whole file. The bank account is masked, except to the person who pays and checks it. */
export function toClaim({ claim, documents, events, evaluation, actors }: ClaimFile): Claim {
  const { facts, ruleSet, accountHolder, upToDate, otherAids, requestedItems, opinion, clawbackCents } = claim;
  return {
    ...toClaimSummary(claim, evaluation.aidCents, actors),
    ruleSet,
    contract: facts.contract,
    iban: claim.iban === null || actors.includes('payer') ? claim.iban : mask(claim.iban),
    accountHolder,
    upToDate,
    otherAidsCents: otherAids,
    documents: documents.map(({ addedAt, ...document }) => ({ ...document, addedAt: addedAt.toISOString() })),
    missingDocuments: missingDocuments(
      claim.kind,
      facts.contract.type,
      documents.map(({ type }) => type),
    ),
    requestedItems,
    clawbackCents,
    // The advice of the instructor is for the officers: the claimant gets the decision.
    opinion: actors.includes('claimant') ? null : opinion,
    verdict: toVerdict(evaluation),
    history: events.map(({ action, fromStatus, toStatus, by, at, reason }) => {
      return { action, from: fromStatus, to: toStatus, by, at: at.toISOString(), reason };
    }),
  };
}

function mask(iban: string): string {
  return `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`;
}
