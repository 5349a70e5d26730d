import { EMPTY_PLAN, SUMMARY_MARKER, parseA1Range } from '../../../src/workbook';
import type { CellPlan, CellRange, HighlightPlan, HighlightRule, Plan, SheetPlan } from '../../../src/workbook';

/** A range from its address. */
export function range(address: string): CellRange {
  const parsed = parseA1Range(address);
  if (!parsed) throw new Error(`${address} is no range`);
  return parsed;
}

export function text(value: string, rest: Partial<CellPlan> = {}): CellPlan {
  return { value: { text: value }, ...rest };
}

export const EMPTY_SHEET: SheetPlan = {
  title: 'Ours',
  marker: null,
  position: 'last',
  tabColor: null,
  showGridlines: true,
  columns: [],
  rows: [],
  merges: [],
  freeze: null,
  tables: [],
  validations: [],
  rules: [],
  names: [],
  print: null,
  styles: {},
};

/** A sheet that uses everything a plan can say; `linkTo` is the sheet its first finding points to. */
export function summarySheet(linkTo: string): SheetPlan {
  return {
    ...EMPTY_SHEET,
    title: 'ISMS Check Summary',
    marker: SUMMARY_MARKER,
    position: 'first',
    tabColor: '1F4E79',
    showGridlines: false,
    columns: [
      { width: 12 },
      { width: 40, style: 'wrapped' },
      { width: 14 },
      { width: 10, isHidden: true, outline: 1 },
      { width: 10, isHidden: true, outline: 1 },
    ],
    rows: [
      { height: 30, cells: [text('ISMS Check Summary', { style: 'title' }), null] },
      { cells: [] },
      { cells: ['Id', 'Finding', 'Cell', 'Due', 'Open'].map((name) => text(name, { style: 'header' })) },
      {
        cells: [
          text('COV-03', { style: 'id' }),
          text('=HYPERLINK("x") & <b>\u0001_x0041_'),
          text('B2', { style: 'link', link: { cell: { sheet: linkTo, row: 1, column: 1 }, tip: 'Go there' } }),
          { value: { date: '2025-03-01' } },
          { value: { boolean: true } },
        ],
        breakAfter: true,
      },
      {
        cells: [
          text('COV-04'),
          { value: { number: 0.5 }, style: 'percent' },
          text('More', { link: { url: 'https://example.com/a?b=1&c=2' } }),
          { value: { formula: 'COUNTA(A4:A5)', result: 2 } },
          { value: null, style: 'header' },
        ],
        outline: 1,
      },
    ],
    merges: [range('A1:C1')],
    freeze: { rows: 3, columns: 1 },
    tables: [{ name: 'ISMS_Findings', range: range('A3:E5'), style: 'TableStyleLight1', showFilter: true }],
    validations: [
      { ranges: [range('D4:D5')], kind: { dateFrom: '2025-01-01' }, level: 'warning', title: 'Due', message: 'A day from 2025 on' },
      { ranges: [range('A4:A5')], kind: { list: "'ISMS Check Summary'!$A$4:$A$5" }, level: 'stop' },
      { ranges: [range('B5')], kind: { numberBetween: [0, 1], whole: false }, level: 'stop' },
    ],
    rules: [{ ranges: [range('A4:E5')], formula: '$A4="COV-03"', style: { bold: true, fill: 'FCE4D6' } }],
    names: [{ name: 'ISMS_First', formula: '{sheet}!$A$4' }],
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitToWidth: true,
      area: range('A1:C5'),
      repeatRows: [2, 2],
      header: '&LChecked && seen',
      footer: '&RPage &P of &N',
      margins: [0.5, 0.5, 0.6, 0.6],
    },
    styles: {
      title: { bold: true, size: 16, color: '1F4E79', vertical: 'center' },
      header: { bold: true, fill: 'D9E2F3', border: 'bottom', borderColor: '8EA9DB' },
      id: { numberFormat: '@', indent: 1 },
      link: { underline: true, color: '0563C1' },
      percent: { numberFormat: '0.0%', horizontal: 'right' },
      wrapped: { wrap: true, vertical: 'top' },
    },
  };
}

const STYLES: HighlightPlan['styles'] = {
  error: { fill: 'F8CBAD', color: '7F0000' },
  warning: { fill: 'FFE699', color: '5F4B00' },
  info: { fill: 'DDEBF7' },
  review: { fill: 'E4DFEC', italic: true },
};

export function highlights(...rules: readonly HighlightRule[]): HighlightPlan {
  return { rules, styles: STYLES };
}

/** The plan of a check: a summary, and two looks on each sheet. */
export function annotation(sheets: readonly string[]): Plan {
  return {
    ...EMPTY_PLAN,
    sheets: [summarySheet(sheets[0] ?? '')],
    highlights: highlights(
      ...sheets.flatMap((sheet): HighlightRule[] => [
        { sheet, level: 'error', ranges: [range('B2'), range('B3'), range('D5:E6')] },
        { sheet, level: 'review', ranges: [range('A1')] },
      ]),
    ),
  };
}

/** Takes out everything an annotation put in. */
export const CLEAR: Plan = { ...EMPTY_PLAN, removeSheets: [SUMMARY_MARKER], highlights: highlights() };
