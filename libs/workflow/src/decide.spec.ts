import fc from 'fast-check';
import { actionsFor, decide, reachable } from './decide.ts';
import type { TransitionTable } from './transition.ts';

type Status = 'open' | 'held' | 'closed';
const table: TransitionTable<
  Status,
  'create' | 'hold' | 'undo' | 'close',
  'owner' | 'judge',
  { paid: boolean; signed: boolean }
> = [
  { action: 'create', from: [null], to: 'open', actors: ['owner'] },
  { action: 'hold', from: ['open'], to: 'held', actors: ['owner'] },
  { action: 'undo', from: ['held'], to: () => 'open', actors: ['owner'] },
  {
    action: 'close',
    from: ['open', 'held'],
    to: 'closed',
    actors: ['judge'],
    reason: true,
    guards: [
      { code: 'paid', holds: ({ paid }) => paid === true },
      { code: 'signed', holds: ({ signed }) => signed === true },
    ],
  },
];

describe('decide', () => {
  it('allows a row of the table and says where it leads', () => {
    expect(decide(table, { action: 'hold', status: 'open', actors: ['owner'] })).toEqual({
      allowed: true,
      to: 'held',
      reason: false,
    });
  });

  it('refuses what the table does not hold before it looks at the actor', () => {
    expect(decide(table, { action: 'undo', status: 'open', actors: ['judge'] })).toEqual({
      allowed: false,
      refusal: 'transition_not_allowed',
    });
  });

  it('refuses an actor of another kind', () => {
    expect(decide(table, { action: 'close', status: 'open', actors: ['owner'] })).toEqual({
      allowed: false,
      refusal: 'forbidden',
    });
  });

  it('returns every unmet guard, an absent fact being unmet', () => {
    expect(decide(table, { action: 'close', status: 'open', actors: ['judge'], facts: {} })).toEqual({
      allowed: false,
      refusal: 'guard_failed',
      guards: ['paid', 'signed'],
    });
  });

  it('follows a computed target', () => {
    expect(decide(table, { action: 'undo', status: 'held', actors: ['owner'] })).toMatchObject({ to: 'open' });
  });

  it('creates from nothing', () => {
    expect(decide(table, { action: 'create', status: null, actors: ['owner'] })).toMatchObject({ to: 'open' });
  });
});

describe('actionsFor', () => {
  it('lists what is open to somebody, without guards when no fact is known', () => {
    expect(actionsFor(table, { status: 'open', actors: ['judge'] })).toEqual([
      { action: 'close', to: 'closed', reason: true, unmet: [] },
    ]);
  });

  it('says what still stands in the way', () => {
    expect(actionsFor(table, { status: 'held', actors: ['judge'], facts: { paid: true } })[0]?.unmet).toEqual([
      'signed',
    ]);
  });

  it('is empty in a terminal status', () => {
    expect(actionsFor(table, { status: 'closed', actors: ['owner', 'judge'] })).toEqual([]);
  });
});

describe('reachable', () => {
  it('walks the whole table', () => {
    expect(reachable(table)).toEqual(new Set([null, 'open', 'held', 'closed']));
  });
});

describe('decide and actionsFor', () => {
  const facts = fc.record({ paid: fc.boolean(), signed: fc.boolean() }, { requiredKeys: [] });
  const actors = fc.subarray(['owner', 'judge'] as const);
  const status = fc.constantFrom<(Status | null)[]>(null, 'open', 'held', 'closed');

  it('say the same of every action, status, person and fact', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('create', 'hold', 'undo', 'close'),
        status,
        actors,
        facts,
        (action, from, who, known) => {
          const decision = decide(table, { action, status: from, actors: who, facts: known });
          const shown = actionsFor(table, { status: from, actors: who, facts: known }).find(
            (row) => row.action === action,
          );
          if (decision.allowed) expect(shown).toEqual({ action, to: decision.to, reason: decision.reason, unmet: [] });
          else expect(shown?.unmet).toEqual(decision.refusal === 'guard_failed' ? decision.guards : undefined);
        },
      ),
    );
  });
});
