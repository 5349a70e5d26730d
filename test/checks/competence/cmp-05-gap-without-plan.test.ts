import { gapWithoutPlan } from '../../../src/checks/competence/cmp-05-gap-without-plan';
import { testCheck } from '../../helpers/check-tester';
import { error, table, workbook } from '../../helpers/workbook-builder';

const HEAD = 'Person | Competence | Required | Actual | Action | Target date | Assessed on';
const competency = (rows: string) => table(`${HEAD}\n${rows}`);
const training = (rows: string) => table(`Person | Type | Topic | Owner | Due | Completed | Status\n${rows}`);
const FIVE = ['A. Aa', 'B. Bb', 'C. Cc', 'D. Dd', 'E. Ee'];
const GAP = 'M. Kim | Restore testing | 3 | 2 | | | 2026-05-01';

testCheck(gapWithoutPlan, {
  passes: [
    { name: 'there is no gap', workbook: workbook({ Competency: competency('J. Doe | ISO 27001 | 3 | 3 | | |') }) },
    {
      name: 'the row has an action with a date',
      workbook: workbook({ Competency: competency('M. Kim | Restore testing | 3 | 2 | Restore course | 2027-02-01 |') }),
    },
    {
      name: 'a training with owner and due date is planned',
      workbook: workbook({
        Competency: competency(GAP),
        Training: training('Kim, M. | Competence | Restore testing | Head of IT | 2027-02-01 | | Planned'),
      }),
    },
    {
      name: 'the training was completed after the assessment',
      workbook: workbook({
        Competency: competency(GAP),
        Training: training('M. Kim | Competence | restore testing | Head of IT | 2026-06-01 | 2026-06-02 | Completed'),
      }),
    },
  ],
  fails: [
    {
      name: 'nothing is planned',
      workbook: workbook({ Competency: competency(`${GAP}\nJ. Doe | ISO 27001 | 3 | 3 | | |`) }),
      findings: [
        {
          subject: 'M. Kim: Restore testing',
          cells: ['Competency!E2'],
          message: 'The gap of M. Kim in Restore testing has no action planned.',
        },
      ],
    },
    {
      name: 'a part is missing',
      workbook: workbook({
        Competency: competency('M. Kim | Restore testing | 3 | 2 | Course | |\nT. Ono | Linux | 3 | 1 | | 2027-02-01 |'),
      }),
      findings: [
        { subject: 'M. Kim: Restore testing', cells: ['Competency!E2'], message: /has an action, but no date\.$/ },
        { subject: 'T. Ono: Linux', cells: ['Competency!E3'], message: /has a date, but no action\.$/ },
      ],
    },
    {
      name: 'the training is cancelled, has no owner, or was before the assessment',
      workbook: workbook({
        Competency: competency(`${GAP}\nT. Ono | Linux | 3 | 1 | | | 2026-05-01\nR. Roe | Audit | 3 | 1 | | | 2026-05-01`),
        Training: training(`M. Kim | Competence | Restore testing | Head of IT | 2027-02-01 | | Cancelled
                            T. Ono | Competence | Linux | | 2027-02-01 | | Planned
                            R. Roe | Competence | Audit | Head of IT | 2025-02-01 | 2025-02-01 | Completed`),
      }),
      findings: [
        { subject: 'M. Kim: Restore testing', cells: ['Competency!E2'] },
        { subject: 'R. Roe: Audit', cells: ['Competency!E4'] },
        { subject: 'T. Ono: Linux', cells: ['Competency!E3'], message: 'The training planned for T. Ono in Linux has no owner.' },
      ],
    },
    {
      name: 'the date cannot be read',
      workbook: workbook({ Competency: competency('M. Kim | Restore testing | 3 | 2 | Course | soon |') }),
      findings: [{ subject: 'M. Kim: Restore testing', cells: ['Competency!E2'], outcome: 'review' }],
    },
    {
      name: 'an action cannot be read: a question, never a plan',
      workbook: workbook({
        Competency: [
          ['Person', 'Competence', 'Required', 'Actual', 'Action', 'Target date'],
          ['M. Kim', 'Restore testing', 3, 2, error(), '2027-02-01'],
          ['T. Ono', 'Linux', 3, 3, '', ''],
        ],
      }),
      findings: [{ subject: 'M. Kim: Restore testing', cells: ['Competency!E2'], outcome: 'review', message: /a cell cannot be read\.$/ }],
    },
    {
      name: 'the owner of the training cannot be read',
      workbook: workbook({
        Competency: competency(GAP),
        Training: [
          ['Person', 'Type', 'Topic', 'Owner', 'Due', 'Completed', 'Status'],
          ['M. Kim', 'Competence', 'Restore testing', error(), '2027-02-01', '', 'Planned'],
        ],
      }),
      findings: [{ subject: 'M. Kim: Restore testing', cells: ['Competency!E2'], outcome: 'review' }],
    },
    {
      name: 'actions were never filled in: one question',
      workbook: workbook({ Competency: competency(FIVE.map((person) => `${person} | Linux | 3 | 2 | | - |`).join('\n')) }),
      findings: [{ subject: 'plan', cells: ['Competency!E1'], outcome: 'review', message: 'Actions not filled in yet: 5 of 5 gaps.' }],
    },
    {
      name: 'there is no column for a plan, and the training sheet is empty',
      workbook: workbook({
        Competency: table('Person | Competence | Required | Actual\nM. Kim | Restore testing | 3 | 2\nT. Ono | Linux | 3 | 1'),
        Training: table('Person | Type | Topic | Owner | Due | Completed | Status'),
      }),
      findings: [{ subject: 'plan-columns', cells: ['Competency!A1'] }],
    },
    {
      name: 'there is no column for a plan: one error at the header',
      workbook: workbook({
        Competency: table('Person | Competence | Required | Actual\nM. Kim | Restore testing | 3 | 2\nT. Ono | Linux | 3 | 1'),
      }),
      findings: [{ subject: 'plan-columns', cells: ['Competency!A1'] }],
    },
  ],
  notChecked: [
    {
      name: 'the actual levels were never filled in: CMP-02 asks about them',
      workbook: workbook({ Competency: competency(FIVE.map((person) => `${person} | Linux | 3 | | | |`).join('\n')) }),
      cause: 'other',
    },
    {
      name: 'no level could be compared',
      workbook: workbook({ Competency: table('Person | Competence | Actual\nM. Kim | Restore testing | 2') }),
      cause: 'other',
    },
  ],
});
