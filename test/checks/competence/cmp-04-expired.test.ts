import { expired } from '../../../src/checks/competence/cmp-04-expired';
import { testCheck } from '../../helpers/check-tester';
import { date, table, workbook } from '../../helpers/workbook-builder';

const HEAD = ['Person', 'Competence', 'Actual', 'Valid until'];

testCheck(expired, {
  passes: [
    {
      name: 'the certificate is valid for long',
      workbook: workbook({ Competency: [HEAD, ['J. Doe', 'ISO 27001', 3, date('2028-11-12')]] }),
    },
    {
      name: 'it ends on the day after 90 days',
      workbook: workbook({ Competency: [HEAD, ['J. Doe', 'ISO 27001', 3, date('2027-02-21')]] }),
    },
    {
      name: 'a renewed certificate stands beside the old one',
      workbook: workbook({ Competency: [HEAD, ['J. Doe', 'ISO 27001', 3, date('2025-01-01')], ['J. Doe', 'ISO 27001 ', 3, '2028-01-01']] }),
    },
    {
      name: 'the workbook counts dates from 1904',
      workbook: workbook({ Competency: [HEAD, ['J. Doe', 'ISO 27001', 3, date('2028-11-12')]] }, { date1904: true }),
    },
  ],
  fails: [
    {
      name: 'one certificate has expired, one will, and one date cannot be read: the words tell of the first only',
      workbook: workbook({
        Competency: table(`Person | Competence | Actual | Valid until
                           J. Doe | Audit | 3 | 2026-12-24
                           J. Doe | ISO 27001 | 3 | 2026-01-01
                           J. Doe | First aid | 3 | sometime`),
      }),
      findings: [
        {
          subject: 'J. Doe',
          cells: ['Competency!D2', 'Competency!D3', 'Competency!D4'],
          message: 'ISO 27001 of J. Doe has expired (2026-01-01).',
        },
      ],
    },
    {
      name: 'it has expired, in two rows of one person',
      workbook: workbook({
        Competency: [
          HEAD,
          ['J. Doe', 'ISO 27001', 3, date('2025-11-12')],
          ['J. Doe', 'Audit', 3, '2026-11-21'],
          ['M. Kim', 'Restore', 2, '2028-01-01'],
        ],
      }),
      findings: [{ subject: 'J. Doe', cells: ['Competency!D2', 'Competency!D3'], message: /^ISO 27001, Audit of J\. Doe has expired/ }],
    },
    {
      name: 'it expires today or within 90 days: a note',
      workbook: workbook({
        Competency: [HEAD, ['J. Doe', 'ISO 27001', 3, date('2026-11-22')], ['M. Kim', 'Restore', 2, date('2027-02-20')]],
      }),
      findings: [
        { subject: 'J. Doe', cells: ['Competency!D2'], severity: 'info' },
        { subject: 'M. Kim', cells: ['Competency!D3'], severity: 'info' },
      ],
    },
    {
      name: 'a date is ambiguous or only a year: cannot tell',
      workbook: workbook({ Competency: [HEAD, ['J. Doe', 'ISO 27001', 3, '03/04/2026'], ['M. Kim', 'Restore', 2, 'exp. 2027']] }),
      findings: [
        { subject: 'J. Doe', cells: ['Competency!D2'], outcome: 'review' },
        { subject: 'M. Kim', cells: ['Competency!D3'], outcome: 'review' },
      ],
    },
    {
      name: 'there is no column for validity: one note at the header',
      workbook: workbook({ Competency: table('Person | Competence | Required | Actual\nJ. Doe | ISO 27001 | 3 | 3') }),
      findings: [{ subject: 'valid-until-column', cells: ['Competency!A1'], severity: 'info' }],
    },
    {
      name: 'the refresh of a training is overdue',
      workbook: workbook({
        Competency: [HEAD, ['J. Doe', 'ISO 27001', 3, date('2028-11-12')]],
        Training: table(
          'Person | Type | Topic | Due | Completed | Status | Next refresh\nM. Kim | Competence | First aid | 2025-01-01 | 2025-01-01 | Completed | 2026-01-01',
        ),
      }),
      findings: [{ subject: 'M. Kim', cells: ['Training!G2'] }],
    },
  ],
  notChecked: [
    {
      name: 'the column holds no date',
      workbook: workbook({ Competency: [HEAD, ['J. Doe', 'ISO 27001', 3, null], ['M. Kim', 'Restore', 2, 'n/a']] }),
      cause: 'other',
    },
  ],
});
