import { distance } from 'fastest-levenshtein';
import { fold } from '../../standard';
import type { Assignee, People, Register } from '../../register';
import type { CellRef } from '../../workbook';
import type { CheckContext, Evaluation, Outcome } from '../check';
import { because, checkedOr, defineCheck, fail, pass, review } from '../outcomes';
import { allRows } from '../common/clause-rows';
import { holderReview } from '../common/holder-review';
import { speaker } from '../common/spelling';

type Message = 'known' | 'unknown' | 'unknownNear' | 'nearMiss' | 'holders' | 'holdersKnown';

/** Spellings so close are asked about. */
const NEAR = 2;
/** Abbreviations are all close to each other; only longer names are compared. */
const SHORTEST = 5;

export const unknownAssignee = defineCheck<Message>({
  id: 'COV-07',
  name: 'unknown-assignee',
  family: 'coverage',
  title: 'Assignee is in neither the roles nor the people list',
  severity: 'warning',
  basis: 'practice',
  clauses: ['5.3', '7.2'],
  looksFor:
    'With a People sheet, or a Roles sheet that names holders: every name or role of the matrix is in one of them. Without: names that differ from a person or role of the competency sheet by ' +
    'a letter or two are asked about. In every workbook it asks once about the roles whose holder no cell tells.',
  question: 'Who is this?',
  why: 'A name that no list knows may be misspelt, or nobody. A role without a known holder hides who has to be competent and independent.',
  remediation: 'Correct the spelling of "{value}", or add the person.',
  remedies: { holders: 'Put the name in brackets behind the role, or fill the Role column of the competency matrix.' },
  cannotSee: 'Whether two people of the same name are one.',
  good: '"M. Muller" is "M. Müller".',
  bad: '"J. Dose", where the list has J. Doe.',
  messages: {
    known: '{value} is known.',
    unknown: '"{value}" is in neither the roles nor the people list.',
    unknownNear: '"{value}" is in neither the roles nor the people list. The nearest is {near}.',
    nearMiss: 'Is {value} the same as {near}?',
    holders: '{unknown} of {roles} roles of the matrix: no cell says who holds {unknown|it|them}.',
    holdersKnown: 'The holder of every role of the matrix is known.',
  },
  needs: { all: [{ kind: 'matrix' }], any: [], optional: [{ kind: 'roles' }, { kind: 'people' }, { kind: 'competency' }] },
  derivesFrom: 'Matrix and competency sheet: near misses only, never "unknown person".',
  settings: [],
  yieldsTo: [{ to: 'CMP-01', when: 'headings that CMP-01 reports; nobody resolved and CMP-01 asks', keep: withoutReported }],
  grade: () => 'observation',
  evaluate: (context) => evaluate(context),
});

function evaluate(context: CheckContext): Evaluation<Message> {
  return checkedOr([...tokens(context), ...holders(context)], because('The matrix names no role or person'));
}

/** One finding a name, in the order of the matrix, with all its cells. */
function tokens(context: CheckContext): readonly Outcome<Message>[] {
  const { matrices, people, register } = context;
  const hasList = hasPersonList(register, people);
  const known = knownNames(context);
  const uses = new Map<string, { assignee: Assignee; readonly cells: CellRef[] }>();
  for (const { assignee, source } of allRows(matrices).flatMap((row) => people.assignments(row))) {
    const use = uses.get(fold(assignee.label)) ?? { assignee, cells: [] };
    use.assignee = speaker(use.assignee, assignee);
    use.cells.push(source.cell);
    uses.set(fold(assignee.label), use);
  }
  return [...uses.values()].flatMap(({ assignee, cells }): readonly Outcome<Message>[] => {
    const value = assignee.label;
    if (assignee.step !== 'e' || assignee.isGroup) return [pass(value, 'known', { value })];
    const near = nearest(value, known);
    const extra = { persons: [assignee.key] };
    if (hasList) return [fail(value, cells, near ? 'unknownNear' : 'unknown', { value, near: near ?? '' }, extra)];
    return near ? [review(value, cells, 'nearMiss', { value, near }, { ...extra, source: 'matrix' })] : [];
  });
}

/** Roles without holders say nothing of persons: nobody is unknown where no sheet says who is there. */
function hasPersonList(register: Register, people: People): boolean {
  const names = [...register.people.flatMap(({ rows }) => rows.map(({ fields }) => fields.name))];
  const holders = register.roles.flatMap(({ rows }) => rows.map(({ fields }) => fields.holder));
  return [...names, ...holders].some((field) => field !== undefined && people.split(field.text).length > 0);
}

function knownNames({ register, people }: CheckContext): readonly string[] {
  const competency = register.competency.flatMap(({ rows }) => rows.flatMap(({ fields }) => [fields.person?.text, fields.role?.text]));
  const roles = register.roles.flatMap(({ rows }) => rows.map(({ fields }) => fields.role?.text));
  const names = [...people.persons.map(({ name }) => name), ...competency, ...roles].map((name) => name?.trim() ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
}

/** The known name that differs by a letter or two, or has the same words in another order. */
function nearest(value: string, known: readonly string[]): string | null {
  const folded = fold(value);
  if (folded.length < SHORTEST) return null;
  const words = (text: string) => fold(text).split(/[\s,.]+/).filter(Boolean).sort().join(' ');
  const same = known.find((name) => words(name) === words(value));
  if (same) return same;
  const [best] = known
    .filter((name) => fold(name).length >= SHORTEST)
    .map((name) => ({ name, steps: distance(fold(name), folded) }))
    .filter(({ steps }) => steps > 0 && steps <= NEAR)
    .sort((one, other) => one.steps - other.steps);
  return best?.name ?? null;
}

function holders(context: CheckContext): readonly Outcome<Message>[] {
  const { unknown, roles } = holderReview(context);
  if (roles === 0) return [];
  const data = { unknown: unknown.length, roles, value: unknown.map(({ label }) => label) };
  if (unknown.length === 0) return [pass('holders', 'holdersKnown', data)];
  const cells = unknown.map(({ cell }) => cell);
  return [review('holders', cells, 'holders', data, { persons: unknown.map(({ key }) => key), source: 'matrix' })];
}

/** Headings that CMP-01 reports are not asked about again; its own question replaces the whole review. */
function withoutReported(mine: Outcome, theirs: Outcome): Outcome | null {
  if (mine.subject !== 'holders') return mine;
  if (theirs.subject === 'nobody-resolved') return null;
  const reported = new Set(theirs.persons ?? []);
  const left = (mine.persons ?? []).map((person, index) => ({ person, cell: mine.cells[index] })).filter(({ person }) => !reported.has(person));
  if (left.length === mine.persons?.length) return mine;
  if (left.length === 0) return null;
  const cells = left.flatMap(({ cell }) => cell ?? []);
  return { ...mine, cells, persons: left.map(({ person }) => person), data: { ...mine.data, unknown: left.length } };
}
