import { SETTINGS } from '../../standard';
import type { Basis, Check, Need, Severity } from '../../checks';
import { code, GENERATED, page, table } from './markdown';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error ("To fix")',
  warning: 'warning ("Look at")',
  info: 'info ("Note")',
};

const BASES: Readonly<Record<Basis, string>> = {
  requirement: 'requirement of ISO/IEC 27001',
  guidance: 'control guidance of ISO/IEC 27002',
  practice: 'practice; ISO/IEC 27001 does not ask for it in so many words',
};

/** The page of one check, from its own words. */
export function checkPage(check: Check): string {
  return page([
    GENERATED,
    `# ${check.id} ${check.title}`,
    facts(check),
    '## What it looks for',
    check.looksFor,
    '## Why it matters',
    check.why,
    `The auditor asks: "${check.question}"`,
    '## How to fix',
    check.remediation,
    ...Object.values<string | undefined>(check.remedies ?? {}).map((remedy) => remedy ?? null),
    '## Examples',
    `Good: ${check.good}`,
    `Bad: ${check.bad}`,
    '## What it cannot see',
    check.cannotSee,
    '## Where it reads',
    needs(check),
    ...settings(check),
    '## What it says',
    table(
      ['Message', 'Text'],
      Object.entries<string>(check.messages).map(([id, text]) => [code(id), text]),
    ),
    ...precedence(check),
  ]);
}

function facts(check: Check): string {
  const scope = check.basisScope ? ` (${check.basisScope})` : '';
  return table(
    ['Severity', 'Basis', 'Clauses and controls', 'Could be raised as'],
    [[SEVERITIES[check.severity], BASES[check.basis] + scope, check.clauses.join(', '), grade(check)]],
  );
}

/** The grade of the plainest finding; a practice rule is never more than an observation. */
function grade(check: Check): string {
  const plain = check.grade({ outcome: 'fail', subject: '', cells: [], message: Object.keys(check.messages)[0] ?? '', data: {} });
  const couldLead = check.couldLeadTo ? `; could lead to minor under ${check.couldLeadTo} if nothing else shows it` : '';
  return plain + couldLead;
}

function needs({ needs: { all, any, optional }, derivesFrom }: Check): string {
  const lines = [
    ...all.map((need) => `- Needs ${sheetOf(need)}.`),
    ...(any.length > 0 ? [`- Needs one of: ${any.map(sheetOf).join('; ')}.`] : []),
    ...(optional.length > 0 ? [`- Reads, where they are there: ${optional.map(sheetOf).join('; ')}.`] : []),
    `- When sheets are missing: ${derivesFrom}`,
  ];
  return lines.join('\n');
}

function sheetOf({ kind, columns, acceptsOwnerColumn }: Need): string {
  const detail = columns && columns.length > 0 ? ` (${columns.join(', ')})` : '';
  return `${kind}${detail}${acceptsOwnerColumn ? ', or the owner column of an applicability sheet' : ''}`;
}

function settings(check: Check): readonly string[] {
  if (check.settings.length === 0) return [];
  const used = SETTINGS.filter(({ name }) => check.settings.includes(name));
  return [
    '## Settings',
    table(
      ['Setting', 'Default', 'Meaning'],
      used.map(({ name, defaultText, unit, meaning }) => [code(name), [defaultText, unit].filter(Boolean).join(' '), meaning]),
    ),
  ];
}

function precedence({ yieldsTo }: Check): readonly string[] {
  if (yieldsTo.length === 0) return [];
  const lines = yieldsTo.map(({ to, when }) => `- [${to}](${to}.md): ${when}`);
  return ['## Gives way to', 'Where both would report the same cause, the other finding is kept.', lines.join('\n')];
}
