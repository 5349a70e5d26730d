import type { Assignee, MatrixRow } from '../../register';
import type { CellRef } from '../../workbook';
import type { CheckContext, Outcome } from '../check';
import { because, checkedOr, defineCheck, fail, pass, review, skipped } from '../outcomes';
import { allRows } from '../shared/clause-rows';
import { refOf } from '../shared/item-rows';
import { activeOf, cellOf, roleEntries, textOf } from '../shared/role-entries';
import type { RoleEntry } from '../shared/role-entries';

type Message = 'owned' | 'noOwner' | 'ownerColumn' | 'accountableExternal' | 'unreadable';

export const externalWithoutOwner = defineCheck<Message>({
  id: 'ROL-06',
  name: 'external-without-owner',
  family: 'roles',
  title: 'External holder without an internal owner',
  severity: 'warning',
  basis: 'guidance',
  clauses: ['7.1', '8.1', 'A.5.19'],
  looksFor:
    'Every external holder or responsible has an owner inside: the Internal owner of the Roles sheet, or an internal accountable on the row.',
  question: 'Who in your organisation manages this provider?',
  why: 'Work can be given away, the responsibility for it cannot. Somebody inside has to know the contract and judge the service.',
  remedies: { unreadable: 'Correct the cells that cannot be read.' },
  remediation: 'Name an internal owner for {role}.',
  cannotSee: 'Whether the internal owner checks what the provider delivers.',
  good: 'R = managed service provider, A = Head of IT.',
  bad: 'R = "Acme Ltd", A = "Acme Ltd".',
  messages: {
    owned: '{role} has an internal owner.',
    noOwner: 'The external holder {role} has no internal owner.',
    ownerColumn: 'The external holder {role} has no internal owner: the Roles sheet has no column for it.',
    accountableExternal: '{role} is external, and nobody inside is accountable on {rows}.',
    unreadable: 'Whether somebody inside owns the work of {role} cannot be told: the accountable of {rows} cannot be read.',
  },
  needs: { all: [], any: [{ kind: 'matrix' }, { kind: 'roles', columns: ['role', 'holder'] }], optional: [] },
  derivesFrom:
    'The matrix: an external responsible passes where the row has an internal accountable; rows without an accountable are left to COV-03.',
  settings: ['organisation'],
  yieldsTo: [],
  grade: () => 'minor',
  evaluate: (context) => {
    const entries = roleEntries(context.register, context.people);
    const byRole = entries.filter((entry) => isExternal(entry)).map((entry) => fromRole(entry, context));
    const owned = new Set(entries.filter((entry) => hasOwner(entry, context)).flatMap(({ holders }) => holders.map(({ key }) => key)));
    const reported = new Set(byRole.flatMap(({ persons }) => persons ?? []));
    const byRow = [...externalRows(context).values()]
      .filter(({ assignee }) => !reported.has(assignee.key))
      .map((use) =>
        owned.has(use.assignee.key) ? pass(use.assignee.label, 'owned', { role: use.assignee.label }) : fromRows(use, context),
      );
    return checkedOr([...byRole, ...byRow], because('No external holder or responsible'));
  },
});

interface ExternalUse {
  readonly assignee: Assignee;
  readonly rows: { readonly row: MatrixRow; readonly cell: CellRef }[];
}

function fromRole(entry: RoleEntry, context: CheckContext): Outcome<Message> {
  const label = entry.holders.map((holder) => holder.label).join('; ') || entry.name;
  const data = { role: label };
  const extra = { persons: entry.holders.map(({ key }) => key) };
  if (hasOwner(entry, context)) return pass(label, 'owned', data, extra);
  if (!entry.table.columns.internalOwner) return fail(label, [cellOf(entry.row, 'holder')], 'ownerColumn', data, extra);
  return fail(label, [cellOf(entry.row, 'internalOwner')], 'noOwner', data, extra);
}

function isExternal({ row, holders }: RoleEntry): boolean {
  return holders.length > 0 && (/^ext/i.test(textOf(row, 'origin')) || holders.some((holder) => holder.isExternal));
}

function hasOwner({ row }: RoleEntry, { people }: CheckContext): boolean {
  const owners = people.split(textOf(row, 'internalOwner')).map((token) => people.resolve(token));
  return activeOf(owners).some((owner) => !owner.isExternal);
}

function externalRows({ matrices, people }: CheckContext): ReadonlyMap<string, ExternalUse> {
  const uses = new Map<string, ExternalUse>();
  for (const row of allRows(matrices)) {
    for (const { letter, assignee, source } of people.assignments(row)) {
      if (letter !== 'R' || !assignee.isExternal) continue;
      const use = uses.get(assignee.key) ?? { assignee, rows: [] };
      use.rows.push({ row, cell: source.cell });
      uses.set(assignee.key, use);
    }
  }
  return uses;
}

/** All rows of one external: those without an internal accountable fail; rows nobody is accountable for are COV-03's. */
function fromRows({ assignee, rows }: ExternalUse, { people }: CheckContext): Outcome<Message> {
  const role = assignee.label;
  const extra = { persons: [assignee.key], source: 'matrix' } as const;
  const accountable = (row: MatrixRow) => people.withLetter(row, 'A');
  const open = rows.filter(({ row }) => accountable(row).length > 0 && accountable(row).every((owner) => owner.isExternal));
  if (open.length > 0) {
    const data = { role, rows: open.map(({ row }) => refOf(row)) };
    return fail(
      role,
      open.map(({ cell }) => cell),
      'accountableExternal',
      data,
      { ...extra, refs: data.rows },
    );
  }
  const unclear = rows.filter(
    ({ row }) => accountable(row).length === 0 && row.unreadable.some(({ letter }) => letter === null || letter === 'A'),
  );
  if (unclear.length === 0)
    return rows.some(({ row }) => accountable(row).length > 0)
      ? pass(role, 'owned', { role }, extra)
      : skipped(role, 'owned', { role }, extra);
  return review(
    role,
    unclear.map(({ cell }) => cell),
    'unreadable',
    { role, rows: unclear.map(({ row }) => refOf(row)) },
    extra,
  );
}
