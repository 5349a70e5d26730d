import { readReference } from '../../standard';
import type { Matrix, SheetReading } from '../../register';
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
