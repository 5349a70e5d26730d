import { C_LEVEL_TITLES, fold, GROUP_WORDS, PERSON_WORDS, ROLES, titlesOf } from '../../standard';
import type { Letter, Matrix } from '../../register';
import { JOB_WORDS, UNIT_WORDS } from '../vocabulary/matrix-marks';
import type { Frame } from './frame';
import { isAnotherGrid } from './rivals';
import type { Scan } from './scan';
import { isActivity } from './sections';
import { namesMatrix, titlesOver } from './titles';
import { headingMeaning } from './words';

/** What speaks for a table being an accountability matrix. */
export interface Evidence {
  /** 0 to 1; below `ENOUGH` it is none. */
  readonly confidence: number;
  /** Known letters among the filled cells under the headings. */
  readonly share: number;
}

/** A table with less is another one that happens to hold letters. */
export const ENOUGH = 0.5;

export function weighLetters(scan: Scan, frame: Frame, matrix: Matrix): Evidence {
  const counts = countLetters(scan, frame, matrix);
  const share = counts.filled === 0 ? 0 : counts.known / counts.filled;
  if (counts.filled === 0)
    return { confidence: matrix.rows.length >= 2 ? rounded(UNFILLED + (hasReferences(matrix) ? 0.15 : 0)) : 0, share };
  const isFullSet = counts.letters.has('A') && counts.letters.has('R') && (counts.letters.has('C') || counts.letters.has('I'));
  if (share < (isFullSet ? 0.5 : 0.6) || looksLikeOtherLetters(counts)) return { confidence: 0, share };
  const naming = namingOf(scan, frame);
  if (isAnotherGrid({ scan, frame, matrix, isNamed: naming > 0 })) return { confidence: 0, share };
  const support = supportOf(matrix, counts, naming);
  if (frame.layout === 'singleRole') {
    const own = columnsOfLetters(frame) || workBeside(scan, matrix, counts);
    return { confidence: singleRole(matrix, counts, share, support + own), share };
  }
  const has = (letter: Letter): boolean => counts.letters.has(letter);
  let confidence = 0.1 + (share - 0.6) * 0.25;
  if (has('A') && has('R')) confidence += 0.35;
  else if (has('R') || (has('A') && has('C') && has('I'))) confidence += 0.1;
  if (has('C') && has('I')) confidence += 0.15;
  else if (has('C') || has('I')) confidence += 0.1;
  if (matrix.headings.length >= 3) confidence += 0.05;
  if (!has('A') && naming === 0 && !hasReferences(matrix) && headedByRoles(matrix) < 0.3) confidence -= 0.15;
  return { confidence: rounded(confidence + support), share };
}

/** A legend, a title or the sheet's name says what the letters are about. */
function namingOf(scan: Scan, frame: Frame): number {
  let naming = 0;
  if (!scan.legend.isForeign && Object.keys(scan.legend.meanings).length >= 3) naming += 0.2;
  if (titlesOver(scan, frame).some(namesMatrix)) naming += 0.1;
  if (namesMatrix(scan.view.name)) naming += 0.05;
  return naming;
}

function headedByRoles({ headings }: Matrix): number {
  return roleShare(headings.map(({ text }) => text));
}

/** Share of texts that name a role or person, by the titles and words of roles. */
export function roleShare(texts: readonly string[]): number {
  const filled = texts.map((text) => text.trim()).filter((text) => text !== '');
  return filled.length === 0 ? 0 : filled.filter(isRole).length / filled.length;
}

/** As `roleShare`, by whole titles only. */
export function exactRoleShare(texts: readonly string[]): number {
  return texts.filter((text) => ROLE_TITLES.has(fold(text)) || C_LEVEL.has(fold(text))).length / Math.max(1, texts.length);
}

/** Titles of roles across and items down, but no letter yet. */
const UNFILLED = 0.55;

interface Counts {
  readonly letters: ReadonlyMap<Letter, number>;
  readonly known: number;
  readonly filled: number;
  /** Short cells that are no known letter. */
  readonly tokens: number;
  /** Cells that make somebody accountable and something else too: "A/R". */
  readonly combined: number;
}

function countLetters(scan: Scan, frame: Frame, matrix: Matrix): Counts {
  const letters = new Map<Letter, number>();
  let known = 0;
  let combined = 0;
  for (const { entries } of matrix.rows) {
    const cells = new Map<string, Letter[]>();
    for (const { letter, source, heading } of entries) {
      letters.set(letter, (letters.get(letter) ?? 0) + 1);
      const cell = `${String(source.cell.column)} ${heading?.text ?? ''}`;
      cells.set(cell, [...(cells.get(cell) ?? []), letter]);
    }
    known += cells.size;
    combined += [...cells.values()].filter((given) => given.length > 1 && given.includes('A')).length;
  }
  const unreadable = matrix.rows.flatMap((row) => row.unreadable.filter(({ kind }) => kind === 'letter'));
  const tokens = unreadable.filter(({ field }) => isTokenCell(scan, frame, field.text)).length;
  return { letters, known, filled: known + unreadable.length, tokens, combined };
}

