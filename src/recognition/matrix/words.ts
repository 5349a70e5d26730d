import { fold } from '../../standard';
import type { Letter } from '../../register';
import type { SideColumn, WordsByLanguage } from '../vocabulary/matrix';
import {
  GROUP_COLUMN_WORDS,
  HEADING_QUALIFIERS,
  list,
  MATRIX_COLUMN_WORDS,
  OTHER_COLUMN_WORDS,
  ROLE_COLUMN_WORDS,
  ROW_NUMBER_WORDS,
} from '../vocabulary/matrix';
import { LETTER_WORDS } from '../vocabulary/matrix-letters';

export type LetterWord = Letter | 'ambiguous' | 'owner' | 'approver';

/** What a heading may be called: a letter's word, a column beside the letters, or one that is not read. */
export interface HeadingMeaning {
  readonly letter: LetterWord | null;
  readonly columns: readonly SideColumn[];
  readonly isRowNumber: boolean;
  readonly isGroup: boolean;
  readonly isRoleList: boolean;
  readonly isOther: boolean;
}

/** No heading of a table is longer; longer texts are prose. */
const LONGEST_HEADING = 70;

/** Reads headings by the vocabulary; remembers what it read, since headings repeat. */
export function headingMeaning(text: string): HeadingMeaning {
  if (text.length > LONGEST_HEADING) return NO_MEANING;
  const known = remembered.get(text);
  if (known) return known;
  const meaning = readHeading(text);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, meaning);
  return meaning;
}

/** True where a text may name a letter: a quick look that spares most texts the careful one. */
export function mayNameLetter(text: string): boolean {
  return LETTER_STEMS.test(text);
}

/** Comparable form of a heading: folded, without marks around it. */
export function normal(text: string): string {
  return fold(text)
    .replace(/["“”]/g, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/^[\s:*?.,;–-]+|[\s:*?.,;–-]+$/g, '')
    .replace(/\(s\)$/, '');
}

const NO_MEANING: HeadingMeaning = {
  letter: null,
  columns: [],
  isRowNumber: false,
  isGroup: false,
  isRoleList: false,
  isOther: false,
};

const remembered = new Map<string, HeadingMeaning>();
const MOST_REMEMBERED = 5_000;

function readHeading(text: string): HeadingMeaning {
  const forms = headingForms(text);
  const exact = forms[0] ?? '';
  return {
    letter: first(forms, (form) => LETTERS.get(form)) ?? first(forms, withoutQualifiers),
    columns: first(forms, (form) => COLUMNS.get(form)) ?? [],
    isRowNumber: ROW_NUMBERS.has(exact) || /^(?:#|№|n[°º])$/.test(text.trim().toLowerCase()),
    isGroup: forms.some((form) => GROUPS.has(form)),
    isRoleList: forms.some((form) => ROLE_LISTS.has(form)),
    isOther: forms.some((form) => OTHERS.has(form)),
  };
}

/** "Accountable (A)", "A - Accountable", "Responsible: does the work", "Accountable\nRechenschaftspflichtig" all begin or end with the word. */
function headingForms(text: string): readonly string[] {
  const outside = text.replace(/[([{][^)\]}]*[)\]}]/g, ' ');
  const inside = [...text.matchAll(/[([{]([^)\]}]*)[)\]}]/g)].map((match) => match[1] ?? '');
  const withoutLetter = outside.replace(/^\s*\p{L}\s*[-–=:]\s*/u, '').replace(/\s+[-–=:]?\s*[RASCI]\s*$/u, '');
  const parts = text.split(/\n|:|\s[-–=/|]\s/);
  return [...new Set([text, outside, withoutLetter, ...parts, ...inside].map(normal))].filter((form) => form !== '');
}

/** "Responsible person", "Accountable role": the word and what it stands for. */
function withoutQualifiers(form: string): LetterWord | undefined {
  const words = form.split(/[\s/]+/);
  while (words.length > 1 && QUALIFIERS.has(words.at(-1) ?? '')) {
    words.pop();
    const letter = LETTERS.get(words.join(' '));
    if (letter) return letter;
  }
  return undefined;
}

function first<T>(forms: readonly string[], read: (form: string) => T | undefined): T | null {
  for (const form of forms) {
    const found = read(form);
    if (found !== undefined) return found;
  }
  return null;
}

const LETTERS = byWord<LetterWord>(LETTER_WORDS);
const LETTER_STEMS = stemsOf(Object.values(LETTER_WORDS));
const COLUMNS = columnsByWord();
const ROW_NUMBERS = setOf(ROW_NUMBER_WORDS);
const GROUPS = setOf(GROUP_COLUMN_WORDS);
const ROLE_LISTS = setOf(ROLE_COLUMN_WORDS);
const OTHERS = setOf(OTHER_COLUMN_WORDS);
const QUALIFIERS = setOf(HEADING_QUALIFIERS);

function setOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(normal).filter((word) => word !== ''));
}

/** The first meaning listed wins where languages share a word. */
function byWord<K extends string>(words: Readonly<Record<K, WordsByLanguage>>): ReadonlyMap<string, K> {
  const found = new Map<string, K>();
  for (const key of Object.keys(words) as K[]) {
    for (const word of Object.values(words[key]).flatMap(list).map(normal)) if (!found.has(word)) found.set(word, key);
  }
  return found;
}

function columnsByWord(): ReadonlyMap<string, readonly SideColumn[]> {
  const found = new Map<string, SideColumn[]>();
  for (const column of Object.keys(MATRIX_COLUMN_WORDS) as SideColumn[]) {
    for (const word of new Set(Object.values(MATRIX_COLUMN_WORDS[column]).flatMap(list).map(normal))) {
      found.set(word, [...(found.get(word) ?? []), column]);
    }
  }
  return found;
}

/** The first three characters of every word list entry, as written and folded, at the start of a word. */
function stemsOf(words: readonly WordsByLanguage[]): RegExp {
  const entries = words.flatMap((byLanguage) => Object.values(byLanguage).flatMap(list));
  const stems = new Set(entries.flatMap((word) => [word.toLowerCase(), fold(word)]).map((word) => [...word].slice(0, 3).join('')));
  return new RegExp(`(?<!\\p{L})(?:${[...stems].map((stem) => stem.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'iu');
}
