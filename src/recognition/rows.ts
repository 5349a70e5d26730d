import { fold } from '../standard';
import type { Field } from '../register';
import type { CellRef } from '../workbook';
import type { TableHeader } from './find-tables';
import type { SheetGrid } from './grid';

/** A row of a table as it stands. */
export interface RawRow {
  readonly row: number;
  readonly fields: Readonly<Record<string, Field>>;
  readonly section: string | null;
  readonly isHidden: boolean;
}

export interface RawRows {
  readonly rows: readonly RawRow[];
  /** Rows inside the table that hold something and are no record, section, total or note. */
  readonly unread: readonly CellRef[];
}

/** What a row that holds one cell only is in this kind of table, unless its looks say otherwise. */
export type Lonely = (text: string, field: string | null) => 'row' | 'section';

/**
 * The rows below a header: blank rows, repeated headers, totals and what stands under the table (legend, notes, signatures) are
 * left out; headings of sections are kept with the rows they head.
 */
export function readRows(table: TableHeader, lonely: Lonely): RawRows {
  const rows: RawRow[] = [];
  const unread: CellRef[] = [];
  let section: string | null = null;
  let blanks = 0;
  const { grid, line } = table.found;
  for (let row = line.bottom + 1; row < table.end; row++) {
    if (table.repeats.has(row)) continue;
    const look = lookAt(table, row);
    if (look.filled.length === 0) {
      blanks += 1;
      continue;
    }
    const verdict = judgeRow(table, look, blanks, lonely);
    if (verdict === 'end') break;
    if (verdict === 'section') section = grid.text(row, look.filled[0] ?? 0).trim();
    if (verdict === 'unread') unread.push(grid.cell(row, look.filled[0] ?? 0));
    if (verdict === 'row') rows.push({ row, fields: look.fields, section, isHidden: grid.isHiddenRow(row) });
    if (verdict !== 'note') blanks = 0;
  }
  return { rows, unread };
}

interface RowLook {
  readonly row: number;
  /** Columns of the table with a filled cell of this row; a cell merged across counts once. */
  readonly filled: readonly number[];
  readonly fields: Readonly<Record<string, Field>>;
  /** Fields with something of this row in them, calculated ones aside. */
  readonly own: readonly string[];
}

function lookAt(table: TableHeader, row: number): RowLook {
  const { grid, columns } = table.found;
  const filled: number[] = [];
  for (let column = table.left; column <= table.right; column++) if (!grid.isBlank(row, column)) filled.push(column);
  const fields: Record<string, Field> = {};
  const own: string[] = [];
  for (const { field, column } of columns) {
    fields[field] = fieldAt(table, row, column);
    if (!grid.isBlank(row, column) && !CALCULATED.has(field)) own.push(field);
  }
  return { row, filled, fields, own };
}

/** Formulas that a template carries down empty rows. */
const CALCULATED = new Set(['gap']);

/** The cell, or what a merge with rows above shows in it; a merge that begins above the table says nothing about the row. */
function fieldAt(table: TableHeader, row: number, column: number): Field {
  const { grid, line } = table.found;
  const source = grid.sourceOf(row, column);
  const isDown = source.column === column && source.row < row && source.row > line.bottom;
  return isDown ? grid.field(source.row, source.column) : grid.field(row, column);
}

function judgeRow(table: TableHeader, look: RowLook, blanks: number, lonely: Lonely): 'row' | 'section' | 'unread' | 'note' | 'end' {
  const { grid } = table.found;
  const first = look.filled[0] ?? 0;
  const text = grid.text(look.row, first).trim();
  if (isTotal(grid, look, text) || isTotalsRow(grid, look.row, first)) return 'note';
  if (look.filled.length <= 2 && (NOTE.test(fold(text)) || (blanks > 0 && CLOSING.test(fold(text))))) return 'end';
  if (look.filled.length === 1) return judgeLonely(table, look, blanks, lonely);
  if (look.own.length === 0) return look.filled.every((column) => !isOwn(table, column)) ? 'unread' : 'note';
  const hasKey = table.spec.keys.some((key) => look.own.includes(key));
  if (look.own.length === 1 && !hasKey) return blanks > 0 ? 'note' : 'unread';
  return blanks >= 2 && (!hasKey || look.own.length < 2) ? 'note' : 'row';
}

function isOwn(table: TableHeader, column: number): boolean {
  return table.found.columns.some((found) => found.column === column);
}

function judgeLonely(table: TableHeader, look: RowLook, blanks: number, lonely: Lonely): 'row' | 'section' | 'unread' | 'note' {
  const { grid } = table.found;
  const column = look.filled[0] ?? 0;
  const text = grid.text(look.row, column).trim();
  const field = table.found.columns.find((found) => found.column === column)?.field ?? null;
  const isKey = field !== null && table.spec.keys.includes(field);
  const merge = grid.mergeAt(look.row, column);
  if (merge && merge.right > merge.left) return text.length > LONGEST_SECTION ? 'note' : 'section';
  if (!isKey && column !== table.left) return field !== null && CALCULATED.has(field) ? 'note' : blanks > 0 ? 'note' : 'unread';
  if (text.length > LONGEST_SECTION) return isKey && blanks === 0 ? lonely(text, field) : 'note';
  if (!isKey || text.endsWith(':')) return 'section';
  return blanks >= 2 && isLast(table, look.row) ? 'note' : lonely(text, field);
}

const LONGEST_SECTION = 100;

/** Nothing stands below in the table. */
function isLast(table: TableHeader, row: number): boolean {
  for (let below = row + 1; below < table.end; below++) if (lookAt(table, below).filled.length > 0) return false;
  return true;
}

const NOTE =
  /^(legend|legende|leyenda|key|note|notes|source|hinweis|hinweise|nota|notas|remarque|remarques|quelle|abbreviations?|abkurzungen)\s*:/;
const CLOSING =
  /^(legend|legende|leyenda|key|notes?|hinweise?|notas?|remarques?|scale|skala|echelle|escala|abbreviations?|prepared by|approved by|reviewed by|signature|erstellt von|freigegeben von|elabore par|approuve par|elaborado por|aprobado por|version|date|datum|fecha)\b/;

function isTotal(grid: SheetGrid, look: RowLook, text: string): boolean {
  if (!TOTAL.test(fold(text))) return false;
  const [, ...rest] = look.filled;
  return rest.every((column) => !/\p{L}/u.test(grid.text(look.row, column)));
}

const TOTAL =
  /^(grand |sub ?-?)?(totals?|sums?|summe|gesamt(summe)?|somme|counts?|anzahl|suma|insgesamt|average|durchschnitt|moyenne|promedio)\b/;

function isTotalsRow(grid: SheetGrid, row: number, column: number): boolean {
  const table = grid.tableAt(row, column);
  return table !== null && table.hasTotalsRow && table.range.bottom === row;
}
