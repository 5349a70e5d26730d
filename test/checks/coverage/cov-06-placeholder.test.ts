import { placeholder } from '../../../src/checks/coverage/cov-06-placeholder';
import { testCheck } from '../../helpers/check-tester';
import { error, sheet, table, workbook } from '../../helpers/workbook-builder';

const HEADER = ['Ref', 'Title', 'Accountable', 'Responsible', 'Support', 'Consulted', 'Informed'];
const FIRST = ['5.1', 'Leadership and commitment', 'CEO', 'J. Doe', '', '', ''];

testCheck(placeholder, {
  passes: [
    {
      name: 'names, marks for nothing and an error value stand in the cells',
      workbook: workbook({
        RACI: sheet([HEADER, FIRST, ['5.2', 'Policy', '-', error(), '', '', ''], ['5.3', '', 'A. Nguyen', 'n/a', '', '', '']]),
      }),
    },
    {
      name: 'only Support, Consulted and Informed hold one',
      workbook: workbook({ RACI: sheet([HEADER, FIRST, ['5.2', 'Policy', 'CEO', 'ISM', 'TBD', '?', 'open']]) }),
    },
    {
      name: 'NN is a known person',
      workbook: workbook({
        RACI: sheet([HEADER, FIRST, ['5.2', 'Policy', 'NN', 'ISM', '', '', '']]),
        People: table(`Name | Status | Start
                       NN   | Active |`),
      }),
    },
    {
      name: 'the control is excluded in the Statement of Applicability',
      workbook: workbook({
        RACI: sheet([HEADER, FIRST, ['A.7.4', 'Physical security monitoring', 'TBD', 'TBD', '', '', '']]),
        SoA: table(`Control | Title                        | Applicable | Justification   | Owner
                    A.7.4   | Physical security monitoring | No         | No own premises | TBD
                    A.8.13  | Information backup           | Yes        |                 | IT`),
      }),
    },
  ],
  fails: [
    {
      name: 'the same placeholder stands in several cells in other letters: one finding',
      workbook: workbook({
        RACI: sheet([HEADER, FIRST, ['A.8.13', 'Information backup', 'TBD', ' tbd ', '', '', ''], ['5.2', 'Policy', 'CEO', 'Tbd', '', '', '']], {
          hiddenRows: [4],
        }),
      }),
      findings: [
        {
          subject: 'tbd',
          cells: ['RACI!C3', 'RACI!D3', 'RACI!D4'],
          severity: 'error',
          message: '"TBD" stands where a name should, for A.8.13, 5.2: 3 cells of RACI.',
        },
      ],
    },
    {
      name: 'a placeholder stands before a dash, colon or bracket',
      workbook: workbook({
        RACI: sheet([
          HEADER,
          FIRST,
          ['5.2', 'Policy', 'TBC - new hire', 'vacant (from May)', '', '', ''],
          ['5.3', '', 'CEO', '[name]', '', '', ''],
        ]),
      }),
      findings: [
        { subject: '[name]', cells: ['RACI!D4'] },
        { subject: 'tbc', cells: ['RACI!C3'] },
        { subject: 'vacant', cells: ['RACI!D3'] },
      ],
    },
    {
      name: 'the words are German, French and Spanish',
      workbook: workbook({
        RACI: sheet([
          HEADER,
          FIRST,
          ['5.2', 'Policy', 'noch offen', 'N. N.', '', '', ''],
          ['5.3', '', 'à définir', 'Pendiente', '', '', ''],
        ]),
      }),
      findings: [
        { subject: 'a definir', cells: ['RACI!C4'] },
        { subject: 'n. n.', cells: ['RACI!D3'] },
        { subject: 'noch offen', cells: ['RACI!C3'] },
        { subject: 'pendiente', cells: ['RACI!D4'] },
      ],
    },
    {
      name: 'a holder, an owner of a control and one of a document are placeholders: one finding a sheet',
      workbook: workbook({
        RACI: sheet([HEADER, FIRST]),
        Roles: table(`Role | Holder | Deputy
                      CISO | TBD    | R. Roe
                      CEO  | P. Lang | `),
        SoA: table(`Control | Title                             | Applicable | Justification | Owner
                    A.5.1   | Policies for information security | Yes        |               | tbd
                    A.5.2   | Information security roles        | Yes        |               | CISO`),
      }),
      findings: [
        { subject: 'tbd', cells: ['Roles!B2'], message: '"TBD" stands where a name should, for CISO: 1 cell of Roles.' },
        { subject: 'tbd', cells: ['SoA!E2'] },
      ],
    },
    {
      name: 'a heading of a wide matrix is a placeholder',
      workbook: workbook({
        RACI: table(`Task             | CEO | TBD | IT
                     Approve policies | A   | R   | I
                     Run backups      | I   | A   | R
                     Test restores    | C   | I   | A`),
      }),
      findings: [{ subject: 'tbd', cells: ['RACI!C1', 'RACI!C2', 'RACI!C3'] }],
    },
  ],
  notChecked: [{ name: 'there is no matrix', workbook: workbook({ Notes: table('Hello | World') }), cause: { kind: 'noSheet', sheet: 'matrix' } }],
  notApplicable: [
    {
      name: 'a wide matrix has roles as headings, and x is a mark there',
      workbook: workbook({
        RACI: table(`Task             | CEO | ISM | IT
                     Approve policies | A   | R   | I
                     Run backups      | I   | A   | R
                     Test restores    | C   | I   | A`),
      }),
    },
  ],
});
