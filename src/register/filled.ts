import { EMPTY_MARKS, fold } from '../standard';
import { isUnreadable } from '../workbook';
import type { Field } from './sourced';
import type { Table, TableKind, TableRow } from './tables';

/**
 * Columns that a template fills in: what a row is about, and formulas. A sheet whose rows hold nothing else counts as missing
 * (docs/definitions.md, ground rule 6).
 */
const GIVEN: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  applicability: ['ref', 'title', 'theme', 'ref2013'],
  roles: ['role', 'key', 'kind'],
  competency: ['gap'],
  duties: ['duty'],
  documents: ['key'],
};

/** True where a row holds a value beyond those a template gives: an entry that somebody made. */
export function isFilledRow<K extends TableKind>(table: Table<K>, row: TableRow<K>): boolean {
  const kind: TableKind = table.kind;
  const given = GIVEN[kind] ?? [];
  return Object.entries<Field | undefined>(row.fields).some(
    ([field, value]) => value !== undefined && !given.includes(field) && isFilled(value),
  );
}

/** The rows that hold an entry. */
export function filledRows<K extends TableKind>(table: Table<K>): readonly TableRow<K>[] {
  return table.rows.filter((row) => isFilledRow(table, row));
}

/** An error value is an entry that cannot be read, not an empty cell. */
function isFilled(field: Field): boolean {
  return isUnreadable(field.value) || !MARKS.has(fold(field.text));
}

const MARKS = new Set(EMPTY_MARKS.map((mark) => fold(mark)));
