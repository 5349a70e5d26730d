import { nobodyResponsible } from '../../../src/checks/coverage/cov-05-nobody-responsible';
import { testCheck } from '../../helpers/check-tester';
import { error, sheet, table, workbook } from '../../helpers/workbook-builder';

const HEADER = ['Ref', 'Title', 'Accountable', 'Responsible'];
const FIRST = ['5.1', 'Leadership and commitment', 'CEO', 'J. Doe'];

testCheck(nobodyResponsible, {
  passes: [
    {
      name: 'a team is responsible',
      workbook: workbook({ RACI: sheet([HEADER, FIRST, ['A.8.13', 'Information backup', 'Head of IT', 'IT Operations']]) }),
    },
    {
      name: 'A/R in one cell counts as both',
      workbook: workbook({
        RACI: table(`Task             | CEO | ISM | IT
                     Approve policies | A/R | I   | I
                     Run backups      | I   | ar  | C
                     Test restores    | C   | A   | r `),
      }),
    },
  ],
  fails: [
    {
      name: 'nobody is named at all',
      workbook: workbook({ RACI: sheet([HEADER, FIRST, ['A.8.13', 'Information backup', '', '']]) }),
      findings: [
        { subject: 'A.8.13', cells: ['RACI!D3'], severity: 'error', message: 'Nobody is responsible for A.8.13 Information backup.' },
      ],
    },
    {
      name: 'the only accountable one is assumed to do the work',
      workbook: workbook({ RACI: sheet([HEADER, FIRST, ['A.8.13', 'Information backup', 'CIO', 'none']]) }),
      findings: [
        {
          subject: 'A.8.13',
          cells: ['RACI!D3'],
          severity: 'warning',
          message: 'Nobody is responsible for A.8.13 Information backup. CIO, who is accountable, is assumed to do the work.',
        },
      ],
    },
    {
      name: 'the accountable one is not assumed to do the work, by the setting',
      workbook: workbook({ RACI: sheet([HEADER, FIRST, ['A.8.13', 'Information backup', 'CIO', '']]) }),
      set: { aImpliesR: false },
      findings: [{ subject: 'A.8.13', cells: ['RACI!D3'], severity: 'error' }],
    },
    {
      name: 'two are accountable and nobody responsible',
      workbook: workbook({ RACI: sheet([HEADER, FIRST, ['A.8.13', 'Information backup', 'CIO; CTO', '']]) }),
      findings: [{ subject: 'A.8.13', cells: ['RACI!D3'], severity: 'error' }],
    },
    {
      name: 'the cell holds only a placeholder',
      workbook: workbook({ RACI: sheet([HEADER, FIRST, ['A.8.13', 'Information backup', 'CIO', 'TBD']]) }),
      findings: [
        { subject: 'A.8.13', cells: ['RACI!D3'], message: 'Nobody is responsible for A.8.13 Information backup: the cell says "TBD".' },
      ],
    },
    {
      name: 'the cell is an error value in a hidden row',
      workbook: workbook({
        RACI: sheet([HEADER, FIRST, ['A.8.13', 'Information backup', 'CIO', error('#NAME?')]], { hiddenRows: [3] }),
      }),
      findings: [{ subject: 'A.8.13', outcome: 'review', cells: ['RACI!D3'], severity: 'error' }],
    },
    {
      name: 'an old matrix has A and I only: one warning at the header',
      workbook: workbook({
        RACI: table(`Task             | CEO | ISM | IT
                     Approve policies | A   | I   | I
                     Run backups      | I   | A   | I
                     Test restores    | I   | I   | A`),
      }),
      findings: [{ subject: 'responsible', cells: ['RACI!A1'], severity: 'warning' }],
    },
    {
      name: 'the Responsible column was never filled in',
      workbook: workbook({
        RACI: table(`Ref | Accountable | Responsible
                     4.1 | CEO         |
                     4.2 | CEO         |
                     4.3 | CEO         | -
                     4.4 | CEO         |
                     5.1 | CEO         | `),
      }),
      findings: [{ subject: 'responsible', outcome: 'review', cells: ['RACI!C1'] }],
    },
    {
      name: 'an activity in Spanish has nobody who does it',
      workbook: workbook({
        RACI: table(`Actividad            | Director General | Responsable de seguridad | TI
                     Aprobar la política  | A                | R                        | I
                     Copias de seguridad  | I                | C                        | I
                     Revisar los accesos  | I                | A                        | R`),
      }),
      findings: [{ subject: 'Copias de seguridad', cells: ['RACI!A3'], severity: 'error' }],
    },
  ],
  notChecked: [
    { name: 'there is no matrix', workbook: workbook({ Notes: table('Hello | World') }), cause: { kind: 'noSheet', sheet: 'matrix' } },
    {
      name: 'only an owner column stands in for a matrix',
      workbook: workbook({
        SoA: table(`Control | Title                             | Applicable | Owner
                    A.5.1   | Policies for information security | Yes        | CISO
                    A.5.2   | Information security roles        | Yes        | CEO
                    A.5.3   | Segregation of duties             | Yes        | CISO`),
      }),
      cause: { kind: 'noSheet', sheet: 'matrix' },
    },
  ],
});
