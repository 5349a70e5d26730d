import { recognise } from '../../src/recognition';
import type { Register, SheetReading, Table, TableKind } from '../../src/register';
import { readLevel, scaleOf } from '../../src/register';
import { sheet, table, workbook } from '../helpers/workbook-builder';

function textsOf<K extends TableKind>(tables: readonly Table<K>[], ...fields: readonly string[]): readonly (readonly string[])[] {
  return tables.flatMap(({ rows }) =>
    rows.map((row) => fields.map((field) => (row.fields as Record<string, { text: string } | undefined>)[field]?.text ?? '?')),
  );
}

function only(register: Register): SheetReading | undefined {
  return register.readings.length === 1 ? register.readings[0] : undefined;
}

/** Controls with a cell each for what `rest` says of the one at the place given. */
function controls(rest: (index: number) => string): string {
  return Array.from({ length: 12 }, (_, index) => `A.5.${String(index + 1)} | Measure number ${String(index + 1)} | ${rest(index)}`).join(
    '\n',
  );
}

describe('headings of Statements of Applicability over two rows', () => {
  const divided = (upper: string, lower: string, rows: string, merges: readonly string[]) =>
    recognise(workbook({ SoA: sheet(table(`${upper}\n${lower}\n${rows}`), { merges }) }));

  test('take reasons that are ticked side by side under one heading for one reason', () => {
    const register = divided(
      'Annex A control | | Applicable | Reasons for selection | | | Justification for exclusion',
      'No. | Title | | LR | CO | RRA |',
      controls((index) => (index === 1 ? 'No | | | | Not in use' : 'Yes | x | | x |')),
      ['A1:B1', 'D1:F1'],
    );
    expect(only(register)).toMatchObject({
      kind: 'applicability',
      headerRow: 1,
      firstRow: 2,
      records: 12,
      columns: { title: 1, exclusion: 6 },
    });
    expect(textsOf(register.applicability, 'justification', 'exclusion').slice(0, 2)).toEqual([
      ['LR, RRA', ''],
      ['', 'Not in use'],
    ]);
  });

  test('read yes and no below one heading as one decision', () => {
    const register = divided(
      'Annex A | Control | Applicable | | Justification',
      '| | Yes | No |',
      controls((index) => (index === 1 ? '| x | Cloud' : 'x | | Risk')),
      ['C1:D1'],
    );
    expect(only(register)).toMatchObject({ kind: 'applicability', headerRow: 1, firstRow: 2, records: 12 });
    expect(textsOf(register.applicability, 'applicable').slice(0, 2)).toEqual([['x'], ['No']]);
  });
});

describe('decisions and titles under words that say little', () => {
  test('of two columns of status, the one that includes and excludes is the decision', () => {
    const rows = controls((index) => (index % 5 === 1 ? '❌ Excluded | No premises | N/A' : '✅ Included | | In progress'));
    const register = recognise(
      workbook({ S: table(`Control ID | Control Title | Status | Justification for Exclusion | Implementation Status\n${rows}`) }),
    );
    expect(only(register)).toMatchObject({ kind: 'applicability', columns: { applicable: 2, exclusion: 3, status: 4 } });
  });

  test('names right of the codes are the titles, whatever their heading', () => {
    const rows = controls((index) => (index % 5 === 1 ? 'Nem | y' : 'Igen | y'));
    const register = recognise(workbook({ S: table(`Control | Megnevezés | Applicable | Justification\n${rows}`) }));
    expect(only(register)).toMatchObject({ kind: 'applicability', columns: { ref: 0, title: 1, applicable: 2 } });
  });

  test.each([
    ['Swedish', 'Kontroll | Rubrik | Tillämplig | Motivering | Status | Ansvarig', 'Nej', 'Ja'],
    ['Polish', 'Nr | Zabezpieczenie | Czy dotyczy? | Uzasadnienie | Status | Właściciel', 'Nie', 'Tak'],
    ['Dutch', 'Maatregel | Omschrijving | Van toepassing (J/N) | Motivatie | Status | Eigenaar', 'Nee', 'Ja'],
    ['Japanese', '番号 | 管理策 | 適用/非適用 | 理由 | 実施状況 | 責任者', '非適用', '適用'],
    ['German', 'Nr. | Control | Anwendbar (ja/nein) | Begründung für die Auswahl | Umsetzungsgrad | Verantwortlich', 'nein', 'ja'],
  ])('%s headings are known', (_language, header, no, yes) => {
    const rows = controls((index) => `${index % 5 === 1 ? no : yes} | because | done | CISO`);
    const register = recognise(workbook({ S: table(`${header}\n${rows}`) }));
    expect(only(register)).toMatchObject({
      kind: 'applicability',
      columns: { ref: 0, title: 1, applicable: 2, justification: 3, status: 4, owner: 5 },
    });
  });
});

