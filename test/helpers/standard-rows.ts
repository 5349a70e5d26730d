import { CONTROLS, LEAF_CLAUSES } from '../../src/standard';
import { table, workbook } from './workbook-builder';
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

/** A case of every check that compares roles: a matrix of one role says nothing of the others. */
export const ONE_ROLE_ONLY = {
  name: 'the matrix shows one role only',
  workbook: workbook({
    RACI: table(`Ref | Title | ISM
                     5.2 | Policy | A/R
                     6.1.3 | Information security risk treatment | A/R
                     8.2 | Information security risk assessment | R
                     8.3 | Information security risk treatment | A/R
                     9.2 | Internal audit | R
                     A.5.35 | Independent review of information security | R
                     A.8.28 | Secure coding | R
                     A.8.32 | Change management | A/R`),
  }),
  cause: 'singleRole',
} as const;
