import type { TableFields, TableRow } from '../../register';
import { isUnreadable } from '../../workbook';
import type { CellRef } from '../../workbook';
import type { CheckContext, Outcome } from '../check';
import { because, checked, defineCheck, fail, notChecked, pass, review } from '../outcomes';
import { isSingleRole } from '../common/clause-rows';
import { split } from '../common/cells';
import { refsOf } from '../common/item-rows';
import { withoutSharedRows } from '../yields';
import { dutiesSheetBook } from './duty-book';
import { evaluatePair } from './evaluate-pairs';
import type { PairVerdict } from './evaluate-pairs';
import { pairData, pairPlace, pairSubject } from './pair-words';
import { approvalRules } from './rule-owners';
import { applicableRows, isManyPeople, nameOf, soleOver } from './sole-letters';

type Message =
  | 'selfApproved'
  | 'approverGroup'
  | 'approverUnreadable'
  | 'approvedByOther'
  | 'onlyApprover'
  | 'otherApprover'
  | 'dutyGroup'
  | 'clear'
  | 'decidingRows'
  | 'decidingGroup'
  | 'decidingUnclear'
  | 'decidedByTwo';

/** Rows on which something is decided: policy, risk treatment and acceptance, access, privileges, software, change. */
const DECIDING: readonly string[] = ['5.2', '6.1.3', '8.3', 'A.5.18', 'A.8.2', 'A.8.19', 'A.8.32'];

export const ownAuthorisation = defineCheck<Message>({
  id: 'SOD-02',
  name: 'own-authorisation',
  family: 'segregation',
  title: 'Requester authorises their own request',
  severity: 'error',
  basis: 'guidance',
  clauses: ['A.5.3', 'A.5.18', 'A.8.32'],
  question: 'Who else authorises?',
  looksFor:
    'In the Exceptions sheet nobody approves their own request, unless a second approver does too. In the Duties sheet nobody both requests and approves access, ' +
    'changes or exceptions as the only approver (warning; info where there is another). Without a Duties sheet: the same single assignee is the only accountable ' +
    'and the only responsible on 5.2, 6.1.3, 8.3, A.5.18, A.8.2, A.8.19 or A.8.32.',
  why: 'A decision that one person both prepares and takes is seen by nobody else.',
  remediation: 'Have {row} authorised by somebody other than {person}.',
  remedies: {
    onlyApprover: 'Have {dutyB} done by somebody other than {people} as well, or accept with a compensating control{controls}.',
    otherApprover: 'Make sure that {people} {people|leaves|leave} their own requests to the other approver.',
    dutyGroup: 'Name the people of {people} who do {dutyA} and {dutyB}.',
    approverUnreadable: 'Correct the cells of {row}, so that they say who requested and who approved.',
    decidingRows: 'Have {refs} authorised by somebody other than {people}.',
    decidingGroup: 'Name the people of {people} who prepare and who authorise {refs}.',
    decidingUnclear: 'Correct the cells of {refs} that cannot be read.',
  },
  cannotSee: 'Who really approved a request, and whether a second approver looks at what is approved.',
  good: 'Requested by Kim, approved by Lee.',
  bad: 'Requested by the ISO, approved by the ISO.',
  messages: {
    selfApproved: '{person} approved their own request {row}.',
    approverGroup: 'Whether somebody else approved {row} cannot be told: {person} is a group.',
    approverUnreadable: 'Whether somebody else approved {row} cannot be told: a cell cannot be read.',
    approvedByOther: '{row} was approved by somebody else.',
    onlyApprover: '{people} {people|holds|each hold} both {dutyA} and {dutyB}{where}, and nobody else holds the second.',
    otherApprover: '{people} {people|holds|each hold} both {dutyA} and {dutyB}{where}. There is another holder of the second.',
    dutyGroup: 'Whether one person holds both {dutyA} and {dutyB}{where} cannot be told: {people} {people|is a group|are groups}.',
    clear: 'No conflict between {dutyA} and {dutyB}{where}.',
    decidingRows: '{people} {people|is|are each} both the only accountable and the only responsible on {refs}. Who else authorises?',
    decidingGroup: 'Who else authorises {refs} cannot be told: {people}, the only accountable and responsible, may be several people.',
    decidingUnclear: 'Who else authorises {refs} cannot be told: a cell of the row cannot be read.',
    decidedByTwo: 'Accountable and responsible are not one and the same on the deciding rows.',
  },
  needs: {
    all: [],
    any: [{ kind: 'duties' }, { kind: 'exceptions', columns: ['requestedBy', 'approvedBy'] }, { kind: 'matrix' }],
    optional: [{ kind: 'applicability', columns: ['applicable'] }],
  },
  derivesFrom:
    'The matrix rows 5.2, 6.1.3, 8.3, A.5.18, A.8.2, A.8.19, A.8.32 that have both an accountable and a responsible. None of them: not checked.',
  settings: ['smallOrganisation'],
  yieldsTo: [
    {
      to: 'SOD-08',
      when: 'rows 6.1.3 and 8.3',
      keep: (mine, theirs) => (mine.subject === 'deciding-rows' && theirs.source === 'matrix' ? withoutSharedRows(mine, theirs) : mine),
    },
  ],
  grade: ({ severity }) => (severity === 'info' ? 'observation' : 'minor'),
  evaluate: (context) => {
    const duties = ofDuties(context);
    const derived = duties.length > 0 ? [] : ofDecidingRows(context);
    const outcomes = [...ofExceptions(context), ...duties, ...derived];
    if (outcomes.length > 0) return checked(outcomes);
    if (isSingleRole(context.matrices)) return notChecked({ kind: 'singleRole' });
    return notChecked(because(`None of the deciding rows (${DECIDING.join(', ')}) has both an accountable and a responsible.`));
  },
});

