import { foldCode } from '../../standard';
import type { Field } from '../../register';
import { isAnnexCode, isCode } from '../evidence';
import type { Found } from '../found';

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

/**
 * The column of the control of each row; null where there is none. The column whose cells are codes is the reference, whatever its header: "Clause" may hold the theme only, "Control" the title.
 */
export function refColumn(found: Found): number | null {
  return codeColumn(found, (label) => !OTHER_CODES.test(label)) ?? codeColumn(found, (label) => /2013/.test(label));
}

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
