import type { MatrixRow } from '../../register';
import type { CheckContext, Outcome } from '../check';
import { because, checkedOr, defineCheck, fail, notChecked, pass, review, skipped } from '../outcomes';
import { allRefs, rowGap, rowIdentity, rowWords, viewsOf, wholeGap } from '../common/row-letters';
import type { MatrixView, WholeGap } from '../common/row-letters';
import { dropWhen, sharesCell } from '../yields';

type Message = 'named' | 'excluded' | 'nobody' | 'onlyPlaceholder' | 'cannotTell' | 'noColumn' | 'notFilledIn';

export const nobodyAccountable = defineCheck<Message>({
  id: 'COV-03',
  name: 'nobody-accountable',
  family: 'coverage',
  title: 'A row has nobody accountable',
  severity: 'error',
  basis: 'practice',
  clauses: ['5.3', 'A.5.2'],
  question: 'Where does the buck stop for this one?',
  looksFor:
    'Every row of every matrix, clause, control or activity alike, names somebody accountable. Placeholders and marks such as "-" or "none" name nobody. ' +
    'Rows of controls that the Statement of Applicability excludes are left out. A matrix without an Accountable column, or without any A, gives one ' +
    'finding at its header; a column that is at least 90 % empty on 5 or more rows gives one question.',
  why:
    'Where nobody answers for an item, nobody notices that it is not done. ISO/IEC 27001 asks that responsibilities and authorities are assigned (5.3); that each ' +
    'row has an accountable person is RACI practice.',
  remediation: 'Name one accountable person or role for {ref}.',
  remedies: {
    cannotTell: 'Correct the cell, so that it says who is accountable for {ref}.',
    noColumn: 'Give the matrix an Accountable column, or the letter A, and name one person or role for each row.',
    notFilledIn: 'Name one accountable person or role for each row.',
  },
  cannotSee: 'Whether the person named knows of it, accepts it and has the authority to decide.',
  good: 'A.8.13 Information backup: Accountable = "Jane Doe".',
  bad: 'A.8.13 Information backup: Accountable is empty, or "-".',
  messages: {
    named: 'Somebody is accountable for {item}.',
    excluded: 'The Statement of Applicability excludes {item}.',
    nobody: 'Nobody is accountable for {item}.',
    onlyPlaceholder: 'Nobody is accountable for {item}: the cell says "{value}".',
    cannotTell: 'Cannot tell who is accountable for {item}: the row holds {value}.',
    noColumn: 'Nobody is accountable on any of the {rows} {rows|row|rows} of {sheet}: it has no Accountable column, or no A.',
    notFilledIn: 'Accountable not filled in yet on {sheet}: {empty} of {rows} rows.',
  },
  needs: { all: [{ kind: 'matrix', acceptsOwnerColumn: true, reportsEmpty: true }], any: [], optional: [{ kind: 'applicability', columns: ['applicable'] }] },
  derivesFrom:
    'The matrix alone is enough. Without a matrix, the owner column of a Statement of Applicability is read as accountable. A matrix of one role only is not checked.',
  settings: [],
  yieldsTo: [{ to: 'COV-06', when: 'the cell holds only a placeholder', keep: dropWhen(sharesCell) }],
  grade: () => 'observation',
  couldLeadTo: '5.3',
  evaluate: (context) => {
    const views = viewsOf(context);
    if (views.length === 0) return notChecked({ kind: 'singleRole' });
    const outcomes = views.flatMap((view) => ofMatrix(view, context));
    return checkedOr(outcomes, because('The Statement of Applicability excludes every row of the matrix.'));
  },
});

function ofMatrix(view: MatrixView, context: CheckContext): readonly Outcome<Message>[] {
  const excluded = view.excluded.map((row) => skipped(rowIdentity(row).subject, 'excluded', rowWords(row)));
  const gap = wholeGap(view, 'A');
  return [...excluded, ...(gap ? [ofWhole(gap, view)] : view.rows.map((row) => ofRow(row, context)))];
}

function ofWhole({ kind, header, empty, rows }: WholeGap, view: MatrixView): Outcome<Message> {
  const data = { empty, rows, sheet: view.matrix.sheet };
  const extra = { refs: allRefs(view.rows) };
  return kind === 'absent'
    ? fail('accountable', [header], 'noColumn', data, extra)
    : review('accountable', [header], 'notFilledIn', data, extra);
}

function ofRow(row: MatrixRow, { people }: CheckContext): Outcome<Message> {
  const { subject, refs } = rowIdentity(row);
  const data = rowWords(row);
  const gap = rowGap(row, 'A', people);
  switch (gap?.kind) {
    case undefined:
      return pass(subject, 'named', data, { refs });
    case 'unreadable':
      return review(subject, gap.cells, 'cannotTell', { ...data, value: gap.value }, { refs });
    case 'placeholder':
      return fail(subject, gap.cells, 'onlyPlaceholder', { ...data, value: gap.value }, { refs });
    case 'empty':
      return fail(subject, gap.cells, 'nobody', data, { refs });
  }
}
