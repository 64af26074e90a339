/** A step done on a claim by an officer. */
export interface OfficerStep {
  role: 'instructor' | 'approver' | 'payer';
  accountId: string;
}

/**
 * True when an account may act in a role on a claim: instructor, approver and payer are three different accounts, and an
 * appeal is looked at by others than those of the first decision.
 */
export function dutiesAreSeparate(
  step: OfficerStep,
  done: readonly OfficerStep[],
  beforeAppeal: readonly OfficerStep[] = [],
): boolean {
  const otherRole = done.some(({ accountId, role }) => accountId === step.accountId && role !== step.role);
  const judgedBefore = step.role !== 'payer' && beforeAppeal.some(({ accountId }) => accountId === step.accountId);
  return !otherRole && !judgedBefore;
}

/** A blocking code set aside by two administrators, each with a reason. */
export interface Override {
  code: string;
  administrators: readonly string[];
  reason: string;
}

/** True when a finding is set aside: its code is overridable, two different administrators signed, a reason is written. */
export function isOverridden(finding: { code: string; overridable: boolean }, overrides: readonly Override[]): boolean {
  return (
    finding.overridable &&
    overrides.some(
      ({ code, administrators, reason }) =>
        code === finding.code && new Set(administrators).size >= 2 && reason.trim() !== '',
    )
  );
}
