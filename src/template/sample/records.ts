import { REQUIRED_DOCUMENTS } from '../../standard';
import type { Row } from '../sheet-plan';
import { TITLES } from './roles';

/** What, when, with whom, inside or outside, how, who sends. */
type Message = readonly [string, string, string, 'Internal' | 'External', string, string];

const MESSAGES: readonly Message[] = [
  [
    'Information security policy and its changes',
    'On joining and after each change',
    'Employees',
    'Internal',
    'Intranet and e-mail',
    TITLES.ISM,
  ],
  ['Performance of the ISMS', 'Each quarter', 'Leadership Team', 'Internal', 'Report and meeting', TITLES.ISM],
  ['Security incident affecting customers', 'Within 24 h of confirmation', 'Customers', 'External', 'Portal and e-mail', TITLES.INC],
  [
    'Security requirements and their changes',
    'Before contract and after each change',
    'Suppliers',
    'External',
    'Contract annex',
    TITLES.SUP,
  ],
  [
    'Personal data breach',
    'Within 72 h of becoming aware',
    'Supervisory authorities',
    'External',
    'Online form of the authority',
    TITLES.DPO,
  ],
  ['Results of internal audits', 'After each audit', 'Leadership Team', 'Internal', 'Audit report', TITLES.IA],
];

export const COMMUNICATION_ROWS: readonly Row[] = MESSAGES.map(([what, when, withWhom, audience, how, sender]) => ({
  what,
  when,
  withWhom,
  audience,
  how,
  sender,
  evidence: 'Communication log',
}));

/** Records show what was done; they need no next review. */
const RECORDS: readonly string[] = [
  'COMPETENCE',
  'OPERATION',
  'RISK-ASSESSMENT-RESULTS',
  'RISK-TREATMENT-RESULTS',
  'MONITORING',
  'AUDIT',
  'REVIEW',
  'CORRECTIVE-ACTION',
];
const PLANS: readonly string[] = ['SOA', 'OBJECTIVES'];

export const DOCUMENT_ROWS: readonly Row[] = REQUIRED_DOCUMENTS.map((document, index) => {
  const isRecord = RECORDS.includes(document.key);
  return {
    docId: `D-${String(index + 1).padStart(2, '0')}`,
    title: document.title,
    key: document.key,
    type: typeOf(document.key),
    owner: TITLES.ISM,
    author: 'Helena Novak',
    version: isRecord ? '1.0' : '2.1',
    approvedBy: 'Amara Lindqvist',
    approvedOn: isRecord ? '2026-06-18' : '2026-01-15',
    ...(isRecord ? {} : { nextReview: '2027-01-15' }),
    status: isRecord ? 'Record' : 'Published',
    language: 'en',
    classification: 'Internal',
    location: `Document store/ISMS/D-${String(index + 1).padStart(2, '0')}`,
  };
});

function typeOf(key: string): string {
  if (key === 'POLICY') return 'Policy';
  if (RECORDS.includes(key)) return 'Record';
  return PLANS.includes(key) ? 'Plan' : 'Process';
}

export const EXCEPTION_ROWS: readonly Row[] = [
  {
    id: 'X-01',
    kind: 'Control',
    check: 'A.8.23',
    object: 'Web filtering on two research workstations',
    reason: 'Research needs to reach sites that the filter blocks',
    compensating: 'The two workstations stand in a network of their own, without access to customer data',
    requestedBy: 'Luca Ferri',
    approvedBy: 'Priya Raman',
    approvedOn: '2026-06-01',
    expires: '2027-05-31',
    status: 'Open',
  },
];
