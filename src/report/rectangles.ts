import type { CellPosition, CellRange } from '../workbook';

/** Cells as few rectangles: neighbours in a row are joined, then equal spans in rows below each other. Top left first. */
export function rectanglesOf(cells: readonly CellPosition[]): readonly CellRange[] {
  const open = new Map<string, CellRange>();
  const done: CellRange[] = [];
  for (const span of spansOf(cells)) {
    const key = `${String(span.left)}-${String(span.right)}`;
    const above = open.get(key);
    if (above && above.bottom + 1 === span.top) {
      open.set(key, { ...above, bottom: span.bottom });
      continue;
    }
    if (above) done.push(above);
    open.set(key, span);
  }
  return [...done, ...open.values()].sort((one, other) => one.top - other.top || one.left - other.left);
}

/** One-row spans of neighbouring cells, in reading order; a cell given twice counts once. */
function spansOf(cells: readonly CellPosition[]): readonly CellRange[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const spans: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = spans.at(-1);
    if (last && last.top === row && column <= last.right + 1) {
      spans[spans.length - 1] = { ...last, right: Math.max(last.right, column) };
    } else {
      spans.push({ top: row, bottom: row, left: column, right: column });
    }
  }
  return spans;
}
