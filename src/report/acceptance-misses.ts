import type { CheckContext, Outcome } from '../checks';
import { acceptanceProblems, isAboutDuties, textOf } from '../checks/segregation/acceptance';
import type { TableRow } from '../register';
import { fold } from '../standard';
import { words } from '../words';
import { concerns, namesRule } from './acceptances';
import type { Finding } from './check-report';
import type { Raised } from './precedence';
import type { CheckRun } from './run-checks';

type Row = TableRow<'exceptions'>;

/** The check about acceptances of conflicts; the part of it that needs the results of all others is settled here. */
const ACCEPTANCE_CHECK = 'SOD-10';

/**
 * Complete acceptances of a conflict that is there, but of somebody else: the conflict stays open, and SOD-10 says why. One that
 * names no conflict of this run at all is none of these: it is out of date (EXC-01).
 */
export function acceptanceMisses(findings: readonly Finding[], runs: readonly CheckRun[], context: CheckContext): readonly Raised[] {
  const run = runs.find(({ check }) => check.id === ACCEPTANCE_CHECK);
  if (run?.status !== 'checked') return [];
  const rows = context.register.exceptions.flatMap((table) => table.rows).filter(isAboutDuties);
  return rows
    .filter((row) => acceptanceProblems(row, context).length === 0 && isMiss(row, findings, context))
    .flatMap((row) => {
      const passed = run.outcomes.find(({ outcome, subject }) => outcome === 'pass' && fold(subject) === fold(textOf(row, 'id')));
      return passed ? [{ check: run.check, outcome: toFailure(passed, row) }] : [];
    });
}

/** The runs with those acceptances counted as failed. */
export function withMisses(runs: readonly CheckRun[], misses: readonly Raised[]): readonly CheckRun[] {
  if (misses.length === 0) return runs;
  const failed = new Map(misses.map(({ outcome }) => [outcome.subject, outcome]));
  return runs.map((run) =>
    run.check.id === ACCEPTANCE_CHECK ? { ...run, outcomes: run.outcomes.map((one) => failed.get(one.subject) ?? one) } : run,
  );
}

function isMiss(row: Row, findings: readonly Finding[], context: CheckContext): boolean {
  const ofRule = findings.filter((finding) => finding.outcome === 'fail' && namesRule(row, finding));
  return ofRule.length > 0 && !findings.some((finding) => concerns(row, finding, context));
}

function toFailure(passed: Outcome, row: Row): Outcome {
  const id = textOf(row, 'id');
  return {
    ...passed,
    outcome: 'fail',
    cells: [row.fields.object?.cell ?? row.anchor],
    message: 'incomplete',
    data: { id, missing: [words.report.acceptanceOfOthers] },
  };
}
