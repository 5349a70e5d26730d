import { answerTo } from '../../register';
import type { Assignment, Letter, MatrixRow, UnreadableCell } from '../../register';
import type { CheckContext, Outcome } from '../check';
import { because, checkedOr, defineCheck, fail, pass, review, skipped } from '../outcomes';
import { chapterRows, rowsOf } from '../common/clause-rows';
import { findIsm, isIsm } from '../common/information-security-manager';
import { refsOf } from '../common/item-rows';

type Message = 'held' | 'notHeld' | 'external' | 'onlyManager' | 'ask' | 'askPerson' | 'unknownTitle' | 'nobody' | 'unreadable';

interface TopClause {
  readonly id: string;
  readonly title: string;
  readonly basis: 'requirement' | 'practice';
  readonly severity: 'warning' | 'info';
}

/** 5.3 and 7.1 are practice: the standard names top management in 5.1, 5.2 and 9.3 (basis_scope of ROL-08). */
const TOP_CLAUSES: readonly TopClause[] = [
  { id: '5.1', title: 'Leadership and commitment', basis: 'requirement', severity: 'warning' },
  { id: '5.2', title: 'Policy', basis: 'requirement', severity: 'warning' },
  { id: '5.3', title: 'Roles, responsibilities and authorities', basis: 'practice', severity: 'warning' },
  { id: '7.1', title: 'Resources', basis: 'practice', severity: 'info' },
  { id: '9.3', title: 'Management review', basis: 'requirement', severity: 'warning' },
];

export const topManagementClause = defineCheck<Message>({
  id: 'ROL-08',
  name: 'top-management',
  family: 'roles',
  title: 'A top-management clause is not held by top management',
  severity: 'error',
  basis: 'requirement',
  basisScope: '5.1, 5.2, 9.3 only; 5.3 and 7.1 are practice',
  clauses: ['5.1', '5.2', '5.3', '7.1', '9.3'],
  looksFor: 'The accountable of 5.1, 5.2, 5.3, 7.1 and 9.3 is top management.',
  question: 'Is the CEO aware this is theirs?',
  why: 'Leadership, policy and management review are duties that the standard gives to top management itself.',
  remedies: {
    ask: 'Answer the question in the Settings sheet, or move accountability for {ref} to top management.',
    askPerson: 'Answer the question in the Settings sheet, or say in which role {person} is accountable for {ref}.',
    unknownTitle: 'Name the member of top management who is accountable for {ref}.',
    unreadable: 'Correct the cell that cannot be read.',
  },
  remediation: 'Move accountability for {ref} to top management.',
  cannotSee: 'Whether top management really leads, or only stands in the table.',
  good: '9.3 A = CEO.',
  bad: '9.3 A = IT Manager.',
  messages: {
    held: '{ref} is held by top management ({person}).',
    notHeld: '{ref} {title} is not held by top management: {person} is accountable.',
    external: '{ref} {title} is held by {person}, who is external.',
    onlyManager: 'Only the Information Security Manager ({person}) is named for {ref} {title}.',
    ask: 'Is the {person} top management for this ISMS? {person} is accountable for {ref} {title}.',
    askPerson: 'Is {person} top management for this ISMS? {person} is accountable for {ref} {title}, and no cell says in which role.',
    unknownTitle: 'Who of top management is behind {person}, accountable for {ref} {title}?',
    nobody: 'Nobody is accountable for {ref}.',
    unreadable: 'Who is accountable for {ref} {title} cannot be told: a cell of the row cannot be read.',
  },
  needs: { all: [{ kind: 'matrix' }], any: [], optional: [{ kind: 'roles', columns: ['topManagement'] }] },
  derivesFrom:
    'Direct, by heading or name. Titles such as CISO, CTO, COO and CFO are asked about, and the answer is remembered in Settings.',
  settings: [],
  yieldsTo: [],
  grade: ({ subject }) => (subject === '5.3' || subject === '7.1' ? 'observation' : 'minor'),
  evaluate: (context) => {
    const outcomes = TOP_CLAUSES.flatMap((clause) => judgeClause(clause, context) ?? []);
    return checkedOr(outcomes, because('No row for 5.1, 5.2, 5.3, 7.1 or 9.3 with somebody accountable'));
  },
});

