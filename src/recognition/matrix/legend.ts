import { foldCode } from '../../standard';
import { alphabetOf, letterOfMeaning } from './letter-meaning';
import type { Alphabet } from './letters';
import type { View } from './view';

/** What legends of a sheet say, and the cells they stand in: these are no assignments. */
export interface Legend {
  /** Meaning by letter, as written. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly alphabet: Alphabet;
  /** The letters are of another kind: "R = Read, A = Admin". */
  readonly isForeign: boolean;
  isAt(row: number, column: number): boolean;
  /** A legend cell that may also be a heading: "A - Accountable", letter and meaning in one. */
  isWholeAt(row: number, column: number): boolean;
}

/** Finds "R = Responsible", several of these in one cell, and "R" with "Responsible" in the next cell. */
export function findLegend(view: View, hints: Readonly<Record<string, string>> = {}): Legend {
  const inCells = pairsInCells(view);
  const several = inCells.filter((pairs) => pairs.length > 1);
  const others = clusters([...inCells.filter((pairs) => pairs.length === 1).flat(), ...pairsOfCells(view)]);
  const own = [...several.filter(isLegend), ...others.filter(isTrusted)].flat();
  const foreign = own.length > 0 ? [] : [...several, ...others].filter(isForeign).flat();
  const pairs = [...own, ...foreign];
  const meanings: Record<string, string> = { ...hints };
  for (const { letter, meaning } of pairs) if (!(letter in meanings) || letter in hints) meanings[letter] = meaning;
  const cells = keysOf(pairs);
  const wholeCells = keysOf(pairs.filter((pair) => pair.columns.length === 1));
  return {
    meanings,
    alphabet: alphabetOf(meanings),
    isForeign: foreign.length > 0,
    isAt: (row, column) => cells.size > 0 && cells.has(key(row, column)),
    isWholeAt: (row, column) => wholeCells.size > 0 && wholeCells.has(key(row, column)),
  };
}

interface Pair {
  readonly letter: string;
  readonly meaning: string;
  readonly row: number;
  /** The cell of the letter and of its meaning; one where both stand in it. */
  readonly columns: readonly number[];
}

const LONGEST_LEGEND = 600;
/** More legends than this on a sheet are no legends. */
const MOST_PAIRS = 5_000;

function key(row: number, column: number): number {
  return row * 16_384 + column;
}

function keysOf(pairs: readonly Pair[]): ReadonlySet<number> {
  return new Set(pairs.flatMap((pair) => pair.columns.map((column) => key(pair.row, column))));
}

/** "R = Responsible", "R: Responsible; A: Accountable", "Responsible (R), Accountable (A)": the pairs of each cell. */
function pairsInCells(view: View): readonly (readonly Pair[])[] {
  const found: Pair[][] = [];
  forEachText(view, (text, row, column) => {
    if (found.length > MOST_PAIRS || text.length < 5 || text.length > LONGEST_LEGEND || !MAY_HOLD_PAIR.test(text)) return;
    const clean = text.normalize('NFKC').replace(/[\u2010-\u2015]/g, '-');
    const matches = [...clean.matchAll(LETTER_FIRST), ...clean.matchAll(LETTER_LAST)];
    const pairs = matches.map((match) => ({
      letter: foldCode(match.groups?.['letter'] ?? ''),
      meaning: (match.groups?.['meaning'] ?? '').trim(),
      row,
      columns: [column],
    }));
    if (pairs.length > 0) found.push(pairs);
  });
  return found;
}

