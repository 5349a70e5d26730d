import type { Assignee } from '../../register';
import type { CellRef } from '../../workbook';
import type { CheckContext } from '../check';
import { rowsOf } from './clause-rows';
import { activeOf, cellOf, roleEntries } from './role-entries';
import { speaker } from './spelling';

/** Somebody who carries out internal audits, and the cells that say so. */
export interface Auditor {
  readonly assignee: Assignee;
  readonly cells: readonly CellRef[];
}

/**
 * Who audits: responsible on 9.2, 9.2.1 or 9.2.2 (or an activity "internal audit"), and the holders of the role Internal Auditor
 * (9.2.2). Groups are among them. Chapter rows say nothing about it.
 */
export function auditorsOf({ matrices, people, register }: Pick<CheckContext, 'matrices' | 'people' | 'register'>): readonly Auditor[] {
  const found = new Map<string, { assignee: Assignee; cells: CellRef[] }>();
  const add = (assignee: Assignee, cell: CellRef) => {
    const auditor = found.get(assignee.key) ?? { assignee, cells: [] };
    auditor.assignee = speaker(auditor.assignee, assignee);
    auditor.cells.push(cell);
    found.set(assignee.key, auditor);
  };
  for (const row of rowsOf(matrices, ['9.2'])) {
    for (const { letter, assignee, source } of people.assignments(row)) {
      if (letter === 'R') add(assignee, source.cell);
    }
  }
  for (const { key, holders, row } of roleEntries(register, people)) {
    if (key === 'INTERNAL_AUDITOR') for (const holder of activeOf(holders)) add(holder, cellOf(row, 'holder'));
  }
  return [...found.values()];
}
