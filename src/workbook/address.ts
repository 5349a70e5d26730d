/** A position on a sheet; row and column count from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A cell of the workbook; row and column count from 0. */
export interface CellRef extends CellPosition {
  readonly sheet: string;
}

/** A rectangle on a sheet; all four bounds count from 0 and are inclusive. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The limits of the file format (ECMA-376): rows and columns of a worksheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Column letters of a column counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The column (from 0) of column letters, or -1 where the text is no column. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index <= MAX_COLUMNS ? index - 1 : -1;
}

/** `B7` for a position. */
export function a1(position: CellPosition): string {
  return columnLetters(position.column) + String(position.row + 1);
}

/** `B7` or `B7:D9` for a range. */
export function a1Range(range: CellRange): string {
  const first = a1({ row: range.top, column: range.left });
  const last = a1({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads `B7` or `$B$7`; null where the text is no cell address within the format's limits. */
export function parseA1(address: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match) return null;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return column < 0 || row >= MAX_ROWS ? null : { row, column };
}

/** Reads `B7`, `B7:D9`, `A:C` or `1:3`; null where the text is no range. */
export function parseA1Range(address: string): CellRange | null {
  const [from = '', to = from, ...rest] = address.split(':');
  if (rest.length > 0) return null;
  const first = parseCorner(from, 0);
  const last = parseCorner(to, 1);
  if (!first || !last) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

function parseCorner(text: string, end: 0 | 1): CellPosition | null {
  const plain = text.replace(/\$/g, '');
  const cell = parseA1(plain);
  if (cell) return cell;
  const column = columnIndex(plain);
  if (column >= 0) return { row: end === 0 ? 0 : MAX_ROWS - 1, column };
  if (!/^[1-9]\d{0,6}$/.test(plain) || Number(plain) > MAX_ROWS) return null;
  return { row: Number(plain) - 1, column: end === 0 ? 0 : MAX_COLUMNS - 1 };
}

export function rangeContains(range: CellRange, position: CellPosition): boolean {
  return position.row >= range.top && position.row <= range.bottom && position.column >= range.left && position.column <= range.right;
}

/** A sheet name as a formula needs it: always quoted, apostrophes doubled. */
export function quoteSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** `'RACI'!B7`, as a formula or a link needs it. */
export function qualifiedA1(cell: CellRef): string {
  return `${quoteSheet(cell.sheet)}!${a1(cell)}`;
}

export function isSameCell(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
