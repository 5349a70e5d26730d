import { CONTROLS } from '../../standard';
import type { Register } from '../../register';
import type { CellRef } from '../../workbook';
import type { Cause, CheckContext, Evaluation, Outcome } from '../check';
import { missingNeed } from '../needs';
import { because, checked, checkedOr, defineCheck, fail, notChecked, pass, review } from '../outcomes';
import { applicabilityTables, decisionsOf } from '../common/applicability';
import type { Decision } from '../common/applicability';
import { split } from '../common/cells';
import { controlCoverage } from '../common/control-coverage';
import type { ControlCoverage } from '../common/control-coverage';
import { edition2013 } from '../common/edition';
import { notFilledIn } from '../common/filled-in';
import { titleById } from '../common/item-rows';
import { all, dropWhen, subjectIn } from '../yields';

type Message = 'present' | 'missing' | 'doubtful' | 'absentControls' | 'themeLevel' | 'noControls' | 'soaBlank';

export const controlNotInMatrix = defineCheck<Message>({
  id: 'COV-02',
  name: 'control-not-in-matrix',
  family: 'coverage',
  title: 'Every applicable Annex A control is in the matrix',
  severity: 'error',
  basis: 'practice',
  clauses: ['A.5.2', '6.1.3', '7.1'],
  question: 'Are resources allocated to every control on your SoA?',
  looksFor:
    'Each control that the Statement of Applicability says is applicable has a row in the matrix, controls of your own included; a row such as "A.5.9-A.5.14" ' +
    'counts for all of them. Without a Statement of Applicability, or with a blank one, it asks one question instead. A matrix that works by themes (fewer than 9 ' +
    'controls, letters on A.5 to A.8), or holds no control at all, gives one finding.',
  why: 'An applicable control that nobody is named for is not operated. ISO/IEC 27001 asks that the necessary controls are implemented (6.1.3), not for a row per control.',
  remediation: 'Add a row for {ref} {title}, or record in the SoA why it is excluded.',
  remedies: {
    doubtful: 'Write the code in full: "A." before a control.',
    absentControls: 'Add rows for {ref}, or add a Statement of Applicability that says which of them are excluded.',
    themeLevel: 'Split the themes into their controls, at least where different people do the work.',
    noControls: 'Add rows for the controls that apply.',
    soaBlank: 'Say Yes or No for each control in the Statement of Applicability.',
  },
  cannotSee: 'Whether a row without a code serves a control, and whether the control works.',
  good: 'A.8.15 is applicable and has a row in the matrix.',
  bad: 'A.5.23 is applicable and has no row.',
  messages: {
    present: '{ref} {title} is in the matrix.',
    missing: '{ref} {title} is applicable and not in the matrix.',
    doubtful: 'Cannot tell whether {ref} {title} is in the matrix: "{value}" may be the control or something else.',
    absentControls: '{n} of the 93 controls {n|is|are} not in the matrix: {ref}. They may be excluded; this workbook has no Statement of Applicability that says so.',
    themeLevel: 'The matrix names controls only at theme level: {n} of the 93 controls {n|has|have} a row of {n|its|their} own.',
    noControls: 'There are no controls in the matrix.',
    soaBlank: 'The Statement of Applicability is not filled in: {empty} of {rows} controls have no decision.',
  },
  needs: { all: [], any: [{ kind: 'matrix' }, { kind: 'applicability', reportsEmpty: true }], optional: [] },
  derivesFrom: 'Without a Statement of Applicability: the rows A.5.1 to A.8.34 of the matrix, as one question.',
  settings: [],
  yieldsTo: [{ to: 'SOA-02', when: 'Applicable is blank', keep: dropWhen(all(subjectIn(['soa-blank']), (_, theirs) => theirs.outcome === 'review')) }],
  grade: () => 'observation',
  couldLeadTo: 'A.5.2',
  evaluate: (context) => {
    const blank = blankSoa(context.register);
    if (blank) return checked([blank]);
    const cause = matrixCause(context);
    return cause ? notChecked(cause) : evaluateMatrix(context);
  },
});

