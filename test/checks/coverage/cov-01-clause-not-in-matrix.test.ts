import { clauseNotInMatrix } from '../../../src/checks/coverage/cov-01-clause-not-in-matrix';
import { testCheck } from '../../helpers/check-tester';
import { clauseRows, controlRows, MATRIX_HEADER } from '../../helpers/standard-rows';
import { sheet, table, workbook } from '../../helpers/workbook-builder';
import type { RowSpec } from '../../helpers/workbook-builder';

const matrix = (rows: readonly RowSpec[], options = {}) => workbook({ RACI: sheet([MATRIX_HEADER, ...rows], options) });

testCheck(clauseNotInMatrix, {
  passes: [
    { name: 'all 30 clauses have a row', workbook: matrix(clauseRows()) },
    {
      name: 'a parent stands for its children',
      workbook: matrix([
        ...clauseRows(['6.1.1', '6.1.2', '6.1.3', '7.5.1', '7.5.2', '7.5.3', '9.2.1', '9.2.2', '9.3.1', '9.3.2', '9.3.3']),
        ['Clause 6.1', '', 'CEO', 'ISM'],
        ['Clause 7.5', '', 'CEO', 'ISM'],
        ['9.2', 'Internal audit', 'CEO', 'ISM'],
        ['9.3', 'Management review', 'CEO', 'ISM'],
      ]),
    },
    { name: 'rows are hidden and the matrix starts further down', workbook: matrix(clauseRows(), { at: 'C5', hiddenRows: [8, 9, 10] }) },
    {
      name: 'a second matrix holds the rest, and a third only activities',
      workbook: workbook({
        A: sheet([MATRIX_HEADER, ...clauseRows(['9.1', '10.1'])]),
        B: sheet([MATRIX_HEADER, ['9.1', 'Monitoring, measurement, analysis and evaluation', 'CEO', 'ISM'], ['10.1', 'Continual improvement', 'CEO', 'ISM']]),
        C: table(`Task             | CEO | ISM | IT
                  Approve policies | A   | R   | I
                  Run backups      | I   | A   | R
                  Test restores    | I   | A   | R`),
      }),
    },
  ],
  fails: [
    {
      name: 'clauses are missing, and a chapter row stands for none of them',
      workbook: matrix([['6', 'Planning', 'CEO', 'ISM'], ...clauseRows(['6.3', '7.4'])]),
      findings: [
        { subject: '6.3', cells: ['RACI!A1'], severity: 'error', message: '6.3 Planning of changes is not in the matrix.' },
        { subject: '7.4', cells: ['RACI!A1'] },
      ],
    },
    {
      name: 'all children of a parent are missing: the parent is reported',
      workbook: matrix(clauseRows(['9.2.1', '9.2.2', '7.5.1'])),
      findings: [
        { subject: '7.5.1', cells: ['RACI!A1'] },
        { subject: '9.2', cells: ['RACI!A1'], message: '9.2 Internal audit is not in the matrix.' },
      ],
    },
    {
      name: 'a bare code may be the clause or a control',
      workbook: matrix([...clauseRows(['7.1']), ['7.1', '', 'CEO', 'ISM'], ...controlRows(['A.7.1'])]),
      findings: [{ subject: '7.1', outcome: 'review', cells: ['RACI!A31'] }],
    },
    {
      name: 'the matrix works at chapter level',
      workbook: matrix([
        ['Clause 4', 'Context of the organization', 'CEO', 'ISM'],
        ['Clause 5', 'Leadership', 'CEO', 'ISM'],
        ['Clause 6', 'Planning', 'CEO', 'ISM'],
        ['Clause 7', 'Support', 'CEO', 'ISM'],
        ['Clause 8', 'Operation', 'CEO', 'ISM'],
        ['Clause 9', 'Performance evaluation', 'CEO', 'ISM'],
        ['Clause 10', 'Improvement', 'CEO', 'ISM'],
      ]),
      findings: [
        {
          subject: 'chapter-level',
          severity: 'warning',
          cells: ['RACI!A2', 'RACI!A3', 'RACI!A4', 'RACI!A5', 'RACI!A6', 'RACI!A7', 'RACI!A8'],
          message: /^The matrix works at chapter level: 0 of the 30 clauses have a row of their own\./,
        },
      ],
    },
    {
      name: 'the matrix lists activities without codes',
      workbook: workbook({
        RACI: table(`Task             | CEO | ISM | IT
                     Approve policies | A   | R   | I
                     Run backups      | I   | A   | R
                     Test restores    | I   | A   | R`),
      }),
      findings: [{ subject: 'no-references', severity: 'warning', cells: ['RACI!A1'], message: /^This matrix carries no clause references\./ }],
    },
  ],
  notChecked: [
    { name: 'there is no matrix', workbook: workbook({ Notes: table('Hello | World') }), cause: { kind: 'noSheet', sheet: 'matrix' } },
    {
      name: 'nothing was filled in yet',
      workbook: matrix(clauseRows().map((row) => [...row.slice(0, 2), '', ''])),
      cause: 'matrixNotFilledIn',
    },
    {
      name: 'the matrix is numbered after the 2013 edition',
      workbook: workbook({
        RACI: table(`Ref     | Title                                   | Accountable | Responsible
                     A.9.1.1 | Access control policy                   | CISO        | IT
                     A.9.1.2 | Access to networks and network services | CISO        | IT
                     A.9.2.1 | User registration and de-registration   | CISO        | IT`),
      }),
      cause: { kind: 'edition2013', sheets: ['RACI'] },
    },
  ],
});
