import type { CellRange, CellRef } from './address';

/**
 * What to write into a workbook, as plain data. Two appliers (Excel and .xlsx file) give the same workbook from it.
 * Cells outside `edits`, and formats, rules and sheets that are not ours, are never changed.
 */
export interface Plan {
  /** Sheets to write. A sheet with a marker is found again by it and rewritten in place. */
  readonly sheets: readonly SheetPlan[];
  /** Markers of our sheets that are to be taken out, with their names. */
  readonly removeSheets: readonly string[];
  /** Null leaves highlights as they are; no rules takes ours out, with their name. */
  readonly highlights: HighlightPlan | null;
  /** Values to put into the user's own cells. */
  readonly edits: readonly EditPlan[];
}

export const EMPTY_PLAN: Plan = { sheets: [], removeSheets: [], highlights: null, edits: [] };

/** Defined name that points at cell A1 of our summary sheet; it alone makes a sheet ours. */
export const SUMMARY_MARKER = 'ISMS_CHECK_SUMMARY';
/** Defined name (TRUE or FALSE) that is the formula of every highlight rule of ours. */
export const HIGHLIGHT_NAME = 'ISMS_CHECK_SHOW';

// --- sheets ---------------------------------------------------------------------------------------------------

export interface SheetPlan {
  /** Wanted title; a suffix " (2)" is added where a foreign sheet has it. At most 31 characters. */
  readonly title: string;
  /** Workbook name that marks the sheet as ours; null for sheets that become the user's own (the template). */
  readonly marker: string | null;
  /** `first` and `last` say where a new sheet goes; a rewritten one stays where it is. */
  readonly position: 'first' | 'last';
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  readonly merges: readonly CellRange[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly tables: readonly TablePlan[];
  readonly validations: readonly ValidationPlan[];
  readonly rules: readonly RulePlan[];
  readonly names: readonly NamePlan[];
  readonly print: PrintPlan | null;
  /** The styles that cells name. */
  readonly styles: Readonly<Record<string, CellStyle>>;
}

export interface ColumnPlan {
  /** Width in characters of the default font. */
  readonly width: number;
  readonly isHidden?: boolean;
  /** Outline level: 1 groups the column under the plus sign. */
  readonly outline?: number;
  /** Style of the cells of this column that the plan does not list. */
  readonly style?: string;
}

export interface RowPlan {
  /** Height in points; null lets Excel fit it. */
  readonly height?: number | null;
  /** Starts at column A; null leaves a cell out. */
  readonly cells: readonly (CellPlan | null)[];
  /** A page ends after this row. */
  readonly breakAfter?: boolean;
  readonly outline?: number;
}

export interface CellPlan {
  readonly value: PlanValue;
  readonly style?: string;
  readonly link?: LinkPlan;
}

/**
 * Text is written as text whatever it begins with. A date is a calendar day, `YYYY-MM-DD`; appliers turn it into the serial
 * number of the workbook's date system. A formula is ours alone (never made from workbook text) and carries its result.
 */
export type PlanValue =
  | null
  | { readonly text: string }
  | { readonly number: number }
  | { readonly boolean: boolean }
  | { readonly date: string }
  | { readonly formula: string; readonly result: string | number | boolean };

export type LinkPlan = { readonly cell: CellRef; readonly tip?: string } | { readonly url: string };

/** Colours are `RRGGBB`. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: 'none' | 'thin' | 'bottom' | 'top';
  readonly borderColor?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** In en-US notation; `@` is text. */
  readonly numberFormat?: string;
}

/** An Excel table. Header cells are the texts of the sheet's cells in the first row of the range; the file format wants them unique and not empty. */
export interface TablePlan {
  /** Unique in the workbook; a suffix is added where it is taken. */
  readonly name: string;
  readonly range: CellRange;
  /** Built-in style name such as `TableStyleLight1`, or null for none. */
  readonly style: string | null;
  readonly showFilter: boolean;
}

export interface ValidationPlan {
  readonly ranges: readonly CellRange[];
  readonly kind:
    | { readonly list: string } // formula without '=': a name or 'Lists'!$A$2:$A$9
    | { readonly dateFrom: string } // calendar day, inclusive
    | { readonly numberBetween: readonly [number, number]; readonly whole: boolean };
  /** `warning` lets the user keep another value. */
  readonly level: 'stop' | 'warning';
  /** At most 32 characters. */
  readonly title?: string;
  /** At most 224 characters. */
  readonly message?: string;
}

/** A conditional format of the template's own (never one of the highlights). */
export interface RulePlan {
  readonly ranges: readonly CellRange[];
  /** Without '='. Relative to the top left cell of the first range. */
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'italic' | 'color' | 'fill'>;
}

export interface NamePlan {
  readonly name: string;
  /** Without '='; `{sheet}` stands for the quoted title that the sheet was given. */
  readonly formula: string;
}

export interface PrintPlan {
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4';
  readonly fitToWidth: boolean;
  /** Pages that are printed; null prints all. */
  readonly area: CellRange | null;
  /** First and last row (from 0) repeated on every page. */
  readonly repeatRows: readonly [number, number] | null;
  /** Header and footer in Excel's codes (`&P` page, `&N` pages, `&L`, `&C`, `&R`; `&&` is an ampersand). */
  readonly header: string;
  readonly footer: string;
  /** Inches: left, right, top, bottom. */
  readonly margins: readonly [number, number, number, number];
}

// --- highlights and edits --------------------------------------------------------------------------------------

export type HighlightLevel = 'error' | 'warning' | 'info' | 'review';

export interface HighlightPlan {
  readonly rules: readonly HighlightRule[];
  readonly styles: Readonly<Record<HighlightLevel, Pick<CellStyle, 'bold' | 'italic' | 'color' | 'fill'>>>;
}

/** Cells of one sheet that get one look. Where levels meet on a cell, the plan lists it in the strongest only. */
export interface HighlightRule {
  readonly sheet: string;
  readonly level: HighlightLevel;
  readonly ranges: readonly CellRange[];
}

export interface EditPlan {
  readonly cell: CellRef;
  readonly value: string | number | boolean | null;
}

/** What an applier could not do as planned; the rest was done. */
export type ApplyNote =
  | { readonly kind: 'sheetProtected'; readonly sheet: string }
  | { readonly kind: 'structureProtected' }
  | { readonly kind: 'sheetMissing'; readonly sheet: string }
  | { readonly kind: 'titleTaken'; readonly wanted: string; readonly given: string }
  | { readonly kind: 'nameTaken'; readonly wanted: string; readonly given: string }
  /** A chart, dialogue or macro sheet: it has no cells to highlight or edit. */
  | { readonly kind: 'sheetWithoutCells'; readonly sheet: string }
  /** Shared in the old way, with a record of changes: Excel keeps such a workbook from having tables and rules of ours, so nothing was done. */
  | { readonly kind: 'workbookShared' }
  /** The workbook is signed, and the signature does not cover what was added. */
  | { readonly kind: 'signatureBroken' }
  /** The workbook has as many cell formats as Excel reads: our sheets came out plain. */
  | { readonly kind: 'formatsFull' }
  /** The name that shows highlights has a formula that is not ours; it was left, and highlights show while it is true. */
  | { readonly kind: 'switchTaken'; readonly name: string }
  /** A workbook needs one visible sheet, so ours cannot be taken out. */
  | { readonly kind: 'lastVisibleSheet'; readonly sheet: string }
  /** The cell is part of an array formula, or a table's header that formulas name: changing it alone would break the workbook. */
  | { readonly kind: 'editRefused'; readonly cell: CellRef; readonly why: 'arrayFormula' | 'tableHeader' };
