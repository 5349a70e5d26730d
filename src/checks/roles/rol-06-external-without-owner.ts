import type { Assignee, MatrixRow } from '../../register';
import type { CellRef } from '../../workbook';
import type { CheckContext, Outcome } from '../check';
import { because, checkedOr, defineCheck, fail, pass, review, skipped } from '../outcomes';
import { allRows } from '../common/clause-rows';
import { refOf } from '../common/item-rows';
import { activeOf, cannotRead, cellOf, roleEntries, textOf } from '../common/role-entries';
import type { RoleEntry } from '../common/role-entries';
import { speaker } from '../common/spelling';

type Message = 'owned' | 'noOwner' | 'ownerColumn' | 'accountableExternal' | 'unreadable' | 'cannotTell';

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
  remedies: {
    unreadable: 'Correct the cells that cannot be read.',
    cannotTell: 'Correct the cell, so that it says who the internal owner is.',
    ownerColumn: 'Add a column "Internal owner" to the Roles sheet, and name the owner of {role}.',
  },
  remediation: 'Name an internal owner for {role}.',
  cannotSee: 'Whether the internal owner checks what the provider delivers.',
  good: 'R = managed service provider, A = Head of IT.',
  bad: 'R = "Acme Ltd", A = "Acme Ltd".',
  messages: {
    owned: '{role} has an internal owner.',
    noOwner: 'The external holder {role} has no internal owner.',
    ownerColumn: 'The external {role|holder|holders} {role} {role|has|have} no internal owner: the Roles sheet has no column for it.',
    cannotTell: 'Cannot tell whether the external holder {role} has an internal owner: the cell cannot be read.',
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
    const external = entries.filter((entry) => isExternal(entry));
    const byRole = external.filter(({ table }) => table.columns.internalOwner).map((entry) => fromRole(entry, context));
    const owned = new Set(entries.filter((entry) => hasOwner(entry, context)).flatMap(({ holders }) => holders.map(({ key }) => key)));
    const reported = new Set(byRole.flatMap(({ persons }) => persons ?? []));
    const byRow = [...externalRows(context).values()]
      .filter(({ assignee }) => !reported.has(assignee.key))
      .map((use) =>
        owned.has(use.assignee.key)
          ? pass<Message>(use.assignee.label, 'owned', { role: use.assignee.label }, { persons: [use.assignee.key] })
          : fromRows(use, context),
      );
    const judged = new Set(byRow.filter(({ outcome }) => outcome !== 'notApplicable').flatMap(({ persons }) => persons ?? []));
    const left = external.filter(({ table, holders }) => !table.columns.internalOwner && !holders.some(({ key }) => judged.has(key)));
    return checkedOr([...byRole, ...byRow, ...withoutColumn(left)], because('No external holder or responsible'));
  },
});

interface ExternalUse {
  assignee: Assignee;
  readonly rows: { readonly row: MatrixRow; readonly cell: CellRef }[];
}

function fromRole(entry: RoleEntry, context: CheckContext): Outcome<Message> {
  const label = entry.holders.map((holder) => holder.label).join('; ') || entry.name;
  const data = { role: label };
  const extra = { persons: entry.holders.map(({ key }) => key) };
  if (hasOwner(entry, context)) return pass(label, 'owned', data, extra);
  const cells = [cellOf(entry.row, 'internalOwner')];
  return cannotRead(entry.row, 'internalOwner')
    ? review(label, cells, 'cannotTell', data, extra)
    : fail(label, cells, 'noOwner', data, extra);
}

/** One finding at the header for all whose owner the matrix does not show either (ground rule 6a). */
function withoutColumn(entries: readonly RoleEntry[]): readonly Outcome<Message>[] {
  const [first] = entries;
  if (!first) return [];
  const holders = entries.flatMap((entry) => entry.holders);
  const role = [...new Set(holders.map(({ label }) => label))];
  return [fail('internal-owner-column', [first.table.header], 'ownerColumn', { role }, { persons: holders.map(({ key }) => key) })];
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
      use.assignee = speaker(use.assignee, assignee);
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
