import { a1 } from '../../../workbook';
import type { ApplyNote, CellPosition, EditPlan } from '../../../workbook';
import { attribute, childNamed, childrenNamed, isTrue } from '../../xml/document';
import type { ParseOptions, XmlElement } from '../../xml/document';
import { findSheet } from '../find-sheet';
import { sheetProtection } from '../sheet-xml';
import type { WorkbookDraft } from '../workbook-draft';
import { formatAt, readGrid, rowNumber } from './cell-grid';
import type { GridRow } from './cell-grid';
import { arrayAreas, handOnSharedFormulas, hasFormulaGroups, isInArray } from './formula-groups';
import { headerAt, isNamedInFormulas, renameColumn } from './table-headers';
import { writeCells } from './write-cells';
import type { CellEdit } from './write-cells';

/** Puts values into the user's own cells. What Excel would not allow is left alone, with a note. */
export function applyEdits(workbook: WorkbookDraft, edits: readonly EditPlan[]): ApplyNote[] {
  const notes: ApplyNote[] = [];
  let isChanged = false;
  for (const [sheet, cells] of bySheet(edits)) {
    const found = findSheet(workbook, sheet);
    if (found.kind === 'missing') notes.push(found.note);
    else if (editSheet(workbook, sheet, found.path, cells, notes)) isChanged = true;
  }
  if (isChanged) workbook.requestCalculation();
  return notes;
}

/** The last of several edits of one cell counts. */
function bySheet(edits: readonly EditPlan[]): Map<string, CellEdit[]> {
  const sheets = new Map<string, Map<string, CellEdit>>();
  for (const { cell, value } of edits) {
    const cells = sheets.get(cell.sheet) ?? new Map<string, CellEdit>();
    sheets.set(cell.sheet, cells);
    cells.set(a1(cell), { row: cell.row, column: cell.column, value });
  }
  return new Map([...sheets].map(([sheet, cells]) => [sheet, [...cells.values()]]));
}

function editSheet(workbook: WorkbookDraft, sheet: string, path: string, edits: readonly CellEdit[], notes: ApplyNote[]): boolean {
  const options = treeOf(workbook.parts.text(path), edits);
  const { root } = workbook.parts.xml(path, options);
  const rows = readGrid(root);
  const allowed = edits.filter((edit) => isUnlocked(workbook, root, rows, edit));
  if (allowed.length < edits.length) notes.push({ kind: 'sheetProtected', sheet });
  const areas = arrayAreas(rows);
  const free = allowed.filter((edit) => !isInArray(areas, edit));
  for (const edit of allowed)
    if (!free.includes(edit)) notes.push({ kind: 'editRefused', cell: { sheet, ...place(edit) }, why: 'arrayFormula' });
  const final = free.flatMap((edit) => withHeaderName(workbook, sheet, path, edit, notes));
  if (final.length === 0) return false;
  const isOverwritten = (cell: CellPosition): boolean => final.some((edit) => edit.row === cell.row && edit.column === cell.column);
  const hadFormula = rows.some((row) => row.cells.some((cell) => childNamed(cell.element, 'f') !== null && isOverwritten(cell)));
  workbook.parts.edit(
    path,
    (current, patch) => {
      handOnSharedFormulas(rows, isOverwritten, patch);
      writeCells(current, rows, final, patch);
    },
    options,
  );
  if (hadFormula) workbook.removeCalculationChain();
  return true;
}

/** Only rows that change become a tree, unless formulas elsewhere may speak for cells in them. */
function treeOf(sheetText: string, edits: readonly CellEdit[]): ParseOptions | null {
  if (hasFormulaGroups(sheetText)) return null;
  const wanted = new Set(edits.map((edit) => edit.row));
  let last = -1;
  return {
    isOpaque: (element) => {
      if (element.local !== 'row') return false;
      last = rowNumber(element, last);
      return !wanted.has(last);
    },
  };
}

/** On a protected sheet, cells whose format unlocks them may still be changed. */
function isUnlocked(workbook: WorkbookDraft, root: XmlElement, rows: readonly GridRow[], edit: CellEdit): boolean {
  if (!sheetProtection(root).isProtected) return true;
  const stylesPath = workbook.related('styles');
  const formats = stylesPath === null ? null : childNamed(workbook.parts.xml(stylesPath).root, 'cellXfs');
  const format = formats ? childrenNamed(formats, 'xf')[formatAt(root, rows, edit)] : undefined;
  const protection = format ? childNamed(format, 'protection') : null;
  return protection !== null && !isTrue(attribute(protection, 'locked'), true);
}

/** The edit itself, or for the header of a table one whose text the table agrees with. */
function withHeaderName(workbook: WorkbookDraft, sheet: string, path: string, edit: CellEdit, notes: ApplyNote[]): CellEdit[] {
  const header = headerAt(workbook, path, edit);
  if (!header) return [edit];
  if (isNamedInFormulas(workbook, header)) {
    notes.push({ kind: 'editRefused', cell: { sheet, ...place(edit) }, why: 'tableHeader' });
    return [];
  }
  const wanted = typeof edit.value === 'boolean' ? String(edit.value).toUpperCase() : String(edit.value ?? '');
  return [{ ...edit, value: renameColumn(workbook, header, wanted) }];
}

function place({ row, column }: CellPosition): CellPosition {
  return { row, column };
}
