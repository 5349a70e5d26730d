import { topManagementClause } from '../../../src/checks/roles/rol-08-top-management';
import { testCheck } from '../../helpers/check-tester';
import { error, table, workbook } from '../../helpers/workbook-builder';

/** Rows of no interest here, so that the sheet is a matrix. */
const REST = '\nA.5.1 | Policies for information security | CEO | ISM\nA.5.2 | Information security roles and responsibilities | CEO | ISM';
const tall = (rows: string) => workbook({ RACI: table(`Ref | Title | Accountable | Responsible\n${rows}${REST}`) });

testCheck(topManagementClause, {
  passes: [
    {
      name: 'the CEO is accountable',
      workbook: tall('5.1 | Leadership and commitment | CEO | ISM\n9.3 | Management review | Managing Director | ISM'),
    },
    { name: 'titles are German', workbook: tall('5.1 | Leadership and commitment | Geschäftsführerin | ISB') },
    {
      name: 'a review team is accountable and the CEO takes part',
      workbook: tall('9.3 | Management review | Management Review Team | CEO'),
    },
    {
      name: 'a remembered answer makes the CFO top management',
      workbook: workbook({
        Settings: table('Setting | Value\nOrganisation | Example AI\nIs the CFO top management for this ISMS? | yes'),
        RACI: table(`Ref | Title | Accountable | Responsible\n7.1 | Resources | CFO | ISM${REST}`),
      }),
    },
    {
      name: 'the CEO runs the ISMS too and holds the management review alone',
      workbook: workbook({
        RACI: table(`Ref | Title | Accountable | Responsible\n9.3 | Management review | CEO | CEO${REST}`),
        Competency: table('Person | Role | Competence | Actual\nP. Lang | CEO | Leadership | 3\nP. Lang | ISM | ISO 27001 | 3'),
      }),
    },
    { name: 'only chapter 5 has a row', workbook: tall('5 | Leadership | CEO | ISM') },
  ],
  fails: [
    {
      name: 'the IT manager is accountable for policy and resources',
      workbook: tall('5.2 | Policy | IT Manager | ISM\n7.1 | Resources | IT Manager | ISM'),
      findings: [
        {
          subject: '5.2',
          cells: ['RACI!C2'],
          severity: 'warning',
          message: '5.2 Policy is not held by top management: IT Manager is accountable.',
        },
        { subject: '7.1', cells: ['RACI!C3'], severity: 'info' },
      ],
    },
    {
      name: 'an external is accountable: an error on 5.1, a warning on 5.3',
      workbook: tall(
        '5.1 | Leadership and commitment | Acme Ltd | ISM\n5.3 | Organizational roles, responsibilities and authorities | Acme Ltd | ISM',
      ),
      findings: [
        { subject: '5.1', cells: ['RACI!C2'] },
        { subject: '5.3', cells: ['RACI!C3'], severity: 'warning' },
      ],
    },
    {
      name: 'only the manager is on the rows of 9.3, all of them one finding',
      workbook: tall('9.3.1 | General | ISM | ISM\n9.3.2 | Management review inputs | ISM | ISM'),
      findings: [{ subject: '9.3', cells: ['RACI!C2', 'RACI!D2', 'RACI!C3', 'RACI!D3'] }],
    },
    {
      name: 'a CFO is a question',
      workbook: tall('7.1 | Resources | CFO | ISM'),
      findings: [
        { subject: '7.1', cells: ['RACI!C2'], outcome: 'review', severity: 'info', message: /^Is the CFO top management for this ISMS\?/ },
      ],
    },
    {
      name: 'a committee or an unknown title alone is a question',
      workbook: tall('5.1 | Leadership and commitment | Management Review Team | ISM\n5.2 | Policy | Site Commander | ISM'),
      findings: [
        { subject: '5.1', cells: ['RACI!C2'], outcome: 'review', severity: 'warning' },
        { subject: '5.2', cells: ['RACI!C3'], outcome: 'review', severity: 'warning' },
      ],
    },
    {
      name: 'somebody by name, whose role no cell tells, is a question; a remembered no settles it',
      workbook: workbook({
        Settings: table('Setting | Value\nOrganisation | Example AI\nIs K. Kim top management for this ISMS? | no'),
        RACI: table(`Ref | Title | Accountable | Responsible
                     5.1 | Leadership and commitment | J. Doe | M. Moe
                     5.2 | Policy | K. Kim | M. Moe${REST}`),
        Competency: table('Person | Competence | Actual\nJ. Doe | ISO 27001 | 3\nK. Kim | Backup | 3\nM. Moe | Backup | 3'),
      }),
      findings: [
        {
          subject: '5.1',
          cells: ['RACI!C2'],
          outcome: 'review',
          severity: 'warning',
          message: /^Is J\. Doe top management for this ISMS\?/,
        },
        { subject: '5.2', cells: ['RACI!C3'], severity: 'warning' },
      ],
    },
    {
      name: 'a CISO of whom the answer is no is not asked about again',
      workbook: workbook({
        Settings: table('Setting | Value\nOrganisation | Example AI\nIs the CISO top management for this ISMS? | no'),
        RACI: table(`Ref | Title | Accountable | Responsible\n5.1 | Leadership and commitment | CISO | ISM${REST}`),
      }),
      findings: [{ subject: '5.1', cells: ['RACI!C2'], severity: 'warning', message: /is not held by top management/ }],
    },
    {
      name: 'the manager is responsible for 9.3 and the accountable cannot be read',
      workbook: workbook({
        RACI: [
          ['Ref', 'Title', 'Accountable', 'Responsible'],
          ['9.3', 'Management review', error(), 'ISM'],
          ['A.5.1', 'Policies for information security', 'CEO', 'ISM'],
          ['A.5.2', 'Information security roles and responsibilities', 'CEO', 'ISM'],
        ],
      }),
      findings: [{ subject: '9.3', cells: ['RACI!C2'], outcome: 'review', severity: 'warning' }],
    },
    {
      name: 'the accountable cannot be read',
      workbook: workbook({
        RACI: [
          ['Ref', 'Title', 'Accountable', 'Responsible'],
          ['5.1', 'Leadership and commitment', error(), 'ISM'],
          ['A.5.1', 'Policies for information security', 'CEO', 'ISM'],
          ['A.5.2', 'Information security roles and responsibilities', 'CEO', 'ISM'],
        ],
      }),
      findings: [{ subject: '5.1', cells: ['RACI!C2'], outcome: 'review', severity: 'warning' }],
    },
  ],
  notApplicable: [
    { name: 'the rows have no accountable: COV-03 reports them', workbook: tall('5.1 | Leadership and commitment | | CEO') },
    { name: 'the matrix has none of the clauses', workbook: tall('A.5.3 | Segregation of duties | CEO | ISM') },
  ],
});
