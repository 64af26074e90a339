import type { ContractType } from './enumerations.ts';

/** True for a work-study contract: apprenticeship or professionalisation. */
export function isAlternance(type: ContractType): boolean {
  return type === 'apprenticeship' || type === 'professionalisation';
}

/** Contracts that may carry the VTE label: CDI, CDD and work-study. */
export const VTE_CONTRACT_TYPES = [
  'cdi',
  'cdd',
  'apprenticeship',
  'professionalisation',
] as const satisfies readonly ContractType[];

/** True for a contract that may carry the VTE label. */
export function isVteContract(type: ContractType): boolean {
  return (VTE_CONTRACT_TYPES as readonly ContractType[]).includes(type);
}
