import type { CellRange } from '../../workbook';
import type { SheetFacts } from './sheet-scanner';

/** Hidden rows within the range that holds values. Rows filtered out are stored as hidden ones. */
export function hiddenRows(facts: SheetFacts, bounds: CellRange): number[] {
  const isHidden = (row: number) => facts.hiddenRows.has(row) || (facts.areOtherRowsHidden && !facts.shownRows.has(row));
  return indices(bounds.top, bounds.bottom).filter(isHidden);
}

/** Hidden columns within the range that holds values. */
export function hiddenColumns(facts: SheetFacts, bounds: CellRange): number[] {
  return indices(bounds.left, bounds.right).filter((column) =>
    facts.hiddenColumns.some(([first, last]) => column >= first && column <= last),
  );
}

function indices(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
