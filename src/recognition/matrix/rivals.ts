import { fold } from '../../standard';
import type { Matrix } from '../../register';
import { OTHER_GRID_WORDS, SYSTEM_WORDS } from '../vocabulary/matrix-rivals';
import type { Frame } from './frame';
import type { Scan } from './scan';
import { titlesOver } from './titles';
import { normal } from './words';

/** What is known of a table when other kinds of grid are considered. */
export interface Suspect {
  readonly scan: Scan;
  readonly frame: Frame;
  readonly matrix: Matrix;
  /** A title, the sheet's name or a legend says that it is about responsibilities. */
  readonly isNamed: boolean;
}

/**
 * Grids whose cells hold the same letters: access rights (read, write, admin, create), decision roles (recommend, agree, perform,
 * input, decide), attendance, marks. What calls itself a matrix of responsibilities is none of them.
 */
export function isAnotherGrid(suspect: Suspect): boolean {
  return (
    !suspect.isNamed && (isNamedOtherwise(suspect) || holdsWriteRights(suspect) || isAboutSystems(suspect) || hasDecisionRoles(suspect))
  );
}

const OTHER_GRIDS = OTHER_GRID_WORDS.map(fold);
const SYSTEMS = new Set(SYSTEM_WORDS.map(normal));

function isNamedOtherwise({ scan, frame }: Suspect): boolean {
  const titles = [scan.view.name, ...titlesOver(scan, frame)].map(fold);
  return titles.some((title) => OTHER_GRIDS.some((word) => title.includes(word)));
}

/** "W", "R/W", "RWX": nobody is responsible for writing. */
function holdsWriteRights({ matrix }: Suspect): boolean {
  const texts = strangeTexts(matrix).filter((text) => /^[A-Z](?:[\s/,+]*[A-Z]){0,5}$/.test(text) && text.includes('W'));
  return texts.length * 10 >= filledCells(matrix);
}

/** Systems down the side, and nobody who is informed or supports. */
function isAboutSystems({ scan, frame, matrix }: Suspect): boolean {
  const item = matrix.columns.activity ?? matrix.columns.title;
  const letters = new Set(matrix.rows.flatMap(({ entries }) => entries.map(({ letter }) => letter)));
  if (!item || frame.layout !== 'wide' || letters.has('I') || letters.has('S')) return false;
  return SYSTEMS.has(normal(scan.view.text(item.row, item.column)));
}

/** Several letters that are none of the five, often, and nobody consulted. */
function hasDecisionRoles({ matrix }: Suspect): boolean {
  if (matrix.rows.some(({ entries }) => entries.some(({ letter }) => letter === 'C'))) return false;
  const strange = strangeTexts(matrix).filter((text) => /^\p{L}$/u.test(text));
  return new Set(strange).size >= 2 && strange.length * 4 >= filledCells(matrix);
}

function strangeTexts({ rows }: Matrix): readonly string[] {
  return rows.flatMap(({ unreadable }) =>
    unreadable.filter(({ kind }) => kind === 'letter').map(({ field }) => field.text.trim().toUpperCase()),
  );
}

function filledCells({ rows }: Matrix): number {
  return rows.reduce((sum, { entries, unreadable }) => sum + entries.length + unreadable.length, 0);
}
