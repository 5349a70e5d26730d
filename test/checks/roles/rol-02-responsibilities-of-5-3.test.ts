import { responsibilitiesOf53 } from '../../../src/checks/roles/rol-02-responsibilities-of-5-3';
import { testCheck } from '../../helpers/check-tester';
import { error, table, workbook } from '../../helpers/workbook-builder';

const CLAUSES = `Ref | Title | CEO | ISM | Head of IT
                 5.1 | Leadership and commitment | A | R | I
                 5.2 | Policy | A | R | I
                 7.1 | Resources | A | R | C`;

testCheck(responsibilitiesOf53, {
  passes: [
    {
      name: 'one role is flagged for both',
      workbook: workbook({
        RACI: table(CLAUSES),
        Roles: table('Role | Holder | 5.3 conform | 5.3 report\nISM | J. Doe | Y | Y\nCEO | P. Lang | N | N'),
      }),
    },
    {
      name: 'the responsibilities say so',
      workbook: workbook({
        Roles: table(`Role | Holder | Responsibilities
                      ISM | J. Doe | Ensures that the ISMS conforms to ISO/IEC 27001
                      CISO | R. Roe | Reports on the performance of the ISMS to the board`),
      }),
    },
    {
      name: 'activities of the matrix name both duties',
      workbook: workbook({
        RACI: table(`Activity | CEO | ISM | Head of IT
                     Ensure the ISMS conforms to ISO 27001 | A | R | C
                     Report ISMS performance to top management | I | A/R | I
                     Patch the servers | I | C | A/R
                     Restore backups | I | C | A/R`),
      }),
    },
    {
      name: 'activities under 5.3 name both duties',
      workbook: workbook({
        RACI: table(`Ref | Activity | CEO | ISM | Head of IT
                     5.2 | Policy | A | R | I
                     5.3 | Ensure the ISMS conforms to ISO 27001 | A | R | C
                     5.3 | Report ISMS performance to top management | I | A/R | I
                     7.1 | Resources | A | R | C`),
      }),
    },
  ],
  fails: [
    {
      name: 'a flag, or the row 5.3, cannot be read: a question',
      workbook: workbook({
        Roles: [
          ['Role', 'Holder', '5.3 conform', '5.3 report'],
          ['ISM', 'J. Doe', error(), 'yes'],
          ['CEO', 'P. Lang', '', ''],
        ],
      }),
      findings: [{ subject: '5.3 a)', cells: ['Roles!C2'], outcome: 'review' }],
    },
    {
      name: 'the row 5.3 cannot be read: a question',
      workbook: workbook({
        RACI: [
          ['Ref', 'Title', 'Accountable', 'Responsible'],
          ['5.1', 'Leadership and commitment', 'CEO', 'ISM'],
          ['5.2', 'Policy', 'CEO', 'ISM'],
          ['5.3', 'Organizational roles, responsibilities and authorities', error(), ''],
        ],
      }),
      findings: [{ subject: '5.3', cells: ['RACI!C4'], outcome: 'review' }],
    },
    {
      name: 'nobody is flagged to report',
      workbook: workbook({ Roles: table('Role | Holder | 5.3 conform | 5.3 report\nISM | J. Doe | yes | \nCEO | P. Lang | | no') }),
      findings: [
        { subject: '5.3 b)', cells: ['Roles!D1'], message: 'Nobody has to report the performance of the ISMS to top management.' },
      ],
    },
    {
      name: 'the flagged role has no holder',
      workbook: workbook({
        Roles: table('Role | Holder | 5.3 conform | 5.3 report\nISM | tbd | Y | Y\nCEO | P. Lang | N | N'),
      }),
      findings: [
        { subject: '5.3 a)', cells: ['Roles!B2'] },
        { subject: '5.3 b)', cells: ['Roles!B2'] },
      ],
    },
    {
      name: 'only texts could be read and none names them: a warning',
      workbook: workbook({ Roles: table('Role | Holder | Responsibilities\nISM | J. Doe | Runs the ISMS\nCEO | P. Lang | Leads') }),
      findings: [
        { subject: '5.3 a)', cells: ['Roles!C1'], severity: 'warning' },
        { subject: '5.3 b)', cells: ['Roles!C1'], severity: 'warning' },
      ],
    },
    {
      name: 'the matrix has a row 5.3, which alone never passes',
      workbook: workbook({ RACI: table(`${CLAUSES}\n5.3 | Organizational roles, responsibilities and authorities | A | R | I`) }),
      findings: [{ subject: '5.3', cells: ['RACI!A5'], outcome: 'review', message: /^No cell assigns 5\.3 a\) or b\)\./ }],
    },
    {
      name: 'the row 5.3 is empty',
      workbook: workbook({ RACI: table(`${CLAUSES}\n5.3 | Organizational roles, responsibilities and authorities | C | I | I`) }),
      findings: [{ subject: '5.3', cells: ['RACI!A5'] }],
    },
  ],
  notChecked: [
    { name: 'the matrix has no row 5.3', workbook: workbook({ RACI: table(CLAUSES) }), cause: 'other' },
    {
      name: 'the matrix works at chapter level',
      workbook: workbook({
        RACI: table(`Clause | Title | CEO | ISM
                     4 | Context of the organization | A | R
                     5 | Leadership | A | R
                     6 | Planning | A | R
                     7 | Support | A | R
                     8 | Operation | A | R`),
      }),
      cause: 'chapterLevel',
    },
  ],
});
