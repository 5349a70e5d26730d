import type { Matrix, MatrixColumn, MatrixRow, Table, TableRow } from '../register';
import { isCellError, isUnreadable } from '../workbook';
import type { CellRef } from '../workbook';

/** The owner column of a Statement of Applicability as a matrix, for a workbook that has none: the owner counts as accountable. */
export function ownerMatrix(table: Table<'applicability'>): Matrix | null {
  const { columns } = table;
  if (!columns.owner) return null;
  const kept: Partial<Record<MatrixColumn, CellRef>> = { accountable: columns.owner };
  if (columns.ref) kept.ref = columns.ref;
  if (columns.title) kept.title = columns.title;
  return {
    sheet: table.sheet,
    layout: 'ownerColumn',
    header: columns.owner,
    columns: kept,
    headings: [],
    rows: table.rows.map(toMatrixRow),
    legend: {},
  };
}

function toMatrixRow(row: TableRow<'applicability'>): MatrixRow {
  const { owner, title } = row.fields;
  const isFilled = owner !== undefined && !isUnreadable(owner.value) && owner.text.trim() !== '';
  const isDamaged = owner !== undefined && isUnreadable(owner.value);
  return {
    anchor: row.anchor,
    isHidden: row.isHidden,
    section: row.section,
    reference: row.reference,
    title: title ?? null,
    activity: null,
    type: null,
    entries: isFilled ? [{ letter: 'A', source: owner, heading: null }] : [],
    unreadable: isDamaged ? [{ field: owner, kind: isCellError(owner.value) ? 'error' : 'unknown', heading: null, letter: 'A' }] : [],
    letterCells: owner ? { A: owner.cell } : {},
  };
}
