import { CLAIM_STATUSES } from '@vte/grant';
import { toTrack } from './claim-steps.ts';

describe('track of a claim', () => {
  it.each([
    ['draft', 'now next next next'],
    ['submitted', 'done now next next'],
    ['info_requested', 'done now next next'],
    ['awaiting_decision', 'done done now next'],
    ['approved', 'done done done now'],
    ['refused', 'done done done next'],
    ['paid', 'done done done done'],
  ] as const)('%s: %s', (status, expected) => {
    expect(
      toTrack({ status, history: [] })
        .map(({ state }) => state)
        .join(' '),
    ).toBe(expected);
  });

  it('gives the day of each stage that was reached', () => {
    const history = [
      {
        action: 'submit',
        from: 'draft',
        to: 'submitted',
        by: 'claimant',
        officer: null,
        at: '2026-11-10T09:00:00.000Z',
        reason: null,
      },
    ] as const;
    expect(toTrack({ status: 'submitted', history: [...history] })[0]?.detail).toBe('10 novembre 2026');
  });

  it('places every state', () => {
    for (const status of CLAIM_STATUSES) expect(toTrack({ status, history: [] })).toHaveLength(4);
  });
});
