import { CONTROLS, LEAF_CLAUSES } from '../../src/standard';
import type { RowSpec } from './workbook-builder';

/** Header of a tall matrix, as the standard workbook has it. */
export const MATRIX_HEADER: RowSpec = ['Ref', 'Title', 'Accountable', 'Responsible'];

/** A row of the tall matrix for each of the 30 clauses, but for those left out. */
export function clauseRows(except: readonly string[] = []): readonly RowSpec[] {
  return LEAF_CLAUSES.filter(({ id }) => !except.includes(id)).map(({ id, title }) => [id, title, 'CEO', 'ISM']);
}

/** A row of the tall matrix for each of the 93 controls, but for those left out. */
export function controlRows(except: readonly string[] = []): readonly RowSpec[] {
  return CONTROLS.filter(({ id }) => !except.includes(id)).map(({ id, title }) => [id, title, 'CISO', 'IT Manager']);
}

export const SOA_HEADER: RowSpec = ['Control', 'Title', 'Applicable', 'Justification for exclusion', 'Owner'];

/** A row of the Statement of Applicability for each control; `changes` replaces what stands after the title. */
export function soaRows(changes: Readonly<Record<string, RowSpec>> = {}, except: readonly string[] = []): readonly RowSpec[] {
  return CONTROLS.filter(({ id }) => !except.includes(id)).map(({ id, title }) => [id, title, ...(changes[id] ?? ['Yes', '', 'CISO'])]);
}
