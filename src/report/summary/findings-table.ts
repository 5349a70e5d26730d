import type { CellRange, PlanValue, TablePlan } from '../../workbook';
import { a1 } from '../../workbook';
import type { CheckReport, Finding } from '../check-report';
import { describeBasis, describeCells, describeRefs } from '../describe';
import { priorityOf } from '../order';
import { words } from '../../words';
import { linkTo, shortWhere, whereOf } from './cell-link';
import { COLUMN, LAST_PRINTED, PRIORITY_STYLE } from './look';
import type { StyleName } from './look';
import type { Note, NoteValue } from './notes';
import type { Block, SheetWriter } from './sheet-writer';
import { ownerAndDueOf } from './owner-and-due';

export const NO_NOTE: Note = { owner: null, due: null, comment: null, dueDay: null };
/** Longer lists of cells are not printed; they stand under "See also". */
const MOST_CELL_TEXT = 500;

export interface FindingsTable {
  readonly headerRow: number;
  readonly table: TablePlan | null;
}

/** The findings: eight printed columns, then what the user fills in and what helps to prepare. Open ones first, accepted ones after. */
export function writeFindings(writer: SheetWriter, report: CheckReport, notes: ReadonlyMap<string, Note>): FindingsTable {
  const hasGrade = report.settings.suggestedGrade;
  writer.row([
    { column: 0, span: LAST_PRINTED + 1, value: words.summary.findings, style: 'chapter' },
    { column: COLUMN.owner, span: 3, value: words.summary.forPreparation, style: 'note' },
  ]);
  const headerRow = writeHeader(writer, words.summary.columns.number, hasGrade);
  const findings = inTableOrder(report.findings);
  if (findings.length === 0) {
    writer.row([{ column: 0, span: LAST_PRINTED + 1, value: words.summary.noFindings, style: 'line' }]);
    return { headerRow, table: null };
  }
  for (const [index, finding] of findings.entries()) {
    writer.row(findingBlocks(finding, index, writer.rows.length, notes.get(finding.id) ?? NO_NOTE, hasGrade), { height: 18 });
  }
  const right = hasGrade ? COLUMN.grade : COLUMN.related;
  return { headerRow, table: tableOver({ top: headerRow, left: 0, bottom: headerRow + findings.length, right }) };
}

/** Open findings in the order of the report, then the accepted ones: they stay listed. */
export function inTableOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings.filter(({ accepted }) => !accepted), ...findings.filter(({ accepted }) => accepted)];
}

export function writeHeader(writer: SheetWriter, first: string, hasGrade: boolean): number {
  const { columns } = words.summary;
  const { found, cell, ref, priority, basis, status, ownerAndDue } = columns;
  const printed = [first, found, cell, ref, priority, basis, status, ownerAndDue];
  const { owner, due, comment, id, question, remedy, related, grade } = columns;
  const preparation = [owner, due, comment, id, question, remedy, related, ...(hasGrade ? [grade] : [])];
  return writer.row(
    [
      ...printed.map((value, column): Block => ({ column, value, style: 'header' })),
      ...preparation.map((value, index): Block => ({ column: COLUMN.owner + index, value, style: 'headerPreparation' })),
    ],
    { height: 22 },
  );
}

function findingBlocks(finding: Finding, index: number, row: number, note: Note, hasGrade: boolean): readonly Block[] {
  const priority = priorityOf(finding);
  const where = shortWhere(finding.sheet, finding.cells);
  const allCells = where.isWhole ? '' : describeCells(finding.cells);
  const status = finding.accepted ? words.report.status.accepted : words.report.status.open;
  return [
    { column: COLUMN.number, value: { number: index + 1 }, style: 'number' },
    { column: COLUMN.found, value: foundText(finding, allCells), style: 'cell' },
    { column: COLUMN.cell, value: where.text, style: 'link', link: linkTo(finding) },
    { column: COLUMN.ref, value: describeRefs(finding), style: 'cell' },
    { column: COLUMN.priority, value: words.report.priority[priority], style: PRIORITY_STYLE[priority] },
    { column: COLUMN.basis, value: describeBasis(finding), style: 'cell' },
    { column: COLUMN.status, value: status, style: 'cell' },
    { column: COLUMN.ownerAndDue, value: ownerAndDueOf(note, row), style: 'strong' },
    ...noteBlocks(note),
    { column: COLUMN.id, value: finding.id, style: 'faint' },
    { column: COLUMN.question, value: finding.check.question, style: 'cell' },
    { column: COLUMN.remedy, value: finding.remedy, style: 'cell' },
    { column: COLUMN.related, value: relatedText(finding, allCells), style: 'cell' },
    ...(hasGrade ? [gradeBlock(finding)] : []),
  ];
}

/** The three cells that are the user's, as they stand. */
export function noteBlocks({ owner, due, comment }: Note): readonly Block[] {
  return [
    noteBlock(COLUMN.owner, owner, 'entry'),
    noteBlock(COLUMN.due, due, typeof due === 'number' || due === null ? 'entryDay' : 'entry'),
    noteBlock(COLUMN.comment, comment, 'entry'),
  ];
}

function noteBlock(column: number, value: NoteValue, style: StyleName): Block {
  return { column, value: noteValue(value), style };
}

function noteValue(value: NoteValue): PlanValue {
  if (typeof value === 'number') return { number: value };
  if (typeof value === 'boolean') return { boolean: value };
  return value === null || value === '' ? null : { text: value };
}

/** The message; on a line of their own the cells, where the Cell column has room for some of them only. */
function foundText(finding: Finding, allCells: string): string {
  const isPrinted = allCells !== '' && allCells.length <= MOST_CELL_TEXT;
  return isPrinted ? `${finding.message}\n${words.summary.allCells(allCells)}` : finding.message;
}

/** Cells at the other end, and the finding's own where they are too many to print. */
function relatedText({ sheet, related }: Finding, allCells: string): string {
  const own = allCells.length > MOST_CELL_TEXT ? [`${sheet} ${allCells}`] : [];
  return [...own, ...related.map((other) => `${whereOf(other.sheet, other.cells)}: ${other.why}`)].join('\n');
}

function gradeBlock(finding: Finding): Block {
  return { column: COLUMN.grade, value: words.report.grade.couldBe(finding.gradeText), style: 'cell' };
}

/** Filter buttons, and a sort that keeps an entry beside its finding. Our own styles do the looks. */
function tableOver(range: CellRange): TablePlan {
  return { name: 'tblIsmsCheckFindings', range, style: null, showFilter: true };
}

/** `$A$40:$A$60` for a column of the table's rows. */
export function columnOfTable(table: TablePlan, column: number): string {
  const first = a1({ row: table.range.top + 1, column });
  const last = a1({ row: table.range.bottom, column });
  const fix = (address: string): string => address.replace(/^[A-Z]+/, (letters) => `$${letters}$`);
  return `${fix(first)}:${fix(last)}`;
}
