import type { CheckContext } from '../checks';
import { acceptanceProblems, namedIn, textOf } from '../checks/segregation/acceptance';
import { readDate } from '../register';
import type { TableFields, TableRow } from '../register';
import { fold } from '../standard';
import type { Acceptance, Finding } from './check-report';
import { dayText } from './days';

type Row = TableRow<'exceptions'>;
type ExceptionField = TableFields['exceptions'];

/**
 * Matches the rows of the Exceptions sheet with findings: by check + subject (the finding's id) or by rule id + person. A finding
 * about several people is accepted only when each of them is; it stays listed either way. Rows that are not valid accept nothing.
 */
export function acceptFindings(findings: readonly Finding[], context: CheckContext): readonly Finding[] {
  const rows = context.register.exceptions.flatMap((table) => table.rows.filter((row) => acceptanceProblems(row, context).length === 0));
  if (rows.length === 0) return findings;
  return findings.map((finding) => ({ ...finding, accepted: acceptanceOf(finding, rows, context) }));
}

function acceptanceOf(finding: Finding, rows: readonly Row[], context: CheckContext): Acceptance | null {
  const whole = rows.find((row) => namesFinding(row, finding));
  if (whole) return toAcceptance(whole, context);
  const byPerson = rows.filter((row) => namesRule(row, finding));
  if (finding.persons.length === 0 || byPerson.length === 0) return null;
  const found = finding.persons.map((person) => byPerson.find((row) => personsIn(row, context).has(person)));
  const [first] = found;
  return first && found.every((row) => row !== undefined) ? toAcceptance(soonestToRunOut(found, first, context), context) : null;
}

/** The row names the finding's id, or its check and its subject (or the one reference it is about). */
function namesFinding(row: Row, finding: Finding): boolean {
  const check = fold(textOf(row, 'check'));
  const object = fold(textOf(row, 'object'));
  if (check === fold(finding.id)) return true;
  if (check !== fold(finding.check.id) || object === '') return false;
  const names = [finding.subject, finding.id, ...(finding.refs.length === 1 ? finding.refs : [])];
  return names.some((name) => fold(name) === object);
}

/** The row is about the finding: as a whole, or one of its people. */
export function concerns(row: Row, finding: Finding, context: CheckContext): boolean {
  if (namesFinding(row, finding)) return true;
  if (!namesRule(row, finding)) return false;
  const persons = personsIn(row, context);
  return finding.persons.some((person) => persons.has(person));
}

/** The row names the check, or a rule that is part of the subject: SR-07 of "SR-07 ERP". */
export function namesRule(row: Row, finding: Finding): boolean {
  const named = fold(textOf(row, 'check'));
  if (named === fold(finding.check.id) || named === fold(finding.id)) return true;
  return (
    named !== '' &&
    fold(finding.subject)
      .split(/[\s|,;:@]+/)
      .includes(named)
  );
}

/** Keys of the persons and headings that the object names. */
function personsIn(row: Row, context: CheckContext): ReadonlySet<string> {
  const assignees = namedIn(row, 'object', context);
  return new Set(assignees.flatMap(({ key, person }) => (person ? [key, person.key] : [key])));
}

/** Of several rows the one whose acceptance runs out first stands for the finding. */
function soonestToRunOut(rows: readonly (Row | undefined)[], first: Row, context: CheckContext): Row {
  const ends = (row: Row): string => dayOf(row, 'expires', context);
  return rows.reduce<Row>((soonest, row) => (row && ends(row) < ends(soonest) ? row : soonest), first);
}

function toAcceptance(row: Row, context: CheckContext): Acceptance {
  return {
    by: textOf(row, 'approvedBy'),
    on: dayOf(row, 'approvedOn', context),
    until: dayOf(row, 'expires', context),
    reason: textOf(row, 'reason') || textOf(row, 'compensating'),
    cell: row.anchor,
  };
}

function dayOf(row: Row, field: ExceptionField, { register }: CheckContext): string {
  const date = readDate(row.fields[field], register.date1904);
  return date.status === 'read' ? dayText(date.day) : '';
}
