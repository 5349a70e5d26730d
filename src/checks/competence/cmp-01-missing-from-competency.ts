import { fold, NEVER_ONE_PERSON } from '../../standard';
import type { Assignee, Letter, Matrix } from '../../register';
import { isUnreadable } from '../../workbook';
import type { CellRef } from '../../workbook';
import type { CheckContext, Evaluation, Outcome } from '../check';
import { checked, defineCheck, fail, pass, review } from '../outcomes';
import { activeOf, cellOf, hasContract, roleEntries } from '../common/role-entries';
import { holderReview } from '../common/holder-review';

type Message = 'recorded' | 'personMissing' | 'headingMissing' | 'contract' | 'cannotTell' | 'nobodyResolved' | 'nobodyNamed';

/** Somebody who needs a competence record, and where the workbook gives them duties. */
interface Duty {
  readonly assignee: Assignee;
  readonly isPerson: boolean;
  readonly subject: string;
  readonly cells: CellRef[];
}

export const missingFromCompetency = defineCheck<Message>({
  id: 'CMP-01',
  name: 'missing-from-competency',
  family: 'competence',
  title: 'Person with ISMS duties is missing from the competency matrix',
  severity: 'error',
  basis: 'requirement',
  clauses: ['7.2'],
  looksFor:
    'Every active person who is accountable, responsible or supports (and every holder in Roles and Duties) has at least one row in the competency sheet. A heading ' +
    'without a known holder needs a row by role where the Role column is filled on at least half of the rows. Groups, all personnel and service providers are skipped. For somebody ' +
    'from outside a contract reference in Roles will do.',
  question: 'Show me the competence record of this person',
  why: 'Clause 7.2 asks for the competence of everyone whose work affects information security, with evidence.',
  remediation: 'Add {person} to the competency matrix for {roles}.',
  remedies: {
    headingMissing: 'Add {person} to the competency matrix, by role or by the name of its holder.',
    cannotTell: 'Correct the cells under Person in the competency matrix.',
    nobodyNamed: 'Name the people or roles that are accountable and responsible.',
    nobodyResolved: 'Put the name in brackets behind the role, or fill the Role column of the competency matrix.',
  },
  cannotSee: 'Members of a team that is named as a whole.',
  good: 'All 12 people with duties are listed.',
  bad: 'K. Kim is responsible for A.8.13 and has no row.',
  messages: {
    recorded: '{person} has a competence record.',
    personMissing: '{person} has ISMS duties and no row in the competency matrix.',
    headingMissing: '{person} has ISMS duties and no row in the competency matrix, neither by person nor by role.',
    contract: '{person} works from outside, under a contract that is on record.',
    cannotTell: 'Whether {person} has a row in the competency matrix cannot be told: a cell of its persons cannot be read.',
    nobodyNamed: 'No cell says which people have ISMS duties. Whether they are competent cannot be told.',
    nobodyResolved:
      '{unknown} of {headings} RACI roles: no cell says who holds them. Whether the people behind them are competent cannot be told.',
  },
  needs: {
    all: [{ kind: 'competency' }],
    any: [{ kind: 'matrix' }, { kind: 'roles', columns: ['holder'] }, { kind: 'duties' }],
    optional: [],
  },
  derivesFrom: 'Matrix and competency sheet: by name, and by heading where the Role column is filled on at least half of the rows.',
  settings: ['competenceForConsulted'],
  yieldsTo: [],
  grade: () => 'minor',
  evaluate: (context) => judgeAll(context),
});

function judgeAll(context: CheckContext): Evaluation<Message> {
  const duties = dutiesOf(context);
  if (duties.length === 0) {
    const { unknown, roles } = holderReview(context);
    const named = unknown.map(({ cell }) => cell);
    const cells = named.length > 0 ? named : context.matrices.slice(0, 1).map(({ header }) => header);
    if (roles === 0) return checked([review('nobody-resolved', cells, 'nobodyNamed')]);
    return checked([review('nobody-resolved', cells, 'nobodyResolved', { unknown: unknown.length, headings: roles })]);
  }
  const recorded = recordedKeys(context);
  return checked(duties.map((duty) => judge(duty, recorded, context)));
}

function judge({ assignee, isPerson, subject, cells }: Duty, recorded: Recorded, context: CheckContext): Outcome<Message> {
  const data = { person: subject, roles: assignee.role ?? 'these duties' };
  const extra = { persons: [assignee.person?.key ?? assignee.key] };
  const hasRow =
    recorded.persons.has(assignee.person?.key ?? assignee.key) || isRoleRecorded(assignee, isPerson ? recorded.bareRoles : recorded.roles);
  if (hasRow) return pass(subject, 'recorded', data, extra);
  const isExternal = assignee.isExternal || assignee.person?.isExternal === true;
  if (isExternal && hasContract(assignee, context)) return pass(subject, 'contract', data, extra);
  if (recorded.isUnreadable) return review(subject, cells, 'cannotTell', data, extra);
  return fail(subject, cells, isPerson ? 'personMissing' : 'headingMissing', data, extra);
}

