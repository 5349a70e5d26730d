import { a1 } from '../../workbook';
import { COLUMN } from './look';
import type { Note, NoteValue } from './notes';

/**
 * Shows the two entry cells of a row as one, "J. Doe / 2026-12-01". The formula names cells only, never their content. `TEXT` is not
 * used: its date codes depend on the language of Excel.
 */
export function ownerAndDueOf(note: Note, row: number): { readonly formula: string; readonly result: string } {
  const owner = a1({ row, column: COLUMN.owner });
  const due = a1({ row, column: COLUMN.due });
  const day = `YEAR(${due})&"-"&RIGHT("0"&MONTH(${due}),2)&"-"&RIGHT("0"&DAY(${due}),2)`;
  const formula = `IF(${owner}="","",${owner})&IF(${due}="","",IF(${owner}="",""," / ")&IF(ISNUMBER(${due}),${day},${due}))`;
  return { formula, result: shownNote(note) };
}

function shownNote({ owner, due, dueDay }: Note): string {
  return [textOf(owner), dueDay ?? textOf(due)].filter((text) => text !== '').join(' / ');
}

function textOf(value: NoteValue): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}
