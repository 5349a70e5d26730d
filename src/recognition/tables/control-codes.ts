import { foldCode } from '../../standard';
import type { Field } from '../../register';
import { isAnnexCode, isCode, isYesNo } from '../evidence';
import type { Found, SettledColumns } from '../found';

/** A code of Annex A or a bare number shaped like one; also the invented "A.42". */
export function isControlCode(cell: Field): boolean {
  return isCode(cell) || isAnnexCode(cell);
}

/**
 * Bare codes that reach into chapters 4, 9 and 10 are clauses, unless they go on to the domains 11 to 18 of 2013: a table of them
 * is about requirements, not controls.
 */
export function isClauseList(cells: readonly Field[]): boolean {
  const codes = cells.filter(isControlCode);
  if (codes.some(isAnnexCode)) return false;
  const chapters = codes.map(({ text }) => Number(/(\d{1,2})[.,]/.exec(foldCode(text))?.[1] ?? 0));
  return chapters.some((chapter) => chapter === 4 || chapter === 9 || chapter === 10) && !chapters.some((chapter) => chapter > 10);
}

/** Clauses and controls in one list: bare codes beside codes of Annex A. */
export function isMixedList(cells: readonly Field[]): boolean {
  const codes = cells.filter(isControlCode);
  const annex = codes.filter(isAnnexCode).length;
  return annex > 0 && isClauseList(codes.filter((cell) => !isAnnexCode(cell)));
}

/** What the cells settle: the column of codes, and the one of yes and no where no header names it. */
export function settleColumns(found: Found): SettledColumns {
  const ref = codeColumn(found, (label) => !OTHER_CODES.test(label)) ?? codeColumn(found, (label) => /2013/.test(label));
  if (ref === null) return {};
  const isNamed = ['applicable', 'notApplicable'].some((field) => found.choices.has(field));
  const answer = isNamed ? null : answerColumn(found, ref);
  return { ref, ...(answer === null ? {} : { applicable: answer }) };
}

/**
 * The column whose cells are codes is the reference, whatever its header: "Clause" may hold the theme only, "Control" the title.
 */
function codeColumn(found: Found, isWanted: (label: string) => boolean): number | null {
  let best: { readonly column: number; readonly weight: number } | null = null;
  for (const { column, label } of found.line.cells) {
    if (!isWanted(label)) continue;
    const share = found.shareIn(column, isControlCode);
    const isNamed = found.choices.get('ref')?.some((choice) => choice.column === column) ?? false;
    const weight = share + (isNamed ? 0.25 : 0);
    const isEnough = share >= (isNamed ? 0.3 : 0.6) && found.sample(column).length >= 2;
    if (isEnough && weight > (best?.weight ?? 0)) best = { column, weight };
  }
  return best?.column ?? null;
}

/** Columns of codes that are not the control of the row. */
const OTHER_CODES = /2013|2005|old|previous|nist|mapping|related|cis\b|soc ?2|evidence|version|risk/i;

/** The one column that is filled with yes and no throughout, under words that mean nothing else. */
function answerColumn(found: Found, ref: number): number | null {
  const rows = found.sample(ref).length;
  const named = new Set(found.columns.map(({ column }) => column));
  const answers = found.line.cells.filter(({ column }) => {
    const cells = found.sample(column);
    if (named.has(column) || rows < FEWEST_ANSWERS || cells.length < rows * 0.8) return false;
    return cells.every(isYesNo) && new Set(cells.map(({ text }) => text.trim().toLowerCase())).size >= 2;
  });
  return answers.length === 1 ? (answers[0]?.column ?? null) : null;
}

const FEWEST_ANSWERS = 5;
