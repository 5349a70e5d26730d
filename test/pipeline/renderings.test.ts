import type { CheckReport } from '../../src/report';
import { a1 } from '../../src/workbook';
import type { WorkbookSnapshot } from '../../src/workbook';
import { everyRendering, nameOf, renderMatrix } from '../helpers/render-register';
import type { LogicalMatrix, Rendering } from '../helpers/render-register';
import { workbook } from '../helpers/workbook-builder';
import type { SheetSpec } from '../helpers/workbook-builder';
import { check, identities } from './checked';
import { ACTIVITIES, CODED, competencyByPerson, skillsGrid } from './logical-register';

/** What every competency sheet shows, because it gives each person a role: the ISM and the IT Manager are known. */
const OF_ROLES = ['error CMP-01 HR Lead', 'info ROL-03 deputies', 'warning CMP-06 iso-27001', 'warning SOD-03 Eve Lund'];
/** What only a sheet with requirements, evidence, validity and plans can show. */
const OF_RECORDS = [
  'error CMP-05 Cleo Ray: Backup and restore',
  'warning CMP-02 Cleo Ray: Backup and restore',
  'warning CMP-02 Cleo Ray: Logging and monitoring',
  'warning CMP-03 Dan Fox',
  'warning CMP-04 Ben Ode',
];
/** What a skills grid lacks is said once for each column, never by person. */
const OF_LEVELS_ONLY = ['info CMP-04 valid-until-column', 'review CMP-02 required-column', 'warning CMP-03 evidence-column'];
/** Without roles beside the people, nobody can tell who holds what. */
const OF_PEOPLE_ONLY = ['review CMP-01 nobody-resolved', 'review CMP-06 iso-27001', 'warning SOD-03 Internal Auditor'];

const OF_CODED = [
  'error COV-01 6.3',
  'error COV-03 4.2',
  'error COV-03 A.5.7',
  'error COV-04 7.4',
  'error COV-04 A.8.13',
  'error COV-05 A.5.7',
  'error COV-06 tbd',
  'review COV-02 absent-controls',
  'review ROL-02 5.3',
  'warning COV-05 8.1',
  'warning ROL-01 LEADERSHIP',
  'warning ROL-08 9.3',
];

const OF_ACTIVITIES = [
  'error COV-03 Keep the list of authorities',
  'error COV-03 Plan internal audits',
  'error COV-04 Review access rights of leavers',
  'error COV-05 Keep the list of authorities',
  'error COV-06 tbd',
  'error SOD-01 SR-02',
  'review COV-02 no-controls',
  'review ROL-01 ISM',
  'warning COV-01 no-references',
  'warning COV-05 Train new employees',
  'warning ROL-01 ISM_LEADERSHIP',
  'warning ROL-01 LEADERSHIP',
];

interface CompetencyCase {
  readonly name: string;
  readonly sheet: SheetSpec;
  readonly findings: readonly string[];
}

const WITH_RECORDS: readonly CompetencyCase[] = [
  { name: 'English', sheet: competencyByPerson('en') },
  { name: 'German, further down and to the right', sheet: competencyByPerson('de', { at: 'C5' }) },
  { name: 'French, columns the other way round', sheet: competencyByPerson('fr', { isTurned: true }) },
  { name: 'Spanish, under a title', sheet: competencyByPerson('es', { above: [['Competencias'], ['Versión', '1.0'], []] }) },
].map((given) => ({ ...given, findings: [...OF_ROLES, ...OF_RECORDS] }));

const WITH_LEVELS: readonly CompetencyCase[] = [
  {
    name: 'skills grid of people and their roles',
    sheet: skillsGrid('peopleDown', true),
    // The grid has no evidence, and a level alone does not show that somebody can audit.
    findings: [...OF_ROLES, ...OF_LEVELS_ONLY, 'warning CMP-10 Eve Lund'],
  },
  { name: 'skills grid of people', sheet: skillsGrid('peopleDown', false, 'B3'), findings: [...OF_LEVELS_ONLY, ...OF_PEOPLE_ONLY] },
  { name: 'skills grid of skills', sheet: skillsGrid('skillsDown', false), findings: [...OF_LEVELS_ONLY, ...OF_PEOPLE_ONLY] },
];

