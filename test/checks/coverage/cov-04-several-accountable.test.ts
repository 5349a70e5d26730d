import { severalAccountable } from '../../../src/checks/coverage/cov-04-several-accountable';
import { testCheck } from '../../helpers/check-tester';
import { error, sheet, table, workbook } from '../../helpers/workbook-builder';

const HEADER = ['Ref', 'Title', 'Accountable', 'Responsible'];
const FIRST = ['5.1', 'Leadership and commitment', 'CEO', 'J. Doe'];

const wide = (task: string) =>
  workbook({
    RACI: table(`Task             | CEO | CISO | CTO | IT
                 Approve policies | A   | R    | I   | C
                 ${task}
                 Test restores    | C   | A    | I   | R`),
  });

testCheck(severalAccountable, {
  passes: [
    { name: 'each row has one A', workbook: wide('Run backups | I | C | A | R') },
    {
      name: 'one person is written with a role in brackets',
      workbook: workbook({ RACI: sheet([HEADER, FIRST, ['5.2', 'Policy', 'Jane Doe (CISO)', 'ISM']]) }),
    },
    {
      name: 'a known person is written surname first',
      workbook: workbook({
        RACI: sheet([HEADER, FIRST, ['5.2', 'Policy', 'Doe, Jane', 'ISM']]),
        People: table(`Name     | Status | Start
                       Jane Doe | Active |`),
      }),
    },
    {
      name: 'a role and its holder stand on one row',
      workbook: workbook({
        RACI: sheet([HEADER, FIRST, ['5.2', 'Policy', 'CISO; Jane Doe', 'ISM']]),
        Roles: table(`Role | Holder   | Deputy
                      CISO | Jane Doe | R. Roe`),
      }),
    },
    {
      name: 'the same name is written twice in other letters',
      workbook: workbook({ RACI: sheet([HEADER, FIRST, ['5.2', 'Policy', 'CISO; ciso ', 'ISM']]) }),
    },
    { name: 'a word stands where a letter should', workbook: wide('Run backups | I | Varies | A | R') },
    { name: 'two are allowed by the setting', workbook: wide('Run backups | A | A | I | R'), set: { accountableMax: 2 } },
  ],
  fails: [
    {
      name: 'a cell names two',
      workbook: workbook({ RACI: sheet([HEADER, FIRST, ['A.5.1', 'Policies for information security', 'CISO; CTO', 'ISM']]) }),
      findings: [
        {
          subject: 'A.5.1',
          cells: ['RACI!C3'],
          message:
            '2 are accountable for A.5.1 Policies for information security: CISO, CTO. ISO/IEC 27001 does not ask for exactly one, but it should be clear who decides.',
        },
      ],
    },
    {
      name: 'a row has two letters A, one of them lower case',
      workbook: wide('Run backups | A | I | a/r | R'),
      findings: [{ subject: 'Run backups', cells: ['RACI!B3', 'RACI!D3'] }],
    },
    {
      name: 'the row is hidden and the header merged',
      workbook: workbook({
        RACI: sheet(
          [
            ['Responsibilities', '', '', '', ''],
            ['Task', 'CEO', 'CISO', 'CTO', 'IT'],
            ['Approve policies', 'A', 'R', 'I', 'C'],
            ['Run backups', 'A', 'A', 'I', 'R'],
            ['Test restores', 'C', 'A', 'I', 'R'],
          ],
          { merges: ['A1:E1'], hiddenRows: [4] },
        ),
      }),
      findings: [{ subject: 'Run backups', cells: ['RACI!B4', 'RACI!C4'] }],
    },
    {
      name: 'three are named and two allowed',
      workbook: wide('Run backups | A | A | A | R'),
      set: { accountableMax: 2 },
      findings: [{ subject: 'Run backups', cells: ['RACI!B3', 'RACI!C3', 'RACI!D3'] }],
    },
    {
      name: 'an error value may hide a second A: nobody can tell',
      workbook: workbook({
        RACI: sheet([
          ['Task', 'CEO', 'CISO', 'IT'],
          ['Approve policies', 'A', 'R', 'C'],
          ['Run backups', 'A', error('#N/A'), 'R'],
          ['Test restores', 'C', 'A', 'R'],
        ]),
      }),
      findings: [{ subject: 'Run backups', outcome: 'review', cells: ['RACI!C3'] }],
    },
    {
      name: 'an unknown mix of letters may be a second A: nobody can tell',
      workbook: wide('Run backups | I | A? | A | R'),
      findings: [{ subject: 'Run backups', outcome: 'review', cells: ['RACI!C3'] }],
    },
    {
      name: 'a German matrix joins two with "und"',
      workbook: workbook({
        Matrix: table(`Ref   | Titel          | Rechenschaftspflichtig | Durchführung
                       5.1   | Führung        | Geschäftsführer        | ISB
                       A.5.1 | Richtlinien    | CISO und CTO           | ISB`),
      }),
      findings: [{ subject: 'A.5.1', cells: ['Matrix!C3'] }],
    },
  ],
  notChecked: [{ name: 'there is no matrix', workbook: workbook({ Notes: table('Hello | World') }), cause: { kind: 'noSheet', sheet: 'matrix' } }],
  notApplicable: [
    {
      name: 'no row names anybody accountable',
      workbook: workbook({ RACI: sheet([HEADER, ['5.1', '', '', 'J. Doe'], ['5.2', '', '', 'J. Doe']]) }),
    },
  ],
});
