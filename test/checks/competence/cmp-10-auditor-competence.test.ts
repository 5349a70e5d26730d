import { auditorCompetence } from '../../../src/checks/competence/cmp-10-auditor-competence';
import { testCheck } from '../../helpers/check-tester';
import { table, workbook } from '../../helpers/workbook-builder';

const RACI = (auditor: string) =>
  table(`Ref | Title | Accountable | Responsible
         9.2 | Internal audit | CEO | ${auditor}
         7.1 | Resources | CEO | J. Doe
         7.2 | Competence | CEO | J. Doe`);
const HEAD = 'Person | Role | Internal/External | Competence | Required | Actual | Evidence';
const JOE = 'J. Doe | ISM | Internal | ISO 27001 | 3 | 3 | Cert 1';
const both = (auditor: string, rows: string) => workbook({ RACI: RACI(auditor), Competency: table(`${HEAD}\n${JOE}\n${rows}`) });

testCheck(auditorCompetence, {
  passes: [
    {
      name: 'the auditor has an audit course',
      workbook: both('A. Udit', 'A. Udit | | Internal | Audit (ISO 19011) | 2 | 2 | Course 2025-03'),
    },
    {
      name: 'the role has it',
      workbook: both('Internal Auditor', 'A. Udit | Internal Auditor | Internal | ISO 19011 | 2 | 3 | Course 2025-03'),
    },
    {
      name: 'a contract stands for an external auditor',
      workbook: workbook({
        RACI: RACI('B. Beta'),
        Roles: table(
          'Role | Holder | Internal/External | Contract ref\nInternal Auditor | B. Beta | External | C-12\nISM | J. Doe | Internal | ',
        ),
        Competency: table(`${HEAD}\n${JOE}`),
      }),
    },
  ],
  fails: [
    {
      name: 'the auditor has other competences only',
      workbook: both('A. Udit', 'A. Udit | | Internal | Linux | 2 | 4 | Course 2025-03'),
      findings: [
        { subject: 'A. Udit', cells: ['RACI!D2'], message: 'The internal auditor A. Udit has no competence in auditing on record.' },
      ],
    },
    {
      name: 'the level or the evidence is missing',
      workbook: both('A. Udit', 'A. Udit | | Internal | Internal audit | 2 | 1 | Course 2025-03'),
      findings: [{ subject: 'A. Udit', cells: ['RACI!D2'] }],
    },
    {
      name: 'an external auditor has no row: a question',
      workbook: both('Beta Audit Ltd', 'T. Ono | | Internal | Linux | 2 | 4 | Course'),
      findings: [{ subject: 'Beta Audit Ltd', cells: ['RACI!D2'], outcome: 'review' }],
    },
  ],
  notChecked: [
    { name: 'nobody is named for internal audit', workbook: both('-', 'T. Ono | | Internal | Linux | 2 | 4 | Course'), cause: 'other' },
    {
      name: 'nobody knows who holds the role',
      workbook: both('Internal Auditor', 'T. Ono | | Internal | Linux | 2 | 4 | Course'),
      cause: 'holderUnknown',
    },
  ],
});
