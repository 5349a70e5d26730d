import { fold } from '../standard';
import type { CellRef } from '../workbook';
import type { Outcome, Yield } from './check';
import { cellKey } from './common/cells';

type Keep = Yield['keep'];
type Matches = (mine: Outcome, theirs: Outcome) => boolean;

/** Drops a finding wherever `matches` holds; otherwise it stays as it is. */
export function dropWhen(matches: Matches): Keep {
  return (mine, theirs) => (matches(mine, theirs) ? null : mine);
}

/** Every condition holds. */
export function all(...conditions: readonly Matches[]): Matches {
  return (mine, theirs) => conditions.every((condition) => condition(mine, theirs));
}

/** Both findings are about the same subject, spelling aside. */
export const sameSubject: Matches = (mine, theirs) => fold(mine.subject) === fold(theirs.subject);

/** My finding is about one of these subjects. */
export function subjectIn(subjects: readonly string[]): Matches {
  const folded = new Set(subjects.map(fold));
  return (mine) => folded.has(fold(mine.subject));
}

/** The other finding is about one of these subjects. */
export function theirSubjectIn(subjects: readonly string[]): Matches {
  const folded = new Set(subjects.map(fold));
  return (_, theirs) => folded.has(fold(theirs.subject));
}

/** All references of my finding are among these. */
export function onlyRefs(refs: readonly string[]): Matches {
  return (mine) => (mine.refs ?? []).length > 0 && (mine.refs ?? []).every((ref) => refs.includes(ref));
}

/** The findings share a row: a row of a sheet among their cells, related ones included, or a reference. */
export const sharesRow: Matches = (mine, theirs) => {
  const rows = new Set(rowKeys(theirs));
  return rowKeys(mine).some((key) => rows.has(key));
};

/** The findings share a cell. */
export const sharesCell: Matches = (mine, theirs) => {
  const cells = new Set(allCells(theirs).map(cellKey));
  return allCells(mine).some((cell) => cells.has(cellKey(cell)));
};

/** The findings share a person or heading. */
export const sharesPerson: Matches = (mine, theirs) => (mine.persons ?? []).some((person) => (theirs.persons ?? []).includes(person));

/**
 * Takes the rows of the other finding out of mine: what is left keeps its own cells, references and `data.refs`; nothing left drops it.
 * For findings that list many rows under one subject.
 */
export const withoutSharedRows: Keep = (mine, theirs) => {
  const rows = new Set(rowKeys(theirs));
  const cells = mine.cells.filter((cell) => !rows.has(rowKey(cell)));
  const refs = (mine.refs ?? []).filter((ref) => !rows.has(refKey(ref)));
  if (cells.length === mine.cells.length) return mine;
  if (cells.length === 0 || (mine.refs !== undefined && refs.length === 0)) return null;
  const listed = mine.data.refs;
  const data = typeof listed === 'object' ? { ...mine.data, refs: listed.filter((ref) => !rows.has(refKey(ref))) } : mine.data;
  return { ...mine, cells, data, ...(mine.refs && { refs }) };
};

function rowKeys(outcome: Outcome): readonly string[] {
  return [...allCells(outcome).map(rowKey), ...(outcome.refs ?? []).map(refKey)];
}

function allCells(outcome: Outcome): readonly CellRef[] {
  return [...outcome.cells, ...(outcome.related ?? []).flatMap(({ cells }) => cells)];
}

function rowKey(cell: CellRef): string {
  return JSON.stringify([cell.sheet, cell.row]);
}

function refKey(ref: string): string {
  return `ref ${ref}`;
}