function isTokenCell(scan: Scan, frame: Frame, text: string): boolean {
  return frame.mode === 'letters' && scan.reader.read(text).kind === 'token';
}

/** Red, amber, green; read, write, admin; present, absent: R and A with strangers and without C and I. */
function looksLikeOtherLetters({ letters, tokens, filled, combined }: Counts): boolean {
  const isRasci = letters.has('C') || letters.has('I') || letters.has('S') || combined > 0;
  if (!letters.has('A') && !letters.has('R')) return true;
  return !isRasci && tokens * 20 > filled;
}

function supportOf(matrix: Matrix, { combined }: Counts, naming: number): number {
  let support = naming;
  if (combined > 0) support += 0.1;
  support += 0.2 * headedByRoles(matrix);
  if (hasReferences(matrix)) support += 0.15;
  if (matrix.rows.length >= 3) support += 0.05;
  if (matrix.rows.length >= 2 && oneAccountableShare(matrix) >= 0.6) support += 0.1;
  return support;
}

/** One column of letters proves little: both A and R, and something that says it is about responsibility. */
function singleRole(matrix: Matrix, { letters, filled, combined, known }: Counts, share: number, support: number): number {
  if (!letters.has('A') || !letters.has('R') || matrix.rows.length < 3 || filled < 3) return 0;
  if (known < filled * 0.9) return 0;
  const isCombined = combined > 0 ? 0.25 : 0;
  return rounded(0.2 + isCombined + support * 0.8 + (share - 0.9));
}

/** Activities beside the column, or all four letters under what may be a role, say so. */
function workBeside(scan: Scan, matrix: Matrix, { letters }: Counts): number {
  const isFullSet = letters.has('C') && letters.has('I') && matrix.headings.every(({ text }) => isRole(text) || ABBREVIATION.test(text));
  return isFullSet || listsActivities(scan, matrix) ? 0.25 : 0;
}

/** "TPM", "ISB". */
const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/** The items are headed as activities, or begin with what is done. */
function listsActivities(scan: Scan, { columns, rows }: Matrix): boolean {
  const { activity } = columns;
  if (activity && headingMeaning(scan.view.text(activity.row, activity.column)).columns.includes('activity')) return true;
  return rows.filter((row) => isActivity((row.activity ?? row.title)?.text ?? '')).length * 2 > rows.length;
}

/** A column for each of three letters or more can be nothing else. */
function columnsOfLetters({ letterColumns }: Frame): number {
  return letterColumns.filter(({ letter }) => letter !== null).length >= 3 ? 0.45 : 0;
}

function oneAccountableShare(matrix: Matrix): number {
  return matrix.rows.filter(({ entries }) => entries.filter(({ letter }) => letter === 'A').length === 1).length / matrix.rows.length;
}

function hasReferences({ rows }: Matrix): boolean {
  return rows.filter(({ reference }) => reference.status === 'read' || reference.status === 'ambiguous').length * 2 > rows.length;
}

const ROLE_TITLES = new Set(ROLES.flatMap(titlesOf).map(fold));
/** "Train staff" and "Risk management" are no roles, so the unit words count only alone. */
const LAST_WORDS = new Set([...PERSON_WORDS, ...GROUP_WORDS.filter((word) => fold(word) !== 'management'), ...JOB_WORDS].map(fold));
const UNITS = new Set(UNIT_WORDS.map(fold));
const C_LEVEL = new Set([...C_LEVEL_TITLES, 'CEO', 'CISO', 'CSO', 'ISM', 'DPO'].map(fold));

function isRole(text: string): boolean {
  if (isActivity(text)) return false;
  const lines = fold(text.replace(/\n/g, ';'))
    .split(/[(),;/]+/)
    .map((line) => line.trim());
  return lines.some((line) => ROLE_TITLES.has(line) || C_LEVEL.has(line) || UNITS.has(line) || hasRoleWord(line));
}

/** "IT Manager", "Head of IT", "ISMS-Beauftragter", "Responsable RH". */
function hasRoleWord(line: string): boolean {
  const words = line.split(/[\s-]+/);
  const isTitle = (word: string): boolean =>
    LAST_WORDS.has(word) || /(?:leiter|leiterin|leitung|beauftragte|beauftragter|manager)$/.test(word);
  return words.some((word, index) => isTitle(word) && (index === words.length - 1 || index === 0));
}

function rounded(confidence: number): number {
  return Math.round(Math.min(0.99, Math.max(0, confidence)) * 100) / 100;
}