describe('lists that only refer to controls are none', () => {
  const kindOf = (text: string): string | undefined => only(recognise(workbook({ S: table(text) })))?.kind;
  const codes = (before: string, after: string): string =>
    Array.from(
      { length: 8 },
      (_, index) => `${before.replace('#', String(index))}A.8.${String(index + 1)}${after.replace('#', index % 2 ? 'Yes' : 'No')}`,
    ).join('\n');

  test.each([
    [
      'risk treatment plan',
      `Risk | Treatment option | Annex A control | Justification | Implementation status | Responsible\n${codes('R# | Reduce | ', ' | j | Planned | CISO')}`,
    ],
    ['audit checklist', `Clause | Question | Answer (Yes/No) | Evidence | Comments\n${codes('', ' | Is it done? | # | e | c')}`],
    [
      'gap analysis',
      `Control | Requirement | Current state | Compliant? | Gap | Priority | Owner\n${codes('', ' | Shall be done | s | # | g | High | IT')}`,
    ],
    [
      'register of laws',
      'Legal requirement | Applicable | Justification | Owner | Status\nGDPR | Yes | j | DPO | done\nNIS2 | No | j | DPO | n/a',
    ],
    [
      'software inventory',
      'Name | Version | Vendor | Owner | Licence | Status | Type\nx | 1 | v | o | l | Active | SaaS\ny | 1 | v | o | l | Active | SaaS',
    ],
    ['list of pairs in one cell', 'SoD ID | Conflicting duties | Rule\nS-1 | Order vs pay | r\nS-2 | Build vs release | r'],
  ])('%s', (_name, text) => {
    expect(kindOf(text)).toBe('other');
  });
});

describe('skills grids', () => {
  const grid = (marks: string, title = 'Skills matrix'): Register =>
    recognise(
      workbook({
        [title]: table(
          `Name | ISO 27001 | Risk assessment | Secure coding\nAnna Keller | ${marks}\nBen Ode | ${marks}\nEva Novak | ${marks}`,
        ),
      }),
    );

  test.each([
    ['percentages', '50 % | 100 % | 0 %', [0.5, 1, 0]],
    ['circles that fill up', '◐ | ● | ○', [0.5, 1, 0]],
    ['levels with a letter', 'L2 | L4 | L0', [0.5, 1, 0]],
    ['first letters', 'I | E | N', [0.5, 1, 0]],
  ])('hold %s', (_name, marks, shares) => {
    const register = grid(marks);
    expect(only(register)).toMatchObject({ kind: 'competency', layout: 'skillsGrid', records: 9 });
    const [first] = register.competency;
    const levels = first?.rows.slice(0, 3).map((row) => (row.fields.actual ? readLevel(row.fields.actual, scaleOf(first, 'auto')) : null));
    expect(levels).toMatchObject(shares.map((share) => ({ kind: 'level', share })));
  });

  test('leave totals and averages out', () => {
    const register = recognise(
      workbook({
        Skills: table(`Name | ISO 27001 | Risk assessment | Total
                       Anna Keller | 2 | 3 | 5
                       Ben Ode | 1 | 1 | 2
                       Average | 2 | 2 | 4`),
      }),
    );
    expect(only(register)).toMatchObject({ kind: 'competency', records: 4, lastRow: 2 });
  });

  test('hold what is required beside what is there, under the name of each skill', () => {
    const register = recognise(
      workbook({
        Competence: sheet(
          table(`Name | ISO 27001 | | Risk assessment |
                 | Req | Act | Req | Act
                 Anna Keller | 3 | 2 | 2 | 2
                 Ben Ode | 3 | 3 | 4 | 1`),
          { merges: ['B1:C1', 'D1:E1'] },
        ),
      }),
    );
    expect(only(register)).toMatchObject({ kind: 'competency', layout: 'skillsGrid', headerRow: 1, records: 4 });
    expect(textsOf(register.competency, 'person', 'competence', 'required', 'actual')).toEqual([
      ['Anna Keller', 'ISO 27001', '3', '2'],
      ['Anna Keller', 'Risk assessment', '2', '2'],
      ['Ben Ode', 'ISO 27001', '3', '3'],
      ['Ben Ode', 'Risk assessment', '4', '1'],
    ]);
  });
});

