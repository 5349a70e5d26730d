import { answerTo } from '../../register';
import type { Assignee, Matrix, People, Register } from '../../register';
import { byText } from '../../standard';
import type { CellRef } from '../../workbook';
import { unique } from './cells';
import { rowsOf } from './clause-rows';
import { activeOf, roleEntries } from './role-entries';
import { speaker } from './spelling';

/** Clauses whose A or R shows who runs the ISMS (docs/definitions.md). */
export const ISM_CLAUSES: readonly string[] = ['4.4', '6.1', '8.2', '8.3', '9.1', '10.1', '10.2'];

export type IsmFinding =
  /** Named by role or title, or by a remembered "yes". */
  | { readonly status: 'found'; readonly assignee: Assignee }
  /** Nobody is named; this one carries most of the work and has to be asked about. */
  | { readonly status: 'candidate'; readonly assignee: Assignee; readonly cells: readonly CellRef[] }
  | { readonly status: 'noCandidate' }
  /** None of the clauses has a row. */
  | { readonly status: 'noRows' };

function ismQuestion(assignee: Assignee): string {
  return `Is ${assignee.label} your Information Security Manager?`;
}

/** Who the Information Security Manager is: by the Roles sheet, else as far as matrix and competency sheet show it. */
export function findIsm(register: Register, matrices: readonly Matrix[], people: People): IsmFinding {
  const appointed = roleEntries(register, people)
    .filter(({ key }) => key === 'ISM')
    .flatMap(({ holders }) => activeOf(holders))[0];
  return appointed ? { status: 'found', assignee: appointed } : findInMatrix(register, matrices, people);
}

/** True where the assignee is the manager that was found, by role or as a person. */
export function isIsm(assignee: Assignee, found: IsmFinding, people: People): boolean {
  return assignee.roleKeys.includes('ISM') || (found.status === 'found' && people.isSame(assignee, found.assignee));
}

function findInMatrix(register: Register, matrices: readonly Matrix[], people: People): IsmFinding {
  const rows = rowsOf(matrices, ISM_CLAUSES);
  if (rows.length === 0) return { status: 'noRows' };
  const load = new Map<string, { assignee: Assignee; cells: CellRef[] }>();
  const managers = managersByCompetency(register, people);
  for (const { letter, assignee, source } of rows.flatMap((row) => people.assignments(row))) {
    if (letter !== 'A' && letter !== 'R') continue;
    if (assignee.roleKeys.includes('ISM') || (assignee.person && managers.has(assignee.person.key))) return { status: 'found', assignee };
    const entry = load.get(assignee.key) ?? { assignee, cells: [] };
    entry.assignee = speaker(entry.assignee, assignee);
    entry.cells.push(source.cell);
    load.set(assignee.key, entry);
  }
  const candidates = [...load.values()]
    .filter(({ assignee }) => assignee.topManagement !== 'yes' && !assignee.isExternal && !assignee.isGroup)
    .sort((one, other) => other.cells.length - one.cells.length || byText(one.assignee.key, other.assignee.key));
  const answered = candidates.find(({ assignee }) => answerTo(register.settings, ismQuestion(assignee)) === 'yes');
  if (answered) return { status: 'found', assignee: answered.assignee };
  const open = candidates.find(({ assignee }) => answerTo(register.settings, ismQuestion(assignee)) === null);
  return open ? { status: 'candidate', assignee: open.assignee, cells: unique(open.cells) } : { status: 'noCandidate' };
}

/** Keys of the persons whose role in the competency sheet is that of the manager. */
function managersByCompetency(register: Register, people: People): ReadonlySet<string> {
  const keys = register.competency
    .flatMap(({ rows }) => rows)
    .filter(({ fields }) => fields.role && people.resolve(fields.role.text).roleKey === 'ISM')
    .flatMap(({ fields }) => (fields.person ? people.split(fields.person.text).map((token) => people.resolve(token).key) : []));
  return new Set(keys);
}
