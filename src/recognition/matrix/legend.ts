import { foldCode } from '../../standard';
import type { Letter } from '../../register';
import { OTHER_MEANINGS } from '../vocabulary/matrix-marks';
import { PLAIN_ALPHABET } from './letters';
import type { Alphabet } from './letters';
import { headingMeaning, normal } from './words';
import type { View } from './view';

/** What legends of a sheet say, and the cells they stand in: these are no assignments. */
export interface Legend {
  /** Meaning by letter, as written. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly alphabet: Alphabet;
  isAt(row: number, column: number): boolean;
  /** A legend cell that may also be a heading: "A - Accountable", letter and meaning in one. */
  isWholeAt(row: number, column: number): boolean;
}

/** Finds "R = Responsible", several of these in one cell, and "R" with "Responsible" in the next cell. */
export function findLegend(view: View, hints: Readonly<Record<string, string>> = {}): Legend {
  const inCells = pairsInCells(view);
  const loose = [...inCells.filter(({ isAlone }) => isAlone), ...pairsOfCells(view)];
  const pairs = [...inCells.filter(({ isAlone }) => !isAlone), ...clusters(loose).filter(isTrusted).flat()];
  const meanings: Record<string, string> = { ...hints };
  for (const { letter, meaning } of pairs) if (!(letter in meanings) || letter in hints) meanings[letter] = meaning;
  const cells = keysOf(pairs);
  const wholeCells = keysOf(pairs.filter((pair) => pair.columns.length === 1));
  return {
    meanings,
    alphabet: alphabetOf(meanings),
    isAt: (row, column) => cells.size > 0 && cells.has(key(row, column)),
    isWholeAt: (row, column) => wholeCells.size > 0 && wholeCells.has(key(row, column)),
  };
}

/** What a meaning makes of a letter: one of the five, null for something else, undefined where the words are not known. */
function letterOfMeaning(letter: string, meaning: string): Letter | null | undefined {
  const words = normal(meaning).split(/[^\p{L}\p{N}']+/u);
  const known = wordOf(words, meaning);
  if (known === 'ambiguous') return PLAIN_ALPHABET.get(letter) ?? 'R';
  if (known === 'owner') return 'A';
  if (known) return known;
  const start = words.join(' ');
  return OTHER_STEMS.some((stem) => start.startsWith(stem)) ? null : undefined;
}

interface Pair {
  readonly letter: string;
  readonly meaning: string;
  readonly row: number;
  /** The cell of the letter and of its meaning; one where both stand in it. */
  readonly columns: readonly number[];
  /** The only pair of its cell: it needs neighbours to be a legend. */
  readonly isAlone: boolean;
}

const OTHER_STEMS = OTHER_MEANINGS.map(normal);
const LONGEST_LEGEND = 600;
/** More legends than this on a sheet are no legends. */
const MOST_PAIRS = 5_000;

function key(row: number, column: number): number {
  return row * 16_384 + column;
}

function keysOf(pairs: readonly Pair[]): ReadonlySet<number> {
  return new Set(pairs.flatMap((pair) => pair.columns.map((column) => key(pair.row, column))));
}

function wordOf(words: readonly string[], meaning: string): ReturnType<typeof headingMeaning>['letter'] {
  for (let length = Math.min(4, words.length); length > 0; length--) {
    const { letter } = headingMeaning(words.slice(0, length).join(' '));
    if (letter) return letter;
  }
  return words.map((word) => headingMeaning(word).letter).find((letter) => letter !== null) ?? headingMeaning(meaning).letter;
}

/** Letters that stand for themselves unless a legend says otherwise; "V = Verantwortlich" beside "D = Durchführung" is accountable. */
function alphabetOf(meanings: Readonly<Record<string, string>>): Alphabet {
  const alphabet = new Map<string, Letter | null>(PLAIN_ALPHABET);
  const entries = Object.entries(meanings).map(([letter, meaning]) => ({ letter, meaning, means: letterOfMeaning(letter, meaning) }));
  const doers = entries.filter(({ means }) => means === 'R');
  for (const { letter, meaning, means } of entries) {
    const isOpen = headingMeaning(meaning).letter === 'ambiguous' && !PLAIN_ALPHABET.has(letter);
    if (isOpen && doers.some((doer) => doer.letter !== letter && headingMeaning(doer.meaning).letter !== 'ambiguous'))
      alphabet.set(letter, 'A');
    else if (means !== undefined) alphabet.set(letter, means);
  }
  return alphabet;
}

/** "R = Responsible", "R: Responsible; A: Accountable", "Responsible (R), Accountable (A)" within one cell. */
function pairsInCells(view: View): readonly Pair[] {
  const found: Pair[] = [];
  forEachText(view, (text, row, column) => {
    if (found.length > MOST_PAIRS || text.length < 5 || text.length > LONGEST_LEGEND || !MAY_HOLD_PAIR.test(text)) return;
    const clean = text.normalize('NFKC').replace(/[\u2010-\u2015]/g, '-');
    const matches = [...clean.matchAll(LETTER_FIRST), ...clean.matchAll(LETTER_LAST)];
    const pairs = matches.map((match) => ({
      letter: foldCode(match.groups?.['letter'] ?? ''),
      meaning: (match.groups?.['meaning'] ?? '').trim(),
      row,
      columns: [column],
      isAlone: matches.length === 1,
    }));
    if (matches.length === 1 || isLegend(pairs)) found.push(...pairs);
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
  return { letter, meaning, row, columns: [column, column + gap, column + 1 + gap], isAlone: true };
}

function pairToTheLeft(view: View, letter: string, row: number, column: number): Pair | null {
  const meaning = view.text(row, column - 1).trim();
  if (meaning.length < 4 || letterOfMeaning(letter, meaning) !== letter) return null;
  return { letter, meaning, row, columns: [column - 1, column], isAlone: true };
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
