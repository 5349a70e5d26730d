import { nobodyKnowsIso27001 } from '../../../src/checks/competence/cmp-06-nobody-knows-iso-27001';
import { testCheck } from '../../helpers/check-tester';
import { error, table, workbook } from '../../helpers/workbook-builder';

const HEAD = 'Person | Role | Internal/External | Competence | Required | Actual | Evidence | Valid until';
const sheetOf = (rows: string) => workbook({ Competency: table(`${HEAD}\n${rows}`) });
const only = (outcome: { outcome?: 'fail' | 'review'; severity?: 'error' | 'warning' | 'info'; cell: string }) => ({
  subject: 'iso-27001',
  cells: [`Competency!${outcome.cell}`],
  ...(outcome.outcome && { outcome: outcome.outcome }),
  ...(outcome.severity && { severity: outcome.severity }),
});

testCheck(nobodyKnowsIso27001, {
  passes: [
    {
      name: 'the manager is a lead implementer',
      workbook: sheetOf('J. Doe | ISM | Internal | ISO 27001 Lead Implementer | 3 | 3 | Cert LI-44821 | 2028-11-12'),
    },
    {
      name: 'the standard stands in the evidence of a lead auditor',
      workbook: sheetOf('J. Doe | CISO | Internal | Lead Auditor | 3 | 4 | ISO/IEC 27001 certificate 12 | '),
    },
    {
      name: 'the heading of the matrix gives the role',
      workbook: workbook({
        RACI: table(`Ref | Title | CEO | ISM (J. Doe) | Head of IT
                     5.1 | Leadership and commitment | A | R | C
                     7.1 | Resources | A | R | C
                     7.2 | Competence | A | R | C`),
        Competency: table(`${HEAD}\nJ. Doe | | Internal | ISO 27001 | 3 | 3 | Cert 1 | `),
      }),
    },
    {
      name: 'the best of several rows decides',
      workbook: sheetOf(
        'B. Beta | Internal Auditor | External | ISO 27001 Lead Auditor | 3 | 4 | Cert 2 | \nJ. Doe | ISM | Internal | ISO 27001 | 3 | 3 | Cert 1 | ',
      ),
    },
  ],
  fails: [
    {
      name: 'nobody has it',
      workbook: sheetOf('J. Doe | ISM | Internal | IT security basics | 3 | 3 | Cert 1 | '),
      findings: [only({ cell: 'A1' })],
    },
    {
      name: 'awareness, foundation and other certificates do not count',
      workbook: sheetOf(
        'J. Doe | ISM | Internal | ISO 27001 awareness | 3 | 3 | x1 | \nM. Kim | CISO | Internal | ISO 27001 Foundation | 3 | 3 | x2 | \nT. Ono | ISM | Internal | CISSP | 3 | 4 | x3 | ',
      ),
      findings: [only({ cell: 'A1' })],
    },
    {
      name: 'the level, the evidence or the validity fails: a warning',
      workbook: sheetOf('J. Doe | ISM | Internal | ISO 27001 Lead Implementer | 3 | 2 | Cert LI-44821 | 2028-11-12'),
      findings: [only({ cell: 'D2', severity: 'warning' })],
    },
    {
      name: 'the certificate has expired: a warning',
      workbook: sheetOf('J. Doe | ISM | Internal | ISO 27001 Lead Implementer | 3 | 3 | Cert LI-44821 | 2025-11-12'),
      findings: [only({ cell: 'D2', severity: 'warning' })],
    },
    {
      name: 'only somebody external has it: a note',
      workbook: sheetOf('R. Roe | ISM | External | ISO 27001 Lead Implementer | 3 | 4 | Cert 7 | 2028-11-12'),
      findings: [only({ cell: 'D2', severity: 'info' })],
    },
    {
      name: 'a competence cannot be read, and no other row shows it: a question',
      workbook: workbook({
        Competency: [
          ['Person', 'Role', 'Competence', 'Actual'],
          ['J. Doe', 'ISM', error(), 3],
          ['M. Kim', 'Head of IT', 'Backup', 3],
        ],
      }),
      findings: [only({ outcome: 'review', cell: 'C2' })],
    },
    {
      name: 'the person has no ISMS role: a question',
      workbook: sheetOf('B. Beta | Internal Auditor | Internal | ISO 27001 Lead Auditor | 3 | 4 | Cert 7 | 2028-11-12'),
      findings: [only({ cell: 'D2', outcome: 'review' })],
    },
    {
      name: 'only "ISMS" stands there: a question',
      workbook: sheetOf('J. Doe | ISM | Internal | ISMS | 3 | 3 | Cert 1 | '),
      findings: [only({ cell: 'D2', outcome: 'review' })],
    },
  ],
  notChecked: [
    {
      name: 'the competency sheet names no person',
      workbook: workbook({ Competency: table('Role | Required competence | Level\nISM | ISO 27001 | 3\nCEO | Leadership | 2') }),
      cause: 'other',
    },
  ],
});
