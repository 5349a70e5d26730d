import { foldReferences } from '../../checks';
import { describeBasis, describeCells, groupFindings, PRIORITIES } from '../../report';
import type { CheckReport, Finding, FindingGroup } from '../../report';
import type { CellRef } from '../../workbook';
import { words } from '../../words';
import { commandLine } from '../../words/command-line';
import { heading, mark } from './page';
import type { Page } from './page';
import { columns, hanging, wrap } from './wrap';

const { report: texts } = commandLine;
/** Beyond this many of one check, the rest is folded into one line with every reference and cell. */
const SHOWN_IN_FULL = 8;
const SHOWN_BEFORE_FOLD = 6;
const WIDEST_PLACE = 24;

/** Open findings by class and, within it, by check, in the order of the report. */
export function openFindings(report: CheckReport, page: Page): string[] {
  const groups = groupFindings(report);
  return PRIORITIES.flatMap((priority) => {
    const ofClass = groups.filter((group) => group.priority === priority);
    const count = ofClass.reduce((sum, { findings }) => sum + findings.length, 0);
    if (count === 0) return [];
    const title = `${mark(priority)} ${words.report.priority[priority].toUpperCase()} (${String(count)})`;
    const lines = ofClass.flatMap((group) => groupLines(group, report.settings.suggestedGrade, page));
    return ['', page.paint.priority(priority, page.paint.bold(title)), ...lines];
  });
}

/** Findings that somebody has accepted, with who, until when, and why. */
export function acceptedFindings(findings: readonly Finding[], page: Page): string[] {
  const lines = findings.flatMap(({ accepted, check, message }) => {
    if (!accepted) return [];
    const reason = words.report.accepted(accepted.by, accepted.until, accepted.reason);
    const layout = { indent: 2, column: check.id.length + 2, width: page.width };
    return [...hanging(check.id, message, layout), ...hanging('', reason, layout).map((line) => page.paint.dim(line))];
  });
  return lines.length > 0 ? [...heading(texts.accepted, page), ...lines] : [];
}

function groupLines({ check, priority, findings }: FindingGroup, showsGrade: boolean, page: Page): string[] {
  const [first] = findings;
  if (!first) return [];
  const shown = findings.length > SHOWN_IN_FULL ? findings.slice(0, SHOWN_BEFORE_FOLD) : findings;
  const count = findings.length > 1 ? ` (${String(findings.length)})` : '';
  const column = placeColumn(shown);
  const title = hanging(check.id, check.title + count, { indent: 2, column: check.id.length + 2, width: page.width });
  return [
    '',
    ...title.map((line) => line.replace(check.id, page.paint.priority(priority, check.id))),
    ...indented(texts.asks(check.question), 4, page).map((line) => page.paint.dim(line)),
    ...shown.flatMap((finding) => findingLines(finding, column, hasOneRemedy(findings), page)),
    ...foldedLines(findings.slice(shown.length), page),
    ...(hasOneRemedy(findings) ? remedyLines(first.remedy, page) : []),
    ...basisLines(findings, showsGrade).flatMap((line) => indented(line, 4, page).map((text) => page.paint.dim(text))),
  ];
}

function findingLines(finding: Finding, column: number, isRemedyShared: boolean, page: Page): string[] {
  const also = finding.related
    .filter(({ cells }) => cells.length > 0)
    .map(({ sheet, cells, why }) => texts.also(`${sheetPrefix(sheet)}${describeCells(cells)}`, why));
  const layout = { indent: 4, column, width: page.width };
  return [
    ...hanging(placeOf(finding), finding.message, layout),
    ...also.flatMap((text) => hanging('', text, layout)).map((line) => page.paint.dim(line)),
    ...(isRemedyShared ? [] : remedyLines(finding.remedy, page, 4 + column)),
  ];
}

/** Nothing is left out: what is not told in full is named with its references and all its cells. */
function foldedLines(findings: readonly Finding[], page: Page): string[] {
  if (findings.length === 0) return [];
  const refs = findings.every((finding) => finding.refs.length > 0)
    ? foldReferences(findings.flatMap((finding) => finding.refs))
    : findings.map((finding) => finding.subject);
  const cells = bySheet(findings.flatMap((finding) => finding.cells)).map(
    ([sheet, ofSheet]) => `${sheetPrefix(sheet)}${describeCells(ofSheet)}`,
  );
  return indented(`${texts.more(findings.length)} ${refs.join(', ')}; ${texts.cells} ${cells.join('; ')}`, 4, page);
}

function remedyLines(remedy: string, page: Page, indent = 4): string[] {
  return hanging('→', remedy, { indent, column: 2, width: page.width });
}

function hasOneRemedy(group: readonly Finding[]): boolean {
  return group.every((finding) => finding.remedy === group[0]?.remedy);
}

/** Where the rule comes from. Findings of one check mostly share it; where they do not, each source is told once. */
function basisLines(findings: readonly Finding[], showsGrade: boolean): string[] {
  const lines = findings.map((finding) => {
    const basis = describeBasis(finding);
    return showsGrade ? `${basis}. ${words.report.grade.couldBe(finding.gradeText)}` : basis;
  });
  return [...new Set(lines)];
}

/** Width of the column for cells. A list of cells too long for it stands on a line of its own and asks for no room. */
function placeColumn(findings: readonly Finding[]): number {
  const widths = findings.map((finding) => columns(placeOf(finding))).filter((width) => width <= WIDEST_PLACE);
  return Math.max(0, ...widths) + 2;
}

function placeOf(finding: Finding): string {
  return `${sheetPrefix(finding.sheet)}${describeCells(finding.cells)}`;
}

/** `RACI!`, or `'Roles 2026'!` as a formula would have it. */
function sheetPrefix(sheet: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(sheet) ? `${sheet}!` : `'${sheet.replace(/'/g, "''")}'!`;
}

function indented(text: string, indent: number, page: Page): string[] {
  return wrap(text, page.width - indent).map((line) => ' '.repeat(indent) + line);
}

function bySheet(cells: readonly CellRef[]): (readonly [string, readonly CellRef[]])[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => [sheet, cells.filter((cell) => cell.sheet === sheet)]);
}
