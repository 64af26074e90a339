import type { Verdict } from '@vte/contract';
import { decisionOf, type Section } from '@vte/eligibility';
import type { Evaluation } from '@vte/grant';

/** What the rules say of some sections of an evaluation: those that the reader is shown. */
export function toVerdict(evaluation: Evaluation, sections?: readonly Section[]): Verdict {
  const shown = ({ section }: { section: Section }) => sections?.includes(section) ?? true;
  const findings = evaluation.findings.filter(shown);
  const missing = evaluation.missing.filter((section) => shown({ section }));
  return {
    decision: decisionOf(findings, missing),
    criteria: evaluation.criteria.filter(shown),
    findings,
    missing,
  };
}