function ofDuties(context: CheckContext): readonly Outcome<Message>[] {
  const book = dutiesSheetBook(context);
  if (!book) return [];
  return approvalRules(context.conflictRules)
    .flatMap((rule) => evaluatePair(rule, (duty) => book.holders(duty), { groups: 'either', conflictWhen: 'any_overlap' }))
    .map(ofVerdict);
}

function ofVerdict(verdict: PairVerdict): Outcome<Message> {
  const subject = pairSubject(verdict);
  const data = pairData(verdict);
  const { cells, extra } = pairPlace(verdict, null);
  if (verdict.kind === 'clear') return pass(subject, 'clear', data);
  if (verdict.kind === 'group') return review(subject, cells, 'dutyGroup', data, { ...extra, severity: 'warning' });
  return verdict.hasOtherHolder
    ? fail(subject, cells, 'otherApprover', data, { ...extra, severity: 'info' })
    : fail(subject, cells, 'onlyApprover', data, { ...extra, severity: 'warning' });
}

function ofExceptions(context: CheckContext): readonly Outcome<Message>[] {
  return context.register.exceptions.flatMap(({ rows }) => rows.flatMap((row) => ofException(row, context) ?? []));
}

function ofException(row: TableRow<'exceptions'>, { people }: CheckContext): Outcome<Message> | null {
  const named = (name: TableFields['exceptions']) => people.split(text(row, name)).map((token) => people.resolve(token));
  const requesters = named('requestedBy');
  const approvers = [...named('approvedBy'), ...named('secondApprover')];
  const subject = text(row, 'id') || [text(row, 'check'), text(row, 'object')].filter((part) => part !== '').join(' ') || 'row without ID';
  const blocked = blockedCells(row, ['requestedBy', 'approvedBy', 'secondApprover']);
  const hasRequester = requesters.length > 0 || blockedCells(row, ['requestedBy']).length > 0;
  const hasApprover = approvers.length > 0 || blockedCells(row, ['approvedBy', 'secondApprover']).length > 0;
  if (!hasRequester || !hasApprover) return null;
  const own = approvers.filter((approver) => requesters.some((requester) => requester.key === approver.key));
  const data = { row: subject, person: [...new Set(own.map(nameOf))].join(', ') };
  const isOther = own.length < approvers.length;
  if (blocked.length > 0 && (!isOther || requesters.length === 0)) return review(subject, blocked, 'approverUnreadable', data);
  if (isOther) return pass(subject, 'approvedByOther', data);
  const cells = [row.fields.approvedBy?.cell, row.fields.requestedBy?.cell].filter((cell) => cell !== undefined);
  const extra = { persons: own.map(({ key }) => key) };
  return own.some(isManyPeople) ? review(subject, cells, 'approverGroup', data, extra) : fail(subject, cells, 'selfApproved', data, extra);
}

