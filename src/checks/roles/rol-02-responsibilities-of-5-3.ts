import { fold } from '../../standard';
import type { MatrixRow } from '../../register';
import type { CheckContext, Evaluation, Outcome } from '../check';
import { because, checked, defineCheck, fail, notChecked, pass, review } from '../outcomes';
import { allRows, chapterRows, isChapterLevel, isSingleRole, rowText, rowsOf } from '../common/clause-rows';
import { activeOf, cannotRead, cellOf, roleEntries, textOf } from '../common/role-entries';
import type { RoleEntry } from '../common/role-entries';

type Message = 'assigned' | 'unassigned' | 'noText' | 'rowUnassigned' | 'rowOnly' | 'activities' | 'cannotTell';

interface Duty {
  readonly subject: string;
  readonly words: string;
  readonly flag: 'conform' | 'report';
  readonly isNamedIn: (text: string) => boolean;
}

/** The two responsibilities that 5.3 requires to be assigned, and how a text names them. */
const DUTIES: readonly Duty[] = [
  {
    subject: '5.3 a)',
    words: 'make sure that the ISMS conforms to ISO/IEC 27001',
    flag: 'conform',
    isNamedIn: (text) => /\b(conform|compl)\w*/.test(text) && /27001|\bisms\b/.test(text),
  },
  {
    subject: '5.3 b)',
    words: 'report the performance of the ISMS to top management',
    flag: 'report',
    isNamedIn: (text) => /\breport\w*/.test(text) && /top management|\bboard\b|\bleadership\b/.test(text),
  },
];

export const responsibilitiesOf53 = defineCheck<Message>({
  id: 'ROL-02',
  name: 'responsibilities-of-5-3',
  family: 'roles',
  title: 'The two responsibilities named in 5.3 are not assigned',
  severity: 'error',
  basis: 'requirement',
  clauses: ['5.3'],
  looksFor:
    'Somebody has to ensure that the ISMS conforms to ISO/IEC 27001, and somebody has to report its performance to top management: by flag or by text in the Roles sheet.',
  question: 'Who makes sure the ISMS conforms, and who reports its performance to top management?',
  why: 'Clause 5.3 names two responsibilities that top management assigns: conformity of the ISMS, and reporting on its performance to top management.',
  remedies: {
    rowOnly: 'Add a Roles sheet, or an activity row for each of the two, that says who has to {duty}.',
    cannotTell: 'Correct the cells, so that they say who has to {duty}.',
  },
  remediation: 'Give one role the duty to {duty} and record it.',
  cannotSee: 'Whether the person carries the duty out.',
  good: 'The Information Security Manager is flagged for both.',
  bad: 'No role reports to the board.',
  messages: {
    assigned: '{holder} has to {duty}.',
    unassigned: 'Nobody has to {duty}.',
    noText: 'No role says that it has to {duty}. Only the texts under Responsibilities could be read; there is no flag for it.',
    rowUnassigned: 'Nobody is accountable or responsible for 5.3 in the matrix.',
    rowOnly:
      'No cell assigns 5.3 a) or b). The matrix has a row for 5.3, which does not say who ensures conformity and who reports to top management.',
    cannotTell: 'Cannot tell who has to {duty}: a cell that should say it cannot be read.',
    activities: 'Activities of the matrix assign both responsibilities of 5.3.',
  },
  needs: { all: [], any: [{ kind: 'matrix' }, { kind: 'roles', columns: ['role', 'holder'] }], optional: [] },
  derivesFrom:
    'The matrix: a pass only where activities name both duties and each has somebody accountable or responsible. A row 5.3 alone is a review, or an error where it is empty.',
  settings: [],
  yieldsTo: [],
  grade: () => 'minor',
  evaluate: (context) => {
    const entries = roleEntries(context.register, context.people);
    const hasColumns = context.register.roles.some(({ columns }) => columns.conform ?? columns.report ?? columns.responsibilities);
    const isFilledIn = entries.some(({ holders, row }) => holders.length > 0 || textOf(row, 'responsibilities') !== '');
    return hasColumns && isFilledIn ? checked(DUTIES.map((duty) => fromRoles(duty, entries, context))) : fromMatrix(context);
  },
});

function fromRoles(duty: Duty, entries: readonly RoleEntry[], { register }: CheckContext): Outcome<Message> {
  const data = { duty: duty.words };
  const named = entries.filter(({ row }) => isNamed(duty, row));
  const held = named.find(({ holders }) => activeOf(holders).length > 0);
  if (held) return pass(duty.subject, 'assigned', { ...data, holder: held.name });
  const blocked = entries.flatMap(({ row }) => {
    const columns = [duty.flag, 'responsibilities', ...(isNamed(duty, row) ? (['holder'] as const) : [])] as const;
    return columns.filter((column) => cannotRead(row, column)).map((column) => cellOf(row, column));
  });
  if (blocked.length > 0) return review(duty.subject, blocked, 'cannotTell', data);
  const header = register.roles.map(({ columns, header: table }) => columns[duty.flag] ?? columns.responsibilities ?? table)[0];
  const cells = named.length > 0 ? named.map(({ row }) => cellOf(row, 'holder')) : header ? [header] : [];
  const hasFlag = register.roles.some(({ columns }) => columns[duty.flag]);
  return hasFlag || named.length > 0
    ? fail(duty.subject, cells, 'unassigned', data)
    : fail(duty.subject, cells, 'noText', data, { severity: 'warning' });
}

function isNamed(duty: Duty, row: RoleEntry['row']): boolean {
  return isFlagged(textOf(row, duty.flag)) || duty.isNamedIn(fold(textOf(row, 'responsibilities')));
}

function fromMatrix({ matrices, people }: CheckContext): Evaluation<Message> {
  const isAssigned = (row: MatrixRow) => people.withLetter(row, 'A').length + people.withLetter(row, 'R').length > 0;
  const extra = { source: 'matrix', refs: ['5.3'] } as const;
  const data = { duty: DUTIES.map(({ words }) => words).join(' and to ') };
  // Not the titles of clauses and controls: a row 5.3 alone never passes.
  const activities = allRows(matrices).filter(({ reference, activity }) => reference.status === 'none' || activity !== null);
  if (DUTIES.every((duty) => activities.some((row) => duty.isNamedIn(fold(rowText(row))) && isAssigned(row)))) {
    return checked([pass('5.3', 'activities', data, extra)]);
  }
  const rows = rowsOf(matrices, ['5.3']);
  if (rows.length === 0) {
    const isByChapter = isChapterLevel(matrices) || chapterRows(matrices, '5').length > 0;
    return notChecked(isByChapter ? { kind: 'chapterLevel' } : because('No Roles sheet, and no row for 5.3 in the matrix'));
  }
  const cells = rows.map(({ anchor }) => anchor);
  if (!rows.some(isAssigned) && isSingleRole(matrices)) return notChecked({ kind: 'singleRole' });
  if (rows.some(isAssigned)) return checked([review('5.3', cells, 'rowOnly', data, extra)]);
  const blocked = rows.flatMap(({ unreadable }) => unreadable.filter(({ letter }) => letter === null || letter === 'A' || letter === 'R'));
  if (blocked.length === 0) return checked([fail('5.3', cells, 'rowUnassigned', data, extra)]);
  return checked([
    review(
      '5.3',
      blocked.map(({ field }) => field.cell),
      'cannotTell',
      data,
      extra,
    ),
  ]);
}

function isFlagged(text: string): boolean {
  return /^(y|yes|x|true|1|ja|oui|si|✓|✔)$/.test(fold(text));
}
