import type { ReadingReason } from '../register';
import { findColumns } from './found';
import type { SheetGrid } from './grid';
import { headerLinesAt } from './headers';
import { KIND_SPECS } from './tables';
import { countForeign } from './vocabulary';
import type { HeaderReader } from './vocabulary';

/** Headers further down than this are not worth a remark. */
const DEEPEST = 60;
/** Points of the columns alone from which a sheet is said to look like a kind. */
const FEWEST_POINTS = 3.5;

/** Why a sheet whose headers resemble those of a kind was not taken for it; null where nothing resembles any. */
export function lookAlikeReason(grid: SheetGrid, reader: HeaderReader): ReadingReason | null {
  const { bounds } = grid;
  if (!bounds) return null;
  let best: { readonly points: number; readonly reason: ReadingReason } | null = null;
  for (let row = bounds.top; row <= Math.min(bounds.bottom, bounds.top + DEEPEST); row++) {
    for (const line of headerLinesAt(grid, row, reader)) {
      for (const spec of KIND_SPECS) {
        const found = findColumns(spec.kind, Object.keys(spec.points), line, grid, reader);
        const points = found.columns.reduce((sum, { field, exactness }) => sum + (spec.points[field] ?? 0) * exactness, 0);
        if (points < FEWEST_POINTS || points <= (best?.points ?? 0)) continue;
        best = { points, reason: { kind: 'lookAlike', of: spec.kind, because: likeness(found.labels) } };
      }
    }
  }
  return best?.reason ?? null;
}

/** The other kind of register whose words the header has most of. */
function likeness(labels: readonly string[]): string {
  const counts = [...countForeign(labels)].sort(([, one], [, other]) => other - one);
  const [register] = counts[0] ?? [];
  return register ?? 'too few columns of its own';
}
