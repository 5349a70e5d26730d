import { parseA1Range } from '../../../workbook';
import type { CellPosition } from '../../../workbook';
import { attribute, childNamed, childrenNamed } from '../../xml/document';
import type { XmlElement } from '../../xml/document';
import { columnNameAttribute, freeColumnName } from '../column-names';
import type { WorkbookDraft } from '../workbook-draft';

/** A column of a table whose header cell is to be changed. */
export interface HeaderCell {
  readonly tablePath: string;
  readonly columnIndex: number;
}

/** The table column that a cell is the header of; null where it is none. */
export function headerAt(workbook: WorkbookDraft, sheetPath: string, position: CellPosition): HeaderCell | null {
  for (const { kind, target } of workbook.parts.relationships(sheetPath)) {
    if (kind !== 'table' || !workbook.parts.has(target)) continue;
    const { root } = workbook.parts.xml(target);
    const range = parseA1Range(attribute(root, 'ref') ?? '');
    if (!range || attribute(root, 'headerRowCount') === '0' || range.top !== position.row) continue;
    if (position.column >= range.left && position.column <= range.right)
      return { tablePath: target, columnIndex: position.column - range.left };
  }
  return null;
}

/** Formulas name columns of a table by its name and brackets; renaming a column would break them. */
export function isNamedInFormulas(workbook: WorkbookDraft, header: HeaderCell): boolean {
  const { root } = workbook.parts.xml(header.tablePath);
  const reference = `${attribute(root, 'displayName') ?? attribute(root, 'name') ?? ''}[`.toLowerCase();
  const texts = [
    workbook.parts.text(workbook.path),
    workbook.parts.text(header.tablePath),
    ...[...workbook.sheetTexts()].map(({ text }) => text),
  ];
  return texts.some((text) => text.toLowerCase().includes(reference));
}

/** Gives a column its new name and returns it: never empty, too long or twice in a table. Header cell and column must agree. */
export function renameColumn(workbook: WorkbookDraft, header: HeaderCell, wanted: string): string {
  const columns = columnsOf(workbook.parts.xml(header.tablePath).root);
  const others = new Set(columns.filter((_, index) => index !== header.columnIndex).map((column) => nameOf(column).toLowerCase()));
  const plain = wanted === '' ? `Column${String(header.columnIndex + 1)}` : wanted;
  const name = freeColumnName(plain, (candidate) => others.has(columnNameAttribute(candidate)));
  workbook.parts.edit(header.tablePath, (root, patch) => {
    const column = columnsOf(root)[header.columnIndex];
    if (column) patch.setAttribute(column, 'name', columnNameAttribute(name));
  });
  return name;
}

function columnsOf(root: XmlElement): XmlElement[] {
  const list = childNamed(root, 'tableColumns');
  return list ? childrenNamed(list, 'tableColumn') : [];
}

function nameOf(column: XmlElement): string {
  return attribute(column, 'name') ?? '';
}
