import { KEY_ROLES } from '../../standard';
import { isUnreadable } from '../../workbook';
import type { CheckContext, Evaluation, Outcome } from '../check';
import { because, checked, checkedOr, defineCheck, fail, pass, review } from '../outcomes';
import { roleEntries } from '../common/role-entries';
import { cellOf, comparable, competencyRecords, gapsIn, levelsNotFilledIn } from './competency-records';
import type { CompetenceGap, CompetencyRecord } from './competency-records';

type Message = 'reached' | 'below' | 'notAssessed' | 'noRequired' | 'notFilledIn' | 'unreadable';

/** A gap of so many steps is an error for a key role. */
const WIDE_GAP = 2;
/** What is asked about would be a warning: a gap is an error only where it is wide. */
const ASKED = { severity: 'warning' } as const;

export const levelBelowRequired = defineCheck<Message>({
  id: 'CMP-02',
  name: 'level-below-required',
  family: 'competence',
  title: 'Actual level is below required level',
  severity: 'error',
  basis: 'requirement',
  clauses: ['7.2'],
  looksFor:
    "For every row with a required level: the actual level reaches it, on the workbook's own scale. A blank actual level counts as not assessed. A difference of " +
    'two or more is an error for a key role, otherwise a gap is a warning.',
  question: 'Where is the gap plan?',
  why: 'Clause 7.2 asks which competence is necessary, and that people have it. A gap is no fault in itself; a gap without a plan is (CMP-05).',
  remediation: 'Plan training or support for {person}: {competence} from {actual} to {required}.',
  remedies: {
    noRequired: 'Add a column for the required level.',
    notFilledIn: 'Enter the levels.',
    unreadable: 'Enter a level of the scale.',
  },
  cannotSee: 'Whether the levels were judged well.',
  good: 'Required 3, actual 3.',
  bad: 'Required 3, actual 1.',
  messages: {
    reached: '{person} reaches the required level in {competence}.',
    below: '{person} is below the required level in {competence}: {actual} of {required}.',
    notAssessed: '{person} is not assessed in {competence}; {required} is required.',
    noRequired: 'Which levels are required cannot be told: the competency sheet has no such column.',
    notFilledIn: '{column} not filled in yet: {empty} of {rows}.',
    unreadable: 'The level of {person} in {competence} cannot be read: "{value}".',
  },
  needs: { all: [{ kind: 'competency', columns: ['actual'] }], any: [], optional: [{ kind: 'roles' }] },
  derivesFrom: 'Direct. Without a column for the required level it asks once.',
  settings: ['levelScale'],
  yieldsTo: [],
  grade: () => 'minor',
  evaluate: (context) => {
    const tables = context.register.competency;
    const rated = tables.filter(({ columns, rows }) => columns.actual && rows.length > 0);
    const lacking = rated.filter(({ columns }) => !columns.required);
    if (rated.length > 0 && lacking.length === rated.length) {
      return checked(lacking.slice(0, 1).map(({ header }) => review('required-column', [header], 'noRequired', {}, ASKED)));
    }
    return judgeAll(context);
  },
});

function judgeAll(context: CheckContext): Evaluation<Message> {
  const columns = context.register.competency.flatMap((table) => {
    const gap = levelsNotFilledIn(table);
    if (!gap) return [];
    const data = { column: gap.column === 'required' ? 'Required level' : 'Actual level', empty: gap.empty, rows: gap.rows };
    return [{ table, outcome: review<Message>(gap.column, [gap.header], 'notFilledIn', data, ASKED) }];
  });
  const open = new Set(columns.map(({ table }) => table));
  const records = competencyRecords(context).filter(({ table }) => !open.has(table));
  const unreadable = records.filter(
    ({ who, required, actual }) => who !== '' && [required, actual].some(({ kind }) => kind === 'unreadable'),
  );
  const gaps = gapsIn(records);
  const inGap = new Set(gaps.map(({ record }) => record));
  const reached = comparable(records).filter((record) => !inGap.has(record));
  return checkedOr(
    [
      ...columns.map(({ outcome }) => outcome),
      ...reached.map((record) => pass<Message>(subjectOf(record), 'reached', dataOf(record))),
      ...gaps.map((gap) => judge(gap, context)),
      ...unreadable.map((record) => cannotRead(record)),
    ],
    because('No row names a person or role with a required level'),
  );
}

function judge(gap: CompetenceGap, context: CheckContext): Outcome<Message> {
  const { record, subject, difference, isAssessed } = gap;
  const severity = difference >= WIDE_GAP && hasKeyRole(record, context) ? 'error' : 'warning';
  const extra = { severity, persons: record.keys } as const;
  return fail(subject, [cellOf(record, 'actual')], isAssessed ? 'below' : 'notAssessed', dataOf(record), extra);
}

function cannotRead(record: CompetencyRecord): Outcome<Message> {
  const column = record.required.kind === 'unreadable' ? 'required' : 'actual';
  const field = record.row.fields[column];
  const value =
    field && isUnreadable(field.value) && field.value.kind === 'unknown' ? 'a formula without a stored result' : (field?.text ?? '');
  return review(
    subjectOf(record),
    [cellOf(record, column)],
    'unreadable',
    { ...dataOf(record), value },
    { ...ASKED, persons: record.keys },
  );
}

function hasKeyRole({ role, persons }: CompetencyRecord, { register, people }: CheckContext): boolean {
  const isKey = (key: string | null) => key !== null && KEY_ROLES.some((one) => one === key);
  const held = roleEntries(register, people).filter(({ holders }) =>
    holders.some((holder) => persons.some((person) => people.isSame(holder, person))),
  );
  return (
    isKey(role?.roleKey ?? null) ||
    persons.some(({ roleKey }) => isKey(roleKey)) ||
    held.some(({ key, isMarkedKey }) => isMarkedKey || isKey(key))
  );
}

function subjectOf({ who, competence }: CompetencyRecord): string {
  return `${who}: ${competence}`;
}

function dataOf(record: CompetencyRecord) {
  const { row, who, competence } = record;
  const shown = (text: string | undefined) => (text === undefined || text.trim() === '' ? 'not assessed' : text.trim());
  return {
    person: who,
    competence: competence === '' ? 'this competence' : competence,
    actual: shown(row.fields.actual?.text),
    required: row.fields.required?.text.trim() ?? '',
  };
}
