import type { Check } from '../../checks';
import { describeBasis } from '../../report';
import { SETTINGS } from '../../standard';
import { words } from '../../words';
import { commandLine } from '../../words/command-line';
import { mark } from './page';
import type { Page } from './page';
import { hanging } from './wrap';

const { explain: texts } = commandLine;
const LABEL_WIDTH = 22;

/** Everything a person may want to know of a check. */
export function explainCheck(check: Check, page: Page): string {
  const rows: readonly (readonly [string, string])[] = [
    [texts.looksFor, check.looksFor],
    [texts.why, check.why],
    [texts.question, check.question],
    [texts.fix, readable(check.remediation)],
    [texts.good, check.good],
    [texts.bad, check.bad],
    [texts.cannotSee, check.cannotSee],
    [texts.severity, words.report.priority[check.severity]],
    [texts.basis, check.basisScope === undefined ? describeBasis(check) : `${describeBasis(check)} (${check.basisScope})`],
    [texts.derives, check.derivesFrom],
    [texts.settings, settingsOf(check)],
    [texts.yields, check.yieldsTo.map(({ to, when }) => texts.yieldsTo(to, when)).join('; ')],
  ];
  const title = hanging(check.id, check.title, { indent: 0, column: check.id.length + 2, width: page.width });
  const lines = rows
    .filter(([, text]) => text !== '')
    .flatMap(([label, text]) =>
      hanging(label, text, { indent: 0, column: LABEL_WIDTH, width: page.width }).map((line) => line.replace(label, page.paint.dim(label))),
    );
  return [...title.map((line) => page.paint.bold(line)), page.paint.dim(check.name), '', ...lines].join('\n') + '\n';
}

/** A line a check: id, how much it matters, title. */
export function checkList(checks: readonly Check[], page: Page): string {
  const lines = checks.flatMap((check) => {
    const label = `${check.id}  ${mark(check.severity)}`;
    return hanging(label, check.title, { indent: 0, column: label.length + 2, width: page.width });
  });
  return lines.join('\n') + '\n';
}

function settingsOf(check: Check): string {
  return SETTINGS.filter(({ name }) => check.settings.includes(name))
    .map(({ name, label, defaultText }) => texts.setting(name, label, defaultText))
    .join('; ');
}

/** Placeholders stand for what a finding would say: "{role}" is read as "<role>", "{n|row|rows}" as "rows". */
function readable(text: string): string {
  return text.replace(/\{(\w+)(?:\|[^|{}]*\|([^|{}]*))?\}/g, (_, name: string, many?: string) => {
    return many ?? `<${name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()}>`;
  });
}
