import type { Finding, CheckReport } from '../check-report';
import { describeBasis, describeReadiness, describeRefs, describeWarnings } from '../describe';
import { priorityOf } from '../order';
import { HEADLINES } from '../readiness';
import { words } from '../../words';
import { linkTo, shortWhere } from './cell-link';
import { factLines, readinessStyle, sheetLines, uncheckedLines } from './panes';
import type { PaneLine } from './panes';
import { COLUMN, LAST_PRINTED, PRIORITY_STYLE } from './look';
import type { SheetWriter } from './sheet-writer';
import { firstSentence, shorten } from './short-text';

/** Where the words "Checked inside Excel" are true, and where they are not. */
export type Host = 'excel' | 'file';

export interface PageOne {
  readonly report: CheckReport;
  readonly host: Host;
  /** Most lines of each side of the middle part. */
  readonly paneLines: number;
  readonly openPoints: number;
  /** Most characters of an open point. */
  readonly pointLength: number;
  /** Formula and result that show owner and due of the finding with that number. */
  readonly ownerAndDue: (index: number, row: number) => { readonly formula: string; readonly result: string };
}

/** What a lead auditor reads first, on one printed page: scope, what was read, the questions, the facts, the open points. */
export function writePageOne(writer: SheetWriter, page: PageOne): void {
  writeHead(writer, page);
  writePanes(writer, page);
  writer.gap(6);
  writeOpenPoints(writer, page);
  writer.gap(6);
  writeKey(writer);
}

const WIDTH = LAST_PRINTED + 1;

function writeHead(writer: SheetWriter, { report, host }: PageOne): void {
  const { head } = words.summary;
  const { settings } = report;
  writer.row([{ column: 0, span: 2, value: words.summary.title, style: 'title' }, subtitle(report)], { height: 30 });
  const given = (value: string): string => value || head.notGiven;
  const facts = [
    [
      head.organisation,
      given(settings.organisation),
      head.asOf,
      words.report.longDay(report.asOf),
      head.preparedBy,
      given(settings.preparedBy),
    ],
    [head.scope, given(settings.scope), head.run, words.report.longMoment(report.runAt), head.reviewedBy, given(settings.reviewedBy)],
    [head.file, report.workbook, head.edition, head.standard(report.edition), head.tool, `${words.report.tool} ${report.toolVersion}`],
  ] as const;
  for (const [first, one, second, two, third, three] of facts) {
    writer.row([
      { column: COLUMN.number, value: first, style: 'label' },
      { column: COLUMN.found, value: one, style: 'value' },
      { column: COLUMN.cell, value: second, style: 'labelRight' },
      { column: COLUMN.ref, span: 2, value: two, style: 'value' },
      { column: COLUMN.basis, value: third, style: 'labelRight' },
      { column: COLUMN.status, span: 2, value: three, style: 'value' },
    ]);
  }
  writer.row([{ column: 0, span: WIDTH, value: words.report.privacy[host], style: 'note' }]);
  for (const warning of describeWarnings(report)) {
    writer.row([{ column: 0, span: WIDTH, value: warning, style: 'warning' }]);
  }
  writer.gap(6);
}

function subtitle(report: CheckReport): { column: number; span: number; value: string; style: 'subtitle' } {
  return { column: COLUMN.cell, span: WIDTH - COLUMN.cell, value: words.summary.subtitle(report.edition), style: 'subtitle' };
}

/** Left: the auditor's questions and what was not checked. Right: the facts and the sheets. */
function writePanes(writer: SheetWriter, { report, paneLines }: PageOne): void {
  const readiness: readonly PaneLine[] = report.readiness.map((line) => ({
    label: line.title,
    value: describeReadiness(line),
    style: HEADLINES.includes(line.id) ? 'headline' : 'line',
    valueStyle: readinessStyle(line.state),
  }));
  const left = [{ section: words.summary.readiness }, ...readiness];
  const right = [{ section: words.summary.facts }, ...factLines(report)];
  const leftSide = [...left, ...uncheckedLines(report, paneLines - left.length)];
  const rightSide = [...right, ...sheetLines(report, paneLines - right.length)];
  for (let index = 0; index < Math.max(leftSide.length, rightSide.length); index++) {
    writer.row([...paneBlocks(leftSide[index], LEFT), ...paneBlocks(rightSide[index], RIGHT)]);
  }
}

