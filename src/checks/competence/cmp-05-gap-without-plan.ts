import { fold } from '../../standard';
import { readDate } from '../../register';
import type { Field, TableRow } from '../../register';
import { isUnreadable } from '../../workbook';
import type { CheckContext, Evaluation, Outcome } from '../check';
import { because, checked, defineCheck, fail, notChecked, pass, review } from '../outcomes';
import { hasFilledRow } from '../needs';
import { isEmpty, isMostlyEmpty } from '../common/filled-in';
import { cellOf, comparable, competencyRecords, gapsIn, levelsNotFilledIn } from './competency-records';
import type { CompetenceGap } from './competency-records';

type Message =
  'noGap' | 'planned' | 'noPlan' | 'noAction' | 'noDate' | 'noOwner' | 'noPlanColumns' | 'notFilledIn' | 'unreadable' | 'cannotTell';

/** What is known of the plan for one gap. `lacks` names the parts that are missing of the nearest there is. */
type Plan =
  | { readonly kind: 'planned' }
  | { readonly kind: 'unreadable'; readonly value: string }
  /** An action, owner or status is an error value, or a formula without a result. */
  | { readonly kind: 'cannotTell' }
  | { readonly kind: 'lacking'; readonly message: Message };

export const gapWithoutPlan = defineCheck<Message>({
  id: 'CMP-05',
  name: 'gap-without-plan',
  family: 'competence',
  title: 'A gap has no training plan',
  severity: 'error',
  basis: 'requirement',
  clauses: ['7.2'],
  looksFor:
    'Every gap that CMP-02 finds has an action: a training record of the same person and competence (or gap id) that is not cancelled, with owner and due date, or ' +
    'an action with a target date in the row itself. A course completed before the assessment that shows the gap does not count.',
  question: 'What action did you take?',
  why: 'Clause 7.2 asks that actions are taken to acquire the necessary competence, and that their effect is evaluated.',
  remediation: 'Add an action with owner and date to close the gap.',
  remedies: {
    notFilledIn: 'Enter an action with owner and date for each gap.',
    unreadable: 'Enter a real date, or one written 2026-11-22.',
    cannotTell: 'Correct the cells that say what is planned for {person}.',
  },
  cannotSee: 'Whether the action will close the gap. It may be training, mentoring, hiring or contracting.',
  good: 'A training row for person and competence, due 2027-02-01.',
  bad: 'Level 1 of 3, and nothing planned.',
  messages: {
    noGap: 'No competence is below its required level.',
    planned: 'The gap of {person} in {competence} has an action with a date.',
    noPlan: 'The gap of {person} in {competence} has no action planned.',
    noAction: 'The gap of {person} in {competence} has a date, but no action.',
    noDate: 'The gap of {person} in {competence} has an action, but no date.',
    noOwner: 'The training planned for {person} in {competence} has no owner.',
    noPlanColumns: 'Gaps cannot be followed up: there is no column for an action or a target date, and no training plan.',
    notFilledIn: 'Actions not filled in yet: {empty} of {rows} gaps.',
    cannotTell: 'Whether the gap of {person} in {competence} has an action cannot be told: a cell cannot be read.',
    unreadable: 'When the gap of {person} in {competence} will be closed cannot be told: the date "{value}" cannot be read.',
  },
  needs: { all: [{ kind: 'competency', columns: ['actual'] }], any: [], optional: [{ kind: 'training' }] },
  derivesFrom:
    'The competency sheet: Action (or Plan) and Target date of the row. With a gap and neither column there is one error at the header.',
  settings: ['levelScale'],
  yieldsTo: [],
  grade: () => 'minor',
  evaluate: (context) => {
    const records = competencyRecords(context).filter(({ table }) => levelsNotFilledIn(table) === null);
    const gaps = gapsIn(records);
    if (gaps.length === 0) {
      const hasCompared = comparable(records).length > 0;
      return hasCompared ? checked([pass('gaps', 'noGap')]) : notChecked(because('No required and actual level could be compared'));
    }
    return judgeAll(gaps, context);
  },
});

function judgeAll(gaps: readonly CompetenceGap[], context: CheckContext): Evaluation<Message> {
  const { competency } = context.register;
  const training = context.register.training.filter(hasFilledRow);
  const hasColumns = competency.some(({ columns }) => columns.action ?? columns.targetDate);
  if (!hasColumns && training.length === 0) {
    const header = gaps[0]?.record.table.header;
    return checked(header ? [fail('plan-columns', [header], 'noPlanColumns')] : []);
  }
  const bare = gaps.filter((gap) => isBare(gap, context));
  const [first] = bare;
  if (first && isMostlyEmpty(bare.length, gaps.length)) {
    const { columns, header } = first.record.table;
    const cell = columns.action ?? columns.targetDate ?? header;
    return checked([review('plan', [cell], 'notFilledIn', { empty: bare.length, rows: gaps.length })]);
  }
  return checked(gaps.map((gap) => judge(gap, context)));
}

