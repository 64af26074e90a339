import { actionsFor, decide, reachable } from '@vte/workflow';
import fc from 'fast-check';
import {
  CLAIM_ACTIONS,
  CLAIM_STATUSES,
  CLAIM_TRANSITIONS,
  type ClaimAction,
  type ClaimActor,
  type ClaimMoveFacts,
  type ClaimStatus,
} from './claim-transitions.ts';
import { dutiesAreSeparate, isOverridden, type OfficerStep } from './duties.ts';

const everyone: ClaimActor[] = ['claimant', 'instructor', 'approver', 'payer', 'system'];
const everything: ClaimMoveFacts = {
  applicationHired: true,
  documentsComplete: true,
  bankDetailsGiven: true,
  itemsListed: true,
  opinionGiven: true,
  reasonGiven: true,
  separateDuties: true,
  decisionSound: true,
  appealInTime: true,
  trialOver: true,
  ibanVerified: true,
  companyHeard: true,
};

describe('the life of a claim', () => {
  it('reaches every status', () => {
    expect(reachable(CLAIM_TRANSITIONS)).toEqual(new Set([null, ...CLAIM_STATUSES]));
  });

  it.each<[ClaimStatus, ClaimActor, ClaimAction[]]>([
    ['draft', 'claimant', ['submit', 'withdraw']],
    ['submitted', 'instructor', ['take']],
    ['under_review', 'instructor', ['request_info', 'recommend']],
    ['info_requested', 'claimant', ['answer', 'withdraw']],
    ['awaiting_decision', 'approver', ['send_back', 'approve', 'refuse']],
    ['approved', 'payer', ['pay']],
    ['approved', 'approver', ['revoke']],
    ['refused', 'claimant', ['appeal']],
    ['paid', 'approver', ['claw_back']],
    ['paid', 'claimant', []],
    ['clawed_back', 'approver', []],
    ['withdrawn', 'claimant', []],
  ])('from %s the %s may %j', (status, actor, actions) => {
    expect(actionsFor(CLAIM_TRANSITIONS, { status, actors: [actor] }).map(({ action }) => action)).toEqual(actions);
  });

  it('asks for every condition', () => {
    expect(decide(CLAIM_TRANSITIONS, { action: 'pay', status: 'approved', actors: ['payer'] })).toEqual({
      allowed: false,
      refusal: 'guard_failed',
      guards: ['separation_of_duties', 'trial_over', 'iban_verified'],
    });
  });

  it('allows nothing outside the table', () => {
    fc.assert(
      fc.property(fc.constantFrom(...CLAIM_ACTIONS), fc.constantFrom(null, ...CLAIM_STATUSES), (action, status) => {
        const from: readonly (ClaimStatus | null)[] =
          CLAIM_TRANSITIONS.find((row) => row.action === action)?.from ?? [];
        const decision = decide(CLAIM_TRANSITIONS, { action, status, actors: everyone, facts: everything });
        expect(decision.allowed).toBe(from.includes(status));
      }),
    );
  });
});

describe('separation of duties', () => {
  const instructor: OfficerStep = { role: 'instructor', accountId: 'ines' };

  it.each<[OfficerStep, OfficerStep[], OfficerStep[], boolean]>([
    [{ role: 'approver', accountId: 'ines' }, [instructor], [], false],
    [{ role: 'approver', accountId: 'paul' }, [instructor], [], true],
    [{ role: 'instructor', accountId: 'ines' }, [instructor], [], true],
    [{ role: 'payer', accountId: 'paul' }, [instructor, { role: 'approver', accountId: 'paul' }], [], false],
    [{ role: 'instructor', accountId: 'ines' }, [], [instructor], false],
    [{ role: 'approver', accountId: 'ines' }, [], [instructor], false],
    [{ role: 'instructor', accountId: 'lea' }, [], [instructor], true],
  ])('%j after %j, appeal against %j: %s', (step, done, beforeAppeal, expected) => {
    expect(dutiesAreSeparate(step, done, beforeAppeal)).toBe(expected);
  });

  it('lets two administrators set an overridable code aside, with a reason', () => {
    const late = { code: 'CLAIM_LATE', overridable: true };
    const signed = { code: 'CLAIM_LATE', administrators: ['ada', 'ben'], reason: 'Inondation du site' };
    expect(isOverridden(late, [signed])).toBe(true);
    expect(isOverridden(late, [{ ...signed, administrators: ['ada', 'ada'] }])).toBe(false);
    expect(isOverridden(late, [{ ...signed, reason: ' ' }])).toBe(false);
    expect(isOverridden({ code: 'CLAIM_LATE', overridable: false }, [signed])).toBe(false);
  });
});
