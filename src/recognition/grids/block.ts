import type { Field } from '../../register';
import type { CellRange } from '../../workbook';
import type { SheetGrid } from '../grid';

/** A rectangle of marks with headings across the top and labels down the left: a grid of skills or of conflicts. */
export interface Block {
  readonly grid: SheetGrid;
  readonly headerRow: number;
  /** Columns of marks, each with a heading. */
  readonly columns: readonly number[];
  /** Columns left of the marks that hold text; the label is the last of them that is filled throughout. */
  readonly labelColumns: readonly number[];
  readonly labelColumn: number;
  /** Rows with a label and at least one mark. */
  readonly rows: readonly number[];
  /** Filled cells of the block. */
  readonly marks: readonly Field[];
}

/** Rows looked at below a heading before its column is judged. */
const DEPTH = 60;
/** Share of the filled cells under a heading that must be marks. */
const SHARE = 0.8;
const FEWEST_COLUMNS = 2;
const FEWEST_ROWS = 2;
const LONGEST_HEADING = 80;

/** The block whose headings stand in the row, if there is one. */
export function blockAt(grid: SheetGrid, headerRow: number, isMark: (cell: Field) => boolean): Block | null {
  const { bounds } = grid;
  if (!bounds || headerRow >= bounds.bottom) return null;
  const columns = markColumns(grid, headerRow, isMark);
  const [first] = columns;
  if (first === undefined || columns.length < FEWEST_COLUMNS) return null;
  const labelColumns = textColumns(grid, headerRow, first);
  const labelColumn = labelColumns[0];
  if (labelColumn === undefined) return null;
  const rows = labelledRows(grid, headerRow, labelColumn, columns);
  if (rows.length < FEWEST_ROWS) return null;
  const marks = rows.flatMap((row) => columns.filter((column) => !grid.isBlank(row, column)).map((column) => grid.field(row, column)));
  return { grid, headerRow, columns, labelColumns, labelColumn, rows, marks };
}

export function headingOf(block: Block, column: number): string {
  return block.grid.text(block.headerRow, column).trim();
}

export function labelOf(block: Block, row: number): string {
  return block.grid.filledField(row, block.labelColumn).text.trim();
}

export function regionOf({ headerRow, labelColumns, columns, rows }: Block): CellRange {
  const all = [...labelColumns, ...columns];
  return { top: headerRow, left: Math.min(...all), bottom: rows.at(-1) ?? headerRow, right: Math.max(...all) };
}

/** The same test, asked once for each text and sort of value. */
export function remembered(test: (cell: Field) => boolean): (cell: Field) => boolean {
  const known = new Map<string, boolean>();
  return (cell) => {
    if (cell.text.length > LONGEST_MARK) return false;
    const key = `${typeof cell.value} ${cell.text}`;
    const answer = known.get(key) ?? test(cell);
    known.set(key, answer);
    return answer;
  };
}

/** "3 - Practitioner (assessed 2026)" is still a mark. */
const LONGEST_MARK = 40;

/** The longest run of headed columns of marks; columns that nobody has filled in yet may stand between. */
function markColumns(grid: SheetGrid, headerRow: number, isMark: (cell: Field) => boolean): readonly number[] {
  const { bounds } = grid;
  if (!bounds) return [];
  let best: number[] = [];
  let run: number[] = [];
  let marked = 0;
  let bestMarked = 0;
  const close = (): void => {
    if (marked > bestMarked) [best, bestMarked] = [run, marked];
    [run, marked] = [[], 0];
  };
  for (let column = bounds.left; column <= bounds.right; column++) {
    const verdict = judgeColumn(grid, headerRow, column, isMark);
    if (verdict === 'other') close();
    else {
      run.push(column);
      if (verdict === 'marks') marked += 1;
    }
  }
  close();
  return bestMarked >= FEWEST_COLUMNS ? best : [];
}

function judgeColumn(grid: SheetGrid, headerRow: number, column: number, isMark: (cell: Field) => boolean): 'marks' | 'empty' | 'other' {
  const heading = grid.text(headerRow, column).trim();
  if (heading === '' || heading.length > LONGEST_HEADING || typeof grid.value(headerRow, column) !== 'string') return 'other';
  if (isMark(grid.field(headerRow, column))) return 'other';
  let filled = 0;
  let marks = 0;
  const last = Math.min(grid.bounds?.bottom ?? 0, headerRow + DEPTH);
  const mostOthers = (last - headerRow) * (1 - SHARE);
  for (let row = headerRow + 1; row <= last; row++) {
    if (grid.isBlank(row, column)) continue;
    filled += 1;
    if (isMark(grid.field(row, column))) marks += 1;
    else if (filled - marks > mostOthers) return 'other';
  }
  if (filled === 0) return 'empty';
  return marks >= filled * SHARE ? 'marks' : 'other';
}

/** Columns left of the marks with text below the header row, the one with the most different texts first. */
function textColumns(grid: SheetGrid, headerRow: number, before: number): readonly number[] {
  const left = grid.bounds?.left ?? 0;
  const last = Math.min(grid.bounds?.bottom ?? 0, headerRow + DEPTH);
  const variety = new Map<number, number>();
  for (let column = before - 1; column >= left; column--) {
    const texts = new Set<string>();
    for (let row = headerRow + 1; row <= last; row++) {
      if (typeof grid.value(row, column) === 'string' && !grid.isBlank(row, column)) texts.add(grid.text(row, column).trim());
    }
    if (texts.size >= FEWEST_ROWS) variety.set(column, texts.size);
  }
  return [...variety.keys()].sort((one, other) => (variety.get(other) ?? 0) - (variety.get(one) ?? 0) || one - other);
}

/** Two blank rows end a block. */
function labelledRows(grid: SheetGrid, headerRow: number, labelColumn: number, columns: readonly number[]): readonly number[] {
  const rows: number[] = [];
  let blanks = 0;
  for (let row = headerRow + 1; row <= (grid.bounds?.bottom ?? 0) && blanks < 2; row++) {
    const label = grid.filledField(row, labelColumn).text.trim();
    const isMarked = columns.some((column) => !grid.isBlank(row, column));
    if (label === '' && !isMarked) blanks += 1;
    else blanks = 0;
    if (label !== '' && isMarked) rows.push(row);
  }
  return rows;
}
