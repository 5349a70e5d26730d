import type { CheckReport, CheckResult, Finding } from '../check-report';
import { describeCause, describeColumns, describeReading, describeReason } from '../describe';
import type { SheetReading } from '../../register';
import { words } from '../../words';
import { qualifiedWhere } from './cell-link';
import { COLUMN, LAST_PRINTED } from './look';
import type { Block, SheetWriter } from './sheet-writer';

const WIDTH = LAST_PRINTED + 1;

/** Accepted findings: who accepted, until when, and why. */
export function writeAccepted(writer: SheetWriter, findings: readonly Finding[]): void {
  const accepted = [...findings.entries()].filter(([, finding]) => finding.accepted);
  if (accepted.length === 0) return;
  writeTitle(writer, words.summary.accepted);
  const heads = words.summary.acceptedColumns;
  writer.row([
    { column: COLUMN.number, value: heads.number, style: 'headerPreparation' },
    { column: COLUMN.found, value: heads.reason, style: 'headerPreparation' },
    { column: COLUMN.cell, value: heads.cell, style: 'headerPreparation' },
    { column: COLUMN.ref, span: 3, value: heads.by, style: 'headerPreparation' },
    { column: COLUMN.status, value: heads.on, style: 'headerPreparation' },
    { column: COLUMN.ownerAndDue, value: heads.until, style: 'headerPreparation' },
  ]);
  for (const [index, { accepted: acceptance, id }] of accepted) {
    if (!acceptance) continue;
    const { cell } = acceptance;
    writer.row([
      { column: COLUMN.number, value: { number: index + 1 }, style: 'number' },
      { column: COLUMN.found, value: `${id}: ${acceptance.reason}`, style: 'cell' },
      { column: COLUMN.cell, value: qualifiedWhere(cell), style: 'link', link: { cell, tip: words.summary.goTo(qualifiedWhere(cell)) } },
      { column: COLUMN.ref, span: 3, value: acceptance.by, style: 'cell' },
      { column: COLUMN.status, value: { date: acceptance.on }, style: 'day' },
      { column: COLUMN.ownerAndDue, value: { date: acceptance.until }, style: 'day' },
    ]);
  }
}

/** What was checked and held, with how much was looked at. The columns are those of the findings above. */
export function writePassed(writer: SheetWriter, checks: readonly CheckResult[]): void {
  writeTitle(writer, words.summary.passed);
  const passed = checks.filter(hasHeld);
  if (passed.length === 0) {
    writer.row([{ column: 0, span: WIDTH, value: words.summary.passedNothing, style: 'line' }]);
    return;
  }
  const heads = words.summary.passedColumns;
  writer.row([
    { column: COLUMN.number, value: heads.check, style: 'headerPreparation' },
    { column: COLUMN.found, value: heads.title, style: 'headerPreparation' },
    { column: COLUMN.cell, value: heads.looked, style: 'headerPreparation' },
    { column: COLUMN.ref, span: 2, value: heads.clauses, style: 'headerPreparation' },
    { column: COLUMN.basis, span: 3, value: heads.basis, style: 'headerPreparation' },
  ]);
  for (const { check, pass } of passed) {
    writer.row([
      { column: COLUMN.number, value: check.id, style: 'cell' },
      { column: COLUMN.found, value: check.title, style: 'cell' },
      { column: COLUMN.cell, value: words.summary.looked(pass), style: 'cell' },
      { column: COLUMN.ref, span: 2, value: check.clauses.join(', '), style: 'cell' },
      { column: COLUMN.basis, span: 3, value: words.report.basis[check.basis], style: 'cell' },
    ]);
  }
}

/** Something was looked at, and neither a finding nor a question came of it, here or under another check. */
export function hasHeld({ status, pass, fail, review, yielded }: CheckResult): boolean {
  return status === 'checked' && pass > 0 && fail + review + yielded === 0;
}

export function writeNotChecked(writer: SheetWriter, report: CheckReport): void {
  if (report.notChecked.length === 0) return;
  writeTitle(writer, words.summary.notCheckedTitle);
  const heads = words.summary.notCheckedColumns;
  writer.row([
    { column: COLUMN.number, span: 2, value: heads.cause, style: 'headerPreparation' },
    { column: COLUMN.cell, span: WIDTH - COLUMN.cell, value: heads.checks, style: 'headerPreparation' },
  ]);
  for (const { cause, checks, isApplicable } of report.notChecked) {
    const text = describeCause(cause);
    writer.row([
      {
        column: COLUMN.number,
        span: 2,
        value: isApplicable ? text : words.summary.notApplicable(text),
        style: isApplicable ? 'cell' : 'faint',
      },
      { column: COLUMN.cell, span: WIDTH - COLUMN.cell, value: checks.join(', '), style: 'cell' },
    ]);
  }
}

/** The columns are those of the findings above: what was read, where, and how. */
export function writeReadings(writer: SheetWriter, report: CheckReport): void {
  writeTitle(writer, words.summary.readings);
  const heads = words.summary.readingsColumns;
  writer.row([
    { column: COLUMN.number, value: heads.number, style: 'headerPreparation' },
    { column: COLUMN.found, value: heads.sheet, style: 'headerPreparation' },
    { column: COLUMN.cell, value: heads.cell, style: 'headerPreparation' },
    { column: COLUMN.ref, span: WIDTH - COLUMN.ref, value: heads.how, style: 'headerPreparation' },
  ]);
  const readings = report.readings.filter(({ kind }) => kind !== 'summary');
  for (const [index, reading] of readings.entries()) {
    writer.row([
      { column: COLUMN.number, value: { number: index + 1 }, style: 'number' },
      { column: COLUMN.found, value: `${reading.sheet}: ${describeReading(reading)}`, style: reading.kind === 'other' ? 'faint' : 'cell' },
      placeBlock(reading),
      { column: COLUMN.ref, span: WIDTH - COLUMN.ref, value: howRead(reading), style: reading.kind === 'other' ? 'faint' : 'cell' },
    ]);
  }
}

function howRead(reading: SheetReading): string {
  const percent = Math.round(reading.confidence * 100);
  // The columns that follow are the headings that were recognised: no need to list them twice.
  const reason = reading.reason.kind === 'headers' ? words.sheets.byHeadings : describeReason(reading.reason);
  const sure = percent < 75 && reading.kind !== 'other' ? ` ${words.sheets.unsure(percent)}` : '';
  return [`${reason}${sure}`, describeColumns(reading)].filter((text) => text !== '').join('\n');
}

function placeBlock({ sheet, headerRow, columns }: SheetReading): Block {
  const first = Object.values(columns).flat();
  if (headerRow === null || first.length === 0) return { column: COLUMN.cell, value: null, style: 'cell' };
  const cell = { sheet, row: headerRow, column: Math.min(...first) };
  return { column: COLUMN.cell, value: qualifiedWhere(cell), style: 'link', link: { cell, tip: words.summary.goTo(qualifiedWhere(cell)) } };
}

/** Title, headings and a few rows: a block does not begin with less at the foot of a page. */
const ROOM_FOR_A_START = 110;

export function writeTitle(writer: SheetWriter, title: string): void {
  writer.block(14, ROOM_FOR_A_START);
  writer.row([{ column: 0, span: WIDTH, value: title, style: 'chapter' }], { height: 24 });
}
