import { Kind } from './scan';
import type { Scan } from './scan';

/** How far a table reaches to one side of a column: to the last column with any content, one empty column allowed between. */
export function edgeOf(
  scan: Scan,
  rows: { readonly from: number; readonly to: number },
  start: number,
  step: 1 | -1,
  limit?: number,
): number {
  const last = limit ?? (step < 0 ? scan.firstColumn : scan.right);
  let edge = start;
  for (let column = start + step; Math.abs(column - edge) <= 2 && (step < 0 ? column >= last : column <= last); column += step) {
    if (isUsed(scan, rows.from, rows.to, column)) edge = column;
  }
  return edge;
}

function isUsed(scan: Scan, from: number, to: number, column: number): boolean {
  for (let row = from; row <= to; row++) if (scan.kind(row, column) !== Kind.blank) return true;
  return false;
}
