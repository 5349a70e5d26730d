import type { CellPosition, CellRef, LinkPlan } from '../../workbook';
import { a1 } from '../../workbook';
import type { Finding } from '../check-report';
import { describeCells } from '../describe';
import { words } from '../../words';

/** "RACI D12, D15:D20". */
export function whereOf(sheet: string, cells: readonly CellPosition[]): string {
  return `${sheet} ${describeCells(cells)}`;
}

/** A link to the first cell of a finding. */
export function linkTo({ sheet, cells }: Pick<Finding, 'sheet' | 'cells'>): LinkPlan {
  const { row, column } = cells[0] ?? { row: 0, column: 0 };
  return { cell: { sheet, row, column }, tip: words.summary.goTo(`${sheet} ${a1({ row, column })}`) };
}

/** "Exceptions A4", for one cell. */
export function qualifiedWhere(cell: CellRef): string {
  return `${cell.sheet} ${a1(cell)}`;
}
