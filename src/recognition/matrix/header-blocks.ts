import { fold } from '../../standard';
import { isLetterKind, Kind } from './scan';
import type { Scan } from './scan';
import { headingMeaning } from './words';

/** Rows that head columns of letters, top down, and the columns under which letters come next. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Goes up the sheet: a row is a header where texts stand over columns in which the next cells below are letters. */
export function findHeaderBlocks(scan: Scan): readonly HeaderBlock[] {
  const width = scan.right - scan.firstColumn + 1;
  const below = new Uint8Array(Math.max(0, width));
  const blocks: { rows: number[]; columns: Set<number>; isOpen: boolean }[] = [];
  for (let row = scan.bottom; row >= scan.firstRow; row--) {
    const seen = look(scan, row, below);
    const block = blocks.at(-1);
    if (seen.letters > 0 && seen.hits.length <= seen.letters) {
      if (block) block.isOpen = false;
      remember(scan, row, below, false);
      continue;
    }
    if (seen.hits.length > 0 && block?.isOpen && (block.rows[0] ?? 0) - row <= 2) {
      block.rows.unshift(row);
      seen.hits.forEach((column) => block.columns.add(column));
    } else if (seen.hits.length > 0) blocks.push({ rows: [row], columns: new Set(seen.hits), isOpen: true });
    remember(scan, row, below, seen.hits.length > 0);
  }
  return blocks.reverse().map(({ rows, columns }) => ({ rows, columns: [...columns].sort((one, other) => one - other) }));
}

const NOTHING = 0;
const LETTERS_BELOW = 1;
const OTHER_BELOW = 2;

interface Seen {
  /** Columns with a heading over letters. */
  readonly hits: readonly number[];
  /** Letters in the row itself. */
  readonly letters: number;
}

/** "IA" and "Support" are headings beside others that can be nothing else. */
function look(scan: Scan, row: number, below: Uint8Array): Seen {
  const sure: number[] = [];
  const perhaps: number[] = [];
  let letters = 0;
  for (let column = scan.firstColumn; column <= scan.right; column++) {
    const kind = scan.kind(row, column);
    if (kind === Kind.letter) letters++;
    if (below[column - scan.firstColumn] !== LETTERS_BELOW) continue;
    if (kind === Kind.text && isHeading(scan, row, column)) sure.push(column);
    else if ((kind === Kind.compact || kind === Kind.word) && isHeading(scan, row, column)) perhaps.push(column);
  }
  const texts = sure.map((column) => fold(scan.view.text(row, column)));
  const isVaried = new Set(texts).size * 2 > texts.length;
  if (sure.length === 0 || !isVaried) return { hits: [], letters: letters + perhaps.length };
  if (letters === 0 && perhaps.length <= sure.length * 2) return { hits: [...sure, ...perhaps].sort((one, other) => one - other), letters };
  return { hits: sure, letters: letters + perhaps.length };
}

const LONGEST_HEADING = 120;

function isHeading(scan: Scan, row: number, column: number): boolean {
  const text = scan.view.text(row, column);
  const { columns, isOther, isRowNumber } = headingMeaning(text);
  return text.length <= LONGEST_HEADING && !isOther && !isRowNumber && columns.length === 0;
}

function remember(scan: Scan, row: number, below: Uint8Array, isHeader: boolean): void {
  for (let column = scan.firstColumn; column <= scan.right; column++) {
    const kind = scan.kind(row, column);
    const index = column - scan.firstColumn;
    if (isLetterKind(kind)) below[index] = isHeader ? OTHER_BELOW : LETTERS_BELOW;
    else if (kind === Kind.text || kind === Kind.number) below[index] = kind === Kind.text ? OTHER_BELOW : (below[index] ?? NOTHING);
  }
}
