import type { Basis } from '../checks';
import { byText } from '../standard';
import type { Finding } from './check-report';

/** The four classes of findings, in the order in which they are worked on. */
export const PRIORITIES = ['error', 'warning', 'info', 'review'] as const;
export type Priority = (typeof PRIORITIES)[number];

const BASES: readonly Basis[] = ['requirement', 'guidance', 'practice'];

/** The class a finding is shown in: a review is a question, whatever severity the finding would have. */
export function priorityOf(finding: Pick<Finding, 'outcome' | 'severity'>): Priority {
  return finding.outcome === 'review' ? 'review' : finding.severity;
}

/** Class, then basis, then the cells that one fix clears (most first), then id. */
export function compareFindings(one: Finding, other: Finding): number {
  return (
    PRIORITIES.indexOf(priorityOf(one)) - PRIORITIES.indexOf(priorityOf(other)) ||
    BASES.indexOf(one.basis) - BASES.indexOf(other.basis) ||
    other.cells.length - one.cells.length ||
    compareIds(one.id, other.id)
  );
}

/** A.5.2 before A.5.10. */
export function compareIds(one: string, other: string): number {
  const left = one.match(PARTS) ?? [];
  const right = other.match(PARTS) ?? [];
  for (const [index, part] of left.entries()) {
    const against = right[index];
    if (against === undefined) return 1;
    const difference = Number(part) - Number(against);
    if (Number.isFinite(difference) && difference !== 0) return difference;
    if (part !== against) return byText(part, against);
  }
  return left.length - right.length;
}

const PARTS = /\d+|\D+/g;
