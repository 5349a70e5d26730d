import { CONTROLS, LEAF_CLAUSES, ROLES, sheetsOfSize } from '../standard';
import type { Role, RoleKey, StandardSheet, WorkbookSize } from '../standard';
import type { Plan } from '../workbook';
import { conflictRows, soaRow } from './given-rows';
import { settingRows } from './settings-sheet';
import type { Row } from './sheet-plan';
import { planWorkbook } from './standard-sheets';

/** The standard workbook, empty: clauses, controls, roles and rules are there, everything else is the user's. */
export function buildTemplate({ size }: { readonly size: WorkbookSize }): Plan {
  const rows = (kind: StandardSheet): readonly Row[] => GIVEN_ROWS[kind]?.() ?? [];
  const content = Object.fromEntries(sheetsOfSize(size).map(({ kind }) => [kind, rows(kind)]));
  return planWorkbook(size, content, BLANK_ROWS);
}

/** Rows to write on; a table grows by itself below them. */
const BLANK_ROWS = 25;

const GIVEN_ROWS: Readonly<Partial<Record<StandardSheet, () => readonly Row[]>>> = {
  settings: () => settingRows({}),
  matrix: () => [
    ...LEAF_CLAUSES.map((clause) => ({ ref: clause.id, title: clause.displayTitle })),
    ...CONTROLS.map((control) => ({ ref: control.id, title: control.title })),
  ],
  applicability: () => CONTROLS.map((control) => soaRow(control.id)),
  roles: () =>
    ROLES.filter((role) => GIVEN_ROLES.includes(role.key)).map((role) => ({ role: role.label, key: role.key, kind: kindOf(role) })),
  conflicts: conflictRows,
};

const GIVEN_ROLES: readonly RoleKey[] = [
  'CEO',
  'LEADERSHIP',
  'ISM_LEADERSHIP',
  'ISM',
  'MRT',
  'INTERNAL_AUDITOR',
  'RISK_OWNER',
  'IT_LEAD',
  'HR_LEAD',
  'LEGAL',
  'DPO',
  'FACILITIES',
  'INCIDENT_LEAD',
];

function kindOf(role: Role): string {
  if (role.basis === 'practice:mandatory' || role.basis.startsWith('requirement')) return 'Mandatory';
  return role.key === 'INCIDENT_LEAD' ? 'Key' : 'Optional';
}
