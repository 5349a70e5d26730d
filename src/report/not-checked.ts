import type { Cause } from '../checks';
import type { NotCheckedCause } from './check-report';
import type { CheckRun } from './run-checks';

/** "Not checked" rolled up: one line a cause, most checks first; what does not apply comes last. */
export function rollUpCauses(runs: readonly CheckRun[]): readonly NotCheckedCause[] {
  const lines = new Map<string, { cause: Cause; checks: string[]; isApplicable: boolean }>();
  for (const { check, status, cause } of runs) {
    if (status === 'checked' || !cause) continue;
    const isApplicable = status === 'notChecked';
    const key = JSON.stringify([isApplicable, cause]);
    const line = lines.get(key) ?? { cause, checks: [], isApplicable };
    line.checks.push(check.id);
    lines.set(key, line);
  }
  return [...lines.values()].sort(
    (one, other) => Number(other.isApplicable) - Number(one.isApplicable) || other.checks.length - one.checks.length,
  );
}
