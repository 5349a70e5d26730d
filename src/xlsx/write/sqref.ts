import { MAX_COLUMNS, MAX_ROWS, a1Range } from '../../workbook';
import type { CellRange } from '../../workbook';

/** Areas that one rule names at most; programs get slow, and some fail, on endless lists. */
const AREAS_PER_LIST = 200;

/** Lists of areas (ST_Sqref) that together cover the ranges; neighbours are joined and lists kept short. */
export function sqrefs(ranges: readonly CellRange[]): string[] {
  const areas = joinRanges(ranges).map(a1Range);
  const lists: string[] = [];
  for (let at = 0; at < areas.length; at += AREAS_PER_LIST) lists.push(areas.slice(at, at + AREAS_PER_LIST).join(' '));
  return lists;
}

/** The same cells in fewer rectangles, from top to bottom and left to right. Ranges beyond the format's limits are cut. */
function joinRanges(ranges: readonly CellRange[]): CellRange[] {
  const valid = ranges.flatMap(clipped);
  const rows = joinAlong(valid, 'left', 'right', 'top', 'bottom');
  const blocks = joinAlong(rows, 'top', 'bottom', 'left', 'right');
  return blocks.sort((one, other) => one.top - other.top || one.left - other.left);
}

type Side = keyof CellRange;

/** Joins rectangles of the same width (or height) that touch or overlap. */
function joinAlong(ranges: readonly CellRange[], low: Side, high: Side, from: Side, to: Side): CellRange[] {
  const sorted = [...ranges].sort((one, other) => one[low] - other[low] || one[high] - other[high] || one[from] - other[from]);
  const joined: CellRange[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    const continues = last && last[low] === range[low] && last[high] === range[high] && range[from] <= last[to] + 1;
    if (continues) joined[joined.length - 1] = { ...last, [to]: Math.max(last[to], range[to]) };
    else joined.push(range);
  }
  return joined;
}

function clipped(range: CellRange): CellRange[] {
  const cut = {
    top: Math.max(0, range.top),
    left: Math.max(0, range.left),
    bottom: Math.min(MAX_ROWS - 1, range.bottom),
    right: Math.min(MAX_COLUMNS - 1, range.right),
  };
  return cut.top <= cut.bottom && cut.left <= cut.right ? [cut] : [];
}
