import type { CellRange } from '../../workbook';

export interface ClippedMerges {
  /** Areas of two cells or more, within the range that holds values. */
  readonly areas: readonly CellRange[];
  /** True for the cells of an area but its top left one. What a file may hold in them, nobody sees. */
  isCovered(row: number, column: number): boolean;
}

/**
 * Merged areas as far as they lie in the range that holds values, so that a merge over a whole column costs no more than the
 * rows in use. Areas may not overlap (Excel repairs such files): those beyond what fits side by side are left out.
 */
export function clipMerges(merges: readonly CellRange[], bounds: CellRange): ClippedMerges {
  let room = cellCount(bounds);
  const kept = merges
    .map((merge) => ({ merge, area: intersection(merge, bounds) }))
    .filter(({ area }) => area.bottom >= area.top && area.right >= area.left)
    .filter(({ area }) => (room -= cellCount(area)) >= 0);
  const byRow = areasByRow(kept.map(({ area }) => area));
  const starts = new Set(kept.map(({ merge }) => key(merge.top, merge.left)));
  return {
    areas: kept.map(({ area }) => area).filter((area) => cellCount(area) > 1),
    isCovered: (row, column) =>
      (byRow.get(row)?.some((area) => column >= area.left && column <= area.right) ?? false) && !starts.has(key(row, column)),
  };
}

function areasByRow(areas: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const found = byRow.get(row);
      if (found) found.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}

function intersection(merge: CellRange, bounds: CellRange): CellRange {
  return {
    top: Math.max(merge.top, bounds.top),
    left: Math.max(merge.left, bounds.left),
    bottom: Math.min(merge.bottom, bounds.bottom),
    right: Math.min(merge.right, bounds.right),
  };
}

function cellCount(range: CellRange): number {
  return (range.bottom - range.top + 1) * (range.right - range.left + 1);
}

function key(row: number, column: number): string {
  return `${String(row)} ${String(column)}`;
}
