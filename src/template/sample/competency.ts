import type { Row } from '../sheet-plan';
import { TITLES } from './roles';

/** Person, role, competence, required, actual, evidence type, evidence, valid until, assessed by. */
type Line = readonly [string, string, string, number, number, string, string, string, string];

const LINES: readonly Line[] = [
  ['Amara Lindqvist', TITLES.CEO, 'Leading information security', 2, 3, 'Experience', 'Board minutes 2026-02', '', 'Priya Raman'],
  ['Amara Lindqvist', TITLES.SC, 'Information security governance', 2, 3, 'Training', 'Executive briefing 2026-03', '', 'Helena Novak'],
  ['Priya Raman', TITLES.COO, 'Owning and accepting risks', 3, 3, 'Training', 'Risk workshop 2026-03', '', 'Helena Novak'],
  ['Priya Raman', TITLES.SC, 'Information security governance', 2, 3, 'Training', 'Executive briefing 2026-03', '', 'Helena Novak'],
  ['Daniel Okoye', TITLES.CFO, 'Budgeting for information security', 2, 2, 'Experience', 'Budget file 2026', '', 'Amara Lindqvist'],
  ['Helena Novak', TITLES.ISM, 'ISO/IEC 27001 Lead Implementer', 3, 4, 'Certificate', 'Cert LI-44821', '2028-11-12', 'Priya Raman'],
  ['Helena Novak', TITLES.ISM, 'Information security risk assessment', 3, 4, 'Certificate', 'Cert RM-20917', '2028-05-30', 'Priya Raman'],
  ['Elin Sand', TITLES.ISM, 'Standing in for security management', 2, 2, 'Training', 'Course record T-118', '', 'Helena Novak'],
  ['Elin Sand', TITLES.BCM, 'Business continuity planning', 3, 3, 'Certificate', 'Cert BC-7713', '2028-03-31', 'Priya Raman'],
  ['Jonas Weber', TITLES.IT, 'Access management', 3, 4, 'Certificate', 'Cert AM-5502', '2027-09-30', 'Priya Raman'],
  ['Jonas Weber', TITLES.IT, 'Cloud platform security', 3, 3, 'Experience', 'Evaluation 2026-05', '', 'Priya Raman'],
  ['Tobias Renner', TITLES.ENG, 'Secure development life cycle', 3, 3, 'Training', 'Course record T-104', '', 'Amara Lindqvist'],
  ['Luca Ferri', TITLES.AI, 'Security of machine learning', 3, 3, 'Continuous learning', 'Paper review log 2026', '', 'Tobias Renner'],
  ['Sofia Marques', TITLES.PRD, 'Security requirements', 2, 3, 'Training', 'Course record T-109', '', 'Tobias Renner'],
  ['Grace Adeyemi', TITLES.HR, 'Screening and employment terms', 3, 3, 'Experience', 'CV and evaluation 2026-04', '', 'Priya Raman'],
  ['Oliver Grant', TITLES.LEG, 'Legal and contractual requirements', 3, 4, 'Certificate', 'Bar register 88120', '', 'Amara Lindqvist'],
  ['Ines Duarte', TITLES.DPO, 'Data protection law', 3, 4, 'Certificate', 'Cert DP-3308', '2028-01-31', 'Oliver Grant'],
  ['Peter Hollis', TITLES.FAC, 'Physical security', 2, 3, 'Training', 'Course record T-092', '', 'Priya Raman'],
  ['Nadia Rahman', TITLES.SUP, 'Supplier risk assessment', 3, 3, 'Training', 'Course record T-111', '', 'Daniel Okoye'],
  ['Marcus Bell', TITLES.INC, 'Incident response', 3, 4, 'Certificate', 'Cert IR-6120', '2028-06-30', 'Helena Novak'],
  ['Tomas Vega', TITLES.INC, 'Incident response', 2, 2, 'Training', 'Exercise report 2026-06', '', 'Marcus Bell'],
  ['Tomas Vega', 'Test Engineer', 'Security testing', 3, 3, 'Experience', 'Evaluation 2026-05', '', 'Tobias Renner'],
  ['Leah Brooks', TITLES.AWA, 'Designing awareness training', 2, 3, 'Experience', 'Evaluation 2026-04', '', 'Grace Adeyemi'],
  ['Emma Clarke', TITLES.DOC, 'Document control', 2, 3, 'Training', 'Course record T-087', '', 'Priya Raman'],
  ['Yusuf Demir', 'Platform Engineer', 'Cloud platform administration', 3, 4, 'Certificate', 'Cert CP-9914', '2027-12-15', 'Jonas Weber'],
  ['Mei Tanaka', 'Lead Software Engineer', 'Secure coding', 3, 4, 'Evaluation', 'Code review record 2026-06', '', 'Tobias Renner'],
  ['Clara Jensen', 'Software Engineer', 'Secure coding', 2, 3, 'Training', 'Course record T-121', '', 'Mei Tanaka'],
  ['Rohan Mehta', 'Machine Learning Engineer', 'Handling of test data', 2, 3, 'Training', 'Course record T-117', '', 'Luca Ferri'],
  ['Anna Kowalska', 'Data Engineer', 'Restore testing', 3, 3, 'Evaluation', 'Restore report 2026-04', '', 'Jonas Weber'],
  ['Anna Kowalska', 'Data Engineer', 'Deleting and masking data', 3, 3, 'Training', 'Course record T-115', '', 'Luca Ferri'],
  ['Noor Haddad', 'Support Engineer', 'Handling customer data', 2, 2, 'Training', 'Course record T-123', '', 'Sofia Marques'],
  [
    'Ruth Carver',
    TITLES.IA,
    'Internal audit of management systems (ISO 19011)',
    3,
    4,
    'Certificate',
    'Cert IA-2207 and contract C-31',
    '2028-02-29',
    'Priya Raman',
  ],
  [
    'Dana Whitlock',
    TITLES.MSP,
    'Monitoring and log review',
    3,
    3,
    'Experience',
    'Contract C-18, service review 2026-07',
    '',
    'Jonas Weber',
  ],
  ['Gareth Pike', TITLES.CON, 'Advising on management systems', 3, 4, 'Experience', 'Contract C-27, references', '', 'Helena Novak'],
];

const FROM_OUTSIDE: readonly string[] = ['Ruth Carver', 'Dana Whitlock', 'Gareth Pike'];

export const COMPETENCY_ROWS: readonly Row[] = LINES.map((line) => {
  const [person, role, competence, required, actual, evidenceType, evidence, validUntil, assessedBy] = line;
  const origin = FROM_OUTSIDE.includes(person) ? 'External' : 'Internal';
  return { person, role, origin, competence, required, actual, evidence, validUntil, evidenceType, assessedBy, assessedOn: '2026-05-18' };
});
