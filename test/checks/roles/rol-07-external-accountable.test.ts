import { externalAccountable } from '../../../src/checks/roles/rol-07-external-accountable';
import { testCheck } from '../../helpers/check-tester';
import { table, workbook } from '../../helpers/workbook-builder';

testCheck(externalAccountable, {
  passes: [
    {
      name: 'a consultant is only responsible',
      workbook: workbook({
        RACI: table(`Ref | Title | CEO | ISM | ISO 27001 Consultant
                     5.1 | Leadership and commitment | A | R | C
                     6.1.2 | Information security risk assessment | A | C | R
                     9.3 | Management review | A | R | R`),
      }),
    },
    {
      name: 'the name with a legal form is our own organisation',
      workbook: workbook({
        Settings: table('Setting | Value\nOrganisation | Acme Ltd'),
        RACI: table(
          'Ref | Title | Accountable | Responsible\n5.1 | Leadership and commitment | Acme Ltd | CEO\n7.1 | Resources | CEO | ISM\n7.2 | Competence | CEO | ISM',
        ),
      }),
    },
  ],
  fails: [
    {
      name: 'a consultant is accountable for the management review: an error, one finding for all rows',
      workbook: workbook({
        RACI: table(`Ref | Title | Accountable | Responsible
                     9.3 | Management review | Acme Consulting GmbH | ISM
                     A.5.7 | Threat intelligence | Acme Consulting GmbH | ISM
                     7.1 | Resources | CEO | ISM`),
      }),
      findings: [
        {
          subject: 'Acme Consulting GmbH',
          cells: ['RACI!C2', 'RACI!C3'],
          message: 'Acme Consulting GmbH is external and accountable on 9.3, A.5.7.',
        },
      ],
    },
    {
      name: 'a provider is accountable for a control: a warning',
      workbook: workbook({
        RACI: table(`Ref | Title | CEO | ISM | Managed Service Provider
                     5.1 | Leadership and commitment | A | R | I
                     A.8.13 | Information backup | I | C | A/R
                     A.8.15 | Logging | I | A | R`),
      }),
      findings: [{ subject: 'Managed Service Provider', cells: ['RACI!E3'], severity: 'warning' }],
    },
    {
      name: 'the competency sheet says the accountable person is external',
      workbook: workbook({
        RACI: table(
          'Ref | Title | Accountable | Responsible\nA.8.13 | Information backup | R. Roe | J. Doe\nA.8.15 | Logging | J. Doe | J. Doe\nA.8.16 | Monitoring activities | J. Doe | J. Doe',
        ),
        Competency: table(
          'Person | Internal/External | Competence | Actual\nR. Roe | External | Backup | 3\nJ. Doe | Internal | Logging | 3',
        ),
      }),
      findings: [{ subject: 'R. Roe', cells: ['RACI!C2'], severity: 'warning' }],
    },
    {
      name: 'an activity accepts risks',
      workbook: workbook({
        RACI: table(`Activity | CEO | External consultant | ISM
                     Accept residual risks | I | A | R
                     Approve the budget | A | C | R
                     Run awareness training | I | C | A/R`),
      }),
      findings: [{ subject: 'External consultant', cells: ['RACI!C2'] }],
    },
  ],
  notChecked: [
    {
      name: 'nobody is accountable on any row',
      workbook: workbook({
        RACI: table('Ref | Title | Accountable | Responsible\n5.1 | Leadership and commitment | | ISM\n7.1 | Resources | | ISM'),
      }),
      cause: 'other',
    },
  ],
});
