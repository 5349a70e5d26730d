import { auditorAndRiskOwner } from '../../../src/checks/roles/rol-12-auditor-and-risk-owner';
import { testCheck } from '../../helpers/check-tester';
import { error, table, workbook } from '../../helpers/workbook-builder';

const REST = '\n7.1 | Resources | CEO | ISM\n7.2 | Competence | CEO | ISM';
const tall = (rows: string) => workbook({ RACI: table(`Ref | Title | Accountable | Responsible\n${rows}${REST}`) });
const AUDIT = '9.2 | Internal audit | CEO | Internal Auditor (Beta Ltd)';
const RISK = '6.1.2 | Information security risk assessment | CEO | Process owners';

testCheck(auditorAndRiskOwner, {
  passes: [
    { name: 'an external auditor and risk owners are named', workbook: tall(`${AUDIT}\n${RISK}`) },
    {
      name: 'the children of 9.2 and the row 8.2 name them',
      workbook: tall('9.2.2 | Internal audit programme | | B. Beta\n8.2 | Information security risk assessment | COO | '),
    },
    { name: 'the row 6.1 stands for 6.1.2', workbook: tall(`${AUDIT}\n6.1 | Actions to address risks and opportunities | CEO | ISM`) },
    {
      name: 'the Roles sheet names both',
      workbook: workbook({
        RACI: table(`Ref | Title | Accountable | Responsible\n9.2 | Internal audit | CEO | ${REST}`),
        Roles: table('Role | Holder\nInternal Auditor | B. Beta\nRisk Owner | P. Lang; A. Berg'),
      }),
    },
    {
      name: 'an activity names the audit and a heading the risk owner',
      workbook: workbook({
        RACI: table(`Activity | CEO | ISM | Risk Owner | Auditor
                     Plan and perform internal audits | I | C | I | A/R
                     Accept residual risk | I | C | A/R | I
                     Approve the budget | A | R | C | I`),
      }),
    },
  ],
  fails: [
    {
      name: 'nobody carries the audit out, a placeholder does not count',
      workbook: tall(`9.2 | Internal audit | CEO | tbd\n${RISK}`),
      findings: [{ subject: 'internal-audit', cells: ['RACI!D2'], message: 'Nobody is named for internal audit.' }],
    },
    {
      name: 'the rows are missing altogether',
      workbook: tall('5.1 | Leadership and commitment | CEO | ISM'),
      findings: [
        { subject: 'internal-audit', cells: ['RACI!A1'] },
        { subject: 'risk-owners', cells: ['RACI!A1'], severity: 'warning' },
      ],
    },
    {
      name: '6.1.1 alone says nothing of risk owners',
      workbook: tall(`${AUDIT}\n6.1.1 | General | CEO | ISM`),
      findings: [{ subject: 'risk-owners', cells: ['RACI!A1'], severity: 'warning' }],
    },
    {
      name: 'the cell cannot be read',
      workbook: workbook({
        RACI: [
          ['Ref', 'Title', 'Accountable', 'Responsible'],
          ['9.2', 'Internal audit', 'CEO', error('#N/A')],
          ['8.2', 'Information security risk assessment', 'CEO', 'ISM'],
          ['7.1', 'Resources', 'CEO', 'ISM'],
        ],
      }),
      findings: [{ subject: 'internal-audit', cells: ['RACI!D2'], outcome: 'review' }],
    },
    {
      name: 'the holder of the role cannot be read',
      workbook: workbook({
        Roles: [
          ['Role', 'Holder'],
          ['Internal Auditor', error()],
          ['Risk Owner', 'P. Lang'],
          ['ISM', 'J. Doe'],
        ],
      }),
      findings: [{ subject: 'internal-audit', cells: ['Roles!B2'], outcome: 'review' }],
    },
  ],
  notChecked: [
    {
      name: 'the matrix shows one role only',
      workbook: workbook({
        RACI: table(`Ref | Title | ISM
                     5.2 | Policy | A/R
                     6.1.3 | Information security risk treatment | A/R
                     8.2 | Information security risk assessment | I
                     8.3 | Information security risk treatment | A/R
                     9.2 | Internal audit | I
                     A.5.35 | Independent review of information security | R
                     A.8.28 | Secure coding | R
                     A.8.32 | Change management | A/R`),
      }),
      cause: 'singleRole',
    },
    {
      name: 'the matrix works at chapter level',
      workbook: workbook({
        RACI: table(`Clause | Title | CEO | ISM
                     4 | Context of the organization | A | R
                     5 | Leadership | A | R
                     6 | Planning | A | R
                     9 | Performance evaluation | A | R`),
      }),
      cause: 'chapterLevel',
    },
  ],
});
