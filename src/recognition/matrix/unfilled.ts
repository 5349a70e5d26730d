import { exactRoleShare } from './evidence';
import { edgeOf } from './edges';
import type { Frame } from './frame';
import { Kind } from './scan';
import type { Scan } from './scan';
import { headingMeaning } from './words';

/** Wide matrices that nobody filled in yet: titles of roles across, an item column, and nothing below the roles. */
export function findUnfilledFrames(scan: Scan): readonly Frame[] {
  const last = Math.min(scan.bottom, scan.firstRow + ROWS_LOOKED_AT);
  for (let row = scan.firstRow; row < last; row++) {
    const roles = rolesIn(scan, row);
    if (roles && isBlankBelow(scan, row, roles)) return [frameOf(scan, row, roles)];
  }
  return [];
}

/** A header stands near the top. */
const ROWS_LOOKED_AT = 40;
const FEWEST_ROLES = 3;

/** The columns behind the item column, if nearly all of them are called as roles are. */
function rolesIn(scan: Scan, row: number): readonly number[] | null {
  const columns: number[] = [];
  let hasItem = false;
  for (let column = scan.firstColumn; column <= scan.right; column++) {
    const text = scan.view.text(row, column);
    if (text.trim() === '') continue;
    const { columns: names, isOther, isRowNumber, isGroup, letter } = headingMeaning(text);
    if (names.includes('ref') || names.includes('title') || names.includes('activity')) hasItem = true;
    else if (names.length === 0 && !isOther && !isRowNumber && !isGroup && letter === null) columns.push(column);
  }
  const isEnough = hasItem && columns.length >= FEWEST_ROLES;
  return isEnough && exactRoleShare(columns.map((column) => scan.view.text(row, column))) >= 0.6 ? columns : null;
}

function isBlankBelow(scan: Scan, row: number, columns: readonly number[]): boolean {
  for (let below = row + 1; below <= scan.bottom; below++) {
    if (columns.some((column) => scan.kind(below, column) !== Kind.blank)) return false;
  }
  return row < scan.bottom;
}

function frameOf(scan: Scan, row: number, columns: readonly number[]): Frame {
  const rows = { from: row, to: scan.bottom };
  return {
    layout: 'wide',
    mode: 'letters',
    headerRows: [row],
    mainRow: row,
    firstRow: row + 1,
    lastRow: scan.bottom,
    isFollowed: false,
    left: edgeOf(scan, rows, columns[0] ?? 0, -1),
    right: edgeOf(scan, rows, columns.at(-1) ?? 0, 1),
    letterColumns: columns.map((column) => ({
      column,
      letter: null,
      heading: { cell: scan.view.cell(row, column), text: scan.view.text(row, column).trim() },
    })),
    repeats: new Set(),
  };
}
