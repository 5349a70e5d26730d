import { format as displayed } from 'numfmt';
import { columnIndex, parseA1Range, UNKNOWN_VALUE } from '../../src/workbook';
import type {
  CellError,
  CellRange,
  CellUnknown,
  CellValue,
  DefinedName,
  SheetSnapshot,
  SheetVisibility,
  WorkbookSnapshot,
} from '../../src/workbook';

/** A cell: a plain value, or one with its own number format or displayed text. `null` and '' are empty. */
export type CellSpec = CellValue | { readonly value: CellValue; readonly format?: string; readonly text?: string };
export type RowSpec = readonly CellSpec[];

export interface SheetOptions {
  /** Address of the first cell of the rows; `A1` by default. All other addresses are those of the sheet. */
  readonly at?: string;
  readonly visibility?: SheetVisibility;
  readonly isProtected?: boolean;
  readonly content?: SheetSnapshot['content'];
  /** `A3:A5` */
  readonly merges?: readonly string[];
  /** Row numbers as Excel shows them, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Column letters. */
  readonly hiddenColumns?: readonly string[];
  /** Number formats of whole columns by letters: `{ A: '0.00' }`. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly tables?: readonly {
    readonly name: string;
    readonly range: string;
    readonly hasHeaderRow?: boolean;
    readonly hasTotalsRow?: boolean;
  }[];
}

export interface SheetSpec extends SheetOptions {
  readonly rows: readonly RowSpec[];
}

export interface WorkbookOptions {
  readonly name?: string;
  readonly date1904?: boolean;
  readonly isStructureProtected?: boolean;
  readonly names?: readonly DefinedName[];
}

/**
 * A workbook from plain rows, sheets in the order given:
 *
 *     workbook({ RACI: table(`Ref | Accountable | Responsible
 *                             5.1 | CEO         | ISM`) })
 *     workbook({ RACI: sheet([['Ref', 'CEO'], ['5.1', 'a ']], { at: 'C4', hiddenRows: [5] }) })
 */
export function workbook(
  sheets: Readonly<Record<string, SheetSpec | readonly RowSpec[]>>,
  options: WorkbookOptions = {},
): WorkbookSnapshot {
  return {
    name: options.name ?? 'test.xlsx',
    date1904: options.date1904 ?? false,
    isStructureProtected: options.isStructureProtected ?? false,
    sheets: Object.entries(sheets).map(([name, spec]) =>
      snapshotOf(name, 'rows' in spec ? spec : { rows: spec }, options.date1904 ?? false),
    ),
    names: options.names ?? [],
  };
}

/** Rows with options of the sheet. */
export function sheet(rows: readonly RowSpec[], options: SheetOptions = {}): SheetSpec {
  return { rows, ...options };
}

/**
 * Rows from a text: one line a row, cells between `|`, spaces around a cell dropped. Everything is text ("5.1" too);
 * empty lines are left out. For numbers, dates, errors and blanks that matter use arrays.
 */
export function table(text: string): readonly RowSpec[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((cell) => cell.trim().replaceAll('\\n', '\n')));
}

/** An error value such as `#REF!`. */
export function error(code = '#REF!'): CellError {
  return { kind: 'error', code };
}

/** A formula without a stored result. */
export const unknown: CellUnknown = UNKNOWN_VALUE;

/** A real Excel date from `YYYY-MM-DD`. */
export function date(day: string, numberFormat = 'yyyy-mm-dd'): CellSpec {
  return { value: daysSince1970(day) + 25_569, format: numberFormat };
}

/** Days from 1970-01-01 to a day `YYYY-MM-DD`: the as-of date as checks take it. */
export function daysSince1970(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

interface Placed {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
  readonly format: string;
}

function snapshotOf(name: string, spec: SheetSpec, date1904: boolean): SheetSnapshot {
  const cells = place(spec, date1904);
  const box = boundsOf(cells);
  const grid = <T>(empty: T, of: (cell: Placed) => T) => {
    const rows = Array.from({ length: box.bottom - box.top + 1 }, () => Array.from({ length: box.right - box.left + 1 }, () => empty));
    for (const cell of cells) {
      const row = rows[cell.row - box.top];
      if (row && cell.column - box.left < row.length) row[cell.column - box.left] = of(cell);
    }
    return rows;
  };
  return {
    name,
    visibility: spec.visibility ?? 'visible',
    content: spec.content ?? 'cells',
    isProtected: spec.isProtected ?? false,
    origin: { row: box.top, column: box.left },
    text: grid('', (cell) => cell.text),
    values: grid<CellValue>(null, (cell) => cell.value),
    numberFormats: grid('General', (cell) => cell.format),
    merges: (spec.merges ?? []).map(rangeOf),
    hiddenRows: (spec.hiddenRows ?? []).map((row) => row - 1),
    hiddenColumns: (spec.hiddenColumns ?? []).map(columnIndex),
    tables: (spec.tables ?? []).map(({ name: tableName, range, hasHeaderRow, hasTotalsRow }) => ({
      name: tableName,
      range: rangeOf(range),
      hasHeaderRow: hasHeaderRow ?? true,
      hasTotalsRow: hasTotalsRow ?? false,
    })),
  };
}

/** The cells that are not empty, at their places on the sheet. */
function place(spec: SheetSpec, date1904: boolean): readonly Placed[] {
  const origin = rangeOf(spec.at ?? 'A1');
  const formats = new Map(Object.entries(spec.formats ?? {}).map(([letters, numberFormat]) => [columnIndex(letters), numberFormat]));
  return spec.rows.flatMap((cells, row) =>
    cells.flatMap((cell, index) => {
      const column = origin.left + index;
      const read = readCell(cell, formats.get(column) ?? 'General', date1904);
      return read.value === null ? [] : [{ row: origin.top + row, column, ...read }];
    }),
  );
}

function readCell(cell: CellSpec, columnFormat: string, date1904: boolean): Pick<Placed, 'value' | 'text' | 'format'> {
  const spec = typeof cell === 'object' && cell !== null && 'value' in cell ? cell : { value: cell };
  const format = spec.format ?? columnFormat;
  const value = spec.value === '' ? null : isDateIn1904(spec.value, format, date1904) ? Number(spec.value) - 1462 : spec.value;
  return { value, format, text: spec.text ?? textOf(value, format, date1904) };
}

/** `date` counts as Excel does by default; a workbook of the 1904 system stores 1462 days less. */
function isDateIn1904(value: CellValue, format: string, date1904: boolean): boolean {
  return date1904 && typeof value === 'number' && /y|d/i.test(format) && format !== 'General';
}

function textOf(value: CellValue, format: string, date1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.kind === 'error' ? value.code : '';
  if (typeof value === 'string') return value;
  return displayed(format, date1904 && format !== 'General' ? value + 1462 : value);
}

function boundsOf(cells: readonly Placed[]): CellRange {
  if (cells.length === 0) return { top: 0, left: 0, bottom: -1, right: -1 };
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}

function rangeOf(address: string): CellRange {
  const range = parseA1Range(address);
  if (!range) throw new Error(`"${address}" is no cell or range`);
  return range;
}
