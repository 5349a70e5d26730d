import { CLAUSE_DATA } from './data/clauses-2022';
import type { Clause } from './types';

/** Clauses 4 to 10 of ISO/IEC 27001:2022, chapters and parents included, in the order of the standard. */
export const CLAUSES: readonly Clause[] = CLAUSE_DATA;

/** The 30 clauses that a matrix allocates. */
export const LEAF_CLAUSES: readonly Clause[] = CLAUSES.filter((clause) => clause.level === 'leaf');

/** Parents whose row stands for all their children: 6.1, 7.5, 9.2, 9.3. */
export const EITHER_PARENTS: readonly Clause[] = CLAUSES.filter((clause) => clause.level === 'acceptsEither');

/** The headings 4 to 10. */
export const CHAPTERS: readonly Clause[] = CLAUSES.filter((clause) => clause.level === 'chapter');

const BY_ID = new Map(CLAUSES.map((clause) => [clause.id, clause]));

export function clauseById(id: string): Clause | null {
  return BY_ID.get(id) ?? null;
}

/** The leaves that a clause stands for: itself, or all leaves below a parent or chapter. */
export function leavesOf(id: string): readonly Clause[] {
  const clause = clauseById(id);
  if (!clause) return [];
  if (clause.level === 'leaf') return [clause];
  return CLAUSES.filter((child) => child.parent === id).flatMap((child) => leavesOf(child.id));
}

/** The clause and everything below it, as a rule that names 9.2 means 9.2.1 and 9.2.2 too. */
export function withChildren(id: string): readonly string[] {
  const children = CLAUSES.filter((child) => child.parent === id);
  return [id, ...children.flatMap((child) => withChildren(child.id))];
}
