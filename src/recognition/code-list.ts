import type { SheetGrid } from './grid';
import type { HeaderCell, HeaderLine } from './headers';
import { isControlCode } from './tables/control-codes';

/** So many different codes in one column make a list of controls, whatever its headings say. */
const FEWEST_CODES = 20;

/** The row above the first code of a column of codes, as a header; null where there is no such column. */
export function lineAboveCodes(grid: SheetGrid): HeaderLine | null {
  const { bounds } = grid;
  if (!bounds) return null;
  for (let column = bounds.left; column <= bounds.right; column++) {
    const codes = new Set<string>();
    let first: number | null = null;
    for (let row = bounds.top; row <= bounds.bottom; row++) {
      if (grid.isBlank(row, column) || !isControlCode(grid.field(row, column))) continue;
      first ??= row;
      codes.add(grid.text(row, column).trim());
    }
    if (first === null || codes.size < FEWEST_CODES) continue;
    const header = headerAbove(grid, first, column);
    if (header !== null) return lineAt(grid, header);
  }
  return null;
}

/** The nearest row above with a heading over the codes; section rows between hold no second text. */
function headerAbove(grid: SheetGrid, first: number, column: number): number | null {
  const top = grid.bounds?.top ?? 0;
  for (let row = first - 1; row >= Math.max(top, first - 3); row--) {
    const texts = grid.rowTexts(row).filter((text) => text.trim() !== '').length;
    if (texts >= 2 && !grid.isBlank(row, column)) return row;
  }
  return null;
}

function lineAt(grid: SheetGrid, row: number): HeaderLine {
  const cells: HeaderCell[] = [];
  for (let column = grid.bounds?.left ?? 0; column <= (grid.bounds?.right ?? -1); column++) {
    const label = grid.text(row, column).trim();
    if (label !== '') cells.push({ row, column, label, wordings: [label] });
  }
  return { top: row, bottom: row, cells };
}
