import { actionsFor, decide, reachable } from '@vte/workflow';
import fc from 'fast-check';
import { answerExpectedBy, isNudgeDay, isUnanswered, openingExpectedBy } from './service-levels.ts';
import {
  APPLICATION_ACTIONS,
  APPLICATION_STATUSES,
  APPLICATION_TRANSITIONS,
  moveToUndo,
  type ApplicationAction,
  type ApplicationActor,
  type ApplicationStatus,
} from './transitions.ts';

const everything = {
  offerPublished: true,
  emailVerified: true,
  noLiveApplication: true,
  payShown: true,
  contractGiven: true,
  declineReasonGiven: true,
};

describe('the life of an application', () => {
  it('reaches every status', () => {
    expect(reachable(APPLICATION_TRANSITIONS)).toEqual(new Set([null, ...APPLICATION_STATUSES]));
  });

  it.each<[ApplicationStatus | null, ApplicationActor, ApplicationAction[]]>([
    [null, 'candidate', ['apply']],
    ['sent', 'candidate', ['withdraw']],
    ['sent', 'company', ['open', 'shortlist', 'decline']],
    ['seen', 'company', ['shortlist', 'interview', 'decline']],
    ['shortlisted', 'company', ['interview', 'make_offer', 'decline', 'step_back']],
    ['interview', 'company', ['make_offer', 'decline', 'step_back']],
    ['offer_made', 'company', ['decline', 'step_back']],
    ['offer_made', 'candidate', ['accept', 'withdraw']],
    ['hired', 'company', ['cancel']],
    ['hired', 'candidate', ['cancel']],
    ['declined', 'company', []],
    ['withdrawn', 'candidate', []],
  ])('from %s the %s may %j', (status, actor, actions) => {
    expect(actionsFor(APPLICATION_TRANSITIONS, { status, actors: [actor] }).map(({ action }) => action)).toEqual(
      actions,
    );
  });

  it.each<[ApplicationStatus, ApplicationStatus]>([
    ['shortlisted', 'seen'],
    ['interview', 'shortlisted'],
    ['offer_made', 'interview'],
  ])('steps back from %s to %s', (status, to) => {
    expect(decide(APPLICATION_TRANSITIONS, { action: 'step_back', status, actors: ['company'] })).toMatchObject({ to });
  });

  it('steps back to where the application was', () => {
    const move = { action: 'step_back', status: 'offer_made', actors: ['company'] } as const;
    expect(decide(APPLICATION_TRANSITIONS, { ...move, facts: { previousStatus: 'shortlisted' } })).toMatchObject({
      to: 'shortlisted',
    });
  });

  it.each<[ApplicationAction[], ApplicationAction | undefined]>([
    [[], undefined],
    [['apply', 'shortlist', 'interview'], 'interview'],
    [['apply', 'shortlist', 'interview', 'step_back'], 'shortlist'],
    [['apply', 'shortlist', 'make_offer', 'step_back', 'interview', 'step_back'], 'shortlist'],
  ])('after %j the move to undo is %s', (actions, expected) => {
    expect(moveToUndo(actions.map((action) => ({ action })))?.action).toBe(expected);
  });

  it.each<[ApplicationAction, ApplicationStatus | null, string[]]>([
    ['apply', null, ['offer_published', 'email_verified', 'no_live_application']],
    ['interview', 'seen', ['pay_shown']],
    ['make_offer', 'interview', ['contract_given']],
    ['decline', 'sent', ['decline_reason_given']],
  ])('asks for its conditions before %s', (action, status, guards) => {
    expect(decide(APPLICATION_TRANSITIONS, { action, status, actors: ['candidate', 'company'] })).toEqual({
      allowed: false,
      refusal: 'guard_failed',
      guards,
    });
  });

  it('allows nothing outside the table', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...APPLICATION_ACTIONS),
        fc.constantFrom(null, ...APPLICATION_STATUSES),
        (action, status) => {
          const row = APPLICATION_TRANSITIONS.find((tried) => tried.action === action);
          const from: readonly (ApplicationStatus | null)[] = row?.from ?? [];
          const decision = decide(APPLICATION_TRANSITIONS, {
            action,
            status,
            actors: ['candidate', 'company'],
            facts: everything,
          });
          expect(decision.allowed).toBe(from.includes(status));
        },
      ),
    );
  });
});

describe('service levels', () => {
  it('counts ten working days, holidays left out', () => {
    expect(openingExpectedBy('2026-11-02')).toBe('2026-11-16');
    expect(openingExpectedBy('2026-11-02', ['2026-11-11'])).toBe('2026-11-17');
  });

  it('expects an answer in thirty days while the company holds the file', () => {
    expect(answerExpectedBy('seen', '2026-01-31')).toBe('2026-03-02');
    expect(answerExpectedBy('offer_made', '2026-01-31')).toBeNull();
  });

  it('marks a silence the day after, while the company holds the file', () => {
    expect(isUnanswered('seen', '2026-11-01', '2026-12-01')).toBe(false);
    expect(isUnanswered('seen', '2026-11-01', '2026-12-02')).toBe(true);
    expect(isUnanswered('withdrawn', '2026-11-01', '2027-12-02')).toBe(false);
  });

  it('nudges on days 7, 14 and 21 only', () => {
    expect(isNudgeDay('sent', '2026-11-01', '2026-11-08')).toBe(true);
    expect(isNudgeDay('sent', '2026-11-01', '2026-11-09')).toBe(false);
    expect(isNudgeDay('declined', '2026-11-01', '2026-11-08')).toBe(false);
  });
});
