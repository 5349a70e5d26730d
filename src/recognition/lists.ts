import { parseA1Range } from '../workbook';
import type { WorkbookSnapshot } from '../workbook';
import { SUMMARY_MARKER } from '../workbook';
import type { SheetGrid } from './grid';

/** The sheet a defined name points at, or null. */
function sheetOfName(workbook: WorkbookSnapshot, name: string): string | null {
  const found = workbook.names.find((defined) => defined.name.toUpperCase() === name.toUpperCase());
  return found ? (targetOf(found.formula)?.sheet ?? null) : null;
}

/** The sheet that holds our summary. */
export function summarySheet(workbook: WorkbookSnapshot): string | null {
  return sheetOfName(workbook, SUMMARY_MARKER);
}

/** Allowed values for drop-downs: at least half of the columns are named ranges of one column. */
export function isListSheet(grid: SheetGrid, workbook: WorkbookSnapshot): boolean {
  const { bounds } = grid;
  if (!bounds) return false;
  const listed = new Set<number>();
  for (const { formula } of workbook.names) {
    const target = targetOf(formula);
    if (target?.sheet !== grid.name) continue;
    const range = parseA1Range(target.range);
    if (range && range.left === range.right && range.bottom > range.top) listed.add(range.left);
  }
  const columns = new Set<number>();
  for (let column = bounds.left; column <= bounds.right; column++) {
    for (let row = bounds.top; row <= Math.min(bounds.bottom, bounds.top + 5); row++) if (!grid.isBlank(row, column)) columns.add(column);
  }
  return listed.size >= 2 && listed.size >= columns.size / 2;
}

/** The sheet and range of a name's formula: `'Sheet 1'!$A$2:$A$9`. */
function targetOf(formula: string): { readonly sheet: string; readonly range: string } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula);
  if (!match) return null;
  return { sheet: (match[1] ?? match[2] ?? '').replace(/''/g, "'"), range: match[3] ?? '' };
}
