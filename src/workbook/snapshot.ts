import type { CellPosition, CellRange } from './address';
import type { CellValue } from './cell-value';

/** A workbook as read once from a host (Excel or a file): plain data, never written to. */
export interface WorkbookSnapshot {
  /** File name, as the report shows it. */
  readonly name: string;
  /** Dates count from 1904-01-01 instead of 1899-12-30. */
  readonly date1904: boolean;
  /** The structure is protected: no sheet may be added or removed. */
  readonly isStructureProtected: boolean;
  /** Sheets in tab order. */
  readonly sheets: readonly SheetSnapshot[];
  /** Names defined for the whole workbook. */
  readonly names: readonly DefinedName[];
}

export interface DefinedName {
  readonly name: string;
  /** What the name stands for, without a leading `=`: `'RACI'!$A$1`, `TRUE`. */
  readonly formula: string;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** Why a sheet has no cells here: a chart or dialogue sheet, or one beyond the size that is read. */
export type SheetContent = 'cells' | 'noCells' | 'tooLarge';

/** One sheet. `text`, `values` and `numberFormats` are rectangles of the same size whose first cell is at `origin`. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly content: SheetContent;
  readonly isProtected: boolean;
  /** Position of the first cell of the arrays: the top left cell of the range that holds values. */
  readonly origin: CellPosition;
  /** Cells as displayed (a stored 5.10 formatted `0.00` shows "5.10"). Empty cells are ''. */
  readonly text: readonly (readonly string[])[];
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats in the en-US notation of the file format; `General` by default. */
  readonly numberFormats: readonly (readonly string[])[];
  /** Merged areas, clipped to the range that holds values. The value stands in the top left cell only. */
  readonly merges: readonly CellRange[];
  /** Rows and columns that are hidden or filtered out, counted from 0 on the sheet, within the range that holds values. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly tables: readonly TableSnapshot[];
}

/** An Excel table (ListObject). */
export interface TableSnapshot {
  readonly name: string;
  /** The whole table, header and totals rows included. */
  readonly range: CellRange;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}
