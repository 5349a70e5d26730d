import { developAndRelease } from '../../../src/checks/segregation/sod-05-develop-and-release';
import { testCheck } from '../../helpers/check-tester';
import { ONE_ROLE_ONLY } from '../../helpers/standard-rows';
import { error, table, workbook } from '../../helpers/workbook-builder';

const raci = (rows: string) => table(`Ref | Title | Accountable | Responsible\n${rows}\nA.8.33 | Test information | CTO | CTO`);
const duties = (rows: string) => table(`Duty | System / scope | Holder(s) | Second holder\n${rows}`);
const COMPETENCY = table(`Person | Role | Competence | Required | Actual
                          M. Kim | Dev Lead | Secure coding | 3 | 3
                          J. Doe | ISM | ISO 27001 | 3 | 3`);

testCheck(developAndRelease, {
  passes: [
    {
      name: 'a team writes code and the lead approves',
      workbook: workbook({ Duties: duties('DEV-CODE | | Dev Team |\nCHG-APPROVE | | Lee |') }),
    },
    {
      name: 'one person does both on different systems',
      workbook: workbook({ Duties: duties('DEV-CODE | Portal | Kim |\nPROD-ADMIN | ERP | Kim |') }),
    },
    {
      name: 'different people answer for coding and change (two sheets)',
      workbook: workbook({
        RACI: raci(`A.8.28 | Secure coding | CTO | M. Kim
                    A.8.32 | Change management | CTO | J. Doe`),
        Competency: COMPETENCY,
      }),
    },
    {
      name: 'coding has more than one responsible',
      workbook: workbook({
        RACI: raci(`A.8.28 | Secure coding | CTO | M. Kim; J. Doe
                    A.8.32 | Change management | CTO | M. Kim`),
        Competency: COMPETENCY,
      }),
    },
  ],
  fails: [
    {
      name: 'one person writes code and approves changes, or releases, or administers production',
      workbook: workbook({
        Duties: duties(`DEV-CODE | ERP | Kim |
                        CHG-APPROVE | | Kim |
                        PROD-DEPLOY | ERP | Lee | Kim
                        PROD-ADMIN | Portal | Kim |`),
      }),
      findings: [
        {
          subject: 'DEV-CODE/CHG-APPROVE ERP',
          cells: ['Duties!C2', 'Duties!C3'],
          message: 'Kim holds both writing code and approving changes on ERP.',
        },
        { subject: 'SR-07 ERP', cells: ['Duties!C2', 'Duties!D4'] },
      ],
    },
    {
      name: 'one team does both: a question',
      workbook: workbook({ Duties: duties('DEV-CODE | | Dev Team |\nPROD-DEPLOY | | dev team |') }),
      findings: [{ subject: 'SR-07', outcome: 'review', cells: ['Duties!C2', 'Duties!C3'] }],
    },
    {
      name: 'the only responsible of both controls is one person, by role and by name (two sheets)',
      workbook: workbook({
        RACI: raci(`A.8.28 | Secure coding | CTO | Dev Lead
                    A.8.32 | Change management | CTO | M. Kim`),
        Competency: COMPETENCY,
      }),
      findings: [
        {
          subject: 'A.8.28-A.8.32',
          severity: 'warning',
          cells: ['RACI!D2', 'RACI!D3'],
          message: 'M. Kim is the only responsible for both secure coding (A.8.28) and change management (A.8.32).',
        },
      ],
    },
    {
      name: 'the only responsible of both is a group (two sheets)',
      workbook: workbook({
        RACI: raci(`A.8.28 | Secure coding | CTO | Dev Team
                    A.8.32 | Change management | CTO | Dev Team`),
      }),
      findings: [{ subject: 'A.8.28-A.8.32', outcome: 'review', severity: 'warning', cells: ['RACI!D2', 'RACI!D3'] }],
    },
    {
      name: 'a cell cannot be read (two sheets)',
      workbook: workbook({
        RACI: [
          ['Ref', 'Title', 'M. Kim', 'J. Doe', 'CTO'],
          ['A.8.28', 'Secure coding', 'R', error(), 'A'],
          ['A.8.32', 'Change management', 'R', 'I', 'A'],
          ['A.8.33', 'Test information', 'R', 'I', 'A'],
        ],
      }),
      findings: [{ subject: 'A.8.28-A.8.32', outcome: 'review', severity: 'warning', cells: ['RACI!D2'] }],
    },
  ],
  notChecked: [
    ONE_ROLE_ONLY,
    {
      name: 'the same heading has both, and nobody knows who holds it',
      workbook: workbook({
        RACI: raci(`A.8.28 | Secure coding | CTO | Dev Lead
                    A.8.32 | Change management | CTO | Dev Lead`),
      }),
      cause: 'holderUnknown',
    },
    {
      name: 'one row is empty',
      workbook: workbook({
        RACI: raci(`A.8.28 | Secure coding | CTO |
                    A.8.32 | Change management | CTO | M. Kim`),
      }),
      cause: 'other',
    },
    {
      name: 'one row is excluded',
      workbook: workbook({
        RACI: raci(`A.8.28 | Secure coding | CTO | M. Kim (Dev Lead)
                    A.8.32 | Change management | CTO | M. Kim (Dev Lead)`),
        SoA: table(`Control | Title | Applicable | Justification for exclusion | Status
                    A.8.28 | Secure coding | No | No own development |
                    A.8.32 | Change management | Yes | | Implemented
                    A.8.33 | Test information | Yes | | Implemented`),
      }),
      cause: 'other',
    },
  ],
});
