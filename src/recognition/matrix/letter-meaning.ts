import type { Letter } from '../../register';
import { APPROVAL_MEANINGS, OTHER_MEANINGS } from '../vocabulary/matrix-marks';
import { PLAIN_ALPHABET } from './letters';
import type { Alphabet } from './letters';
import { headingMeaning, normal } from './words';
import type { LetterWord } from './words';

/** What a meaning makes of a letter: one of the five, null for something else, undefined where the words are not known. */
export function letterOfMeaning(letter: string, meaning: string): Letter | null | undefined {
  const words = wordsOf(meaning);
  const known = wordOf(words, meaning);
  if (known === 'ambiguous') return PLAIN_ALPHABET.get(letter) ?? 'R';
  if (known === 'owner') return 'A';
  if (known === 'approver') return null;
  if (known) return known;
  const start = words.join(' ');
  return OTHER_STEMS.some((stem) => start.startsWith(stem)) || isApproval(meaning) ? null : undefined;
}

/**
 * Letters that stand for themselves unless a legend says otherwise; "V = Verantwortlich" beside "D = Durchführung" is accountable.
 */
export function alphabetOf(meanings: Readonly<Record<string, string>>): Alphabet {
  const alphabet = new Map<string, Letter | null>(PLAIN_ALPHABET);
  const entries = Object.entries(meanings).map(([letter, meaning]) => ({ letter, meaning, means: letterOfMeaning(letter, meaning) }));
  const doers = entries.filter(({ means }) => means === 'R');
  const decider = decidingLetter(entries);
  for (const { letter, meaning, means } of entries) {
    const isOpen = headingMeaning(meaning).letter === 'ambiguous' && !PLAIN_ALPHABET.has(letter);
    if (letter === decider || (isOpen && hasOtherDoer(letter, doers))) alphabet.set(letter, 'A');
    else if (means !== undefined) alphabet.set(letter, means);
  }
  return alphabet;
}

interface Entry {
  readonly letter: string;
  readonly meaning: string;
  readonly means: Letter | null | undefined;
}

const OTHER_STEMS = OTHER_MEANINGS.map(normal);
const APPROVAL_STEMS = APPROVAL_MEANINGS.map(normal);

/**
 * Who decides is accountable where somebody else does the work and others are consulted or informed: "E = Entscheidung" beside
 * "D = Durchführung". An A that a legend calls approver stays one: whether that is the accountable, the legend does not say.
 */
function decidingLetter(entries: readonly Entry[]): string | undefined {
  const has = (wanted: Letter): boolean => entries.some(({ means }) => means === wanted);
  if (has('A') || !has('R') || !(has('C') || has('I'))) return undefined;
  return entries.find(({ letter, means, meaning }) => letter !== 'A' && means === null && isApproval(meaning))?.letter;
}

function isApproval(meaning: string): boolean {
  const words = wordsOf(meaning);
  return wordOf(words, meaning) === 'approver' || APPROVAL_STEMS.some((stem) => words.join(' ').startsWith(stem));
}

function hasOtherDoer(letter: string, doers: readonly Entry[]): boolean {
  return doers.some((doer) => doer.letter !== letter && headingMeaning(doer.meaning).letter !== 'ambiguous');
}

function wordsOf(meaning: string): readonly string[] {
  return normal(meaning).split(/[^\p{L}\p{N}']+/u);
}

/** The word a meaning begins with, else one within it. "Approves and is accountable" is accountable. */
function wordOf(words: readonly string[], meaning: string): LetterWord | null {
  const starts = [4, 3, 2, 1].map((length) => headingMeaning(words.slice(0, length).join(' ')).letter);
  const found = [...starts, ...words.map((word) => headingMeaning(word).letter), headingMeaning(meaning).letter].filter(
    (word) => word !== null,
  );
  return found.find((word) => word !== 'approver') ?? found[0] ?? null;
}
