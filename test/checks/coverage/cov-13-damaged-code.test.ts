import { damagedCode } from '../../../src/checks/coverage/cov-13-damaged-code';
import { testCheck } from '../../helpers/check-tester';
import { controlRows, MATRIX_HEADER } from '../../helpers/standard-rows';
import { date, sheet, table, workbook } from '../../helpers/workbook-builder';
import type { RowSpec } from '../../helpers/workbook-builder';

const matrix = (...rows: readonly RowSpec[]) => sheet([MATRIX_HEADER, ...rows]);
const CODED: readonly RowSpec[] = [
  ['A.8.13', 'Information backup', 'CIO', 'IT'],
  ['Clause 4.1', '', 'CEO', 'ISM'],
];

testCheck(damagedCode, {
  passes: [
    { name: 'every code says what it is', workbook: workbook({ RACI: matrix(...CODED, ['A.7.1', '', 'COO', 'FM'], ['Clause 7.1', '', 'CEO', 'ISM']) }) },
    { name: 'the title decides a bare code', workbook: workbook({ RACI: matrix(...CODED, ['7.1', 'Resources', 'CEO', 'ISM']) }) },
    {
      name: 'a Type column decides a bare code',
      workbook: workbook({
        RACI: table(`Ref    | Type    | Accountable | Responsible
                     7.1    | Control | COO         | FM
                     5.1    | Clause  | CEO         | ISM
                     A.8.13 | Control | CIO         | IT`),
      }),
    },
    { name: 'a letter only looks Latin', workbook: workbook({ RACI: matrix(...CODED, ['А.5.1', 'Policies for information security', 'CISO', 'IT']) }) },
  ],
  fails: [
    {
      name: 'bare codes are clause and control alike, in a hidden row too: one finding a text',
      workbook: workbook({ RACI: sheet([MATRIX_HEADER, ...CODED, ['7.1', '', 'CEO', 'ISM'], [' 7.1 ', '', 'COO', 'FM']], { hiddenRows: [5] }) }),
      findings: [
        {
          subject: 'RACI 7.1',
          cells: ['RACI!A4', 'RACI!A5'],
          severity: 'warning',
          message: '"7.1" may be clause 7.1 (Resources) or control A.7.1 (Physical security perimeters). Nothing in the row says which.',
        },
      ],
    },
    {
      name: 'a number lost its trailing zero, and the title shows what is meant',
      workbook: workbook({
        RACI: matrix(...controlRows(['A.5.10']), [5.1, 'Acceptable use of information and other associated assets', 'CISO', 'IT']),
      }),
      findings: [{ subject: 'RACI 5.1', cells: ['RACI!A94'], message: /lost its trailing zero/ }],
    },
    {
      name: 'a code is stored as a date',
      workbook: workbook({ RACI: matrix(...controlRows(), [date('2001-01-10', 'd.m.yy'), 'Policy on the use of cryptographic controls', 'CISO', 'IT']) }),
      findings: [{ subject: 'RACI 10.1.01', cells: ['RACI!A95'], message: /is stored as a date/ }],
    },
  ],
  notChecked: [{ name: 'there is no matrix', workbook: workbook({ Notes: table('A | B') }), cause: 'noSheet' }],
  notApplicable: [
    {
      name: 'no row carries a code',
      workbook: workbook({
        RACI: table(`Task             | CEO | ISM | IT
                     Approve policies | A   | R   | I
                     Run backups      | I   | A   | R
                     Test restores    | I   | A   | R`),
      }),
    },
  ],
});
