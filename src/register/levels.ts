import { fold, LEVEL_NAMES } from '../standard';
import type { SettingValues } from '../standard';
import { isCellError, isCellUnknown } from '../workbook';
import type { Field } from './sourced';
import type { Table } from './tables';

/** The scale that a competency table rates on. Ranks are steps: 0 to 4, or Low 1, Medium 2, High 3 above "none" 0. */
export interface LevelScale {
  readonly min: number;
  readonly max: number;
  /** Folded words and their ranks; empty where the scale is one of digits only. */
  readonly words: ReadonlyMap<string, number>;
}

/** A level as it could be read: `share` is its place on the scale, 0 at the lowest and 1 at the highest. */
export type LevelReading =
  | { readonly kind: 'level'; readonly rank: number; readonly share: number }
  | { readonly kind: 'empty' }
  /** offScale: a number beyond the scale. notALevel: a text that names none. error, unknown: see `CellValue`. */
  | { readonly kind: 'unreadable'; readonly why: 'error' | 'unknown' | 'offScale' | 'notALevel' };

/** The scale by the setting; on `auto` by the table's headers ("Required (1-5)"), else by the values that stand in it. */
export function scaleOf(table: Table<'competency'>, setting: SettingValues['levelScale']): LevelScale {
  switch (setting) {
    case '0-4':
      return digits(0, 4);
    case '0-5':
      return digits(0, 5);
    case '1-5':
      return digits(1, 5);
    case 'Low/Medium/High':
      return LOW_TO_HIGH;
    case 'Basic/Intermediate/Advanced':
      return BASIC_TO_ADVANCED;
    default:
      return detectScale(table);
  }
}

/** Reads "3", "3 - Practitioner", "3/5", "Expert", "Mittel" or a tick on the scale. */
export function readLevel(field: Field, scale: LevelScale): LevelReading {
  const { value } = field;
  if (isCellError(value)) return { kind: 'unreadable', why: 'error' };
  if (isCellUnknown(value)) return { kind: 'unreadable', why: 'unknown' };
  const text = fold(field.text);
  if (NO_ENTRY.has(text)) return { kind: 'empty' };
  const rank = typeof value === 'number' ? percentOr(value, field.text) : (digitOf(text) ?? scale.words.get(wordOf(text)));
  if (rank === undefined) return NONE.has(text) ? level(scale.min, scale) : { kind: 'unreadable', why: 'notALevel' };
  return rank < scale.min || rank > scale.max ? { kind: 'unreadable', why: 'offScale' } : level(rank, scale);
}

function level(rank: number, scale: LevelScale): LevelReading {
  return { kind: 'level', rank, share: (rank - scale.min) / (scale.max - scale.min) };
}

const NO_ENTRY = new Set(['', '-', '--', '–', '—', 'n/a', 'na', 'n.a.', 'k. a.', 'k.a.', 's/o', 'nil', 'tbd', 'tbc', '?']);
const NONE = new Set(['none', 'no', 'keine', 'kein', 'aucun', 'aucune', 'neant', 'ninguno', 'ninguna']);

