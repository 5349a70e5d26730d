import { countFindings, hasHeld, PRIORITIES } from '../../report';
import type { CheckReport } from '../../report';
import { words } from '../../words';
import { commandLine } from '../../words/command-line';
import { mark } from './page';
import type { Page } from './page';
import { printable } from './printable';
import { wrap } from './wrap';

const { report: texts } = commandLine;

/** File, edition and date; what was found, by class; and how many checks stand behind it. */
export function verdict(report: CheckReport, page: Page): string[] {
  const head = texts.head(report.edition, words.report.longDay(report.asOf));
  return [
    `${page.paint.bold(report.workbook)}  ${page.paint.dim(head)}`,
    page.paint.dim('─'.repeat(page.width)),
    verdictLine(report, page),
    ...wrap(ranLine(report), page.width),
  ];
}

/** "● 4 to fix   ▲ 2 to look at": the one line that is left with --quiet. */
function verdictLine(report: CheckReport, { paint }: Page): string {
  const counts = countFindings(report);
  if (counts.checked === 0) return paint.priority('review', `${mark('review')} ${texts.nothing}`);
  const parts = PRIORITIES.filter((priority) => counts[priority] > 0).map((priority) =>
    paint.priority(priority, paint.bold(`${mark(priority)} ${String(counts[priority])} ${texts.verdict[priority]}`)),
  );
  if (parts.length === 0) parts.push(paint.good(`✓ ${texts.clean}`));
  if (counts.accepted > 0) parts.push(`✓ ${String(counts.accepted)} ${texts.verdict.accepted}`);
  return parts.join('   ');
}

/** With --quiet and several files, each verdict needs its file. */
export function quietVerdict(report: CheckReport, page: Page): string {
  return `${page.paint.bold(printable(report.workbook))}  ${verdictLine(report, page)}\n`;
}

function ranLine(report: CheckReport): string {
  const { checked, notChecked } = countFindings(report);
  const held = report.checks.filter(hasHeld).length;
  const notApplicable = report.checks.length - checked - notChecked;
  const parts = [texts.ran(checked, report.checks.length)];
  if (held > 0) parts.push(texts.held(held));
  if (notChecked > 0) parts.push(texts.notChecked(notChecked));
  if (notApplicable > 0) parts.push(texts.notApplicable(notApplicable));
  return `${parts.join(', ')}.`;
}