interface Side {
  readonly label: number;
  readonly labelSpan: number;
  readonly value: number;
  readonly valueSpan: number;
}

const LEFT: Side = { label: COLUMN.number, labelSpan: 2, value: COLUMN.cell, valueSpan: 1 };
const RIGHT: Side = { label: COLUMN.ref, labelSpan: 4, value: COLUMN.ownerAndDue, valueSpan: 1 };

function paneBlocks(line: PaneLine | undefined, side: Side): Parameters<SheetWriter['row']>[0] {
  if (!line) return [];
  const whole = { column: side.label, span: side.labelSpan + side.valueSpan };
  if ('section' in line) return [{ ...whole, value: line.section, style: 'section' }];
  if (line.value === undefined) return [{ ...whole, value: line.label, style: line.style }];
  return [
    { column: side.label, span: side.labelSpan, value: line.label, style: line.style },
    { column: side.value, span: side.valueSpan, value: line.value, style: line.valueStyle ?? line.style },
  ];
}

function writeOpenPoints(writer: SheetWriter, page: PageOne): void {
  const { report, openPoints } = page;
  const open = report.findings.filter(({ accepted }) => !accepted);
  const shown = open.slice(0, openPoints);
  const { columns } = words.summary;
  const value = words.summary.openPoints(shown.length, open.length);
  if (shown.length === 0) {
    writer.row([{ column: 0, span: WIDTH, value, style: 'section' }]);
    return;
  }
  writer.row([
    { column: COLUMN.number, span: 2, value, style: 'section' },
    { column: COLUMN.cell, value: columns.cell, style: 'section' },
    { column: COLUMN.ref, value: columns.ref, style: 'section' },
    { column: COLUMN.priority, value: columns.priority, style: 'section' },
    { column: COLUMN.basis, span: 2, value: columns.basis, style: 'section' },
    { column: COLUMN.ownerAndDue, value: columns.ownerAndDue, style: 'section' },
  ]);
  for (const [index, finding] of shown.entries()) writeOpenPoint(writer, finding, index, page);
}

/** A point of page one: short, since the whole finding stands in the table. */
function writeOpenPoint(writer: SheetWriter, finding: Finding, index: number, { ownerAndDue, pointLength }: PageOne): void {
  const priority = priorityOf(finding);
  writer.row([
    { column: COLUMN.number, value: { number: index + 1 }, style: 'number' },
    { column: COLUMN.found, value: shorten(firstSentence(finding.message), pointLength), style: 'cell' },
    { column: COLUMN.cell, value: shortWhere(finding.sheet, finding.cells).text, style: 'link', link: linkTo(finding) },
    { column: COLUMN.ref, value: shorten(describeRefs(finding), 16), style: 'cell' },
    { column: COLUMN.priority, value: words.report.priority[priority], style: PRIORITY_STYLE[priority] },
    { column: COLUMN.basis, span: 2, value: shorten(describeBasis(finding), 34), style: 'cell' },
    { column: COLUMN.ownerAndDue, value: ownerAndDue(index, writer.rows.length), style: 'cell' },
  ]);
}

function writeKey(writer: SheetWriter): void {
  const { priority } = words.report;
  const mark = (level: keyof typeof priority): string =>
    `${words.report.priorityMark[level]} ${priority[level]}: ${words.summary.keyOf[level]}`;
  writer.row([
    { column: COLUMN.number, value: words.summary.key, style: 'label' },
    { column: COLUMN.found, value: mark('error'), style: 'error' },
    { column: COLUMN.cell, span: 2, value: mark('warning'), style: 'warningCell' },
    { column: COLUMN.priority, span: 2, value: mark('info'), style: 'info' },
    { column: COLUMN.status, span: 2, value: mark('review'), style: 'review' },
  ]);
  writer.row([{ column: 0, span: WIDTH, value: words.report.disclaimer, style: 'note' }], { breakAfter: true });
}
