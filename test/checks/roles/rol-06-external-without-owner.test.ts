import { externalWithoutOwner } from '../../../src/checks/roles/rol-06-external-without-owner';
import { testCheck } from '../../helpers/check-tester';
import { error, table, workbook } from '../../helpers/workbook-builder';

testCheck(externalWithoutOwner, {
  passes: [
    {
      name: 'the row of an external responsible has an internal accountable',
      workbook: workbook({
        RACI: table(`Ref | Title | Accountable | Responsible
                     A.8.13 | Information backup | Head of IT | Acme Backup Ltd
                     A.8.15 | Logging | Head of IT | vCISO
                     A.8.16 | Monitoring activities | Head of IT | Head of IT`),
      }),
    },
    {
      name: 'the Roles sheet names the internal owner',
      workbook: workbook({
        Roles: table(`Role | Holder | Internal/External | Internal owner
                      Internal Auditor | B. Beta | External | P. Lang
                      ISM | J. Doe | Internal | `),
      }),
    },
  ],
  fails: [
    {
      name: 'accountable and responsible are both external, on two rows',
      workbook: workbook({
        RACI: table(`Ref | Title | Accountable | Responsible
                     A.8.13 | Information backup | Acme Backup Ltd | Acme Backup Ltd
                     A.8.14 | Redundancy of information processing facilities | Acme Backup Ltd | acme backup ltd
                     A.8.15 | Logging | Head of IT | Head of IT`),
      }),
      findings: [
        {
          subject: 'Acme Backup Ltd',
          cells: ['RACI!D2', 'RACI!D3'],
          message: 'Acme Backup Ltd is external, and nobody inside is accountable on A.8.13, A.8.14.',
        },
      ],
    },
    {
      name: 'an external holder has no internal owner, or only a leaver',
      workbook: workbook({
        Roles: table(`Role | Holder | Internal/External | Internal owner
                      Internal Auditor | B. Beta | External | -
                      MSP | C. Gamma | External | L. Gone
                      ISM | J. Doe | Internal | `),
        People: table(`Name | Internal/External | Status
                       J. Doe | Internal | Active
                       L. Gone | Internal | Leaver
                       B. Beta | External | Active
                       C. Gamma | External | Active`),
      }),
      findings: [
        { subject: 'B. Beta', cells: ['Roles!D2'] },
        { subject: 'C. Gamma', cells: ['Roles!D3'] },
      ],
    },
    {
      name: 'there is no column for internal owners: one finding for those whom the matrix does not show to have one',
      workbook: workbook({
        RACI: table(`Ref | Title | Accountable | Responsible
                     A.8.13 | Information backup | Head of IT | Acme Backup Ltd
                     A.8.15 | Logging | Head of IT | Head of IT
                     A.8.16 | Monitoring activities | Head of IT | Head of IT`),
        Roles: table(`Role | Holder | Internal/External
                      Backup provider | Acme Backup Ltd | External
                      Internal Auditor | B. Beta | External
                      MSP | C. Gamma | External
                      ISM | J. Doe | Internal`),
      }),
      findings: [
        {
          subject: 'internal-owner-column',
          cells: ['Roles!A1'],
          message: 'The external holders B. Beta, C. Gamma have no internal owner: the Roles sheet has no column for it.',
        },
      ],
    },
    {
      name: 'the internal owner cannot be read',
      workbook: workbook({
        Roles: [
          ['Role', 'Holder', 'Internal/External', 'Internal owner'],
          ['Internal Auditor', 'B. Beta', 'External', error()],
          ['ISM', 'J. Doe', 'Internal', ''],
        ],
      }),
      findings: [{ subject: 'B. Beta', cells: ['Roles!D2'], outcome: 'review' }],
    },
    {
      name: 'the accountable of the row cannot be read',
      workbook: workbook({
        RACI: [
          ['Ref', 'Title', 'Accountable', 'Responsible'],
          ['A.8.13', 'Information backup', error(), 'Acme Backup Ltd'],
          ['A.8.15', 'Logging', 'Head of IT', 'Head of IT'],
          ['A.8.16', 'Monitoring activities', 'Head of IT', 'Head of IT'],
        ],
      }),
      findings: [{ subject: 'Acme Backup Ltd', cells: ['RACI!D2'], outcome: 'review' }],
    },
  ],
  notApplicable: [
    {
      name: 'nobody is external',
      workbook: workbook({
        RACI: table(
          'Ref | Title | Accountable | Responsible\n5.1 | Leadership and commitment | CEO | ISM\n5.2 | Policy | CEO | ISM\n7.1 | Resources | CEO | ISM',
        ),
      }),
    },
    {
      name: 'the row of the external has no accountable: COV-03 reports it',
      workbook: workbook({
        RACI: table(
          'Ref | Title | Accountable | Responsible\nA.8.13 | Information backup | | Acme Ltd\n5.2 | Policy | CEO | ISM\n7.1 | Resources | CEO | ISM',
        ),
      }),
    },
  ],
});
