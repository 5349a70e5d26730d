import { answerTo } from '../../register';
import type { Assignee, Matrix, People, Register } from '../../register';

import { rowsOf } from './clause-rows';

/** Clauses whose A or R shows who runs the ISMS (CHECKS.md, "Mandatory roles from the RACI"). */
export const ISM_CLAUSES: readonly string[] = ['4.4', '6.1', '8.2', '8.3', '9.1', '10.1', '10.2'];

export type IsmFinding =
  /** Named by role or title, or by a remembered "yes". */
  | { readonly status: 'found'; readonly assignee: Assignee }
  /** Nobody is named; this one carries most of the work and has to be asked about. */
  | { readonly status: 'candidate'; readonly assignee: Assignee }
  | { readonly status: 'noCandidate' }
  /** None of the clauses has a row. */
  | { readonly status: 'noRows' };

export function ismQuestion(assignee: Assignee): string {
  return `Is ${assignee.label} your Information Security Manager?`;
}

/** Who the Information Security Manager is, as far as the matrices show it. */
export function findIsm(register: Register, matrices: readonly Matrix[], people: People): IsmFinding {
  const rows = rowsOf(matrices, ISM_CLAUSES);
  if (rows.length === 0) return { status: 'noRows' };
  const load = new Map<string, { assignee: Assignee; letters: number }>();
  for (const { letter, assignee } of rows.flatMap((row) => people.assignments(row))) {
    if (letter !== 'A' && letter !== 'R') continue;
    if (assignee.roleKey === 'ISM') return { status: 'found', assignee };
    const entry = load.get(assignee.key) ?? { assignee, letters: 0 };
    entry.letters += 1;
    load.set(assignee.key, entry);
  }
  const candidates = [...load.values()]
    .filter(({ assignee }) => assignee.topManagement !== 'yes' && !assignee.isExternal && !assignee.isGroup)
    .sort((one, other) => other.letters - one.letters);
  const answered = candidates.find(({ assignee }) => answerTo(register.settings, ismQuestion(assignee)) === 'yes');
  if (answered) return { status: 'found', assignee: answered.assignee };
  const open = candidates.find(({ assignee }) => answerTo(register.settings, ismQuestion(assignee)) === null);
  return open ? { status: 'candidate', assignee: open.assignee } : { status: 'noCandidate' };
}
