import type { Row } from '../sheet-plan';
import { PEOPLE_ROWS } from './people';

const AWARENESS = 'The information security policy, your contribution to it, and the consequences of not complying';

const COURSES: readonly Row[] = [
  {
    person: 'Anna Kowalska',
    type: 'Competence',
    topic: 'Restore course',
    competence: 'Restore testing',
    owner: 'Jonas Weber',
    due: '2027-02-01',
    status: 'Planned',
  },
  {
    person: 'Tomas Vega',
    type: 'Competence',
    topic: 'Incident handling in practice',
    competence: 'Incident response',
    owner: 'Marcus Bell',
    due: '2026-06-30',
    completed: '2026-06-18',
    status: 'Completed',
    evidence: 'Exercise report 2026-06',
    effectiveness: 'Led the exercise of September without help',
  },
  {
    person: 'Clara Jensen',
    type: 'Competence',
    topic: 'Secure coding for web services',
    competence: 'Secure coding',
    owner: 'Tobias Renner',
    due: '2026-05-29',
    completed: '2026-05-20',
    status: 'Completed',
    evidence: 'Course record T-121',
    effectiveness: 'Test 85%; fewer findings in code review',
  },
  {
    person: 'Marcus Bell',
    type: 'Drill',
    topic: 'Incident exercise: stolen model weights',
    owner: 'Helena Novak',
    due: '2026-09-25',
    completed: '2026-09-24',
    status: 'Completed',
    evidence: 'Exercise report 2026-09',
  },
];

/** Everybody in scope has had the awareness session of the year. */
const SESSIONS: readonly Row[] = PEOPLE_ROWS.filter((person) => person['inScope'] === 'Y').map((person) => ({
  person: person['name'] ?? '',
  type: 'Awareness',
  topic: AWARENESS,
  owner: 'Leah Brooks',
  due: '2026-05-29',
  completed: '2026-05-12',
  status: 'Completed',
  evidence: 'Attendance list 2026-05-12',
  nextRefresh: '2027-05-12',
}));

export const TRAINING_ROWS: readonly Row[] = [...COURSES, ...SESSIONS];
