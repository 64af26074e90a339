import type { Transition, TransitionTable } from './transition.ts';

/** What is asked of a table: an action on an object in a status, by somebody, knowing some facts. */
export interface Move<Status extends string, Action extends string, Actor extends string, Facts> {
  action: Action;
  /** `null` for an object that does not exist yet. */
  status: Status | null;
  /** Every capacity in which the person acts. */
  actors: readonly Actor[];
  facts?: Partial<Facts>;
}

export type Decision<Status extends string, Code extends string = string> =
  | { allowed: true; to: Status; reason: boolean }
  | { allowed: false; refusal: 'transition_not_allowed' | 'forbidden' }
  | { allowed: false; refusal: 'guard_failed'; guards: Code[] };

/**
 * Answers whether a move is allowed and where it leads. Several rows may share an action: the first row open to the
 * actor decides. Every unmet guard is returned, not only the first.
 */
export function decide<Status extends string, Action extends string, Actor extends string, Facts, Code extends string>(
  table: TransitionTable<Status, Action, Actor, Facts, Code>,
  { action, status, actors, facts = {} }: Move<Status, Action, Actor, Facts>,
): Decision<Status, Code> {
  const rows = table.filter((row) => row.action === action && row.from.includes(status));
  if (rows.length === 0) return { allowed: false, refusal: 'transition_not_allowed' };
  const row = rows.find((candidate) => isOpenTo(candidate, actors));
  if (row === undefined) return { allowed: false, refusal: 'forbidden' };
  const guards = unmetGuards(row, facts);
  if (guards.length > 0) return { allowed: false, refusal: 'guard_failed', guards };
  return { allowed: true, to: targetOf(row, status, facts), reason: row.reason ?? false };
}

/** An action that a person may see on a screen, with what still stands in its way. */
export interface OpenAction<Status extends string, Action extends string, Code extends string = string> {
  action: Action;
  to: Status;
  reason: boolean;
  unmet: Code[];
}

/** The actions open to somebody on an object, in the order of the table. Without facts, guards are not looked at. */
export function actionsFor<
  Status extends string,
  Action extends string,
  Actor extends string,
  Facts,
  Code extends string,
>(
  table: TransitionTable<Status, Action, Actor, Facts, Code>,
  { status, actors, facts }: Omit<Move<Status, Action, Actor, Facts>, 'action'>,
): OpenAction<Status, Action, Code>[] {
  return table
    .filter((row) => row.from.includes(status) && isOpenTo(row, actors))
    .filter((row, index, rows) => rows.findIndex((other) => other.action === row.action) === index)
    .map((row) => ({
      action: row.action,
      to: targetOf(row, status, facts ?? {}),
      reason: row.reason ?? false,
      unmet: facts === undefined ? [] : unmetGuards(row, facts),
    }));
}

/** Statuses that can be reached from the start, whoever acts: a table that leaves one out is wrong. */
export function reachable<
  Status extends string,
  Action extends string,
  Actor extends string,
  Facts,
  Code extends string,
>(table: TransitionTable<Status, Action, Actor, Facts, Code>, start: Status | null = null): Set<Status | null> {
  const seen = new Set<Status | null>([start]);
  for (const status of seen)
    for (const row of table) if (row.from.includes(status)) seen.add(targetOf(row, status, {}));
  return seen;
}

function isOpenTo<Actor extends string>(row: { actors: readonly Actor[] }, actors: readonly Actor[]): boolean {
  return row.actors.some((actor) => actors.includes(actor));
}

function unmetGuards<Facts, Code extends string>(
  row: Pick<Transition<string, string, string, Facts, Code>, 'guards'>,
  facts: Partial<Facts>,
): Code[] {
  return (row.guards ?? []).filter((guard) => !guard.holds(facts)).map((guard) => guard.code);
}

function targetOf<Status extends string, Facts>(
  row: Pick<Transition<Status, string, string, Facts>, 'to'>,
  status: Status | null,
  facts: Partial<Facts>,
): Status {
  return typeof row.to === 'function' ? row.to(status, facts) : row.to;
}
