import { PHASES } from '../../standard';
import { hasFilledRow } from '../needs';
import type { Table, TableRow } from '../../register';
import type { CellRef } from '../../workbook';
import type { Outcome } from '../check';
import { checked, defineCheck, fail, pass, review } from '../outcomes';
import { split } from '../common/cells';
import { notFilledIn } from '../common/filled-in';
import { all, dropWhen, subjectIn, theirSubjectIn } from '../yields';
import { phasesIn, typesIn } from './resource-words';
import type { Phase, ResourceType } from './resource-words';

type Message = 'planned' | 'nothing' | 'noPeople' | 'noMeans' | 'cannotTell' | 'notFilledIn' | 'emptyPlan';

interface ResourceRow {
  readonly phaseCell: CellRef;
  readonly typeCell: CellRef;
  readonly phases: readonly Phase[];
  readonly types: readonly ResourceType[];
}

export const phaseWithoutResources = defineCheck<Message>({
  id: 'RES-02',
  name: 'phase-without-resources',
  family: 'resources',
  title: 'A lifecycle phase has no resources',
  severity: 'warning',
  basis: 'practice',
  clauses: ['7.1'],
  question: 'And after the certificate?',
  looksFor:
    'Each phase (establishment, implementation, certification, maintenance, continual improvement) has at least one row of people, and one of finance or time. "All" ' +
    'stands for every phase, and phases that are done count. Certification is a note only.',
  why: 'ISO/IEC 27001 asks for the resources to establish, implement, maintain and continually improve the ISMS (7.1). A table by phase is practice, and so is certification.',
  remediation: 'Plan people and budget for {phase}.',
  remedies: {
    cannotTell: 'Write phase and type of each row as the lists have them.',
    notFilledIn: 'Write phase and type of each row as the lists have them.',
    emptyPlan: 'Enter the people, money and time for each phase.',
  },
  cannotSee: 'Whether the resources are enough, and whether they are there.',
  good: 'Rows for all five phases, each with people and budget.',
  bad: 'No row for maintenance.',
  messages: {
    planned: 'Resources for {phase} are planned.',
    nothing: 'No people and no budget or time are planned for {phase}.',
    noPeople: 'No people are planned for {phase}.',
    noMeans: 'No budget or time is planned for {phase}.',
    cannotTell: 'Cannot tell whether resources are planned for {phase}: {n} {n|row names|rows name} a phase or type that is not known.',
    notFilledIn: '{column} not filled in yet: {empty} of {rows} resources, so nobody can tell which phase has what.',
    emptyPlan: 'The resource plan is not filled in, so no phase has resources.',
  },
  needs: { all: [{ kind: 'resources', columns: ['phase', 'type'], reportsEmpty: true }], any: [], optional: [] },
  derivesFrom: 'Nothing: without a Resources sheet it is not checked.',
  settings: [],
  yieldsTo: [{ to: 'RES-01', when: 'the plan is empty', keep: dropWhen(all(subjectIn(['empty-plan']), theirSubjectIn(['empty-plan']))) }],
  grade: () => 'observation',
  couldLeadTo: '7.1',
  evaluate: ({ register }) => {
    const tables = register.resources.filter(({ columns }) => columns.phase && columns.type);
    const filled = tables.filter((table) => hasFilledRow(table));
    if (filled.length === 0) return checked([review('empty-plan', headerOf(tables), 'emptyPlan', { phase: [...PHASES] })]);
    const gaps = filled.map((table) => columnGap(table));
    if (gaps.every((gap) => gap !== null)) return checked(gaps);
    return checked(PHASES.map((phase) => ofPhase(phase, filled.flatMap(rowsOf), headerOf(tables))));
  },
});

/** One question where a column was never filled in, instead of one a phase (ground rule 6b). */
function columnGap(table: Table<'resources'>): Outcome<Message> | null {
  for (const [column, label] of [
    ['phase', 'Phase'],
    ['type', 'Type'],
  ] as const) {
    const gap = notFilledIn(table, column);
    if (gap) return review(column, [gap.header], 'notFilledIn', { column: label, empty: gap.empty, rows: gap.rows, phase: [...PHASES] });
  }
  return null;
}

function ofPhase(phase: Phase, rows: readonly ResourceRow[], header: readonly CellRef[]): Outcome<Message> {
  const own = rows.filter(({ phases }) => phases.includes(phase));
  const types = new Set(own.flatMap((row) => row.types));
  const hasMeans = types.has('Finance') || types.has('Time');
  const data = { phase: phase.toLowerCase() };
  if (types.has('People') && hasMeans) return pass(phase, 'planned', data);
  const severity = phase === 'Certification' ? 'info' : 'warning';
  const doubtful = rows.filter((row) => row.phases.length === 0 || (row.types.length === 0 && row.phases.includes(phase)));
  if (doubtful.length > 0) {
    const { cells, related } = split(doubtful.map((row) => (row.phases.length === 0 ? row.phaseCell : row.typeCell)));
    return review(phase, cells, 'cannotTell', { ...data, n: doubtful.length }, { severity, related });
  }
  const message = types.has('People') ? 'noMeans' : hasMeans ? 'noPeople' : 'nothing';
  const { cells, related } = split(own.length > 0 ? own.map((row) => row.phaseCell) : header);
  return fail(phase, cells, message, data, { severity, related });
}

function rowsOf({ rows }: Table<'resources'>): readonly ResourceRow[] {
  return rows.map((row) => ({
    phaseCell: row.fields.phase?.cell ?? row.anchor,
    typeCell: row.fields.type?.cell ?? row.anchor,
    phases: phasesIn(textOf(row, 'phase')),
    types: typesIn(textOf(row, 'type')),
  }));
}

/** An error value names no phase that is known. */
function textOf({ fields }: TableRow<'resources'>, name: 'phase' | 'type'): string {
  return fields[name]?.text ?? '';
}

function headerOf(tables: readonly Table<'resources'>[]): readonly CellRef[] {
  return tables.slice(0, 1).map(({ columns, header }) => columns.phase ?? header);
}
