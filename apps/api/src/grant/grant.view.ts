import type { Claim, ClaimSummary } from '@vte/contract';
import type { CivilDate } from '@vte/eligibility';
import {
  CLAIM_TRANSITIONS,
  DEFAULT_RULE_SET,
  filingDeadline,
  missingDocuments,
  nextDeadline,
  RULE_SETS,
  type ClaimActor,
} from '@vte/grant';
import { actionsFor } from '@vte/workflow';
import { toVerdict } from '../eligibility/verdict.view.ts';
import { actionsOn, isInternal } from './claim-duties.ts';
import type { ClaimFile } from './claim-file.ts';
import type { GrantClaim } from './claim.entity.ts';

export function toClaimSummary(claim: GrantClaim, aidCents: number, actors: readonly ClaimActor[]): ClaimSummary {
  const { id, applicationId, kind, status, receipt, amountCents, facts, submittedOn, statusSince, version } = claim;
  return {
    id,
    applicationId,
    kind,
    status,
    receipt,
    amountCents,
    aidCents,
    company: { id: claim.companyId, name: facts.companyName, siren: claim.siren },
    candidateName: facts.candidateName,
    offerTitle: facts.offerTitle,
    submittedOn,
    since: statusSince,
    fileBefore: filingDeadline(claim.contractStartsOn, RULE_SETS[claim.ruleSet].recruitment.claimMonths),
    nextStep: nextDeadline(claim),
    actions: actionsFor(CLAIM_TRANSITIONS, { status, actors }).map(({ action }) => action),
    version,
    createdAt: claim.createdAt.toISOString(),
  };
}

/** The whole file. The bank account is masked, except to the person who pays and checks it. */
export function toClaim(file: ClaimFile, today: CivilDate): Claim {
  const { claim, documents, events, evaluation, actors, callerId, officers } = file;
  const { facts, ruleSet, accountHolder, upToDate, otherAids, requestedItems, opinion, clawbackCents } = claim;
  return {
    ...toClaimSummary(claim, evaluation.aidCents, actors),
    ...actionsOn(file, today),
    ruleSet,
    contract: facts.contract,
    iban: claim.iban === null || actors.includes('payer') ? claim.iban : maskIban(claim.iban),
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
    history: events.map(({ action, fromStatus, toStatus, by, accountId, at, reason }) => {
      const name = accountId === null || actors.includes('claimant') ? undefined : officers.get(accountId);
      const officer = name === undefined ? null : { name, me: accountId === callerId };
      const shown = actors.includes('claimant') && isInternal(action) ? null : reason;
      return { action, from: fromStatus, to: toStatus, by, officer, at: at.toISOString(), reason: shown };
    }),
  };
}

/** The country, the key and the last four characters. */
export function maskIban(iban: string): string {
  return `${iban.slice(0, 4)} •••• ${iban.slice(-4)}`;
}

/** The amount granted, or that of the rule set until then. */
export function aidOf({ kind, amountCents }: GrantClaim): number {
  const { recruitment, settlingIn } = DEFAULT_RULE_SET;
  return amountCents ?? (kind === 'recruitment' ? recruitment.amountCents : settlingIn.amountCents);
}
