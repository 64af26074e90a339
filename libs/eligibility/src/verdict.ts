import type { CivilDate } from './civil-date.ts';
import type { Effect, EligibilityDecision, Section } from './enumerations.ts';

/** A value found or required, kept as data so that each reader formats it in its own words. */
export type Value =
  | { kind: 'text'; text: string }
  | { kind: 'list'; values: readonly string[] }
  | { kind: 'number'; number: number }
  | { kind: 'share'; share: number }
  | { kind: 'money'; cents: number }
  | { kind: 'date'; date: CivilDate }
  | { kind: 'months'; months: number }
  | { kind: 'years'; years: number }
  | { kind: 'level'; level: number }
  | { kind: 'flag'; flag: boolean };

/** What a code means, wherever it is raised. */
export interface CodeRule<Criterion extends string> {
  criterion: Criterion;
  section: Section;
  effect: Effect;
  /** True when two administrators may set it aside with a reason. */
  overridable: boolean;
  /** Article, decree or page that the rule comes from. */
  source: string;
}

/** Outcome of one criterion before it is turned into a verdict: the codes raised, and what was compared. */
export interface Check<Code extends string> {
  codes: readonly Code[];
  found: Value | null;
  required: Value | null;
  /** True when a fact that the comparison needs was not given: the criterion is neither met nor unmet. */
  unknown?: boolean;
  /** False when this case of an overridable code may not be set aside. */
  overridable?: boolean;
}

/** One code raised, with the values that raised it. */
export interface Finding<Code extends string, Criterion extends string> extends CodeRule<Criterion> {
  code: Code;
  found: Value | null;
  required: Value | null;
}

export const VERDICTS = ['met', 'blocked', 'incomplete', 'review', 'warning', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What became of one criterion, met ones included, so that a page can show them all. */
export interface CriterionVerdict<Criterion extends string, Code extends string> {
  criterion: Criterion;
  section: Section;
  verdict: Verdict;
  codes: readonly Code[];
  found: Value | null;
  required: Value | null;
  source: string;
}

/**
 * Decision over findings: a block refuses, a curable lack waits for the claimant, a judgement waits for a person.
 * `missing` sections make an evaluation incomplete, unless a block is already certain.
 */
export function decisionOf(
  findings: readonly { effect: Effect }[],
  missing: readonly Section[] = [],
): EligibilityDecision {
  const has = (effect: Effect) => findings.some((finding) => finding.effect === effect);
  if (has('block')) return 'not_eligible';
  if (has('incomplete') || missing.length > 0) return 'incomplete';
  return has('review') ? 'review' : 'eligible';
}

const VERDICT_OF_EFFECT = { block: 'blocked', incomplete: 'incomplete', review: 'review', warning: 'warning' } as const;
const GRAVITY: readonly Effect[] = ['block', 'incomplete', 'review', 'warning'];

/** Gravest verdict among the effects raised; `met` when none was. */
export function verdictOf(effects: readonly Effect[]): Verdict {
  const gravest = GRAVITY.find((effect) => effects.includes(effect));
  return gravest === undefined ? 'met' : VERDICT_OF_EFFECT[gravest];
}
