import { isFilledRow } from '../register';
import type { Matrix, Register, SheetKind, Table, TableRow } from '../register';
import type { Cause, Check, Need } from './check';
import { isMatrixNotFilledIn } from './common/filled-in';

/**
 * Why a check cannot run on a register, from its `needs` alone; null where it can. What a check must look at itself (a column with a
 * finding of its own, a chapter-level matrix) is not told here.
 */
export function missingNeed(check: Pick<Check, 'needs'>, register: Register): Cause | null {
  for (const need of check.needs.all) {
    const cause = lackOf(need, register);
    if (cause) return cause;
  }
  const causes = check.needs.any.map((need) => lackOf(need, register));
  if (causes.length === 0 || causes.includes(null)) return null;
  // What is there and falls short tells more than a sheet that is not there.
  return causes.find((cause) => cause?.kind !== 'noSheet') ?? causes[0] ?? null;
}

/** The tables of a kind; matrices read from an owner column are among them. */
function tablesOf(register: Register, kind: SheetKind): readonly (Matrix | Table)[] {
  switch (kind) {
    case 'matrix':
      return register.matrices;
    case 'settings':
    case 'summary':
    case 'other':
      return [];
    default:
      return register[kind];
  }
}

/** A row of the table holds a value that somebody entered. */
export function hasFilledRow(table: Matrix | Table): boolean {
  if (isMatrix(table)) return table.rows.some((row) => row.entries.length > 0 || row.unreadable.length > 0);
  return table.rows.some((row: TableRow) => isFilledRow(table, row));
}

function lackOf(need: Need, register: Register): Cause | null {
  const tables = tablesOf(register, need.kind).filter((table) => need.acceptsOwnerColumn ?? !isOwnerColumn(table));
  if (tables.length === 0) return { kind: 'noSheet', sheet: need.kind };
  const cause = need.kind === 'matrix' ? emptyMatrix(need, tables.filter(isMatrix)) : emptySheet(need, tables);
  if (cause) return cause;
  const absent = (need.columns ?? []).filter((column) => !tables.some((table) => column in table.columns));
  return absent.length > 0 ? { kind: 'noColumn', sheet: need.kind, columns: absent } : null;
}

function emptyMatrix({ reportsEmpty }: Need, matrices: readonly Matrix[]): Cause | null {
  if (matrices.every(isMatrixNotFilledIn)) return reportsEmpty ? null : { kind: 'matrixNotFilledIn' };
  return matrices.some(hasFilledRow) || (reportsEmpty && matrices.some(isMatrixNotFilledIn))
    ? null
    : { kind: 'emptySheet', sheet: 'matrix' };
}

function emptySheet({ kind, reportsEmpty }: Need, tables: readonly (Matrix | Table)[]): Cause | null {
  return reportsEmpty || tables.some(hasFilledRow) ? null : { kind: 'emptySheet', sheet: kind };
}

function isMatrix(table: Matrix | Table): table is Matrix {
  return 'layout' in table;
}

function isOwnerColumn(table: Matrix | Table): boolean {
  return isMatrix(table) && table.layout === 'ownerColumn';
}
