import { CONTROLS, LEAF_CLAUSES } from '../../src/standard';
import type { LogicalMatrix, LogicalRow } from '../helpers/render-register';
import { sheet } from '../helpers/workbook-builder';
import type { CellSpec, RowSpec, SheetSpec } from '../helpers/workbook-builder';

const ROLES = ['CEO', 'Information Security Manager', 'IT Manager', 'HR Lead', 'Internal Auditor', 'TBD'];

const CEO = ROLES[0] ?? '';
const ISM = ROLES[1] ?? '';
const IT = ROLES[2] ?? '';
const HR = ROLES[3] ?? '';
const AUDITOR = ROLES[4] ?? '';

/** Rows whose letters are not the ordinary ones; null is no row at all. */
const LETTERS: Readonly<Record<string, Readonly<Record<string, string>> | null>> = {
  // Sound, and not ordinary.
  '5.1': { [CEO]: 'A', [ISM]: 'R', [HR]: 'I' },
  '5.2': { [CEO]: 'A', [ISM]: 'RC', [HR]: 'I' },
  '5.3': { [CEO]: 'A', [ISM]: 'R' },
  '7.1': { [CEO]: 'A', [ISM]: 'R' },
  '9.2.1': { [CEO]: 'A', [AUDITOR]: 'R', [ISM]: 'C' },
  '9.2.2': { [CEO]: 'A', [AUDITOR]: 'R', [ISM]: 'CI' },
  '9.3.2': { [CEO]: 'A', [ISM]: 'R' },
  '10.2': { [ISM]: 'AR', [IT]: 'S' },
  'A.6.3': { [HR]: 'AR', [ISM]: 'S' },
  'A.8.15': { [ISM]: 'A', [IT]: 'R' },
  // Faults.
  '4.2': { [ISM]: 'R', [IT]: 'C' },
  '6.3': null,
  '7.4': { [CEO]: 'A', [HR]: 'A', [ISM]: 'R' },
  '8.1': { [CEO]: 'A', [ISM]: 'C' },
  '9.3.1': { [IT]: 'A', [ISM]: 'R' },
  '9.3.3': { [CEO]: 'A', TBD: 'R' },
  'A.5.7': { [IT]: 'I' },
  'A.8.13': { [CEO]: 'A', [IT]: 'A', [AUDITOR]: 'R' },
};

const ORDINARY: Readonly<Record<string, string>> = { [CEO]: 'A', [ISM]: 'R', [IT]: 'C', [HR]: 'I' };

const CONTROLS_USED = ['A.5.1', 'A.5.7', 'A.6.3', 'A.7.1', 'A.8.13', 'A.8.15', 'A.8.32'];

/** A matrix of clauses and controls with known faults. */
export const CODED: LogicalMatrix = {
  roles: ROLES,
  rows: [
    ...LEAF_CLAUSES.map(({ id, title }): LogicalRow => row(id, title, 'Clauses')),
    ...CONTROLS.filter(({ id }) => CONTROLS_USED.includes(id)).map(({ id, title }): LogicalRow => row(id, title, 'Annex A')),
  ].filter(({ ref }) => LETTERS[ref ?? ''] !== null),
};

function row(ref: string, item: string, section: string): LogicalRow {
  return { ref, item, section, letters: LETTERS[ref] ?? ORDINARY };
}

/** A matrix of activities with known faults, and no code in it. */
export const ACTIVITIES: LogicalMatrix = {
  roles: ROLES,
  rows: [
    activity('Governance', 'Approve the information security policy', { [CEO]: 'A', [ISM]: 'R', [HR]: 'C' }),
    activity('Governance', 'Perform the risk assessment', { [CEO]: 'I', [ISM]: 'AR', [IT]: 'C' }),
    activity('Governance', 'Carry out the management review', { [CEO]: 'A', [ISM]: 'R' }),
    activity('Governance', 'Plan internal audits', { [AUDITOR]: 'R', [CEO]: 'I' }),
    activity('Operations', 'Back up servers every night', { [IT]: 'AR', [ISM]: 'S' }),
    activity('Operations', 'Approve access requests', { [IT]: 'R', [ISM]: 'A' }),
    activity('Operations', 'Grant access rights', { [IT]: 'R', [ISM]: 'A' }),
    activity('Operations', 'Review access rights of leavers', { [ISM]: 'A', [HR]: 'A', [AUDITOR]: 'R' }),
    activity('People', 'Train new employees', { [HR]: 'A', [ISM]: 'I' }),
    activity('People', 'Keep the list of authorities', { [ISM]: 'C' }),
    activity('People', 'Screen candidates', { [HR]: 'A', TBD: 'R' }),
  ],
};

function activity(section: string, item: string, letters: LogicalRow['letters']): LogicalRow {
  return { ref: null, item, section, letters };
}

