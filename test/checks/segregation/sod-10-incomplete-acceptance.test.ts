import { incompleteAcceptance } from '../../../src/checks/segregation/sod-10-incomplete-acceptance';
import { testCheck } from '../../helpers/check-tester';
import { date, table, workbook } from '../../helpers/workbook-builder';

const HEADER =
  'ID | Kind | Check or rule ID | Object | Reason | Compensating control | Requested by | Approved by | Second approver | Approved on | Expires | Status';
const exceptions = (rows: string) => table(`${HEADER}\n${rows}`);
const GOOD =
  'X-01 | SoD | SR-07 | M. Kim | team of two | Log review by the provider each week | M. Kim | CEO | | 2026-06-01 | 2027-05-31 | Open';
const PEOPLE = table(
  `Name | Internal/External | Status\nM. Kim | Internal | Active\nO. Left | Internal | Leaver\nA. Lang | Internal | Active`,
);

const failing = (name: string, from: string, to: string, cells: readonly string[], message: string) => ({
  name,
  workbook: workbook({ Exceptions: exceptions(GOOD.replace(from, to)), People: PEOPLE }),
  findings: [{ subject: 'X-01', cells, message }],
});

testCheck(incompleteAcceptance, {
  passes: [
    { name: 'a row has all it needs', workbook: workbook({ Exceptions: exceptions(GOOD), People: PEOPLE }) },
    {
      name: 'the finding is named whole, and a second approver is somebody else',
      workbook: workbook({
        Exceptions: exceptions(GOOD.replace('SR-07 | M. Kim', 'SOD-01 SR-07 ERP | M. Kim').replace('CEO | |', 'M. Kim | CEO |')),
      }),
    },
    {
      name: 'the dates are real ones and twelve months apart',
      workbook: workbook({
        Exceptions: [
          HEADER.split(' | '),
          [
            'X-01',
            'SoD',
            'SR-07',
            'M. Kim',
            '',
            'Log review by the provider',
            'M. Kim',
            'CEO',
            '',
            date('2026-11-22'),
            date('2027-11-22'),
            '',
          ],
        ],
      }),
    },
    {
      name: 'an organisation of one person has somebody external who monitors',
      workbook: workbook({
        Exceptions: exceptions(GOOD.replace('CEO', 'M. Kim')),
        People: table(`Name | Internal/External | Status\nM. Kim | Internal | Active`),
      }),
    },
  ],
  fails: [
    failing(
      'there is no compensating control',
      'Log review by the provider each week',
      '',
      ['Exceptions!F2'],
      'The acceptance X-01 does not count. It lacks a compensating control of at least 15 characters.',
    ),
    failing(
      'the control is too short',
      'Log review by the provider each week',
      'log review',
      ['Exceptions!F2'],
      'The acceptance X-01 does not count. It lacks a compensating control of at least 15 characters.',
    ),
    failing(
      'the control is a placeholder',
      'Log review by the provider each week',
      'TBD - to be written',
      ['Exceptions!F2'],
      'The acceptance X-01 does not count. It lacks a compensating control of at least 15 characters.',
    ),
    failing(
      'the conflicted person approved',
      'CEO',
      'm. kim',
      ['Exceptions!H2'],
      'The acceptance X-01 does not count. It lacks an approver other than the conflicted person.',
    ),
    failing(
      'the approver has left',
      'CEO',
      'O. Left',
      ['Exceptions!H2'],
      'The acceptance X-01 does not count. It lacks an active approver.',
    ),
    failing('nobody approved', 'CEO', '-', ['Exceptions!H2'], 'The acceptance X-01 does not count. It lacks an active approver.'),
    failing(
      'it was approved in the future',
      '2026-06-01',
      '2026-12-01',
      ['Exceptions!J2'],
      'The acceptance X-01 does not count. It lacks an approval date that is not in the future.',
    ),
    failing(
      'it has expired',
      '2027-05-31',
      '2026-11-22',
      ['Exceptions!K2'],
      'The acceptance X-01 has expired. It lacks an expiry date in the future.',
    ),
    failing(
      'it does not expire',
      '2027-05-31',
      '',
      ['Exceptions!K2'],
      'The acceptance X-01 does not count. It lacks an expiry date in the future.',
    ),
    failing(
      'it runs too long',
      '2027-05-31',
      '2027-06-02',
      ['Exceptions!K2'],
      'The acceptance X-01 does not count. It lacks an expiry date soon enough after the approval.',
    ),
    failing(
      'it names no rule',
      'SR-07',
      '',
      ['Exceptions!C2'],
      'The acceptance X-01 does not count. It lacks the finding or rule it is about.',
    ),
    {
      name: 'several parts are missing',
      workbook: workbook({ Exceptions: exceptions('X-09 | SoD | SR-07 | M. Kim | | | M. Kim | | | | |') }),
      findings: [{ subject: 'X-09', cells: ['Exceptions!F2', 'Exceptions!H2', 'Exceptions!J2', 'Exceptions!K2'] }],
    },
  ],
  notApplicable: [
    {
      name: 'there is no Exceptions sheet',
      workbook: workbook({
        RACI: table('Ref | Title | Accountable | Responsible\n5.2 | Policy | CEO | ISM\n5.1 | Leadership and commitment | CEO | CEO'),
      }),
    },
    {
      name: 'no row accepts a conflict',
      workbook: workbook({
        Exceptions: exceptions('X-01 | Check | COV-04 | A.5.1 | two owners | | Kim | CEO | | 2026-06-01 | 2027-05-31 | Open'),
      }),
    },
    { name: 'the row is closed', workbook: workbook({ Exceptions: exceptions(GOOD.replace('Open', 'Closed').replace('CEO', '')) }) },
  ],
});
