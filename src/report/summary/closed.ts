import type { CheckReport } from '../check-report';
import { words } from '../../words';
import { writeTitle } from './appendix';
import { noteBlocks, writeHeader } from './findings-table';
import { COLUMN } from './look';
import { hasNotes } from './notes';
import type { SummaryEntry } from './notes';
import { ownerAndDueOf } from './owner-and-due';
import type { SheetWriter } from './sheet-writer';

/** A finding of an earlier run that is gone while a note of the user stands. */
export interface ClosedEntry {
  readonly entry: SummaryEntry;
  /** `YYYY-MM-DD`; null where its check did not run this time, so that nobody can say whether it is fixed. */
  readonly closedOn: string | null;
}

/** Notes whose finding is gone, with the as-of date of the run that missed it first. They come back when the finding does. */
export function closedEntries(report: CheckReport, notes: ReadonlyMap<string, SummaryEntry>): readonly ClosedEntry[] {
  const current = new Set(report.findings.map(({ id }) => id));
  // A check that crashed counts as checked, but it cannot tell that a finding is gone.
  const crashed = report.warnings.flatMap((warning) => (warning.kind === 'checkCrashed' ? [warning.check] : []));
  const checked = report.checks.filter(({ status, check }) => status === 'checked' && !crashed.includes(check.id));
  const ran = new Set(checked.map(({ check }) => check.id));
  return [...notes.values()]
    .filter((entry) => hasNotes(entry) && !current.has(entry.id))
    .map((entry) => ({ entry, closedOn: ran.has(entry.id.slice(0, 6)) ? (entry.closedOn ?? report.asOf) : entry.closedOn }));
}

export function writeClosed(writer: SheetWriter, report: CheckReport, entries: readonly ClosedEntry[]): void {
  if (entries.length === 0) return;
  writeTitle(writer, words.summary.closed);
  writeHeader(writer, words.summary.closedOn, false);
  for (const { entry, closedOn } of entries) {
    writer.row([
      { column: COLUMN.number, value: closedOn === null ? null : { date: closedOn }, style: 'day' },
      { column: COLUMN.found, value: entry.found, style: 'cell' },
      { column: COLUMN.cell, value: entry.where, style: 'cell' },
      { column: COLUMN.ref, value: entry.ref, style: 'cell' },
      { column: COLUMN.priority, value: entry.priority, style: 'cell' },
      { column: COLUMN.basis, value: entry.basis, style: 'cell' },
      { column: COLUMN.status, value: statusOf(closedOn, report.asOf), style: 'cell' },
      { column: COLUMN.ownerAndDue, value: ownerAndDueOf(entry, writer.rows.length), style: 'strong' },
      ...noteBlocks(entry),
      { column: COLUMN.id, value: entry.id, style: 'faint' },
    ]);
  }
}

function statusOf(closedOn: string | null, asOf: string): string {
  if (closedOn === null) return words.summary.notChecked;
  return closedOn === asOf ? words.summary.fixedNow : words.summary.fixed;
}
