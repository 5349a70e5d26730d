import type { RoleKey } from '../../standard';
import type { Assignee, Letter, MatrixRow, UnreadableCell } from '../../register';
import type { CellRef } from '../../workbook';
import type { CheckContext } from '../check';
import { chapterRows, rowsOf } from '../common/clause-rows';
import { findIsm, ISM_CLAUSES } from '../common/information-security-manager';
import { isChiefOfficer } from './chief-officers';

/** Who holds a mandatory role, as far as the matrices show it (docs/definitions.md). */
export type RoleVerdict =
  | { readonly kind: 'held'; readonly by: string }
  /** None of the rows that would show it is in the matrix. */
  | { readonly kind: 'noRows' }
  /** Only the organisation can say. */
  | { readonly kind: 'ask'; readonly title: string; readonly cells: readonly CellRef[] }
  /** Nobody is seen, and a cell of those rows cannot be read. */
  | { readonly kind: 'cannotTell'; readonly cells: readonly CellRef[] }
  | { readonly kind: 'missing' };

const TOP_CLAUSES: readonly string[] = ['5.1', '5.2', '5.3', '9.3'];
const STEERING_ROWS: readonly string[] = ['4.4', '6.1', 'A.5.2'];

interface Use {
  readonly row: MatrixRow;
  readonly letter: Letter;
  readonly assignee: Assignee;
  readonly cell: CellRef;
}

/** Rows that show who holds a role where no heading of its own does. */
const TELLING_ROWS: Readonly<Partial<Record<RoleKey, readonly string[]>>> = {
  CEO: TOP_CLAUSES,
  ISM: ISM_CLAUSES,
  ISM_LEADERSHIP: STEERING_ROWS,
  MRT: ['9.3'],
};

export function mandatoryRoleFromMatrix(key: RoleKey, context: CheckContext): RoleVerdict {
  const verdict = verdictFor(key, context);
  if (verdict.kind !== 'missing') return verdict;
  const rows = rowsOf(context.matrices, TELLING_ROWS[key] ?? []);
  const cells = rows.flatMap(({ unreadable }) => unreadable.filter((cell) => mayName(cell, key, context)).map(({ field }) => field.cell));
  return cells.length > 0 ? { kind: 'cannotTell', cells } : verdict;
}

/** A cell under a heading says something of that heading only; a cell for names may name anybody. */
function mayName({ heading, letter }: UnreadableCell, key: RoleKey, { people }: CheckContext): boolean {
  if (letter !== null && letter !== 'A' && letter !== 'R') return false;
  if (heading === null) return true;
  const { roleKeys, topManagement } = people.resolve(heading.text);
  return roleKeys.includes(key) || (key !== 'ISM' && topManagement === 'yes');
}

function verdictFor(key: RoleKey, context: CheckContext): RoleVerdict {
  switch (key) {
    case 'CEO':
      return topManagement(context);
    case 'ISM':
      return manager(context);
    case 'LEADERSHIP':
      return leadership(context);
    case 'ISM_LEADERSHIP':
      return heldIf(heading(key, context) ?? steering(context));
    case 'MRT':
      return heldIf(heading(key, context) ?? reviewTeam(context));
    default:
      return heldIf(heading(key, context));
  }
}

function topManagement(context: CheckContext): RoleVerdict {
  const rows = [...rowsOf(context.matrices, TOP_CLAUSES), ...chapterRows(context.matrices, '5')];
  if (rows.length === 0) return { kind: 'noRows' };
  const accountable = uses(rows, context).filter(({ letter }) => letter === 'A');
  const held = accountable.find(({ assignee }) => assignee.topManagement === 'yes');
  if (held) return { kind: 'held', by: held.assignee.label };
  const asked = accountable.filter(({ assignee }) => assignee.topManagement === 'ask');
  const [first] = asked;
  if (!first) return { kind: 'missing' };
  const cells = asked.filter(({ assignee }) => assignee.key === first.assignee.key).map(({ cell }) => cell);
  return { kind: 'ask', title: first.assignee.label, cells };
}

function manager({ register, matrices, people }: CheckContext): RoleVerdict {
  const found = findIsm(register, matrices, people);
  switch (found.status) {
    case 'found':
      return { kind: 'held', by: found.assignee.label };
    case 'candidate':
      return { kind: 'ask', title: found.assignee.label, cells: found.cells };
    case 'noRows':
      return { kind: 'noRows' };
    case 'noCandidate':
      return { kind: 'missing' };
  }
}

function leadership(context: CheckContext): RoleVerdict {
  const clauses = clauseRows(context);
  const used = uses(clauses.length > 0 ? clauses : allRows(context), context).filter(({ letter }) => 'ARC'.includes(letter));
  const own = used.find(({ assignee }) => assignee.roleKeys.includes('LEADERSHIP'));
  if (own) return { kind: 'held', by: own.assignee.label };
  const chiefs = new Map(used.filter(({ assignee }) => isChiefOfficer(assignee)).map(({ assignee }) => [assignee.key, assignee.label]));
  return chiefs.size >= 2 ? { kind: 'held', by: [...chiefs.values()].slice(0, 2).join(', ') } : { kind: 'missing' };
}

function heading(key: RoleKey, context: CheckContext): Assignee | undefined {
  return uses(allRows(context), context).find(({ assignee }) => assignee.roleKeys.includes(key))?.assignee;
}

/** Top management accountable on a steering row while somebody else does the work there. */
function steering(context: CheckContext): Assignee | undefined {
  for (const row of rowsOf(context.matrices, STEERING_ROWS)) {
    const top = uses([row], context).find(({ letter, assignee }) => letter === 'A' && assignee.topManagement === 'yes')?.assignee;
    if (top && context.people.withLetter(row, 'R').some((other) => !context.people.isSame(top, other))) return top;
  }
  return undefined;
}

/** Top management with A or R on 9.3 and one more who takes part. */
function reviewTeam(context: CheckContext): Assignee | undefined {
  const used = uses(rowsOf(context.matrices, ['9.3']), context);
  const top = used.find(({ letter, assignee }) => (letter === 'A' || letter === 'R') && assignee.topManagement === 'yes')?.assignee;
  const hasOther = used.some(({ letter, assignee }) => letter !== 'I' && top !== undefined && !context.people.isSame(top, assignee));
  return hasOther ? top : undefined;
}

function heldIf(assignee: Assignee | undefined): RoleVerdict {
  return assignee ? { kind: 'held', by: assignee.label } : { kind: 'missing' };
}

function clauseRows({ matrices }: CheckContext): readonly MatrixRow[] {
  return matrices.flatMap(({ rows }) =>
    rows.filter(
      ({ reference }) => reference.status === 'read' && reference.references.some(({ kind }) => kind === 'clause' || kind === 'chapter'),
    ),
  );
}

function allRows({ matrices }: CheckContext): readonly MatrixRow[] {
  return matrices.filter(({ layout }) => layout !== 'ownerColumn').flatMap(({ rows }) => rows);
}

function uses(rows: readonly MatrixRow[], { people }: CheckContext): readonly Use[] {
  return rows.flatMap((row) =>
    people.assignments(row).map(({ letter, assignee, source }) => ({ row, letter, assignee, cell: source.cell })),
  );
}
