import { noEvidence } from '../../../src/checks/competence/cmp-03-no-evidence';
import { testCheck } from '../../helpers/check-tester';
import { error, table, workbook } from '../../helpers/workbook-builder';

const sheetOf = (rows: string) => workbook({ Competency: table(`Person | Competence | Required | Actual | Evidence\n${rows}`) });

testCheck(noEvidence, {
  passes: [
    {
      name: 'every claimed level has evidence',
      workbook: sheetOf('J. Doe | ISO 27001 | 3 | 3 | Cert LI-44821\nM. Kim | Restore | 2 | 0 | '),
    },
  ],
  fails: [
    {
      name: 'evidence is empty, a placeholder or only a word, one finding a person',
      workbook: sheetOf(
        'M. Kim | Restore | 2 | 2 | \nM. Kim | Backup | 2 | 1 | tbd\nT. Ono | Linux | 2 | 2 | Yes\nJ. Doe | ISO 27001 | 3 | 3 | Cert LI-44821\nJ. Doe | Audit | 3 | 3 | CV',
      ),
      findings: [
        { subject: 'M. Kim', cells: ['Competency!E2', 'Competency!E3'], message: 'M. Kim has no evidence for Restore, Backup.' },
        { subject: 'T. Ono', cells: ['Competency!E4'] },
      ],
    },
    {
      name: 'there is no column for evidence: one warning at the header',
      workbook: workbook({
        Competency: table('Person | Competence | Required | Actual\nJ. Doe | ISO 27001 | 3 | 3\nM. Kim | Restore | 2 | 2'),
      }),
      findings: [{ subject: 'evidence-column', cells: ['Competency!A1'] }],
    },
    {
      name: 'the evidence was never filled in',
      workbook: sheetOf('A. A | C1 | 1 | 1 |\nB. B | C2 | 1 | 2 |\nC. C | C3 | 1 | 2 | -\nD. D | C4 | 1 | 2 |\nE. E | C5 | 1 | 2 |'),
      findings: [{ subject: 'evidence', cells: ['Competency!E1'], outcome: 'review', message: 'Evidence not filled in yet: 5 of 5.' }],
    },
    {
      name: 'the evidence cannot be read',
      workbook: workbook({
        Competency: [
          ['Person', 'Competence', 'Actual', 'Evidence'],
          ['J. Doe', 'ISO 27001', 3, error('#REF!')],
          ['M. Kim', 'Restore', 2, 'Report 4'],
        ],
      }),
      findings: [{ subject: 'J. Doe', cells: ['Competency!D2'], outcome: 'review' }],
    },
  ],
  notApplicable: [{ name: 'nobody claims a level', workbook: sheetOf('M. Kim | Restore | 2 | 0 | \nJ. Doe | ISO 27001 | 3 | | ') }],
});
