import type { Reference } from '../../standard';
import type { Matrix, Register, RowReference } from '../../register';
import type { Cause } from '../check';
import { applicabilityTables } from './applicability';

/** From this share of its coded rows on, a sheet is numbered after 2013 as a whole. */
const SHEET_SHARE_2013 = 0.5;

interface CodedRow {
  readonly reference: RowReference;
}

/** The row carries a code of ISO/IEC 27001, of whatever edition. */
export function isCoded({ reference }: CodedRow): boolean {
  return reference.status === 'read' || reference.status === 'ambiguous';
}

/** A control, objective or domain that is in Annex A of 2013 only. */
export function is2013(reference: Reference): boolean {
  return reference.kind === 'control2013' || reference.kind === 'objective2013' || reference.kind === 'domain2013';
}

export function has2013Code({ reference }: CodedRow): boolean {
  return reference.status === 'read' && reference.references.some(is2013);
}

/** Rows with a code in the shape of ISO/IEC 27001, codes that are in neither edition included. */
export function codedRows<R extends CodedRow>(rows: readonly R[]): readonly R[] {
  return rows.filter((row) => isCoded(row) || row.reference.status === 'unknownCode');
}

/** Most codes are in neither edition (A.1 to A.93, say): the few that happen to look like codes of an edition mean nothing. */
export function hasOwnNumbering(rows: readonly CodedRow[]): boolean {
  const coded = codedRows(rows);
  return coded.filter(({ reference }) => reference.status === 'unknownCode').length * 2 > coded.length;
}

/** Share of the coded rows that carry a code of 2013, 0 to 1. */
export function share2013(rows: readonly CodedRow[]): number {
  const coded = codedRows(rows);
  return coded.length === 0 ? 0 : coded.filter(has2013Code).length / coded.length;
}

export function isNumbered2013({ rows }: { readonly rows: readonly CodedRow[] }): boolean {
  return !hasOwnNumbering(rows) && share2013(rows) >= SHEET_SHARE_2013;
}

/** The cause for checks of the 2022 lists where these sheets are numbered after 2013; null where none is. COV-11 reports them. */
export function edition2013(tables: readonly { readonly sheet: string; readonly rows: readonly CodedRow[] }[]): Cause | null {
  const sheets = tables.filter(isNumbered2013).map(({ sheet }) => sheet);
  return sheets.length > 0 ? { kind: 'edition2013', sheets: [...new Set(sheets)] } : null;
}

/** Matrices that were read from a sheet of their own, without those read from the owner column of an applicability sheet. */
export function ownMatrices(register: Register): readonly Matrix[] {
  return register.matrices.filter(({ layout }) => layout !== 'ownerColumn');
}

/** Every table whose rows carry references: matrices and applicability sheets. */
export function codedTables(
  register: Register,
): readonly { readonly sheet: string; readonly rows: readonly CodedRow[]; readonly isSoa: boolean }[] {
  return [
    ...ownMatrices(register).map(({ sheet, rows }) => ({ sheet, rows, isSoa: false })),
    ...applicabilityTables(register).map(({ sheet, rows }) => ({ sheet, rows, isSoa: true })),
  ];
}
