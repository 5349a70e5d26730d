import { foldReferences } from '../checks';
import type { Check } from '../checks';
import type { CheckReport, Finding } from './check-report';
import { PRIORITIES, priorityOf } from './order';
import type { Priority } from './order';

/** Findings of one check and one class, as every list shows them. */
export interface FindingGroup {
  readonly check: Check;
  readonly priority: Priority;
  /** In the order of the report. */
  readonly findings: readonly Finding[];
  /** References and other subjects, consecutive references as ranges: `A.8.1-A.8.12`, `J. Doe`. */
  readonly subjects: readonly string[];
  /** Cells that all findings of the group point at. */
  readonly cells: number;
}

/** Open findings by class and check, in the order of the report; accepted ones are left out. */
export function groupFindings(report: Pick<CheckReport, 'findings'>): readonly FindingGroup[] {
  const groups = new Map<string, { check: Check; priority: Priority; findings: Finding[] }>();
  for (const finding of report.findings) {
    if (finding.accepted) continue;
    const priority = priorityOf(finding);
    const key = `${priority} ${finding.check.id}`;
    const group = groups.get(key) ?? { check: finding.check, priority, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    subjects: foldReferences(group.findings.map(({ subject }) => subject)),
    cells: group.findings.reduce((sum, { cells }) => sum + cells.length, 0),
  }));
}

export type Counts = Readonly<Record<Priority | 'accepted' | 'checked' | 'notChecked', number>>;

/** Open findings by class, accepted findings, and checks that ran or did not. */
export function countFindings(report: Pick<CheckReport, 'findings' | 'checks'>): Counts {
  const open = report.findings.filter(({ accepted }) => !accepted);
  const [error, warning, info, review] = PRIORITIES.map((level) => open.filter((finding) => priorityOf(finding) === level).length);
  return {
    error: error ?? 0,
    warning: warning ?? 0,
    info: info ?? 0,
    review: review ?? 0,
    accepted: report.findings.length - open.length,
    checked: report.checks.filter(({ status }) => status === 'checked').length,
    notChecked: report.checks.filter(({ status }) => status === 'notChecked').length,
  };
}
