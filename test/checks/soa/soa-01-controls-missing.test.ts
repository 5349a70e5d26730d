import { controlsMissing } from '../../../src/checks/soa/soa-01-controls-missing';
import { CONTROLS } from '../../../src/standard';
import { evaluate, testCheck } from '../../helpers/check-tester';
import { SOA_HEADER, soaRows } from '../../helpers/standard-rows';
import { sheet, table, workbook } from '../../helpers/workbook-builder';
import type { RowSpec, SheetOptions } from '../../helpers/workbook-builder';

const soa = (rows: readonly RowSpec[], options: SheetOptions = {}) => workbook({ SoA: sheet([SOA_HEADER, ...rows], options) });
const ofTheme = (theme: string) => CONTROLS.map(({ id }) => id).filter((id) => id.startsWith(`${theme}.`));

testCheck(controlsMissing, {
  passes: [
    { name: 'all 93 controls are listed, some in hidden rows', workbook: soa(soaRows(), { hiddenRows: [5, 6], at: 'B4' }) },
    {
      name: 'codes are written in other ways, under headings of themes',
      workbook: workbook({
        Anwendbarkeit: sheet([
          ['Maßnahme', 'Titel', 'Anwendbar', 'Begründung'],
          ['A.5', 'Organizational controls', '', ''],
          ...soaRows().map(([id, title]) => [`${String(id).toLowerCase()} `, title ?? '', 'ja', '']),
        ]),
      }),
    },
    {
      name: 'one sheet for each theme makes up the whole',
      workbook: workbook(
        Object.fromEntries(
          ['A.5', 'A.6', 'A.7', 'A.8'].map((theme) => [
            theme,
            sheet([SOA_HEADER, ...soaRows().filter(([id]) => String(id).startsWith(`${theme}.`))]),
          ]),
        ),
      ),
    },
  ],
  fails: [
    {
      name: 'one control is missing and another is listed twice',
      workbook: soa([...soaRows({}, ['A.8.11']), ['A.5.1', 'Policies for information security', 'Yes', '', 'CISO']]),
      findings: [
        {
          subject: 'A.5.1',
          cells: ['SoA!A2', 'SoA!A94'],
          message: 'A.5.1 Policies for information security is in the Statement of Applicability 2 times.',
        },
        {
          subject: 'A.8.11',
          cells: ['SoA!A1'],
          severity: 'error',
          message: 'A.8.11 Data masking is not in the Statement of Applicability.',
        },
      ],
    },
    {
      name: 'a whole theme is missing: one finding',
      workbook: soa(soaRows({}, ofTheme('A.7'))),
      findings: [
        {
          subject: 'A.7',
          cells: ['SoA!A1'],
          message: 'None of the 14 controls of A.7 Physical controls is in the Statement of Applicability.',
        },
      ],
    },
    {
      name: 'a code lies beyond the last control of its theme',
      workbook: soa([...soaRows(), ['A.8.35', 'Another control', 'Yes', '', 'CISO']]),
      findings: [{ subject: 'A.8.35', cells: ['SoA!A95'] }],
    },
    {
      name: 'a control of your own is added: a note',
      workbook: soa([...soaRows(), ['X-01', 'Model governance', 'Yes', '', 'CTO']]),
      findings: [{ subject: 'custom-controls', severity: 'info', cells: ['SoA!A95'] }],
    },
    {
      name: 'the numbering is invented: the themes are missing, and one finding for the codes',
      workbook: soa(soaRows().map(([, title], index) => [`A.${String(index + 1)}`, title ?? '', 'Yes', '', 'CISO'])),
      findings: [
        ...['A.5', 'A.6', 'A.7', 'A.8'].map((subject) => ({ subject, cells: ['SoA!A1'] })),
        {
          subject: 'unknown-numbering',
          cells: Array.from({ length: 93 }, (_, index) => `SoA!A${String(index + 2)}`),
        },
      ],
    },
  ],
  notChecked: [
    {
      name: 'there is no Statement of Applicability',
      workbook: workbook({ Notes: table('A | B') }),
      cause: { kind: 'noSheet', sheet: 'applicability' },
    },
    {
      name: 'it is numbered after the 2013 edition',
      workbook: workbook({
        SoA: table(`Control | Title                                   | Applicable | Justification
                    A.9.1.1 | Access control policy                   | Yes        |
                    A.9.1.2 | Access to networks and network services | Yes        |
                    A.9.2.1 | User registration and de-registration   | Yes        | `),
      }),
      cause: { kind: 'edition2013', sheets: ['SoA'] },
    },
  ],
});

test('SOA-01 should suggest major for a whole theme only', () => {
  const evaluation = evaluate(controlsMissing, { workbook: soa(soaRows({}, [...ofTheme('A.7'), 'A.8.11'])) });
  const outcomes = evaluation.status === 'checked' ? evaluation.outcomes.filter(({ outcome }) => outcome === 'fail') : [];
  expect(outcomes.map((outcome) => [outcome.subject, controlsMissing.grade(outcome)])).toEqual([
    ['A.7', 'major'],
    ['A.8.11', 'minor'],
  ]);
});
