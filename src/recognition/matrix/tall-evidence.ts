import type { Matrix, ReadingReason } from '../../register';
import { roleShare } from './evidence';
import type { Frame } from './frame';
import type { Scan } from './scan';
import { headingMeaning } from './words';

/** How sure it is that columns called Accountable, Responsible … over names make a matrix. */
export function weighNames(scan: Scan, frame: Frame, matrix: Matrix): { readonly confidence: number; readonly reason: ReadingReason } {
  const matched = frame.letterColumns.map(({ column }) => scan.view.text(frame.mainRow, column).trim());
  const has = (wanted: string): boolean => frame.letterColumns.some(({ letter }) => letter === wanted);
  const { columns } = matrix;
  let confidence = has('A') && has('R') ? 0.8 : has('A') ? 0.55 : 0.5;
  if (has('C') || has('I') || has('S')) confidence += 0.08;
  if (columns.ref ?? columns.activity ?? columns.title) confidence += 0.05;
  else confidence = 0;
  if (matrix.rows.some(({ reference }) => reference.status !== 'none')) confidence += 0.05;
  if (isRoleList(scan, frame, matrix)) confidence = 0;
  confidence -= 0.08 * Math.min(3, strangers(scan, frame));
  const rounded = Math.round(Math.min(0.99, confidence) * 100) / 100;
  return { confidence: rounded, reason: matrix.rows.length === 0 ? { kind: 'noRows', matched } : { kind: 'headers', matched } };
}

/** "CEO | accountable for … | responsible for …": duties by role, not roles by duty. */
function isRoleList(scan: Scan, frame: Frame, { rows, columns }: Matrix): boolean {
  const item = columns.activity ?? columns.title;
  if (!item || columns.ref) return false;
  const isHeadedSo = headingMeaning(scan.view.text(frame.mainRow, item.column)).isRoleList;
  return isHeadedSo && roleShare(rows.map(({ activity, title }) => (activity ?? title)?.text ?? '')) >= 0.5;
}

/** Columns such as Applicable or Due date make it rather a table of another kind. */
function strangers(scan: Scan, frame: Frame): number {
  let found = 0;
  for (let column = frame.left; column <= frame.right; column++) {
    const text = scan.view.text(frame.mainRow, column);
    if (text !== '' && headingMeaning(text).isOther) found++;
  }
  return found;
}
