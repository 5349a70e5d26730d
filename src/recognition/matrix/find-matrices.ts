import type { Matrix, ReadingReason, SheetReading } from '../../register';
import type { CellRange } from '../../workbook';
import type { SheetGrid } from '../grid';
import { assemble } from './assemble';
import type { Assembled } from './assemble';
import type { Frame } from './frame';
import { findLegend } from './legend';
import type { Legend } from './legend';
import { findLetterColumnFrames } from './letter-columns';
import { LetterReader } from './letters';
import { hasMoreThanTwo, isSurelyTurned, turnedBack } from './orientation';
import { Scan } from './scan';
import { findTallFrames } from './tall';
import { findUnfilledFrames } from './unfilled';
import { transposed } from './view';
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
  const reader = new LetterReader(legend.alphabet);
  const scan = new Scan(grid, reader, legend);
  const read = (of: Scan, frame: Frame): Assembled | null => assemble(of, frame, grid.sheet.visibility, context.date1904 ?? false);
  const upright = framesOf(scan)
    .map((frame) => read(scan, frame))
    .filter((assembled) => assembled !== null);
  const turned = mayBeTurned(scan, upright) ? readTurned(grid, legend, reader, read) : [];
  const isReplaced = ({ candidate, isTurned }: Assembled): boolean =>
    isTurned && turned.some((other) => overlaps(candidate.region, other.region));
  const isGrid = ({ candidate, isTurned }: Assembled): boolean => isTurned && !hasMoreThanTwo(candidate.matrix);
  const candidates = upright.filter((assembled) => !isReplaced(assembled) && !isGrid(assembled)).map(({ candidate }) => candidate);
  const turnedOnes = turned.filter(({ region }) => !candidates.some((other) => overlaps(other.region, region)));
  return withoutOverlaps([...candidates, ...turnedOnes]).sort(byPlace);
}

/** Fewer letters than this make no turned matrix. */
const FEWEST_LETTERS = 4;

function framesOf(scan: Scan): readonly Frame[] {
  const filled = [...findLetterColumnFrames(scan), ...findTallFrames(scan), ...(scan.letters > 0 ? findWideFrames(scan) : [])];
  return filled.length > 0 ? filled : findUnfilledFrames(scan);
}

function mayBeTurned(scan: Scan, upright: readonly Assembled[]): boolean {
  return scan.letters >= FEWEST_LETTERS && (upright.length === 0 || upright.some(({ isTurned }) => isTurned));
}

function readTurned(
  grid: SheetGrid,
  legend: Legend,
  reader: LetterReader,
  read: (scan: Scan, frame: Frame) => Assembled | null,
): readonly MatrixCandidate[] {
  const scan = new Scan(transposed(grid), reader, turnedLegend(legend));
  return findWideFrames(scan)
    .filter(({ layout }) => layout === 'wide')
    .map((frame) => read(scan, frame))
    .filter((assembled) => assembled !== null)
    .filter(({ isTurned, candidate }) => !isTurned && isSurelyTurned(candidate.matrix))
    .map(({ candidate, frame }) => turnedBack(candidate, frame));
}

function turnedLegend(legend: Legend): Legend {
  return { ...legend, isAt: (row, column) => legend.isAt(column, row), isWholeAt: (row, column) => legend.isWholeAt(column, row) };
}

function byPlace({ region: one }: MatrixCandidate, { region: other }: MatrixCandidate): number {
  return one.top - other.top || one.left - other.left;
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
