import { fold } from '../../standard';
import type { Heading, Letter } from '../../register';
import { edgeOf } from './edges';
import type { Frame, LetterColumn } from './frame';
import { isEmptyMark, isTick, singleLetter } from './letters';
import { Kind } from './scan';
import type { Scan } from './scan';
import { headingMeaning, mayNameLetter } from './words';
import type { LetterWord } from './words';

/** Tables whose columns are called Accountable, Responsible … and hold names, or ticks. */
export function findTallFrames(scan: Scan): readonly Frame[] {
  const headers: TallHeader[] = [];
  const above = new Map<number, string>();
  for (let row = scan.firstRow; row <= scan.bottom && headers.length < MOST_HEADERS; row++) {
    const header = readHeader(scan, row, above);
    if (header) headers.push(header);
    for (let column = scan.firstColumn; column <= scan.right; column++) {
      if (scan.kind(row, column) === Kind.text) above.set(column, fold(scan.view.text(row, column)));
    }
  }
  return joinRepeats(scan, headers)
    .map((table) => frameOf(scan, table))
    .filter((frame) => frame !== null);
}

const MOST_HEADERS = 2_000;

/** By column the last text above, whatever letters stand between. */
type TextsAbove = ReadonlyMap<number, string>;

interface TallHeader {
  readonly row: number;
  readonly columns: readonly { readonly column: number; readonly letter: Letter }[];
}

interface TallTable extends TallHeader {
  readonly repeats: Set<number>;
  lastRow: number;
  isFollowed: boolean;
}

function readHeader(scan: Scan, row: number, above: TextsAbove): TallHeader | null {
  const words: { column: number; word: LetterWord }[] = [];
  for (let column = scan.firstColumn; column <= scan.right; column++) {
    const text = scan.view.text(row, column);
    if (text === '' || text.length > LONGEST || isLegendPair(scan, row, column)) continue;
    const word = singleLetter(text, scan.reader.alphabet) ?? (mayNameLetter(text) ? headingMeaning(text).letter : null);
    if (word) words.push({ column, word });
  }
  if (words.length === 0) return null;
  const columns = settle(words);
  return isHeader(scan, row, columns, above) ? { row, columns } : null;
}

function isLegendPair({ legend }: Scan, row: number, column: number): boolean {
  return legend.isAt(row, column) && !legend.isWholeAt(row, column);
}

const LONGEST = 70;

/**
 * "Owner" and "Approver" are accountable only next to a responsible column; "Responsable" and "Verantwortlich" are what the other
 * columns leave, and so is "Owner" next to an approver where others support or are informed. The first column of a letter counts.
 */
function settle(words: readonly { readonly column: number; readonly word: LetterWord }[]): TallHeader['columns'] {
  const has = (wanted: LetterWord): boolean => words.some(({ word }) => word === wanted);
  const isDoerKnown = has('R');
  const isAccountableKnown = has('A');
  const areOthersNamed = has('S') || has('C') || has('I');
  const isOwnerDoer = has('approver') && areOthersNamed && !isDoerKnown && !isAccountableKnown && !has('ambiguous');
  const letterOf = (word: LetterWord): Letter | null => {
    if (word === 'ambiguous') return isDoerKnown && !isAccountableKnown ? 'A' : isDoerKnown ? null : 'R';
    if (word === 'owner' && isOwnerDoer) return 'R';
    if (word === 'owner' || word === 'approver')
      return !isAccountableKnown && (isDoerKnown || isOwnerDoer || has('ambiguous')) ? 'A' : null;
    return word;
  };
  const seen = new Set<Letter>();
  return words.flatMap(({ column, word }) => {
    const letter = letterOf(word);
    if (!letter || seen.has(letter)) return [];
    seen.add(letter);
    return [{ column, letter }];
  });
}

/** Accountable or responsible with one more letter; accountable alone where codes or activities stand beside it. */
function isHeader(scan: Scan, row: number, columns: TallHeader['columns'], above: TextsAbove): boolean {
  const letters = new Set(columns.map(({ letter }) => letter));
  if (!letters.has('A') && !letters.has('R')) return false;
  if (letters.size >= 2) return areSingleLetters(scan, row, columns) ? isFullSet(letters) && !isItemRow(scan, row, columns, above) : true;
  return letters.has('A') && hasItemHeading(scan, row);
}

function areSingleLetters(scan: Scan, row: number, columns: TallHeader['columns']): boolean {
  return columns.every(({ column }) => singleLetter(scan.view.text(row, column), scan.reader.alphabet));
}

/** "C" and "R" may head programming languages; A, R and one more head nothing else. */
function isFullSet(letters: ReadonlySet<Letter>): boolean {
  return letters.has('A') && letters.has('R') && letters.size >= 3;
}

/** A row of letters in a wide matrix: other letters stand below, or roles above. */
function isItemRow(scan: Scan, row: number, columns: TallHeader['columns'], above: TextsAbove): boolean {
  return isLetterRow(scan, row, columns) || isUnderRoles(columns, above);
}

/** Each column has its own text as the next thing above that is no letter; over a header of letters stands one role at most. */
function isUnderRoles(columns: TallHeader['columns'], above: TextsAbove): boolean {
  const texts = columns.map(({ column }) => above.get(column)).filter((text) => text !== undefined);
  return new Set(texts).size * 2 > columns.length;
}