interface Recorded {
  readonly persons: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  /** Roles of rows that name no person, and so stand for whoever holds them; a row of a colleague says nothing of another holder. */
  readonly bareRoles: ReadonlySet<string>;
  /** A cell that should name a person cannot be read. */
  readonly isUnreadable: boolean;
}

/** Persons and roles that the competency sheets hold a row for. */
function recordedKeys({ register, people }: CheckContext): Recorded {
  const rows = register.competency.flatMap((table) => table.rows);
  const persons = rows.flatMap(({ fields }) =>
    fields.person ? people.split(fields.person.text).map((token) => people.resolve(token).key) : [],
  );
  const rolesOf = (of: typeof rows): ReadonlySet<string> =>
    new Set(
      of
        .flatMap(({ fields }) => (fields.role ? [fold(fields.role.text), people.resolve(fields.role.text).roleKey ?? ''] : []))
        .filter((role) => role !== ''),
    );
  const bare = rows.filter(({ fields }) => (fields.person?.text.trim() ?? '') === '');
  return {
    persons: new Set(persons),
    roles: rolesOf(rows),
    bareRoles: rolesOf(bare),
    isUnreadable: rows.some(({ fields }) => isUnreadable(fields.person?.value ?? null)),
  };
}

function isRoleRecorded({ role, roleKey, person }: Assignee, roles: ReadonlySet<string>): boolean {
  const held = [role, ...(person?.roles ?? [])].flatMap((title) => (title === null ? [] : fold(title)));
  const keys = [role === null ? null : roleKey, ...(person?.roleKeys ?? [])].filter((key) => key !== null);
  return [...held, ...keys].some((name) => roles.has(name));
}

/** Everybody with duties, each once with all cells, in the order of the workbook. */
function dutiesOf(context: CheckContext): readonly Duty[] {
  const { matrices, people, register, settings } = context;
  const letters: readonly Letter[] = settings.competenceForConsulted ? ['A', 'R', 'S', 'C', 'I'] : ['A', 'R', 'S'];
  const duties = new Map<string, Duty>();
  const add = (duty: Duty) => {
    const known = duties.get(duty.subject);
    if (known) known.cells.push(...duty.cells);
    else duties.set(duty.subject, duty);
  };
  for (const matrix of matrices.filter(({ layout }) => layout !== 'ownerColumn')) {
    for (const { letter, assignee, source } of matrix.rows.flatMap((row) => people.assignments(row))) {
      if (letters.includes(letter)) fromAssignee(assignee, matrix, source.cell, context).forEach(add);
    }
  }
  for (const { holders, row } of roleEntries(register, people)) {
    for (const holder of activeOf(holders)) fromAssignee(holder, null, cellOf(row, 'holder'), context).forEach(add);
  }
  for (const field of register.duties.flatMap(({ rows }) => rows.flatMap(({ fields }) => [fields.holders, fields.secondHolder]))) {
    for (const token of field ? people.split(field.text) : []) {
      if (field) fromAssignee(people.resolve(token), null, field.cell, context).forEach(add);
    }
  }
  return [...duties.values()];
}

function fromAssignee(assignee: Assignee, matrix: Matrix | null, cell: CellRef, context: CheckContext): readonly Duty[] {
  if (assignee.isGroup || assignee.isCommittee || (assignee.roleKey !== null && NEVER_ONE_PERSON.includes(assignee.roleKey))) return [];
  if (assignee.holders.length > 0) {
    return assignee.holders
      .filter(({ isActive }) => isActive)
      .map((person) => ({ assignee: { ...assignee, person }, isPerson: true, subject: person.name, cells: [cell] }));
  }
  if (assignee.step === 'e' && matrix && context.people.isNamedPerson(assignee, matrix)) {
    return [{ assignee, isPerson: true, subject: assignee.label, cells: [cell] }];
  }
  return isRoleColumnFilled(context) ? [{ assignee, isPerson: false, subject: assignee.label, cells: [cell] }] : [];
}

/** Headings count only where the competency sheet is kept by role as well; otherwise they are in the holder review (docs/definitions.md). */
function isRoleColumnFilled({ register }: CheckContext): boolean {
  const rows = register.competency.flatMap((table) => table.rows);
  const filled = rows.filter(({ fields }) => (fields.role?.text.trim() ?? '') !== '');
  return rows.length > 0 && filled.length * 2 >= rows.length;
}
