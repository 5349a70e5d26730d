import { fold } from '../../standard';
import type { Heading } from '../../register';
import { edgeOf } from './edges';
import type { Frame, LetterColumn } from './frame';
import { findHeaderBlocks } from './header-blocks';
import type { HeaderBlock } from './header-blocks';
import { isLetterKind, Kind } from './scan';
import type { Scan } from './scan';
import type { SideColumn } from '../vocabulary/matrix';
import { headingMeaning } from './words';

/** Tables with headings across and letters below: matrices perhaps, if their letters bear it out. */
export function findWideFrames(scan: Scan): readonly Frame[] {
  const pieces = findHeaderBlocks(scan).flatMap((block) => piecesOf(scan, block));
  const tables: OpenTable[] = [];
  for (const piece of pieces.slice(0, MOST_TABLES)) place(scan, tables, piece);
  return tables.map((table) => frameOf(scan, table, tables)).filter((frame) => frame !== null);
}

/** The columns of one table under a header block. */
interface Piece {
  readonly block: HeaderBlock;
  readonly columns: readonly number[];
}

interface OpenTable extends Piece {
  readonly repeats: Set<number>;
  lastRow: number;
  isFollowed: boolean;
}

/** Cells looked at, and rows gone down, before a column is taken for one of texts. */
const SAMPLE = 12;
const SAMPLE_ROWS = 200;
/** A sheet with more tables than this is none that a person reads. */
const MOST_TABLES = 500;

/** Two tables side by side share rows: a column of texts between letters is the item column of the second. */
function piecesOf(scan: Scan, block: HeaderBlock): readonly Piece[] {
  const pieces: number[][] = [];
  let previous = -1;
  for (const column of block.columns) {
    const current = pieces.at(-1);
    if (current && !hasTextColumn(scan, block, previous + 1, column - 1)) current.push(column);
    else pieces.push([column]);
    previous = column;
  }
  return pieces.map((columns) => ({ block, columns }));
}

function hasTextColumn(scan: Scan, block: HeaderBlock, from: number, to: number): boolean {
  const firstRow = (block.rows.at(-1) ?? 0) + 1;
  for (let column = from; column <= to; column++) {
    let texts = 0;
    let filled = 0;
    for (let row = firstRow; row < firstRow + SAMPLE_ROWS && filled < SAMPLE; row++) {
      const kind = scan.kind(row, column);
      if (kind !== Kind.blank) filled++;
      if (kind === Kind.text) texts++;
    }
    if (texts >= 2 && texts * 2 > filled) return true;
  }
  return false;
}

/** A header over columns that a table above uses ends that table, unless it only repeats its header. */
function place(scan: Scan, tables: OpenTable[], piece: Piece): void {
  const top = piece.block.rows[0] ?? 0;
  const above = tables.findLast((table) => table.lastRow >= top && sharesColumns(table, piece));
  if (above && isRepeat(scan, above, piece)) {
    piece.block.rows.forEach((row) => above.repeats.add(row));
    return;
  }
  if (above && piece.columns.length * 2 < above.columns.length && !isBlankAbove(scan, piece)) return;
  if (above) {
    above.lastRow = top - 1;
    above.isFollowed = true;
  }
  tables.push({ ...piece, repeats: new Set(), lastRow: scan.bottom, isFollowed: false });
}

function sharesColumns(one: Piece, other: Piece): boolean {
  const first = (piece: Piece): number => piece.columns[0] ?? 0;
  const last = (piece: Piece): number => piece.columns.at(-1) ?? 0;
  return first(one) <= last(other) && first(other) <= last(one);
}

function isRepeat(scan: Scan, table: Piece, piece: Piece): boolean {
  const textsOf = ({ block, columns }: Piece): readonly string[] =>
    columns.map((column) => block.rows.map((row) => fold(scan.view.text(row, column))).find((text) => text !== '') ?? '');
  const known = new Set(textsOf(table));
  const same = textsOf(piece).filter((text) => known.has(text)).length;
  return same * 10 >= piece.columns.length * 6;
}

