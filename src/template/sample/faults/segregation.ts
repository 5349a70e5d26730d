import type { Fault } from '../fault';
import { finding } from '../fault';
import { addRow, inTurn, setCells } from '../places';

export const SEGREGATION_FAULTS: readonly Fault[] = [
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
    findings: [finding('SOD-03 Ruth Carver', 'matrix', ['9.2.1', 'responsible'], ['9.2.2', 'responsible'], ['A.5.4', 'responsible'])],
  },
  {
    id: 'developerApproves',
    what: 'Jonas Weber writes code and approves changes to the same platform.',
    apply: setCells('duties', 'DEV-CODE', { holders: 'Clara Jensen; Jonas Weber' }),
    findings: [finding('SOD-05 DEV-CODE/CHG-APPROVE Model platform', 'duties', ['CHG-APPROVE', 'holders'], ['DEV-CODE', 'holders'])],
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
  {
    id: 'conflictAccepted',
    what: 'Helena Novak writes documents and approves them; the conflict is accepted with a compensating control.',
    apply: inTurn(
      setCells('duties', 'DOC-APPROVE', { holders: 'Amara Lindqvist; Helena Novak' }),
      addRow('exceptions', {
        id: 'X-03',
        kind: 'SoD',
        check: 'SR-16',
        object: 'Helena Novak',
        reason: 'Two people cannot cover every document in time',
        compensating: 'The steering committee countersigns every approval in its monthly minutes',
        requestedBy: 'Helena Novak',
        approvedBy: 'Amara Lindqvist',
        approvedOn: '2026-06-01',
        expires: '2027-05-31',
        status: 'Open',
      }),
    ),
    findings: [{ ...finding('SOD-01 SR-16', 'duties', ['DOC-AUTHOR', 'holders'], ['DOC-APPROVE', 'holders']), isAccepted: true }],
  },
];
