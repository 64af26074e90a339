import type { Claim } from '@vte/contract';
import { requiredDocuments, type ClaimCriterion, type ClaimStatus, type DocumentType } from '@vte/grant';
import type { Criterion } from '@vte/eligibility';
import {
  CLAIM_KIND_LABELS,
  CLAIM_STATUS_WORDS,
  DOCUMENT_LABELS,
  enumerate,
  formatContractDates,
  formatDay,
  formatMoney,
  plural,
  toCriterionLines,
  type CriterionLine,
} from '@vte/ui';
import { CHOICES } from './claim-review-choices.ts';
import { obstacleSentences } from './claim-review-duties.ts';
import { toHistory, toTrack } from './claim-steps.ts';

const DECISIONS: Record<Claim['verdict']['decision'], string> = {
  eligible: 'conforme',
  review: 'à examiner',
  incomplete: 'incomplet',
  not_eligible: 'non éligible',
};

/** Who does what next: three people, so that nobody decides alone. */
const NEXT: Record<ClaimStatus, string> = {
  draft: 'La demande n’est pas encore envoyée.',
  submitted: 'Une personne instruit, une autre décide.',
  under_review: 'Une personne instruit, une autre décide.',
  info_requested: 'La réponse de la personne est attendue.',
  awaiting_decision: 'Une personne décide, une autre verse.',
  approved: 'L’aide est accordée, elle reste à verser.',
  refused: 'La demande est refusée, un recours est possible.',
  paid: 'L’aide est versée.',
  clawed_back: 'Un reversement est demandé.',
  withdrawn: 'La demande est retirée.',
};

/** The paper in which each rule is read. */
const PROOFS: Partial<Record<Criterion | ClaimCriterion, DocumentType>> = {
  company_size: 'registry_statement',
  head_office: 'registry_statement',
  legal_form: 'registry_statement',
  activity: 'registry_statement',
  solvency: 'registry_statement',
  obligations: 'urssaf_certificate',
  territory: 'employment_contract',
  diploma_level: 'diploma',
  diploma_age: 'diploma',
  contract_type: 'employment_contract',
  contract_duration: 'employment_contract',
  signature: 'employment_contract',
  working_time: 'employment_contract',
  wage: 'employment_contract',
  settling_in: 'dwelling_proof',
  bank_details: 'bank_details',
  de_minimis: 'de_minimis_declaration',
};

/** The document that proves a rule, among those given. */
export function proofOf({ documents }: Pick<Claim, 'documents'>, criterion: string) {
  const type = (PROOFS as Readonly<Record<string, DocumentType | undefined>>)[criterion];
  return documents.find((document) => document.type === type) ?? null;
}

/**
 * A claim as an officer reads it.
 *
 * @param communes what codes of communes are called
 */
export function toReview(claim: Claim, communes: Readonly<Record<string, string>>) {
  const { contract, verdict } = claim;
  const lines = toCriterionLines(verdict.criteria, communes).map((line) => countDocuments(line, claim));
  const proofs = lines.flatMap(({ id }): [string, string][] => {
    const proof = proofOf(claim, id);
    return proof === null ? [] : [[id, DOCUMENT_LABELS[proof.type]]];
  });
  return {
    received:
      claim.submittedOn === null ? 'Brouillon' : `${claim.receipt ?? ''}, reçue le ${formatDay(claim.submittedOn)}`,
    kind: CLAIM_KIND_LABELS[claim.kind],
    word: CLAIM_STATUS_WORDS[claim.status],
    amount: formatMoney(claim.amountCents ?? claim.aidCents),
    clawback: claim.clawbackCents === null ? null : formatMoney(claim.clawbackCents),
    track: toTrack(claim),
    history: toHistory(claim.history),
    decision: DECISIONS[verdict.decision],
    next: NEXT[claim.status],
    obstacles: obstacleSentences(claim),
    choices: CHOICES.filter(({ action }) => claim.actions.includes(action)),
    missing: enumerate(claim.missingDocuments.map((type) => DOCUMENT_LABELS[type])),
    lines,
    proofs: Object.fromEntries(proofs),
    contract: formatContractDates(contract),
    trial: contract.trialEndsOn === null ? null : `jusqu’au ${formatDay(contract.trialEndsOn)}`,
  };
}

/** The list of the papers is beside: their number is enough. */
function countDocuments(line: CriterionLine, { kind, contract, documents, missingDocuments }: Claim): CriterionLine {
  if (line.id !== 'documents') return line;
  const required = requiredDocuments(kind, contract.type).length;
  const given = required - missingDocuments.length;
  const others = documents.length - given;
  const found = others > 0 ? `${given}, et ${plural(others, 'autre')}` : String(given);
  return { ...line, found, required: plural(required, 'pièce') };
}
