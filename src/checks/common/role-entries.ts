import { isRoleKey } from '../../standard';
import type { RoleKey } from '../../standard';
import type { Assignee, Field, People, Register, Table, TableFields, TableRow } from '../../register';
import { isUnreadable } from '../../workbook';
import { isEmpty } from './filled-in';
import type { CellRef } from '../../workbook';

/** One row of a Roles sheet, with its names resolved. */
export interface RoleEntry {
  readonly table: Table<'roles'>;
  readonly row: TableRow<'roles'>;
  /** The role as written. */
  readonly name: string;
  /** By the Key column, else by the title; null for a role of the organisation's own. */
  readonly key: RoleKey | null;
  readonly holders: readonly Assignee[];
  readonly deputies: readonly Assignee[];
  /** Marked "Key" or "Mandatory" in the Kind column. */
  readonly isMarkedKey: boolean;
}

/** Rows of the Roles sheets that are in use. Empty where the workbook has no such sheet. */
export function roleEntries(register: Register, people: People): readonly RoleEntry[] {
  return register.roles.flatMap((table) =>
    table.rows
      .filter((row) => textOf(row, 'role') !== '' && !/^not used$/i.test(textOf(row, 'kind')))
      .map((row) => ({
        table,
        row,
        name: textOf(row, 'role'),
        key: keyOf(row, people),
        holders: assigneesIn(row.fields.holder, people),
        deputies: assigneesIn(row.fields.deputy, people),
        isMarkedKey: /^(key|schlüssel|clé|clave)/i.test(textOf(row, 'kind')),
      })),
  );
}

/** The Roles sheet gives a contract reference for a role that the assignee holds. */
export function hasContract(
  { key, person }: Assignee,
  { register, people }: { readonly register: Register; readonly people: People },
): boolean {
  const keys = [key, person?.key];
  return roleEntries(register, people).some(
    ({ holders, row }) => isGiven(row.fields.contractRef) && holders.some((holder) => keys.includes(holder.key)),
  );
}

function isGiven(field: Field | undefined): boolean {
  return field !== undefined && !isUnreadable(field.value) && !isEmpty(field);
}

/** Holders who are active on the as-of date; a name that no list knows counts as active. */
export function activeOf(assignees: readonly Assignee[]): readonly Assignee[] {
  return assignees.filter(({ person }) => person === null || person.isActive);
}

/** What the cell says; nothing where it cannot be read. */
export function textOf(row: TableRow<'roles'>, field: TableFields['roles']): string {
  return cannotRead(row, field) ? '' : (row.fields[field]?.text.trim() ?? '');
}

/** The cell holds an error or a formula without a stored result. */
export function cannotRead({ fields }: TableRow<'roles'>, field: TableFields['roles']): boolean {
  return isUnreadable(fields[field]?.value ?? null);
}

/** The cell of a column in the row, or the cell that stands for the row where the column is not there. */
export function cellOf(row: TableRow<'roles'>, field: TableFields['roles']): CellRef {
  return row.fields[field]?.cell ?? row.anchor;
}

function assigneesIn(field: Field | undefined, people: People): readonly Assignee[] {
  return field ? people.split(field.text).map((token) => people.resolve(token)) : [];
}

function keyOf(row: TableRow<'roles'>, people: People): RoleKey | null {
  const key = textOf(row, 'key').toUpperCase();
  return isRoleKey(key) ? key : people.resolve(textOf(row, 'role')).roleKey;
}
