import type { Field } from '../../register';
import type { CellPosition, CellRange, CellRef, CellValue } from '../../workbook';

/**
 * What the readers of matrices need of a sheet. A `SheetGrid` is one; `transposed` swaps rows and columns, so that a matrix with
 * roles down the side is read by the same code. Positions are those of the view, cells always those of the sheet.
 */
export interface View {
  readonly name: string;
  readonly bounds: CellRange | null;
  text(row: number, column: number): string;
  value(row: number, column: number): CellValue;
  cell(row: number, column: number): CellRef;
  field(row: number, column: number): Field;
  filledField(row: number, column: number): Field;
  filledText(row: number, column: number): string;
  isBlank(row: number, column: number): boolean;
  isUnreadable(row: number, column: number): boolean;
  isDate(row: number, column: number): boolean;
  mergeAt(row: number, column: number): CellRange | null;
  sourceOf(row: number, column: number): CellPosition;
  isHiddenRow(row: number): boolean;
  isHiddenColumn(column: number): boolean;
}

export function transposed(view: View): View {
  return {
    name: view.name,
    bounds: view.bounds && swapped(view.bounds),
    text: (row, column) => view.text(column, row),
    value: (row, column) => view.value(column, row),
    cell: (row, column) => view.cell(column, row),
    field: (row, column) => view.field(column, row),
    filledField: (row, column) => view.filledField(column, row),
    filledText: (row, column) => view.filledText(column, row),
    isBlank: (row, column) => view.isBlank(column, row),
    isUnreadable: (row, column) => view.isUnreadable(column, row),
    isDate: (row, column) => view.isDate(column, row),
    mergeAt: (row, column) => {
      const merge = view.mergeAt(column, row);
      return merge && swapped(merge);
    },
    sourceOf: (row, column) => {
      const source = view.sourceOf(column, row);
      return { row: source.column, column: source.row };
    },
    isHiddenRow: (row) => view.isHiddenColumn(row),
    isHiddenColumn: (column) => view.isHiddenRow(column),
  };
}

export function swapped(range: CellRange): CellRange {
  return { top: range.left, left: range.top, bottom: range.right, right: range.bottom };
}
