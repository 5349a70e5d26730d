import { EMPTY_MARKS, fold } from '../../standard';
import { isUnreadable } from '../../workbook';
import type { Field, Letter, Matrix, MatrixRow, Table, TableFields, TableKind, TableRow } from '../../register';
import type { CellRef } from '../../workbook';

/** From this many applicable rows on, a column can be "not filled in yet": one empty row of a short table is a gap, not an empty column. */
const FEWEST_ROWS = 5;
/** Ground rule 6b. */
const EMPTY_SHARE = 0.9;

const EMPTY = new Set(EMPTY_MARKS.map(fold));

/** A column that was never filled in. */
export interface NotFilledIn {
  readonly header: CellRef;
  readonly empty: number;
  readonly rows: number;
}

/**
 * The column is there and at least 90% empty on its applicable rows, of which there are 5 or more: one question instead of a finding a
 * row (ground rule 6b). Null where it is not so. All rows apply unless told otherwise.
 */
export function notFilledIn<K extends TableKind>(
  table: Table<K>,
  field: TableFields[K],
  applies: (row: TableRow<K>) => boolean = () => true,
): NotFilledIn | null {
  const header: CellRef | undefined = table.columns[field];
  if (!header) return null;
  const rows = table.rows.filter(applies);
  const empty = rows.filter((row) => isEmpty(row.fields[field])).length;
  return isMostlyEmpty(empty, rows.length) ? { header, empty, rows: rows.length } : null;
}

/** The same for a letter of a matrix, whose column is the letter itself where the matrix is wide. Null where the matrix lacks the letter's column. */
export function letterNotFilledIn(matrix: Matrix, letter: 'A' | 'R', rows: readonly MatrixRow[] = matrix.rows): NotFilledIn | null {
  const empty = rows.filter((row) => !mayHaveLetter(row, letter)).length;
  return isMostlyEmpty(empty, rows.length) ? { header: letterHeader(matrix, letter), empty, rows: rows.length } : null;
}

/** The header cell of a letter: its column in tall layouts, else the cell that stands for the matrix. */
export function letterHeader(matrix: Matrix, letter: 'A' | 'R'): CellRef {
  return matrix.columns[letter === 'A' ? 'accountable' : 'responsible'] ?? matrix.header;
}

/** Nothing, or a mark that says so ("-", "none", "k. A."). An error or a formula without a result is not empty: it cannot be read. */
export function isEmpty(field: Field | null | undefined): boolean {
  return !field || (!isUnreadable(field.value) && EMPTY.has(fold(field.text)));
}

/** The row gives the letter, or holds a cell that may give it and cannot be read. */
export function mayHaveLetter(row: MatrixRow, letter: Letter): boolean {
  return (
    row.entries.some((entry) => entry.letter === letter && !isEmpty(entry.source)) ||
    row.unreadable.some((cell) => cell.letter === null || cell.letter === letter)
  );
}

/** Neither accountable nor responsible was filled in: nothing can be derived from the matrix. */
export function isMatrixNotFilledIn(matrix: Matrix): boolean {
  const letters: readonly ('A' | 'R')[] = matrix.layout === 'ownerColumn' ? ['A'] : ['A', 'R'];
  return letters.every((letter) => letterNotFilledIn(matrix, letter) !== null);
}

/** So many rows lack it that it was never filled in. */
export function isMostlyEmpty(empty: number, rows: number): boolean {
  return rows >= FEWEST_ROWS && empty >= rows * EMPTY_SHARE;
}
