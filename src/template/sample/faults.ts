import type { StandardSheet } from '../../standard';
import type { Change, Place } from './places';
import { addRow, inTurn, removeRows, setCells } from './places';

/** A deliberate fault of the sample: what it changes, and every finding it causes in the workbook with all sheets. */
export interface Fault {
  readonly id: FaultId;
  /** In a sentence. */
  readonly what: string;
  readonly apply: Change;
  readonly findings: readonly FaultFinding[];
}

export interface FaultFinding {
  /** Check id and subject. */
  readonly id: string;
  readonly sheet: StandardSheet;
  readonly cells: readonly Place[];
}

export type FaultId = (typeof FAULT_IDS)[number];

export const FAULT_IDS = [
  'clauseMissing',
  'controlMissing',
  'nobodyAccountable',
  'twoAccountable',
  'nobodyResponsible',
  'placeholder',
  'leaver',
  'oldNumbering',
  'ambiguousCode',
  'leadershipUnassigned',
  'reportingUnassigned',
  'noDeputy',
  'providerWithoutOwner',
  'consultantAccountable',
  'policyNotWithTopManagement',
  'riskOwnersMissing',
  'approverGrants',
  'requesterApproves',
  'auditorInvolved',
  'developerApproves',
  'treaterAccepts',
  'reviewNotIndependent',
  'acceptanceExpired',
  'noCompetenceRecord',
  'plannedGap',
  'gapWithoutPlan',
  'claimWithoutEvidence',
  'certificateExpired',
  'nobodyKnowsTheStandard',
  'auditorUnqualified',
  'controlNotInStatement',
  'exclusionUnexplained',
  'exclusionWeak',
  'controlWithoutOwner',
  'phaseWithoutResources',
] as const;

