import { EITHER_PARENTS, LEAF_CLAUSES, leavesOf, withChildren } from '../../standard';
import type { Matrix } from '../../register';
import type { Outcome } from '../check';
import { checked, defineCheck, fail, notChecked, pass, review } from '../outcomes';
import { split } from '../common/cells';
import { edition2013, isNumbered2013, ownMatrices } from '../common/edition';
import { titleById } from '../common/item-rows';
import { coveredClauses, doubtfulCells, hasCodes, refHeader, referencesOf, summaryRows } from '../common/matrix-coverage';
import { all, dropWhen, onlyRefs, theirSubjectIn } from '../yields';

type Message = 'covered' | 'missing' | 'doubtful' | 'chapterLevel' | 'noReferences';

export const clauseNotInMatrix = defineCheck<Message>({
  id: 'COV-01',
  name: 'clause-not-in-matrix',
  family: 'coverage',
  title: 'Every requirement clause 4-10 is in the matrix',
  severity: 'error',
  basis: 'practice',
  clauses: ['4.4', '5.3'],
  question: 'Is every clause of the standard allocated to someone?',
  looksFor:
    'Each of the 30 clauses of chapters 4 to 10 has a row; a row 6.1, 7.5, 9.2 or 9.3 stands for its children, a row of a whole chapter for nothing. Where all ' +
    'children of such a parent are missing, the parent is reported. A matrix that works by chapters (fewer than 9 clauses, letters on the chapters) gives one ' +
    'warning, and so does one where fewer than a fifth of the rows carry a code.',
  why: 'A clause that nobody is named for is easily forgotten. ISO/IEC 27001 asks for assigned responsibilities (5.3), not for a row per clause: that is practice.',
  remediation: 'Add a row for {ref} {title} and name who is accountable and who is responsible.',
  remedies: {
    doubtful: 'Write the code in full: "Clause {ref}" for the clause, "A." before a control.',
    chapterLevel: 'Split the chapters into their clauses, at least where different people do the work.',
    noReferences: 'Add a column with the clause or control that each row serves.',
  },
  cannotSee: 'Whether a row without a code serves a clause, and whether what the clause asks for is done.',
  good: 'A row 9.2 (it covers 9.2.1 and 9.2.2).',
  bad: 'No row for 6.3.',
  messages: {
    covered: '{ref} {title} is in the matrix.',
    missing: '{ref} {title} is not in the matrix.',
    doubtful: 'Cannot tell whether {ref} {title} is in the matrix: "{value}" may be the clause or something else.',
    chapterLevel:
      'The matrix works at chapter level: {n} of the 30 clauses {n|has|have} a row of {n|its|their} own. ISO/IEC 27001 does not ask for more, but an auditor asks by clause.',
    noReferences: 'This matrix carries no clause references. Fewer than a fifth of its {rows} rows have a code, so coverage of the clauses cannot be seen.',
  },
  needs: { all: [{ kind: 'matrix' }], any: [], optional: [] },
  derivesFrom: 'The matrix alone is enough. A matrix numbered after the 2013 edition is not checked; COV-11 reports it.',
  settings: [],
  yieldsTo: [
    {
      to: 'ROL-12',
      when: 'clause 9.2, where nobody is named for internal audit',
      keep: dropWhen(all(onlyRefs(withChildren('9.2')), theirSubjectIn(['internal-audit']))),
    },
  ],
  grade: () => 'observation',
  couldLeadTo: '5.3',
  evaluate: ({ register }) => {
    const matrices = ownMatrices(register);
    const of2022 = matrices.filter((matrix) => !isNumbered2013(matrix));
    const cause = edition2013(matrices);
    if (cause && !of2022.some(hasCodes)) return notChecked(cause);
    return checked(ofMatrices(of2022));
  },
});

function ofMatrices(matrices: readonly Matrix[]): readonly Outcome<Message>[] {
  const header = refHeader(matrices);
  if (!header) return [];
  const ownHeaders = matrices.map((matrix) => matrix.header);
  if (!matrices.some(hasCodes)) {
    const rows = matrices.reduce((sum, matrix) => sum + matrix.rows.length, 0);
    const { cells, related } = split(ownHeaders);
    return [fail('no-references', cells, 'noReferences', { rows }, { severity: 'warning', related })];
  }
  const covered = coveredClauses(referencesOf(matrices));
  const chapters = summaryRows(matrices, 'chapter', covered.size);
  if (chapters.length > 0) {
    const { cells, related } = split(chapters.map(({ anchor }) => anchor));
    return [fail('chapter-level', cells, 'chapterLevel', { n: covered.size }, { severity: 'warning', related })];
  }
  const passed = LEAF_CLAUSES.filter(({ id }) => covered.has(id)).map(({ id }) => pass(id, 'covered' as const, words(id), { refs: [id] }));
  const missing = missingClauses(covered).map((id): Outcome<Message> => {
    const doubtful = doubtfulCells(matrices, withChildren(id));
    const refs = withChildren(id);
    if (doubtful.length === 0) return fail(id, [header], 'missing', words(id), { refs });
    const { cells, related } = split(doubtful.map(({ cell }) => cell));
    return review(id, cells, 'doubtful', { ...words(id), value: doubtful[0]?.text.trim() ?? '' }, { refs, related });
  });
  return [...passed, ...missing];
}

/** Clauses without a row: the parent where it could stand for all its children, none of which is there. */
function missingClauses(covered: ReadonlySet<string>): readonly string[] {
  const parents = EITHER_PARENTS.filter(({ id }) => leavesOf(id).every((leaf) => !covered.has(leaf.id)));
  const parentOf = (leaf: string) => parents.find(({ id }) => leavesOf(id).some((child) => child.id === leaf))?.id ?? leaf;
  return [...new Set(LEAF_CLAUSES.filter(({ id }) => !covered.has(id)).map(({ id }) => parentOf(id)))];
}

function words(id: string): { readonly ref: string; readonly title: string } {
  return { ref: id, title: titleById(id) };
}
