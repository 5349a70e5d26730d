import type { CellRef } from '../workbook';
import type { Field } from './sourced';
import type { RowReference } from './row-reference';

/** Responsible, Accountable, Support, Consulted, Informed. */
export type Letter = 'R' | 'A' | 'S' | 'C' | 'I';

/**
 * wide: items down, roles or people across, letters in the cells. tall: columns named Accountable, Responsible … hold names.
 * transposed: roles down, items across. letterColumns: a person's heading over one column a letter.
 * singleRole: one column of letters for one role. ownerColumn: the owner column of an applicability sheet, read as accountable
 * where the workbook has no matrix.
 */
export type MatrixLayout = 'wide' | 'tall' | 'transposed' | 'letterColumns' | 'singleRole' | 'ownerColumn';

export type MatrixColumn =
  | 'ref'
  | 'title'
  | 'activity'
  | 'type'
  | 'accountable'
  | 'responsible'
  | 'support'
  | 'consulted'
  | 'informed'
  | 'notes'
  | 'resources'
  | 'evidence'
  | 'lastReview';

/** An accountability matrix (RACI or RASCI) that was found on a sheet. */
export interface Matrix {
  readonly sheet: string;
  readonly layout: MatrixLayout;
  /** The header cell that stands for the matrix where something is missing as a whole. */
  readonly header: CellRef;
  /** Header cells of the columns that are there; a name column in tall layouts only. */
  readonly columns: Readonly<Partial<Record<MatrixColumn, CellRef>>>;
  /** Roles or people across (down, when transposed), in sheet order; empty in tall and ownerColumn layouts. */
  readonly headings: readonly Heading[];
  /** Item rows in sheet order: clauses, controls or activities. Section rows, legends, totals and repeated headers are left out. */
  readonly rows: readonly MatrixRow[];
  /** Meanings that a legend on the sheet gives to letters, e.g. V for "Verifies"; empty where there is none. */
  readonly legend: Readonly<Record<string, string>>;
}

/** A role or person across the top of a matrix. */
export interface Heading {
  readonly cell: CellRef;
  /** The heading as one text; the lines of a two-line header or of the cell are joined by a line feed. */
  readonly text: string;
}

export interface MatrixRow {
  /** The cell that stands for the row: the reference where there is one, else the item. */
  readonly anchor: CellRef;
  readonly isHidden: boolean;
  readonly section: string | null;
  readonly reference: RowReference;
  /** Title of the clause or control. In a matrix of activities the item stands in `activity`, and there may be both. */
  readonly title: Field | null;
  readonly activity: Field | null;
  /** Text of the row's own Type column, if any. */
  readonly type: Field | null;
  /** Every letter given, in cell order. "A/R" in one cell gives two entries. */
  readonly entries: readonly LetterEntry[];
  /** Cells that should hold letters or names and cannot be read. */
  readonly unreadable: readonly UnreadableCell[];
  /** The cell of the row under a letter's column, filled or not: in tall layouts only. */
  readonly letterCells: Readonly<Partial<Record<Letter, CellRef>>>;
}

/** One cell that gives a letter: the cell of a tall layout holds names (one or many, unsplit), elsewhere the heading says who. */
export interface LetterEntry {
  readonly letter: Letter;
  readonly source: Field;
  readonly heading: Heading | null;
}

/** kind error and unknown: see `CellValue`. letter: a text that is no known letter, such as "A?" or "Q". merged: blank, perhaps under a merge. */
export interface UnreadableCell {
  readonly field: Field;
  readonly kind: 'error' | 'unknown' | 'letter' | 'merged';
  readonly heading: Heading | null;
  /** The letter whose column the cell stands in (tall layouts); null where it could be any. */
  readonly letter: Letter | null;
}
