import { deputy } from '../../../src/checks/roles/rol-03-deputy';
import { testCheck } from '../../helpers/check-tester';
import { error, table, workbook } from '../../helpers/workbook-builder';

const RACI = table(`Ref | Title | CEO | ISM | Incident Lead
                    5.1 | Leadership and commitment | A | R | I
                    9.1 | Monitoring, measurement, analysis and evaluation | A | R | C
                    A.5.24 | Information security incident management planning and preparation | I | A | R`);

testCheck(deputy, {
  passes: [
    {
      name: 'every key role has another deputy',
      workbook: workbook({ Roles: table('Role | Holder | Deputy\nISM | J. Doe | R. Roe\nCEO | P. Lang | ') }),
    },
    {
      name: 'two holders cover each other',
      workbook: workbook({ Roles: table('Role | Holder | Deputy\nISM | J. Doe; R. Roe | \nCEO | P. Lang | ') }),
    },
    {
      name: 'the competency sheet has two persons for each key role of the matrix',
      workbook: workbook({
        RACI,
        Competency: table(`Person | Role | Competence | Actual
                           J. Doe | ISM | ISO 27001 | 3
                           R. Roe | ISM | ISO 27001 | 3
                           M. Kim | Incident Lead | Forensics | 3
                           T. Ono | Incident manager | Forensics | 2`),
      }),
    },
  ],
  fails: [
    {
      name: 'the deputy is empty, a placeholder, the holder, or has left',
      workbook: workbook({
        Roles: table(`Role | Holder | Deputy | Kind
                      ISM | J. Doe | - | Mandatory
                      CISO | R. Roe | tbd | Mandatory
                      Incident Lead | M. Kim | M. Kim | Key
                      Head of IT | T. Ono | L. Gone | Key
                      HR Lead | A. Berg | | Optional`),
        People: table(`Name | Internal/External | Status
                       J. Doe | Internal | Active
                       R. Roe | Internal | Active
                       M. Kim | Internal | Active
                       T. Ono | Internal | Active
                       A. Berg | Internal | Active
                       L. Gone | Internal | Leaver`),
      }),
      findings: [
        { subject: 'INCIDENT_LEAD', cells: ['Roles!C4'], message: 'The deputy of Incident Lead is its holder.' },
        { subject: 'ISM', cells: ['Roles!C2'], message: 'ISM has no deputy.' },
        { subject: 'ISM_LEADERSHIP', cells: ['Roles!C3'], message: 'The deputy of CISO is only a placeholder: "tbd".' },
        { subject: 'IT_LEAD', cells: ['Roles!C5'], message: 'The deputy of Head of IT, L. Gone, is not active.' },
      ],
    },
    {
      name: 'the deputy cannot be read',
      workbook: workbook({
        Roles: [
          ['Role', 'Holder', 'Deputy'],
          ['ISM', 'J. Doe', error()],
          ['CISO', 'R. Roe', 'J. Doe'],
        ],
      }),
      findings: [{ subject: 'ISM', cells: ['Roles!C2'], outcome: 'review' }],
    },
    {
      name: 'deputies were never filled in: one question',
      workbook: workbook({
        Roles: table(`Role | Holder | Deputy | Kind
                      ISM | J. Doe | | Key
                      CISO | R. Roe | | Key
                      Incident Lead | M. Kim | - | Key
                      Head of IT | T. Ono | | Key
                      HR Lead | A. Berg | | Key`),
      }),
      findings: [{ subject: 'deputy', cells: ['Roles!C1'], outcome: 'review', message: 'Deputy not filled in yet: 5 of 5 key roles.' }],
    },
    {
      name: 'there is no column for deputies',
      workbook: workbook({ Roles: table('Role | Holder\nISM | J. Doe\nCEO | P. Lang') }),
      findings: [{ subject: 'deputy-column', cells: ['Roles!A1'] }],
    },
    {
      name: 'the competency sheet has one person for a key role',
      workbook: workbook({
        RACI,
        Competency: table('Person | Role | Competence | Actual\nJ. Doe | ISM | ISO 27001 | 3\nM. Kim | Incident Lead | Forensics | 3'),
      }),
      findings: [{ subject: 'deputies', cells: ['Competency!B1'], severity: 'info' }],
    },
  ],
  notChecked: [
    {
      name: 'the competency sheet has no Role column',
      workbook: workbook({ RACI, Competency: table('Person | Competence | Actual\nJ. Doe | ISO 27001 | 3') }),
      cause: { kind: 'noColumn', sheet: 'competency', columns: ['role'] },
    },
  ],
  notApplicable: [
    {
      name: 'three people or fewer are there',
      workbook: workbook({
        Roles: table('Role | Holder | Deputy\nISM | J. Doe | -'),
        People: table('Name | Internal/External | Status\nJ. Doe | Internal | Active\nP. Lang | Internal | Active'),
      }),
    },
  ],
});
