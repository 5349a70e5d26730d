import { fold } from '../../standard';
import type { Assignee, MatrixRow } from '../../register';
import type { CellRef } from '../../workbook';
import type { CheckContext, Outcome } from '../check';
import { because, checked, defineCheck, fail, notChecked, pass } from '../outcomes';
import { allRows, chapterRows, rowText, standsFor } from '../common/clause-rows';
import { refOf, refsOf } from '../common/item-rows';
import { withoutSharedRows } from '../yields';
import { speaker } from '../common/spelling';

type Message = 'inside' | 'outside';

/** Where accountability has to stay inside. */
const INSIDE_ONLY: readonly string[] = ['5.1', '5.2', '6.1.3', '8.3', '9.3'];
const RISK_ACCEPTANCE =
  /\b(accept|akzept|accepter|acept)\w*\b.*\b(risk|risik|risque|riesgo)|\b(risk|risik|risque|riesgo)\w*\b.*\b(accept|akzept|acept)/;

export const externalAccountable = defineCheck<Message>({
  id: 'ROL-07',
  name: 'external-accountable',
  family: 'roles',
  title: 'An external person is accountable',
  severity: 'error',
  basis: 'practice',
  clauses: ['5.1', '5.3'],
  looksFor: 'Nobody external is accountable. It weighs most on 5.1, 5.2, 6.1.3, 8.3, 9.3 and on accepting risks.',
  question: 'Can a consultant answer for your ISMS?',
  why: 'A provider can do the work, but the organisation answers for it. The standard does not forbid an external accountable; leadership (5.1) cannot be handed over.',
  remediation: 'Keep accountability inside; list {person} as responsible or support.',
  cannotSee: 'Whether an external person is bound like an employee; accept such a case in the Exceptions sheet.',
  good: 'A = CEO, R = consultant.',
  bad: 'A = "Acme Consulting" for 9.3.',
  messages: {
    inside: '{person} is inside the organisation.',
    outside: '{person} is external and accountable on {refs}.',
  },
  needs: { all: [{ kind: 'matrix' }], any: [], optional: [{ kind: 'people' }, { kind: 'competency', columns: ['origin'] }] },
  derivesFrom: 'Direct: by heading or token, or the Internal/External column of the competency sheet.',
  settings: ['organisation'],
  yieldsTo: [{ to: 'ROL-08', when: 'rows 5.1, 5.2, 5.3, 9.3', keep: withoutRowsOf }],
  grade: () => 'observation',
  couldLeadTo: '5.1',
  evaluate: (context) => {
    const uses = accountableUses(context);
    return uses.length > 0 ? checked(uses.map((use) => judge(use))) : notChecked(because('Nobody is accountable on any row'));
  },
});

interface AccountableUse {
  readonly assignee: Assignee;
  readonly rows: readonly { readonly row: MatrixRow; readonly cell: CellRef; readonly mustStayInside: boolean }[];
}

function accountableUses({ matrices, people }: CheckContext): readonly AccountableUse[] {
  const leadership = new Set(chapterRows(matrices, '5'));
  const uses = new Map<string, { assignee: Assignee; rows: AccountableUse['rows'][number][] }>();
  for (const row of allRows(matrices)) {
    for (const { letter, assignee, source } of people.assignments(row)) {
      if (letter !== 'A') continue;
      const use = uses.get(assignee.key) ?? { assignee, rows: [] };
      use.assignee = speaker(use.assignee, assignee);
      use.rows.push({ row, cell: source.cell, mustStayInside: leadership.has(row) || isInsideOnly(row) });
      uses.set(assignee.key, use);
    }
  }
  return [...uses.values()];
}

function isInsideOnly(row: MatrixRow): boolean {
  return INSIDE_ONLY.some((id) => standsFor(row, id)) || (row.reference.status === 'none' && RISK_ACCEPTANCE.test(fold(rowText(row))));
}

function judge({ assignee, rows }: AccountableUse): Outcome<Message> {
  const person = assignee.label;
  if (!assignee.isExternal) return pass(person, 'inside', { person });
  const labels = [...new Set(rows.flatMap(({ row }) => (refsOf(row).length > 0 ? refsOf(row) : [refOf(row)])))];
  const severity = rows.some(({ mustStayInside }) => mustStayInside) ? 'error' : 'warning';
  const extra = { severity, persons: [assignee.key], refs: labels } as const;
  return fail(
    person,
    rows.map(({ cell }) => cell),
    'outside',
    { person, refs: labels },
    extra,
  );
}

/** What is left without the rows that ROL-08 reports; without a row that must stay inside it is a warning. */
function withoutRowsOf(mine: Outcome, theirs: Outcome): Outcome | null {
  const left = theirs.outcome === 'fail' ? withoutSharedRows(mine, theirs) : mine;
  if (!left || left === mine) return left;
  const refs = left.refs ?? [];
  const isSevere = refs.some((ref) => INSIDE_ONLY.some((id) => ref === id || ref.startsWith(`${id}.`)));
  return { ...left, severity: isSevere ? 'error' : 'warning' };
}
