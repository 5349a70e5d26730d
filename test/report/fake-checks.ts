import { checkWorkbook } from '../../src/report';
import type { CheckOptions, CheckReport } from '../../src/report';
import type { Check, Evaluation, Outcome, Yield } from '../../src/checks';
import type { CellRef, WorkbookSnapshot } from '../../src/workbook';
import { parseA1 } from '../../src/workbook';
import { table, workbook } from '../helpers/workbook-builder';

/** A check of a given id that gives what it is told to. */
export function fakeCheck(id: string, given: readonly Outcome[] | Evaluation | (() => Evaluation), rest: Partial<Check> = {}): Check {
  const evaluation = (): Evaluation => {
    if (typeof given === 'function') return given();
    return 'status' in given ? given : { status: 'checked', outcomes: given };
  };
  return {
    id,
    name: `fake-${id.toLowerCase()}`,
    family: 'coverage',
    title: `Title of ${id}`,
    severity: 'error',
    basis: 'practice',
    clauses: ['5.3'],
    question: `Question of ${id}?`,
    looksFor: '',
    why: '',
    remediation: 'Mend {subject}.',
    cannotSee: '',
    good: '',
    bad: '',
    messages: { found: '{subject} is wrong.', asked: 'Is {subject} right?', held: '{subject} holds.' },
    needs: { all: [], any: [], optional: [] },
    derivesFrom: '',
    settings: [],
    yieldsTo: [],
    grade: () => 'minor',
    evaluate: evaluation,
    ...rest,
  };
}

/** A cell from `RACI!B7`; the sheet is RACI where none is named. */
export function at(address: string): CellRef {
  const [sheet, cell] = address.includes('!') ? address.split('!') : ['RACI', address];
  return { sheet: sheet ?? '', ...(parseA1(cell ?? '') ?? { row: 0, column: 0 }) };
}

export function fails(subject: string, cells: string, rest: Partial<Outcome> = {}): Outcome {
  return { outcome: 'fail', subject, cells: cells.split(' ').map(at), message: 'found', data: { subject }, ...rest };
}

export function asks(subject: string, cells: string, rest: Partial<Outcome> = {}): Outcome {
  return { ...fails(subject, cells, rest), outcome: 'review', message: 'asked' };
}

export function holds(subject: string, rest: Partial<Outcome> = {}): Outcome {
  return { outcome: 'pass', subject, cells: [], message: 'held', data: { subject }, ...rest };
}

/** Yields wholly wherever the subjects are the same. */
export function yieldsTo(to: string, keep: Yield['keep'] = (mine, theirs) => (mine.subject === theirs.subject ? null : mine)): Yield {
  return { to, when: 'same subject', keep };
}

export const PEOPLE = table(`Name     | Internal/External | Status | Start      | End
                      A. Lang  | Internal          | Active | 2020-01-01 |
                      J. Doe   | Internal          | Active | 2020-01-01 |
                      K. Gone  | Internal          | Leaver | 2020-01-01 | 2021-01-01`);

export const COMPETENCY = table(`Person | Role | Competence | Required | Actual | Evidence
                                 J. Doe | ISM  | ISO 27001  | 3        | 3      | Cert 1
                                 M. Kim | IT   | Restore    | 3        | 2      | Report`);

export const SMALL = workbook({ Competency: COMPETENCY, People: PEOPLE });

export const RUN = { today: '2026-11-22', runAt: '2026-11-22T10:41:00Z', toolVersion: '0.1.0' } as const;

export function runWith(checks: readonly Check[], snapshot: WorkbookSnapshot = SMALL, options: Partial<CheckOptions> = {}): CheckReport {
  return checkWorkbook(snapshot, { ...RUN, checks, ...options });
}

export function idsOf(report: CheckReport): readonly string[] {
  return report.findings.map(({ id }) => id);
}
