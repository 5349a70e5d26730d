import { distance } from 'fastest-levenshtein';
import { fold } from '../../standard';
import type { TableKind } from '../../register';
import { ENGLISH } from './en';
import { ENGLISH_REGISTERS } from './en-registers';
import { FRENCH } from './fr';
import { GERMAN } from './de';
import type { HeaderWords } from './header-words';
import { OTHERS } from './others';
import { SPANISH } from './es';

/** What a header cell may stand for: a field of a kind of table, and how well the words fit (0 to 1). */
export interface HeaderMatch {
  readonly kind: TableKind;
  readonly field: string;
  readonly exactness: number;
}

/** Reads header cells with the vocabulary of all languages. One a run: it remembers the texts it has seen. */
export class HeaderReader {
  private readonly known = new Map<string, readonly HeaderMatch[]>();
  private readonly words = new Map<string, boolean>();

  /** All fields the text may stand for, the best reading of each; empty where no word is known. */
  match(text: string): readonly HeaderMatch[] {
    const known = this.known.get(text);
    if (known) return known;
    const matches = readHeader(text);
    this.known.set(text, matches);
    return matches;
  }

  /** The fields of the one header word that a misspelt text comes close to ("Justfication"); empty where it is unlike all. */
  matchMisspelt(text: string): readonly HeaderMatch[] {
    const key = `~${text}`;
    const known = this.known.get(key);
    if (known) return known;
    const matches = readMisspelt(normaliseHeader(withoutBrackets(text)));
    this.known.set(key, matches);
    return matches;
  }

  /** True where the text as a whole is a header word, units and brackets aside. */
  isWord(text: string): boolean {
    if (text.length > LONGEST_HEADER) return false;
    const known = this.words.get(text);
    if (known !== undefined) return known;
    const isWord =
      VOCABULARY.has(normaliseHeader(text)) || (/[([{（]/.test(text) && VOCABULARY.has(normaliseHeader(withoutBrackets(text))));
    this.words.set(text, isWord);
    return isWord;
  }
}

/** A header as it is compared: folded, without punctuation, `a/b` without blanks. */
export function normaliseHeader(text: string): string {
  return fold(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^\p{L}\p{N}\p{M}#%/]+/gu, ' ')
    .replace(/\bthe /g, '')
    .replace(/ ?\/ ?/g, '/')
    .trim();
}

const LONGEST_HEADER = 90;
const MOST_WORDS = 10;
/** Exactness of the whole text, of the text without brackets, of one of several parts ("Owner / Eigentümer"). */
const EXACT = 1;
const WITHOUT_BRACKETS = 0.95;
const ONE_PART = 0.85;
/** A phrase within a longer header, by the share of its words. */
const PHRASE = 0.5;
const SMALLEST_SHARE = 0.4;

type Meaning = Pick<HeaderMatch, 'kind' | 'field'>;

const VOCABULARY = indexWords([ENGLISH, ENGLISH_REGISTERS, GERMAN, FRENCH, SPANISH, OTHERS]);

function indexWords(languages: readonly HeaderWords[]): ReadonlyMap<string, readonly Meaning[]> {
  const index = new Map<string, Meaning[]>();
  for (const language of languages) {
    for (const [kind, fields] of Object.entries(language)) {
      for (const [field, words] of Object.entries(fields)) {
        for (const word of words.split('|')) add(index, normaliseHeader(word), { kind: kind as TableKind, field });
      }
    }
  }
  return index;
}

function add(index: Map<string, Meaning[]>, word: string, meaning: Meaning): void {
  const meanings = index.get(word) ?? [];
  if (!meanings.some((known) => known.kind === meaning.kind && known.field === meaning.field)) meanings.push(meaning);
  index.set(word, meanings);
}

function readHeader(text: string): readonly HeaderMatch[] {
  if (text.length > LONGEST_HEADER) return [];
  const best = new Map<string, HeaderMatch>();
  const note = (phrase: string, exactness: number): void => {
    for (const meaning of VOCABULARY.get(phrase) ?? []) {
      const key = `${meaning.kind}.${meaning.field}`;
      if ((best.get(key)?.exactness ?? 0) < exactness) best.set(key, { ...meaning, exactness });
    }
  };
  const whole = normaliseHeader(text);
  note(whole, EXACT);
  const bare = normaliseHeader(withoutBrackets(text));
  note(bare, WITHOUT_BRACKETS);
  for (const part of text.split(/[/\n\r|]| [-–—] /)) note(normaliseHeader(part), ONE_PART);
  notePhrases(bare, PHRASE, note);
  noteHead(bare, note);
  if (whole !== bare) notePhrases(whole, PHRASE_IN_BRACKETS, note);
  return [...best.values()].filter((match) => match.exactness === EXACT || !isOneSided(match, whole));
}

/** One letter may differ in a word of seven, two in a longer one. */
function readMisspelt(word: string): readonly HeaderMatch[] {
  if (word.length < SHORTEST_MISSPELT || word.length > LONGEST_MISSPELT) return [];
  const most = word.length >= 12 ? 2 : 1;
  for (const [known, meanings] of VOCABULARY) {
    if (Math.abs(known.length - word.length) > most || known.length < SHORTEST_MISSPELT) continue;
    if (distance(known, word) <= most) return meanings.map((meaning) => ({ ...meaning, exactness: MISSPELT }));
  }
  return [];
}

const SHORTEST_MISSPELT = 7;
const LONGEST_MISSPELT = 40;
const MISSPELT = 0.85;

function withoutBrackets(text: string): string {
  return text.replace(/[([{（][^)\]}）]*[)\]}）]?/g, ' ');
}

/** "Reason (inclusion/exclusion)" is about both; the words inside it are not read as one of the two. */
function isOneSided({ kind, field }: HeaderMatch, header: string): boolean {
  if (kind !== 'applicability' || !['inclusion', 'exclusion', 'notApplicable'].includes(field)) return false;
  return /inclu|einschl|aufnahme/.test(header) && /exclu|ausschl/.test(header);
}

function notePhrases(header: string, least: number, note: (phrase: string, exactness: number) => void): void {
  const words = header.split(/[ /]/).filter((word) => word !== '');
  if (words.length > MOST_WORDS) return;
  // Words in brackets count only together: "Justification (applicability)" is no answer to "applicable?".
  const fewest = least === PHRASE ? 1 : 2;
  for (let from = 0; from < words.length; from++) {
    for (let to = from + fewest; to <= words.length; to++) {
      const share = (to - from) / words.length;
      if (share >= SMALLEST_SHARE) note(words.slice(from, to).join(' '), least + share / 4);
    }
  }
}

/** "Begründung der Auswahl", "Reason for our choice": what stands before the first preposition is what the column holds. */
function noteHead(header: string, note: (phrase: string, exactness: number) => void): void {
  const match = PREPOSITION.exec(header);
  if (match && match.index > 0) note(header.slice(0, match.index), HEAD);
}

const PREPOSITION = / (?:for|of|to|by|fur|der|des|die|zur|zum|von|pour|de|du|d|del|para|por) /;
const HEAD = 0.7;
const PHRASE_IN_BRACKETS = 0.45;
