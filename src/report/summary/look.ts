import type { CellStyle, ColumnPlan } from '../../workbook';
import type { Priority } from '../order';

/** Widths in characters. Eight columns are printed; those for preparation stand to their right, grouped. */
const PRINTED_WIDTHS = [12, 62, 30, 15, 11, 19, 11, 24] as const;
const PREPARATION_WIDTHS = [22, 13, 44, 28, 56, 72, 72] as const;
const GRADE_WIDTH = 40;

/** Columns of the sheet, from 0. */
export const COLUMN = {
  number: 0,
  found: 1,
  cell: 2,
  ref: 3,
  priority: 4,
  basis: 5,
  status: 6,
  ownerAndDue: 7,
  owner: 8,
  due: 9,
  comment: 10,
  id: 11,
  question: 12,
  remedy: 13,
  related: 14,
  grade: 15,
} as const;

export const LAST_PRINTED = COLUMN.ownerAndDue;

export function columnsOf(hasGrade: boolean): readonly ColumnPlan[] {
  const preparation = hasGrade ? [...PREPARATION_WIDTHS, GRADE_WIDTH] : PREPARATION_WIDTHS;
  return [...PRINTED_WIDTHS.map((width) => ({ width })), ...preparation.map((width) => ({ width, outline: 1 }))];
}

const INK = '1F2933';
const MUTED = '5F6B7A';
const NAVY = '1F3A5F';
const LINE = 'D5DAE1';
const PANEL = 'EEF2F7';
const ENTRY = 'FBFAF3';

/** Dark text on a pale ground; the word stands beside the colour wherever it is used. */
const LEVELS: Readonly<Record<Priority, { readonly color: string; readonly fill: string }>> = {
  error: { color: '8E1B10', fill: 'FBE3E1' },
  warning: { color: '7A4B00', fill: 'FFF0CC' },
  info: { color: '1D4E79', fill: 'E1ECF7' },
  review: { color: '4B2E83', fill: 'ECE6F5' },
};

/** What a highlighted cell of the user looks like. */
export const HIGHLIGHT_STYLES = {
  error: { ...LEVELS.error, bold: true },
  warning: { ...LEVELS.warning },
  info: { ...LEVELS.info },
  review: { ...LEVELS.review, italic: true },
} as const;

const TEXT = { size: 10, color: INK, vertical: 'top', wrap: true } as const satisfies CellStyle;
const CELL = { ...TEXT, border: 'bottom', borderColor: LINE } as const satisfies CellStyle;

function level(priority: Priority): CellStyle {
  return { ...CELL, ...LEVELS[priority], bold: priority === 'error' };
}

export const STYLES = {
  title: { size: 20, bold: true, color: NAVY, vertical: 'center' },
  subtitle: { size: 11, color: MUTED, vertical: 'center' },
  label: { size: 10, color: MUTED, vertical: 'top' },
  labelRight: { size: 10, color: MUTED, vertical: 'top', horizontal: 'right', indent: 1 },
  value: { ...TEXT, bold: true },
  warning: { ...TEXT, ...LEVELS.warning },
  note: { ...TEXT, color: MUTED, italic: true },
  section: { size: 11, bold: true, color: NAVY, fill: PANEL, vertical: 'center' },
  chapter: { size: 14, bold: true, color: NAVY, vertical: 'center', border: 'bottom', borderColor: NAVY },
  line: TEXT,
  headline: { ...TEXT, bold: true },
  muted: { ...TEXT, color: MUTED },
  figure: { ...TEXT, bold: true, wrap: false },
  gaps: { ...TEXT, color: LEVELS.error.color, bold: true },
  toLookAt: { ...TEXT, color: LEVELS.warning.color, bold: true },
  cannotTell: { ...TEXT, color: LEVELS.review.color, bold: true },
  header: { size: 10, bold: true, color: 'FFFFFF', fill: NAVY, vertical: 'center', wrap: true },
  headerPreparation: { size: 10, bold: true, color: NAVY, fill: PANEL, vertical: 'center', wrap: true },
  cell: CELL,
  number: { ...CELL, horizontal: 'left' },
  strong: { ...CELL, bold: true },
  faint: { ...CELL, color: MUTED },
  link: { ...CELL, color: '0B5CAD', underline: true },
  day: { ...CELL, numberFormat: 'yyyy-mm-dd', horizontal: 'left' },
  entry: { ...CELL, fill: ENTRY, border: 'thin' },
  entryDay: { ...CELL, fill: ENTRY, border: 'thin', numberFormat: 'yyyy-mm-dd', horizontal: 'left' },
  error: level('error'),
  warningCell: level('warning'),
  info: level('info'),
  review: level('review'),
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof STYLES;

export const PRIORITY_STYLE: Readonly<Record<Priority, StyleName>> = {
  error: 'error',
  warning: 'warningCell',
  info: 'info',
  review: 'review',
};
