import { a1Range, parseA1Range, rangeContains } from '../../../workbook';
import type { CellPosition, CellRange } from '../../../workbook';
import { attribute, childNamed } from '../../xml/document';
import type { XmlElement } from '../../xml/document';
import { attributes, escapeText } from '../../xml/escape';
import type { XmlPatch } from '../../xml/patch';
import type { GridCell, GridRow } from './cell-grid';
import { shiftFormula } from './shift-formula';

/** Whether a sheet has formulas that stand in one cell and speak for others. */
export function hasFormulaGroups(sheetText: string): boolean {
  return /\st\s*=\s*["'](?:array|shared|dataTable)["']/.test(sheetText);
}

/** Areas filled by one array formula or data table; Excel lets nobody change a part of one. */
export function arrayAreas(rows: readonly GridRow[]): CellRange[] {
  return formulas(rows).flatMap(({ formula }) => {
    const type = attribute(formula, 't');
    const area = type === 'array' || type === 'dataTable' ? parseA1Range(attribute(formula, 'ref') ?? '') : null;
    return area && (area.top < area.bottom || area.left < area.right) ? [area] : [];
  });
}

export function isInArray(areas: readonly CellRange[], position: CellPosition): boolean {
  return areas.some((area) => rangeContains(area, position));
}

/**
 * A shared formula stands in its first cell; the others only name it. Where that cell is overwritten, the next one takes
 * the formula over, as it reads there.
 */
export function handOnSharedFormulas(rows: readonly GridRow[], isOverwritten: (cell: GridCell) => boolean, patch: XmlPatch): void {
  for (const { master, formula, others } of sharedGroups(rows)) {
    const staying = others.filter(({ cell }) => !isOverwritten(cell));
    const heir = staying[0];
    if (!heir || !isOverwritten(master)) continue;
    const text = shiftFormula(formula.text, heir.cell.row - master.row, heir.cell.column - master.column);
    const values = attributes({ t: 'shared', ref: a1Range(around(staying.map(({ cell }) => cell))), si: attribute(formula, 'si') });
    patch.replace(heir.formula, `<${formula.name}${values}>${escapeText(text)}</${formula.name}>`);
  }
}

interface SharedGroup {
  readonly master: GridCell;
  readonly formula: XmlElement;
  readonly others: { readonly cell: GridCell; readonly formula: XmlElement }[];
}

function sharedGroups(rows: readonly GridRow[]): SharedGroup[] {
  const groups: SharedGroup[] = [];
  const latest = new Map<string, SharedGroup>();
  for (const { cell, formula } of formulas(rows)) {
    const id = attribute(formula, 't') === 'shared' ? attribute(formula, 'si') : null;
    if (id === null) continue;
    if (formula.text.trim() === '') {
      latest.get(id)?.others.push({ cell, formula });
      continue;
    }
    const group = { master: cell, formula, others: [] };
    latest.set(id, group);
    groups.push(group);
  }
  return groups;
}

function formulas(rows: readonly GridRow[]): { readonly cell: GridCell; readonly formula: XmlElement }[] {
  return rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const formula = childNamed(cell.element, 'f');
      return formula ? [{ cell, formula }] : [];
    }),
  );
}

function around(cells: readonly CellPosition[]): CellRange {
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}
