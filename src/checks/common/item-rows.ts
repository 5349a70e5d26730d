import { clauseById, controlById, isSameTitle } from '../../standard';
import type { Reference } from '../../standard';
import type { Matrix, MatrixRow } from '../../register';
import { foldReferences } from '../message';
import { standsFor } from './clause-rows';

/** Longest text of an item in a message. */
const ITEM_LENGTH = 90;
/** Clauses that activities without a code can stand for. */
const NAMED_CLAUSES: readonly string[] = ['5.2', '9.2', '9.3'];

/**
 * The rows of a matrix that are items of their own. A chapter, theme or parent ("5 Leadership", "6.1 Actions …") that carries nothing and
 * has rows below is a heading.
 */
export function itemRows(matrix: Matrix): readonly MatrixRow[] {
  const ids = matrix.rows.flatMap(({ reference }) => (reference.status === 'read' ? reference.references.map(({ id }) => id) : []));
  return matrix.rows.filter((row) => !isBareHeading(row, ids));
}

/** Identity of a row: its references, with the activity where rows are activities, else its text. */
export function subjectOf(row: MatrixRow): string {
  const code = codeOf(row);
  const activity = activityOf(row);
  return [code, activity].filter((part) => part !== '').join(' ') || clean(row.title?.text) || UNNAMED;
}

/** How a message names a row: code and title, or the activity. */
export function itemOf(row: MatrixRow): string {
  const code = codeOf(row);
  const text = activityOf(row) || clean(row.title?.text) || titleOf(row);
  const item = text.startsWith(code) ? text : [code, text].filter((part) => part !== '').join(' ');
  return shorten(item || UNNAMED);
}

/** The short name of a row, for a remedy. */
export function refOf(row: MatrixRow): string {
  return codeOf(row) || shorten(activityOf(row) || clean(row.title?.text) || UNNAMED);
}

/** References of the row; an activity that names a clause ("internal audit") counts as that clause. */
export function refsOf(row: MatrixRow): readonly string[] {
  if (row.reference.status === 'read') return row.reference.references.map(({ id }) => id);
  return NAMED_CLAUSES.filter((clause) => standsFor(row, clause));
}

/** Title of a clause or control by its id; empty where there is none. */
export function titleById(id: string): string {
  return clauseById(id)?.displayTitle ?? controlById(id)?.title ?? '';
}

const UNNAMED = 'row without a name';
const PARENTS: ReadonlySet<Reference['kind']> = new Set(['chapter', 'theme', 'objective2013', 'domain2013']);

function isBareHeading(row: MatrixRow, ids: readonly string[]): boolean {
  if (row.entries.length > 0 || row.unreadable.length > 0 || row.reference.status !== 'read') return false;
  const [only, second] = row.reference.references;
  if (!only || second) return false;
  const mayHaveRowsBelow = PARENTS.has(only.kind) || clauseById(only.id)?.level === 'acceptsEither';
  return mayHaveRowsBelow && ids.some((id) => id.startsWith(`${only.id}.`));
}

function codeOf({ reference }: MatrixRow): string {
  if (reference.status === 'none') return '';
  if (reference.status !== 'read') return clean(reference.field.text);
  return foldReferences(reference.references.map(({ id }) => id)).join(', ');
}

/** The activity, unless it is only the title of the clause or control that the row names. */
function activityOf(row: MatrixRow): string {
  const activity = clean(row.activity?.text);
  const title = titleOf(row);
  return title !== '' && isSameTitle(activity, title) ? '' : activity;
}

function titleOf({ reference }: MatrixRow): string {
  if (reference.status !== 'read' || reference.references.length !== 1) return '';
  return titleById(reference.references[0]?.id ?? '');
}

function clean(text = ''): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shorten(text: string): string {
  return text.length > ITEM_LENGTH ? `${text.slice(0, ITEM_LENGTH - 1).trimEnd()}…` : text;
}
