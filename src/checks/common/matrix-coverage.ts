import { clauseById, leavesOf } from '../../standard';
import type { Reference, ReferenceKind } from '../../standard';
import type { Field, Matrix, MatrixRow, RowReference } from '../../register';
import type { CellRef } from '../../workbook';
import { isCoded } from './edition';

/** Below this share of coded rows a matrix lists activities, not clauses or controls. */
const CODED_SHARE = 0.2;
/** Rows of whole chapters or themes stand for the matrix where fewer clauses or controls than this are listed. */
const FEWEST_OF_A_LIST = 9;

/** The matrix is ordered by the codes of the standard: at least a fifth of its rows carry one. */
export function hasCodes(matrix: Matrix): boolean {
  const coded = matrix.rows.filter(isCoded).length;
  return coded > 0 && coded >= matrix.rows.length * CODED_SHARE;
}

/** Leaf clauses that the rows cover, by their own row or by a parent that stands for its children (6.1, 7.5, 9.2, 9.3). */
export function coveredClauses(references: readonly Reference[]): ReadonlySet<string> {
  const clauses = references.filter(({ kind, id }) => kind === 'clause' && clauseById(id)?.level !== 'chapter');
  return new Set(clauses.flatMap(({ id }) => leavesOf(id).map((leaf) => leaf.id)));
}

export function coveredControls(references: readonly Reference[]): ReadonlySet<string> {
  return new Set(references.filter(({ kind }) => kind === 'control').map(({ id }) => id));
}

/** References that rows name without doubt. */
export function referencesOf(matrices: readonly Matrix[]): readonly Reference[] {
  return matrices.flatMap(({ rows }) => rows.flatMap(({ reference }) => (reference.status === 'read' ? reference.references : [])));
}

/** Rows of whole chapters or themes that carry letters: the matrix works at that level where it lists few of the parts. */
export function summaryRows(
  matrices: readonly Matrix[],
  kind: Extract<ReferenceKind, 'chapter' | 'theme'>,
  listed: number,
): readonly MatrixRow[] {
  if (listed >= FEWEST_OF_A_LIST) return [];
  const rows = matrices.flatMap((matrix) => matrix.rows);
  return rows.filter((row) => row.entries.length > 0 && names(row.reference, kind));
}

/** Cells whose code may mean one of these clauses or controls, and may not. */
export function doubtfulCells(matrices: readonly Matrix[], ids: readonly string[]): readonly Field[] {
  return matrices.flatMap(({ rows }) =>
    rows.flatMap(({ reference }) => {
      const isDoubtful = reference.status === 'ambiguous' && reference.candidates.some(({ id }) => ids.includes(id));
      return isDoubtful ? [reference.field] : [];
    }),
  );
}

/** The header cell where a missing row belongs: of the matrix that lists most codes. */
export function refHeader(matrices: readonly Matrix[]): CellRef | null {
  const [most] = [...matrices].sort((one, other) => other.rows.filter(isCoded).length - one.rows.filter(isCoded).length);
  return most ? (most.columns.ref ?? most.header) : null;
}

function names(reference: RowReference, kind: ReferenceKind): boolean {
  return reference.status === 'read' && reference.references.some((one) => one.kind === kind);
}
