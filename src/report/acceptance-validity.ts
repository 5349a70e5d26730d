import type { CheckContext } from '../checks';
import { readDate } from '../register';
import type { Assignee, TableFields, TableRow } from '../register';
import { EMPTY_MARKS, fold } from '../standard';

type Row = TableRow<'exceptions'>;

/** What keeps a row of the Exceptions sheet from accepting anything. */
export type AcceptanceProblem = 'closed' | 'reason' | 'compensating' | 'approver' | 'ownApproval' | 'approvedOn' | 'expired' | 'tooLong';

/** Fewer characters than this do not describe a compensating control (CHECKS.md, SOD-10). */
const SHORTEST_CONTROL = 15;

/**
 * What is wrong with an acceptance; empty where it counts. An acceptance of a conflict of duties (kind SoD) needs a compensating
 * control and an approver who is not one of the conflicted persons; any other needs a reason. All need an active approver, and dates
 * that hold on the as-of date.
 */
export function acceptanceProblems(row: Row, context: CheckContext): readonly AcceptanceProblem[] {
  const problems: AcceptanceProblem[] = [];
  if (isClosed(row)) problems.push('closed');
  if (isAboutDuties(row)) {
    if (!describes(row, 'compensating', context, SHORTEST_CONTROL)) problems.push('compensating');
  } else if (!describes(row, 'reason', context, 1)) {
    problems.push('reason');
  }
  return [...problems, ...approverProblems(row, context), ...dateProblems(row, context)];
}

export function isAboutDuties(row: Row): boolean {
  return /^(sod|segregation|conflict)/.test(fold(textOf(row, 'kind'))) || /^(sr-|sod-)/.test(fold(textOf(row, 'check')));
}

function isClosed(row: Row): boolean {
  return /^(closed|rejected|withdrawn|expired|draft|geschlossen|abgelehnt|ferme|clos|cerrad)/.test(fold(textOf(row, 'status')));
}

function describes(row: Row, field: TableFields['exceptions'], { people }: CheckContext, shortest: number): boolean {
  const text = textOf(row, field);
  return text.length >= shortest && !EMPTY.has(fold(text)) && people.placeholderIn(text) === null;
}

const EMPTY = new Set(EMPTY_MARKS.map(fold));

function approverProblems(row: Row, context: CheckContext): readonly AcceptanceProblem[] {
  const approvers = assigneesIn(row, 'approvedBy', context).filter(isActive);
  if (approvers.length === 0) return ['approver'];
  if (!isAboutDuties(row)) return [];
  const concerned = assigneesIn(row, 'object', context);
  const others = approvers.filter((approver) => !concerned.some((one) => context.people.isSame(one, approver)));
  return others.length === 0 ? ['ownApproval'] : [];
}

function assigneesIn(row: Row, field: TableFields['exceptions'], { people }: CheckContext): readonly Assignee[] {
  return people.split(textOf(row, field)).map((token) => people.resolve(token));
}

/** Nobody known to have left; a role or name without a record counts as active. */
function isActive({ holders, person }: Assignee): boolean {
  return person ? person.isActive : holders.length === 0 || holders.some((holder) => holder.isActive);
}

function dateProblems(row: Row, { register, asOf, settings }: CheckContext): readonly AcceptanceProblem[] {
  const approved = readDate(row.fields.approvedOn, register.date1904);
  const expires = readDate(row.fields.expires, register.date1904);
  const problems: AcceptanceProblem[] = [];
  if (approved.status !== 'read' || approved.day > asOf) problems.push('approvedOn');
  if (expires.status !== 'read' || expires.day <= asOf) problems.push('expired');
  const isTooLong =
    approved.status === 'read' && expires.status === 'read' && expires.day > addMonths(approved.day, settings.acceptanceMonths);
  return isTooLong ? [...problems, 'tooLong'] : problems;
}

/** The same day so many months on; the last day of the month where it is shorter. */
function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY);
  const target = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return target / DAY + Math.min(date.getUTCDate(), lastDay) - 1;
}

const DAY = 86_400_000;

function textOf(row: Row, field: TableFields['exceptions']): string {
  return (row.fields[field]?.text ?? '').trim();
}
