import { claimTransitionSchema, lineSchema, reasonSchema, type Claim, type ClaimTransition } from '@vte/contract';
import { addDays } from '@vte/eligibility';
import { RULE_SETS, type ClaimAction, type DocumentType, type EndReason } from '@vte/grant';
import * as z from 'zod/mini';

/** A decision as its button says it; `key` is its shortcut. */
export interface Choice {
  action: ClaimAction;
  label: string;
  key: string;
  style: 'act' | 'dng' | '';
  opinion?: 'approve' | 'refuse';
  /** What the person writes or confirms before it is sent. */
  asks: readonly ('reason' | 'codes' | 'items' | 'iban' | 'hearing' | 'end')[];
  /** Whether a reason is asked even when every rule is met. */
  needsReason: boolean;
  done: string;
}

const choice = (
  [action, label, key, style]: [ClaimAction, string, string, Choice['style']],
  asks: Choice['asks'],
  done: string,
  more: Pick<Partial<Choice>, 'opinion' | 'needsReason'> = {},
): Choice => ({ action, label, key, style, asks, done, needsReason: true, ...more });

/** Every decision of the officers, the one that goes on last: it is under the thumb. */
export const CHOICES: readonly Choice[] = [
  choice(['revoke', 'Retirer l’accord', 'X', 'dng'], ['hearing', 'reason'], 'L’accord est retiré.'),
  choice(
    ['claw_back', 'Demander un reversement', 'X', 'dng'],
    ['hearing', 'end', 'reason'],
    'Le reversement est demandé.',
  ),
  choice(['recommend', 'Proposer un refus', 'R', 'dng'], ['codes', 'reason'], 'Votre avis est rendu.', {
    opinion: 'refuse',
  }),
  choice(['refuse', 'Refuser', 'R', 'dng'], ['codes', 'reason'], 'La demande est refusée.'),
  choice(['request_info', 'Demander une pièce', 'D', ''], ['items'], 'La demande est envoyée.', { needsReason: false }),
  choice(['send_back', 'Renvoyer à l’examen', 'E', ''], ['reason'], 'Le dossier revient à l’examen.'),
  choice(['take', 'Prendre en charge', 'P', 'act'], [], 'Le dossier est à vous.', { needsReason: false }),
  choice(['recommend', 'Proposer l’accord', 'A', 'act'], ['reason'], 'Votre avis est rendu.', { opinion: 'approve' }),
  choice(['approve', 'Accorder l’aide', 'A', 'act'], ['reason'], 'L’aide est accordée.', { needsReason: false }),
  choice(['pay', 'Marquer comme versée', 'V', 'act'], ['iban'], 'L’aide est marquée comme versée.', {
    needsReason: false,
  }),
];

/** A rule in doubt is accepted by a person who writes why. */
export function reasonIsNeeded({ action, needsReason }: Choice, { verdict }: Pick<Claim, 'verdict'>): boolean {
  return needsReason || (action === 'approve' && verdict.decision === 'review');
}

export type ReasonCode = NonNullable<ClaimTransition['reasonCodes']>[number];

/** What the dialog holds while the person decides. */
export interface DecisionModel {
  reason: string;
  codes: ReasonCode[];
  items: { document: DocumentType; note: string }[];
  ibanVerified: boolean;
  heardOn: string | null;
  endedOn: string | null;
  endReason: EndReason | null;
}

/** The dialog as it opens; an accord that nothing opposes has its wording. */
export function emptyDecision({ opinion, asks }: Choice, { verdict }: Pick<Claim, 'verdict'>): DecisionModel {
  const clear = opinion === 'approve' && verdict.decision === 'eligible';
  return {
    reason: clear ? 'Pièces vues, conditions remplies.' : '',
    codes: [],
    items: asks.includes('items') ? [{ document: 'other', note: '' }] : [],
    ibanVerified: false,
    heardOn: null,
    endedOn: null,
    endReason: null,
  };
}

/** What the rules want before the decision is sent. */
export function decisionSchema(choice: Choice, claim: Claim, today: string) {
  const { asks } = choice;
  const { hearingDays } = RULE_SETS[claim.ruleSet].clawback;
  const asked = (part: Choice['asks'][number]) => asks.includes(part);
  return z.object({
    reason: reasonIsNeeded(choice, claim)
      ? reasonSchema.check(z.minLength(1, 'Écrivez le motif : la personne concernée le lira.'))
      : reasonSchema,
    items: z.array(z.object({ document: z.string(), note: lineSchema(500, 'Dites ce que vous attendez.') })),
    ibanVerified: z
      .boolean()
      .check(z.refine((seen) => seen || !asked('iban'), 'Comparez d’abord l’IBAN à celui du RIB.')),
    heardOn: z.nullable(z.string()).check(
      z.refine((day) => day !== null || !asked('hearing'), 'Indiquez le jour où la personne a été entendue.'),
      z.refine(
        (day) => day === null || addDays(day, hearingDays) <= today,
        `Elle a ${hearingDays} jours pour répondre : ce délai n’est pas écoulé.`,
      ),
    ),
    endedOn: z
      .nullable(z.string())
      .check(z.refine((day) => day !== null || !asked('end'), 'Indiquez le dernier jour travaillé.')),
    endReason: z
      .nullable(z.string())
      .check(z.refine((reason) => reason !== null || !asked('end'), 'Choisissez la raison de la fin du contrat.')),
  });
}

/** The decision as the API takes it. */
export function toTransition({ action, opinion, asks }: Choice, model: DecisionModel): ClaimTransition {
  const { reason, codes, items, ibanVerified, heardOn, endedOn, endReason } = model;
  return claimTransitionSchema.parse({
    action,
    ...(opinion !== undefined && { opinion }),
    ...(reason.trim() !== '' && { reason }),
    ...(codes.length > 0 && { reasonCodes: codes }),
    ...(asks.includes('items') && { items }),
    ...(asks.includes('iban') && { ibanVerified }),
    ...(asks.includes('hearing') && { companyHeardOn: heardOn }),
    ...(asks.includes('end') && { contractEndedOn: endedOn, endReason }),
  });
}