const RENDERINGS = everyRendering();

/** Each rendering goes with another competency sheet, so that the two sheets are tried in many pairs. */
function competencyFor(rendering: Rendering): CompetencyCase {
  return (
    WITH_RECORDS[RENDERINGS.indexOf(rendering) % WITH_RECORDS.length] ?? { name: '', sheet: skillsGrid('peopleDown', true), findings: [] }
  );
}

describe.each([
  ['clauses and controls', CODED, OF_CODED],
  ['activities', ACTIVITIES, OF_ACTIVITIES],
] as const)('a register of %s', (_, matrix, known) => {
  test.each(RENDERINGS.map((rendering) => [nameOf(rendering), rendering] as const))(
    'should have the same findings as: %s',
    (_name, rendering) => {
      const competency = competencyFor(rendering);
      const snapshot = workbook({ 'Sheet 1': renderMatrix(matrix, rendering), 'Sheet 2': competency.sheet });
      const report = check(snapshot);
      expect(identities(report)).toEqual([...known, ...competency.findings].sort());
      expect(report.findings.filter(({ cells }) => new Set(cells.map(a1)).size < cells.length)).toEqual([]);
      expect(report.readings.flatMap(({ unreadRows }) => unreadRows)).toEqual([]);
      expect(misplaced(report, snapshot, matrix, rendering)).toEqual([]);
    },
  );

  test.each([...WITH_RECORDS, ...WITH_LEVELS].map((given) => [given.name, given] as const))(
    'should have the same findings about the matrix beside this competency sheet: %s',
    (_name, { sheet, findings }) => {
      const report = check(workbook({ People: sheet, Matrix: renderMatrix(matrix, { layout: 'tall', at: 'B2' }) }));
      expect(identities(report)).toEqual([...known, ...findings].sort());
    },
  );
});

test('the letters of the matrix may be held by people instead of roles', () => {
  const people: Readonly<Record<string, string>> = {
    CEO: 'Ada Park',
    'IT Manager': 'Cleo Ray',
    'Internal Auditor': 'Eve Lund',
    'HR Lead': 'Gil Moss',
  };
  const ism = 'Information Security Manager (Ben Ode)';
  const nameFor = (role: string): string => people[role] ?? (role === 'TBD' ? role : ism);
  const named: LogicalMatrix = {
    roles: CODED.roles.map(nameFor),
    rows: CODED.rows.map((row) => ({
      ...row,
      letters: Object.fromEntries(Object.entries(row.letters).map(([role, letters]) => [nameFor(role), letters])),
    })),
  };
  const found = RENDERINGS.filter(({ language }) => language === 'en').map((rendering) =>
    identities(check(workbook({ Sheet1: renderMatrix(named, rendering), Sheet2: competencyByPerson('en') }))),
  );
  const [first = []] = found;
  expect(first).toEqual(
    expect.arrayContaining(['error CMP-01 Gil Moss', 'error COV-03 4.2', 'error COV-04 7.4', 'warning SOD-03 Eve Lund']),
  );
  expect(new Set(found.map((ids) => ids.join('\n')))).toEqual(new Set([first.join('\n')]));
});

/** Findings about a row that point elsewhere: in their row (their column, where the matrix is turned) the reference or activity must stand. */
function misplaced(report: CheckReport, snapshot: WorkbookSnapshot, matrix: LogicalMatrix, rendering: Rendering): readonly string[] {
  const [sheet] = snapshot.sheets;
  const items = new Set(matrix.rows.map(({ ref, item }) => ref ?? item));
  return report.findings
    .filter(({ check: { id }, subject }) => /^COV-0[345]$/.test(id) && items.has(subject))
    .filter(({ cells, subject }) =>
      cells.some(({ row, column }) => {
        const [top, left] = [row - (sheet?.origin.row ?? 0), column - (sheet?.origin.column ?? 0)];
        const line = rendering.layout === 'transposed' ? sheet?.text.map((texts) => texts[left] ?? '') : sheet?.text[top];
        return !line?.some((text) => text.trim() === subject);
      }),
    )
    .map(({ id }) => id);
}
