import type { Row } from '../sheet-plan';

/** Titles of the sample's roles, as the matrix writes them. */
export const TITLES = {
  CEO: 'CEO',
  LT: 'Leadership Team',
  SC: 'Information Security Steering Committee',
  ISM: 'Information Security Manager',
  MRT: 'Management Review Team',
  IA: 'Internal Auditor',
  COO: 'COO',
  CFO: 'CFO',
  IT: 'Head of IT',
  ENG: 'Head of Engineering',
  AI: 'Head of AI',
  PRD: 'Head of Product',
  HR: 'HR Lead',
  LEG: 'Legal Counsel',
  DPO: 'Data Protection Officer',
  FAC: 'Facilities Lead',
  SUP: 'Supplier Manager',
  INC: 'Incident Lead',
  BCM: 'Business Continuity Lead',
  AWA: 'Awareness Lead',
  DOC: 'Document Controller',
  MSP: 'Managed Service Provider',
  CON: 'ISO 27001 Consultant',
} as const;

type RoleCode = keyof typeof TITLES;

interface RoleFacts {
  readonly key: string;
  readonly kind: 'Mandatory' | 'Key' | 'Optional';
  readonly holder: string;
  readonly deputy: string;
  readonly responsibilities: string;
  readonly authorities: string;
  readonly time: number;
  readonly more?: Row;
}

const TOP: Row = { topManagement: 'Y' };

const FACTS: Readonly<Record<RoleCode, RoleFacts>> = {
  CEO: facts(
    'CEO',
    'Mandatory',
    'Amara Lindqvist',
    'Priya Raman',
    'Owns the ISMS and its policy; provides resources',
    'Approves policy, budget and risk appetite',
    5,
    TOP,
  ),
  LT: facts(
    'LEADERSHIP',
    'Mandatory',
    'Amara Lindqvist; Priya Raman; Daniel Okoye; Tobias Renner',
    '',
    'Directs and funds the ISMS',
    'Sets objectives and risk appetite',
    2,
    TOP,
  ),
  SC: facts(
    'ISM_LEADERSHIP',
    'Mandatory',
    'Amara Lindqvist; Priya Raman; Helena Novak',
    '',
    'Steers the ISMS between management reviews',
    'Decides on escalated risks',
    3,
  ),
  ISM: facts(
    'ISM',
    'Mandatory',
    'Helena Novak',
    'Elin Sand',
    'Makes sure that the ISMS conforms to ISO/IEC 27001; reports its performance to top management',
    'May stop a release',
    80,
    { conform: 'Y', report: 'Y' },
  ),
  MRT: facts(
    'MRT',
    'Mandatory',
    'Amara Lindqvist; Priya Raman; Daniel Okoye; Helena Novak',
    '',
    'Holds the management review',
    'Decides on improvements',
    2,
  ),
  IA: facts(
    'INTERNAL_AUDITOR',
    'Mandatory',
    'Ruth Carver',
    'Gareth Pike',
    'Carries out the internal audit programme',
    'May see every record of the ISMS',
    10,
    outside('Priya Raman', 'C-31'),
  ),
  COO: facts(
    'OPERATIONS',
    'Optional',
    'Priya Raman',
    'Amara Lindqvist',
    'Owns the information security risks of the business',
    'Accepts risks',
    15,
    TOP,
  ),
  CFO: facts('FINANCE', 'Optional', 'Daniel Okoye', 'Priya Raman', 'Provides the budget of the ISMS', 'Approves spending', 5, TOP),
  IT: facts('IT_LEAD', 'Key', 'Jonas Weber', 'Yusuf Demir', 'Runs the platform and its access', 'May switch off systems', 40),
  ENG: facts('DEV_LEAD', 'Optional', 'Tobias Renner', 'Mei Tanaka', 'Leads secure development', 'May hold back a release', 20),
  AI: facts(
    'AI_LEAD',
    'Optional',
    'Luca Ferri',
    'Anna Kowalska',
    'Leads model development and its data',
    'Approves the use of data sets',
    15,
  ),
  PRD: facts(
    'PRODUCT',
    'Optional',
    'Sofia Marques',
    'Noor Haddad',
    'Sets security requirements of products',
    'Sets product priorities',
    10,
  ),
  HR: facts(
    'HR_LEAD',
    'Optional',
    'Grace Adeyemi',
    'Leah Brooks',
    'Covers security before, during and after employment',
    'Starts the disciplinary process',
    15,
  ),
  LEG: facts('LEGAL', 'Optional', 'Oliver Grant', 'Ines Duarte', 'Keeps track of laws and contracts', 'Approves contract wording', 10),
  DPO: facts(
    'DPO',
    'Optional',
    'Ines Duarte',
    'Oliver Grant',
    'Advises on the protection of personal data',
    'Speaks to the supervisory authority',
    30,
  ),
  FAC: facts(
    'FACILITIES',
    'Optional',
    'Peter Hollis',
    'Emma Clarke',
    'Looks after offices and their protection',
    'Grants access to rooms',
    20,
  ),
  SUP: facts(
    'PROCUREMENT',
    'Optional',
    'Nadia Rahman',
    'Oliver Grant',
    'Manages suppliers and their security',
    'May reject a supplier',
    25,
  ),
  INC: facts(
    'INCIDENT_LEAD',
    'Key',
    'Marcus Bell',
    'Tomas Vega',
    'Leads the response to incidents',
    'May isolate systems and accounts',
    60,
  ),
  BCM: facts('BCM_LEAD', 'Key', 'Elin Sand', 'Emma Clarke', 'Plans and tests continuity', 'Declares a disruption', 20),
  AWA: facts('TRAINING_LEAD', 'Optional', 'Leah Brooks', 'Grace Adeyemi', 'Runs awareness and training', 'Assigns mandatory training', 20),
  DOC: facts(
    'DOC_CONTROLLER',
    'Optional',
    'Emma Clarke',
    'Leah Brooks',
    'Keeps documents and records in order',
    'Withdraws outdated documents',
    20,
  ),
  MSP: facts(
    'MSP',
    'Optional',
    'Dana Whitlock',
    'Yusuf Demir',
    'Operates monitoring and network services',
    'May block malicious traffic',
    25,
    outside('Jonas Weber', 'C-18'),
  ),
  CON: facts(
    'CONSULTANT',
    'Optional',
    'Gareth Pike',
    'Elin Sand',
    'Gives a second opinion on the management system',
    'None: advises only',
    5,
    outside('Helena Novak', 'C-27'),
  ),
};

export const ROLES_ROWS: readonly Row[] = (Object.keys(TITLES) as RoleCode[]).map((code) => roleRow(TITLES[code], FACTS[code]));

function facts(
  key: string,
  kind: RoleFacts['kind'],
  holder: string,
  deputy: string,
  responsibilities: string,
  authorities: string,
  time: number,
  more: Row = {},
): RoleFacts {
  return { key, kind, holder, deputy, responsibilities, authorities, time, more };
}

function outside(internalOwner: string, contractRef: string): Row {
  return { origin: 'External', internalOwner, contractRef };
}

function roleRow(role: string, { more, ...given }: RoleFacts): Row {
  return {
    role,
    ...given,
    appointedOn: '2026-01-15',
    evidence: 'MR-2026-01',
    grantedBy: 'Amara Lindqvist',
    conform: 'N',
    report: 'N',
    topManagement: 'N',
    origin: 'Internal',
    acceptedOn: '2026-01-20',
    ...more,
  };
}
