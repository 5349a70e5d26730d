import { conflictingDuties } from '../../../src/checks/segregation/sod-01-conflicting-duties';
import { testCheck } from '../../helpers/check-tester';
import { error, table, workbook } from '../../helpers/workbook-builder';

const duties = (rows: string) => table(`Duty | System / scope | Holder(s) | Second holder | Notes\n${rows}`);

testCheck(conflictingDuties, {
  passes: [
    {
      name: 'different people hold the duties of each pair',
      workbook: workbook({
        Duties: duties(`ACC-APPROVE | ERP | Lee | |
                        ACC-GRANT | ERP | Kim | |
                        ACC-REVIEW | ERP | Roe; Kim | |`),
      }),
    },
    {
      name: 'one person holds both on different systems, and the rule asks for the same',
      workbook: workbook({
        Duties: duties(`DEV-CODE | Portal | Kim | |
                        PROD-DEPLOY | ERP | Kim | |`),
      }),
    },
    {
      name: 'who grants access reviews it too, but somebody else does as well',
      workbook: workbook({
        Duties: duties(`ACC-GRANT | | Kim | |
                        ACC-REVIEW | | Kim | Lee |`),
      }),
    },
    {
      name: 'requesting and approving are one person: SOD-02 decides that',
      workbook: workbook({
        Duties: duties(`ACC-REQUEST | | Kim | |
                        ACC-APPROVE | | Kim | |
                        ACC-GRANT | | Lee | |`),
      }),
    },
    {
      name: 'the only rule of the SoD Rules sheet is kept',
      workbook: workbook({
        Duties: duties(`ACC-APPROVE | | Lee | |
                        ACC-GRANT | | Lee | |
                        DEV-CODE | | Kim | |`),
        'SoD Rules': table(`Rule ID | Duty A | Duty B | Severity | Same system only | Conflict when | Active
                            R-1 | DEV-CODE | ACC-GRANT | error | N | any_overlap | Y
                            R-2 | ACC-APPROVE | ACC-GRANT | error | N | any_overlap | N`),
      }),
    },
    {
      name: 'activities of the matrix are done by different people (two sheets)',
      workbook: workbook({
        RACI: table(`Activity | CISO | IT Admin | Asset Owner
                     Approve access requests | R/A | I | C
                     Grant access rights | A | R | I
                     Review access rights | A | C | R
                     Approve the policy | A | R | C`),
      }),
    },
  ],
  fails: [
    {
      name: 'one person approves and grants access, with a second granter',
      workbook: workbook({
        Duties: duties(`ACC-APPROVE | | Lee | |
                        ACC-GRANT | | Lee; Kim | |`),
      }),
      findings: [
        {
          subject: 'SR-02',
          cells: ['Duties!C2', 'Duties!C3'],
          severity: 'error',
          message: 'Lee holds both approving access and granting access.',
        },
      ],
    },
    {
      name: 'the same person stands as role, holder and second holder, on one system of two',
      workbook: workbook({
        Duties: duties(`DEV-CODE | Portal | ISM | |
                        PROD-DEPLOY | portal | Kim | J. Doe |
                        DEV-CODE | ERP | Kim | |
                        PROD-DEPLOY | ERP | Roe | |`),
        Competency: table(`Person | Role | Competence | Required | Actual
                           J. Doe | ISM | ISO 27001 | 3 | 3
                           Kim | Developer | Coding | 3 | 3`),
      }),
      findings: [
        {
          subject: 'SR-07 Portal',
          cells: ['Duties!C2', 'Duties!D3'],
          message: 'J. Doe holds both writing code and releasing to production on Portal.',
        },
      ],
    },
    {
      name: 'the only reviewer grants access, a warning among the rules, and a group that may',
      workbook: workbook({
        Duties: duties(`ACC-GRANT | | Kim | |
                        ACC-REVIEW | | kim | |
                        LOG-REVIEW | | KIM | |
                        DOC-AUTHOR | | IT Team | |
                        DOC-APPROVE | | Lee | |`),
      }),
      findings: [
        { subject: 'SR-03', cells: ['Duties!C2', 'Duties!C3'], message: /and nobody else holds the second\.$/ },
        { subject: 'SR-22', cells: ['Duties!C2', 'Duties!C4'], severity: 'warning' },
        { subject: 'SR-16', cells: ['Duties!C5'], outcome: 'review', severity: 'warning', message: /IT Team is a group\.$/ },
      ],
    },
    {
      name: 'duties have no holder: one question that names the rules',
      workbook: workbook({
        Duties: duties(`ACC-APPROVE | | Lee | |
                        ACC-GRANT | | - | |
                        ACC-REVIEW | | TBD | |
                        DEV-CODE | | Kim | |`),
      }),
      findings: [
        {
          subject: 'no-holder',
          cells: ['Duties!C3', 'Duties!C4'],
          outcome: 'review',
          message: 'No holder is named for granting access, reviewing access: SR-02, SR-03, SR-22 cannot be checked.',
        },
      ],
    },
    {
      name: 'a holder cannot be read',
      workbook: workbook({
        Duties: [
          ['Duty', 'System / scope', 'Holder(s)'],
          ['ACC-APPROVE', '', 'Lee'],
          ['ACC-GRANT', '', error()],
          ['ACC-REVIEW', '', 'Kim'],
        ],
      }),
      findings: [{ subject: 'unreadable-holders', cells: ['Duties!C3'], outcome: 'review' }],
    },
    {
      name: 'the SoD Rules sheet has rules of its own, which replace the built-in list',
      workbook: workbook({
        Duties: duties(`ACC-APPROVE | | Lee | |
                        ACC-GRANT | | Lee | |
                        DEV-CODE | | Kim | |
                        PROD-DEPLOY | | Kim | |`),
        'SoD Rules': table(`Rule ID | Duty A | Duty B | Severity | Same system only | Conflict when | Active
                            R-1 | DEV-CODE | PROD-DEPLOY | warning | N | any_overlap | Y`),
      }),
      findings: [{ subject: 'R-1', cells: ['Duties!C4', 'Duties!C5'], severity: 'warning' }],
    },
    {
      name: 'activities of the matrix are done by one role (two sheets); two verbs in one text are left out',
      workbook: workbook({
        RACI: table(`Activity | CISO | IT Admin | Asset Owner
                     Approve access requests | A | R | C
                     Grant access rights | A | R | I
                     Request and grant access | I | A/R | I
                     Review access rights | A | C | R`),
      }),
      findings: [{ subject: 'SR-02', cells: ['RACI!C2', 'RACI!C3'], message: 'IT Admin holds both approving access and granting access.' }],
    },
    {
      name: 'a list of role pairs, and one person who holds both roles',
      workbook: workbook({
        Roles: table(`Role | Holder
                      Cashier | Lee; Kim
                      Accountant | Roe
                      Auditor in charge | Kim`),
        Conflicts: table(`Role A | Role B | Risk ID | Risk level
                          Cashier | Accountant | F-1 | High
                          Cashier | Auditor in charge | F-2 | Medium
                          Driver | Auditor in charge | F-3 | High`),
      }),
      findings: [
        {
          subject: 'F-2',
          cells: ['Roles!B2', 'Roles!B4'],
          severity: 'warning',
          message: 'Kim holds both Cashier and Auditor in charge.',
        },
      ],
    },
    {
      name: 'a small organisation: the message says what stands for a second person',
      workbook: workbook({
        Duties: duties(`ACC-APPROVE | | Lee | |
                        ACC-GRANT | | Lee | |`),
        People: table(`Name | Internal/External | Status
                       Lee | Internal | Active
                       Kim | Internal | Active`),
      }),
      findings: [{ subject: 'SR-02', cells: ['Duties!C2', 'Duties!C3'], message: /In a small organisation an acceptance/ }],
    },
  ],
  notChecked: [
    {
      name: 'the matrix lists controls only',
      workbook: workbook({
        RACI: table(`Ref | Title | Accountable | Responsible
                     A.5.18 | Access rights | CISO | CISO
                     A.8.2 | Privileged access rights | CISO | CISO
                     A.8.32 | Change management | CTO | CTO`),
      }),
      cause: {
        kind: 'other',
        text: 'A control-level RACI cannot show: granting against reviewing access, administering against reviewing logs. Add a Duties sheet with 8 rows.',
      },
    },
    {
      name: 'every activity that names a duty names two: the line says which',
      workbook: workbook({
        RACI: table(`Activity | CISO | IT Admin | Asset Owner
                     Request and approve access | A | R | C
                     Keep the asset list | A | R | I
                     Write the policy | A | R | I`),
      }),
      cause: {
        kind: 'other',
        text:
          'A control-level RACI cannot show: granting against reviewing access, administering against reviewing logs. Add a Duties sheet with 8 rows. ' +
          'Left out, because they name two duties at once: Request and approve access.',
      },
    },
    {
      name: 'no pair has both of its duties in the sheet',
      workbook: workbook({ Duties: duties('ACC-APPROVE | | Lee | |\nDEV-CODE | | Kim | |\nRISK-ACCEPT | | Roe | |') }),
      cause: 'other',
    },
    {
      name: 'there are role pairs, and nothing that says who holds the roles',
      workbook: workbook({
        Conflicts: table(`Role A | Role B | Risk ID | Risk level
                          Cashier | Accountant | F-1 | High
                          Cashier | Auditor in charge | F-2 | Medium`),
      }),
      cause: { kind: 'noSheet', sheet: 'duties' },
    },
    {
      name: 'there is neither a Duties sheet nor a matrix',
      workbook: workbook({
        Competency: table(`Person | Role | Competence | Required | Actual
                           J. Doe | ISM | ISO 27001 | 3 | 3`),
      }),
      cause: { kind: 'noSheet', sheet: 'duties' },
    },
  ],
});
