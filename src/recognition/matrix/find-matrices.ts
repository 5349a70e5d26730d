import type { Matrix, ReadingReason, SheetReading } from '../../register';
import type { CellRange } from '../../workbook';
import type { SheetGrid } from '../grid';
import { assemble } from './assemble';
import { findLegend } from './legend';
import { LetterReader } from './letters';
import { Scan } from './scan';
import { findTallFrames } from './tall';
import { findWideFrames } from './wide';

/** A table that was read as an accountability matrix, and how sure that is. */
export interface MatrixCandidate {
  readonly matrix: Matrix;
  /** 0 to 1; tables below 0.5 are not given. */
  readonly confidence: number;
  readonly reason: ReadingReason;
  readonly region: CellRange;
  readonly reading: SheetReading;
}

export interface MatrixContext {
  /** Dates of the workbook count from 1904-01-01. */
  readonly date1904?: boolean;
  /** Meanings of letters from a legend on another sheet; one on the sheet itself goes before. */
  readonly legendHints?: Readonly<Record<string, string>>;
}

/** Every accountability matrix of a sheet, top down. Nothing is thrown; a sheet without one gives none. */
export function findMatrices(grid: SheetGrid, context: MatrixContext = {}): readonly MatrixCandidate[] {
  if (!grid.bounds) return [];
  const legend = findLegend(grid, context.legendHints);
  const scan = new Scan(grid, new LetterReader(legend.alphabet), legend);
  const frames = [...findTallFrames(scan), ...(scan.letters > 0 ? findWideFrames(scan) : [])];
  const candidates = frames
    .map((frame) => assemble(scan, frame, grid.sheet.visibility, context.date1904 ?? false))
    .filter((candidate) => candidate !== null);
  return withoutOverlaps(candidates).sort((one, other) => one.region.top - other.region.top || one.region.left - other.region.left);
}

/** Where two readings claim the same cells, the surer one stays. */
function withoutOverlaps(candidates: readonly MatrixCandidate[]): MatrixCandidate[] {
  const kept: MatrixCandidate[] = [];
  for (const candidate of candidates.toSorted((one, other) => other.confidence - one.confidence)) {
    if (!kept.some((other) => overlaps(candidate.region, other.region))) kept.push(candidate);
  }
  return kept;
}

function overlaps(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
