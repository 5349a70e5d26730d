import type { ColumnType } from '../standard';
import type { CellStyle, PrintPlan } from '../workbook';

/** Row (from 0) of the header of every table: a title, two lines of help and a blank stand above. */
export const HEADER_ROW = 4;

const INK = '1F2933';
const MUTED = '5F6B7A';
const NAVY = '1F3A5F';
const SLATE = '5B6B80';
const LINE = 'D5DAE1';

const BODY = { size: 10, color: INK, vertical: 'top', wrap: true, border: 'thin', borderColor: LINE } as const satisfies CellStyle;
const HEADER = {
  size: 10,
  color: 'FFFFFF',
  vertical: 'center',
  wrap: true,
  border: 'thin',
  borderColor: LINE,
} as const satisfies CellStyle;

/** The styles of the template. Colours of its own rules stay away from those of the highlights. */
export const STYLES = {
  title: { size: 16, bold: true, color: NAVY },
  purpose: { size: 10, color: INK },
  help: { size: 10, italic: true, color: MUTED },
  /** A column without which the sheet cannot be checked. */
  requiredHeader: { ...HEADER, bold: true, fill: NAVY },
  header: { ...HEADER, fill: SLATE },
  text: BODY,
  /** Text, so that 5.10 keeps its zero. */
  reference: { ...BODY, bold: true, color: NAVY, numberFormat: '@' },
  date: { ...BODY, horizontal: 'center', numberFormat: 'yyyy-mm-dd' },
  settingDate: { ...BODY, horizontal: 'left', numberFormat: 'yyyy-mm-dd' },
  settingNumber: { ...BODY, horizontal: 'left' },
  level: { ...BODY, horizontal: 'center' },
  number: { ...BODY, horizontal: 'right', numberFormat: '#,##0' },
  percent: { ...BODY, horizontal: 'center', numberFormat: '0' },
  formula: { ...BODY, horizontal: 'center', color: MUTED },
  listHeading: { ...HEADER, bold: true, fill: NAVY },
  listText: { size: 10, color: INK, numberFormat: '@' },
  listNumber: { size: 10, color: INK, horizontal: 'left' },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type StyleName = keyof typeof STYLES;

/** What cells of a column look like that the template does not write: the format without the frame. */
export const COLUMN_STYLES = {
  textColumn: bare(STYLES.text),
  referenceColumn: bare(STYLES.reference),
  dateColumn: bare(STYLES.date),
  levelColumn: bare(STYLES.level),
  numberColumn: bare(STYLES.number),
  percentColumn: bare(STYLES.percent),
  formulaColumn: bare(STYLES.formula),
} as const satisfies Readonly<Record<`${ColumnType}Column`, CellStyle>>;

function bare({ border: _border, borderColor: _color, ...style }: CellStyle): CellStyle {
  return style;
}

/** Points. A row is given a height only where a text needs several lines: all others fit themselves as the user types. */
export function heightFor(lines: number): number | null {
  return lines > 1 ? lines * LINE_HEIGHT + 3 : null;
}

const LINE_HEIGHT = 13.2;

/** Lines that a text takes in a column this wide: widths count letters of the default font, and ours is smaller. */
export function linesIn(text: string, width: number): number {
  const room = Math.max(4, width * 1.08);
  return text.split('\n').reduce((lines, line) => lines + wrappedLines(line, room), 0);
}

function wrappedLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed > room && used > 0) {
      lines += 1;
      used = word.length;
    } else {
      used = needed;
    }
    lines += Math.floor(Math.max(0, used - 1) / room);
    used = used > room ? used % room : used;
  }
  return lines;
}

/** Looks of the template's own rules: grey for what is out of use, teal for a gap. */
export const OUT_OF_USE = { italic: true, color: '8A94A0' } as const;
export const GAP = { bold: true, color: '0B6E69' } as const;

export function landscape(title: string, headerRow: number): PrintPlan {
  return {
    orientation: 'landscape',
    paper: 'A4',
    fitToWidth: true,
    area: null,
    repeatRows: [headerRow, headerRow],
    header: '',
    footer: `&L${title.replaceAll('&', '&&')}&RPage &P of &N`,
    margins: [0.4, 0.4, 0.5, 0.6],
  };
}
