import { departedAssignee } from '../../../src/checks/coverage/cov-08-departed-assignee';
import { testCheck } from '../../helpers/check-tester';
import { date, error, sheet, table, workbook } from '../../helpers/workbook-builder';
import type { CellSpec } from '../../helpers/workbook-builder';

const RACI = table(`Ref    | Title                     | Accountable | Responsible
                    5.1    | Leadership and commitment | P. Lang     | J. Doe
                    A.8.13 | Information backup        | J. Doe      | M. Kim`);
const PEOPLE_HEADER = ['Name', 'Status', 'Start', 'End'];
const people = (...rows: (readonly CellSpec[])[]) => sheet([PEOPLE_HEADER, ['P. Lang', 'Active', '', ''], ['J. Doe', 'Active', '', ''], ...rows]);

testCheck(departedAssignee, {
  passes: [
    {
      name: 'everybody is active, and an end lies in the future',
      workbook: workbook({ RACI, People: people(['M. Kim', 'Active', '', date('2027-01-31')]) }),
    },
    {
      name: 'somebody who left is named nowhere',
      workbook: workbook({ RACI, People: people(['M. Kim', 'Active', '', ''], ['R. Roe', 'Leaver', '', date('2026-01-31')]) }),
    },
    {
      name: 'a role has another holder who is there',
      workbook: workbook({
        RACI: table(`Ref    | Title              | Accountable | Responsible
                     A.8.13 | Information backup | P. Lang     | Backup owner
                     5.1    | Leadership         | P. Lang     | J. Doe`),
        Competency: table(`Person | Role         | Competence | Actual
                           M. Kim | Backup owner | Restore    | 3
                           J. Doe | Backup owner | Restore    | 3`),
        People: people(['M. Kim', 'Leaver', '', date('2026-03-31')]),
      }),
    },
  ],
  fails: [
    {
      name: 'an end lies before the as-of date',
      workbook: workbook({ RACI, People: people([' M. KIM ', 'Active', '', date('2026-03-31')]) }),
      findings: [
        {
          subject: 'M. KIM',
          cells: ['RACI!D3'],
          severity: 'error',
          message: 'M. KIM left on 2026-03-31 and is still named for A.8.13.',
        },
      ],
    },
    {
      name: 'the status says it in German, without a date, and the person stands on several rows',
      workbook: workbook({
        RACI,
        Personen: sheet([
          ['Name', 'Status', 'Eintritt', 'Austritt'],
          ['P. Lang', 'Aktiv', '', ''],
          ['J. Doe', 'ausgeschieden', '', ''],
          ['M. Kim', 'Aktiv', '', ''],
        ]),
      }),
      findings: [
        {
          subject: 'J. Doe',
          cells: ['RACI!D2', 'RACI!C3'],
          message: 'J. Doe is marked "ausgeschieden" and is still named for 5.1, A.8.13.',
        },
      ],
    },
    {
      name: 'somebody has not started yet, and the row is hidden',
      workbook: workbook({ RACI: sheet(RACI, { hiddenRows: [3] }), People: people(['M. Kim', 'Starter', date('2027-01-01'), '']) }),
      findings: [{ subject: 'M. Kim', cells: ['RACI!D3'], message: 'M. Kim starts on 2027-01-01 and is already named for A.8.13.' }],
    },
    {
      name: 'somebody leaves today: still there, and a warning',
      workbook: workbook({ RACI, People: people(['M. Kim', 'Active', '', date('2026-11-22')]) }),
      findings: [{ subject: 'M. Kim', cells: ['RACI!D3'], severity: 'warning' }],
    },
    {
      name: 'somebody leaves in 30 days, and another in 31',
      workbook: workbook({ RACI, People: people(['M. Kim', 'Active', '', '2026-12-22'], ['X. Yu', 'Active', '', '2026-12-23']) }),
      findings: [{ subject: 'M. Kim', cells: ['RACI!D3'], severity: 'warning' }],
    },
    {
      name: 'the only holder of a role has left: one finding at the Roles row',
      workbook: workbook({
        RACI: table(`Ref    | Title              | Accountable | Responsible
                     A.8.13 | Information backup | P. Lang     | Backup owner
                     A.8.14 | Redundancy         | P. Lang     | Backup owner`),
        Roles: table(`Role         | Holder  | Deputy
                      CEO          | P. Lang |
                      Backup owner | M. Kim  | `),
        People: people(['M. Kim', 'Leaver', '', date('2026-03-31')]),
      }),
      findings: [{ subject: 'M. Kim', cells: ['Roles!B3'], related: ['RACI!D2', 'RACI!D3'] }],
    },
    {
      name: 'an owner of a control has left, and is named in brackets',
      workbook: workbook({
        RACI,
        SoA: table(`Control | Title              | Applicable | Justification | Owner
                    A.8.13  | Information backup | Yes        |               | IT lead (M. Kim)
                    A.8.14  | Redundancy         | Yes        |               | J. Doe`),
        People: people(['M. Kim', 'Inactive', '', '']),
      }),
      findings: [{ subject: 'M. Kim', cells: ['RACI!D3'], related: ['SoA!E2'] }],
    },
    {
      name: 'an end cannot be read: nobody can tell',
      workbook: workbook({ RACI, People: people(['M. Kim', 'Active', '', '03/04/2026']) }),
      findings: [{ subject: 'M. Kim', outcome: 'review', cells: ['RACI!D3'], message: /^Cannot tell whether M\. Kim is there/ }],
    },
    {
      name: 'a status cannot be read: nobody can tell, unless a date does',
      workbook: workbook({ RACI, People: people(['M. Kim', error(), '', '']) }),
      findings: [{ subject: 'M. Kim', outcome: 'review', cells: ['RACI!D3'] }],
    },
    {
      name: 'a status cannot be read and the end lies in the past',
      workbook: workbook({ RACI, People: people(['M. Kim', error(), '', '2026-03-31']) }),
      findings: [{ subject: 'M. Kim', cells: ['RACI!D3'], message: /^M\. Kim left on 2026-03-31/ }],
    },
    {
      name: 'neither status nor dates were ever filled in: one question, no pass',
      workbook: workbook({
        RACI,
        People: sheet([PEOPLE_HEADER, ...['P. Lang', 'J. Doe', 'M. Kim', 'R. Roe', 'T. Ono'].map((name) => [name, '', '', ''])]),
      }),
      findings: [{ subject: 'status', outcome: 'review', cells: ['People!B1'] }],
    },
  ],
  notChecked: [
    { name: 'there is no People sheet', workbook: workbook({ RACI }), cause: { kind: 'noSheet', sheet: 'people' } },
    {
      name: 'the matrix names roles whose holders are not known',
      workbook: workbook({
        RACI: table(`Ref    | Title              | Accountable | Responsible
                     A.8.13 | Information backup | CIO         | IT Operations`),
        People: people(['M. Kim', 'Leaver', '', '']),
      }),
      cause: 'holderUnknown',
    },
  ],
});
