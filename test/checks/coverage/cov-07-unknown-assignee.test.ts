import { unknownAssignee } from '../../../src/checks/coverage/cov-07-unknown-assignee';
import { testCheck } from '../../helpers/check-tester';
import { table, workbook } from '../../helpers/workbook-builder';

const RACI = (accountable: string, responsible: string) =>
  table(`Ref | Title | Accountable | Responsible
         5.1 | Leadership and commitment | ${accountable} | ${responsible}
         7.1 | Resources | P. Lang | J. Doe
         7.2 | Competence | P. Lang | J. Doe`);
const PEOPLE = table('Name | Internal/External | Status\nP. Lang | Internal | Active\nJ. Doe | Internal | Active\nM. Müller | Internal | Active');
const COMPETENCY = table('Person | Role | Competence | Actual\nP. Lang | CEO | Leadership | 3\nJ. Doe | ISM | ISO 27001 | 3\nM. Müller | Head of IT | Linux | 3');

testCheck(unknownAssignee, {
  passes: [
    { name: 'everybody is in the people list, spelt with or without accents', workbook: workbook({ RACI: RACI('Muller, M.', 'J. Doe'), People: PEOPLE }) },
    {
      name: 'the holder of a role has left: that is known',
      workbook: workbook({
        RACI: RACI('P. Lang', 'ISM'),
        Roles: table('Role | Holder\nISM | J. Doe\nCEO | P. Lang'),
        People: table('Name | Internal/External | Status\nP. Lang | Internal | Active\nJ. Doe | Internal | Leaver'),
      }),
    },
    { name: 'roles have a holder by bracket or competency row', workbook: workbook({ RACI: RACI('CEO', 'ISM (J. Doe)'), Competency: COMPETENCY }) },
  ],
  fails: [
    {
      name: 'a name is in no list',
      workbook: workbook({ RACI: RACI('P. Lang', 'J. Dose'), People: PEOPLE }),
      findings: [
        { subject: 'J. Dose', cells: ['RACI!D2'], message: '"J. Dose" is in neither the roles nor the people list. The nearest is J. Doe.' },
        { subject: 'holders', cells: ['RACI!D2'], outcome: 'review' },
      ],
    },
    {
      name: 'a Roles sheet without holders is no list of persons',
      workbook: workbook({ RACI: RACI('CEO', 'Zaphod B.'), Roles: table('Role | Holder\nCEO | \nISM | ') }),
      findings: [{ subject: 'holders', cells: ['RACI!C2', 'RACI!D2', 'RACI!C3', 'RACI!D3'], outcome: 'review' }],
    },
    {
      name: 'without a list a near miss is a question, an unknown name is none',
      workbook: workbook({ RACI: RACI('Zaphod B.', 'J. Dose'), Competency: COMPETENCY }),
      findings: [{ subject: 'J. Dose', cells: ['RACI!D2'], outcome: 'review', message: 'Is J. Dose the same as J. Doe?' }],
    },
    {
      name: 'no cell says who holds the roles, committees aside',
      workbook: workbook({
        RACI: table(`Ref | Title | CEO | ISM | Management Review Team | All employees
                     5.1 | Leadership and commitment | A | R | C | I
                     7.1 | Resources | A | R | C | I
                     7.2 | Competence | A | R | C | I`),
      }),
      findings: [
        { subject: 'holders', cells: ['RACI!C1', 'RACI!D1'], outcome: 'review', message: '2 of 2 roles of the matrix: no cell says who holds them.' },
      ],
    },
  ],
});
