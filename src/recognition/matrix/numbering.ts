import { readReference } from '../../standard';

/** A code as written, and the texts beside it that may be its title. */
export interface NumberedText {
  readonly text: string;
  readonly beside: readonly string[];
}

/**
 * Whole numbers that stand for chapters of the standard: most have the title of that chapter beside them; or the column is headed
 * "Clause" and the numbers are those of chapters that no theme of controls shares.
 */
export function areChapters(rows: readonly NumberedText[], heading: string): boolean {
  const numbers = rows.map(({ text }) => chapterOf(text));
  if (rows.length < 2 || numbers.some((number) => number === null)) return false;
  const titled = rows.filter(({ text, beside }) => beside.some((title) => isChapterTitle(text, title))).length;
  if (titled * 2 > rows.length) return true;
  const isBeyondThemes = numbers.some((number) => number !== null && [4, 9, 10].includes(number));
  return isBeyondThemes && new Set(numbers).size >= 3 && saysClause(heading);
}

/** The number as a code that can be nothing but a chapter. */
export function asChapter(text: string): string {
  return `Clause ${String(chapterOf(text) ?? text)}`;
}

/**
 * "1.1", "2.3" … number the rows themselves: clauses and controls begin at 4, so that a column with codes below is a breakdown of
 * work whose later numbers only look like clauses.
 */
export function isOwnNumbering(texts: readonly string[]): boolean {
  const dotted = texts.filter((text) => DOTTED.test(text));
  const below = dotted.filter((text) => Number.parseInt(text, 10) < FIRST_CHAPTER);
  return below.length >= 2 && below.length * 10 >= dotted.length;
}

/** True where the second number lies below the first: "2" and "2.1". */
export function isParentNumber(number: string, next: string): boolean {
  const parent = plain(number);
  return parent !== '' && plain(next).startsWith(`${parent}.`);
}

const FIRST_CHAPTER = 4;
const LAST_CHAPTER = 10;
const DOTTED = /^\s*\d{1,2}(?:\.\d{1,3})+\.?\s*$/;

function chapterOf(text: string): number | null {
  const digits = /^\s*(\d{1,2})\.?\s*$/.exec(text)?.[1];
  const number = Number(digits ?? 0);
  return number >= FIRST_CHAPTER && number <= LAST_CHAPTER ? number : null;
}

function isChapterTitle(text: string, title: string): boolean {
  const reading = readReference({ text: String(chapterOf(text) ?? text) }, { title });
  return reading.status === 'read' && reading.references.every(({ kind }) => kind === 'chapter');
}

function saysClause(heading: string): boolean {
  return CLAUSE_HEADING.test(heading.toLowerCase());
}

const CLAUSE_HEADING =
  /(?<!\p{L})(?:clauses?|chapters?|kapitel|normkapitel|klauseln?|abschnitt|chapitres?|cl[aá]usulas?|cap[ií]tulos?|capitolo|clausule|hoofdstuk|kapitola|rozdział|κεφάλαιο|раздел|глава)(?!\p{L})/u;

/** Without the full stop and zeros that number formats and people put behind: "1.", "1.0", "2.00". */
function plain(number: string): string {
  const digits = /^\s*(\d+(?:\.\d+)*)/.exec(number)?.[1] ?? '';
  return digits.replace(/(?:\.0+)+$/, '');
}
