import type { SheetReading } from '../register';
import { a1, columnLetters } from '../workbook';
import type { CheckReport, CheckResult, Finding } from './check-report';
import { byText } from '../standard';
import { describeCause, describeReason } from './describe';
import { byPosition } from './findings';
import { countFindings } from './groups';
import { compareIds } from './order';

/** The report as `schemaVersion` 1 describes it; plain data for `JSON.stringify`. Keys are stable, new ones may be added. */
export function toJson(report: CheckReport) {
  const sheets = [...new Set(report.readings.map(({ sheet }) => sheet))];
  return {
    schemaVersion: 1 as const,
    tool: { name: 'isms-check', version: report.toolVersion },
    workbook: report.workbook,
    asOf: report.asOf,
    runAt: report.runAt,
    edition: report.edition,
    warnings: report.warnings,
    settingProblems: report.settingProblems.map(({ cell, ...problem }) => ({
      ...problem,
      sheet: cell?.sheet ?? null,
      cell: cell && a1(cell),
    })),
    sheets: report.readings.map(jsonSheet),
    checks: report.checks.map(jsonCheck),
    findings: [...report.findings].sort(byCheckAndPosition(sheets)).map(jsonFinding),
    notChecked: report.notChecked.map(({ cause, checks, isApplicable }) => ({
      cause: describeCause(cause),
      checks,
      applicable: isApplicable,
    })),
    readiness: report.readiness.map(({ id, title, state, checks, ran, of, accepted }) => ({ id, title, state, checks, ran, of, accepted })),
    facts: report.facts.map(({ id, count, of, text }) => ({ id, count, of, text })),
    summary: countFindings(report),
  };
}

export type JsonReport = ReturnType<typeof toJson>;

function jsonSheet(reading: SheetReading) {
  const oneBased = (row: number | null): number | null => (row === null ? null : row + 1);
  const columns = Object.entries(reading.columns).map(([field, at]) => [
    field,
    typeof at === 'number' ? columnLetters(at) : at.map(columnLetters),
  ]);
  return {
    sheet: reading.sheet,
    kind: reading.kind,
    layout: reading.layout,
    confidence: Math.round(reading.confidence * 100) / 100,
    reason: describeReason(reading.reason),
    headerRow: oneBased(reading.headerRow),
    columns: Object.fromEntries(columns) as Readonly<Record<string, string | readonly string[]>>,
    firstRow: oneBased(reading.firstRow),
    lastRow: oneBased(reading.lastRow),
    records: reading.records,
    hiddenRows: reading.hiddenRows,
    unreadRows: reading.unreadRows.map(a1),
    visibility: reading.visibility,
  };
}

function jsonCheck({ check, status, cause, pass, fail, review, notApplicable }: CheckResult) {
  return {
    id: check.id,
    name: check.name,
    title: check.title,
    status,
    reason: cause ? describeCause(cause) : null,
    pass,
    fail,
    review,
    notApplicable,
  };
}

function jsonFinding(finding: Finding) {
  const { check, accepted, related } = finding;
  return {
    id: finding.id,
    check: check.id,
    outcome: finding.outcome,
    severity: finding.severity,
    subject: finding.subject,
    sheet: finding.sheet,
    cells: finding.cells.map(a1),
    related: related.map(({ sheet, cells, why }) => ({ sheet, cells: cells.map(a1), why })),
    message: finding.message,
    remedy: finding.remedy,
    basis: finding.basis,
    clauses: finding.clauses,
    refs: finding.refs,
    question: check.question,
    grade: finding.gradeText,
    source: finding.isFromMatrixOnly ? 'matrix' : null,
    accepted: accepted && {
      by: accepted.by,
      on: accepted.on,
      until: accepted.until,
      reason: accepted.reason,
      cell: { sheet: accepted.cell.sheet, cell: a1(accepted.cell) },
    },
  };
}

function byCheckAndPosition(sheets: readonly string[]) {
  return (one: Finding, other: Finding): number =>
    compareIds(one.check.id, other.check.id) ||
    sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) ||
    byText(one.sheet, other.sheet) ||
    byFirstCell(one, other) ||
    compareIds(one.id, other.id);
}

function byFirstCell(one: Finding, other: Finding): number {
  const [first, second] = [one.cells[0], other.cells[0]];
  return first && second ? byPosition(first, second) : 0;
}
