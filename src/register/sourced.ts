import type { CellRef, CellValue } from '../workbook';

/** A value and the cell it came from, so that every finding can point at its cells. */
export interface Sourced<T> {
  readonly value: T;
  readonly cell: CellRef;
  /** The cell as displayed. Names and references are read from this, dates and numbers from `value`. */
  readonly text: string;
}

/** One cell of a table that was read, as it stands; it may be empty, an error, or unknown (see `CellValue`). */
export type Field = Sourced<CellValue>;
