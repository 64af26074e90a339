import type { Claim } from '@vte/contract';
import { CLAIM_TRANSITIONS, RULE_SET_IDS } from '@vte/grant';
import {
  CHOICES,
  decisionSchema,
  emptyDecision,
  reasonIsNeeded,
  toTransition,
  type Choice,
} from './claim-review-choices.ts';

const TODAY = '2026-11-25';
const claim = (decision: Claim['verdict']['decision']) =>
  ({ ruleSet: RULE_SET_IDS[0], verdict: { decision, criteria: [], findings: [], missing: [] } }) as unknown as Claim;
const named = (label: string): Choice => {
  const found = CHOICES.find((one) => one.label === label);
  if (found === undefined) throw new Error(label);
  return found;
};
const lacks = (choice: Choice, change: object = {}, decision: Claim['verdict']['decision'] = 'eligible') => {
  const model = { ...emptyDecision(choice, claim(decision)), ...change };
  const result = decisionSchema(choice, claim(decision), TODAY).safeParse(model);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
};

describe('decisions on a claim', () => {
  it('cover every action that the table opens to an officer', () => {
    const officers = CLAIM_TRANSITIONS.filter(({ actors }) =>
      actors.some((actor) => actor !== 'claimant' && actor !== 'system'),
    );
    expect(new Set(CHOICES.map(({ action }) => action))).toEqual(new Set(officers.map(({ action }) => action)));
  });

  it('have different letters wherever they meet', () => {
    for (const { from } of CLAIM_TRANSITIONS)
      for (const status of from) {
        const open = CLAIM_TRANSITIONS.filter((row) => (row.from as readonly unknown[]).includes(status)).map(
          ({ action }) => action as string,
        );
        const keys = CHOICES.filter(({ action }) => open.includes(action)).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }
  });

  it('ask a reason for a doubt, and word an accord that nothing opposes', () => {
    expect(reasonIsNeeded(named('Accorder l’aide'), claim('eligible'))).toBe(false);
    expect(reasonIsNeeded(named('Accorder l’aide'), claim('review'))).toBe(true);
    expect(lacks(named('Proposer l’accord'))).toEqual([]);
    expect(lacks(named('Proposer l’accord'), {}, 'review')).toEqual(['reason']);
  });

  it.each([
    ['Demander une pièce', {}, ['items.0.note']],
    ['Demander une pièce', { items: [{ document: 'other', note: 'Le RIB' }] }, []],
    ['Refuser', {}, ['reason']],
    ['Marquer comme versée', {}, ['ibanVerified']],
    ['Marquer comme versée', { ibanVerified: true }, []],
    ['Retirer l’accord', { reason: 'x', heardOn: '2026-11-20' }, ['heardOn']],
    ['Retirer l’accord', { reason: 'x', heardOn: '2026-11-10' }, []],
    ['Demander un reversement', { reason: 'x', heardOn: '2026-11-01' }, ['endedOn', 'endReason']],
  ])('%s %j lacks %j', (label, change, expected) => {
    expect(lacks(named(label), change)).toEqual(expected);
  });

  it('send what was asked and nothing else', () => {
    const opposed = { ...emptyDecision(named('Refuser'), claim('review')), reason: 'Trop court.' };
    expect(toTransition(named('Refuser'), { ...opposed, codes: ['CONTRACT_TOO_SHORT'] })).toEqual({
      action: 'refuse',
      reason: 'Trop court.',
      reasonCodes: ['CONTRACT_TOO_SHORT'],
    });
    expect(
      toTransition(named('Prendre en charge'), emptyDecision(named('Prendre en charge'), claim('eligible'))),
    ).toEqual({
      action: 'take',
    });
  });
});
