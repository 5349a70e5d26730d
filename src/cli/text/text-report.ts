import { describeFact, describeNotChecked, describeReadiness, describeSettingProblem, describeWarning } from '../../report';
import type { CheckReport, ReadinessState } from '../../report';
import { words } from '../../words';
import { commandLine } from '../../words/command-line';
import { acceptedFindings, openFindings } from './findings';
import { heading } from './page';
import type { Page } from './page';
import { printable } from './printable';
import { readings } from './readings';
import { verdict } from './verdict';
import { columns, hanging, wrap } from './wrap';

const { report: texts } = commandLine;

/** The report for a person at a terminal; ends with a line break. */
export function textReport(given: CheckReport, page: Page): string {
  const report = printable(given);
  const sections = [
    verdict(report, page),
    warnings(report, page),
    readings(report.readings, page),
    openFindings(report, page),
    acceptedFindings(report.findings, page),
    notChecked(report, page),
    readiness(report, page),
    facts(report, page),
    closing(page),
  ];
  return sections.flat().join('\n') + '\n';
}

function warnings(report: CheckReport, page: Page): string[] {
  const lines = [...report.warnings.map(describeWarning), ...report.settingProblems.map(describeSettingProblem)];
  if (lines.length === 0) return [];
  return [...heading(texts.warnings, page), ...lines.flatMap((line) => hanging('!', line, { indent: 2, column: 3, width: page.width }))];
}

function notChecked(report: CheckReport, page: Page): string[] {
  if (report.notChecked.length === 0) return [];
  const lines = report.notChecked.flatMap((cause) => [
    ...wrap(describeNotChecked(cause), page.width - 2).map((line) => `  ${line}`),
    ...wrap(cause.checks.join(', '), page.width - 4).map((line) => page.paint.dim(`    ${line}`)),
  ]);
  return [...heading(texts.notCheckedTitle, page), ...lines];
}

const STATE_MARKS: Readonly<Record<ReadinessState, string>> = {
  noGap: '✓',
  noGapInSome: '✓',
  toLookAt: '▲',
  gaps: '●',
  cannotTell: '?',
  notLookedAt: '·',
};

/** Lines that nothing was looked at for are one line; where there is nothing else, what was not checked says it all. */
function readiness(report: CheckReport, page: Page): string[] {
  const looked = report.readiness.filter(({ state }) => state !== 'notLookedAt');
  const titles = report.readiness.filter(({ state }) => state === 'notLookedAt').map(({ title }) => title);
  if (looked.length === 0) return [];
  const states = looked.map((line) => ({ ...line, label: `${STATE_MARKS[line.state]} ${describeReadiness(line)}` }));
  const column = Math.max(...states.map(({ label }) => columns(label))) + 2;
  const lines = states.flatMap(({ state, title, label }) =>
    hanging(label, title, { indent: 2, column, width: page.width }).map((text) => text.replace(label, stated(state, label, page))),
  );
  const rest =
    titles.length > 0
      ? hanging('·', `${words.report.readiness.notLookedAt}: ${titles.join('; ')}`, { indent: 2, column: 2, width: page.width })
      : [];
  return [...heading(texts.readiness, page), ...lines, ...rest.map((line) => page.paint.dim(line))];
}

function stated(state: ReadinessState, text: string, { paint }: Page): string {
  switch (state) {
    case 'noGap':
    case 'noGapInSome':
      return paint.good(text);
    case 'gaps':
      return paint.priority('error', text);
    case 'toLookAt':
      return paint.priority('warning', text);
    case 'cannotTell':
      return paint.priority('review', text);
    case 'notLookedAt':
      return paint.dim(text);
  }
}

function facts(report: CheckReport, page: Page): string[] {
  const known = report.facts.filter(({ count, text }) => count !== null || text !== null);
  if (known.length === 0) return [];
  const named = known.map((fact) => ({ title: words.report.factTitles[fact.id], text: describeFact(fact) }));
  const column = Math.max(...named.map(({ title }) => title.length)) + 2;
  return [
    ...heading(texts.facts, page),
    ...named.flatMap(({ title, text }) => hanging(title, text, { indent: 2, column, width: page.width })),
  ];
}

function closing(page: Page): string[] {
  const { disclaimer, privacy } = words.report;
  return ['', ...wrap(`${disclaimer} ${privacy.file}`, page.width).map((line) => page.paint.dim(line))];
}
