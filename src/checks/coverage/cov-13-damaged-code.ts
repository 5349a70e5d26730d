import type { Reference } from '../../standard';
import type { MatrixRow, RowReference } from '../../register';
import type { Outcome } from '../check';
import { because, checkedOr, defineCheck, fail, pass } from '../outcomes';
import { ownMatrices } from '../common/edition';
import { subjectOf, titleById } from '../common/item-rows';

type Message = 'clear' | 'clauseOrControl' | 'lostZero' | 'storedAsDate' | 'lostZeroRead' | 'storedAsDateRead';

type Damage = Exclude<Message, 'clear'>;

export const damagedCode = defineCheck<Message>({
  id: 'COV-13',
  name: 'damaged-code',
  family: 'coverage',
  title: 'Ambiguous or damaged code',
  severity: 'warning',
  basis: 'practice',
  clauses: ['7.5.2'],
  question: 'Is 7.1 the clause (Resources) or the control (Physical security perimeters)?',
  looksFor:
    'Each code of the matrix means one clause or control. Reported are bare codes that are both (5.1 to 5.3, 6.1 to 6.3, 7.1 to 7.5, 8.1 to 8.3) where neither title nor ' +
    'Type column nor section says which; numbers that lost a trailing zero (5.1 for 5.10); and codes that Excel stored as a date. Where the row shows what is meant, ' +
    'the code counts for coverage all the same.',
  why: 'A code that can be read two ways assigns the work to nobody in particular, and Excel changes codes without a word.',
  remediation: 'Write {value} with "A." for a control or "Clause" for a clause, and format the column as text.',
  cannotSee: 'Whether a code that is clear is the one that was meant.',
  good: 'A.7.1, or "Clause 7.1".',
  bad: '7.1 without a title.',
  messages: {
    clear: 'The code of {item} is clear.',
    clauseOrControl: '"{value}" may be {candidates}. Nothing in the row says which.',
    lostZero: '"{value}" may have lost a trailing zero: {candidates}. Nothing in the row says which.',
    storedAsDate: '"{value}" is stored as a date, and may stand for {candidates}. Nothing in the row says which.',
    lostZeroRead: '"{value}" lost its trailing zero. The row shows that {candidates} is meant.',
    storedAsDateRead: '"{value}" is stored as a date. The row shows that {candidates} is meant.',
  },
  needs: { all: [{ kind: 'matrix' }], any: [], optional: [] },
  derivesFrom: 'The matrix alone is enough; Type and Title columns and section headings help.',
  settings: [],
  yieldsTo: [],
  grade: () => 'observation',
  evaluate: ({ register }) => {
    const rows = ownMatrices(register).flatMap(({ rows: all }) => all);
    return checkedOr(rows.flatMap(ofRow), because('No row of the matrix carries a code.'));
  },
});

function ofRow(row: MatrixRow): readonly Outcome<Message>[] {
  const { reference } = row;
  if (reference.status !== 'read' && reference.status !== 'ambiguous') return [];
  const damage = damageOf(reference);
  if (!damage) return [pass(subjectOf(row), 'clear', { item: subjectOf(row) })];
  const { field } = reference;
  const value = field.text.trim();
  const references = reference.status === 'read' ? reference.references : reference.candidates;
  const data = { value, candidates: references.map(describe).join(' or ') };
  const refs = reference.status === 'read' ? references.map(({ id }) => id) : [];
  return [fail(`${field.cell.sheet} ${value}`, [field.cell], damage, data, { refs })];
}

/** What is wrong with a code; null where nothing is. Look-alike letters are read without a word. */
function damageOf(reference: Extract<RowReference, { readonly status: 'read' | 'ambiguous' }>): Damage | null {
  if (reference.status === 'ambiguous') return reference.reason;
  if (reference.repair === 'lostZero') return 'lostZeroRead';
  return reference.repair === 'storedAsDate' ? 'storedAsDateRead' : null;
}

function describe({ kind, id }: Reference): string {
  const title = titleById(id);
  const name = kind === 'clause' || kind === 'chapter' ? `clause ${id}` : `control ${id}`;
  return title === '' ? name : `${name} (${title})`;
}
