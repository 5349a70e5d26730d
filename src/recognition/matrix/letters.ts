import { EMPTY_MARKS, fold, foldCode, NO_WORDS, PLACEHOLDERS } from '../../standard';
import type { Letter } from '../../register';
import { NO_LETTER_MARKS, TICKS, VAGUE_WORDS } from '../vocabulary/matrix-marks';
import { headingMeaning, mayNameLetter, normal } from './words';

/**
 * What a cell of a matrix says. token: short and perhaps meant as a letter ("Q", "3", "TBD"), but none that is known.
 * text: no letter at all.
 */
export type LetterReading =
  | { readonly kind: 'blank' }
  /** A mark that stands for nothing: "-", "/", "N", "N/A". */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'letters';
      readonly letters: readonly Letter[];
      /** Written out ("Responsible"), not as letters. */
      readonly isWord: boolean;
      /** A part of the cell is no known letter: "R/Q". */
      readonly isPartial: boolean;
    }
  | { readonly kind: 'token' }
  | { readonly kind: 'text' };

/** What letters mean on a sheet: the five, and what a legend says of these and others. Null: it means something else. */
export type Alphabet = ReadonlyMap<string, Letter | null>;

export const PLAIN_ALPHABET: Alphabet = new Map<string, Letter>([
  ['R', 'R'],
  ['A', 'A'],
  ['S', 'S'],
  ['C', 'C'],
  ['I', 'I'],
]);

/** Longer texts hold no assignment letters. */
const LONGEST = 60;
const MOST_REMEMBERED = 20_000;

/** Reads the cells of one sheet by its alphabet; remembers what it read, since a matrix repeats few texts. */
export class LetterReader {
  private readonly remembered = new Map<string, LetterReading>();

  constructor(readonly alphabet: Alphabet = PLAIN_ALPHABET) {}

  read(text: string): LetterReading {
    if (text === '') return BLANK;
    if (text.length > LONGEST) return TEXT;
    const known = this.remembered.get(text);
    if (known) return known;
    const reading = readLetters(text, this.alphabet);
    if (this.remembered.size < MOST_REMEMBERED) this.remembered.set(text, reading);
    return reading;
  }
}

/** A tick in a column of its own for one letter. */
export function isTick(text: string): boolean {
  return TICK_SET.has(fold(text));
}

/** What says "no" where others say "x". */
export function isNoTick(text: string): boolean {
  return NO_SET.has(fold(text));
}

/** A mark that stands for nothing. */
export function isEmptyMark(text: string): boolean {
  return EMPTY_SET.has(fold(text).replace(/\s*\/\s*/g, '/'));
}

/** The one letter that a heading stands for: "R", "(A)", "C." */
export function singleLetter(text: string, alphabet: Alphabet): Letter | null {
  if (text.length > 6) return null;
  const letter = /^[([]?(\p{L})[)\].:]?$/u.exec(foldCode(text))?.[1] ?? '';
  return alphabet.get(letter) ?? null;
}

const BLANK: LetterReading = { kind: 'blank' };
const NONE: LetterReading = { kind: 'none' };
const TOKEN: LetterReading = { kind: 'token' };
const TEXT: LetterReading = { kind: 'text' };

const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
const TICK_SET = foldedSet(TICKS);
const EMPTY_SET = foldedSet([...EMPTY_MARKS, ...NO_LETTER_MARKS]);
const NO_SET = foldedSet(NO_WORDS);
const VAGUE_SET = foldedSet([...VAGUE_WORDS, ...PLACEHOLDERS]);
/** No mark or vague word is longer, blanks around it included. */
const LONGEST_MARK = 24;

/** Between letters of one cell. A blank separates too: "R A". */
const SEPARATORS = /[\s/,;+&|()[\]\\*\u00b7\u2022-]+|\.(?=\s|$)/;
/** Joins letters in words: "R and A". Read only between other parts, since "Y" alone is a token. */
const JOINING = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'a', 'i', 'и', 'και', 'or', 'oder']);