export const FAULTS: readonly Fault[] = [
  // --- coverage
  {
    id: 'clauseMissing',
    what: 'The matrix has no row for clause 6.3.',
    apply: removeRows('matrix', (row) => row['ref'] === '6.3'),
    findings: [finding('COV-01 6.3', 'matrix', [null, 'ref'])],
  },
  {
    id: 'controlMissing',
    what: 'Control A.5.23 applies, and the matrix has no row for it.',
    apply: removeRows('matrix', (row) => row['ref'] === 'A.5.23'),
    findings: [finding('COV-02 A.5.23', 'applicability', ['A.5.23', 'ref'])],
  },
  {
    id: 'nobodyAccountable',
    what: 'Nobody is accountable for A.5.7.',
    apply: setCells('matrix', 'A.5.7', { accountable: '' }),
    findings: [finding('COV-03 A.5.7', 'matrix', ['A.5.7', 'accountable'])],
  },
  {
    id: 'twoAccountable',
    what: 'Two roles are accountable for clause 7.4.',
    apply: setCells('matrix', '7.4', { accountable: 'COO; HR Lead' }),
    findings: [finding('COV-04 7.4', 'matrix', ['7.4', 'accountable'])],
  },
  {
    id: 'nobodyResponsible',
    what: 'Nobody is responsible for clause 8.1.',
    apply: setCells('matrix', '8.1', { responsible: '' }),
    findings: [finding('COV-05 8.1', 'matrix', ['8.1', 'responsible'])],
  },
  {
    id: 'placeholder',
    what: 'The responsible of A.5.6 is still to be decided.',
    apply: setCells('matrix', 'A.5.6', { responsible: 'TBD' }),
    findings: [finding('COV-06 tbd', 'matrix', ['A.5.6', 'responsible'])],
  },
  {
    id: 'leaver',
    what: 'Rohan Mehta has left and is still responsible for A.8.33.',
    apply: setCells('people', 'Rohan Mehta', { status: 'Leaver', end: '2026-03-31' }),
    findings: [finding('COV-08 Rohan Mehta', 'matrix', ['A.8.33', 'responsible'])],
  },
  {
    id: 'oldNumbering',
    what: 'A row still has the code and title of a control of 2013.',
    apply: addRow('matrix', { ref: 'A.9.1.1', title: 'Access control policy', accountable: 'COO', responsible: 'Head of IT' }),
    findings: [finding('COV-11 RACI A.9.1.1', 'matrix', ['A.9.1.1', 'ref'])],
  },
  {
    id: 'ambiguousCode',
    what: 'A row says 7.3 and does not say whether that is the clause or the control.',
    apply: addRow('matrix', { ref: '7.3', title: 'Yearly refresher', accountable: 'HR Lead', responsible: 'Awareness Lead' }),
    findings: [finding('COV-13 RACI 7.3', 'matrix', ['7.3', 'ref'])],
  },
  // --- roles
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
    findings: [finding('ROL-07 Gareth Pike', 'matrix', ['A.5.37', 'accountable'])],
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
      finding(
        'ROL-12 risk-owners',
        'matrix',
        ['6.1.2', 'accountable'],
        ['6.1.2', 'responsible'],
        ['8.2', 'accountable'],
        ['8.2', 'responsible'],
      ),
      finding('COV-03 6.1.2', 'matrix', ['6.1.2', 'accountable']),
      finding('COV-03 8.2', 'matrix', ['8.2', 'accountable']),
      finding('COV-05 6.1.2', 'matrix', ['6.1.2', 'responsible']),
      finding('COV-05 8.2', 'matrix', ['8.2', 'responsible']),
    ],
  },
  // --- segregation
  {
    id: 'approverGrants',
    what: 'Priya Raman approves access and grants it too.',
    apply: setCells('duties', 'ACC-GRANT', { holders: 'Yusuf Demir; Priya Raman' }),
    findings: [finding('SOD-01 SR-02', 'duties', ['ACC-APPROVE', 'holders'], ['ACC-GRANT', 'holders'])],
  },
  {
    id: 'requesterApproves',
    what: 'Jonas Weber requests changes that only he approves.',
    apply: setCells('duties', 'CHG-REQUEST', { holders: 'Sofia Marques; Jonas Weber' }),
    findings: [finding('SOD-02 SR-04', 'duties', ['CHG-REQUEST', 'holders'], ['CHG-APPROVE', 'holders'])],
  },
  {
    id: 'auditorInvolved',
    what: 'The internal auditor is responsible for a control.',
    apply: setCells('matrix', 'A.5.4', { responsible: 'Internal Auditor' }),
    findings: [finding('SOD-03 Ruth Carver', 'matrix', ['A.5.4', 'responsible'])],
  },
  {
    id: 'developerApproves',
    what: 'Jonas Weber writes code and approves changes to the same platform.',
    apply: setCells('duties', 'DEV-CODE', { holders: 'Clara Jensen; Jonas Weber' }),
    findings: [finding('SOD-05 Model platform', 'duties', ['DEV-CODE', 'holders'], ['CHG-APPROVE', 'holders'])],
  },
  {
    id: 'treaterAccepts',
    what: 'Priya Raman treats risks and alone accepts what remains.',
    apply: setCells('duties', 'TREAT-IMPLEMENT', { holders: 'Tobias Renner; Priya Raman' }),
    findings: [finding('SOD-08 Priya Raman', 'duties', ['TREAT-IMPLEMENT', 'holders'], ['RISK-ACCEPT', 'holders'])],
  },
  {
    id: 'reviewNotIndependent',
    what: 'The Information Security Manager reviews their own work under A.5.35.',
    apply: setCells('matrix', 'A.5.35', { responsible: 'Information Security Manager' }),
    findings: [finding('SOD-09 A.5.35', 'matrix', ['A.5.35', 'responsible'])],
  },
  {
    id: 'acceptanceExpired',
    what: 'The acceptance of a conflict has run out.',
    apply: addRow('exceptions', {
      id: 'X-02',
      kind: 'SoD',
      check: 'SR-02',
      object: 'Priya Raman',
      reason: 'Cover for the holidays of the summer',
      compensating: 'Monthly sample of all grants by the Head of Product',
      requestedBy: 'Jonas Weber',
      approvedBy: 'Amara Lindqvist',
      approvedOn: '2026-05-18',
      expires: '2026-09-30',
      status: 'Open',
    }),
    findings: [finding('SOD-10 X-02', 'exceptions', ['X-02', 'expires'])],
  },
  // --- competence
  {
    id: 'noCompetenceRecord',
    what: 'Viktor Ilic is responsible for A.8.17 and has no competence record.',
    apply: setCells('matrix', 'A.8.17', { responsible: 'Viktor Ilic' }),
    findings: [finding('CMP-01 Viktor Ilic', 'matrix', ['A.8.17', 'responsible'])],
  },
  {
    id: 'plannedGap',
    what: 'Anna Kowalska has a gap; a course is planned.',
    apply: setCells('competency', 'Anna Kowalska | Restore testing', { actual: 2, action: 'Restore course', targetDate: '2027-02-01' }),
    findings: [finding('CMP-02 Anna Kowalska: Restore testing', 'competency', ['Anna Kowalska | Restore testing', 'actual'])],
  },
  {
    id: 'gapWithoutPlan',
    what: 'Nadia Rahman has a gap and nothing is planned.',
    apply: setCells('competency', 'Nadia Rahman | Supplier risk assessment', { actual: 2 }),
    findings: [
      finding('CMP-02 Nadia Rahman: Supplier risk assessment', 'competency', ['Nadia Rahman | Supplier risk assessment', 'actual']),
      finding('CMP-05 Nadia Rahman: Supplier risk assessment', 'competency', ['Nadia Rahman | Supplier risk assessment', 'actual']),
    ],
  },
  {
    id: 'claimWithoutEvidence',
    what: 'The competence of Grace Adeyemi is only claimed.',
    apply: setCells('competency', 'Grace Adeyemi | Screening and employment terms', { evidence: 'yes' }),
    findings: [finding('CMP-03 Grace Adeyemi', 'competency', ['Grace Adeyemi | Screening and employment terms', 'evidence'])],
  },
  {
    id: 'certificateExpired',
    what: 'A certificate of Jonas Weber has expired.',
    apply: setCells('competency', 'Jonas Weber | Access management', { validUntil: '2026-03-31' }),
    findings: [finding('CMP-04 Jonas Weber', 'competency', ['Jonas Weber | Access management', 'validUntil'])],
  },
  {
    id: 'nobodyKnowsTheStandard',
    what: 'No competence record mentions ISO/IEC 27001.',
    apply: setCells('competency', 'Helena Novak | ISO/IEC 27001 Lead Implementer', { competence: 'Managing information security' }),
    findings: [finding('CMP-06 iso-27001', 'competency', [null, 'competence'])],
  },
  {
    id: 'auditorUnqualified',
    what: 'Nothing shows that the internal auditor can audit.',
    apply: setCells('competency', 'Ruth Carver | Internal audit of management systems (ISO 19011)', { competence: 'Writing reports' }),
    findings: [finding('CMP-10 Ruth Carver', 'competency', ['Ruth Carver | Writing reports', 'competence'])],
  },
  // --- statement of applicability and resources
  {
    id: 'controlNotInStatement',
    what: 'The Statement of Applicability does not list A.8.11.',
    apply: removeRows('applicability', (row) => row['ref'] === 'A.8.11'),
    findings: [finding('SOA-01 A.8.11', 'applicability', [null, 'ref'])],
  },
  {
    id: 'exclusionUnexplained',
    what: 'A.7.12 is excluded without a reason.',
    apply: setCells('applicability', 'A.7.12', { exclusion: '' }),
    findings: [finding('SOA-03 A.7.12', 'applicability', ['A.7.12', 'exclusion'])],
  },
  {
    id: 'exclusionWeak',
    what: 'The reason for excluding A.7.11 says nothing.',
    apply: setCells('applicability', 'A.7.11', { exclusion: 'Not relevant' }),
    findings: [finding('SOA-04 A.7.11', 'applicability', ['A.7.11', 'exclusion'])],
  },
  {
    id: 'controlWithoutOwner',
    what: 'A.8.6 applies, and neither the matrix nor the Statement of Applicability names anybody for it.',
    apply: inTurn(setCells('matrix', 'A.8.6', { responsible: '' }), setCells('applicability', 'A.8.6', { owner: '' })),
    findings: [finding('COV-05 A.8.6', 'matrix', ['A.8.6', 'responsible'])],
  },
  {
    id: 'phaseWithoutResources',
    what: 'No people are planned for the phase Maintenance.',
    apply: removeRows('resources', (row) => row['phase'] === 'Maintenance' && row['type'] === 'People'),
    findings: [finding('RES-02 Maintenance', 'resources', [null, 'phase'])],
  },
];

function finding(id: string, sheet: StandardSheet, ...places: readonly (readonly [string | null, string])[]): FaultFinding {
  return { id, sheet, cells: places.map(([row, column]) => ({ row, column })) };
}
