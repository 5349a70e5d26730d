import type { MatrixRow } from '../../register';
import type { CheckContext, Outcome } from '../check';
import { because, checked, defineCheck, fail, notChecked, pass, review } from '../outcomes';
import { applicabilityOf, isExcluded } from '../common/applicability';
import { auditorsOf } from '../common/auditors';
import type { Auditor } from '../common/auditors';
import { split } from '../common/cells';
import { isChapterLevel, isSingleRole, standsFor } from '../common/clause-rows';
import { findIsm, isIsm } from '../common/information-security-manager';
import { itemRows, refOf } from '../common/item-rows';
import { nameOf } from './sole-letters';

type Message = 'ownWork' | 'ismAudits' | 'group' | 'impartial' | 'mutual';

/** Work on the audit itself is no work that is audited. */
const AUDIT_ROWS: readonly string[] = ['9.2', 'A.5.35', 'A.8.34'];

export const auditorOwnWork = defineCheck<Message>({
  id: 'SOD-03',
  name: 'auditor-own-work',
  family: 'segregation',
  title: 'The internal auditor audits their own work',
  severity: 'error',
  basis: 'requirement',
  clauses: ['9.2.2', 'A.5.3'],
  question: 'How do you ensure objectivity and impartiality?',
  looksFor:
    'Who is responsible on 9.2, or holds the role Internal Auditor, is neither accountable nor responsible elsewhere. Work on 9.2, A.5.35 and A.8.34 does not count. ' +
    'An error where a single auditor is the Information Security Manager or works on more than 20 % (setting) of the rows; else a warning that lists the rows. Two ' +
    'auditors who each have work of their own, and none in common, audit each other.',
  why: 'Auditors must be objective and impartial (9.2.2). Nobody judges their own work so.',
  remediation: 'Use an auditor with no duties in the audited area; {person} must not audit {rows}.',
  remedies: { group: 'Name the people of {person} who carry out internal audits.' },
  cannotSee: 'What the audits looked at, who really carried them out, and what the auditor did before.',
  good: '9.2 R = external auditor, no other rows.',
  bad: '9.2 R = Information Security Manager, who is responsible on 60 rows.',
  messages: {
    ownWork: '{person} carries out internal audits and is accountable or responsible on {count} other {count|row|rows}: {rows}.',
    ismAudits:
      '{person} carries out internal audits and is the Information Security Manager, with {count} other {count|row|rows} to answer for: {rows}.',
    group: 'Whether internal audits are impartial cannot be told: {person} may be several people.',
    impartial: '{person} carries out internal audits and has no other work in the ISMS.',
    mutual: '{person} and the other auditors can audit each other.',
  },
  needs: {
    all: [{ kind: 'matrix' }],
    any: [],
    optional: [
      { kind: 'roles', columns: ['role', 'holder'] },
      { kind: 'applicability', columns: ['applicable'] },
    ],
  },
  derivesFrom: 'The matrix: who audits is read from R on 9.2, 9.2.1 and 9.2.2. A matrix of whole chapters is not checked.',
  settings: ['auditorShare'],
  yieldsTo: [{ to: 'ROL-12', when: 'nobody is named for internal audit (then not checked)', keep: (mine) => mine }],
  grade: () => 'minor',
  evaluate: (context) => {
    if (isSingleRole(context.matrices)) return notChecked({ kind: 'singleRole' });
    if (isChapterLevel(context.matrices)) return notChecked({ kind: 'chapterLevel' });
    const auditors = auditorsOf(context);
    if (auditors.length === 0) return notChecked(because('Nobody is named for internal audit.'));
    const rows = auditableRows(context);
    const work = new Map(auditors.map(({ assignee }) => [assignee.key, workOf(assignee.key, rows, context)]));
    return checked(auditors.map((auditor) => judge(auditor, work, rows.length, context)));
  },
});

interface Work {
  readonly row: MatrixRow;
  readonly cells: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
}

/** Item rows of the matrices, without chapters and excluded controls. */
function auditableRows({ register, matrices }: CheckContext): readonly MatrixRow[] {
  const decided = applicabilityOf(register);
  return matrices
    .filter(({ layout }) => layout !== 'ownerColumn')
    .flatMap(itemRows)
    .filter((row) => !isExcluded(row, decided) && !isChapter(row));
}

function isChapter({ reference }: MatrixRow): boolean {
  return reference.status === 'read' && reference.references.some(({ kind }) => kind === 'chapter' || kind === 'theme');
}

function workOf(key: string, rows: readonly MatrixRow[], { people }: CheckContext): readonly Work[] {
  return rows
    .filter((row) => !AUDIT_ROWS.some((id) => standsFor(row, id)))
    .flatMap((row) => {
      const own = people.assignments(row).filter(({ letter, assignee }) => (letter === 'A' || letter === 'R') && assignee.key === key);
      return own.length > 0 ? [{ row, cells: own.map(({ source }) => source.cell) }] : [];
    });
}

function judge(auditor: Auditor, allWork: ReadonlyMap<string, readonly Work[]>, rowCount: number, context: CheckContext): Outcome<Message> {
  const { assignee } = auditor;
  const person = nameOf(assignee);
  const work = allWork.get(assignee.key) ?? [];
  const isAlone = allWork.size === 1;
  const source = context.register.roles.length === 0 ? { source: 'matrix' as const } : {};
  if (assignee.isGroup && isAlone) {
    const { cells, related } = split(auditor.cells);
    return review(person, cells, 'group', { person }, { related, persons: [assignee.key], ...source });
  }
  if (work.length === 0) return pass(person, 'impartial', { person }, source);
  if (auditEachOther([...allWork.values()])) return pass(person, 'mutual', { person }, source);
  const isManager = isIsm(assignee, findIsm(context.register, context.matrices, context.people), context.people);
  const isTooMuch = work.length * 100 > rowCount * context.settings.auditorShare;
  const rows = [...new Set(work.map(({ row }) => refOf(row)))];
  // The row that makes somebody an auditor, and every row that they must not audit.
  const { cells, related } = split([...auditor.cells, ...work.flatMap((each) => each.cells)], 'The other work of the auditor');
  return fail(
    person,
    cells,
    isManager ? 'ismAudits' : 'ownWork',
    { person, rows, count: rows.length },
    {
      severity: isAlone && (isManager || isTooMuch) ? 'error' : 'warning',
      related,
      refs: ['9.2'],
      persons: [assignee.key],
      ...source,
    },
  );
}

/** Each auditor has work of their own, and no row is the work of all. */
function auditEachOther(works: readonly (readonly Work[])[]): boolean {
  const [first = [], ...others] = works;
  if (others.length === 0 || works.some((work) => work.length === 0)) return false;
  return !first.some(({ row }) => others.every((work) => work.some((each) => each.row === row)));
}
