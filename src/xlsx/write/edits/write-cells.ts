import { a1, a1Range, parseA1Range } from '../../../workbook';
import type { CellPosition, CellRange } from '../../../workbook';
import { attribute, childNamed } from '../../xml/document';
import type { XmlElement } from '../../xml/document';
import { attributes } from '../../xml/escape';
import type { XmlPatch } from '../../xml/patch';
import { WORKSHEET_ORDER, insertInOrder } from '../../xml/schema-order';
import { cellXml, valueContent } from '../cell-xml';
import { tag } from '../package-draft';
import { formatAt } from './cell-grid';
import type { GridRow } from './cell-grid';

export interface CellEdit extends CellPosition {
  readonly value: string | number | boolean | null;
}

/** Puts values into cells; formats stay. Rows and cells that are not there yet are made where they belong. */
export function writeCells(root: XmlElement, rows: readonly GridRow[], edits: readonly CellEdit[], patch: XmlPatch): void {
  const xmlOf = (edit: CellEdit): string => {
    const tagged = (local: string): string => tag(root, local);
    return cellXml(a1(edit), formatAt(root, rows, edit), edit.value === null ? null : valueContent(edit.value, tagged), tagged);
  };
  const atEnd: string[] = [];
  for (const [row, inRow] of byRow(edits)) {
    const existing = rows.find((candidate) => candidate.row === row);
    if (existing) {
      writeIntoRow(existing, inRow, xmlOf, patch);
      continue;
    }
    const cells = inRow.filter((edit) => edit.value !== null).map(xmlOf);
    if (cells.length === 0) continue;
    const xml = `<${tag(root, 'row')}${attributes({ r: row + 1 })}>${cells.join('')}</${tag(root, 'row')}>`;
    const next = rows.find((candidate) => candidate.row > row);
    if (next) patch.insertBefore(next.element, xml);
    else atEnd.push(xml);
  }
  if (atEnd.length > 0) appendRows(root, atEnd, patch);
  widenDimension(root, edits, patch);
}

function byRow(edits: readonly CellEdit[]): [number, CellEdit[]][] {
  const rows = new Map<number, CellEdit[]>();
  for (const edit of edits) rows.set(edit.row, [...(rows.get(edit.row) ?? []), edit]);
  for (const inRow of rows.values()) inRow.sort((one, other) => one.column - other.column);
  return [...rows].sort(([one], [other]) => one - other);
}

function writeIntoRow(row: GridRow, edits: readonly CellEdit[], xmlOf: (edit: CellEdit) => string, patch: XmlPatch): void {
  let hasNewCells = false;
  for (const edit of edits) {
    const cell = row.cells.find((candidate) => candidate.column === edit.column);
    if (cell) {
      patch.replace(cell.element, xmlOf(edit));
      continue;
    }
    if (edit.value === null) continue;
    hasNewCells = true;
    const next = row.cells.find((candidate) => candidate.column > edit.column);
    if (next) patch.insertBefore(next.element, xmlOf(edit));
    else patch.append(row.element, xmlOf(edit));
  }
  // A hint of the first and last column; a wrong one is worse than none.
  if (hasNewCells && attribute(row.element, 'spans') !== null) patch.setAttribute(row.element, 'spans', null);
}

function appendRows(root: XmlElement, xml: readonly string[], patch: XmlPatch): void {
  const data = childNamed(root, 'sheetData');
  if (data) patch.append(data, xml.join(''));
  else insertInOrder(patch, root, 'sheetData', `<${tag(root, 'sheetData')}>${xml.join('')}</${tag(root, 'sheetData')}>`, WORKSHEET_ORDER);
}

function widenDimension(root: XmlElement, edits: readonly CellEdit[], patch: XmlPatch): void {
  const element = childNamed(root, 'dimension');
  const known = element && parseA1Range(attribute(element, 'ref') ?? '');
  if (!known) return;
  const wide = edits.reduce<CellRange>(
    (range, { row, column }) => ({
      top: Math.min(range.top, row),
      left: Math.min(range.left, column),
      bottom: Math.max(range.bottom, row),
      right: Math.max(range.right, column),
    }),
    known,
  );
  if (a1Range(wide) !== a1Range(known)) patch.setAttribute(element, 'ref', a1Range(wide));
}
