import { foldCode } from '../../standard';
import type { MatrixRow, UnreadableCell } from '../../register';
import type { CheckContext, Outcome } from '../check';
import { because, checkedOr, defineCheck, fail, notChecked, pass, review, skipped } from '../outcomes';
import { unique } from '../common/cells';
import { mayHaveLetter } from '../common/filled-in';
import { describe, rowIdentity, rowWords, viewsOf } from '../common/row-letters';

type Message = 'one' | 'none' | 'excluded' | 'several' | 'perhapsMore';

export const severalAccountable = defineCheck<Message>({
  id: 'COV-04',
  name: 'several-accountable',
  family: 'coverage',
  title: 'A row has more than one accountable',
  severity: 'error',
  basis: 'practice',
  clauses: ['5.3', 'A.5.2'],
  question: 'Which of these two decides?',
  looksFor:
    'No row names more accountable people or roles than the setting accountableMax allows (1 by default). The same person or role twice counts once, and so do a ' +
    'role and the one who holds it. Rows of controls that the Statement of Applicability excludes are left out.',
  why: 'Where two answer for an item, each can wait for the other. ISO/IEC 27001 does not ask for exactly one accountable; RACI practice does.',
  remediation: 'Keep one accountable for {ref}; move the others to Responsible, Support or Consulted.',
  remedies: { perhapsMore: 'Correct the cell that cannot be read in the row of {ref}.' },
  cannotSee: 'Whether the people named have agreed between them who decides what.',
  good: 'A.5.1: Accountable = "CISO".',
  bad: 'A.5.1: Accountable = "CISO; CTO".',
  messages: {
    one: 'No more than {max} {max|is|are} accountable for {item}.',
    none: 'Nobody is accountable for {item}; COV-03 says so.',
    excluded: 'The Statement of Applicability excludes {item}.',
    several: '{n} are accountable for {item}: {names}. ISO/IEC 27001 does not ask for exactly one, but it should be clear who decides.',
    perhapsMore: 'Cannot tell whether more than {n} {n|is|are} accountable for {item}: the row also holds {value}.',
  },
  needs: { all: [{ kind: 'matrix', acceptsOwnerColumn: true }], any: [], optional: [{ kind: 'applicability', columns: ['applicable'] }] },
  derivesFrom:
    'The matrix alone is enough. Without a matrix, the owner column of a Statement of Applicability is read as accountable. A matrix of one role only is not checked.',
  settings: ['accountableMax'],
  yieldsTo: [],
  grade: () => 'observation',
  evaluate: (context) => {
    const views = viewsOf(context);
    if (views.length === 0) return notChecked({ kind: 'singleRole' });
    const outcomes = views.flatMap(({ rows, excluded }) => [
      ...excluded.map((row) => skipped(rowIdentity(row).subject, 'excluded' as const, rowWords(row))),
      ...rows.map((row) => ofRow(row, context)),
    ]);
    return checkedOr(outcomes, because('No row names anybody accountable.'));
  },
});

function ofRow(row: MatrixRow, { people, settings }: CheckContext): Outcome<Message> {
  const { subject, refs } = rowIdentity(row);
  const words = rowWords(row);
  const accountable = people.withLetter(row, 'A');
  const max = settings.accountableMax;
  if (accountable.length === 0 && !mayHaveLetter(row, 'A')) return skipped(subject, 'none', words, { refs });
  const uses = people.assignments(row).filter(({ letter }) => letter === 'A');
  const data = { ...words, max, n: accountable.length, names: accountable.map(({ label }) => label.replace(/\s+/g, ' ')) };
  if (accountable.length > max) {
    const cells = unique(uses.map(({ source }) => source.cell));
    return fail(subject, cells, 'several', data, { refs, persons: accountable.map(({ key }) => key) });
  }
  const unclear = row.unreadable.filter(mayBeAccountable);
  if (accountable.length === 0 || accountable.length < max || unclear.length === 0) return pass(subject, 'one', data, { refs });
  const value = unclear.map(describe).join(', ');
  return review(
    subject,
    unclear.map(({ field }) => field.cell),
    'perhapsMore',
    { ...data, value },
    { refs },
  );
}

/** An error, a formula without a result, or a few letters with an A among them that are no known mix ("A?"). Words are none. */
function mayBeAccountable({ kind, letter, field }: UnreadableCell): boolean {
  if (letter !== null && letter !== 'A') return false;
  const text = foldCode(field.text);
  return kind === 'error' || kind === 'unknown' || (kind === 'letter' && text.length <= LONGEST_MIX && text.includes('A'));
}

const LONGEST_MIX = 5;
