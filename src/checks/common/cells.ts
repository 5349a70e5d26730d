import type { CellRef } from '../../workbook';
import type { RelatedCells } from '../check';

/** Cells as a finding carries them: those on the sheet of the first cell, and the others, a sheet at a time, as related. Each cell once. */
export function split(
  cells: readonly CellRef[],
  why = 'The same on this sheet',
): { readonly cells: readonly CellRef[]; readonly related: readonly RelatedCells[] } {
  const each = unique(cells);
  const [first] = each;
  const sheets = [...new Set(each.map(({ sheet }) => sheet))];
  const others = sheets.filter((sheet) => sheet !== first?.sheet);
  return {
    cells: each.filter(({ sheet }) => sheet === first?.sheet),
    related: others.map((sheet) => ({ cells: each.filter((cell) => cell.sheet === sheet), why })),
  };
}

/** Each cell once, at its first place. */
export function unique(cells: readonly CellRef[]): readonly CellRef[] {
  return [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
}

/** Tells cells apart: the same text for the same cell. */
export function cellKey(cell: CellRef): string {
  return JSON.stringify([cell.sheet, cell.row, cell.column]);
}
