import { a1, SUMMARY_MARKER } from '../../workbook';
import type { CellRange, PrintPlan, SheetPlan, WorkbookSnapshot } from '../../workbook';
import { words } from '../../words';
import type { CheckReport } from '../check-report';
import { writeAccepted, writeNotChecked, writePassed, writeReadings } from './appendix';
import { closedEntries, writeClosed } from './closed';
import { columnOfTable, inTableOrder, NO_NOTE, writeFindings } from './findings-table';
import type { FindingsTable } from './findings-table';
import { COLUMN, columnsOf, LAST_PRINTED, STYLES } from './look';
import { notesInSummary } from './notes';
import type { SummaryEntry } from './notes';
import { ownerAndDueOf } from './owner-and-due';
import { writePageOne } from './page-one';
import type { Host, PageOne } from './page-one';
import { onePage, printedScale } from './paper';
import { createSheetWriter } from './sheet-writer';
import type { SheetWriter } from './sheet-writer';

export interface SummaryOptions {
  /** Where the check runs: it decides what may be said about where data goes. */
  readonly host?: Host;
}

/**
 * The summary sheet for the audit: page one, the findings, what was accepted, what held, what was not checked, how each sheet was read.
 * It depends on the report and on what the user wrote into the summary of the last check, nothing else.
 */
export function summaryPlan(report: CheckReport, snapshot: WorkbookSnapshot, options: SummaryOptions = {}): SheetPlan {
  const notes = notesInSummary(snapshot);
  const columns = columnsOf(report.settings.suggestedGrade);
  const room = roomOnPage(report);
  const limits = fittingLimits(report, options.host ?? 'file', notes);
  // The table's place is known once page one has its size; the formulas of page one need it.
  const writer = createSheetWriter(columns, room);
  const findings = inTableOrder(report.findings);
  const tableTop = limits.rows + 1;
  const owners = tableColumns(tableTop, findings.length);
  writePageOne(writer, { ...limits.page, ownerAndDue: (index, row) => lookUp(owners, row, shownOwner(notes, findings[index]?.id)) });
  const table = writeFindings(writer, report, notes);
  writeClosed(writer, report, closedEntries(report, notes));
  writeAccepted(writer, findings);
  writePassed(writer, report.checks);
  writeNotChecked(writer, report);
  writeReadings(writer, report);
  return sheetOf(report, writer, table);
}

function sheetOf(report: CheckReport, writer: SheetWriter, { headerRow, table }: FindingsTable): SheetPlan {
  return {
    title: words.summary.title,
    marker: SUMMARY_MARKER,
    position: 'first',
    tabColor: '1F3A5F',
    showGridlines: false,
    columns: columnsOf(report.settings.suggestedGrade),
    rows: writer.rows,
    merges: writer.merges,
    freeze: null,
    tables: table ? [table] : [],
    validations: [],
    rules: [],
    names: [],
    print: printOf(headerRow, writer.rows.length - 1),
    styles: STYLES,
  };
}

function printOf(headerRow: number, lastRow: number): PrintPlan {
  const area: CellRange = { top: 0, left: 0, bottom: lastRow, right: LAST_PRINTED };
  return {
    orientation: 'landscape',
    paper: 'A4',
    fitToWidth: true,
    area,
    repeatRows: [headerRow, headerRow],
    header: '',
    footer: words.summary.footer(words.summary.title),
    margins: onePage.margins,
  };
}

/** Points of row height that one printed page takes at the scale at which the columns fill its width. */
function roomOnPage(report: CheckReport): number {
  return onePage.height / printedScale(columnsOf(report.settings.suggestedGrade).slice(0, LAST_PRINTED + 1));
}

/** As much as one printed page takes: lists are shortened first, then texts, then the number of open points; all stand in full below. */
function fittingLimits(report: CheckReport, host: Host, notes: ReadonlyMap<string, SummaryEntry>): { rows: number; page: PageOne } {
  const columns = columnsOf(report.settings.suggestedGrade);
  const room = roomOnPage(report);
  const findings = inTableOrder(report.findings);
  const ownerAndDue: PageOne['ownerAndDue'] = (index, row) => ownerAndDueOf(notes.get(findings[index]?.id ?? '') ?? NO_NOTE, row);
  const sizes = LIMITS.map(([paneLines, openPoints, pointLength]) => {
    const page: PageOne = { report, host, paneLines, openPoints, pointLength, ownerAndDue };
    const writer = createSheetWriter(columns);
    writePageOne(writer, page);
    return { page, rows: writer.rows.length, fits: writer.height <= room };
  });
  return sizes.find(({ fits }) => fits) ?? sizes.reduce((_, tightest) => tightest);
}

/** Lines of the middle part, open points, and characters of each, from ample to tight. */
const LIMITS: readonly (readonly [number, number, number])[] = [
  [30, 10, 110],
  [26, 10, 110],
  [23, 10, 110],
  [23, 10, 72],
  [21, 10, 72],
  [20, 10, 72],
  [20, 9, 72],
  [20, 8, 72],
  [20, 7, 72],
  [19, 6, 72],
  [18, 5, 72],
  [18, 4, 72],
  [18, 3, 72],
];

function tableColumns(headerRow: number, rows: number): { readonly numbers: string; readonly owners: string } {
  const range = { top: headerRow, left: 0, bottom: headerRow + rows, right: LAST_PRINTED };
  const table = { name: '', range, style: null, showFilter: false };
  return { numbers: columnOfTable(table, COLUMN.number), owners: columnOfTable(table, COLUMN.ownerAndDue) };
}

/** By number, not by position: the table may have been sorted since. */
function lookUp(
  { numbers, owners }: ReturnType<typeof tableColumns>,
  row: number,
  result: string,
): { readonly formula: string; readonly result: string } {
  const number = a1({ row, column: COLUMN.number });
  return { formula: `IFERROR(INDEX(${owners},MATCH(${number},${numbers},0)),"")`, result };
}

function shownOwner(notes: ReadonlyMap<string, SummaryEntry>, id: string | undefined): string {
  return ownerAndDueOf(notes.get(id ?? '') ?? NO_NOTE, 0).result;
}
