import { nobodyAccountable } from '../../../src/checks/coverage/cov-03-nobody-accountable';
import { testCheck } from '../../helpers/check-tester';
import { error, sheet, table, unknown, workbook } from '../../helpers/workbook-builder';

const HEADER = ['Ref', 'Title', 'Accountable', 'Responsible'];
const FIRST = ['5.1', 'Leadership and commitment', 'CEO', 'J. Doe'];
const tall = (...rows: (readonly Parameters<typeof sheet>[0][number][number][])[]) => workbook({ RACI: sheet([HEADER, FIRST, ...rows]) });

testCheck(nobodyAccountable, {
  passes: [
    { name: 'every row of a tall matrix names somebody', workbook: tall(['A.8.13', 'Information backup', 'Head of IT', 'M. Kim']) },
    {
      name: 'letters are lower case, doubled or with a trailing space',
      workbook: workbook({
        RACI: table(`Task             | CEO | ISM | IT
                     Approve policies | a   | r   | i
                     Run backups      | I   | A/R | C
                     Test restores    | c   | AR  | I`),
      }),
    },
    {
      name: 'a control without anybody is excluded in the Statement of Applicability',
      workbook: workbook({
        RACI: sheet([HEADER, FIRST, ['A.7.4', 'Physical security monitoring', '', '']]),
        SoA: table(`Control | Title                        | Applicable | Justification for exclusion
                    A.7.4   | Physical security monitoring | No         | No own premises
                    A.8.13  | Information backup           | Yes        | `),
      }),
    },
    {
      name: 'a chapter heading without letters stands above its clauses',
      workbook: workbook({
        RACI: table(`Ref | Title                     | Accountable | Responsible
                     5   | Leadership                |             |
                     5.1 | Leadership and commitment | CEO         | J. Doe
                     5.2 | Policy                    | CEO         | J. Doe`),
      }),
    },
    {
      name: 'the header is German',
      workbook: workbook({
        Matrix: table(`Referenz | Titel                    | Rechenschaftspflichtig | Verantwortlich (Durchführung)
                       5.1      | Führung und Verpflichtung | Geschäftsführer        | ISB
                       5.2      | Politik                  | Geschäftsführer        | ISB`),
      }),
    },
  ],
  fails: [
    {
      name: 'the accountable cell is empty',
      workbook: tall(['A.8.13', 'Information backup', '', 'M. Kim']),
      findings: [
        { subject: 'A.8.13', cells: ['RACI!C3'], severity: 'error', message: 'Nobody is accountable for A.8.13 Information backup.' },
      ],
    },
    {
      name: 'the cell holds only a mark for nothing',
      workbook: tall(['A.8.13', 'Information backup', ' - ', 'M. Kim'], ['A.8.14', '', 'k. A.', 'M. Kim']),
      findings: [
        { subject: 'A.8.13', cells: ['RACI!C3'] },
        {
          subject: 'A.8.14',
          cells: ['RACI!C4'],
          message: 'Nobody is accountable for A.8.14 Redundancy of information processing facilities.',
        },
      ],
    },
    {
      name: 'the cell holds only a placeholder',
      workbook: tall(['A.8.13', 'Information backup', 'TBC - new hire', 'M. Kim']),
      findings: [
        { subject: 'A.8.13', cells: ['RACI!C3'], message: 'Nobody is accountable for A.8.13 Information backup: the cell says "TBC".' },
      ],
    },
    {
      name: 'the row is hidden',
      workbook: workbook({ RACI: sheet([HEADER, FIRST, ['5.2', 'Policy', '', 'J. Doe']], { at: 'B3', hiddenRows: [5] }) }),
      findings: [{ subject: '5.2', cells: ['RACI!D5'] }],
    },
    {
      name: 'the same control stands on two rows without anybody: one finding with both cells',
      workbook: tall(['A.8.13', 'Information backup', '', 'M. Kim'], ['A.8.13', 'Information backup', '', 'J. Doe']),
      findings: [{ subject: 'A.8.13', cells: ['RACI!C3', 'RACI!C4'] }],
    },
    {
      name: 'an activity has no A',
      workbook: workbook({
        RACI: table(`Task             | CEO | ISM | IT
                     Approve policies | A   | R   | I
                     Run backups      | I   | R   | C
                     Test restores    | C   | A   | R`),
      }),
      findings: [{ subject: 'Run backups', cells: ['RACI!A3'], message: 'Nobody is accountable for Run backups.' }],
    },
    {
      name: 'the cell is an error or a formula without a result: nobody can tell',
      workbook: tall(['A.8.13', 'Information backup', error('#REF!'), 'M. Kim'], ['5.2', 'Policy', unknown, 'J. Doe']),
      findings: [
        { subject: '5.2', outcome: 'review', cells: ['RACI!C4'], message: /^Cannot tell who is accountable for 5\.2 Policy:/ },
        {
          subject: 'A.8.13',
          outcome: 'review',
          cells: ['RACI!C3'],
          message: 'Cannot tell who is accountable for A.8.13 Information backup: the row holds the error #REF!.',
        },
      ],
    },
    {
      name: 'a letter is not known and may be an A',
      workbook: workbook({
        RACI: table(`Task             | CEO | ISM | IT
                     Approve policies | A   | R   | I
                     Run backups      | A?  | R   | C
                     Test restores    | C   | A   | R`),
      }),
      findings: [{ subject: 'Run backups', outcome: 'review', cells: ['RACI!B3'] }],
    },
    {
      name: 'a wide matrix has no A at all: one finding at the header',
      workbook: workbook({
        RACI: table(`Task             | CEO | ISM | IT
                     Approve policies | C   | R   | I
                     Run backups      | I   | R   | C
                     Test restores    | C   | I   | R`),
      }),
      findings: [{ subject: 'accountable', cells: ['RACI!A1'], severity: 'error' }],
    },
    {
      name: 'a column of a longer matrix was never filled in: one question',
      workbook: workbook({
        RACI: table(`Ref | Accountable | Responsible
                     4.1 |             | ISM
                     4.2 |             | ISM
                     4.3 | -           | ISM
                     4.4 |             | ISM
                     5.1 |             | ISM`),
      }),
      findings: [
        {
          subject: 'accountable',
          outcome: 'review',
          cells: ['RACI!B1'],
          message: 'Accountable not filled in yet on RACI: 5 of 5 rows.',
        },
      ],
    },
    {
      name: 'a Statement of Applicability has an owner column and there is no matrix',
      workbook: workbook({
        SoA: table(`Control | Title                             | Applicable | Owner
                    A.5.1   | Policies for information security | Yes        | CISO
                    A.5.2   | Information security roles        | Yes        |
                    A.5.3   | Segregation of duties             | No         |
                    A.5.4   | Management responsibilities       | Yes        | CEO`),
      }),
      findings: [{ subject: 'A.5.2', cells: ['SoA!D3'] }],
    },
  ],
  notChecked: [
    { name: 'there is no matrix', workbook: workbook({ Notes: table('Hello | World') }), cause: { kind: 'noSheet', sheet: 'matrix' } },
    {
      name: 'the matrix shows one role only',
      workbook: workbook({
        RACI: table(`Activity                   | RACI of the CISO
                     Approve the policy         | R
                     Assess the risks           | A/R
                     Run the backups            | I
                     Review the access rights   | A
                     Plan the internal audit    | C
                     Report security incidents  | A/R`),
      }),
      cause: 'singleRole',
    },
  ],
});
