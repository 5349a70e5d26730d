import type { Fault } from '../fault';
import { finding } from '../fault';
import { inTurn, setCells } from '../places';

export const COMPETENCE_FAULTS: readonly Fault[] = [
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
      finding('CMP-05 Nadia Rahman: Supplier risk assessment', 'competency', ['Nadia Rahman | Supplier risk assessment', 'action']),
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
    findings: [finding('CMP-06 iso-27001', 'competency', [null, 'person'])],
  },
  {
    id: 'auditorUnqualified',
    what: 'Nothing shows that the internal auditor can audit: no course, no certificate, no contract.',
    apply: inTurn(
      setCells('competency', 'Ruth Carver | Internal audit of management systems (ISO 19011)', { competence: 'Writing reports' }),
      setCells('roles', 'Internal Auditor', { contractRef: '' }),
    ),
    findings: [finding('CMP-10 Ruth Carver', 'matrix', ['9.2.1', 'responsible'], ['9.2.2', 'responsible'])],
  },
];
