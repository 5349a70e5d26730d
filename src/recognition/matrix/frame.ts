import type { Heading, Letter, MatrixLayout } from '../../register';
import type { View } from './view';

/** Where a matrix lies on a view and what its letter columns are; rows and columns are those of the view. */
export interface Frame {
  readonly layout: Exclude<MatrixLayout, 'ownerColumn'>;
  /** What the cells hold: letters, names under a letter's heading, or ticks in one column a letter. */
  readonly mode: 'letters' | 'names' | 'ticks';
  /** Rows of the header, top down; the data begin below the last. */
  readonly headerRows: readonly number[];
  /** The header row that names the columns. */
  readonly mainRow: number;
  readonly firstRow: number;
  /** No row of the matrix lies below; rows before it may still be remarks or blank. */
  readonly lastRow: number;
  /** Another table follows at once, so that loose lines at the end are its title. */
  readonly isFollowed: boolean;
  readonly left: number;
  readonly right: number;
  readonly letterColumns: readonly LetterColumn[];
  /** Rows within that repeat the header. */
  readonly repeats: ReadonlySet<number>;
}

export interface LetterColumn {
  readonly column: number;
  /** The role or person; null in tall layouts. */
  readonly heading: Heading | null;
  /** The letter whose column it is; null where the cells say. */
  readonly letter: Letter | null;
}

/** True where a merged area brings the text of an item or of the header into a letter cell: the cell itself says nothing. */
export function isCoveredFromOutside(view: View, frame: Frame, row: number, column: number): boolean {
  const source = view.sourceOf(row, column);
  return source.row < frame.firstRow || source.column < (frame.letterColumns[0]?.column ?? 0);
}
