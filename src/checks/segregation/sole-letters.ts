import type { Assignee, Letter, MatrixRow, People } from '../../register';
import type { CellRef } from '../../workbook';
import type { CheckContext } from '../check';
import { applicabilityOf, isExcluded } from '../common/applicability';
import { rowsOf } from '../common/clause-rows';

/** Who has a letter on some rows taken together. unclear: a cell that may name another one cannot be read. */
export type SoleReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'several' }
  | { readonly kind: 'unclear' }
  | { readonly kind: 'one'; readonly assignee: Assignee; readonly cells: readonly CellRef[] };

/** The only one with a letter on all these rows together. */
export function soleOver(rows: readonly MatrixRow[], letter: Letter, people: People): SoleReading {
  const found = rows.flatMap((row) => people.assignments(row)).filter((each) => each.letter === letter);
  const [first] = found;
  if (found.some(({ assignee }) => assignee.key !== first?.assignee.key)) return { kind: 'several' };
  if (rows.some((row) => row.unreadable.some((cell) => cell.kind !== 'merged' && (cell.letter === null || cell.letter === letter)))) {
    return { kind: 'unclear' };
  }
  return first ? { kind: 'one', assignee: first.assignee, cells: found.map(({ source }) => source.cell) } : { kind: 'none' };
}

/** Rows for a clause or control, without those that the Statement of Applicability excludes. */
export function applicableRows({ register, matrices }: CheckContext, ids: readonly string[]): readonly MatrixRow[] {
  const decided = applicabilityOf(register);
  return rowsOf(matrices, ids).filter((row) => !isExcluded(row, decided));
}

/** Several people or none may stand behind it: a group, or a role with more than one holder. */
export function isManyPeople({ isGroup, holders }: Assignee): boolean {
  return isGroup || holders.length > 1;
}

/** The name of the person where one is known, else the heading or token. */
export function nameOf({ person, label }: Assignee): string {
  return person?.name ?? label;
}
