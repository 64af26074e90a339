import { isVteContract } from '@vte/eligibility';
import type { OfferContent } from './required-fields.ts';

/** `open`: the offer meets every condition it can show; `possible`: the person or a detail decides; `closed`: it cannot. */
export const AID_STATES = ['open', 'possible', 'closed'] as const;
export type AidState = (typeof AID_STATES)[number];

export interface OfferAid {
  state: AidState;
  amountCents: number;
  /** Codes that close the aid, or that leave it to a person. */
  reasons: string[];
}

export interface OfferAidInput {
  contractType: OfferContent['contractType'];
  /** Evaluation of company, place, contract and mission, the candidate being unknown. */
  evaluation: {
    findings: readonly { code: string; effect: string }[];
    aidCents: number;
    settlingIn: { state: AidState; amountCents: number; codes: readonly string[] };
  };
}

/**
 * Aids that an offer opens on both sides. Nobody has decided yet: an aid is `open` when nothing known stands in its way,
 * and the diploma of the person remains to be seen.
 */
export function aidsOf({ contractType, evaluation }: OfferAidInput): { recruitment: OfferAid; settlingIn: OfferAid } {
  const codesWith = (effect: string) =>
    evaluation.findings.filter((finding) => finding.effect === effect).map(({ code }) => code);
  const blocks = codesWith('block');
  const doubts = [...codesWith('incomplete'), ...codesWith('review')];
  const known = contractType !== null && isVteContract(contractType);
  const state = blocks.length > 0 ? 'closed' : doubts.length > 0 || !known ? 'possible' : 'open';
  const settling = evaluation.settlingIn;
  const settlingState = settlingStateOf(contractType, settling.state, blocks.length > 0);
  return {
    recruitment: {
      state,
      amountCents: state === 'closed' ? 0 : evaluation.aidCents,
      reasons: blocks.length > 0 ? blocks : doubts,
    },
    settlingIn: {
      state: settlingState,
      amountCents: settlingState === 'closed' ? 0 : settling.amountCents,
      reasons: [...settling.codes, ...blocks],
    },
  };
}

function settlingStateOf(contractType: OfferContent['contractType'], state: AidState, blocked: boolean): AidState {
  if (blocked || state === 'closed') return 'closed';
  return contractType === null ? 'possible' : state;
}
