import { CLAIM_STATUSES } from '@vte/grant';
import { toTrack } from './claim-steps.ts';

describe('track of a claim', () => {
  it.each([
    ['draft', 'now next next next'],
    ['submitted', 'done now next next'],
    ['info_requested', 'done now next next'],
    ['awaiting_decision', 'done done now next'],
    ['approved', 'done done done now'],
    ['refused', 'stopped'],
    ['withdrawn', 'stopped'],
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

  it('expects again what an appeal takes up, and counts days in Paris', () => {
    const at = (to: (typeof CLAIM_STATUSES)[number], instant: string) =>
      ({ action: 'take', from: null, to, by: 'instructor', officer: null, at: instant, reason: null }) as const;
    const history = [at('refused', '2026-11-03T09:00:00.000Z'), at('under_review', '2026-11-20T23:30:00.000Z')];
    const details = toTrack({ status: 'under_review', history }).map(({ detail }) => detail);
    expect(details.slice(1, 3)).toEqual(['21 novembre 2026', 'par une seconde personne']);
  });

  it('ends where the claim ended, after what it went through', () => {
    const at = (to: (typeof CLAIM_STATUSES)[number], day: string) =>
      ({
        action: 'take',
        from: null,
        to,
        by: 'instructor',
        officer: null,
        at: `${day}T09:00:00.000Z`,
        reason: null,
      }) as const;
    const [sent, taken] = [at('submitted', '2026-11-01'), at('under_review', '2026-11-02')];
    const read = (status: 'refused' | 'withdrawn', history: (typeof sent)[]) =>
      toTrack({ status, history }).map(({ label, detail, state }) => `${label} ${detail} ${state}`);
    expect(read('refused', [sent, taken, at('refused', '2026-11-03')])).toEqual([
      'Déposée 1er novembre 2026 done',
      'Examen 2 novembre 2026 done',
      'Refusée 3 novembre 2026 stopped',
    ]);
    expect(read('withdrawn', [sent, at('withdrawn', '2026-11-04')])).toEqual([
      'Déposée 1er novembre 2026 done',
      'Retirée 4 novembre 2026 stopped',
    ]);
  });

  it('places every state', () => {
    for (const status of CLAIM_STATUSES) expect(toTrack({ status, history: [] })).not.toHaveLength(0);
  });
});
