import type { CellRange, CellValue } from '../../workbook';

/**
 * Most cells of a sheet's value range that are read. It is a rectangle of three arrays, so that this many take some hundred
 * megabytes, and no register of people or controls comes near it; a stray entry in the last row of a sheet does.
 */
export const MAX_SHEET_CELLS = 5_000_000;

export interface Rectangle {
  readonly text: readonly (readonly string[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

interface GridRow {
  readonly columns: number[];
  readonly values: CellValue[];
  readonly text: string[];
  readonly formats: string[];
}

/** Cells that hold values, in any order; a rectangle is made of them at the end, so that formatting far out costs nothing. */
export class ValueGrid {
  private readonly rows = new Map<number, GridRow>();
  private lastIndex = -1;
  private lastRow: GridRow | null = null;
  private range: CellRange | null = null;
  private count = 0;

  put(row: number, column: number, value: CellValue, text: string, format: string): void {
    this.count += 1;
    // Nothing of a sheet that is too large is shown: what comes now need not be kept.
    if (this.count > MAX_SHEET_CELLS) return;
    const cells = this.rowAt(row);
    cells.columns.push(column);
    cells.values.push(value);
    cells.text.push(text);
    cells.formats.push(format);
    this.include(row, column);
  }

  /** The range that holds values; null where no cell does. */
  get bounds(): CellRange | null {
    return this.range;
  }

  /** Sheets beyond the size are told before a rectangle is made. */
  get isTooLarge(): boolean {
    if (this.count > MAX_SHEET_CELLS) return true;
    return this.range !== null && cellCount(this.range) > MAX_SHEET_CELLS;
  }

  /** Rows without values share one array a kind, as rows without a format do. `covered` cells are left empty. */
  rectangle(bounds: CellRange, isCovered: (row: number, column: number) => boolean): Rectangle {
    const width = bounds.right - bounds.left + 1;
    const blank = { text: filled(width, ''), values: filled<CellValue>(width, null), formats: filled(width, 'General') };
    const text: string[][] = [];
    const values: CellValue[][] = [];
    const numberFormats: string[][] = [];
    for (let row = bounds.top; row <= bounds.bottom; row += 1) {
      const cells = this.rows.get(row);
      text.push(cells ? spread(cells, cells.text, blank.text, bounds.left) : blank.text);
      values.push(cells ? spread(cells, cells.values, blank.values, bounds.left) : blank.values);
      const isGeneral = cells?.formats.every((format) => format === 'General') ?? true;
      numberFormats.push(cells && !isGeneral ? spread(cells, cells.formats, blank.formats, bounds.left) : blank.formats);
      if (cells) clearCovered(row, bounds.left, cells.columns, isCovered, text.at(-1), values.at(-1));
    }
    return { text, values, numberFormats };
  }

  private rowAt(row: number): GridRow {
    if (row === this.lastIndex && this.lastRow) return this.lastRow;
    const cells = this.rows.get(row) ?? { columns: [], values: [], text: [], formats: [] };
    this.rows.set(row, cells);
    this.lastIndex = row;
    this.lastRow = cells;
    return cells;
  }

  private include(row: number, column: number): void {
    const { range } = this;
    if (range && row >= range.top && row <= range.bottom && column >= range.left && column <= range.right) return;
    this.range = {
      top: Math.min(range?.top ?? row, row),
      bottom: Math.max(range?.bottom ?? row, row),
      left: Math.min(range?.left ?? column, column),
      right: Math.max(range?.right ?? column, column),
    };
  }
}

function cellCount(range: CellRange): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

function filled<T>(width: number, value: T): T[] {
  return Array.from({ length: width }, () => value);
}

function spread<T>(cells: GridRow, source: readonly T[], blank: readonly T[], left: number): T[] {
  const row = blank.slice();
  cells.columns.forEach((column, at) => {
    const value = source[at];
    if (value !== undefined) row[column - left] = value;
  });
  return row;
}

function clearCovered(
  row: number,
  left: number,
  columns: readonly number[],
  isCovered: (row: number, column: number) => boolean,
  text: string[] | undefined,
  values: CellValue[] | undefined,
): void {
  for (const column of columns) {
    if (!text || !values || !isCovered(row, column)) continue;
    text[column - left] = '';
    values[column - left] = null;
  }
}
