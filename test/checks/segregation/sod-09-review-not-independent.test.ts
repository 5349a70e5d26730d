import { reviewNotIndependent } from '../../../src/checks/segregation/sod-09-review-not-independent';
import { testCheck } from '../../helpers/check-tester';
import { ONE_ROLE_ONLY } from '../../helpers/standard-rows';
import { error, table, workbook } from '../../helpers/workbook-builder';

const raci = (rows: string) =>
  table(`Ref | Title | Accountable | Responsible
                                      4.4 | Information security management system | CEO | ISM
                                      5.1 | Leadership and commitment | CEO | CEO
                                      ${rows}`);
const REVIEW = 'A.5.35 | Independent review of information security | CEO';

testCheck(reviewNotIndependent, {
  passes: [
    { name: 'somebody external reviews', workbook: workbook({ RACI: raci(`${REVIEW} | Beta Ltd`) }) },
    { name: 'the manager is not the only reviewer', workbook: workbook({ RACI: raci(`${REVIEW} | ISM; Beta Ltd`) }) },
  ],
  fails: [
    {
      name: 'the manager is the only reviewer, though not accountable (two sheets)',
      workbook: workbook({ RACI: raci(`${REVIEW} | ISM`) }),
      findings: [
        {
          subject: 'A.5.35',
          severity: 'warning',
          cells: ['RACI!D4'],
          message: 'ISM is the Information Security Manager and the only responsible for the independent review (A.5.35).',
        },
      ],
    },
    {
      name: 'the person who holds the role is the only reviewer',
      workbook: workbook({
        RACI: raci(`${REVIEW} | J. Doe`),
        Competency: table(
          `Person | Role | Competence | Required | Actual\nJ. Doe | ISM | ISO 27001 | 3 | 3\nM. Kim | Developer | Coding | 3 | 3`,
        ),
      }),
      findings: [{ subject: 'A.5.35', cells: ['RACI!D4'] }],
    },
    {
      name: 'a remembered answer says who the manager is',
      workbook: workbook({
        RACI: table(`Ref | Title | Accountable | Responsible
                     4.4 | Information security management system | CEO | Security Engineer
                     8.2 | Information security risk assessment | CEO | Security Engineer
                     ${REVIEW} | Security Engineer`),
        Settings: table(`Setting | Value | Meaning
                         Organisation | Example AI Ltd |
                         Is Security Engineer your Information Security Manager? | yes | 2026-10-01`),
      }),
      findings: [{ subject: 'A.5.35', cells: ['RACI!D4'] }],
    },
    {
      name: 'a cell of the row cannot be read: a question',
      workbook: workbook({
        RACI: [
          ['Ref', 'Title', 'CEO', 'ISM', 'CTO'],
          ['4.4', 'Information security management system', 'A', 'R', 'I'],
          ['A.5.35', 'Independent review of information security', 'A', 'R', error()],
          ['A.5.36', 'Compliance with policies, rules and standards for information security', 'A', 'R', 'I'],
        ],
      }),
      findings: [{ subject: 'A.5.35', outcome: 'review', cells: ['RACI!E3'] }],
    },
  ],
  notChecked: [
    ONE_ROLE_ONLY,
    { name: 'the row has no responsible', workbook: workbook({ RACI: raci(`${REVIEW} |`) }), cause: 'other' },
    {
      name: 'the row is missing',
      workbook: workbook({ RACI: raci('A.5.36 | Compliance with policies, rules and standards for information security | CEO | ISM') }),
      cause: 'other',
    },
    {
      name: 'nobody is known to be the manager',
      workbook: workbook({
        RACI: table(`Ref | Title | Accountable | Responsible
                     4.4 | Information security management system | CEO | Security Engineer
                     5.1 | Leadership and commitment | CEO | CEO
                     ${REVIEW} | Security Engineer`),
      }),
      cause: 'other',
    },
  ],
});
