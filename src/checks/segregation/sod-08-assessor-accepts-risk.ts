import type { Assignee, RuleInForce } from '../../register';
import type { CheckContext, Evaluation, Outcome } from '../check';
import { because, checked, defineCheck, fail, notChecked, pass, review } from '../outcomes';
import { isSingleRole } from '../common/clause-rows';
import { split } from '../common/cells';
import { all, dropWhen, sharesPerson } from '../yields';
import { dutiesSheetBook, nameOfDuty } from './duty-book';
import type { DutyHolder } from './duty-book';
import { evaluatePair } from './evaluate-pairs';
import type { PairVerdict } from './evaluate-pairs';
import { pairData, pairPlace } from './pair-words';
import { builtInRule } from './rule-owners';
import { applicableRows, isManyPeople, nameOf, soleOver } from './sole-letters';

type Message = 'acceptsAlone' | 'dutyGroup' | 'clear' | 'noAuthority' | 'sameOnRows' | 'groupOnRows' | 'separate' | 'unreadable';

/** Assessing (SR-14) and treating risks against accepting what remains. */
const PAIRS: readonly RuleInForce[] = [
  builtInRule('SR-14'),
  { ...builtInRule('SR-14'), id: 'TREAT-IMPLEMENT/RISK-ACCEPT', dutyA: 'TREAT-IMPLEMENT' },
];
const ROWS: readonly string[] = ['8.2', '8.3', '6.1.3'];

export const assessorAcceptsRisk = defineCheck<Message>({
  id: 'SOD-08',
  name: 'assessor-accepts-risk',
  family: 'segregation',
  title: 'The person who assesses or treats a risk alone accepts what remains',
  severity: 'error',
  basis: 'guidance',
  clauses: ['6.1.2', '6.1.3', '8.3'],
  question: 'Who accepted the residual risk?',
  looksFor:
    'Who assesses or treats risks is not the only one who accepts what remains. A risk owner who accepts is in order: 6.1.3 asks for exactly that. Without a ' +
    'Duties sheet: one assignee is responsible on 8.2 and both the only accountable and the only responsible on 8.3 and 6.1.3. Where the setting names who may ' +
    'accept risks, anybody else who does is an error.',
  why: 'Whoever assessed a risk tends to find it acceptable. The risk owner carries it, so the risk owner accepts it.',
  remediation: 'Have the risk owner, not the assessor, accept the residual risk.',
  remedies: {
    noAuthority: 'Have risks accepted by {acceptors}, or add {person} to the setting "May accept risks".',
    dutyGroup: 'Name the people of {people} who do {dutyA} and {dutyB}.',
    groupOnRows: 'Name the people of {person} who assess and who accept risks.',
    unreadable: 'Correct the cells of 8.2, 8.3 and 6.1.3 that cannot be read.',
  },
  cannotSee: 'Who signed for each risk, and whether they have the authority for its level.',
  good: 'Assess = Information Security Manager, accept = process owner.',
  bad: 'The Information Security Manager assesses and accepts all risks.',
  messages: {
    acceptsAlone: '{person} holds {dutyA} and is the only one who holds {dutyB}.',
    dutyGroup: 'Whether one person holds both {dutyA} and {dutyB} cannot be told: {people} {people|is a group|are groups}.',
    clear: 'Accepting risks does not rest on the assessor alone.',
    noAuthority: '{person} accepts risks without being named as somebody who may.',
    sameOnRows: '{person} assesses risks (8.2) and alone decides on their treatment and on what remains (8.3, 6.1.3).',
    groupOnRows: 'Whether the assessor accepts what remains cannot be told: {person}, alone on 8.2, 8.3 and 6.1.3, may be several people.',
    separate: 'Assessing risks (8.2) and deciding on them (8.3, 6.1.3) do not rest on one and the same.',
    unreadable: 'Whether the assessor accepts what remains cannot be told: a cell of 8.2, 8.3 or 6.1.3 cannot be read.',
  },
  needs: {
    all: [],
    any: [{ kind: 'duties' }, { kind: 'matrix' }],
    optional: [],
  },
  derivesFrom:
    'The matrix: R on 8.2, and the only A and only R on both 8.3 and 6.1.3 (6.1 stands for it). One of the three rows missing or without R: not checked.',
  settings: ['riskAcceptors'],
  yieldsTo: [
    {
      to: 'SOD-01',
      when: 'SR-14',
      keep: dropWhen(all(sharesPerson, (mine, theirs) => mine.data.dutyA === theirs.data.dutyA && mine.data.dutyB === theirs.data.dutyB)),
    },
  ],
  grade: () => 'observation',
  evaluate: (context) => {
    const outcomes = ofDuties(context);
    return outcomes.length > 0 ? checked(outcomes) : ofRows(context);
  },
});

function ofDuties(context: CheckContext): readonly Outcome<Message>[] {
  const book = dutiesSheetBook(context);
  if (!book) return [];
  const verdicts = PAIRS.flatMap((rule) => evaluatePair(rule, (duty) => book.holders(duty)));
  return [...verdicts.flatMap(ofVerdict), ...withoutAuthority(book.holders('RISK-ACCEPT'), context)];
}

