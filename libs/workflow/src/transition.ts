/** A fact that must hold before a move is made. `code` is stable and names what is missing. */
export interface Guard<Facts, Code extends string = string> {
  code: Code;
  /** True when the condition holds. Never throws: an absent fact is a condition that does not hold. */
  holds: (facts: Partial<Facts>) => boolean;
}

/** One row of a transition table: who may call which action, from where, to where, under which conditions. */
export interface Transition<
  Status extends string,
  Action extends string,
  Actor extends string,
  Facts = object,
  Code extends string = string,
> {
  action: Action;
  /** Statuses that the action leaves; `null` stands for a row that does not exist yet. */
  from: readonly (Status | null)[];
  /** Status reached; a function when it depends on the status left (the undo of a move). */
  to: Status | ((from: Status | null, facts: Partial<Facts>) => Status);
  actors: readonly Actor[];
  guards?: readonly Guard<Facts, Code>[];
  /** True when the person must give a reason in words. */
  reason?: boolean;
}

/** All that may happen to one kind of object, on one screen. */
export type TransitionTable<
  Status extends string,
  Action extends string,
  Actor extends string,
  Facts = object,
  Code extends string = string,
> = readonly Transition<Status, Action, Actor, Facts, Code>[];
