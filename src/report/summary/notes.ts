import { isUnreadable, SUMMARY_MARKER } from '../../workbook';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../workbook';
import { words } from '../../words';
import { dayNumber, dayOfSerial } from '../days';

/** What the user wrote beside a finding. Dates are serial numbers of the workbook, as they stand. */
export interface Note {
  readonly owner: NoteValue;
  readonly due: NoteValue;
  readonly comment: NoteValue;
  /** `YYYY-MM-DD` where `due` is the serial number of a day. */
  readonly dueDay: string | null;
}

export type NoteValue = string | number | boolean | null;

/** A row of the last summary: the notes, and the words of the finding in case it is gone. */
export interface SummaryEntry extends Note {
  readonly id: string;
  readonly found: string;
  readonly where: string;
  readonly ref: string;
  readonly priority: string;
  readonly basis: string;
  /** `YYYY-MM-DD`, where the row already stood in the Closed block with a date. */
  readonly closedOn: string | null;
}

/**
 * Owner, Due and Comment by finding id, from the summary sheet of an earlier check, its Closed block included. The sheet is the one
 * that our defined name points to, whatever it is called now; its columns are found by their headings.
 */
export function notesInSummary(snapshot: WorkbookSnapshot): ReadonlyMap<string, SummaryEntry> {
  const entries = new Map<string, SummaryEntry>();
  const sheet = summarySheet(snapshot);
  if (!sheet) return entries;
  let columns: Columns | null = null;
  for (let row = 0; row < sheet.text.length; row++) {
    const found = columnsOf(sheet, row);
    if (found) {
      columns = found;
      continue;
    }
    const entry = columns && readEntry(sheet, row, columns, snapshot.date1904);
    // Where an id stands twice, the row of the open finding comes first in the sheet and counts.
    if (entry && !entries.has(entry.id)) entries.set(entry.id, entry);
  }
  return entries;
}

export function hasNotes(entry: Note): boolean {
  return [entry.owner, entry.due, entry.comment].some((value) => value !== null && value !== '');
}

/** The sheet that carries our marker; null where there is none. */
export function summarySheet(snapshot: WorkbookSnapshot): SheetSnapshot | null {
  const marker = snapshot.names.find(({ name }) => name.toUpperCase() === SUMMARY_MARKER);
  const match = /^'?(.*?)'?!\$?[A-Z]+\$?\d+$/.exec(marker?.formula ?? '');
  const title = match?.[1]?.replace(/''/g, "'");
  return snapshot.sheets.find(({ name }) => name === title) ?? null;
}

/** Positions by heading; -1 where a heading is not there. */
type Columns = Readonly<Record<keyof typeof READ, number>>;

const HEADINGS = words.summary.columns;
const READ = {
  found: HEADINGS.found,
  cell: HEADINGS.cell,
  ref: HEADINGS.ref,
  priority: HEADINGS.priority,
  basis: HEADINGS.basis,
  owner: HEADINGS.owner,
  due: HEADINGS.due,
  comment: HEADINGS.comment,
  id: HEADINGS.id,
  closedOn: words.summary.closedOn,
} as const;

function columnsOf(sheet: SheetSnapshot, row: number): Columns | null {
  const texts = sheet.text[row] ?? [];
  const at = (heading: string): number => texts.indexOf(heading);
  if ([READ.owner, READ.due, READ.comment, READ.id].some((heading) => at(heading) < 0)) return null;
  return Object.fromEntries(Object.entries(READ).map(([key, heading]) => [key, at(heading)])) as Columns;
}

function readEntry(sheet: SheetSnapshot, row: number, columns: Columns, date1904: boolean): SummaryEntry | null {
  const text = (column: number): string => sheet.text[row]?.[column] ?? '';
  const note = (column: number): NoteValue => noteOf(sheet.values[row]?.[column] ?? null, text(column));
  const id = text(columns.id);
  if (!/^[A-Z]{3}-\d{2} \S/.test(id)) return null;
  const due = note(columns.due);
  return {
    id,
    owner: note(columns.owner),
    due,
    dueDay: typeof due === 'number' ? dayOfSerial(due, date1904) : null,
    comment: note(columns.comment),
    found: text(columns.found),
    where: text(columns.cell),
    ref: text(columns.ref),
    priority: text(columns.priority),
    basis: text(columns.basis),
    closedOn: dayIn(sheet.values[row]?.[columns.closedOn] ?? null, date1904),
  };
}

/** A cell that cannot be read keeps what it shows. */
function noteOf(value: CellValue, text: string): NoteValue {
  return isUnreadable(value) ? text : value;
}

function dayIn(value: CellValue, date1904: boolean): string | null {
  if (typeof value === 'number') return dayOfSerial(value, date1904);
  return typeof value === 'string' && dayNumber(value) !== null ? value : null;
}
