import { fold, readDutyCode } from '../../standard';
import type { RuleInForce } from '../../register';
import type { CheckContext } from '../check';
import { expand } from './duty-book';
import type { DutyHolder } from './duty-book';

/** A list of role pairs ("Cashier" against "Auditor") names roles, not duties. */
export function isRolePair({ dutyA, dutyB }: RuleInForce): boolean {
  return readDutyCode(dutyA) === null && readDutyCode(dutyB) === null;
}

/** Who holds a role by its title: as the Roles sheet says, else the competency sheet. */
export function roleHolders(title: string, { register, people }: CheckContext): readonly DutyHolder[] {
  const wanted = fold(title);
  const named = <R extends { readonly fields: { readonly role?: { readonly text: string } } }>(row: R) =>
    people.split(row.fields.role?.text ?? '').some((token) => fold(token) === wanted);
  const roles = register.roles.flatMap(({ rows }) => rows.filter(named).map(({ fields }) => fields.holder));
  const competency = register.competency.flatMap(({ rows }) => rows.filter(named).map(({ fields }) => fields.person));
  const read = (cells: typeof roles) =>
    cells.flatMap((cell) => (cell ? people.split(cell.text).flatMap((token) => expand(people.resolve(token), cell.cell, '')) : []));
  const held = read(roles);
  return held.length > 0 ? held : read(competency);
}