function isBlankAbove(scan: Scan, { block, columns }: Piece): boolean {
  const above = (block.rows[0] ?? 0) - 1;
  for (let column = scan.firstColumn; column <= (columns.at(-1) ?? 0); column++) {
    if (scan.kind(above, column) !== Kind.blank) return false;
  }
  return true;
}

function frameOf(scan: Scan, table: OpenTable, tables: readonly OpenTable[]): Frame | null {
  const firstRow = (table.block.rows.at(-1) ?? 0) + 1;
  const columns = letterColumnsOf(scan, table, firstRow);
  const [firstColumn] = columns;
  const lastColumn = columns.at(-1);
  if (firstColumn === undefined || lastColumn === undefined) return null;
  const header = headerOf(scan, table.block.rows, columns);
  const limits = limitsOf(scan, table, tables);
  const isRole = (column: number): LetterColumn => ({ column, heading: headingOf(scan, header, column), letter: null });
  return {
    layout: columns.length === 1 ? 'singleRole' : 'wide',
    mode: 'letters',
    headerRows: header.rows,
    mainRow: header.mainRow,
    firstRow,
    lastRow: table.lastRow,
    isFollowed: table.isFollowed,
    left: edgeOf(scan, { from: header.mainRow, to: table.lastRow }, firstColumn, -1, limits.left),
    right: edgeOf(scan, { from: header.mainRow, to: table.lastRow }, lastColumn, 1, limits.right),
    letterColumns: columns.map(isRole),
    repeats: table.repeats,
  };
}

/** Tables beside this one bound it: remarks behind its letters are its own, what follows is the item column of the next. */
function limitsOf(scan: Scan, table: OpenTable, tables: readonly OpenTable[]): { readonly left: number; readonly right: number } {
  const beside = tables.filter((other) => other !== table && other.block === table.block);
  const first = table.columns[0] ?? 0;
  const before = beside.filter(({ columns }) => (columns[0] ?? 0) < first).map((other) => ownEdge(scan, other));
  const hasNext = beside.some(({ columns }) => (columns[0] ?? 0) > first);
  return { left: Math.max(scan.firstColumn - 1, ...before) + 1, right: hasNext ? ownEdge(scan, table) : scan.right };
}

const REMARKS: ReadonlySet<SideColumn> = new Set(['notes', 'evidence', 'resources', 'lastReview']);

function ownEdge(scan: Scan, { block, columns }: OpenTable): number {
  const isRemark = (column: number): boolean =>
    block.rows.some((row) => headingMeaning(scan.view.text(row, column)).columns.some((name) => REMARKS.has(name)));
  let edge = columns.at(-1) ?? 0;
  while (isRemark(edge + 1)) edge++;
  return edge;
}

interface ColumnCount {
  letters: number;
  texts: number;
  tokens: number;
  numbers: number;
}

function count(scan: Scan, column: number, firstRow: number, lastRow: number): ColumnCount {
  const counted = { letters: 0, texts: 0, tokens: 0, numbers: 0 };
  for (let row = firstRow; row <= lastRow; row++) {
    const kind = scan.kind(row, column);
    if (isLetterKind(kind)) counted.letters++;
    else if (kind === Kind.text) counted.texts++;
    else if (kind === Kind.token || kind === Kind.error) counted.tokens++;
    else if (kind === Kind.number) counted.numbers++;
  }
  return counted;
}