const MAY_HOLD_PAIR = /(?:^|[\s,;|(/])\p{L}\s*[=:\-\u2010-\u2015)]|\(\p{L}\)/u;
const LETTER_FIRST =
  /(?:^|[\s,;|/(])\(?(?<letter>\p{L})\)?\s*(?:[=:-]|(?<=\)))\s*(?<meaning>\p{L}[^,;|\n=]{2,80}?)(?=\s*[,;|\n.]|\s*[/(]?\s*\(?\p{L}\)?\s*[=:]|\s+\(?\p{L}\)?\s-|\s*$)/gu;
const LETTER_LAST = /(?:^|[\s,;|/])(?<meaning>\p{L}{4,30}(?: \p{L}+){0,3}) \((?<letter>\p{L})\)/gu;

/** At least one pair means what its letter stands for, or is one of the five at all, and half of them are known words. */
function isLegend(pairs: readonly Pair[]): boolean {
  const meanings = pairs.map(({ letter, meaning }) => ({ letter, means: letterOfMeaning(letter, meaning) }));
  const known = meanings.filter(({ means }) => means !== undefined);
  return known.length * 2 >= pairs.length && meanings.some(({ letter, means }) => means === letter || (means && pairs.length > 1));
}

/** Letters that all stand for something else, each for a word it begins: "R = Read, W = Write, A = Admin". */
function isForeign(pairs: readonly Pair[]): boolean {
  if (pairs.length < 2 || new Set(pairs.map(({ letter }) => letter)).size < pairs.length) return false;
  return pairs.every(({ letter, meaning }) => foldCode(meaning).startsWith(letter) && letterOfMeaning(letter, meaning) === null);
}

/** "R = Responsible" by itself, or several letters together. */
function isTrusted(cluster: readonly Pair[]): boolean {
  const [first] = cluster;
  const areWhole = cluster.every(({ columns }) => columns.length === 1);
  if (first && cluster.length === 1) return areWhole && letterOfMeaning(first.letter, first.meaning) === first.letter;
  return areWhole ? isLegend(cluster) : isList(cluster);
}

/** A legend lists each letter once, and most meanings begin with their letter or are known for it; remarks beside letters do not. */
function isList(pairs: readonly Pair[]): boolean {
  if (pairs.length < 2 || new Set(pairs.map(({ letter }) => letter)).size < pairs.length) return false;
  const initial = pairs.filter(({ letter, meaning }) => foldCode(meaning).startsWith(letter)).length;
  const known = pairs.filter(({ letter, meaning }) => letterOfMeaning(letter, meaning) === letter).length;
  return isLegend(pairs) && (initial * 10 >= pairs.length * 8 || known * 2 >= pairs.length);
}

/** "R" in one cell and its meaning in the next. */
function pairsOfCells(view: View): readonly Pair[] {
  const found: Pair[] = [];
  forEachText(view, (text, row, column) => {
    if (text.length > 4 || found.length > MOST_PAIRS) return;
    const letter = foldCode(text).replace(/[^\p{L}]/gu, '');
    if ([...letter].length !== 1) return;
    const pair = pairToTheRight(view, letter, row, column) ?? pairToTheLeft(view, letter, row, column);
    if (pair) found.push(pair);
  });
  return found;
}

function pairToTheRight(view: View, letter: string, row: number, column: number): Pair | null {
  const gap = /^\s*[=:–-]\s*$/.test(view.text(row, column + 1)) ? 1 : 0;
  const meaning = view
    .text(row, column + 1 + gap)
    .replace(/^\s*[=:–-]\s*/, '')
    .trim();
  if (!/\p{L}{3}/u.test(meaning) || meaning.length > LONGEST_LEGEND || /^\(?\p{L}\)?\s*[=:]/u.test(meaning)) return null;
  return { letter, meaning, row, columns: [column, column + gap, column + 1 + gap] };
}

function pairToTheLeft(view: View, letter: string, row: number, column: number): Pair | null {
  const meaning = view.text(row, column - 1).trim();
  if (meaning.length < 4 || letterOfMeaning(letter, meaning) !== letter) return null;
  return { letter, meaning, row, columns: [column - 1, column] };
}

/** Pairs that stand under each other, at most one line between, or beside each other. */
function clusters(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const groups: Pair[][] = [];
  const byColumn = new Map<number, { readonly group: Pair[]; readonly row: number }>();
  const byRow = new Map<number, { readonly group: Pair[]; readonly column: number }>();
  for (const pair of pairs.toSorted((one, other) => one.row - other.row || firstColumn(one) - firstColumn(other))) {
    const column = firstColumn(pair);
    const above = byColumn.get(column);
    const beside = byRow.get(pair.row);
    const isBelow = above !== undefined && pair.row - above.row <= 2;
    const group = isBelow ? above.group : beside && column - beside.column <= 4 ? beside.group : [];
    if (group.length === 0) groups.push(group);
    group.push(pair);
    byColumn.set(column, { group, row: pair.row });
    byRow.set(pair.row, { group, column });
  }
  return groups;
}

function firstColumn({ columns }: Pair): number {
  return columns[0] ?? 0;
}

function forEachText(view: View, read: (text: string, row: number, column: number) => void): void {
  if (!view.bounds) return;
  const { top, left, bottom, right } = view.bounds;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const text = view.text(row, column);
      if (text !== '') read(text, row, column);
    }
  }
}