/** The subject is the assignee, so that assessing and treating by one person is one finding. */
function ofVerdict(verdict: PairVerdict): readonly Outcome<Message>[] {
  const place = pairPlace(verdict, null);
  const { cells } = place;
  const extra = { ...place.extra, severity: 'warning' } as const;
  if (verdict.kind === 'group') {
    const subject = verdict.holders.map(({ label }) => label).join(', ');
    return [review(subject, cells, 'dutyGroup', pairData(verdict), extra)];
  }
  const conflicting = verdict.kind === 'conflict' ? verdict.holders.filter(({ assignee }) => !isRiskOwner(assignee)) : [];
  if (conflicting.length === 0) return [pass(verdict.rule.id, 'clear', pairData(verdict))];
  return conflicting.map(({ key, label }) => {
    const own = split(verdict.mentions.filter((mention) => mention.key === key).map(({ cell }) => cell));
    return fail(
      label,
      own.cells,
      'acceptsAlone',
      { ...pairData(verdict), person: label },
      { ...extra, related: own.related, persons: [key] },
    );
  });
}

/** Named as risk owner, by the title itself: the one whom 6.1.3 asks to accept. */
function isRiskOwner({ roleKey }: Assignee): boolean {
  return roleKey === 'RISK_OWNER';
}

/** Only where the setting says who may accept risks: an error, though the check as a whole is a warning. */
function withoutAuthority(acceptors: readonly DutyHolder[], { people, settings }: CheckContext): readonly Outcome<Message>[] {
  const allowed = settings.riskAcceptors.map((name) => people.resolve(name));
  if (allowed.length === 0) return [];
  const mayAccept = ({ key, assignee }: DutyHolder) =>
    allowed.some((one) => one.key === key || one.key === assignee.key || one.holders.some((holder) => holder.key === key));
  return acceptors
    .filter((holder) => !mayAccept(holder))
    .map(({ key, label, cell }) =>
      fail(
        `${label} without authority`,
        [cell],
        'noAuthority',
        { person: label, acceptors: settings.riskAcceptors },
        { severity: 'error', persons: [key] },
      ),
    );
}

function ofRows(context: CheckContext): Evaluation<Message> {
  const { people } = context;
  if (isSingleRole(context.matrices)) return notChecked({ kind: 'singleRole' });
  const assess = applicableRows(context, ['8.2']);
  const accept = applicableRows(context, ['8.3']);
  const exact = applicableRows(context, ['6.1.3']);
  const treat = exact.length > 0 ? exact : applicableRows(context, ['6.1']).filter(isParent);
  const groups = [assess, accept, treat];
  const extra = { refs: ROWS, severity: 'warning', source: 'matrix' } as const;
  const unreadable = groups.flat().flatMap((row) => row.unreadable.filter(({ kind }) => kind !== 'merged').map(({ field }) => field.cell));
  const hasDoer = groups.every((rows) => rows.some((row) => people.withLetter(row, 'R').length > 0));
  if (!hasDoer && unreadable.length === 0) return notChecked(because('One of 8.2, 8.3 and 6.1.3 is missing or has no responsible.'));
  const [a, r] = [soleOfBoth(accept, treat, 'A', context), soleOfBoth(accept, treat, 'R', context)];
  const both = a && r && a.assignee.key === r.assignee.key ? a.assignee : null;
  const doer = assess
    .flatMap((row) => people.assignments(row))
    .filter(({ letter, assignee }) => letter === 'R' && assignee.key === both?.key);
  if (!both || !a || !r || doer.length === 0) {
    return checked([unreadable.length > 0 ? review('8.2', unreadable, 'unreadable', {}, extra) : pass('8.2', 'separate', {}, extra)]);
  }
  if (isRiskOwner(both)) return checked([pass(nameOf(both), 'separate', {}, extra)]);
  const { cells, related } = split([...doer.map(({ source }) => source.cell), ...a.cells, ...r.cells]);
  const person = nameOf(both);
  const found = isManyPeople(both) ? review : fail;
  const message = isManyPeople(both) ? 'groupOnRows' : 'sameOnRows';
  const data = { person, dutyA: nameOfDuty('RISK-ASSESS'), dutyB: nameOfDuty('RISK-ACCEPT') };
  return checked([found<Message>(person, cells, message, data, { ...extra, related, persons: [both.key] })]);
}

type Rows = ReturnType<typeof applicableRows>;

/** The only one with the letter on the rows of both clauses, each of which has it. */
function soleOfBoth(accept: Rows, treat: Rows, letter: 'A' | 'R', { people }: CheckContext) {
  const [one, other] = [soleOver(accept, letter, people), soleOver(treat, letter, people)];
  if (one.kind !== 'one' || other.kind !== 'one' || one.assignee.key !== other.assignee.key) return null;
  return { assignee: one.assignee, cells: [...one.cells, ...other.cells] };
}

/** A row 6.1 itself, not one of its other children. */
function isParent({ reference }: Rows[number]): boolean {
  return reference.status === 'read' && reference.references.some(({ id }) => id === '6.1');
}
