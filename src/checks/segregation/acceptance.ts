import { EMPTY_MARKS, fold } from '../../standard';
import { readDate } from '../../register';
import type { Assignee, TableFields, TableRow } from '../../register';
import type { CheckContext } from '../check';

type Row = TableRow<'exceptions'>;

/**
 * What keeps a row of the Exceptions sheet from accepting anything. closed: it is not in use. rule, object: it does not say which
 * finding or rule, or whom, it is about. ownApproval: approved by the conflicted person. tooLong: it runs longer than the setting.
 */
export type AcceptanceProblem =
  'closed' | 'rule' | 'object' | 'reason' | 'compensating' | 'approver' | 'ownApproval' | 'approvedOn' | 'expired' | 'tooLong';

/** Fewer characters than this do not describe a compensating control (docs/checks/SOD-10.md). */
const SHORTEST_CONTROL = 15;

/**
 * What is wrong with an acceptance; empty where it counts. An acceptance of a conflict of duties (kind SoD) needs a compensating
 * control and an approver who is not one of the conflicted persons; any other needs a reason. All need an active approver, and dates
 * that hold on the as-of date. Whether there is a finding that it accepts is not asked here.
 */
export function acceptanceProblems(row: Row, context: CheckContext): readonly AcceptanceProblem[] {
  const problems: AcceptanceProblem[] = [];
  if (isClosed(row)) problems.push('closed');
  if (textOf(row, 'check') === '') problems.push('rule');
  if (textOf(row, 'object') === '' && !/\s/.test(textOf(row, 'check'))) problems.push('object');
  const [field, shortest] = isAboutDuties(row) ? (['compensating', SHORTEST_CONTROL] as const) : (['reason', 1] as const);
  if (!describes(row, field, shortest, context)) problems.push(field);
  return [...problems, ...approverProblems(row, context), ...dateProblems(row, context)];
}

/** The row is about a conflict of duties: by its kind, else by a rule or check id of segregation. */
export function isAboutDuties(row: Row): boolean {
  const kind = fold(textOf(row, 'kind'));
  if (kind !== '') return /^(?:sod|segregation|separation|conflict|funktionstrennung|aufgabentrennung|segregacion)/.test(kind);
  return /^(?:sr-|sod-)/.test(fold(textOf(row, 'check')));
}

export function isClosed(row: Row): boolean {
  return /^(?:closed|rejected|withdrawn|draft|geschlossen|abgelehnt|ferme|clos|cerrad)/.test(fold(textOf(row, 'status')));
}

export function textOf(row: Row, field: TableFields['exceptions']): string {
  return (row.fields[field]?.text ?? '').trim();
}

/** Everybody that a cell of the row names. */
export function namedIn(row: Row, field: TableFields['exceptions'], { people }: CheckContext): readonly Assignee[] {
  return people.split(textOf(row, field)).map((token) => people.resolve(token));
}

const EMPTY = new Set(EMPTY_MARKS.map(fold));

function describes(row: Row, field: TableFields['exceptions'], shortest: number, { people }: CheckContext): boolean {
  const text = textOf(row, field);
  return text.length >= shortest && !EMPTY.has(fold(text)) && people.placeholderIn(text) === null;
}

function approverProblems(row: Row, context: CheckContext): readonly AcceptanceProblem[] {
  const approvers = [...namedIn(row, 'approvedBy', context), ...namedIn(row, 'secondApprover', context)].filter(isActive);
  if (approvers.length === 0) return ['approver'];
  if (!isAboutDuties(row)) return [];
  const concerned = new Set(namedIn(row, 'object', context).map(({ key }) => key));
  if (approvers.some(({ key }) => !concerned.has(key))) return [];
  return isMonitoredFromOutside(row, context) ? [] : ['ownApproval'];
}

/** Nobody known to have left; a role or name without a record counts as active. */
function isActive({ holders, inactiveHolders, person }: Assignee): boolean {
  if (person) return person.isActive;
  return holders.length > 0 || inactiveHolders.length === 0;
}

/** An organisation of one person has nobody else to approve: somebody external who monitors stands for that. */
function isMonitoredFromOutside(row: Row, { people }: CheckContext): boolean {
  const control = textOf(row, 'compensating');
  return people.headcount === 1 && (people.resolve(control).isExternal || /\b(?:provider|auditor|accountant|supplier)\b/i.test(control));
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
