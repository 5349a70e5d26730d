import { auditorOwnWork } from '../../../src/checks/segregation/sod-03-auditor-own-work';
import { testCheck } from '../../helpers/check-tester';
import { ONE_ROLE_ONLY } from '../../helpers/standard-rows';
import { table, workbook } from '../../helpers/workbook-builder';

const raci = (rows: string) => table(`Ref | Title | Accountable | Responsible\n${rows}`);
const TEN = `4.1 | Understanding the organization and its context | CEO | ISM
             4.2 | Understanding the needs and expectations of interested parties | CEO | ISM
             4.3 | Determining the scope of the information security management system | CEO | ISM
             5.1 | Leadership and commitment | CEO | CEO
             5.2 | Policy | CEO | ISM
             6.2 | Information security objectives and planning to achieve them | CEO | ISM
             7.2 | Competence | CEO | HR Lead
             A.5.1 | Policies for information security | CEO | ISM
             A.8.13 | Information backup | CTO | Head of IT`;

testCheck(auditorOwnWork, {
  passes: [
    {
      name: 'the auditor works on nothing else but the audit rows (two sheets)',
      workbook: workbook({
        RACI: raci(`${TEN}
                    9.2 | Internal audit | ISM | Beta Ltd
                    A.5.35 | Independent review of information security | CEO | Beta Ltd
                    A.8.34 | Protection of information systems during audit testing | Beta Ltd | Beta Ltd`),
      }),
    },
    {
      name: 'two auditors with work of their own audit each other',
      workbook: workbook({
        RACI: raci(`${TEN}\n9.2 | Internal audit | CEO | HR Lead; Head of IT`),
      }),
    },
    {
      name: 'an activity matrix names the internal audit, the manager being accountable for the programme',
      workbook: workbook({
        RACI: table(`Activity | CEO | ISM | Internal Auditor
                     Approve the policy | A | R | I
                     Carry out internal audits | I | A | R
                     Keep the risk register | A | R | I`),
      }),
    },
  ],
  fails: [
    {
      name: 'the Information Security Manager audits (two sheets)',
      workbook: workbook({ RACI: raci(`${TEN}\n9.2.1 | Internal audit | CEO | ISM`) }),
      findings: [
        {
          subject: 'ISM',
          severity: 'error',
          cells: ['RACI!D11', 'RACI!D2', 'RACI!D3', 'RACI!D4', 'RACI!D6', 'RACI!D7', 'RACI!D9'],
          message:
            'ISM carries out internal audits and is the Information Security Manager, with 6 other rows to answer for: 4.1-4.3, 5.2, 6.2, A.5.1.',
        },
      ],
    },
    {
      name: 'a single auditor works on few rows, found under the name of the person',
      workbook: workbook({
        RACI: raci(`${TEN}\n9.2 | Internal audit | CEO | H. Low (HR Lead)`),
        Competency: table(
          `Person | Role | Competence | Required | Actual\nH. Low | HR Lead | ISO 19011 | 3 | 3\nJ. Doe | ISM | ISO 27001 | 3 | 3`,
        ),
      }),
      findings: [
        {
          subject: 'H. Low',
          severity: 'warning',
          cells: ['RACI!D11', 'RACI!D8'],
          message: 'H. Low carries out internal audits and is accountable or responsible on 1 other row: 7.2.',
        },
      ],
    },
    {
      name: 'a single auditor works on more than a fifth of the rows',
      workbook: workbook({ RACI: raci(`${TEN}\n9.2 | Internal audit | CTO | CEO`) }),
      findings: [
        {
          subject: 'CEO',
          severity: 'error',
          cells: ['RACI!D11', 'RACI!C2', 'RACI!C3', 'RACI!C4', 'RACI!C5', 'RACI!D5', 'RACI!C6', 'RACI!C7', 'RACI!C8', 'RACI!C9'],
        },
      ],
    },
    {
      name: 'the manager is one of two auditors, the other without work of their own',
      workbook: workbook({ RACI: raci(`${TEN}\n9.2 | Internal audit | CEO | ISM; Beta Ltd`) }),
      findings: [
        { subject: 'ISM', severity: 'warning', cells: ['RACI!D11', 'RACI!D2', 'RACI!D3', 'RACI!D4', 'RACI!D6', 'RACI!D7', 'RACI!D9'] },
      ],
    },
    {
      name: 'a group is the only auditor: a question',
      workbook: workbook({ RACI: raci(`${TEN}\n9.2 | Internal audit | CEO | Audit Department`) }),
      findings: [{ subject: 'Audit Department', outcome: 'review', cells: ['RACI!D11'] }],
    },
    {
      name: 'the Roles sheet names the auditor, who works in the matrix',
      workbook: workbook({
        RACI: raci(`${TEN}\n9.2 | Internal audit | CEO |`),
        Roles: table(`Role | Holder\nInternal Auditor | R. Carver\nHead of IT | R. Carver`),
      }),
      findings: [{ subject: 'R. Carver', severity: 'warning', cells: ['Roles!B2'], related: ['RACI!D10'] }],
    },
    {
      name: 'the share that is too much is set lower',
      workbook: workbook({ RACI: raci(`${TEN}\n9.2 | Internal audit | CEO | HR Lead`) }),
      set: { auditorShare: 5 },
      findings: [{ subject: 'HR Lead', severity: 'error', cells: ['RACI!D11', 'RACI!D8'] }],
    },
  ],
  notChecked: [
    ONE_ROLE_ONLY,
    {
      name: 'nobody is named for internal audit',
      workbook: workbook({ RACI: raci(`${TEN}\n9.2 | Internal audit | CEO |`) }),
      cause: 'other',
    },
    {
      name: 'the matrix allocates whole chapters',
      workbook: workbook({
        RACI: raci(`Clause 4 | Context of the organization | CEO | ISM
                    Clause 5 | Leadership | CEO | ISM
                    Clause 6 | Planning | CEO | ISM
                    Clause 7 | Support | CEO | ISM
                    Clause 8 | Operation | CEO | ISM
                    Clause 9 | Performance evaluation | CEO | ISM
                    Clause 10 | Improvement | CEO | ISM`),
      }),
      cause: 'chapterLevel',
    },
  ],
});
