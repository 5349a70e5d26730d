import type { SideColumn } from '../vocabulary/matrix';
import { Kind } from './scan';
import type { Scan } from './scan';
import { headingMeaning } from './words';

interface Rows {
  readonly from: number;
  readonly to: number;
}

/**
 * How far a table reaches to one side of a column: to the last column with any content. One empty column may lie between; behind one
 * on the right only remarks and codes are still its own, anything else is a table beside it.
 */
export function edgeOf(scan: Scan, rows: Rows, start: number, step: 1 | -1, limit?: number): number {
  const last = limit ?? (step < 0 ? scan.firstColumn : scan.right);
  let edge = start;
  for (let column = start + step; Math.abs(column - edge) <= 2 && (step < 0 ? column >= last : column <= last); column += step) {
    const isGap = Math.abs(column - edge) > 1;
    const isOwn = step < 0 ? isUsed(scan, rows, column) || isUnderItem(scan, rows, column) : isUsed(scan, rows, column);
    if (isOwn && (step < 0 || !isGap || isRemark(scan, rows, column))) edge = column;
  }
  return edge;
}

const REMARKS: ReadonlySet<SideColumn> = new Set(['notes', 'evidence', 'resources', 'lastReview', 'ref']);

/** `rows` begin with the header, which may have a second line. */
function isRemark(scan: Scan, { from }: Rows, column: number): boolean {
  return [from, from + 1].some((row) => headingMeaning(scan.view.text(row, column)).columns.some((name) => REMARKS.has(name)));
}

function isUsed(scan: Scan, { from, to }: Rows, column: number): boolean {
  for (let row = from; row <= to; row++) if (scan.kind(row, column) !== Kind.blank) return true;
  return false;
}

/** The text of an item may be merged over several columns: all of them lie between it and the letters. */
function isUnderItem(scan: Scan, { from, to }: Rows, column: number): boolean {
  for (let row = from; row <= to; row++) {
    const source = scan.view.sourceOf(row, column);
    if (source.column < column && scan.kind(source.row, source.column) === Kind.text) return true;
  }
  return false;
}
