import type { ColumnPlan } from '../../workbook';

/** A4 landscape with narrow margins: inches for the plan, points for the room they leave. */
const MARGINS = [0.4, 0.4, 0.45, 0.6] as const;
const POINTS = 72;
const A4 = { width: 841.9, height: 595.3 } as const;

/** Printers, programs and default fonts differ a little; this much of the page is left as reserve. */
const RESERVE = 0.97;

export const onePage = {
  margins: MARGINS,
  width: A4.width - (MARGINS[0] + MARGINS[1]) * POINTS,
  height: (A4.height - (MARGINS[2] + MARGINS[3]) * POINTS) * RESERVE,
} as const;

/** The scale at which columns fill the width of the page; never above 1, as printing does not enlarge. */
export function printedScale(columns: readonly ColumnPlan[]): number {
  // A column of n characters is 7n + 5 pixels wide in the usual default fonts (ECMA-376, 18.3.1.13), a pixel 0.75 points.
  const width = columns.reduce((sum, column) => sum + (column.width * 7 + 5) * 0.75, 0);
  return Math.min(1, Math.floor((onePage.width / width) * 100) / 100);
}