function evaluateMatrix({ register }: CheckContext): Evaluation<Message> {
  const decisions = decisionsOf(register);
  const coverage = controlCoverage(register);
  if (coverage.status === 'edition2013') return notChecked(coverage.cause);
  if (coverage.status !== 'listed') return checked([summary(coverage, decisions.length > 0)]);
  if (decisions.length === 0) return checked(withoutSoa(coverage));
  const applicable = decisions.filter(({ applicability }) => applicability === 'yes' || applicability === 'partial');
  const outcomes = applicable.flatMap((decision) => decision.controls.map((control) => ofControl(control, decision, coverage)));
  return checkedOr(outcomes, because('No control is marked as applicable.'));
}

/** A Statement of Applicability without decisions asks one question, whatever the matrix holds. */
function blankSoa(register: Register): Outcome<Message> | null {
  const gaps = applicabilityTables(register).map((table) => notFilledIn(table, 'applicable', (row) => row.reference.status !== 'none'));
  const [first] = gaps;
  if (!first || gaps.includes(null)) return null;
  return review('soa-blank', [first.header], 'soaBlank', { empty: first.empty, rows: first.rows }, { refs: CONTROLS.map(({ id }) => id) });
}

function matrixCause({ register }: CheckContext): Cause | null {
  const cause = missingNeed({ needs: { all: [{ kind: 'matrix' }], any: [], optional: [] } }, register);
  return cause ?? edition2013(applicabilityTables(register));
}

function summary(coverage: Exclude<ControlCoverage, { status: 'edition2013' | 'listed' }>, hasSoa: boolean): Outcome<Message> {
  const { cells, related } = split(coverage.cells);
  const refs = CONTROLS.map(({ id }) => id);
  const subject = coverage.status === 'themeLevel' ? 'theme-level' : 'no-controls';
  const data = { n: coverage.status === 'themeLevel' ? coverage.listed : 0 };
  return hasSoa
    ? fail(subject, cells, coverage.status, data, { severity: 'warning', refs, related })
    : review(subject, cells, coverage.status, data, { severity: 'warning', refs, related, source: 'matrix' });
}

function withoutSoa({ has, header }: Extract<ControlCoverage, { status: 'listed' }>): readonly Outcome<Message>[] {
  const absent = CONTROLS.filter(({ id }) => !has(id)).map(({ id }) => id);
  const present = CONTROLS.filter(({ id }) => has(id)).map(({ id }) => pass(id, 'present' as const, words(id), { refs: [id], source: 'matrix' }));
  if (absent.length === 0) return present;
  const question = review('absent-controls', [header], 'absentControls', { n: absent.length, ref: absent }, { refs: absent, source: 'matrix' });
  return [...present, question];
}

function ofControl(control: string, { row }: Decision, coverage: Extract<ControlCoverage, { status: 'listed' }>): Outcome<Message> {
  const title = titleById(control) || (row.fields.title?.text.trim() ?? '');
  const data = { ref: control, title };
  const extra = { refs: [control] };
  if (coverage.has(control, title)) return pass(control, 'present', data, extra);
  const doubtful = coverage.doubtful(control);
  const cells: readonly CellRef[] = doubtful.map(({ cell }) => cell);
  if (doubtful.length === 0) {
    return fail(control, [row.anchor], 'missing', data, { ...extra, related: [{ cells: [coverage.header], why: 'The matrix without a row for it' }] });
  }
  const related = [{ cells, why: 'May be the row' }];
  return review(control, [row.anchor], 'doubtful', { ...data, value: doubtful[0]?.text.trim() ?? '' }, { ...extra, related });
}

function words(id: string): { readonly ref: string; readonly title: string } {
  return { ref: id, title: titleById(id) };
}
