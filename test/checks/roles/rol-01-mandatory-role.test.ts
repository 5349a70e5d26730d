import { mandatoryRole } from '../../../src/checks/roles/rol-01-mandatory-role';
import { testCheck } from '../../helpers/check-tester';
import { error, table, unknown, workbook } from '../../helpers/workbook-builder';

const MATRIX = `Ref  | Title                             | CEO | Leadership Team | CISO | ISM | IT Manager
                5.1  | Leadership and commitment         | A   | R               | C    | I   | I
                9.1  | Monitoring, measurement, analysis and evaluation | C | I | A | R | C
                9.3  | Management review                 | A   | C               | C    | R   | I
                10.2 | Nonconformity and corrective action | I | I               | A    | R   | C`;

const ROLES = `Role                         | Holder
               CEO                          | P. Lang
               Leadership Team              | P. Lang; A. Berg
               CISO                         | R. Roe
               Information Security Manager | J. Doe
               Management Review Team       | P. Lang; J. Doe`;

testCheck(mandatoryRole, {
  passes: [
    { name: 'every role has a holder in the Roles sheet', workbook: workbook({ RACI: table(MATRIX), Roles: table(ROLES) }) },
    {
      name: 'roles go by German titles',
      workbook: workbook({
        Rollen: table(`Rolle | Inhaber
                       Geschäftsführerin | P. Lang
                       Geschäftsleitung | P. Lang
                       CISO | R. Roe
                       Informationssicherheitsbeauftragte | J. Doe
                       Managementbewertung | P. Lang`),
        RACI: table(MATRIX),
      }),
    },
    {
      name: 'the matrix shows all of them',
      workbook: workbook({ RACI: table(MATRIX) }),
    },
    {
      name: 'two names with C-level titles are the leadership',
      workbook: workbook({
        RACI: table(`Ref | Title | P. Lang | J. Doe | A. Berg | R. Roe
                     5.1 | Leadership and commitment | A | I | R | I
                     4.4 | Information security management system | A | R | C | C
                     9.1 | Monitoring, measurement, analysis and evaluation | A | R | C | C
                     9.3 | Management review | A | R | R | C`),
        Competency: table(`Person | Role | Competence | Actual
                           P. Lang | CEO | Leadership | 3
                           A. Berg | CFO | Finance | 3
                           J. Doe | ISM | ISO 27001 | 3
                           R. Roe | CISO | ISO 27001 | 3`),
      }),
    },
    {
      name: 'the profile is minimal and only two are asked for',
      workbook: workbook({ RACI: table(MATRIX), Roles: table('Role | Holder\nManaging Director | P. Lang\nISMS Manager | J. Doe') }),
      set: { profile: 'minimal' },
    },
    {
      name: 'a remembered answer says who the manager is',
      workbook: workbook({
        Settings: table(`Setting | Value
                         Organisation | Example AI
                         Is Quality Lead your Information Security Manager? | Yes`),
        RACI: table(`Ref | Title | CEO | Leadership Team | Quality Lead | CISO
                     5.1 | Leadership and commitment | A | R | C | I
                     4.4 | Information security management system | A | C | R | C
                     9.1 | Monitoring, measurement, analysis and evaluation | C | I | A/R | C
                     9.3 | Management review | A | R | R | C
                     10.1 | Continual improvement | I | I | A/R | C`),
      }),
    },
  ],
  fails: [
    {
      name: 'a role of the Roles sheet has no holder, a placeholder or a leaver',
      workbook: workbook({
        Roles: table(`Role | Holder
                      CEO | P. Lang
                      Leadership Team | tbd
                      CISO | R. Roe
                      Information Security Manager | J. Doe
                      Management Review Team | `),
        People: table(`Name | Internal/External | Status
                       P. Lang | Internal | Active
                       R. Roe | Internal | Active
                       J. Doe | Internal | Leaver`),
        RACI: table(MATRIX),
      }),
      findings: [
        { subject: 'ISM', cells: ['Roles!B5'], message: 'Information Security Manager has no current holder.' },
        { subject: 'LEADERSHIP', cells: ['Roles!B3'], severity: 'warning' },
        { subject: 'MRT', cells: ['Roles!B6'], severity: 'warning' },
      ],
    },
    {
      name: 'a holder cannot be read: a question, and no error value is a name',
      workbook: workbook({
        RACI: table(MATRIX),
        Roles: [
          ['Role', 'Holder'],
          ['CEO', error()],
          ['Leadership Team', 'P. Lang'],
          ['CISO', unknown],
          ['ISM', 'J. Doe'],
          ['MRT', 'P. Lang'],
        ],
      }),
      findings: [
        {
          subject: 'CEO',
          cells: ['Roles!B2'],
          outcome: 'review',
          message: 'Cannot tell who is CEO: a cell that should say it cannot be read.',
        },
        { subject: 'ISM_LEADERSHIP', cells: ['Roles!B4'], outcome: 'review', severity: 'warning' },
      ],
    },
    {
      name: 'the accountable of the rows of top management cannot be read: a question',
      workbook: workbook({
        RACI: [
          ['Ref', 'Title', 'Accountable', 'Responsible', 'Consulted'],
          ['5.1', 'Leadership and commitment', error(), 'ISM', 'Leadership Team'],
          ['4.4', 'Information security management system', 'CISO', 'ISM', 'Leadership Team'],
          ['9.1', 'Monitoring, measurement, analysis and evaluation', 'CISO', 'ISM', 'MRT'],
        ],
      }),
      findings: [{ subject: 'CEO', cells: ['RACI!C2'], outcome: 'review' }],
    },
    {
      name: 'a role is not in the Roles sheet at all',
      workbook: workbook({
        RACI: table(MATRIX),
        Roles: table('Role | Holder\nCEO | P. Lang\nCISO | R. Roe\nISM | J. Doe\nBoard | A. Berg'),
      }),
      findings: [{ subject: 'MRT', cells: ['Roles!A1'], severity: 'warning' }],
    },
    {
      name: 'the holders were never filled in',
      workbook: workbook({ RACI: table(MATRIX), Roles: table('Role | Holder\nCEO | \nISM | \nCISO | \nMRT | \nBoard | ') }),
      findings: [{ subject: 'holder', cells: ['Roles!B1'], outcome: 'review', message: 'Holder not filled in yet: 5 of 5 roles.' }],
    },
    {
      name: 'the matrix shows nobody of top management and no manager',
      workbook: workbook({
        RACI: table(`Ref | Title | IT Manager | HR Lead
                     5.1 | Leadership and commitment | A | R
                     9.1 | Monitoring, measurement, analysis and evaluation | A | R
                     9.3 | Management review | A | R
                     10.2 | Nonconformity and corrective action | A/R | C`),
      }),
      findings: [
        { subject: 'CEO', cells: ['RACI!A1'] },
        {
          subject: 'ISM',
          cells: ['RACI!C3', 'RACI!C5'],
          outcome: 'review',
          message: /^Is IT Manager your Information Security Manager\?/,
        },
        { subject: 'ISM_LEADERSHIP', cells: ['RACI!A1'], severity: 'warning' },
        { subject: 'LEADERSHIP', cells: ['RACI!A1'], severity: 'warning' },
        { subject: 'MRT', cells: ['RACI!A1'], severity: 'warning' },
      ],
    },
    {
      name: 'only a CFO is accountable for leadership: a question',
      workbook: workbook({
        RACI: table(`Ref | Title | CFO | Leadership Team | ISM | CISO
                     5.1 | Leadership and commitment | A | R | C | I
                     9.1 | Monitoring, measurement, analysis and evaluation | C | I | A/R | I
                     9.3 | Management review | A | R | R | C`),
      }),
      findings: [
        { subject: 'CEO', cells: ['RACI!C2', 'RACI!C4'], outcome: 'review', message: /^Is the CFO top management for this ISMS\?/ },
      ],
    },
    {
      name: 'none of the rows that would show it is in the matrix',
      workbook: workbook({
        RACI: table(`Activity | CISO | Leadership Team | MRT | Head of IT
                     Maintain the asset inventory | A | C | I | R
                     Back up the customer data | I | C | I | A/R
                     Patch the servers | C | I | I | A/R
                     Train the staff | A | C | I | R`),
      }),
      findings: [
        { subject: 'CEO', cells: ['RACI!A1'], outcome: 'review' },
        { subject: 'ISM', cells: ['RACI!A1'], outcome: 'review' },
      ],
    },
  ],
  notChecked: [
    {
      name: 'the matrix shows one role only',
      workbook: workbook({
        RACI: table(`Activity | ISM
                     Maintain the asset inventory | A
                     Run awareness training | R
                     Approve the budget | C
                     Report incidents to the customers | I
                     Review access rights | A/R`),
      }),
      cause: 'singleRole',
    },
    { name: 'there is neither a matrix nor a Roles sheet', workbook: workbook({ Notes: table('Hello') }), cause: 'noSheet' },
  ],
});