function digitOf(text: string): number | undefined {
  const match =
    /^(?:level |stufe |niveau |nivel |l)?(\d{1,3}(?:[.,]\d+)?)(?: ?%|(?: ?(?:\/|of|von|sur|de) ?\d{1,3})?(?: ?[-–—:=(.].*)?| \D.*)$/.exec(
      text,
    );
  return match ? Number((match[1] ?? '').replace(',', '.')) : undefined;
}

function wordOf(text: string): string {
  return text.replace(/\s*[([:–—-].*$/, '').trim();
}

/** A cell formatted as a percentage holds 0.8 and shows 80 %. */
function percentOr(value: number, text: string): number {
  return /%\s*$/.test(text) ? value * 100 : value;
}

// --- scales ----------------------------------------------------------------------------------------------------

const STANDARD_WORDS = LEVEL_NAMES.map((name): string => name);

function words(steps: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(steps.flatMap((step, rank) => step.map((word): [string, number] => [fold(word), rank])));
}

const NOTHING = ['none', 'no', 'keine', 'aucun', 'ninguno'];
const LOW_TO_HIGH: LevelScale = {
  min: 0,
  max: 3,
  words: words([
    NOTHING,
    ['low', 'l', 'niedrig', 'gering', 'faible', 'bajo', 'baja'],
    ['medium', 'm', 'moderate', 'mittel', 'moyen', 'medio'],
    ['high', 'h', 'hoch', 'élevé', 'fort', 'alto'],
  ]),
};
const BASIC_TO_ADVANCED: LevelScale = {
  min: 0,
  max: 3,
  words: words([
    NOTHING,
    ['basic', 'beginner', 'foundation', 'novice', 'awareness', 'Grundkenntnisse', 'Anfänger', 'Basis', 'débutant', 'base', 'básico'],
    ['intermediate', 'competent', 'working', 'Fortgeschritten', 'intermédiaire', 'intermedio'],
    ['advanced', 'proficient', 'Experte', 'avancé', 'avanzado'],
  ]),
};
/** Four steps of words, as in "Beginner, Intermediate, Advanced, Expert". */
const BASIC_TO_EXPERT: LevelScale = {
  min: 0,
  max: 4,
  words: new Map([
    ...BASIC_TO_ADVANCED.words,
    ...words([[], [], [], [], ['expert', 'master', 'Experte', 'Expertin', 'experto', 'experta']]),
  ]),
};
const STANDARD: LevelScale = { min: 0, max: 4, words: words(STANDARD_WORDS.map((word) => [word])) };
const TICKS: LevelScale = {
  min: 0,
  max: 1,
  words: words([
    ['o', 'no', 'n', 'nein', 'non', '✗', '✘', '☐', 'false', 'not trained'],
    ['x', 'yes', 'y', 'ja', 'j', 'oui', 'si', '✓', '✔', '☑', '✅', '●', 'true', 'trained'],
  ]),
};
/** Circles that fill up by quarters. */
const CIRCLES: LevelScale = { min: 0, max: 4, words: words([['○', '⚪'], ['◔'], ['◐', '◑', '◒', '◓'], ['◕'], ['●', '⚫']]) };
/** First letters of the words above. */
const INITIALS: LevelScale = { min: 0, max: 4, words: words([['n'], ['b'], ['i'], ['a'], ['e']]) };
const WORD_SCALES = [STANDARD, LOW_TO_HIGH, BASIC_TO_ADVANCED, BASIC_TO_EXPERT, TICKS, CIRCLES, INITIALS];

function digits(min: number, max: number): LevelScale {
  return { min, max, words: max === 4 && min === 0 ? STANDARD.words : new Map() };
}

function detectScale(table: Table<'competency'>): LevelScale {
  for (const header of [table.labels?.required, table.labels?.actual]) {
    const match = /\b([01]) ?(?:-|–|to|bis|à|a|\.\.) ?(\d{1,2})\b/.exec(header ?? '');
    if (match && Number(match[2]) > Number(match[1])) return digits(Number(match[1]), Number(match[2]));
  }
  const cells = table.rows.flatMap(({ fields }) => [fields.required, fields.actual]).filter((field) => field !== undefined);
  const texts = cells.map((field) => fold(field.text)).filter((text) => !NO_ENTRY.has(text));
  const outOf = texts.map((text) => /^\d+(?:[.,]\d+)? ?\/ ?(\d{1,3})$/.exec(text)?.[1]).find((max) => Number(max) > 0);
  if (outOf !== undefined) return digits(0, Number(outOf));
  const numbers = texts.map((text) => digitOf(text)).filter((rank) => rank !== undefined);
  return numbers.length > 0 ? scaleOfNumbers(numbers, texts) : scaleOfWords(texts.map(wordOf));
}

/** A 5 without any 0 is a scale from 1; percentages run to 100. Fours and less are read on the standard scale. */
function scaleOfNumbers(numbers: readonly number[], texts: readonly string[]): LevelScale {
  const most = Math.max(...numbers);
  if (texts.some((text) => /%$/.test(text)) || most > 10) return digits(0, 100);
  const least = Math.min(...numbers) < 1 ? 0 : 1;
  if (most > 5) return digits(least, 10);
  return most > 4 ? digits(least, 5) : digits(0, 4);
}

/** The first scale that knows every word, else the one that knows most. */
function scaleOfWords(given: readonly string[]): LevelScale {
  const knows = (scale: LevelScale): number => given.filter((word) => scale.words.has(word)).length;
  return WORD_SCALES.reduce((best, scale) => (knows(scale) > knows(best) ? scale : best), STANDARD);
}
