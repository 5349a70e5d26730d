import type { RuleInForce } from '../../register';
import type { CheckContext, Evaluation, Outcome } from '../check';
import { because, checked, defineCheck, fail, notChecked, pass, review } from '../outcomes';
import { isSingleRole } from '../common/clause-rows';
import { split } from '../common/cells';
import { all, dropWhen, sharesPerson } from '../yields';
import { dutiesSheetBook } from './duty-book';
import { evaluatePair } from './evaluate-pairs';
import type { PairVerdict } from './evaluate-pairs';
import { pairData, pairPlace, pairSubject } from './pair-words';
import { builtInRule } from './rule-owners';
import { applicableRows, nameOf, soleOver } from './sole-letters';

type Message = 'conflict' | 'dutyGroup' | 'clear' | 'sameResponsible' | 'group' | 'separate' | 'unreadable';

/** Developing against releasing (SR-07), administering production (SR-08) and approving changes. */
const PAIRS: readonly RuleInForce[] = [
  builtInRule('SR-07'),
  builtInRule('SR-08'),
  { ...builtInRule('SR-07'), id: 'DEV-CODE/CHG-APPROVE', dutyB: 'CHG-APPROVE' },
];
const DERIVED = 'A.8.28-A.8.32';

export const developAndRelease = defineCheck<Message>({
  id: 'SOD-05',
  name: 'develop-and-release',
  family: 'segregation',
  title: 'One person can develop and release to production',
  severity: 'error',
  basis: 'guidance',
  clauses: ['A.8.31', 'A.8.32', 'A.8.4', 'A.8.25'],
  question: 'Who approves a release?',
  looksFor:
    'Nobody who writes code also approves changes, releases to production or administers production on the same system. Without a Duties sheet: the only ' +
    'responsible of A.8.28 and the only responsible of A.8.32 are not the same person.',
  why: 'Who can write code and release it alone can bring anything into production, by mistake or on purpose.',
  remediation: 'Require a second person to approve {change}.',
  remedies: {
    dutyGroup: 'Name the people of {people} who do {dutyA} and {dutyB}.',
    group: 'Name the people of {people} who write code and who release changes.',
    unreadable: 'Correct the cells of A.8.28 and A.8.32 that cannot be read.',
  },
  cannotSee: 'Whether the pipeline enforces a review by a second person, which is a compensating control.',
  good: 'DEV-CODE = the team, CHG-APPROVE = the lead.',
  bad: 'DEV-CODE = Kim, CHG-APPROVE = Kim.',
  messages: {
    conflict: '{people} {people|holds|each hold} both {dutyA} and {dutyB}{where}.',
    dutyGroup: 'Whether one person holds both {dutyA} and {dutyB}{where} cannot be told: {people} {people|is a group|are groups}.',
    clear: 'No conflict between {dutyA} and {dutyB}{where}.',
    sameResponsible: '{people} is the only responsible for both secure coding (A.8.28) and change management (A.8.32).',
    group: 'Whether one person both writes code (A.8.28) and releases changes (A.8.32) cannot be told: {people} may be several people.',
    separate: 'Secure coding (A.8.28) and change management (A.8.32) do not rest on the same one person.',
    unreadable: 'Whether one person is responsible for both A.8.28 and A.8.32 cannot be told: a cell cannot be read.',
  },
  needs: {
    all: [],
    any: [{ kind: 'duties' }, { kind: 'matrix' }],
    optional: [{ kind: 'applicability', columns: ['applicable'] }],
  },
  derivesFrom:
    'The matrix: the only R of A.8.28 against the only R of A.8.32, both resolved to one person. Either row missing, empty or excluded, or the holder unknown: not checked.',
  settings: [],
  yieldsTo: [
    {
      to: 'SOD-01',
      when: 'SR-07 and SR-08',
      keep: dropWhen(all(sharesPerson, (mine, theirs) => mine.data.dutyA === theirs.data.dutyA && mine.data.dutyB === theirs.data.dutyB)),
    },
  ],
  grade: () => 'minor',
  evaluate: (context) => {
    const outcomes = ofDuties(context);
    return outcomes.length > 0 ? checked(outcomes) : ofControls(context);
  },
});

function ofDuties(context: CheckContext): readonly Outcome<Message>[] {
  const book = dutiesSheetBook(context);
  if (!book) return [];
  return PAIRS.flatMap((rule) => evaluatePair(rule, (duty) => book.holders(duty), { groups: 'same' })).map(ofVerdict);
}

function ofVerdict(verdict: PairVerdict): Outcome<Message> {
  const subject = pairSubject(verdict);
  const data = { ...pairData(verdict), change: verdict.system === '' ? 'every release' : `every release of ${verdict.system}` };
  const { cells, extra } = pairPlace(verdict, null);
  if (verdict.kind === 'clear') return pass(subject, 'clear', data);
  return verdict.kind === 'group' ? review(subject, cells, 'dutyGroup', data, extra) : fail(subject, cells, 'conflict', data, extra);
}

function ofControls(context: CheckContext): Evaluation<Message> {
  if (isSingleRole(context.matrices)) return notChecked({ kind: 'singleRole' });
  const rows = [applicableRows(context, ['A.8.28']), applicableRows(context, ['A.8.32'])] as const;
  const [code, change] = [soleOver(rows[0], 'R', context.people), soleOver(rows[1], 'R', context.people)];
  if (code.kind === 'none' || change.kind === 'none')
    return notChecked(because('A.8.28 or A.8.32 is missing, excluded or has no responsible.'));
  const extra = { severity: 'warning', refs: ['A.8.28', 'A.8.32'], source: 'matrix' } as const;
  if (code.kind === 'several' || change.kind === 'several') return checked([pass(DERIVED, 'separate', {}, extra)]);
  if (code.kind === 'unclear' || change.kind === 'unclear') {
    const blocked = rows.flat().flatMap((row) => row.unreadable.map(({ field }) => field.cell));
    return checked([review(DERIVED, blocked, 'unreadable', {}, extra)]);
  }
  const { assignee } = code;
  if (assignee.key !== change.assignee.key) return checked([pass(DERIVED, 'separate', {}, extra)]);
  const { cells, related } = split([...code.cells, ...change.cells]);
  const data = { people: [nameOf(assignee)], change: 'every release' };
  const place = { ...extra, related, persons: [assignee.key] };
  if (assignee.isGroup || assignee.holders.length > 1) return checked([review(DERIVED, cells, 'group', data, place)]);
  if (!assignee.person && !isNamed(context, assignee)) return notChecked({ kind: 'holderUnknown' });
  return checked([fail(DERIVED, cells, 'sameResponsible', data, place)]);
}

/** A person by name in a matrix of persons, though no list has them. */
function isNamed({ matrices, people }: CheckContext, assignee: Parameters<typeof nameOf>[0]): boolean {
  return matrices.some((matrix) => people.isNamedPerson(assignee, matrix));
}