function judgeClause(clause: TopClause, context: CheckContext): Outcome<Message> | null {
  const own = rowsOf(context.matrices, [clause.id]);
  const rows = own.length > 0 || !clause.id.startsWith('5') ? own : chapterRows(context.matrices, '5');
  if (rows.length === 0) return null;
  const extra = extraOf(clause, rows);
  const data = { ref: clause.id, title: clause.title };
  const accountable = withLetters(rows, 'A', context);
  const managerAlone = clause.id === '9.3' ? onlyManager(rows, context) : null;
  if (managerAlone) {
    const cells = managerAlone.map(({ source }) => source.cell);
    const person = managerAlone[0]?.assignee.label ?? '';
    return fail(clause.id, cells, 'onlyManager', { ...data, person }, { ...extra, severity: 'error', persons: personsOf(managerAlone) });
  }
  if (accountable.length === 0) {
    const unreadable = unreadableOf(rows, ['A']);
    if (unreadable.length > 0)
      return review(
        clause.id,
        unreadable.map(({ field }) => field.cell),
        'unreadable',
        data,
        extra,
      );
    return skipped(clause.id, 'nobody', data, extra);
  }
  return judgeAccountable(clause, rows, accountable, context);
}

function judgeAccountable(
  clause: TopClause,
  rows: readonly MatrixRow[],
  accountable: readonly Assignment[],
  context: CheckContext,
): Outcome<Message> {
  const outsiders = accountable.filter(({ assignee }) => assignee.isExternal);
  const others = accountable.filter(({ assignee }) => !assignee.isExternal && assignee.topManagement !== 'yes');
  const open = outsiders.length > 0 ? outsiders : others;
  const data = { ref: clause.id, title: clause.title, person: labelsOf(open.length > 0 ? open : accountable) };
  const extra = { ...extraOf(clause, rows), persons: personsOf(open) };
  const cells = open.map(({ source }) => source.cell);
  if (outsiders.length > 0) {
    return fail(clause.id, cells, 'external', data, { ...extra, severity: clause.basis === 'requirement' ? 'error' : clause.severity });
  }
  if (open.length === 0) return pass(clause.id, 'held', data, extra);
  const asked = open.filter(({ assignee }) => assignee.topManagement === 'ask');
  if (asked.length > 0) {
    return review(
      clause.id,
      asked.map(({ source }) => source.cell),
      'ask',
      { ...data, person: labelsOf(asked) },
      extra,
    );
  }
  const undecided = open.filter(({ assignee }) => isUndecided(assignee, context));
  if (undecided.length === 0) return fail(clause.id, cells, 'notHeld', data, extra);
  const top = [...accountable, ...withLetters(rows, 'R', context)].some(({ assignee }) => assignee.topManagement === 'yes');
  if (top) return pass(clause.id, 'held', data, extra);
  const isByName = undecided.every(({ assignee }) => assignee.role === null);
  return review(clause.id, cells, isByName ? 'askPerson' : 'unknownTitle', data, extra);
}

function extraOf(clause: TopClause, rows: readonly MatrixRow[]) {
  const refs = [...new Set([clause.id, ...rows.flatMap(refsOf)])];
  return { severity: clause.severity, basis: clause.basis, refs, clauses: [clause.id] };
}

/** A committee, a title of the organisation's own or a name without a role: top management may be behind it, unless the answer is no. */
function isUndecided({ label, role, roleKey, isCommittee, person }: Assignment['assignee'], { register }: CheckContext): boolean {
  const names = [label, role, person?.name].filter((name) => typeof name === 'string');
  const isDenied = names.some((name) => ['', 'the '].some((article) => answerTo(register.settings, questionOf(name, article)) === 'no'));
  return !isDenied && (roleKey === null || isCommittee || roleKey === 'MRT' || roleKey === 'ISM_LEADERSHIP');
}

function questionOf(name: string, article: string): string {
  return `Is ${article}${name} top management for this ISMS?`;
}

function unreadableOf(rows: readonly MatrixRow[], letters: readonly Letter[]): readonly UnreadableCell[] {
  return rows.flatMap(({ unreadable }) => unreadable).filter(({ letter }) => letter === null || letters.includes(letter));
}

/** On 9.3: the assignments, where all A and R are the manager's, and nobody of top management wears that hat too. */
function onlyManager(rows: readonly MatrixRow[], context: CheckContext): readonly Assignment[] | null {
  const found = findIsm(context.register, context.matrices, context.people);
  const doing = rows.flatMap((row) => [...withLetters([row], 'A', context), ...withLetters([row], 'R', context)]);
  const isAlone = doing.length > 0 && doing.every(({ assignee }) => isIsm(assignee, found, context.people));
  const isTop = doing.some(({ letter, assignee }) => letter === 'A' && assignee.topManagement === 'yes');
  return isAlone && !isTop && unreadableOf(rows, ['A', 'R']).length === 0 ? doing : null;
}

function withLetters(rows: readonly MatrixRow[], wanted: 'A' | 'R', { people }: CheckContext): readonly Assignment[] {
  return rows.flatMap((row) => people.assignments(row).filter(({ letter }) => letter === wanted));
}

function labelsOf(assignments: readonly Assignment[]): readonly string[] {
  return [...new Set(assignments.map(({ assignee }) => assignee.label))];
}

function personsOf(assignments: readonly Assignment[]): readonly string[] {
  return [...new Set(assignments.map(({ assignee }) => assignee.key))];
}
