import type { Row } from '../sheet-plan';

/** Phase, type, description, source, person or provider, internal owner, amount, time %, period, status. */
type Line = readonly [string, string, string, string, string, string, number | '', number | '', string, string];

const LINES: readonly Line[] = [
  ['Establishment', 'People', 'Set-up of the management system', 'Specialist', 'Gareth Pike', 'Helena Novak', '', '', '2024', 'Done'],
  ['Establishment', 'Finance', 'Fees for the set-up', 'Specialist', 'Copperline Advisory Ltd', 'Helena Novak', 18000, '', '2024', 'Done'],
  ['Implementation', 'People', 'Introduction of the controls', 'Specialist', 'Gareth Pike', 'Helena Novak', '', '', '2025', 'Done'],
  [
    'Implementation',
    'Finance',
    'Tools for logging, backup and device management',
    'Supplier',
    'Stackhaven Ltd',
    'Jonas Weber',
    42000,
    '',
    '2025',
    'Done',
  ],
  ['Certification', 'People', 'Preparation of the certification audit', 'Both', 'Helena Novak', 'Helena Novak', '', '', '2026', 'Active'],
  [
    'Certification',
    'Finance',
    'Certification audits, stage 1 and stage 2',
    'Supplier',
    'Certification body',
    'Daniel Okoye',
    16500,
    '',
    '2026',
    'Active',
  ],
  [
    'Maintenance',
    'People',
    'Running the management system with a sense check twice a year',
    'Both',
    'Helena Novak',
    'Helena Novak',
    '',
    '',
    '2026',
    'Active',
  ],
  ['Maintenance', 'Time', 'Information Security Manager', 'Own staff', 'Helena Novak', 'Helena Novak', '', 80, '2026', 'Active'],
  ['Maintenance', 'Time', 'Incident Lead', 'Own staff', 'Marcus Bell', 'Helena Novak', '', 60, '2026', 'Active'],
  ['Maintenance', 'Time', 'Business Continuity Lead', 'Own staff', 'Elin Sand', 'Priya Raman', '', 20, '2026', 'Active'],
  ['Maintenance', 'Time', 'Head of IT', 'Own staff', 'Jonas Weber', 'Priya Raman', '', 40, '2026', 'Active'],
  [
    'Maintenance',
    'Infrastructure and tools',
    'Log store, backup store, training platform',
    'Supplier',
    'Stackhaven Ltd',
    'Jonas Weber',
    '',
    '',
    '2026',
    'Active',
  ],
  ['Maintenance', 'Finance', 'Tools and training', 'Supplier', 'Several', 'Daniel Okoye', 24000, '', '2026', 'Active'],
  [
    'Continual improvement',
    'People',
    'Corrective action and improvement work with a sense check',
    'Both',
    'Helena Novak',
    'Helena Novak',
    '',
    '',
    '2026',
    'Active',
  ],
  [
    'Continual improvement',
    'Finance',
    'Internal audits, external fees and corrective action',
    'Both',
    'Fernhill Assurance Ltd',
    'Priya Raman',
    9500,
    '',
    '2026',
    'Active',
  ],
];

export const RESOURCES_ROWS: readonly Row[] = LINES.map((line) => {
  const [phase, type, description, source, provider, internalOwner, amount, time, period, status] = line;
  const money: Row = amount === '' ? {} : { amount, currency: 'EUR', approvedBy: 'Amara Lindqvist', approvedOn: '2026-01-15' };
  const share: Row = time === '' ? {} : { time };
  const evidence = 'Resource plan 2026';
  return {
    phase,
    type,
    description,
    source,
    provider,
    internalOwner,
    ...money,
    ...share,
    period,
    status,
    lastReview: '2026-06-18',
    evidence,
  };
});
