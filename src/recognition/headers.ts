import type { CellRange } from '../workbook';
import { isCode } from './evidence';
import type { SheetGrid } from './grid';
import type { HeaderReader } from './vocabulary';

/** A cell of a header: where it stands and every wording it may be read by (its own, and with the group heading above it). */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  readonly wordings: readonly string[];
  /** The heading above that this one shares with others. */
  readonly group?: string;
}

/** One or two rows that may be the header of a table. */
export interface HeaderLine {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly HeaderCell[];
  /** The lower of two rows cannot be a row of the table: it only divides headings that are merged across. */
  readonly isDivided?: boolean;
}

/** Rows from the top in which a header is looked for by parts of its words; further down whole words are needed. */
const TITLE_BLOCK = 60;
const LONGEST_LABEL = 120;

/**
 * The readings of a row as a header, most likely none: each a stretch of cells side by side. A two-line header is read from its
 * upper row. A row may be read whole and in parts, since two tables may stand side by side.
 */
export function headerLinesAt(grid: SheetGrid, row: number, reader: HeaderReader): readonly HeaderLine[] {
  const { bounds } = grid;
  if (!bounds) return [];
  const single = singleLine(grid, row, bounds);
  const isEarly = row - bounds.top < TITLE_BLOCK;
  const lines: HeaderLine[] = [];
  if (isPlausible(single, reader, isEarly)) lines.push(single);
  const double = doubleLine(grid, row, bounds);
  if (double && isPlausible(double, reader, isEarly)) lines.push(double);
  return lines;
}

/** The parts of a line that stand apart: separated by columns without a heading, or by the edge of an Excel table. */
export function partsOf(line: HeaderLine, grid: SheetGrid): readonly HeaderLine[] {
  const parts: HeaderCell[][] = [];
  let last: HeaderCell | null = null;
  for (const cell of line.cells) {
    const isNext = last !== null && cell.column === last.column + 1 && isSameTable(grid, last, cell);
    if (isNext) parts.at(-1)?.push(cell);
    else parts.push([cell]);
    last = cell;
  }
  return parts.map((cells) => ({ ...line, cells }));
}

export function leftOf(line: HeaderLine): number {
  return line.cells[0]?.column ?? 0;
}

export function rightOf(line: HeaderLine): number {
  return line.cells.at(-1)?.column ?? 0;
}

function isSameTable(grid: SheetGrid, one: HeaderCell, other: HeaderCell): boolean {
  return grid.tableAt(one.row, one.column) === grid.tableAt(other.row, other.column);
}

function singleLine(grid: SheetGrid, row: number, bounds: CellRange): HeaderLine {
  const cells: HeaderCell[] = [];
  for (let column = bounds.left; column <= bounds.right; column++) {
    const label = labelAt(grid, row, column);
    if (label !== '') cells.push({ row, column, label, wordings: [label] });
  }
  return { top: row, bottom: row, cells };
}

/** Group headings above headings: only where the upper row is merged across, or leaves gaps that the lower one fills. */
function doubleLine(grid: SheetGrid, row: number, bounds: CellRange): HeaderLine | null {
  if (row >= bounds.bottom || grid.isBlankRow(row)) return null;
  const cells: HeaderCell[] = [];
  let isGrouped = false;
  let group = '';
  for (let column = bounds.left; column <= bounds.right; column++) {
    const upper = labelAt(grid, row, column);
    const lower = labelAt(grid, row + 1, column);
    if (upper !== '') group = upper;
    else if (!isUnderGroup(grid, row, column)) group = '';
    if (lower === '') {
      if (upper !== '') cells.push({ row, column, label: upper, wordings: [upper] });
      continue;
    }
    if (upper === '') isGrouped = true;
    if (group === '') cells.push({ row: row + 1, column, label: lower, wordings: [lower] });
    else cells.push({ row: row + 1, column, label: lower, wordings: [lower, `${group} ${lower}`], group });
  }
  return isGrouped ? { top: row, bottom: row + 1, cells, isDivided: isDivided(grid, row, bounds) } : null;
}

/** Every cell of the row below is a text under a heading merged across, or fills a gap between headings. */
function isDivided(grid: SheetGrid, row: number, bounds: CellRange): boolean {
  let divided = 0;
  for (let column = bounds.left; column <= bounds.right; column++) {
    if (grid.isBlank(row + 1, column)) continue;
    const merge = grid.mergeAt(row, column);
    const isAcross = merge !== null && merge.top === row && merge.bottom === row && merge.right > merge.left;
    if (labelAt(grid, row + 1, column) === '' || isCode(grid.field(row + 1, column))) return false;
    if (!isAcross && !grid.isBlank(row, column)) return false;
    if (isAcross && !grid.isBlank(row, merge.left)) divided += 1;
  }
  return divided >= 2;
}

/** Blank cells right of a group heading belong to it where they are merged with it. */
function isUnderGroup(grid: SheetGrid, row: number, column: number): boolean {
  const merge = grid.mergeAt(row, column);
  return merge !== null && merge.left < column && merge.top === row;
}

function labelAt(grid: SheetGrid, row: number, column: number): string {
  const text = grid.text(row, column);
  if (typeof grid.value(row, column) !== 'string') return isYear(text) ? text : '';
  return text.length <= LONGEST_LABEL ? text.trim() : '';
}

/** "2013" as a heading is often a number. */
function isYear(text: string): boolean {
  return /^20\d\d$/.test(text.trim());
}

function isPlausible(line: HeaderLine, reader: HeaderReader, isEarly: boolean): boolean {
  const isKnown = ({ wordings }: HeaderCell): boolean =>
    wordings.some((wording) => (isEarly ? reader.match(wording).length > 0 : reader.isWord(wording)));
  let known = 0;
  for (const cell of line.cells) {
    if (isKnown(cell)) known += 1;
    if (known >= 2) return true;
  }
  return false;
}
