import type { Heading, Letter } from '../../register';
import { edgeOf } from './edges';
import type { Frame, LetterColumn } from './frame';
import { isEmptyMark, isTick, singleLetter } from './letters';
import { Kind } from './scan';
import type { Scan } from './scan';
import { headingMeaning } from './words';

/** Matrices in which every role has a column for each letter: its heading stands over "R | A | C | I", ticks below. */
export function findLetterColumnFrames(scan: Scan): readonly Frame[] {
  const headers: LetterHeader[] = [];
  for (let row = scan.firstRow + 1; row <= scan.bottom && headers.length < MOST_TABLES; row++) {
    const header = readHeader(scan, row);
    if (header) headers.push(header);
  }
  const tables = withRepeats(headers);
  return tables.map((table, index) => frameOf(scan, table, tables[index + 1]?.groupRow ?? null)).filter((frame) => hasTicks(scan, frame));
}

const MOST_TABLES = 100;

interface LetterHeader {
  /** The row of letters and, above it, that of the roles. */
  readonly row: number;
  readonly groupRow: number;
  readonly columns: readonly LetterColumn[];
}

interface LetterTable extends LetterHeader {
  readonly repeats: Set<number>;
}

/** A header with the roles and letters of the one before repeats it. */
function withRepeats(headers: readonly LetterHeader[]): readonly LetterTable[] {
  const tables: LetterTable[] = [];
  const signature = ({ columns }: LetterHeader): string =>
    columns.map(({ column, heading, letter }) => [column, heading?.text, letter].join(' ')).join('|');
  for (const header of headers) {
    const table = tables.at(-1);
    if (table && signature(table) === signature(header)) table.repeats.add(header.row).add(header.groupRow);
    else tables.push({ ...header, repeats: new Set() });
  }
  return tables;
}

function readHeader(scan: Scan, row: number): LetterHeader | null {
  const letters = lettersIn(scan, row);
  if (letters.length < 4) return null;
  const groupRow = [row - 1, row - 2].find((above) => textsIn(scan, above, letters) > 0);
  if (groupRow === undefined) return null;
  const roles = textsIn(scan, groupRow, letters);
  if (roles < 2 || roles * 2 > letters.length || isRowOfLetters(scan, groupRow, letters)) return null;
  const columns = withHeadings(scan, groupRow, letters);
  return columns && isSameForAll(columns) ? { row, groupRow, columns } : null;
}

/** In a wide matrix of words ("Accountable"), what stands over the letters of a row is the row above it. */
function isRowOfLetters(scan: Scan, row: number, letters: readonly PlacedLetter[]): boolean {
  const kinds = letters.map(({ column }) => scan.kind(row, column)).filter((kind) => kind !== Kind.blank);
  return kinds.filter((kind) => kind === Kind.letter || kind === Kind.word).length * 2 > kinds.length;
}

/** Every role has a column for nearly every letter. Under a line of groups ("Management") a row of a wide matrix is not like that. */
function isSameForAll(columns: readonly LetterColumn[]): boolean {
  const letters = new Set(columns.map(({ letter }) => letter)).size;
  const roles = new Set(columns.map(({ heading }) => heading)).size;
  return columns.length * 10 >= letters * roles * 7;
}

interface PlacedLetter {
  readonly column: number;
  readonly letter: Letter;
}

function lettersIn(scan: Scan, row: number): readonly PlacedLetter[] {
  const found: PlacedLetter[] = [];
  for (let column = scan.firstColumn; column <= scan.right; column++) {
    const kind = scan.kind(row, column);
    if (kind !== Kind.letter && kind !== Kind.word) continue;
    const letter = letterOf(scan, scan.view.text(row, column));
    if (letter) found.push({ column, letter });
  }
  return found;
}

function letterOf(scan: Scan, text: string): Letter | null {
  const single = singleLetter(text, scan.reader.alphabet);
  if (single) return single;
  const word = headingMeaning(text).letter;
  return word === 'ambiguous' ? 'R' : word === 'owner' || word === 'approver' ? null : word;
}

function textsIn(scan: Scan, row: number, letters: readonly PlacedLetter[]): number {
  return letters.filter(({ column }) => !scan.view.isBlank(row, column) && !singleLetter(scan.view.text(row, column), scan.reader.alphabet))
    .length;
}

/** Every letter belongs to the heading over it, or to the last one on the left; a role that has a letter twice is none. */
function withHeadings(scan: Scan, groupRow: number, letters: readonly PlacedLetter[]): readonly LetterColumn[] | null {
  const columns: LetterColumn[] = [];
  let heading: Heading | null = null;
  let seen = new Set<Letter>();
  for (const { column, letter } of letters) {
    if (!scan.view.isBlank(groupRow, column)) {
      heading = { cell: scan.view.cell(groupRow, column), text: scan.view.text(groupRow, column).trim() };
      seen = new Set();
    }
    if (!heading || seen.has(letter)) return null;
    seen.add(letter);
    columns.push({ column, heading, letter });
  }
  return columns;
}

function frameOf(scan: Scan, { row, groupRow, columns, repeats }: LetterTable, nextTable: number | null): Frame {
  const first = columns[0]?.column ?? 0;
  const last = columns.at(-1)?.column ?? 0;
  const lastRow = nextTable === null ? scan.bottom : nextTable - 1;
  return {
    layout: 'letterColumns',
    mode: 'ticks',
    headerRows: [groupRow, row],
    mainRow: row,
    firstRow: row + 1,
    lastRow,
    isFollowed: nextTable !== null,
    left: edgeOf(scan, { from: groupRow, to: lastRow }, first, -1),
    right: edgeOf(scan, { from: groupRow, to: lastRow }, last, 1),
    letterColumns: columns,
    repeats,
  };
}

/** Ticks, or each column's own letter, fill the cells. */
function hasTicks(scan: Scan, frame: Frame): boolean {
  let fitting = 0;
  let filled = 0;
  for (let row = frame.firstRow; row <= frame.lastRow; row++) {
    if (frame.repeats.has(row)) continue;
    for (const { column, letter } of frame.letterColumns) {
      const text = scan.view.text(row, column);
      if (scan.kind(row, column) === Kind.blank || isEmptyMark(text)) continue;
      filled++;
      if (isTick(text) || letterOf(scan, text) === letter) fitting++;
    }
  }
  return filled > 0 && fitting * 10 >= filled * 7;
}
