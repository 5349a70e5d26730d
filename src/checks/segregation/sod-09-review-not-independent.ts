import { because, checked, defineCheck, fail, notChecked, pass, review } from '../outcomes';
import { isSingleRole } from '../common/clause-rows';
import { split } from '../common/cells';
import { findIsm, isIsm } from '../common/information-security-manager';
import { applicableRows, nameOf, soleOver } from './sole-letters';

type Message = 'notIndependent' | 'independent' | 'unreadable';

const CONTROL = 'A.5.35';

export const reviewNotIndependent = defineCheck<Message>({
  id: 'SOD-09',
  name: 'review-not-independent',
  family: 'segregation',
  title: 'Independent review is not independent',
  severity: 'warning',
  basis: 'guidance',
  clauses: ['A.5.35'],
  question: 'Independent of whom?',
  looksFor: 'The only responsible for the independent review of information security (A.5.35) is not the Information Security Manager.',
  why: 'A review by the person who runs the ISMS tells what that person already thinks.',
  remediation: 'Choose a reviewer with no part in running the ISMS.',
  remedies: { unreadable: 'Correct the cells of A.5.35 that cannot be read.' },
  cannotSee: 'Who carried out the last review, and how close they are to what they reviewed.',
  good: 'A.5.35 R = external reviewer.',
  bad: 'A.5.35 R = Information Security Manager.',
  messages: {
    notIndependent: '{person} is the Information Security Manager and the only responsible for the independent review (A.5.35).',
    independent: 'The independent review (A.5.35) does not rest on the Information Security Manager alone.',
    unreadable: 'Who carries out the independent review (A.5.35) cannot be told: a cell of the row cannot be read.',
  },
  needs: { all: [{ kind: 'matrix' }], any: [], optional: [{ kind: 'applicability', columns: ['applicable'] }] },
  derivesFrom:
    'The matrix alone is enough. Information Security Manager unknown (ROL-01 reports it), or the row missing, empty or excluded: not checked.',
  settings: [],
  yieldsTo: [],
  grade: () => 'observation',
  evaluate: (context) => {
    const { register, matrices, people } = context;
    if (isSingleRole(matrices)) return notChecked({ kind: 'singleRole' });
    const rows = applicableRows(context, [CONTROL]);
    const reviewer = soleOver(rows, 'R', people);
    if (reviewer.kind === 'none') return notChecked(because('A.5.35 is missing, excluded or has no responsible.'));
    const manager = findIsm(register, matrices, people);
    const isManager = reviewer.kind === 'one' && isIsm(reviewer.assignee, manager, people);
    if (!isManager && manager.status !== 'found') return notChecked(because('Nobody is known to be the Information Security Manager.'));
    if (reviewer.kind === 'unclear') {
      const cells = rows.flatMap((row) => row.unreadable.map(({ field }) => field.cell));
      return checked([review(CONTROL, cells, 'unreadable', {}, { refs: [CONTROL] })]);
    }
    if (reviewer.kind !== 'one' || !isManager) return checked([pass(CONTROL, 'independent', {}, { refs: [CONTROL] })]);
    const { cells, related } = split(reviewer.cells);
    const extra = { refs: [CONTROL], related, persons: [reviewer.assignee.key] };
    return checked([fail(CONTROL, cells, 'notIndependent', { person: nameOf(reviewer.assignee) }, extra)]);
  },
});