function blockedCells({ fields }: TableRow<'exceptions'>, names: readonly TableFields['exceptions'][]): readonly CellRef[] {
  return names.flatMap((name) => fields[name] ?? []).flatMap(({ value, cell }) => (isUnreadable(value) ? [cell] : []));
}

/** One finding that lists the rows; a question only where no row shows a conflict beyond doubt. */
function ofDecidingRows(context: CheckContext): readonly Outcome<Message>[] {
  if (isSingleRole(context.matrices)) return [];
  const rows = applicableRows(context, DECIDING).flatMap((row) => decided(row, context) ?? []);
  if (rows.length === 0) return [];
  const severity = context.people.isSmallOrganisation ? ('info' as const) : ('warning' as const);
  for (const kind of ['one', 'group', 'unclear'] as const) {
    const found = rows.filter((row) => row.kind === kind);
    if (found.length === 0) continue;
    const refs = [...new Set(found.flatMap((row) => row.refs))];
    const { cells, related } = split(found.flatMap((row) => row.cells));
    const data = { refs, people: [...new Set(found.flatMap(({ name }) => name ?? []))] };
    const persons = [...new Set(found.flatMap(({ key }) => key ?? []))];
    const extra = { refs, related, persons, severity, source: 'matrix' } as const;
    if (kind === 'one') return [fail('deciding-rows', cells, 'decidingRows', data, extra)];
    return [review('deciding-rows', cells, kind === 'group' ? 'decidingGroup' : 'decidingUnclear', data, extra)];
  }
  return [pass('deciding-rows', 'decidedByTwo', {}, { source: 'matrix' })];
}

interface DecidedRow {
  readonly kind: 'one' | 'group' | 'unclear' | 'two';
  readonly refs: readonly string[];
  readonly cells: readonly CellRef[];
  readonly name?: string;
  readonly key?: string;
}

/** Null where nobody is accountable, or nobody responsible: COV-03 and COV-05 report that. */
function decided(row: Parameters<typeof refsOf>[0], { people }: CheckContext): DecidedRow | null {
  const refs = refsOf(row);
  const a = soleOver([row], 'A', people);
  const r = soleOver([row], 'R', people);
  if (a.kind === 'none' || r.kind === 'none') return null;
  if (a.kind === 'several' || r.kind === 'several') return { kind: 'two', refs, cells: [] };
  if (a.kind === 'unclear' || r.kind === 'unclear') return { kind: 'unclear', refs, cells: row.unreadable.map(({ field }) => field.cell) };
  if (a.assignee.key !== r.assignee.key) return { kind: 'two', refs, cells: [] };
  const place = { refs, cells: [...a.cells, ...r.cells], name: nameOf(a.assignee), key: a.assignee.key };
  return { kind: isManyPeople(a.assignee) ? 'group' : 'one', ...place };
}

function text(row: TableRow<'exceptions'>, name: TableFields['exceptions']): string {
  return (row.fields[name]?.text ?? '').trim();
}
