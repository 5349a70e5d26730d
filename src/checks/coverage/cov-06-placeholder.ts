import { fold } from '../../standard';
import type { Field, Matrix, Table, TableFields, TableKind, TableRow } from '../../register';
import type { CheckContext, Outcome } from '../check';
import { because, checked, defineCheck, fail, notApplicable, pass } from '../outcomes';
import { applicabilityOf, controlIds, isExcluded } from '../common/applicability';
import { unique } from '../common/cells';
import { ownMatrices } from '../common/edition';
import { isEmpty } from '../common/filled-in';
import { refOf, refsOf } from '../common/item-rows';

type Message = 'names' | 'placeholder';

/** A cell that should hold a name. */
interface NameCell {
  readonly field: Field;
  /** The placeholder it holds, or null. */
  readonly placeholder: string | null;
  /** What the name is for: a reference, a role, a title. */
  readonly item: string;
  readonly refs: readonly string[];
}

export const placeholder = defineCheck<Message>({
  id: 'COV-06',
  name: 'placeholder',
  family: 'coverage',
  title: 'Placeholder instead of a name',
  severity: 'error',
  basis: 'practice',
  clauses: ['5.3', '7.1'],
  question: 'Who is "TBD"?',
  looksFor:
    'No cell for an accountable or responsible, a role holder or an owner holds a placeholder such as TBD, TBC, "to be named", vacant, "?", offen, "à définir" or ' +
    'pendiente, alone or before a dash, colon or bracket. A known person called "NN" is none. Empty cells and marks such as "-" are left to other checks; Support, ' +
    'Consulted and Informed are not read, nor rows of controls that the Statement of Applicability excludes.',
  why: 'A placeholder looks like an assignment and is none: until somebody is named, nobody does the work.',
  remediation: 'Replace "{value}" with a person or role, or record the vacancy with an interim holder and a date.',
  cannotSee: 'Whether a name that is there is that of a real person.',
  good: 'Accountable = "A. Nguyen".',
  bad: 'Responsible = "TBC - new hire".',
  messages: {
    names: 'No placeholder stands where a name should.',
    placeholder: '"{value}" stands where a name should, for {items}: {n} {n|cell|cells} of {sheet}.',
  },
  needs: {
    all: [{ kind: 'matrix', acceptsOwnerColumn: true }],
    any: [],
    optional: [
      { kind: 'roles', columns: ['holder'] },
      { kind: 'applicability', columns: ['owner'] },
      { kind: 'documents', columns: ['owner'] },
      { kind: 'resources', columns: ['internalOwner'] },
    ],
  },
  derivesFrom: 'The matrix alone is enough; holder and owner columns of other sheets are read where they are there.',
  settings: [],
  yieldsTo: [],
  grade: () => 'observation',
  couldLeadTo: '5.3',
  evaluate: (context) => {
    const cells = nameCells(context);
    if (cells.length === 0) return notApplicable(because('No cell holds a name: the matrix has roles as headings.'));
    const found = groups(cells.filter((cell) => cell.placeholder !== null));
    return checked(found.length > 0 ? found : [pass('names', 'names')]);
  },
});

/** One finding a placeholder and sheet, with all its cells. */
function groups(cells: readonly NameCell[]): readonly Outcome<Message>[] {
  const keyOf = ({ field, placeholder: value }: NameCell) => JSON.stringify([fold(value ?? ''), field.cell.sheet]);
  const keys = [...new Set(cells.map(keyOf))];
  return keys.map((key) => {
    const same = cells.filter((cell) => keyOf(cell) === key);
    const [first] = same;
    const places = [...unique(same.map(({ field }) => field.cell))].sort((one, other) => one.row - other.row || one.column - other.column);
    const value = first?.placeholder?.trim() ?? '';
    const data = { value, items: distinct(same.map(({ item }) => item)), n: places.length, sheet: first?.field.cell.sheet ?? '' };
    return fail(fold(value), places, 'placeholder', data, { refs: distinct(same.flatMap(({ refs }) => refs)) });
  });
}

function nameCells(context: CheckContext): readonly NameCell[] {
  const { register, people } = context;
  const decided = applicabilityOf(register);
  return [
    ...ownMatrices(register).flatMap((matrix) => ofMatrix(matrix, context)),
    ...ofColumn(register.roles, 'holder', 'role', context),
    ...ofColumn(register.applicability, 'owner', 'ref', context).filter(({ refs }) => !refs.some((ref) => decided.get(ref) === 'no')),
    ...ofColumn(register.documents, 'owner', 'title', context),
    ...ofColumn(register.resources, 'internalOwner', 'description', context),
  ].map((cell) => ({ ...cell, placeholder: cell.placeholder ?? people.placeholderIn(cell.field.text) }));
}

function ofMatrix(matrix: Matrix, { register, people }: CheckContext): readonly NameCell[] {
  const decided = applicabilityOf(register);
  return matrix.rows
    .filter((row) => !isExcluded(row, decided))
    .flatMap((row) => {
      const words = { item: refOf(row), refs: refsOf(row) };
      const used = people.placeholders(row).filter(({ letter }) => letter === 'A' || letter === 'R');
      const named = row.entries.filter(({ letter, heading }) => heading === null && (letter === 'A' || letter === 'R'));
      const headed = row.entries.flatMap(({ letter, heading }) => (heading && (letter === 'A' || letter === 'R') ? [heading] : []));
      return [
        ...used.map(({ source, value }) => ({ field: source, placeholder: value, ...words })),
        ...named.filter(({ source }) => !used.some((use) => use.source.cell === source.cell)).map(({ source }) => nameCell(source, words)),
        ...headed.filter(({ text }) => isHeadingPlaceholder(text, people)).map((heading) => nameCell({ ...heading, value: heading.text }, words)),
      ];
    });
}

/** An "x" as a heading is a mark of some kind; in a name column it stands for somebody. */
function isHeadingPlaceholder(text: string, people: CheckContext['people']): boolean {
  return fold(text) !== 'x' && people.placeholderIn(text) !== null;
}

function ofColumn<K extends TableKind>(
  tables: readonly Table<K>[],
  name: TableFields[K],
  label: TableFields[K],
  { people }: CheckContext,
): readonly NameCell[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap((row: TableRow<K>) => {
      const field: Field | undefined = row.fields[name];
      if (!field || isEmpty(field)) return [];
      const labelField: Field | undefined = row.fields[label];
      const refs = controlIds(row.reference);
      const item = refs.join(', ') || (labelField?.text.replace(/\s+/g, ' ').trim() ?? '') || 'a row without a name';
      return [{ field, placeholder: people.placeholderIn(field.text), item, refs }];
    }),
  );
}

function nameCell(field: Field, words: { readonly item: string; readonly refs: readonly string[] }): NameCell {
  return { field, placeholder: null, ...words };
}

function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
