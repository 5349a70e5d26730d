import type { TableFields, TableRow } from '../../register';
import type { CheckContext, Outcome } from '../check';
import { because, checkedOr, defineCheck, fail, pass, skipped } from '../outcomes';
import { unique } from '../common/cells';
import { acceptanceProblems, isAboutDuties, isClosed, namedIn, textOf } from './acceptance';
import type { AcceptanceProblem } from './acceptance';

type Message = 'incomplete' | 'expired' | 'complete' | 'closed';

/** What fails, in a sentence, and the column that shows it. */
const PARTS: Readonly<Record<Exclude<AcceptanceProblem, 'closed'>, readonly [words: string, column: TableFields['exceptions']]>> = {
  rule: ['the finding or rule it is about', 'check'],
  object: ['the person it is about', 'object'],
  reason: ['a reason', 'reason'],
  compensating: ['a compensating control of at least 15 characters', 'compensating'],
  approver: ['an active approver', 'approvedBy'],
  ownApproval: ['an approver other than the conflicted person', 'approvedBy'],
  approvedOn: ['an approval date that is not in the future', 'approvedOn'],
  expired: ['an expiry date in the future', 'expires'],
  tooLong: ['an expiry date soon enough after the approval', 'expires'],
};

export const incompleteAcceptance = defineCheck<Message>({
  id: 'SOD-10',
  name: 'incomplete-acceptance',
  family: 'segregation',
  title: 'Acceptance of a conflict is incomplete or expired',
  severity: 'warning',
  basis: 'practice',
  clauses: ['A.5.3', '6.1.3'],
  question: 'Show me the compensating control',
  looksFor:
    'Every row of kind SoD in the Exceptions sheet says which finding or rule and whom it is about, names a compensating control of 15 characters or more, and was ' +
    'approved by an active person other than the conflicted one, not in the future. It expires after the as-of date, at most 12 months (setting) after its approval.',
  why: 'An accepted conflict is safe only as long as somebody watches it. A row that is not complete accepts nothing: the conflict stays open.',
  remediation: 'Complete the acceptance: {missing}.',
  cannotSee: 'Whether the compensating control is carried out.',
  good: 'Log review by the provider, approved by the CEO, expires 2027-06-01.',
  bad: 'Approved by the same person.',
  messages: {
    incomplete: 'The acceptance {id} does not count. It lacks {missing}.',
    expired: 'The acceptance {id} has expired. It lacks {missing}.',
    complete: 'The acceptance {id} is complete.',
    closed: 'The acceptance {id} is closed.',
  },
  needs: { all: [], any: [], optional: [{ kind: 'exceptions' }, { kind: 'people' }] },
  derivesFrom: 'Nothing else: without acceptances of conflicts it is not applicable.',
  settings: ['acceptanceMonths'],
  yieldsTo: [],
  grade: () => 'observation',
  couldLeadTo: 'A.5.3',
  evaluate: (context) => {
    const rows = context.register.exceptions.flatMap((table) => table.rows).filter(isAboutDuties);
    return checkedOr(
      rows.map((row) => judge(row, context)),
      because('No conflict of duties is accepted in an Exceptions sheet.'),
    );
  },
});

function judge(row: TableRow<'exceptions'>, context: CheckContext): Outcome<Message> {
  const id = textOf(row, 'id') || [textOf(row, 'check'), textOf(row, 'object')].filter((part) => part !== '').join(' ') || 'without ID';
  if (isClosed(row)) return skipped(id, 'closed', { id });
  const problems = acceptanceProblems(row, context).filter((problem) => problem !== 'closed');
  if (problems.length === 0) return pass(id, 'complete', { id });
  const parts = problems.map((problem) => PARTS[problem]);
  const cells = parts.map(([, column]) => row.fields[column]?.cell ?? row.anchor);
  const data = { id, missing: parts.map(([words]) => words) };
  const persons = namedIn(row, 'object', context).map(({ key }) => key);
  return fail(id, unique(cells), isPast(row, problems) ? 'expired' : 'incomplete', data, { persons });
}

/** An expiry date is there, and it is past. */
function isPast(row: TableRow<'exceptions'>, problems: readonly AcceptanceProblem[]): boolean {
  return problems[0] === 'expired' && textOf(row, 'expires') !== '';
}