// --- competency ------------------------------------------------------------------------------------------------

/** What is known of one competence of one person; levels from 0 to 4. */
interface LogicalCompetence {
  readonly person: string;
  readonly role: string;
  readonly competence: string;
  readonly required: number;
  readonly actual: number;
  readonly evidence: string;
  /** `YYYY-MM-DD` or nothing. */
  readonly validUntil: string;
  readonly action: string;
  readonly targetDate: string;
}

/** The HR Lead has no record at all; the rest is the list below. */
const COMPETENCES: readonly LogicalCompetence[] = [
  competence('Ada Park', CEO, 'Leading information security', 2, 3, { evidence: 'Board briefing 2026-02' }),
  competence('Ben Ode', ISM, 'ISO/IEC 27001 Lead Implementer', 3, 4, { evidence: 'Cert LI-4482', validUntil: '2025-10-31' }),
  competence('Ben Ode', ISM, 'Risk assessment', 3, 3, { evidence: 'Course T-17' }),
  competence('Cleo Ray', IT, 'Backup and restore', 3, 1, { evidence: 'Course T-18' }),
  competence('Cleo Ray', IT, 'Logging and monitoring', 3, 2, { evidence: 'Course T-19', action: 'Course', targetDate: '2027-02-01' }),
  competence('Dan Fox', IT, 'Secure configuration', 2, 2, { evidence: 'yes' }),
  competence('Eve Lund', AUDITOR, 'Internal audit (ISO 19011)', 3, 4, { evidence: 'Cert IA-220', validUntil: '2028-06-30' }),
];

function competence(
  person: string,
  role: string,
  name: string,
  required: number,
  actual: number,
  rest: Partial<LogicalCompetence>,
): LogicalCompetence {
  return { person, role, competence: name, required, actual, evidence: '', validUntil: '', action: '', targetDate: '', ...rest };
}

type Column = keyof LogicalCompetence;
const COLUMNS: readonly Column[] = ['person', 'role', 'competence', 'required', 'actual', 'evidence', 'validUntil', 'action', 'targetDate'];

const HEADINGS: Readonly<Record<'en' | 'de' | 'fr' | 'es', readonly string[]>> = {
  en: ['Person', 'Role', 'Competence', 'Required', 'Actual', 'Evidence', 'Valid until', 'Action', 'Target date'],
  de: ['Person', 'Rolle', 'Kompetenz', 'Soll', 'Ist', 'Nachweis', 'Gültig bis', 'Maßnahme', 'Zieldatum'],
  fr: ['Personne', 'Rôle', 'Compétence', 'Niveau requis', 'Niveau actuel', 'Preuve', 'Valable jusqu’au', 'Action', 'Date cible'],
  es: ['Persona', 'Rol', 'Competencia', 'Nivel requerido', 'Nivel actual', 'Evidencia', 'Válido hasta', 'Acción', 'Fecha objetivo'],
};

/** One row for each person and competence. */
export function competencyByPerson(language: keyof typeof HEADINGS, options: CompetencyOptions = {}): SheetSpec {
  const inOrder = (cells: RowSpec): RowSpec => (options.isTurned ? cells.toReversed() : cells);
  const records = COMPETENCES.map((record) => inOrder(COLUMNS.map((column): CellSpec => record[column])));
  return sheet([...(options.above ?? []), inOrder(HEADINGS[language]), ...records], { at: options.at ?? 'A1' });
}

interface CompetencyOptions {
  readonly at?: string;
  /** Lines above the header. */
  readonly above?: readonly RowSpec[];
  /** The last column first. */
  readonly isTurned?: boolean;
}

const SKILLS = [...new Set(COMPETENCES.map(({ competence: name }) => name))];
const PEOPLE = [...new Set(COMPETENCES.map(({ person }) => person))];

function levelOf(person: string, skill: string): number | null {
  return COMPETENCES.find((record) => record.person === person && record.competence === skill)?.actual ?? null;
}

function roleOf(person: string): string {
  return COMPETENCES.find((record) => record.person === person)?.role ?? '';
}

/** People down, skills across, levels in the cells: says nothing of what is required, of evidence, validity or plans. */
export function skillsGrid(form: 'peopleDown' | 'skillsDown', hasRole: boolean, at = 'A1'): SheetSpec {
  if (form === 'peopleDown') {
    return sheet(
      [
        ['Name', ...(hasRole ? ['Role'] : []), ...SKILLS],
        ...PEOPLE.map((person): RowSpec => [
          person,
          ...(hasRole ? [roleOf(person)] : []),
          ...SKILLS.map((skill) => levelOf(person, skill)),
        ]),
      ],
      { at },
    );
  }
  return sheet([['Skill', ...PEOPLE], ...SKILLS.map((skill): RowSpec => [skill, ...PEOPLE.map((person) => levelOf(person, skill))])], {
    at,
  });
}
