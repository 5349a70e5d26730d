import { NEVER_ONE_PERSON } from '../../standard';
import type { Assignee, Matrix } from '../../register';
import type { CellRef } from '../../workbook';
import type { CheckContext } from '../check';

/** Headings and names of roles whose holder no cell tells. */
export interface HolderReview {
  /** Roles without a known holder, each with its first cell. */
  readonly unknown: readonly { readonly key: string; readonly label: string; readonly cell: CellRef }[];
  /** Roles with a letter in all, groups of many people not counted. */
  readonly roles: number;
}

/**
 * The one question for the workbook, "9 of 12 roles: no cell says who holds them": headings or names with at least one letter that end
 * in step (d) or (e). Committees, all personnel and service providers are not asked about (docs/checks/COV-07.md).
 */
export function holderReview({ matrices, people }: Pick<CheckContext, 'matrices' | 'people'>): HolderReview {
  const roles = new Map<string, { readonly assignee: Assignee; readonly matrix: Matrix; readonly cell: CellRef }>();
  for (const matrix of matrices.filter(({ layout }) => layout !== 'ownerColumn')) {
    for (const row of matrix.rows) {
      for (const { assignee, source } of people.assignments(row)) {
        if (roles.has(assignee.key) || isManyPeople(assignee) || assignee.step === 'a' || people.isNamedPerson(assignee, matrix)) continue;
        roles.set(assignee.key, { assignee, matrix, cell: headingCell(matrix, assignee) ?? source.cell });
      }
    }
  }
  // A holder who left is known all the same: COV-08 says so.
  const isKnown = ({ holders, inactiveHolders }: Assignee): boolean => holders.length + inactiveHolders.length > 0;
  const all = [...roles].map(([key, { assignee, cell }]) => ({ key, label: assignee.label, cell, isKnown: isKnown(assignee) }));
  return { unknown: all.filter(({ isKnown }) => !isKnown), roles: all.length };
}

function isManyPeople({ isGroup, isCommittee, roleKey }: Assignee): boolean {
  return isGroup || isCommittee || (roleKey !== null && NEVER_ONE_PERSON.includes(roleKey));
}

/** Where roles stand across the top, the heading is the cell to put the name into. */
function headingCell({ headings }: Matrix, { label }: Assignee): CellRef | undefined {
  return headings.find(({ text }) => text.trim() === label)?.cell;
}
