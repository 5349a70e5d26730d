import type { CellRange } from '../workbook';
import { findColumns } from './found';
import type { Found } from './found';
import { lineAboveCodes } from './code-list';
import { headerLinesAt, leftOf, partsOf, rightOf } from './headers';
import type { HeaderLine } from './headers';
import type { SheetGrid } from './grid';
import { KIND_SPECS } from './tables';
import { isControlCode } from './tables/control-codes';
import type { KindSpec } from './tables';
import type { HeaderReader } from './vocabulary';

/** A table of a known kind, by its header. */
export interface TableHeader {
  readonly spec: KindSpec;
  readonly found: Found;
  readonly points: number;
  readonly left: number;
  readonly right: number;
  /** Rows below that repeat this header. */
  readonly repeats: ReadonlySet<number>;
  /** The row that bounds the table below: the header of the next one, or the end of the sheet. */
  readonly end: number;
}

type Candidate = Omit<TableHeader, 'repeats' | 'end'>;

const FEWEST_POINTS = 4.5;

/**
 * The tables of a sheet by their headers, from the top; tables may stand below and beside each other. A table ends above any of
 * the `others`: matrices and grids, which are found by their cells.
 */
export function findTables(grid: SheetGrid, reader: HeaderReader, others: readonly CellRange[] = []): readonly TableHeader[] {
  const { bounds } = grid;
  if (!bounds) return [];
  const accepted: (Candidate & { repeats: Set<number>; end: number })[] = [];
  for (let row = bounds.top; row <= bounds.bottom; row++) {
    for (const candidate of candidatesAt(grid, row, reader)) {
      const above = accepted.findLast((table) => table.end > row && overlaps(table, candidate));
      if (above && row <= above.found.line.bottom) {
        if (candidate.found.line.isDivided !== true && candidate.points <= above.points + MARGIN) continue;
        accepted.splice(accepted.indexOf(above), 1);
      } else if (above && isRepeat(above, candidate)) {
        for (let line = candidate.found.line.top; line <= candidate.found.line.bottom; line++) above.repeats.add(line);
        continue;
      } else if (above && !isStrong(candidate, grid)) {
        continue;
      } else if (above) {
        above.end = row;
      }
      accepted.push({ ...candidate, repeats: new Set(), end: bounds.bottom + 1 });
    }
  }
  if (accepted.length === 0)
    accepted.push(...byCodes(grid, reader).map((table) => ({ ...table, repeats: new Set<number>(), end: bounds.bottom + 1 })));
  return accepted.map((table) => ({ ...table, end: endAbove(table, others) }));
}

/** A list of controls under headings in words that are not known: its codes say what it is. */
function byCodes(grid: SheetGrid, reader: HeaderReader): readonly Candidate[] {
  const spec = KIND_SPECS.find(({ kind }) => kind === 'applicability');
  const line = lineAboveCodes(grid);
  const candidate = spec && line ? asKind(spec, line, grid, reader) : null;
  return candidate ? [candidate] : [];
}

function endAbove(table: Candidate & { readonly end: number }, others: readonly CellRange[]): number {
  const below = others.filter((other) => overlaps(table, other) && other.top > table.found.line.bottom);
  return Math.min(table.end, ...below.map(({ top }) => top));
}

/** Confidence of a number of points: five are a fair guess, ten are good, twenty as good as certain. */
export function confidenceOf(points: number): number {
  return Math.round((1 - Math.exp(-points / 6)) * 100) / 100;
}

/** A lower line of a two-line header must do clearly better to be taken as the header itself. */
const MARGIN = 1;

/** The best reading of a row as a header: whole, or in parts where each part is a table of its own. */
function candidatesAt(grid: SheetGrid, row: number, reader: HeaderReader): readonly Candidate[] {
  const lines = headerLinesAt(grid, row, reader);
  const readings = lines.map((line) => {
    const whole = bestKind(line, grid, reader);
    const parts = partsOf(line, grid)
      .map((part) => bestKind(part, grid, reader))
      .filter((part) => part !== null);
    const best = Math.max(0, ...parts.map((part) => part.points));
    if (parts.length >= 2 || (whole && best >= whole.points)) return parts;
    return whole ? [whole] : [];
  });
  const total = (candidates: readonly Candidate[]): number => candidates.reduce((sum, { points }) => sum + points, 0);
  const [single = [], double = []] = readings;
  if (lines[1]?.isDivided === true && double.length > 0) return double;
  return total(double) > total(single) + MARGIN / 2 ? double : single;
}

function bestKind(line: HeaderLine, grid: SheetGrid, reader: HeaderReader): Candidate | null {
  let best: Candidate | null = null;
  for (const spec of KIND_SPECS) {
    const candidate = asKind(spec, line, grid, reader);
    if (candidate && candidate.points > (best?.points ?? 0)) best = candidate;
  }
  return best;
}

function asKind(spec: KindSpec, line: HeaderLine, grid: SheetGrid, reader: HeaderReader): Candidate | null {
  const fields = Object.keys(spec.points);
  const first = findColumns(spec.kind, fields, line, grid, reader);
  const settled = first.columns.length > 0 || line.cells.length > 2 ? (spec.settle?.(first) ?? {}) : {};
  if (first.columns.length + Object.keys(settled).length < 2) return null;
  const found = Object.keys(settled).length > 0 ? findColumns(spec.kind, fields, line, grid, reader, settled) : first;
  const judged = isMiddleOfList(found, grid) ? null : spec.judge(found);
  if (judged === null) return null;
  const points = judged + found.columns.reduce((sum, { field, exactness }) => sum + (spec.points[field] ?? 0) * Math.min(1, exactness), 0);
  if (points < FEWEST_POINTS) return null;
  return { spec, found, points, ...extentOf(found, line) };
}

/** From the first to the last column that was understood, with the headings between and those that follow without a gap. */
function extentOf(found: Found, line: HeaderLine): { left: number; right: number } {
  const columns = found.columns.map(({ column }) => column);
  let left = Math.min(...columns);
  let right = Math.max(...columns);
  const headings = new Set(line.cells.map(({ column }) => column));
  while (left > leftOf(line) && headings.has(left - 1)) left -= 1;
  while (right < rightOf(line) && headings.has(right + 1)) right += 1;
  return { left, right };
}

function overlaps(one: { left: number; right: number }, other: { left: number; right: number }): boolean {
  return one.left <= other.right && other.left <= one.right;
}

/** The header of the table above once more, as at every section or page. */
function isRepeat(above: Candidate, candidate: Candidate): boolean {
  if (above.spec.kind !== candidate.spec.kind) return false;
  const texts = new Map(above.found.line.cells.map(({ column, label }) => [column, label]));
  const { cells } = candidate.found.line;
  return cells.filter(({ column, label }) => texts.get(column) === label).length >= cells.length * 0.7;
}

/** A row inside a table is taken for a new header only where most of its cells are header words. */
function isStrong({ found, left, right }: Candidate, grid: SheetGrid): boolean {
  const { line } = found;
  let filled = 0;
  for (let column = left; column <= right; column++) if (!grid.isBlank(line.bottom, column)) filled += 1;
  const sure = found.columns.filter(({ exactness }) => exactness >= 0.85).length;
  return sure >= 3 ? sure >= filled * 0.5 : sure >= 2 && sure === filled;
}

/** The heading of a column of codes is no code itself: such a row is one of the list, whatever words stand beside it. */
function isMiddleOfList(found: Found, grid: SheetGrid): boolean {
  const ref = found.column('ref');
  return ref !== null && isControlCode(grid.field(ref.header.row, ref.column));
}
