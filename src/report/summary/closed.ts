import type { CheckReport } from '../check-report';
import { words } from '../../words';
import { writeTitle } from './appendix';
import { noteBlocks, writeHeader } from './findings-table';
import { COLUMN } from './look';
import { hasNotes } from './notes';
import type { SummaryEntry } from './notes';
import { ownerAndDueOf } from './owner-and-due';
import type { SheetWriter } from './sheet-writer';

/** What became of a finding that is not there; only `fixed` says that it was mended. */
export type ClosedState = 'fixed' | 'partOfAnother' | 'notChecked';

/** A finding of an earlier run that is gone while a note of the user stands. */
export interface ClosedEntry {
  readonly entry: SummaryEntry;
  readonly state: ClosedState;
  /** `YYYY-MM-DD`; null where nobody can say that it is fixed. */
  readonly closedOn: string | null;
}

/** Notes whose finding is gone, with the as-of date of the run that missed it first. They come back when the finding does. */
export function closedEntries(report: CheckReport, notes: ReadonlyMap<string, SummaryEntry>): readonly ClosedEntry[] {
  const current = new Set(report.findings.map(({ id }) => id));
  const stateOf = stateIn(report);
  return [...notes.values()]
    .filter((entry) => hasNotes(entry) && !current.has(entry.id))
    .map((entry) => {
      const state = stateOf(entry);
      return { entry, state, closedOn: closedOn(state, entry, report.asOf) };
    });
}

function closedOn(state: ClosedState, entry: SummaryEntry, asOf: string): string | null {
  if (state === 'fixed') return entry.closedOn ?? asOf;
  // One that was fixed before stays so while nobody looks; one that is back within another finding does not.
  return state === 'notChecked' ? entry.closedOn : null;
}

function stateIn(report: CheckReport): (entry: SummaryEntry) => ClosedState {
  const { absence, warnings, checks, readings } = report;
  // A check that crashed counts as checked, but it cannot tell that a finding is gone.
  const crashed = warnings.flatMap((warning) => (warning.kind === 'checkCrashed' ? [warning.check] : []));
  const checked = checks.filter(({ status, check }) => status === 'checked' && !crashed.includes(check.id));
  const ran = new Set(checked.map(({ check }) => check.id));
  const yielded = new Set(absence.yielded);
  const settled = new Set(absence.settled);
  return (entry) => {
    const check = entry.id.slice(0, 6);
    if (!ran.has(check)) return 'notChecked';
    if (yielded.has(entry.id)) return 'partOfAnother';
    const isSettled = settled.has(withoutSheet(entry.id));
    const whole = absence.wholeColumns.filter((one) => one.check === check);
    // A check gives no verdict on the rows of a column that it asks about as a whole: one that passed stands on another sheet.
    if (whole.some(({ sheet }) => isOn(sheet, entry)) || (whole.length > 0 && !isSettled)) return 'partOfAnother';
    const isSheetGone = entry.where !== '' && !readings.some(({ sheet }) => isOn(sheet, entry));
    return isSheetGone && !isSettled && entry.closedOn === null ? 'notChecked' : 'fixed';
  };
}

function isOn(sheet: string, { where }: SummaryEntry): boolean {
  return where.startsWith(`${sheet} `);
}

/** An id names its sheet where its subject failed on several. */
function withoutSheet(id: string): string {
  return id.replace(/ @.*$/, '');
}

export function writeClosed(writer: SheetWriter, report: CheckReport, entries: readonly ClosedEntry[]): void {
  if (entries.length === 0) return;
  writeTitle(writer, words.summary.closed);
  writeHeader(writer, words.summary.closedOn, false);
  for (const { entry, state, closedOn } of entries) {
    writer.row([
      { column: COLUMN.number, value: closedOn === null ? null : { date: closedOn }, style: 'day' },
      { column: COLUMN.found, value: entry.found, style: 'cell' },
      { column: COLUMN.cell, value: entry.where, style: 'cell' },
      { column: COLUMN.ref, value: entry.ref, style: 'cell' },
      { column: COLUMN.priority, value: entry.priority, style: 'cell' },
      { column: COLUMN.basis, value: entry.basis, style: 'cell' },
      { column: COLUMN.status, value: statusOf(state, closedOn, report.asOf), style: 'cell' },
      { column: COLUMN.ownerAndDue, value: ownerAndDueOf(entry, writer.rows.length), style: 'strong' },
      ...noteBlocks(entry),
      { column: COLUMN.id, value: entry.id, style: 'faint' },
    ]);
  }
}

function statusOf(state: ClosedState, closedOn: string | null, asOf: string): string {
  if (state !== 'fixed') return words.summary[state];
  return closedOn === asOf ? words.summary.fixedNow : words.summary.fixed;
}
