import type { CellPosition, CellRef, LinkPlan } from '../../workbook';
import { a1 } from '../../workbook';
import type { Finding } from '../check-report';
import { describeCells } from '../describe';
import { words } from '../../words';

/** "RACI D12, D15:D20". */
export function whereOf(sheet: string, cells: readonly CellPosition[]): string {
  return `${sheet} ${describeCells(cells)}`;
}

/** What fits on the one line that a link takes: LibreOffice does not wrap linked text. */
const LINE = 34;

/** The cells of a finding on one line: "RACI D12, D15:D20", or as many as fit and how many areas more there are. */
export function shortWhere(sheet: string, cells: readonly CellPosition[]): { readonly text: string; readonly isWhole: boolean } {
  const whole = whereOf(sheet, cells);
  if (whole.length <= LINE) return { text: whole, isWhole: true };
  const areas = describeCells(cells).split(', ');
  for (let shown = areas.length - 1; shown > 1; shown--) {
    const text = `${sheet} ${areas.slice(0, shown).join(', ')} ${words.summary.moreCells(areas.length - shown)}`;
    if (text.length <= LINE) return { text, isWhole: false };
  }
  const more = areas.length > 1 ? ` ${words.summary.moreCells(areas.length - 1)}` : '';
  return { text: `${sheet} ${areas[0] ?? ''}${more}`, isWhole: areas.length === 1 };
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
