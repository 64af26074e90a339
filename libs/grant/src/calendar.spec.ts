import { decisionHardStop, isStaleDraft, mayAppeal, mayPay, nextDeadline } from './calendar.ts';
import { filingDeadline } from './claim-criteria.ts';
import { missingDocuments, requiredDocuments } from './documents.ts';
import { claimKey, receiptNumber } from './receipt.ts';
import { DEFAULT_RULE_SET } from './rule-sets.ts';

describe('calendar of a claim', () => {
  it.each([
    ['2026-03-23', '2026-09-23'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
  ])('a contract that starts on %s is claimed until %s', (start, deadline) => {
    expect(filingDeadline(start, 6)).toBe(deadline);
  });

  it.each([
    ['submitted', { by: '2026-11-17', actor: 'instructor' }],
    ['under_review', { by: '2026-12-10', actor: 'instructor' }],
    ['awaiting_decision', { by: '2026-12-10', actor: 'approver' }],
    ['info_requested', { by: '2026-12-20', actor: 'claimant' }],
    ['approved', { by: '2026-12-20', actor: 'payer' }],
    ['refused', { by: '2027-01-20', actor: 'claimant' }],
    ['paid', null],
    ['draft', null],
  ] as const)('%s waits until %j', (status, expected) => {
    expect(nextDeadline({ status, submittedOn: '2026-11-10', statusSince: '2026-11-20' })).toEqual(expected);
  });

  it('stops the review clock while the claimant is asked', () => {
    const dates = {
      status: 'under_review',
      submittedOn: '2026-11-10',
      statusSince: '2026-11-20',
      suspendedDays: 12,
    } as const;
    expect(nextDeadline(dates)?.by).toBe('2026-12-22');
    expect(decisionHardStop('2026-12-31', 1)).toBe('2027-03-01');
  });

  it('takes an appeal on the last day, not after', () => {
    expect(mayAppeal('2026-12-31', '2027-02-28')).toBe(true);
    expect(mayAppeal('2026-12-31', '2027-03-01')).toBe(false);
  });

  it('pays once the trial period is over, or once the mission is', () => {
    const contract = { startsOn: '2026-09-15', trialEndsOn: '2026-12-14' };
    expect(mayPay(contract, DEFAULT_RULE_SET, '2026-12-14')).toBe(false);
    expect(mayPay(contract, DEFAULT_RULE_SET, '2026-12-15')).toBe(true);
    expect(mayPay({ ...contract, trialEndsOn: null }, DEFAULT_RULE_SET, '2026-09-16')).toBe(true);
    const late = { ...DEFAULT_RULE_SET, paymentTiming: 'end_of_mission' } as const;
    expect(mayPay(contract, late, '2027-09-14')).toBe(false);
    expect(mayPay(contract, late, '2027-09-15')).toBe(true);
  });

  it('drops a draft after a year', () => {
    expect(isStaleDraft('draft', '2025-11-23', '2026-11-24')).toBe(true);
    expect(isStaleDraft('draft', '2025-11-24', '2026-11-24')).toBe(false);
    expect(isStaleDraft('submitted', '2020-01-01', '2026-11-24')).toBe(false);
  });
});

describe('papers', () => {
  it('differ for the company and the person', () => {
    expect(requiredDocuments('recruitment', 'cdi')).toContain('diploma');
    expect(requiredDocuments('recruitment', 'apprenticeship')).toContain('enrolment_proof');
    expect(requiredDocuments('settling_in', 'apprenticeship')).toEqual([
      'employment_contract',
      'dwelling_proof',
      'bank_details',
      'enrolment_proof',
    ]);
    expect(missingDocuments('settling_in', 'apprenticeship', ['bank_details', 'employment_contract'])).toEqual([
      'dwelling_proof',
      'enrolment_proof',
    ]);
  });

  it('have a receipt and a key', () => {
    expect(receiptNumber(2026, 42)).toBe('VTE-2026-000042');
    expect(claimKey({ siren: '732829320', startsOn: '2026-09-15', candidateId: 'c', kind: 'recruitment' })).toBe(
      '732829320:2026-09-15:c:recruitment',
    );
  });
});
