import { isCellError, isCellUnknown } from '../../workbook';
import type { Matrix, MatrixRow, People, UnreadableCell } from '../../register';
import type { CellRef } from '../../workbook';
import type { CheckContext } from '../check';
import { applicabilityOf, isExcluded } from './applicability';
import { isMatrixNotFilledIn, letterHeader, letterNotFilledIn, mayHaveLetter } from './filled-in';
import { itemOf, itemRows, refOf, refsOf, subjectOf } from './item-rows';

/** Accountable and responsible: the letters that every row needs. */
export type MainLetter = 'A' | 'R';

/** A matrix with the rows that the checks of letters look at. */
export interface MatrixView {
  readonly matrix: Matrix;
  readonly rows: readonly MatrixRow[];
  /** Rows of controls that the Statement of Applicability excludes. */
  readonly excluded: readonly MatrixRow[];
}

/** Matrices that show more than one role: in a matrix of one role nobody can tell who else holds a letter. */
export function viewsOf({ register, matrices }: CheckContext): readonly MatrixView[] {
  const decided = applicabilityOf(register);
  return matrices
    .filter(({ layout }) => layout !== 'singleRole')
    .map((matrix) => {
      const rows = itemRows(matrix);
      return { matrix, rows: rows.filter((row) => !isExcluded(row, decided)), excluded: rows.filter((row) => isExcluded(row, decided)) };
    });
}

/** A letter that a matrix lacks as a whole: one finding at the header instead of one a row (ground rule 6). */
export interface WholeGap {
  readonly kind: 'absent' | 'notFilledIn';
  readonly header: CellRef;
  readonly empty: number;
  readonly rows: number;
}

export function wholeGap({ matrix, rows }: MatrixView, letter: MainLetter): WholeGap | null {
  if (rows.length === 0) return null;
  if (isAbsent(matrix, rows, letter)) return { kind: 'absent', header: matrix.header, empty: rows.length, rows: rows.length };
  const gap = letterNotFilledIn(matrix, letter, rows);
  return gap && { kind: 'notFilledIn', ...gap, header: letterHeader(matrix, letter) };
}

/** Why a row gives nobody a letter, and where. */
export interface RowGap {
  readonly kind: 'empty' | 'placeholder' | 'unreadable';
  readonly cells: readonly CellRef[];
  /** What the cells say: the placeholder, or what cannot be read. */
  readonly value: string;
}

/** Null where somebody has the letter. An unreadable cell that may give it goes before an empty one: nobody can tell. */
export function rowGap(row: MatrixRow, letter: MainLetter, people: People): RowGap | null {
  if (people.withLetter(row, letter).length > 0) return null;
  const unreadable = row.unreadable.filter((cell) => cell.letter === null || cell.letter === letter);
  if (unreadable.length > 0) {
    return { kind: 'unreadable', cells: unreadable.map(({ field }) => field.cell), value: unreadable.map(describe).join(', ') };
  }
  const placeholders = people.placeholders(row).filter((use) => use.letter === letter);
  if (placeholders.length > 0) {
    return {
      kind: 'placeholder',
      cells: placeholders.map(({ source }) => source.cell),
      value: placeholders.map(({ value }) => value).join(', '),
    };
  }
  return { kind: 'empty', cells: [row.letterCells[letter] ?? row.anchor], value: '' };
}

/** What a finding about a row carries: its words and its references. */
export function rowWords(row: MatrixRow): { readonly item: string; readonly ref: string } {
  return { item: itemOf(row), ref: refOf(row) };
}

/** Identity and references of a row. */
export function rowIdentity(row: MatrixRow): { readonly subject: string; readonly refs: readonly string[] } {
  return { subject: subjectOf(row), refs: refsOf(row) };
}

/** References of all rows, each once: for a finding that stands for the whole matrix. */
export function allRefs(rows: readonly MatrixRow[]): readonly string[] {
  return [...new Set(rows.flatMap(refsOf))];
}

/** A cell that cannot be read, as a message quotes it. */
export function describe({ field, kind }: UnreadableCell): string {
  if (isCellError(field.value)) return `the error ${field.value.code}`;
  if (isCellUnknown(field.value)) return 'a formula without a stored result';
  return kind === 'merged' ? 'a merged cell' : `"${field.text.trim()}"`;
}

function isAbsent(matrix: Matrix, rows: readonly MatrixRow[], letter: MainLetter): boolean {
  if (matrix.layout === 'tall') return !matrix.columns[letter === 'A' ? 'accountable' : 'responsible'];
  return matrix.layout !== 'ownerColumn' && !rows.some((row) => mayHaveLetter(row, letter)) && !isMatrixNotFilledIn(matrix);
}
