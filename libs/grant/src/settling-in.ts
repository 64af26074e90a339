import { isAlternance, isVteContract, monthlySmicCents, type ContractFacts } from '@vte/eligibility';
import type { ClaimCode } from './claim-codes.ts';
import type { HousingMode, SettlingInParameters } from './rule-set.ts';

/** Rent, charges and housing benefit of a month, EUR cents. */
export interface HousingCosts {
  rentCents: number;
  chargesCents: number;
  benefitCents: number;
}

export interface SettlingInProposal {
  /** `possible` when nothing closes the aid but the contract is not known yet. */
  state: 'open' | 'possible' | 'closed';
  /** Ceiling, or amount when the costs are known, EUR cents; 0 when closed. */
  amountCents: number;
  payer: SettlingInParameters['payer'];
  mode: HousingMode;
  /** Codes that close the aid. */
  codes: readonly ClaimCode[];
}

interface Formula {
  months: number;
  /** Highest wage, as a share of the SMIC at the start of the contract. */
  smicShare: number;
  contracts: (type: ContractFacts['type']) => boolean;
}

/** Monthly formulas: 2020 (bij-brest.org) and the ordinary aid of today (mes-allocs.fr, Mobili-Jeune). */
const FORMULAS: Partial<Record<HousingMode, Formula>> = {
  mobili_vte: { months: 12, smicShare: 2, contracts: isVteContract },
  mobili: { months: 11, smicShare: 1.2, contracts: isAlternance },
};

const MONTHLY_MINIMUM_CENTS = 1_000;
const MONTHLY_MAXIMUM_CENTS = 10_000;

/** Aid of a month, EUR cents: what is left to pay, from 10 to 100 EUR; under 10 nothing is due (openfisca, mobili_jeune). */
export function monthlyHousingCents({ rentCents, chargesCents, benefitCents }: HousingCosts): number {
  const rest = rentCents + chargesCents - benefitCents;
  return rest < MONTHLY_MINIMUM_CENTS ? 0 : Math.min(rest, MONTHLY_MAXIMUM_CENTS);
}

/**
 * The settling-in aid that a contract opens. It is due unless the recruitment itself is blocked; without the housing
 * costs a monthly formula announces its ceiling.
 */
export function proposeSettlingIn(
  { mode, amountCents, payer }: SettlingInParameters,
  contract: ContractFacts | undefined,
  recruitmentBlocked: boolean,
  costs?: HousingCosts,
): SettlingInProposal {
  const closed = (codes: readonly ClaimCode[]): SettlingInProposal => ({
    state: 'closed',
    amountCents: 0,
    payer,
    mode,
    codes,
  });
  if (mode === 'off' || mode === 'orientation') return closed(['SETTLING_IN_CLOSED']);
  if (contract === undefined) return { state: 'possible', amountCents, payer, mode, codes: [] };
  const formula = FORMULAS[mode];
  const opens = formula?.contracts ?? isAlternance;
  if (!opens(contract.type)) return closed(['SETTLING_IN_CLOSED']);
  if (formula !== undefined && isAboveWageCeiling(contract, formula)) return closed(['SETTLING_IN_WAGE']);
  if (recruitmentBlocked) return closed([]);
  const due = formula === undefined || costs === undefined ? amountCents : monthlyHousingCents(costs) * formula.months;
  return { state: 'open', amountCents: Math.min(due, amountCents), payer, mode, codes: [] };
}

function isAboveWageCeiling({ grossMonthlyCents, startsOn }: ContractFacts, { smicShare }: Formula): boolean {
  const smic = monthlySmicCents(startsOn);
  return grossMonthlyCents !== null && smic !== null && grossMonthlyCents > smic * smicShare;
}
