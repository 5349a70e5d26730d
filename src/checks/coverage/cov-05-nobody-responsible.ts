import { withChildren } from '../../standard';
import type { MatrixRow } from '../../register';
import type { CheckContext, Outcome } from '../check';
import { because, checkedOr, defineCheck, fail, notChecked, pass, review, skipped } from '../outcomes';
import { allRefs, rowGap, rowIdentity, rowWords, viewsOf, wholeGap } from '../common/row-letters';
import type { MatrixView, WholeGap } from '../common/row-letters';
import { all, dropWhen, onlyRefs, sharesCell, theirSubjectIn } from '../yields';

type Message = 'named' | 'excluded' | 'nobody' | 'assumed' | 'onlyPlaceholder' | 'cannotTell' | 'noColumn' | 'notFilledIn';

export const nobodyResponsible = defineCheck<Message>({
  id: 'COV-05',
  name: 'nobody-responsible',
  family: 'coverage',
  title: 'A row has nobody responsible',
  severity: 'error',
  basis: 'practice',
  clauses: ['5.3', '7.1', 'A.5.2'],
  question: 'Who does the work?',
  looksFor:
    'Every row of every matrix, clause, control or activity alike, names somebody responsible. With the setting aImpliesR (on by default) a row with exactly one ' +
    'accountable and nobody responsible is a warning only: the accountable one is assumed to do the work. Rows of controls that the Statement of Applicability ' +
    'excludes are left out. A matrix without a Responsible column, or without any R, gives one finding at its header; a column that is at least 90 % empty on 5 ' +
    'or more rows gives one question.',
  why: 'Work that nobody is named for is not resourced (7.1). That each row has somebody responsible is RACI practice.',
  remediation: 'Name who does the work for {ref}.',
  remedies: {
    cannotTell: 'Correct the cell, so that it says who is responsible for {ref}.',
    noColumn: 'Give the matrix a Responsible column, or the letter R, and name who does the work for each row.',
    notFilledIn: 'Name who does the work for each row.',
  },
  cannotSee: 'Whether the person named does the work and has the time for it.',
  good: 'A.8.13 Information backup: Responsible = "IT Operations".',
  bad: 'A.8.13 Information backup: Accountable = "CIO", Responsible is empty.',
  messages: {
    named: 'Somebody is responsible for {item}.',
    excluded: 'The Statement of Applicability excludes {item}.',
    nobody: 'Nobody is responsible for {item}.',
    assumed: 'Nobody is responsible for {item}. {accountable}, who is accountable, is assumed to do the work.',
    onlyPlaceholder: 'Nobody is responsible for {item}: the cell says "{value}".',
    cannotTell: 'Cannot tell who is responsible for {item}: the row holds {value}.',
    noColumn: 'Nobody is responsible on any of the {rows} {rows|row|rows} of {sheet}: it has no Responsible column, or no R.',
    notFilledIn: 'Responsible not filled in yet on {sheet}: {empty} of {rows} rows.',
  },
  needs: { all: [{ kind: 'matrix', reportsEmpty: true }], any: [], optional: [{ kind: 'applicability', columns: ['applicable'] }] },
  derivesFrom: 'The matrix alone is enough. A matrix of one role only, and an owner column that stands in for a matrix, are not checked.',
  settings: ['aImpliesR'],
  yieldsTo: [
    { to: 'COV-06', when: 'the cell holds only a placeholder', keep: dropWhen(sharesCell) },
    {
      to: 'ROL-12',
      when: 'rows 9.2, 9.2.1, 9.2.2, where nobody is named for internal audit',
      keep: dropWhen(all(onlyRefs(withChildren('9.2')), theirSubjectIn(['internal-audit']))),
    },
  ],
  grade: () => 'observation',
  couldLeadTo: '5.3',
  evaluate: (context) => {
    const views = viewsOf(context).filter(({ matrix }) => matrix.layout !== 'ownerColumn');
    if (views.length === 0) return notChecked({ kind: 'singleRole' });
    const outcomes = views.flatMap((view) => ofMatrix(view, context));
    return checkedOr(outcomes, because('The Statement of Applicability excludes every row of the matrix.'));
  },
});

function ofMatrix(view: MatrixView, context: CheckContext): readonly Outcome<Message>[] {
  const excluded = view.excluded.map((row) => skipped(rowIdentity(row).subject, 'excluded', rowWords(row)));
  const gap = wholeGap(view, 'R');
  return [...excluded, ...(gap ? [ofWhole(gap, view, context)] : view.rows.map((row) => ofRow(row, context)))];
}

function ofWhole({ kind, header, empty, rows }: WholeGap, view: MatrixView, context: CheckContext): Outcome<Message> {
  const data = { empty, rows, sheet: view.matrix.sheet };
  const refs = allRefs(view.rows);
  if (kind === 'notFilledIn') return review('responsible', [header], 'notFilledIn', data, { refs });
  const isAssumed = view.rows.every((row) => assumed(row, context) !== null);
  return fail('responsible', [header], 'noColumn', data, { refs, ...(isAssumed && { severity: 'warning' }) });
}

function ofRow(row: MatrixRow, context: CheckContext): Outcome<Message> {
  const { subject, refs } = rowIdentity(row);
  const data = rowWords(row);
  const gap = rowGap(row, 'R', context.people);
  if (!gap) return pass(subject, 'named', data, { refs });
  if (gap.kind === 'unreadable') return review(subject, gap.cells, 'cannotTell', { ...data, value: gap.value }, { refs });
  if (gap.kind === 'placeholder') return fail(subject, gap.cells, 'onlyPlaceholder', { ...data, value: gap.value }, { refs });
  const accountable = assumed(row, context);
  if (accountable === null) return fail(subject, gap.cells, 'nobody', data, { refs });
  return fail(subject, gap.cells, 'assumed', { ...data, accountable }, { refs, severity: 'warning' });
}

/** The only accountable one, who is assumed to do the work; null where there is none, or where the setting is off. */
function assumed(row: MatrixRow, { people, settings }: CheckContext): string | null {
  const [only, second] = people.withLetter(row, 'A');
  return settings.aImpliesR && only && !second ? only.label.replace(/\s+/g, ' ') : null;
}
