import { ownAuthorisation } from '../../../src/checks/segregation/sod-02-own-authorisation';
import { testCheck } from '../../helpers/check-tester';
import { ONE_ROLE_ONLY } from '../../helpers/standard-rows';
import { error, table, workbook } from '../../helpers/workbook-builder';

const raci = (rows: string) => table(`Ref | Title | Accountable | Responsible\n${rows}`);
const duties = (rows: string) => table(`Duty | System / scope | Holder(s) | Second holder\n${rows}`);
const exceptions = (rows: string) =>
  table(
    `ID | Kind | Check or rule ID | Object | Reason | Compensating control | Requested by | Approved by | Second approver | Approved on | Expires | Status\n${rows}`,
  );

testCheck(ownAuthorisation, {
  passes: [
    {
      name: 'somebody else is accountable, or somebody else helps (two sheets)',
      workbook: workbook({
        RACI: raci(`5.2 | Policy | CEO | ISM
                    8.3 | Information security risk treatment | ISM | ISM; CTO
                    A.8.32 | Change management | CTO | Head of IT
                    A.5.1 | Policies for information security | ISM | ISM`),
      }),
    },
    {
      name: 'requester and approver differ, or one of the approvers does',
      workbook: workbook({
        Exceptions: exceptions(`X-01 | Check | COV-04 | A.5.1 | two owners | | Kim | Lee | | 2026-06-01 | 2027-05-31 | Open
                                X-02 | Check | COV-04 | A.5.2 | two owners | | ISO | ISO; CEO | | 2026-06-01 | 2027-05-31 | Open
                                X-03 | Check | COV-04 | A.5.3 | two owners | | ISO | ISO | CEO | 2026-06-01 | 2027-05-31 | Open`),
      }),
    },
    {
      name: 'duties of requesting and approving are held by different people',
      workbook: workbook({ Duties: duties(`CHG-REQUEST | | Kim; Roe |\nCHG-APPROVE | | Lee |`) }),
    },
  ],
  fails: [
    {
      name: 'the same single assignee decides on several rows, by role and by name (two sheets)',
      workbook: workbook({
        RACI: raci(`5.2 | Policy | ISM | J. Doe
                    A.5.18 | Access rights | ISM | ISM
                    A.8.2 | Privileged access rights | CTO | ISM
                    A.8.32 | Change management | CTO | CTO
                    A.8.33 | Test information | CTO | CTO`),
        Competency: table(`Person | Role | Competence | Required | Actual
                           J. Doe | ISM | ISO 27001 | 3 | 3
                           K. Poe | Developer | Coding | 3 | 3`),
      }),
      findings: [
        {
          subject: 'deciding-rows',
          cells: ['RACI!C2', 'RACI!D2', 'RACI!C3', 'RACI!D3', 'RACI!C5', 'RACI!D5'],
          severity: 'warning',
          message: 'J. Doe, CTO are each both the only accountable and the only responsible on 5.2, A.5.18, A.8.32. Who else authorises?',
        },
      ],
    },
    {
      name: 'one role has the only A/R of a wide matrix',
      workbook: workbook({
        RACI: table(`Ref | Title | CEO | ISM | CTO
                     A.5.18 | Access rights | I | a/r | C
                     A.8.19 | Installation of software on operational systems | A | R | C
                     A.5.1 | Policies for information security | A | R | C
                     A.5.2 | Information security roles and responsibilities | A | R | I`),
      }),
      findings: [
        {
          subject: 'deciding-rows',
          cells: ['RACI!D2'],
          severity: 'warning',
          message: 'ISM is both the only accountable and the only responsible on A.5.18. Who else authorises?',
        },
      ],
    },
    {
      name: 'a group decides: a question',
      workbook: workbook({
        RACI: raci(`A.5.18 | Access rights | IT Department | IT Department
                    A.8.2 | Privileged access rights | CISO | IT Department
                    A.8.3 | Information access restriction | CISO | CISO`),
      }),
      findings: [{ subject: 'deciding-rows', cells: ['RACI!C2', 'RACI!D2'], outcome: 'review', severity: 'warning' }],
    },
    {
      name: 'a cell of the row cannot be read: a question',
      workbook: workbook({
        RACI: [
          ['Ref', 'Title', 'CEO', 'ISM', 'CTO'],
          ['A.5.18', 'Access rights', 'I', 'A/R', error('#REF!')],
          ['A.8.3', 'Information access restriction', 'A', 'R', 'C'],
          ['A.8.4', 'Access to source code', 'A', 'I', 'R'],
        ],
      }),
      findings: [{ subject: 'deciding-rows', cells: ['RACI!E2'], outcome: 'review', severity: 'warning' }],
    },
    {
      name: 'a small organisation: a note',
      workbook: workbook({
        RACI: raci(`5.2 | Policy | CEO | CEO
                    5.1 | Leadership and commitment | CEO | CEO
                    4.4 | Information security management system | CEO | ISM`),
        People: table(`Name | Internal/External | Status\nP. Lang | Internal | Active`),
      }),
      findings: [{ subject: 'deciding-rows', cells: ['RACI!C2', 'RACI!D2'], severity: 'info' }],
    },
    {
      name: 'a request was approved by the requester, by role or by name',
      workbook: workbook({
        Competency: table(`Person | Role | Competence | Required | Actual\nJ. Doe | ISM | ISO 27001 | 3 | 3`),
        Exceptions: exceptions(`X-01 | Check | COV-04 | A.5.1 | two owners | | ISM | J. Doe | | 2026-06-01 | 2027-05-31 | Open
                                X-02 | Check | COV-04 | A.5.2 | two owners | | Kim | kim | | 2026-06-01 | 2027-05-31 | Open
                                X-03 | Check | COV-04 | A.5.3 | two owners | | | Lee | | 2026-06-01 | 2027-05-31 | Open`),
      }),
      findings: [
        {
          subject: 'X-01',
          cells: ['Exceptions!H2', 'Exceptions!G2'],
          severity: 'error',
          message: 'J. Doe approved their own request X-01.',
        },
        { subject: 'X-02', cells: ['Exceptions!H3', 'Exceptions!G3'], severity: 'error' },
      ],
    },
    {
      name: 'the approver cannot be read: a question, and no error value is a name',
      workbook: workbook({
        Exceptions: [
          ['ID', 'Kind', 'Check or rule ID', 'Object', 'Reason', 'Requested by', 'Approved by', 'Approved on', 'Expires', 'Status'],
          ['X-01', 'Check', 'COV-04', 'A.5.1', 'two owners', 'Kim', error(), '2026-06-01', '2027-05-31', 'Open'],
          ['X-02', 'Check', 'COV-04', 'A.5.2', 'two owners', error(), error(), '2026-06-01', '2027-05-31', 'Open'],
          ['X-03', 'Check', 'COV-04', 'A.5.3', 'two owners', 'Kim', 'Lee', '2026-06-01', '2027-05-31', 'Open'],
        ],
      }),
      findings: [
        { subject: 'X-01', cells: ['Exceptions!G2'], outcome: 'review', severity: 'error' },
        { subject: 'X-02', cells: ['Exceptions!F3', 'Exceptions!G3'], outcome: 'review', severity: 'error' },
      ],
    },
    {
      name: 'the only approver requests too, and one of two approvers does',
      workbook: workbook({
        Duties: duties(`CHG-REQUEST | | Lee; Kim |
                        CHG-APPROVE | ERP | Lee |
                        ACC-REQUEST | | Kim |
                        ACC-APPROVE | | Kim | Roe`),
      }),
      findings: [
        {
          subject: 'SR-04',
          cells: ['Duties!C2', 'Duties!C3'],
          severity: 'warning',
          message: /Lee holds both requesting changes and approving changes/,
        },
        { subject: 'SR-01', cells: ['Duties!C4', 'Duties!C5'], severity: 'info' },
      ],
    },
  ],
  notChecked: [
    ONE_ROLE_ONLY,
    {
      name: 'none of the deciding rows is filled in',
      workbook: workbook({
        RACI: raci(`5.2 | Policy | CEO |
                    A.8.3 | Information access restriction | CISO | CISO
                    A.8.4 | Access to source code | CISO | CISO`),
      }),
      cause: 'other',
    },
    {
      name: 'the only deciding row is excluded',
      workbook: workbook({
        RACI: raci(`A.8.32 | Change management | CTO | CTO
                    A.8.3 | Information access restriction | CISO | CISO
                    A.8.4 | Access to source code | CISO | CISO`),
        SoA: table(`Control | Title | Applicable | Justification for exclusion | Status
                    A.8.32 | Change management | No | No own systems: all services outsourced under contract C-1 |
                    A.8.3 | Information access restriction | Yes | | Implemented
                    A.8.4 | Access to source code | Yes | | Implemented`),
      }),
      cause: 'other',
    },
  ],
});
