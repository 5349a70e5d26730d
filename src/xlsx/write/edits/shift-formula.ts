import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnLetters } from '../../../workbook';

/**
 * A formula as it reads when copied to another cell: relative references move along. Texts, quoted sheet names, structured
 * references, functions and names stay.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (whole: string, skipped: string | undefined, ...groups: (string | undefined)[]) => {
    if (skipped !== undefined) return whole;
    const [cellColumn, cellRow, fromColumn, toColumn, fromRow, toRow] = groups;
    // Three letters beyond XFD are a name, not a column.
    if ([cellColumn, fromColumn, toColumn].some((column) => column !== undefined && !isColumn(column))) return whole;
    if (cellColumn !== undefined && cellRow !== undefined) return joined(shiftColumn(cellColumn, columns), shiftRow(cellRow, rows), '');
    if (fromColumn !== undefined && toColumn !== undefined)
      return joined(shiftColumn(fromColumn, columns), shiftColumn(toColumn, columns), ':');
    if (fromRow !== undefined && toRow !== undefined) return joined(shiftRow(fromRow, rows), shiftRow(toRow, rows), ':');
    return whole;
  });
}

const START = '(?<![\\p{L}\\d_.$\\\\])';
const END = '(?![\\p{L}\\d_(.!\\\\])';
const TOKEN = new RegExp(
  [
    `("(?:[^"]|"")*"|'(?:[^']|'')*'|\\[[^\\]]*\\]|#[A-Z/0]+[!?]?)`,
    `${START}(\\$?[A-Z]{1,3})(\\$?\\d{1,7})${END}`,
    `${START}(\\$?[A-Z]{1,3}):(\\$?[A-Z]{1,3})${END}`,
    `${START}(\\$?\\d{1,7}):(\\$?\\d{1,7})${END}`,
  ].join('|'),
  'giu',
);

function joined(one: string | null, other: string | null, separator: string): string {
  return one === null || other === null ? '#REF!' : one + separator + other;
}

function isColumn(text: string): boolean {
  return columnIndex(text.replace('$', '')) >= 0;
}

function shiftColumn(text: string, by: number): string | null {
  if (text.startsWith('$')) return text;
  const column = columnIndex(text);
  return column + by < 0 || column + by >= MAX_COLUMNS ? null : columnLetters(column + by);
}

function shiftRow(text: string, by: number): string | null {
  if (text.startsWith('$')) return text;
  const row = Number(text) + by;
  return row < 1 || row > MAX_ROWS ? null : String(row);
}
