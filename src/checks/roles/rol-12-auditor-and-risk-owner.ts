import type { RoleKey } from '../../standard';
import type { MatrixRow, Letter } from '../../register';
import type { CheckContext, Outcome } from '../check';
import { because, checked, defineCheck, fail, notChecked, pass, review } from '../outcomes';
import { allRows, isChapterLevel, isSingleRole, rowsOf } from '../common/clause-rows';
import { activeOf, cannotRead, cellOf, roleEntries } from '../common/role-entries';

type Message = 'auditNamed' | 'nobodyAudits' | 'auditUnreadable' | 'ownersNamed' | 'noRiskOwner' | 'ownersUnreadable';

interface Part {
  readonly subject: 'internal-audit' | 'risk-owners';
  readonly roleKey: 'INTERNAL_AUDITOR' | 'RISK_OWNER';
  readonly rows: readonly string[];
  readonly letters: readonly Letter[];
  readonly severity: 'error' | 'warning';
  readonly clauses: readonly string[];
  readonly messages: readonly [named: Message, nobody: Message, unreadable: Message];
}

const PARTS: readonly Part[] = [
  {
    subject: 'internal-audit',
    roleKey: 'INTERNAL_AUDITOR',
    rows: ['9.2'],
    letters: ['R'],
    severity: 'error',
    clauses: ['9.2.1', '9.2.2'],
    messages: ['auditNamed', 'nobodyAudits', 'auditUnreadable'],
  },
  {
    subject: 'risk-owners',
    roleKey: 'RISK_OWNER',
    rows: ['6.1.2', '8.2'],
    letters: ['A', 'R'],
    severity: 'warning',
    clauses: ['6.1.2', '6.1.3'],
    messages: ['ownersNamed', 'noRiskOwner', 'ownersUnreadable'],
  },
];

export const auditorAndRiskOwner = defineCheck<Message>({
  id: 'ROL-12',
  name: 'auditor-and-risk-owner',
  family: 'roles',
  title: 'Nobody is named for internal audit, or no risk owner is named',
  severity: 'error',
  basis: 'requirement',
  clauses: ['9.2.1', '9.2.2', '6.1.2', '6.1.3'],
  looksFor: 'Somebody is responsible for internal audits (9.2), and somebody owns the risks (6.1.2, 8.2).',
  question: 'Who carries out your internal audits? Who owns the risks?',
  why: 'The standard requires that internal auditors are selected (9.2.2) and that risk owners are identified and approve the treatment plan (6.1.2, 6.1.3).',
  remediation: 'Name {who}.',
  cannotSee: 'Whether the auditor is impartial (SOD-03) and competent (CMP-10), and whether each risk in the risk register has its owner.',
  good: '9.2 R = "Internal Auditor (Beta Ltd)".',
  bad: '9.2 A = CEO, R empty.',
  messages: {
    auditNamed: 'Internal audit is carried out by {person}.',
    nobodyAudits: 'Nobody is named for internal audit.',
    auditUnreadable: 'Who carries out internal audits cannot be told: a cell that should say it cannot be read.',
    ownersNamed: 'Risk assessment is owned by {person}.',
    noRiskOwner: 'No risk owner is named.',
    ownersUnreadable: 'Who owns the risks cannot be told: a cell that should say it cannot be read.',
  },
  needs: { all: [], any: [{ kind: 'matrix' }, { kind: 'roles', columns: ['role', 'holder'] }], optional: [] },
  derivesFrom:
    'The matrix: internal audit from R on 9.2, 9.2.1, 9.2.2 or an activity "internal audit"; risk owners from A or R on 6.1.2 or 8.2 (6.1 stands for both) or a heading "Risk owner".',
  settings: [],
  yieldsTo: [],
  grade: () => 'minor',
  evaluate: (context) => {
    const outcomes = PARTS.flatMap((part) => judge(part, context) ?? []);
    if (outcomes.length > 0) return checked(outcomes);
    if (isSingleRole(context.matrices)) return notChecked({ kind: 'singleRole' });
    return notChecked(
      isChapterLevel(context.matrices) ? { kind: 'chapterLevel' } : because('The matrix has no row for internal audit or risk assessment'),
    );
  },
});

function judge(part: Part, context: CheckContext): Outcome<Message> | null {
  const { people, register, matrices } = context;
  const [named, nobody, unreadable] = part.messages;
  const who = part.subject === 'internal-audit' ? 'who carries out internal audits (R on 9.2)' : 'who owns the risks';
  const source = register.roles.length === 0 ? { source: 'matrix' as const } : {};
  const extra = { severity: part.severity, clauses: part.clauses, refs: part.rows, ...source } as const;
  const entries = roleEntries(register, people).filter(({ key }) => key === part.roleKey);
  const holder = entries.flatMap(({ holders }) => activeOf(holders))[0];
  const rows = partRows(part, context);
  const doer = rows.flatMap((row) => people.assignments(row)).find(({ letter }) => part.letters.includes(letter));
  const heading = part.subject === 'risk-owners' ? headingFor('RISK_OWNER', context) : undefined;
  const person = doer?.assignee.label ?? holder?.label ?? heading;
  if (person !== undefined) return pass(part.subject, named, { who, person }, extra);
  if (isSingleRole(matrices) && entries.length === 0) return null;
  const blocked = [
    ...rows.flatMap((row) =>
      row.unreadable.filter(({ letter }) => letter === null || part.letters.includes(letter)).map(({ field }) => field.cell),
    ),
    ...entries.filter(({ row }) => cannotRead(row, 'holder')).map(({ row }) => cellOf(row, 'holder')),
  ];
  if (blocked.length > 0) return review(part.subject, blocked, unreadable, { who }, extra);
  if (rows.length === 0 && entries.length === 0 && !showsClauses(context)) return null;
  const cells = rows.length > 0 ? rows.map((row) => emptyCell(row, part)) : entries.map(({ row }) => cellOf(row, 'holder'));
  const header = matrices[0]?.header ?? register.roles[0]?.header;
  return fail(part.subject, cells.length > 0 || !header ? cells : [header], nobody, { who }, extra);
}

/** 6.1 stands for 6.1.2 where the matrix has no row of its own for it. */
function partRows(part: Part, { matrices }: CheckContext): readonly MatrixRow[] {
  const rows = rowsOf(matrices, part.rows);
  const hasOwnRow = rowsOf(matrices, ['6.1.2']).length > 0;
  return part.subject === 'internal-audit' || hasOwnRow
    ? rows
    : [...rows, ...rowsOf(matrices, ['6.1']).filter((row) => isExactly(row, '6.1'))];
}

function isExactly({ reference }: MatrixRow, id: string): boolean {
  return reference.status === 'read' && reference.references.some((one) => one.id === id);
}

/** A matrix by chapters, or without any clause, cannot show who audits. */
function showsClauses({ matrices, register }: CheckContext): boolean {
  const hasClause = allRows(matrices).some(
    ({ reference }) => reference.status === 'read' && reference.references.some(({ kind }) => kind === 'clause'),
  );
  return (hasClause && !isChapterLevel(matrices)) || (matrices.length === 0 && register.roles.length > 0);
}

function headingFor(roleKey: RoleKey, { matrices, people }: CheckContext): string | undefined {
  return allRows(matrices)
    .flatMap((row) => people.assignments(row))
    .find(({ assignee }) => assignee.roleKeys.includes(roleKey))?.assignee.label;
}

function emptyCell(row: MatrixRow, part: Part) {
  return row.letterCells[part.letters[0] ?? 'R'] ?? row.anchor;
}
