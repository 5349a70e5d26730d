import { readReference } from '../../standard';
import type { Letter, Matrix, SheetReading } from '../../register';
import { roleShare } from './evidence';
import type { Frame } from './frame';
import type { ItemColumns } from './items';
import type { Scan } from './scan';
import { isActivity } from './sections';
import { swapped } from './view';
import { headingMeaning } from './words';
import type { MatrixCandidate } from './find-matrices';

/** True where the roles stand down the side and the items across: the table should be read turned. */
export function looksTurned(scan: Scan, frame: Frame, items: ItemColumns, matrix: Matrix): boolean {
  if (frame.layout !== 'wide') return false;
  const across = matrix.headings.map(({ text }) => text);
  const down = matrix.rows.map(({ activity, title }) => (activity ?? title)?.text ?? '');
  const column = items.activity ?? items.title;
  const heading = column === null ? '' : scan.view.filledText(frame.mainRow, column);
  let votes = 0;
  if (codeShare(across) >= 0.5) votes += 3;
  if (matrix.rows.some(({ reference }) => reference.status === 'read')) votes -= 3;
  const rolesAcross = roleShare(across);
  const rolesDown = roleShare(down);
  if (rolesDown >= 0.5 && rolesAcross < 0.3) votes += 2;
  if (rolesAcross >= 0.5) votes -= 2;
  if (headingMeaning(heading).isRoleList) votes += 2;
  if (headingMeaning(heading).columns.includes('activity')) votes -= 2;
  if (activityShare(across) >= 0.5) votes += 1;
  if (activityShare(down) >= 0.5) votes -= 1;
  return votes >= 2;
}

/**
 * What a table read turned must show: people or roles down the side, and codes, activities or letters beyond R and A. Grids of
 * users and systems, pupils and marks look the same otherwise.
 */
export function isSurelyTurned({ headings, rows }: Matrix): boolean {
  if (rows.length < 2 || headings.length < 2 || codeShare(headings.map(({ text }) => text)) > 0) return false;
  const items = rows.map(({ activity, title }) => (activity ?? title)?.text ?? '');
  const letters = lettersOf(rows);
  const isCoded = rows.some(({ reference }) => reference.status === 'read');
  const isAboutWork = isCoded || activityShare(items) >= 0.5;
  return isAboutWork ? letters.size > 1 : letters.size > 2 && letters.has('R') && letters.has('A');
}

/** More letters than the R and A of read and admin, or of pass marks. */
export function hasMoreThanTwo({ rows }: Matrix): boolean {
  return lettersOf(rows).size > 2;
}

function lettersOf(rows: Matrix['rows']): ReadonlySet<Letter> {
  return new Set(rows.flatMap(({ entries }) => entries.map(({ letter }) => letter)));
}

/** Puts a candidate that was read turned back to the rows and columns of the sheet. */
export function turnedBack(candidate: MatrixCandidate, frame: Frame): MatrixCandidate {
  const places = frame.letterColumns.map(({ column }) => column);
  const region = swapped(candidate.region);
  const reading: SheetReading = {
    ...candidate.reading,
    layout: 'transposed',
    headerRow: itemRow(candidate.reading, frame),
    columns: { roles: [frame.mainRow] },
    firstRow: Math.min(...places),
    lastRow: Math.max(...places),
  };
  return { ...candidate, matrix: { ...candidate.matrix, layout: 'transposed' }, region, reading };
}

/** The row across which the items stand. */
function itemRow({ columns }: SheetReading, frame: Frame): number {
  const rows = ['item', 'activity', 'title', 'ref'].map((name) => columns[name]).filter((row) => typeof row === 'number');
  return rows.length > 0 ? Math.max(...rows) : (frame.letterColumns[0]?.column ?? 0) - 1;
}

function codeShare(texts: readonly string[]): number {
  return share(texts, (text) => readReference({ text }).status !== 'none');
}

function activityShare(texts: readonly string[]): number {
  return share(texts, isActivity);
}

function share(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}
