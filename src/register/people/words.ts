import { EMPTY_MARKS, EXTERNAL_VALUES, fold, INTERNAL_VALUES, NO_WORDS, PLACEHOLDERS, YES_WORDS } from '../../standard';

/** Word lists of the standard, folded once. */
export const EMPTY = foldedSet(EMPTY_MARKS);
export const PLACEHOLDER_WORDS = foldedSet(PLACEHOLDERS);
export const YES = foldedSet(YES_WORDS);
export const NO = foldedSet(NO_WORDS);

const EXTERNAL = foldedSet(EXTERNAL_VALUES);
const INTERNAL = foldedSet(INTERNAL_VALUES);

export function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(fold));
}

/** The words of a text, folded, without punctuation around them. "IT-Leiter" is two. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function isEmptyMark(text: string): boolean {
  return EMPTY.has(fold(text));
}

/** An Excel error as a cell shows it: "#REF!", "#N/A", "#DIV/0!". It names nobody. */
export function isErrorText(text: string): boolean {
  return /^#(?:[A-Z_]+[!?]|N\/A|DIV\/0!)$/.test(text.trim());
}

/** What an Internal/External cell says; null where it says neither. */
export function originOf(text: string): 'internal' | 'external' | null {
  const folded = fold(text);
  if (EXTERNAL.has(folded)) return 'external';
  return INTERNAL.has(folded) ? 'internal' : null;
}