/** The columns found, those between them, and neighbours with a heading that nobody filled in yet. */
function letterColumnsOf(scan: Scan, table: OpenTable, firstRow: number): readonly number[] {
  const hasLetters = (column: number): boolean => {
    const { letters, texts } = count(scan, column, firstRow, table.lastRow);
    return letters > 0 && letters >= texts;
  };
  const found = table.columns.filter(hasLetters);
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return [];
  const columns: number[] = [];
  const isFound = new Set(found);
  const isRole = (column: number, isBetween: boolean): boolean =>
    isHeadedAsRole(scan, table, column) && (hasLetters(column) || isUnfilled(scan, table, column, firstRow, isBetween));
  for (let column = first; column <= last; column++) {
    if (isFound.has(column) || hasLetters(column) || isRole(column, true)) columns.push(column);
  }
  for (let column = first - 1; isRole(column, false); column--) columns.unshift(column);
  for (let column = last + 1; isRole(column, false); column++) columns.push(column);
  return columns;
}

function isHeadedAsRole(scan: Scan, table: OpenTable, column: number): boolean {
  const heading = table.block.rows.map((row) => scan.view.filledText(row, column)).find((text) => text.trim() !== '') ?? '';
  if (heading === '' || column < scan.firstColumn || column > scan.right || scan.legend.isAt(table.block.rows[0] ?? 0, column))
    return false;
  const { letter, columns, isOther, isGroup, isRowNumber } = headingMeaning(heading);
  return letter === null && columns.length === 0 && !isOther && !isGroup && !isRowNumber;
}

function isUnfilled(scan: Scan, table: OpenTable, column: number, firstRow: number, isBetween: boolean): boolean {
  const { texts, numbers } = count(scan, column, firstRow, table.lastRow);
  return texts === 0 && (isBetween || numbers === 0);
}

interface Header {
  readonly rows: readonly number[];
  readonly mainRow: number;
  /** Rows that give every role a second line, such as its holder. */
  readonly lines: readonly number[];
}

/** Lines above the block may belong to the header: a row of holders, or of groups over the roles. */
function headerOf(scan: Scan, block: readonly number[], columns: readonly number[]): Header {
  const rows = [...block];
  for (let row = (block[0] ?? 0) - 1; rows.length < 4 && textsIn(scan, row, columns) > 0; row--) rows.unshift(row);
  const counts = rows.map((row) => textsIn(scan, row, columns));
  const most = Math.max(...counts);
  const mainRow = rows.findLast((_, index) => counts[index] === most) ?? block.at(-1) ?? 0;
  const isLine = (row: number, index: number): boolean => row === mainRow || isSecondLine(scan, row, columns, counts[index] ?? 0);
  const lines = rows.filter(isLine);
  return { rows: rows.filter((row) => row >= Math.min(...lines, block[0] ?? 0)), mainRow, lines };
}

function textsIn(scan: Scan, row: number, columns: readonly number[]): number {
  return columns.filter((column) => {
    const kind = scan.view.isBlank(row, column) ? Kind.blank : scan.kind(row, column);
    return kind === Kind.text || kind === Kind.compact || kind === Kind.word;
  }).length;
}

/** Filled for nearly every role, each with its own words: names or units. A row of groups is not. */
function isSecondLine(scan: Scan, row: number, columns: readonly number[], filled: number): boolean {
  if (columns.length < 2 || filled * 10 < columns.length * 8) return false;
  const texts = columns.map((column) => scan.view.text(row, column));
  const isPlain = texts.every((text) => !/[:=]/.test(text) && text.length <= 40);
  return isPlain && new Set(texts.map(fold)).size * 10 >= columns.length * 6;
}

function headingOf(scan: Scan, header: Header, column: number): Heading {
  const { view } = scan;
  const texts = header.lines.map((row) => view.text(row, column).trim()).filter((text) => text !== '');
  if (texts.length > 0) {
    const row = view.isBlank(header.mainRow, column)
      ? (header.lines.find((line) => !view.isBlank(line, column)) ?? header.mainRow)
      : header.mainRow;
    return { cell: view.cell(row, column), text: texts.join('\n') };
  }
  const source = [header.mainRow, ...header.rows.toReversed()].find((row) => view.filledText(row, column).trim() !== '');
  const field = view.filledField(source ?? header.mainRow, column);
  return { cell: field.cell, text: field.text.trim() };
}
