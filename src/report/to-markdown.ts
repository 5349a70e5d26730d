import { words } from '../words';
import type { CheckReport, Finding } from './check-report';
import {
  describeBasis,
  describeCells,
  describeFact,
  describeNotChecked,
  describeReadiness,
  describeReading,
  describeReason,
  describeWarnings,
} from './describe';
import { countFindings, groupFindings } from './groups';
import type { FindingGroup } from './groups';
import { PRIORITIES } from './order';

/** The report as Markdown, for a ticket or a page: the same words and order as the summary sheet. */
export function toMarkdown(report: CheckReport): string {
  const { summary, report: texts } = words;
  const groups = groupFindings(report);
  const accepted = report.findings.filter((finding) => finding.accepted);
  const sections = [
    `# ${summary.title}: ${plain(report.workbook)}`,
    headOf(report),
    section(summary.readiness, table(report.readiness.map((line) => [line.title, describeReadiness(line)]))),
    section(summary.facts, table(report.facts.map((fact) => [texts.factTitles[fact.id], describeFact(fact)]))),
    section(summary.findings, groups.length > 0 ? groups.map((group) => groupOf(group, report)).join('\n\n') : summary.noFindings),
    accepted.length > 0 ? section(summary.accepted, accepted.map(acceptedLine).join('\n')) : '',
    section(
      summary.notCheckedByCause,
      list(report.notChecked.map((line) => `${describeNotChecked(line)} (${line.checks.join(', ')})`)) || summary.nothingUnchecked,
    ),
    section(
      summary.readings,
      list(report.readings.map((reading) => `${reading.sheet}: ${describeReading(reading)}. ${describeReason(reading.reason)}`)),
    ),
    `_${texts.disclaimer}_`,
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function headOf(report: CheckReport): string {
  const { head } = words.summary;
  const { settings } = report;
  const counts = countFindings(report);
  const lines = [
    settings.organisation && `${head.organisation}: ${settings.organisation}`,
    settings.scope && `${head.scope}: ${settings.scope}`,
    `${head.edition}: ${head.standard(report.edition)}`,
    `${head.asOf}: ${words.report.longDay(report.asOf)}`,
    `${head.run}: ${words.report.longMoment(report.runAt)}, ${words.report.tool} ${report.toolVersion}`,
    PRIORITIES.map((level) => `${words.report.priority[level]}: ${String(counts[level])}`).join(' · '),
    ...describeWarnings(report),
  ];
  return list(lines.filter((line) => line !== ''));
}

function groupOf({ check, priority, findings }: FindingGroup, report: CheckReport): string {
  const title = `### ${words.report.priority[priority]}: ${check.title} (${check.id}, ${words.report.findings(findings.length)})`;
  const first = findings[0];
  const basis = first ? `${describeBasis(first)}. ${check.question ? `“${check.question}”` : ''}`.trim() : '';
  return `${title}\n\n${plain(basis)}\n\n${findings.map((finding) => findingLine(finding, report.settings.suggestedGrade)).join('\n')}`;
}

function findingLine(finding: Finding, hasGrade: boolean): string {
  const where = `**${plain(`${finding.sheet} ${describeCells(finding.cells)}`)}**`;
  const grade = hasGrade ? ` ${words.report.grade.couldBe(finding.gradeText)}.` : '';
  return `- ${where}: ${plain(`${finding.message} ${finding.remedy}`)}${grade}`;
}

function acceptedLine(finding: Finding): string {
  const { accepted } = finding;
  return accepted ? `- ${plain(`${finding.id}: ${words.report.accepted(accepted.by, accepted.until, accepted.reason)}`)}` : '';
}

function section(title: string, body: string): string {
  return body === '' ? '' : `## ${title}\n\n${body}`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${plain(line)}`).join('\n');
}

function table(rows: readonly (readonly [string, string])[]): string {
  return ['| | |', '|---|---|', ...rows.map(([label, value]) => `| ${plain(label)} | ${plain(value)} |`)].join('\n');
}

/** Text of a workbook must not become markup: no table cell, heading, link or HTML of its own. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`);
}
