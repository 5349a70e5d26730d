import type { SettingName, SettingValues } from '../standard';
import type { CellRef, SheetVisibility } from '../workbook';
import type { Matrix } from './matrix';
import type { Table, TableKind } from './tables';

export type SheetKind = 'matrix' | TableKind | 'summary' | 'other';

/** Everything the checks may know of a workbook. Lists are in the order of the names of the sheets, wherever their tabs
 * stand, and within a sheet in its order; one sheet may hold several tables. */
export interface Register {
  readonly workbook: string;
  /** Dates of the workbook count from 1904-01-01. */
  readonly date1904: boolean;
  readonly matrices: readonly Matrix[];
  readonly applicability: readonly Table<'applicability'>[];
  readonly roles: readonly Table<'roles'>[];
  readonly people: readonly Table<'people'>[];
  readonly competency: readonly Table<'competency'>[];
  readonly training: readonly Table<'training'>[];
  readonly duties: readonly Table<'duties'>[];
  readonly conflicts: readonly Table<'conflicts'>[];
  readonly resources: readonly Table<'resources'>[];
  readonly communications: readonly Table<'communications'>[];
  readonly documents: readonly Table<'documents'>[];
  readonly exceptions: readonly Table<'exceptions'>[];
  readonly settings: Settings;
  readonly readings: readonly SheetReading[];
}

/** Settings in force: the defaults, over them the Settings sheet, over that what the caller set. */
export interface Settings {
  readonly values: SettingValues;
  readonly problems: readonly SettingProblem[];
  readonly answers: readonly RememberedAnswer[];
  /** Where a setting was given in the workbook. */
  readonly cells: Readonly<Partial<Record<SettingName, CellRef>>>;
}

/** A setting that could not be used; the default stands. `cell` is null where the caller gave it. */
export interface SettingProblem {
  readonly setting: string;
  readonly given: string;
  readonly cell: CellRef | null;
  readonly kind: 'unknownSetting' | 'wrongValue';
  /** What would be accepted, in words. */
  readonly expected: string;
}

/** The answer to a question that an earlier check asked ("Is the CFO top management for this ISMS?"), kept in the Settings sheet. */
export interface RememberedAnswer {
  readonly question: string;
  readonly answer: string;
  readonly cell: CellRef;
}

/** What a sheet (or one table on it) was taken for, how sure that is, and why. */
export interface SheetReading {
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  readonly kind: SheetKind;
  readonly layout: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: ReadingReason;
  /** The last header row, from 0; null where there is none. */
  readonly headerRow: number | null;
  /** Column (from 0) of each field; a list where several columns are one field (role headings, skills). */
  readonly columns: Readonly<Record<string, number | readonly number[]>>;
  /** First and last data row, from 0. */
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  /** Rows that were read as records. */
  readonly records: number;
  /** Hidden or filtered rows among the records: they are read like all others. */
  readonly hiddenRows: number;
  /** Cells of rows inside the table that could not be read as a record. */
  readonly unreadRows: readonly CellRef[];
}

/** Why a sheet was taken for what it is: a kind and data; words are made from it elsewhere. */
export type ReadingReason =
  /** Header words matched: as written in the sheet. */
  | { readonly kind: 'headers'; readonly matched: readonly string[] }
  /** Letters R, A, S, C, I fill the cells under the headings: share of the filled cells, 0 to 1. */
  | { readonly kind: 'letters'; readonly share: number; readonly headings: number }
  /** Reference codes of the standard fill a column. */
  | { readonly kind: 'references'; readonly count: number }
  /** Our own summary sheet, found by its marker. */
  | { readonly kind: 'ownSheet' }
  /** Headers fit, but there is no row below. */
  | { readonly kind: 'noRows'; readonly matched: readonly string[] }
  /** Looks like one, but is not: a timetable called RACI, a skills grid with columns I and R. */
  | { readonly kind: 'lookAlike'; readonly of: SheetKind; readonly because: string }
  | { readonly kind: 'lists' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'notACellSheet' }
  | { readonly kind: 'tooLarge' }
  | { readonly kind: 'nothingRecognised' };
