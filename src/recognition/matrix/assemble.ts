import type { Matrix, MatrixColumn, ReadingReason, SheetReading } from '../../register';
import type { CellRange, CellRef, SheetVisibility } from '../../workbook';
import { readBody } from './body';
import type { Body } from './body';
import { ENOUGH, weighLetters } from './evidence';
import type { MatrixCandidate } from './find-matrices';
import type { Frame } from './frame';
import { findItemColumns } from './items';
import type { ItemColumns } from './items';
import { looksTurned } from './orientation';
import type { Scan } from './scan';
import { weighNames } from './tall-evidence';

/** A frame with what was read from it. */
export interface Assembled {
  readonly frame: Frame;
  readonly candidate: MatrixCandidate;
  /** Roles stand down the side: the table should be read turned. */
  readonly isTurned: boolean;
}

/** Reads the table of a frame; null where it is no accountability matrix after all. */
export function assemble(scan: Scan, frame: Frame, visibility: SheetVisibility, date1904: boolean): Assembled | null {
  const items = findItemColumns(scan, frame);
  const body = readBody(scan, frame, items, date1904);
  const matrix = matrixOf(scan, frame, items, body);
  const { confidence, reason } = weigh(scan, frame, matrix);
  if (confidence < ENOUGH || (matrix.rows.length === 0 && reason.kind !== 'noRows')) return null;
  const reading = readingOf(scan, frame, items, body, { matrix, confidence, reason, visibility });
  const candidate = { matrix, confidence, reason, region: regionOf(frame, body), reading };
  return { frame, candidate, isTurned: looksTurned(scan, frame, items, matrix) };
}

function weigh(scan: Scan, frame: Frame, matrix: Matrix): { readonly confidence: number; readonly reason: ReadingReason } {
  if (frame.mode === 'names') return weighNames(scan, frame, matrix);
  const { confidence, share } = weighLetters(scan, frame, matrix);
  return { confidence, reason: { kind: 'letters', share: Math.round(share * 100) / 100, headings: matrix.headings.length } };
}

function matrixOf(scan: Scan, frame: Frame, items: ItemColumns, body: Body): Matrix {
  const columns = columnCells(scan, frame, items);
  const headings = [
    ...new Map(
      frame.letterColumns.flatMap(({ heading }) => (heading && heading.text !== '' ? [[heading, heading] as const] : [])),
    ).values(),
  ];
  return {
    sheet: scan.view.name,
    layout: frame.layout,
    header: columns.ref ?? columns.activity ?? columns.title ?? headings[0]?.cell ?? scan.view.cell(frame.mainRow, frame.left),
    columns,
    headings: frame.layout === 'tall' ? [] : headings,
    rows: body.rows,
    legend: scan.legend.meanings,
  };
}

const COLUMN_OF_LETTER = { A: 'accountable', R: 'responsible', S: 'support', C: 'consulted', I: 'informed' } as const;

function columnPlaces(frame: Frame, items: ItemColumns): Partial<Record<MatrixColumn, number>> {
  const places: Partial<Record<MatrixColumn, number>> = { ...items.others };
  const [ref] = items.refs;
  if (ref !== undefined) places.ref = ref;
  if (items.title !== null) places.title = items.title;
  if (items.activity !== null) places.activity = items.activity;
  if (items.type !== null) places.type = items.type;
  if (frame.layout === 'tall') {
    for (const { column, letter } of frame.letterColumns) if (letter) places[COLUMN_OF_LETTER[letter]] = column;
  }
  return places;
}

function columnCells(scan: Scan, frame: Frame, items: ItemColumns): Partial<Record<MatrixColumn, CellRef>> {
  const cells: Partial<Record<MatrixColumn, CellRef>> = {};
  for (const [name, column] of Object.entries(columnPlaces(frame, items)) as [MatrixColumn, number][]) {
    cells[name] = scan.view.filledField(frame.mainRow, column).cell;
  }
  return cells;
}

interface Weighed {
  readonly matrix: Matrix;
  readonly confidence: number;
  readonly reason: ReadingReason;
  readonly visibility: SheetVisibility;
}

function readingOf(
  scan: Scan,
  frame: Frame,
  items: ItemColumns,
  body: Body,
  { matrix, confidence, reason, visibility }: Weighed,
): SheetReading {
  return {
    sheet: scan.view.name,
    visibility,
    kind: 'matrix',
    layout: frame.layout,
    confidence,
    reason,
    headerRow: frame.headerRows.at(-1) ?? frame.mainRow,
    columns: readingColumns(frame, items),
    firstRow: body.places[0] ?? null,
    lastRow: body.places.at(-1) ?? null,
    records: matrix.rows.length,
    hiddenRows: matrix.rows.filter(({ isHidden }) => isHidden).length,
    unreadRows: body.unread,
  };
}

/** An activity is the item of its row where there is no title. */
function readingColumns(frame: Frame, items: ItemColumns): SheetReading['columns'] {
  const { activity, ...places } = columnPlaces(frame, items);
  const item: Record<string, number> = activity === undefined ? {} : places.title === undefined ? { item: activity } : { activity };
  const columns: Record<string, number | readonly number[]> = { ...places, ...item };
  return frame.layout === 'tall' ? columns : { ...columns, roles: frame.letterColumns.map(({ column }) => column) };
}

function regionOf(frame: Frame, body: Body): CellRange {
  return { top: frame.headerRows[0] ?? frame.mainRow, left: frame.left, bottom: body.places.at(-1) ?? frame.mainRow, right: frame.right };
}
