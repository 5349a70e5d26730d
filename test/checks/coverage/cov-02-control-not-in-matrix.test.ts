import { controlNotInMatrix } from '../../../src/checks/coverage/cov-02-control-not-in-matrix';
import { testCheck } from '../../helpers/check-tester';
import { clauseRows, controlRows, MATRIX_HEADER, SOA_HEADER, soaRows } from '../../helpers/standard-rows';
import { error, sheet, table, workbook } from '../../helpers/workbook-builder';
import type { RowSpec } from '../../helpers/workbook-builder';

const matrix = (rows: readonly RowSpec[]) => sheet([MATRIX_HEADER, ...rows]);
const soa = (rows: readonly RowSpec[]) => sheet([SOA_HEADER, ...rows]);
const ACTIVITIES = table(`Task             | CEO | ISM | IT
                          Approve policies | A   | R   | I
                          Run backups      | I   | A   | R
                          Test restores    | I   | A   | R`);
const BLANK = soaRows(Object.fromEntries(soaRows().map(([id]) => [String(id), ['', '', '']])));

testCheck(controlNotInMatrix, {
  passes: [
    { name: 'all 93 controls have a row and there is no Statement of Applicability', workbook: workbook({ RACI: matrix(controlRows()) }) },
    {
      name: 'an excluded control has no row',
      workbook: workbook({ RACI: matrix(controlRows(['A.7.4'])), SoA: soa(soaRows({ 'A.7.4': ['No', 'No own premises', ''] })) }),
    },
    {
      name: 'one row covers a range',
      workbook: workbook({
        RACI: matrix([
          ...controlRows(['A.5.9', 'A.5.10', 'A.5.11', 'A.5.12', 'A.5.13', 'A.5.14']),
          ['A.5.9-A.5.14', 'Assets and information', 'CISO', 'IT Manager'],
        ]),
        SoA: soa(soaRows()),
      }),
    },
    {
      name: 'the words are German and a control is written as a bare number',
      workbook: workbook({
        RACI: matrix([...controlRows(['A.5.4']), ['5.4', 'Management responsibilities', 'CISO', 'IT']]),
        SoA: sheet([
          ['Maßnahme', 'Titel', 'Anwendbar', 'Begründung'],
          ...soaRows().map(([id, title]) => [id ?? '', title ?? '', ' ja ', '']),
        ]),
      }),
    },
  ],
  fails: [
    {
      name: 'applicable controls have no row',
      workbook: workbook({ RACI: matrix(controlRows(['A.5.23', 'A.8.34'])), SoA: soa(soaRows({ 'A.8.34': [' y ', '', ''] })) }),
      findings: [
        {
          subject: 'A.5.23',
          cells: ['SoA!A24'],
          related: ['RACI!A1'],
          severity: 'error',
          message: 'A.5.23 Information security for use of cloud services is applicable and not in the matrix.',
        },
        { subject: 'A.8.34', cells: ['SoA!A94'] },
      ],
    },
    {
      name: 'a control of your own is applicable and has no row',
      workbook: workbook({
        RACI: matrix(controlRows()),
        SoA: soa([...soaRows(), ['X-01', 'Model governance', 'Yes', '', 'CTO']]),
      }),
      findings: [{ subject: 'X-01', cells: ['SoA!A95'], message: 'X-01 Model governance is applicable and not in the matrix.' }],
    },
    {
      name: 'controls are absent and there is no Statement of Applicability: one question',
      workbook: workbook({ RACI: matrix([...clauseRows(), ...controlRows(['A.8.1', 'A.8.2', 'A.8.3', 'A.8.30'])]) }),
      findings: [
        {
          subject: 'absent-controls',
          outcome: 'review',
          cells: ['RACI!A1'],
          message: /^4 of the 93 controls are not in the matrix: A\.8\.1-A\.8\.3, A\.8\.30\./,
        },
      ],
    },
    {
      name: 'the matrix names controls at theme level, beside a filled Statement of Applicability',
      workbook: workbook({
        RACI: matrix([
          ...clauseRows(),
          ['A.5', 'Organizational controls', 'CISO', 'ISM'],
          ['A.6', 'People controls', 'HR', 'ISM'],
          ['A.7', 'Physical controls', 'COO', 'ISM'],
          ['A.8', 'Technological controls', 'CTO', 'IT'],
        ]),
        SoA: soa(soaRows()),
      }),
      findings: [{ subject: 'theme-level', severity: 'warning', cells: ['RACI!A32', 'RACI!A33', 'RACI!A34', 'RACI!A35'] }],
    },
    {
      name: 'the matrix holds clauses only',
      workbook: workbook({ RACI: matrix(clauseRows()) }),
      findings: [
        {
          subject: 'no-controls',
          outcome: 'review',
          severity: 'warning',
          cells: ['RACI!A1'],
          message: 'There are no controls in the matrix.',
        },
      ],
    },
    {
      name: 'the matrix lists activities without codes',
      workbook: workbook({ RACI: ACTIVITIES, SoA: soa(soaRows()) }),
      findings: [{ subject: 'no-controls', severity: 'warning', cells: ['RACI!A1'] }],
    },
    {
      name: 'the Statement of Applicability is blank, and the matrix too',
      workbook: workbook({
        RACI: matrix(controlRows().map((row) => [...row.slice(0, 2), '', ''])),
        SoA: soa(BLANK),
      }),
      findings: [{ subject: 'soa-blank', outcome: 'review', cells: ['SoA!C1'], severity: 'error' }],
    },
    {
      name: 'a control is marked yes twice, once in a hidden row, and another cannot be read',
      workbook: workbook({
        RACI: matrix(controlRows(['A.5.1', 'A.5.2'])),
        SoA: sheet([SOA_HEADER, ...soaRows({ 'A.5.2': [error('#N/A'), '', ''] }), ['A.5.1', '', 'YES', '', '']], { hiddenRows: [95] }),
      }),
      findings: [{ subject: 'A.5.1', cells: ['SoA!A2', 'SoA!A95'] }],
    },
  ],
  notChecked: [
    { name: 'there is no matrix', workbook: workbook({ SoA: sheet([SOA_HEADER, ...soaRows()]) }), cause: { kind: 'noSheet', sheet: 'matrix' } },
    {
      name: 'the Statement of Applicability is numbered after the 2013 edition',
      workbook: workbook({
        RACI: matrix(controlRows()),
        SoA: table(`Control | Title                                   | Applicable | Justification
                    A.9.1.1 | Access control policy                   | Yes        |
                    A.9.1.2 | Access to networks and network services | Yes        |
                    A.9.2.1 | User registration and de-registration   | Yes        | `),
      }),
      cause: { kind: 'edition2013', sheets: ['SoA'] },
    },
  ],
  notApplicable: [
    {
      name: 'no control is applicable',
      workbook: workbook({
        RACI: matrix(controlRows()),
        SoA: table(`Control | Title                                | Applicable | Justification
                    A.5.1   | Policies for information security    | No         | None held
                    A.5.2   | Information security roles           | No         | None held`),
      }),
    },
  ],
});