describe('other registers', () => {
  test.each([
    ['Role | Conflicting role | Status', 'Developer | Release manager | Open\nAdministrator | Auditor | Open'],
    ['Duty | Incompatible with | Reason | Risk rating', 'Request | Approve | r | High\nBuild | Release | r | High'],
    ['Rôle | Incompatible avec | Motif', 'Développeur | Exploitant | m\nDemandeur | Valideur | m'],
  ])('pairs of what must not meet: %s', (header, rows) => {
    expect(only(recognise(workbook({ S: table(`${header}\n${rows}`) })))).toMatchObject({
      kind: 'conflicts',
      columns: { dutyA: 0, dutyB: 1 },
      records: 2,
    });
  });

  test('a role and its required competence are enough of a competency table', () => {
    const register = recognise(
      workbook({ S: table('Role | Required Competence | Refresh\nCISO | Risk management | Annual\nAuditor | Audit technique | Annual') }),
    );
    expect(only(register)).toMatchObject({ kind: 'competency', layout: 'byRole', columns: { role: 0, competence: 1 } });
  });

  test.each([
    ['a setting', 'Organisation | ACME', []],
    ['a remembered answer', 'Is Quality Lead your Information Security Manager? | Yes', ['Yes']],
  ])('Settings of one row: %s', (_name, row, answers) => {
    const register = recognise(workbook({ Settings: table(`Setting | Value\n${row}`) }));
    expect(only(register)).toMatchObject({ kind: 'settings', headerRow: 0, records: 1 });
    expect(register.settings.answers.map(({ answer }) => answer)).toEqual(answers);
    expect(register.settings.problems).toEqual([]);
  });

  test('parameters of something else are no settings', () => {
    expect(only(recognise(workbook({ S: table('Parameter | Value\nDiscount rate | 5 %\nHorizon | 10') })))?.kind).toBe('other');
  });

  test('a resource plan with somebody responsible and an approver is no matrix', () => {
    const register = recognise(
      workbook({
        Plan: table(`ISMS phase | Resource category | Resource needed | FTE | Budget | Responsible | Approved by | Date
                     Implementation | Human | Consultant | 0.1 | 20000 | CEO | Board | 2026-01-01
                     Operation | Tool | Ticket system | 1 | 5000 | CISO | CEO | 2026-01-01`),
      }),
    );
    expect(only(register)).toMatchObject({ kind: 'resources', records: 2, columns: { phase: 0, type: 1, description: 2 } });
  });

  test('a map of likelihood and impact is no grid of conflicts', () => {
    const rows = [1, 2, 3, 4].map((step) => `${String(step)} | Low | Low | Medium | High`).join('\n');
    expect(only(recognise(workbook({ Heat: table(`Likelihood | 1 | 2 | 3 | 4\n${rows}`) })))?.kind).toBe('other');
  });

  test('the name of a control goes before its description', () => {
    const rows = controls(() => 'A long text about it | Yes | because');
    const register = recognise(workbook({ S: table(`ID | Control | Control description | Applicable | Reason\n${rows}`) }));
    expect(only(register)).toMatchObject({ kind: 'applicability', columns: { ref: 0, title: 1, applicable: 3, justification: 4 } });
  });
});
