import { fold } from '../../standard';
import type { Matrix, MatrixRow } from '../../register';
import { coveredClauses, referencesOf, summaryRows } from './matrix-coverage';

/** Parent clauses that stand for their children in a rule: "rows 9.2" are 9.2, 9.2.1 and 9.2.2 (docs/definitions.md). */
const WITH_CHILDREN = new Set(['6.1', '7.5', '9.2', '9.3']);

/** Activities that stand for a clause where a matrix lists activities (docs/definitions.md). */
const ACTIVITY_OF_CLAUSE: Readonly<Record<string, RegExp>> = {
  '5.2':
    /\bpolic(y|ies)\b.*\bapprov|\bapprov\w*\b.*\bpolic(y|ies)\b|leitlinie.*(freigab|genehmig)|(freigab|genehmig)\w*.*leitlinie|approuv\w*.*politique|aprob\w*.*politica/,
  '9.2':
    /\binternal (isms |security |information security )*audits?\b|\binterne[rs]? audits?\b|\baudits? internes?\b|\bauditorias? internas?\b/,
  '9.3': /\bmanagement reviews?\b|managementbewertung|revue de direction|revision por la direccion/,
};

/**
 * Rows that stand for any of the clauses or controls: by reference, children of 6.1, 7.5, 9.2 and 9.3 included, or, in a row without
 * a reference, by the text of the activity. Chapter rows never count: "9" does not say who audits.
 */
export function rowsOf(matrices: readonly Matrix[], ids: readonly string[]): readonly MatrixRow[] {
  return matrices.filter(isRealMatrix).flatMap((matrix) => matrix.rows.filter((row) => ids.some((id) => standsFor(row, id))));
}

/** Rows of whole chapters ("5 Leadership" with letters). */
export function chapterRows(matrices: readonly Matrix[], chapter: string): readonly MatrixRow[] {
  return matrices.filter(isRealMatrix).flatMap((matrix) => matrix.rows.filter((row) => hasReference(row, 'chapter', chapter)));
}

/** Item rows of all matrices; the owner column of an applicability sheet is none. */
export function allRows(matrices: readonly Matrix[]): readonly MatrixRow[] {
  return matrices.filter(isRealMatrix).flatMap(({ rows }) => rows);
}

/** The matrices allocate whole chapters, not clauses: who carries out 9.2 cannot be told from a row "9". */
export function isChapterLevel(matrices: readonly Matrix[]): boolean {
  const real = matrices.filter(isRealMatrix);
  return summaryRows(real, 'chapter', coveredClauses(referencesOf(real)).size).length > 0;
}

/** A matrix that shows one role says nothing of the others: neither that nobody else has a letter, nor that nobody has one. */
export function isSingleRole(matrices: readonly Matrix[]): boolean {
  const real = matrices.filter(isRealMatrix);
  return real.length > 0 && real.every(({ layout }) => layout === 'singleRole');
}

/** An owner column of an applicability sheet stands in as a matrix for coverage of controls, not for clauses or segregation. */
function isRealMatrix(matrix: Matrix): boolean {
  return matrix.layout !== 'ownerColumn';
}

export function standsFor(row: MatrixRow, id: string): boolean {
  if (row.reference.status === 'read') {
    return row.reference.references.some(
      (reference) =>
        (reference.kind === 'clause' || reference.kind === 'control') &&
        (reference.id === id || (WITH_CHILDREN.has(id) && reference.id.startsWith(`${id}.`))),
    );
  }
  const pattern = ACTIVITY_OF_CLAUSE[id];
  return row.reference.status === 'none' && pattern !== undefined && pattern.test(fold(rowText(row)));
}

/** The words of a row: its activity, else its title. */
export function rowText(row: MatrixRow): string {
  return row.activity?.text.trim() || row.title?.text.trim() || '';
}

function hasReference(row: MatrixRow, kind: string, id: string): boolean {
  return row.reference.status === 'read' && row.reference.references.some((reference) => reference.kind === kind && reference.id === id);
}
