import { a1 } from '../workbook';
import type { CellPosition, HighlightPlan, HighlightRule } from '../workbook';
import type { CheckReport } from './check-report';
import { PRIORITIES, priorityOf } from './order';
import type { Priority } from './order';
import { rectanglesOf } from './rectangles';
import { HIGHLIGHT_STYLES } from './summary/look';

/**
 * Our conditional formats: every cell of an open finding, in the look of the strongest finding on it. Accepted findings are not
 * highlighted, and our own summary never is.
 */
export function highlightPlan(report: CheckReport): HighlightPlan {
  const own = new Set(report.readings.filter(({ kind }) => kind === 'summary').map(({ sheet }) => sheet));
  const bySheet = new Map<string, Map<string, { readonly cell: CellPosition; readonly level: Priority }>>();
  for (const level of PRIORITIES) {
    for (const finding of report.findings) {
      if (finding.accepted || priorityOf(finding) !== level || own.has(finding.sheet)) continue;
      const cells = bySheet.get(finding.sheet) ?? new Map<string, { cell: CellPosition; level: Priority }>();
      bySheet.set(finding.sheet, cells);
      // Levels come strongest first: what is there already stays.
      for (const cell of finding.cells) if (!cells.has(a1(cell))) cells.set(a1(cell), { cell, level });
    }
  }
  return { rules: [...bySheet].flatMap(([sheet, cells]) => rulesOf(sheet, [...cells.values()])), styles: HIGHLIGHT_STYLES };
}

/** Takes all highlights out. */
export const NO_HIGHLIGHTS: HighlightPlan = { rules: [], styles: HIGHLIGHT_STYLES };

function rulesOf(sheet: string, cells: readonly { readonly cell: CellPosition; readonly level: Priority }[]): readonly HighlightRule[] {
  return PRIORITIES.flatMap((level) => {
    const ranges = rectanglesOf(cells.filter((one) => one.level === level).map(({ cell }) => cell));
    return ranges.length > 0 ? [{ sheet, level, ranges }] : [];
  });
}
