import { parseA1 } from '../../../workbook';
import type { CellPosition } from '../../../workbook';
import { attribute, childNamed, childrenNamed, isTrue } from '../../xml/document';
import type { XmlElement } from '../../xml/document';

export interface GridRow {
  /** From 0. */
  readonly row: number;
  readonly element: XmlElement;
  readonly cells: readonly GridCell[];
}

export interface GridCell extends CellPosition {
  readonly element: XmlElement;
}

/** Rows and cells of a sheet with their positions. Both may leave their number out; it is then one more than the one before. */
export function readGrid(root: XmlElement): GridRow[] {
  const data = childNamed(root, 'sheetData');
  let last = -1;
  return (data ? childrenNamed(data, 'row') : []).map((element) => {
    last = rowNumber(element, last);
    return { row: last, element, cells: readCells(element, last) };
  });
}

/** Row (from 0) of a row element that follows row `last`. */
export function rowNumber(element: XmlElement, last: number): number {
  const stated = attribute(element, 'r');
  return stated === null ? last + 1 : Number(stated) - 1;
}

function readCells(rowElement: XmlElement, row: number): GridCell[] {
  let last = -1;
  return childrenNamed(rowElement, 'c').map((element) => {
    last = parseA1(attribute(element, 'r') ?? '')?.column ?? last + 1;
    return { row, column: last, element };
  });
}

/** Format of a cell: its own, or else what the row or the column gives to cells that are not there yet. */
export function formatAt(root: XmlElement, rows: readonly GridRow[], position: CellPosition): number {
  const row = rows.find((candidate) => candidate.row === position.row);
  const cell = row?.cells.find((candidate) => candidate.column === position.column);
  if (cell) return Number(attribute(cell.element, 's') ?? 0);
  if (row && isTrue(attribute(row.element, 'customFormat'))) return Number(attribute(row.element, 's') ?? 0);
  const columns = childNamed(root, 'cols');
  const column = (columns ? childrenNamed(columns, 'col') : []).find(
    (candidate) => Number(attribute(candidate, 'min')) <= position.column + 1 && Number(attribute(candidate, 'max')) > position.column,
  );
  return Number((column && attribute(column, 'style')) ?? 0);
}