function isLetterRow(scan: Scan, row: number, columns: TallHeader['columns']): boolean {
  const below = [1, 2, 3].flatMap((distance) =>
    columns.map(({ column, letter }) => ({ letter, text: scan.view.text(row + distance, column) })),
  );
  return below.some(({ letter, text }) => ![null, letter].includes(singleLetter(text, scan.reader.alphabet)));
}

function hasItemHeading(scan: Scan, row: number): boolean {
  for (let column = scan.firstColumn; column <= scan.right; column++) {
    const text = scan.view.text(row, column);
    if (text === '') continue;
    const { columns } = headingMeaning(text);
    if (columns.length > 0 && !columns.includes('notes')) return true;
  }
  return false;
}

function joinRepeats(scan: Scan, headers: readonly TallHeader[]): readonly TallTable[] {
  const tables: TallTable[] = [];
  for (const header of headers) {
    const above = tables.findLast((table) => sharesColumns(table, header));
    if (above && isSame(scan, above, header)) above.repeats.add(header.row);
    else {
      for (const table of tables.filter((other) => other.lastRow >= header.row && sharesColumns(other, header))) {
        table.lastRow = header.row - 1;
        table.isFollowed = true;
      }
      tables.push({ ...header, repeats: new Set(), lastRow: scan.bottom, isFollowed: false });
    }
    if (tables.length > MOST_TABLES) break;
  }
  return tables;
}

const MOST_TABLES = 200;

function sharesColumns(one: TallHeader, other: TallHeader): boolean {
  return one.columns.some(({ column }) => other.columns.some((candidate) => candidate.column === column));
}

function isSame(scan: Scan, one: TallHeader, other: TallHeader): boolean {
  const textsOf = ({ row, columns }: TallHeader): string => columns.map(({ column }) => fold(scan.view.text(row, column))).join('|');
  return textsOf(one) === textsOf(other);
}

function frameOf(scan: Scan, table: TallTable): Frame | null {
  const mode = modeOf(scan, table);
  if (!mode) return null;
  const heading = mode === 'ticks' ? roleOf(scan, table) : null;
  const columns: readonly LetterColumn[] = table.columns.map(({ column, letter }) => ({ column, letter, heading }));
  const places = table.columns.map(({ column }) => column);
  return {
    layout: mode === 'names' ? 'tall' : 'singleRole',
    mode,
    headerRows: [table.row],
    mainRow: table.row,
    firstRow: table.row + 1,
    lastRow: table.lastRow,
    isFollowed: table.isFollowed,
    left: edgeOf(scan, { from: table.row, to: table.lastRow }, Math.min(...places), -1),
    right: edgeOf(scan, { from: table.row, to: table.lastRow }, Math.max(...places), 1),
    letterColumns: columns,
    repeats: table.repeats,
  };
}

/** The one role of ticks: what stands over the letters, else the sheet is named after it. */
function roleOf(scan: Scan, { row, columns }: TallTable): Heading {
  const column = columns[0]?.column ?? 0;
  const above = scan.view.filledField(row - 1, column);
  const isRole = row > 0 && above.text.trim() !== '' && scan.kind(above.cell.row, above.cell.column) === Kind.text;
  return isRole ? { cell: above.cell, text: above.text.trim() } : { cell: scan.view.cell(row, column), text: scan.view.name };
}

/** What stands under the letters: names unless most cells are letters or ticks; numbers make it another table. */
function modeOf(scan: Scan, table: TallTable): Frame['mode'] | null {
  const counted = { names: 0, ticks: 0, numbers: 0, own: 0, others: 0 };
  for (let row = table.row + 1; row <= table.lastRow; row++) {
    if (table.repeats.has(row)) continue;
    for (const { column, letter } of table.columns) {
      const content = contentOf(scan, row, column, letter);
      if (content) counted[content]++;
    }
  }
  const { names, ticks, numbers, own, others } = counted;
  const most = Math.max(names, ticks, numbers, own, others);
  if (most === 0) return isSureUnfilled(scan, table) ? 'names' : null;
  if (most === names) return 'names';
  return most === numbers || most === others ? null : 'ticks';
}

/** \`own\` is the letter or word of the column itself, \`others\` that of another. */
function contentOf(scan: Scan, row: number, column: number, letter: Letter): 'names' | 'ticks' | 'numbers' | 'own' | 'others' | null {
  const kind = scan.kind(row, column);
  const text = scan.view.text(row, column);
  if (kind === Kind.blank || kind === Kind.error || isEmptyMark(text)) return null;
  if (kind === Kind.number) return 'numbers';
  if (kind === Kind.letter || kind === Kind.word) {
    const reading = scan.reading(row, column);
    return reading.kind === 'letters' && reading.letters.length === 1 && reading.letters[0] === letter ? 'own' : 'others';
  }
  if (isTick(text)) return 'ticks';
  if (/^\s*\d+\s*$/.test(text)) return 'numbers';
  return [...text.trim()].length === 1 && /\p{L}/u.test(text) ? 'others' : 'names';
}

/** An empty table is one where words, not single letters, head the columns, and the rows have a heading too. */
function isSureUnfilled(scan: Scan, table: TallTable): boolean {
  const isLegend = table.columns.some(({ column }) => scan.legend.isAt(table.row, column));
  const isSingle = table.columns.every(({ column }) => scan.view.text(table.row, column).trim().length === 1);
  return !isLegend && !isSingle && hasItemHeading(scan, table.row);
}
