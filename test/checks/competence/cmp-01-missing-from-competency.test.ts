import { missingFromCompetency } from '../../../src/checks/competence/cmp-01-missing-from-competency';
import { testCheck } from '../../helpers/check-tester';
import { error, table, workbook } from '../../helpers/workbook-builder';

const RACI = table(`Ref | Title | Accountable | Responsible | Support | Consulted
                    5.1 | Leadership and commitment | P. Lang | J. Doe | | X. Guest
                    7.1 | Resources | P. Lang | J. Doe | M. Kim |
                    A.8.13 | Information backup | T. Ono | M. Kim; T. Ono | |`);
const COMPETENCY = `Person | Role | Competence | Required | Actual
                    P. Lang | CEO | Leadership | 3 | 3
                    J. Doe | ISM | ISO 27001 | 3 | 3
                    T. Ono | Head of IT | Backup | 3 | 3`;

const EXTERNAL = table(`Ref | Title | Accountable | Responsible
                        5.1 | Leadership and commitment | P. Lang | B. Beta
                        7.1 | Resources | P. Lang | J. Doe
                        A.8.13 | Information backup | T. Ono | T. Ono`);

testCheck(missingFromCompetency, {
  passes: [
    {
      name: 'everybody with A, R or S has a row',
      workbook: workbook({ RACI, Competency: table(`${COMPETENCY}\nKim, M. | Backup owner | Restore | 2 | 2`) }),
    },
    {
      name: 'headings have a row by role, groups and providers are skipped',
      workbook: workbook({
        RACI: table(`Ref | Title | CEO | ISMS Manager | IT Department | MSP | All employees
                     5.1 | Leadership and commitment | A | R | | | I
                     7.1 | Resources | A | R | R | | R
                     A.8.13 | Information backup | | A | R | R |`),
        Competency: table(`Role | Required competence | Level
                           CEO | Leadership | 3
                           Information Security Manager | ISO 27001 | 3`),
      }),
    },
    {
      name: 'competences are kept by role, and a row that names nobody stands for the holder',
      workbook: workbook({
        Roles: table('Role | Holder\nISM | B. Beta'),
        Competency: table('Person | Role | Competence | Actual\n | ISM | ISO 27001 | 3\n | CEO | Leadership | 3'),
      }),
    },
    {
      name: 'somebody from outside has a contract reference instead of a row',
      workbook: workbook({
        RACI: EXTERNAL,
        Roles: table('Role | Holder | Internal/External | Contract ref\nCEO | P. Lang | Internal |\nCISO | B. Beta | External | C-12'),
        Competency: table(COMPETENCY),
      }),
    },
  ],
  fails: [
    {
      name: 'a supporter has no row; one only consulted needs none',
      workbook: workbook({ RACI, Competency: table(COMPETENCY) }),
      findings: [
        { subject: 'M. Kim', cells: ['RACI!E3', 'RACI!D4'], message: 'M. Kim has ISMS duties and no row in the competency matrix.' },
      ],
    },
    {
      name: 'a heading has no row by role where the Role column is filled',
      workbook: workbook({
        RACI: table(`Ref | Title | CEO | ISM | Facilities Lead
                     5.1 | Leadership and commitment | A | R |
                     7.1 | Resources | A | R | C
                     A.7.1 | Physical security perimeters | | A | R`),
        Competency: table(COMPETENCY),
      }),
      findings: [
        {
          subject: 'Facilities Lead',
          cells: ['RACI!E4'],
          message: 'Facilities Lead has ISMS duties and no row in the competency matrix, neither by person nor by role.',
        },
      ],
    },
    {
      name: 'a name that no list knows stands among persons',
      workbook: workbook({
        RACI: table(
          'Ref | Title | Accountable | Responsible\n5.1 | Leadership and commitment | P. Lang | J. Doe\n7.1 | Resources | T. Ono | B. Unknown\n7.2 | Competence | P. Lang | J. Doe',
        ),
        Competency: table('Person | Competence | Actual\nP. Lang | Leadership | 3\nJ. Doe | ISO 27001 | 3\nT. Ono | Backup | 2'),
      }),
      findings: [{ subject: 'B. Unknown', cells: ['RACI!D3'] }],
    },
    {
      name: 'somebody from outside has neither a row nor a contract reference',
      workbook: workbook({
        RACI: EXTERNAL,
        Roles: table('Role | Holder | Internal/External | Contract ref\nCEO | P. Lang | Internal |\nCISO | B. Beta | External | -'),
        Competency: table(COMPETENCY),
      }),
      findings: [{ subject: 'B. Beta', cells: ['RACI!D2'], related: ['Roles!B3'] }],
    },
    {
      name: 'a person of the competency sheet cannot be read: a question',
      workbook: workbook({
        RACI: EXTERNAL,
        Competency: [
          ['Person', 'Competence', 'Required', 'Actual'],
          ['P. Lang', 'Leadership', 3, 3],
          ['J. Doe', 'ISO 27001', 3, 3],
          [error(), 'Audit', 3, 3],
          ['T. Ono', 'Audit', 3, 3],
        ],
      }),
      findings: [{ subject: 'B. Beta', cells: ['RACI!D2'], outcome: 'review' }],
    },
    {
      name: 'only groups are named: one question',
      workbook: workbook({
        RACI: table(`Ref | Title | IT Department | All staff
                     5.1 | Leadership and commitment | A | R
                     7.1 | Resources | A | R
                     9.2 | Internal audit | A | R`),
        Competency: table('Person | Competence | Required | Actual\nJ. Doe | ISO 27001 | 3 | 3'),
      }),
      findings: [
        { subject: 'nobody-resolved', cells: ['RACI!A1'], outcome: 'review', message: /^No cell says which people have ISMS duties\./ },
      ],
    },
    {
      name: 'a holder in the Roles sheet has no row',
      workbook: workbook({ Roles: table('Role | Holder\nInternal Auditor | B. Beta\nISM | J. Doe'), Competency: table(COMPETENCY) }),
      findings: [{ subject: 'B. Beta', cells: ['Roles!B2'] }],
    },
    {
      name: 'a row of a colleague with the same role is none of the holder',
      workbook: workbook({ Roles: table('Role | Holder\nISM | B. Beta'), Competency: table(COMPETENCY) }),
      findings: [{ subject: 'B. Beta', cells: ['Roles!B2'] }],
    },
    {
      name: 'nobody is resolved: one question, never a pass',
      workbook: workbook({
        RACI: table(`Ref | Title | CEO | ISM | Head of IT
                     5.1 | Leadership and commitment | A | R | C
                     7.1 | Resources | A | R | C
                     A.8.13 | Information backup | I | A | R`),
        Competency: table('Person | Competence | Actual\nP. Lang | Leadership | 3\nJ. Doe | ISO 27001 | 3'),
      }),
      findings: [
        { subject: 'nobody-resolved', cells: ['RACI!C1', 'RACI!D1', 'RACI!E1'], outcome: 'review', message: /^3 of 3 RACI roles/ },
      ],
    },
  ],
  notChecked: [{ name: 'there is no competency sheet', workbook: workbook({ RACI }), cause: { kind: 'noSheet', sheet: 'competency' } }],
});