function readLetters(written: string, alphabet: Alphabet): LetterReading {
  const text = withoutComment(written.replace(FOOTNOTES, ''), alphabet);
  if (isProse(text, alphabet)) return TEXT;
  if (fold(text) === '') return BLANK;
  const single = foldCode(text);
  if (!alphabet.has(single) && isEmptyMark(text)) return NONE;
  const parts = plainDashes(text)
    .split(SEPARATORS)
    .filter((part) => part !== '');
  if (parts.length === 0) return NONE;
  const read = parts.map((part, index) => readPart(part, alphabet) ?? (isJoining(part, index, parts.length) ? [] : null));
  const letters = [...new Set(read.flatMap((found) => found ?? []))];
  const isWhole = read.every((found) => found !== null);
  if (isWhole && letters.length > 0) return { kind: 'letters', letters, isWord: parts.some(isWord), isPartial: false };
  const word = letterWord(text);
  if (word) return { kind: 'letters', letters: [word], isWord: true, isPartial: false };
  const hasTokensOnly = parts.every((part, index) => (read[index] ?? null) !== null || isToken(part));
  const isReadable = letters.length > 0 && parts.every((part, index) => read[index] !== null || /^\p{L}$/u.test(part));
  if (isReadable) return { kind: 'letters', letters, isWord: false, isPartial: true };
  return hasTokensOnly || VAGUE_SET.has(fold(text)) ? TOKEN : TEXT;
}

/** Marks of footnotes: in "A¹" the letter is meant. A digit of full size is part of what is written. */
const FOOTNOTES = /[\u00b9\u00b2\u00b3\u2070-\u2079\u2020\u2021]+$/;
const COMMENTED = /^(?<letters>[^()[\]]{1,9})[([](?<comment>[^()[\]]*\p{L}{2}[^()[\]]*)[)\]]$/u;

/** "R (until May)" and "A/R (Jane)" give letters and say more about them; "R (A)" gives two, "A (Accountable)" one twice. */
function withoutComment(text: string, alphabet: Alphabet): string {
  const { letters, comment } = COMMENTED.exec(text.trim())?.groups ?? {};
  if (letters === undefined || comment === undefined) return text;
  const parts = plainDashes(letters)
    .split(SEPARATORS)
    .filter((part) => part !== '');
  const given = parts.map((part) => ([...part].length === 1 ? alphabet.get(foldCode(part)) : undefined));
  const isMeant =
    given.length > 0 && given.every((letter) => letter) && !given.includes(letterWord(comment)) && !isAllLetters(comment, alphabet);
  return isMeant ? letters : text;
}

function isAllLetters(text: string, alphabet: Alphabet): boolean {
  return text.split(SEPARATORS).every((part) => !isWord(part) && (part === '' || readPart(part, alphabet) !== null));
}

/** Most cells of a workbook are texts: a quick look that spares them the careful one. */
function isProse(text: string, alphabet: Alphabet): boolean {
  const word = /\p{L}{4,}/u.exec(text)?.[0];
  if (word === undefined || mayNameLetter(text)) return false;
  if (word.length < 6 && [...foldCode(word)].every((character) => alphabet.has(character))) return false;
  const isShort = text.length <= LONGEST_MARK;
  return !isShort || !(VAGUE_SET.has(fold(text)) || isEmptyMark(text));
}

function plainDashes(text: string): string {
  return text.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-');
}

function isJoining(part: string, index: number, count: number): boolean {
  return index > 0 && index < count - 1 && JOINING.has(part.toLowerCase()) && part === part.toLowerCase();
}

/** Letters of "RA", "a", "R", or of a written-out word; null where it is neither. */
function readPart(part: string, alphabet: Alphabet): readonly Letter[] | null {
  const characters = [...foldCode(part)];
  if (characters.length <= 5 && isOneCase(part, characters.length) && new Set(characters).size === characters.length) {
    const letters = characters.map((character) => alphabet.get(character) ?? null);
    if (letters.every((letter) => letter !== null)) return letters;
  }
  const word = isWord(part) ? letterWord(part) : null;
  return word ? [word] : null;
}

/** "RA" and "ra" are letters, "Air" and "air" are words. */
function isOneCase(part: string, length: number): boolean {
  return length <= 2 || part === part.toUpperCase();
}

function isWord(part: string): boolean {
  return part.length > 5;
}

/** A written-out word; "Responsable" in a cell is the one who does the work. A broken line does not part "Information\nSecurity". */
function letterWord(text: string): Letter | null {
  if (!isWord(normal(text))) return null;
  const { letter } = headingMeaning(text.replace(/\s+/g, ' '));
  if (letter === 'ambiguous') return 'R';
  return letter === 'owner' || letter === 'approver' ? null : letter;
}

/** "Q", "3", "A?", "R1": as short as a letter. */
function isToken(part: string): boolean {
  return [...part].length === 1 || /^[\p{L}\p{N}]?[\d?!]{1,2}$/u.test(part);
}