/** Neither an action nor a date nor a training: nobody entered anything for the gap. */
function isBare(gap: CompetenceGap, context: CheckContext): boolean {
  const { action, targetDate } = gap.record.row.fields;
  return isEmpty(action) && isEmpty(targetDate) && trainingFor(gap, context).length === 0;
}

function judge(gap: CompetenceGap, context: CheckContext): Outcome<Message> {
  const { record, subject, person } = gap;
  const data = { person, competence: record.competence === '' ? 'this competence' : record.competence };
  const extra = { persons: record.keys };
  const plan = planOf(gap, context);
  const cells = [record.row.fields.action?.cell ?? record.row.fields.targetDate?.cell ?? cellOf(record, 'actual')];
  switch (plan.kind) {
    case 'planned':
      return pass(subject, 'planned', data, extra);
    case 'unreadable':
      return review(subject, cells, 'unreadable', { ...data, value: plan.value }, extra);
    case 'cannotTell':
      return review(subject, cells, 'cannotTell', data, extra);
    case 'lacking':
      return fail(subject, cells, plan.message, data, extra);
  }
}

/** The best plan for the gap: a training record first, else the action in the row. */
function planOf(gap: CompetenceGap, context: CheckContext): Plan {
  const plans = [...trainingFor(gap, context).map((row) => trainingPlan(row, gap, context)), rowPlan(gap, context)];
  return (
    plans.find(({ kind }) => kind === 'planned') ??
    plans.find(({ kind }) => kind === 'unreadable' || kind === 'cannotTell') ??
    nearest(plans)
  );
}

/** Of several incomplete plans the one that lacks least is the one to complete. */
function nearest(plans: readonly Plan[]): Plan {
  const order: readonly Message[] = ['noOwner', 'noDate', 'noAction', 'noPlan'];
  const rank = (plan: Plan) => (plan.kind === 'lacking' ? order.indexOf(plan.message) : order.length);
  return [...plans].sort((one, other) => rank(one) - rank(other))[0] ?? { kind: 'lacking', message: 'noPlan' };
}

function trainingFor({ record }: CompetenceGap, { register, people }: CheckContext): readonly TableRow<'training'>[] {
  const gapId = fold(record.row.fields.gapId?.text ?? '');
  const wanted = fold(record.competence);
  return register.training
    .flatMap(({ rows }) => rows)
    .filter(({ fields }) => {
      if (/^(cancel|abgesagt|annul|cancelad)/.test(fold(fields.status?.text ?? ''))) return false;
      const topics = [fields.competence, fields.topic].map((field) => fold(field?.text ?? ''));
      if (gapId !== '' && topics.some((topic) => topic === gapId)) return true;
      const persons = people.split(fields.person?.text ?? '').map((token) => people.resolve(token));
      return topics.includes(wanted) && persons.some((one) => record.persons.some((other) => people.isSame(one, other)));
    });
}

/** A course that was completed before the gap was assessed is no plan for it. */
function trainingPlan({ fields }: TableRow<'training'>, { record }: CompetenceGap, { register }: CheckContext): Plan {
  if (cannotRead(fields.status)) return { kind: 'cannotTell' };
  const completed = readDate(fields.completed, register.date1904);
  const assessed = readDate(record.row.fields.assessedOn, register.date1904);
  if (completed.status === 'read' && assessed.status === 'read') {
    return completed.day >= assessed.day ? { kind: 'planned' } : { kind: 'lacking', message: 'noPlan' };
  }
  if (completed.status === 'read') return { kind: 'lacking', message: 'noPlan' };
  const due = readDate(fields.due, register.date1904);
  if (due.status === 'unreadable') return { kind: 'unreadable', value: fields.due?.text ?? '' };
  if (due.status === 'empty') return { kind: 'lacking', message: 'noDate' };
  if (cannotRead(fields.owner)) return { kind: 'cannotTell' };
  return isEmpty(fields.owner) ? { kind: 'lacking', message: 'noOwner' } : { kind: 'planned' };
}

function rowPlan({ record }: CompetenceGap, { register, people }: CheckContext): Plan {
  const { action, targetDate } = record.row.fields;
  if (cannotRead(action)) return { kind: 'cannotTell' };
  const hasAction = !isEmpty(action) && people.placeholderIn(action?.text ?? '') === null;
  const target = readDate(targetDate, register.date1904);
  if (hasAction && target.status === 'read') return { kind: 'planned' };
  if (hasAction)
    return target.status === 'unreadable' ? { kind: 'unreadable', value: targetDate?.text ?? '' } : { kind: 'lacking', message: 'noDate' };
  return { kind: 'lacking', message: target.status === 'empty' ? 'noPlan' : 'noAction' };
}

function cannotRead(field: Field | undefined): boolean {
  return isUnreadable(field?.value ?? null);
}
