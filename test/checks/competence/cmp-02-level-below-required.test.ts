import { levelBelowRequired } from '../../../src/checks/competence/cmp-02-level-below-required';
import { testCheck } from '../../helpers/check-tester';
import { error, table, unknown, workbook } from '../../helpers/workbook-builder';

const sheetOf = (rows: string) => workbook({ Competency: table(`Person | Role | Competence | Required | Actual\n${rows}`) });

testCheck(levelBelowRequired, {
  passes: [
    {
      name: 'the level is reached or passed',
      workbook: sheetOf('J. Doe | ISM | ISO 27001 | 3 | 3\nM. Kim | Backup owner | Restore | 2 | 4'),
    },
    {
      name: 'levels are words of a scale',
      workbook: sheetOf('J. Doe | ISM | ISO 27001 | Basic | Advanced\nM. Kim | Backup owner | Restore | Intermediate | intermediate '),
    },
    {
      name: 'levels are kept by role',
      workbook: workbook({ Competency: table('Role | Competence | Required | Actual\nISM | ISO 27001 | 3 | 3') }),
    },
  ],
  fails: [
    {
      name: 'a level kept by role is below the required one',
      workbook: workbook({
        Competency: table('Role | Competence | Required | Actual\nISM | ISO 27001 | 3 | 1\nHead of IT | Backup | 2 | 2'),
      }),
      findings: [{ subject: 'ISM: ISO 27001', cells: ['Competency!D2'], message: 'ISM is below the required level in ISO 27001: 1 of 3.' }],
    },
    {
      name: 'a level is one below',
      workbook: sheetOf('M. Kim | Backup owner | Restore | 3 | 2\nJ. Doe | ISM | ISO 27001 | 3 | 3'),
      findings: [
        {
          subject: 'M. Kim: Restore',
          cells: ['Competency!E2'],
          severity: 'warning',
          message: 'M. Kim is below the required level in Restore: 2 of 3.',
        },
      ],
    },
    {
      name: 'a key role is two below: an error; another role is only a warning',
      workbook: sheetOf('J. Doe | ISM | ISO 27001 | 4 | 2\nM. Kim | Backup owner | Restore | 4 | 1'),
      findings: [
        { subject: 'J. Doe: ISO 27001', cells: ['Competency!E2'] },
        { subject: 'M. Kim: Restore', cells: ['Competency!E3'], severity: 'warning' },
      ],
    },
    {
      name: 'the actual level is blank: not assessed',
      workbook: sheetOf('M. Kim | Backup owner | Restore | 1 | \nJ. Doe | ISM | ISO 27001 | 3 | 3'),
      findings: [
        {
          subject: 'M. Kim: Restore',
          cells: ['Competency!E2'],
          severity: 'warning',
          message: 'M. Kim is not assessed in Restore; 1 is required.',
        },
      ],
    },
    {
      name: 'words are compared by rank',
      workbook: sheetOf('M. Kim | Backup owner | Restore | High | Medium\nJ. Doe | ISM | ISO 27001 | Low | Low'),
      findings: [{ subject: 'M. Kim: Restore', cells: ['Competency!E2'], severity: 'warning' }],
    },
    {
      name: 'a level cannot be read',
      workbook: workbook({
        Competency: [
          ['Person', 'Competence', 'Required', 'Actual'],
          ['J. Doe', 'ISO 27001', 3, error('#N/A')],
          ['M. Kim', 'Restore', 3, unknown],
          ['P. Lang', 'Leadership', 3, 3],
        ],
      }),
      findings: [
        { subject: 'J. Doe: ISO 27001', cells: ['Competency!D2'], outcome: 'review', severity: 'warning' },
        { subject: 'M. Kim: Restore', cells: ['Competency!D3'], outcome: 'review', severity: 'warning' },
      ],
    },
    {
      name: 'there is no column for the required level: one question',
      workbook: workbook({ Competency: table('Person | Competence | Actual\nJ. Doe | ISO 27001 | 3\nM. Kim | Restore | 2') }),
      findings: [{ subject: 'required-column', cells: ['Competency!A1'], outcome: 'review', severity: 'warning' }],
    },
    {
      name: 'the required levels were never filled in',
      workbook: sheetOf('A. A | R | C1 | | 1\nB. B | R | C2 | | 2\nC. C | R | C3 | | 2\nD. D | R | C4 | | 2\nE. E | R | C5 | | 2'),
      findings: [
        {
          subject: 'required',
          cells: ['Competency!D1'],
          outcome: 'review',
          severity: 'warning',
          message: 'Required level not filled in yet: 5 of 5.',
        },
      ],
    },
  ],
  notChecked: [
    {
      name: 'there is no column for the actual level',
      workbook: workbook({
        Competency: table(
          'Person | Competence | Required | Evidence\nJ. Doe | ISO 27001 | 3 | Certificate 12\nM. Kim | Backup | 2 | Course',
        ),
      }),
      cause: 'noColumn',
    },
  ],
});
