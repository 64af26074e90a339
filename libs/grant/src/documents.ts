import { isAlternance, type ContractType } from '@vte/eligibility';
import type { ClaimKind } from './claim-transitions.ts';

/** Papers that a claim may ask for. The social security number has to be masked on all of them. */
export const DOCUMENT_TYPES = [
  'vte_charter',
  'employment_contract',
  'diploma',
  'enrolment_proof',
  'registry_statement',
  'bank_details',
  'de_minimis_declaration',
  'urssaf_certificate',
  'dwelling_proof',
  'other',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

/**
 * Papers required to send a claim (parameters of the operator). The company proves the recruitment; the person proves
 * the contract, the studies, the dwelling and the account to pay.
 */
export function requiredDocuments(kind: ClaimKind, contract: ContractType): readonly DocumentType[] {
  if (kind === 'settling_in') {
    const own: DocumentType[] = ['employment_contract', 'dwelling_proof', 'bank_details'];
    return isAlternance(contract) ? [...own, 'enrolment_proof'] : own;
  }
  return [
    'vte_charter',
    'employment_contract',
    isAlternance(contract) ? 'enrolment_proof' : 'diploma',
    'registry_statement',
    'bank_details',
    'de_minimis_declaration',
    'urssaf_certificate',
  ];
}

/** Required papers that were not given yet, in the order of the list. */
export function missingDocuments(
  kind: ClaimKind,
  contract: ContractType,
  given: readonly DocumentType[],
): DocumentType[] {
  return requiredDocuments(kind, contract).filter((type) => !given.includes(type));
}
