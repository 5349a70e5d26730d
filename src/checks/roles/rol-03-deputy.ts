import { KEY_ROLES, roleByKey } from '../../standard';
import type { RoleKey } from '../../standard';
import type { CheckContext, Evaluation, Outcome } from '../check';
import { because, checked, checkedOr, defineCheck, fail, notApplicable, notChecked, pass, review } from '../outcomes';
import { allRows } from '../common/clause-rows';
import { isEmpty, isMostlyEmpty } from '../common/filled-in';
import { activeOf, cannotRead, cellOf, roleEntries, textOf } from '../common/role-entries';
import type { RoleEntry } from '../common/role-entries';

type Message = 'covered' | 'noDeputy' | 'placeholder' | 'left' | 'sameAsHolder' | 'noColumn' | 'notFilledIn' | 'cannotTell' | 'onePerson';

export const deputy = defineCheck<Message>({
  id: 'ROL-03',
  name: 'deputy',
  family: 'roles',
  title: 'Key role has no deputy',
  severity: 'warning',
  basis: 'practice',
  clauses: ['7.1'],
  looksFor:
    'Every key role (Information Security Manager, security leadership, incident lead, and those marked Key) has a deputy who is active and not the holder, or a second holder.',
  question: 'What happens when she is on leave?',
  why: 'A role that only one person can fill stops when that person is away.',
  remediation: 'Name a deputy for {role}, or record an external stand-in.',
  remedies: {
    notFilledIn: 'Name a deputy for each key role, or record external stand-ins.',
    cannotTell: 'Correct the cell, so that it says who the deputy of {role} is.',
  },
  cannotSee: 'Whether the deputy could take over tomorrow.',
  good: 'Information Security Manager J. Doe, deputy R. Roe.',
  bad: 'Information Security Manager J. Doe, deputy "-".',
  messages: {
    covered: '{role} is covered when the holder is away.',
    noDeputy: '{role} has no deputy.',
    placeholder: 'The deputy of {role} is only a placeholder: "{value}".',
    left: 'The deputy of {role}, {value}, is not active.',
    sameAsHolder: 'The deputy of {role} is its holder.',
    notFilledIn: 'Deputy not filled in yet: {empty} of {rows} key roles.',
    cannotTell: 'Cannot tell whether {role} has a deputy: the cell cannot be read.',
    noColumn: 'The Roles sheet has no column for deputies.',
    onePerson: 'Only one person is recorded for {role}. Seen from the matrix and the competency sheet only.',
  },
  needs: {
    all: [],
    any: [
      { kind: 'roles', columns: ['role', 'holder'] },
      { kind: 'competency', columns: ['role'] },
    ],
    optional: [{ kind: 'matrix' }],
  },
  derivesFrom: 'The competency sheet: two or more persons for each key role that the matrix uses. Without a Role column it is not checked.',
  settings: ['deputyHeadcount'],
  yieldsTo: [],
  grade: () => 'observation',
  evaluate: (context) => {
    const { people, register, settings } = context;
    if (people.headcount !== null && people.headcount <= settings.deputyHeadcount) {
      return notApplicable(because(`Deputies are not asked for with ${String(settings.deputyHeadcount)} active people or fewer`));
    }
    const entries = roleEntries(register, people).filter(({ holders }) => holders.length > 0);
    return entries.length > 0 ? fromRoles(entries, context) : fromCompetency(context);
  },
});

function fromRoles(entries: readonly RoleEntry[], context: CheckContext): Evaluation<Message> {
  const keyEntries = entries.filter((entry) => isKeyEntry(entry));
  const header = context.register.roles.find(({ columns }) => !columns.deputy);
  if (header && !keyEntries.some(({ row }) => row.fields.deputy)) {
    const roles = keyEntries.filter(({ holders }) => holders.length < 2).map(({ name }) => name);
    return checked([fail('deputy-column', [header.header], 'noColumn', { role: roles })]);
  }
  const open = keyEntries.filter((entry) => activeOf(entry.holders).length < 2);
  const empty = open.filter(({ row }) => isEmpty(row.fields.deputy)).length;
  const column = context.register.roles.find(({ columns }) => columns.deputy)?.columns.deputy;
  if (column && isMostlyEmpty(empty, open.length)) {
    return checked([review('deputy', [column], 'notFilledIn', { empty, rows: open.length })]);
  }
  return checkedOr(
    keyEntries.map((entry) => judge(entry, context)),
    because('The Roles sheet has no key role'),
  );
}

/** Key by title (ISM, ISM leadership, incident lead) or by its own mark; a committee needs no deputy. */
function isKeyEntry({ key, isMarkedKey, holders }: RoleEntry): boolean {
  return (isMarkedKey || (key !== null && KEY_ROLES.includes(key))) && !holders.some(({ isGroup }) => isGroup);
}

function judge(entry: RoleEntry, { people }: CheckContext): Outcome<Message> {
  const subject = entry.key ?? entry.name;
  const text = textOf(entry.row, 'deputy');
  const cells = [cellOf(entry.row, 'deputy')];
  const data = { role: entry.name, value: text };
  const deputies = activeOf(entry.deputies);
  if (activeOf(entry.holders).length >= 2) return pass(subject, 'covered', data);
  if (deputies.some((one) => !entry.holders.some((holder) => people.isSame(one, holder)))) return pass(subject, 'covered', data);
  if (cannotRead(entry.row, 'deputy')) return review(subject, cells, 'cannotTell', data);
  if (deputies.length > 0) return fail(subject, cells, 'sameAsHolder', data);
  if (entry.deputies.length > 0) return fail(subject, cells, 'left', data);
  return people.placeholderIn(text) === null ? fail(subject, cells, 'noDeputy', data) : fail(subject, cells, 'placeholder', data);
}

function fromCompetency(context: CheckContext): Evaluation<Message> {
  const { matrices, people, register } = context;
  const used = new Set(allRows(matrices).flatMap((row) => people.assignments(row).flatMap(({ assignee }) => assignee.roleKeys)));
  const keys = KEY_ROLES.filter((key) => used.has(key));
  const table = register.competency.find(({ columns }) => columns.role);
  if (!table?.columns.role) return notChecked(because('No Roles sheet, and no Role column in the competency sheet'));
  if (keys.length === 0) return notChecked(because('The matrix names no key role'));
  const single = keys.filter((key) => personsOf(key, context).size < 2);
  const extra = { source: 'matrix', severity: 'info' } as const;
  if (single.length === 0) return checked([pass('deputies', 'covered', { role: keys.map(labelOf) }, extra)]);
  return checked([fail('deputies', [table.columns.role], 'onePerson', { role: single.map(labelOf) }, extra)]);
}

function personsOf(key: RoleKey, { register, people }: CheckContext): ReadonlySet<string> {
  const rows = register.competency
    .flatMap(({ rows: all }) => all)
    .filter(({ fields }) => fields.role !== undefined && people.resolve(fields.role.text).roleKey === key);
  return new Set(
    rows.flatMap(({ fields }) => (fields.person ? people.split(fields.person.text).map((token) => people.resolve(token).key) : [])),
  );
}

function labelOf(key: RoleKey): string {
  return roleByKey(key).label;
}
