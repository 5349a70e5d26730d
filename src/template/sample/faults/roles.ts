import type { Fault } from '../fault';
import { finding } from '../fault';
import { inTurn, setCells } from '../places';

export const ROLE_FAULTS: readonly Fault[] = [
  {
    id: 'leadershipUnassigned',
    what: 'The role Leadership Team has no holder.',
    apply: setCells('roles', 'Leadership Team', { holder: '' }),
    findings: [finding('ROL-01 LEADERSHIP', 'roles', ['Leadership Team', 'holder'])],
  },
  {
    id: 'reportingUnassigned',
    what: 'No role reports the performance of the ISMS to top management.',
    apply: setCells('roles', 'Information Security Manager', {
      report: 'N',
      responsibilities: 'Makes sure that the ISMS conforms to ISO/IEC 27001',
    }),
    findings: [finding('ROL-02 5.3 b)', 'roles', [null, 'report'])],
  },
  {
    id: 'noDeputy',
    what: 'The key role Business Continuity Lead has no deputy.',
    apply: setCells('roles', 'Business Continuity Lead', { deputy: '-' }),
    findings: [finding('ROL-03 BCM_LEAD', 'roles', ['Business Continuity Lead', 'deputy'])],
  },
  {
    id: 'providerWithoutOwner',
    what: 'Nobody inside manages the Managed Service Provider.',
    apply: setCells('roles', 'Managed Service Provider', { internalOwner: '' }),
    findings: [finding('ROL-06 Dana Whitlock', 'roles', ['Managed Service Provider', 'internalOwner'])],
  },
  {
    id: 'consultantAccountable',
    what: 'An external consultant is accountable for A.5.37.',
    apply: setCells('matrix', 'A.5.37', { accountable: 'ISO 27001 Consultant' }),
    findings: [finding('ROL-07 ISO 27001 Consultant', 'matrix', ['A.5.37', 'accountable'])],
  },
  {
    id: 'policyNotWithTopManagement',
    what: 'The Legal Counsel is accountable for the policy.',
    apply: setCells('matrix', '5.2', { accountable: 'Legal Counsel' }),
    findings: [finding('ROL-08 5.2', 'matrix', ['5.2', 'accountable'])],
  },
  {
    id: 'riskOwnersMissing',
    what: 'Nobody is named for the assessment of risks.',
    apply: inTurn(
      setCells('matrix', '6.1.2', { accountable: '', responsible: '' }),
      setCells('matrix', '8.2', { accountable: '', responsible: '' }),
    ),
    findings: [
      finding('ROL-12 risk-owners', 'matrix', ['6.1.2', 'accountable'], ['8.2', 'accountable']),
      finding('COV-03 6.1.2', 'matrix', ['6.1.2', 'accountable']),
      finding('COV-03 8.2', 'matrix', ['8.2', 'accountable']),
      finding('COV-05 6.1.2', 'matrix', ['6.1.2', 'responsible']),
      finding('COV-05 8.2', 'matrix', ['8.2', 'responsible']),
    ],
  },
];
