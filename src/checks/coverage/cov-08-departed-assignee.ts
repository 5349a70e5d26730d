import type { Assignee, Field, Person, Table, TableFields, TableKind } from '../../register';
import type { CellRef } from '../../workbook';
import type { CheckContext, MessageData, Outcome, RelatedCells } from '../check';
import { checked, defineCheck, fail, notChecked, pass, review } from '../outcomes';
import { split } from '../common/cells';
import { ownMatrices } from '../common/edition';
import { notFilledIn } from '../common/filled-in';
import { refOf, refsOf } from '../common/item-rows';
import { departuresOf, isoDay } from './departures';
import type { Departure } from './departures';

type Message = 'here' | 'left' | 'leftUndated' | 'notStarted' | 'leaving' | 'cannotTell' | 'notFilledIn';

/** A cell that assigns something to a person, by name or through a role that nobody else holds. */
interface Use {
  readonly place: 'matrix' | 'roles' | 'applicability' | 'documents' | 'throughRole';
  readonly cell: CellRef;
  readonly item: string;
  readonly refs: readonly string[];
}

/** Where a finding points first: the place where one change clears it. */
const ORDER: readonly Use['place'][] = ['matrix', 'roles', 'applicability', 'documents', 'throughRole'];
const WHY: Readonly<Record<Use['place'], string>> = {
  matrix: 'Assigned by name',
  roles: 'Holder of the role',
  applicability: 'Owner of the control',
  documents: 'Owner of the document',
  throughRole: 'Assigned through a role that nobody else holds',
};

export const departedAssignee = defineCheck<Message>({
  id: 'COV-08',
  name: 'departed-assignee',
  family: 'coverage',
  title: 'Assignee has left, is inactive or not yet started',
  severity: 'error',
  basis: 'practice',
  clauses: ['5.3', '7.1', 'A.6.5'],
  question: 'Does this person still work here?',
  looksFor:
    'Nobody named in a matrix, as holder of a role, or as owner of a control or document is a leaver or inactive in the People sheet, has an end date before the as-of ' +
    'date, or starts after it. Somebody who ends today is still there; who leaves today or within 30 days is a warning. A role whose only holder has left counts too.',
  why: 'A responsibility of somebody who is gone is nobody\'s. Responsibilities that stay valid after somebody leaves are a control of their own (A.6.5).',
  remediation: 'Reassign {ref} from {person}, who left on {date}.',
  remedies: {
    leftUndated: 'Reassign {ref} from {person}.',
    notStarted: 'Name somebody for {ref} until {person} starts on {date}.',
    leaving: 'Name a successor of {person} for {ref} before {date}.',
    notFilledIn: 'Enter the status of each person, and the date on which people leave.',
    cannotTell: 'Enter the dates of {person} as dates.',
  },
  cannotSee: 'People who are not in the People sheet, and whether a successor already does the work.',
  good: 'M. Kim is responsible for A.8.13; end date 2027-01-31, as-of date 2026-11-22.',
  bad: 'M. Kim is still accountable for A.8.13; end date 2026-03-31.',
  messages: {
    here: '{person} is there.',
    left: '{person} left on {date} and is still named for {ref}.',
    leftUndated: '{person} is marked "{status}" and is still named for {ref}.',
    notStarted: '{person} starts on {date} and is already named for {ref}.',
    leaving: '{person} leaves on {date} and is still named for {ref}.',
    notFilledIn: 'Status not filled in yet on {sheet}: {empty} of {rows} people. Nothing says who has left.',
    cannotTell: 'Cannot tell whether {person} is there: the People sheet says "{value}". {person} is named for {ref}.',
  },
  needs: {
    all: [{ kind: 'people', columns: ['name'] }],
    any: [
      { kind: 'matrix', acceptsOwnerColumn: true },
      { kind: 'roles', columns: ['holder'] },
      { kind: 'applicability', columns: ['owner'] },
      { kind: 'documents', columns: ['owner'] },
    ],
    optional: [],
  },
  derivesFrom: 'Nothing: without a People sheet it is not checked.',
  settings: [],
  yieldsTo: [],
  grade: () => 'observation',
  couldLeadTo: '5.3',
  evaluate: (context) => {
    const hasAny = context.register.people.some((table) => EMPLOYMENT.some((column) => table.columns[column]));
    if (!hasAny) return notChecked({ kind: 'noColumn', sheet: 'people', columns: EMPLOYMENT });
    const departures = departuresOf(context);
    const gap = [...departures.values()].some((departure) => departure !== null) ? null : statusGap(context);
    if (gap) return checked([gap]);
    const outcomes = [...departures].flatMap(([person, departure]) => {
      const uses = usesOf(person, context);
      return uses.length === 0 ? [] : [ofPerson(person, departure, uses)];
    });
    return outcomes.length > 0 ? checked(outcomes) : notChecked({ kind: 'holderUnknown' });
  },
});

const EMPLOYMENT = ['status', 'start', 'end'] as const;

/** Neither a status nor a date says of anybody whether they are there: one question instead of a pass for each (ground rule 6b). */
function statusGap({ register }: CheckContext): Outcome<Message> | null {
  for (const table of register.people) {
    const columns = EMPLOYMENT.filter((column) => table.columns[column]);
    const gaps = columns.flatMap((column) => notFilledIn(table, column) ?? []);
    const [first] = gaps;
    if (!first || gaps.length < columns.length) continue;
    return review('status', [first.header], 'notFilledIn', { sheet: table.sheet, empty: first.empty, rows: first.rows });
  }
  return null;
}

function ofPerson(person: Person, departure: Departure | null, uses: readonly Use[]): Outcome<Message> {
  const { cells, related } = placesOf(uses);
  const refs = [...new Set(uses.flatMap((use) => use.refs))];
  const extra = { refs, related, persons: [person.key] };
  const data = { person: person.name, ref: [...new Set(uses.map(({ item }) => item))] };
  const gone = (message: Message, more: MessageData) => fail(person.name, cells, message, { ...data, ...more }, extra);
  switch (departure?.kind) {
    case undefined:
      return pass(person.name, 'here', data, { refs, persons: [person.key] });
    case 'left':
      return departure.day === null
        ? gone('leftUndated', { status: departure.status })
        : gone('left', { date: isoDay(departure.day) });
    case 'notStarted':
      return gone('notStarted', { date: isoDay(departure.day) });
    case 'leaving':
      return fail(person.name, cells, 'leaving', { ...data, date: isoDay(departure.day) }, { ...extra, severity: 'warning' });
    case 'cannotTell':
      return review(person.name, cells, 'cannotTell', { ...data, value: departure.value }, extra);
  }
}

function placesOf(uses: readonly Use[]): { readonly cells: readonly CellRef[]; readonly related: readonly RelatedCells[] } {
  const places = ORDER.map((place) => ({ place, cells: uses.filter((use) => use.place === place).map(({ cell }) => cell) }));
  const [first, ...others] = places.filter(({ cells }) => cells.length > 0);
  const { cells, related } = split(first?.cells ?? [], first ? WHY[first.place] : '');
  return { cells, related: [...related, ...others.map(({ place, cells: more }) => ({ cells: more, why: WHY[place] }))] };
}

function usesOf(person: Person, context: CheckContext): readonly Use[] {
  const { register, people } = context;
  const inMatrices = ownMatrices(register).flatMap(({ rows }) =>
    rows.flatMap((row) =>
      people.assignments(row).flatMap(({ assignee, source }): readonly Use[] => {
        const place = placeOf(assignee, person, 'matrix');
        return place ? [{ place, cell: source.cell, item: refOf(row), refs: refsOf(row) }] : [];
      }),
    ),
  );
  return [
    ...inMatrices,
    ...inColumn(register.roles, 'holder', 'role', 'roles', person, context),
    ...inColumn(register.applicability, 'owner', 'ref', 'applicability', person, context),
    ...inColumn(register.documents, 'owner', 'title', 'documents', person, context),
  ];
}

function inColumn<K extends TableKind>(
  tables: readonly Table<K>[],
  name: TableFields[K],
  label: TableFields[K],
  place: Use['place'],
  person: Person,
  { people }: CheckContext,
): readonly Use[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const field: Field | undefined = row.fields[name];
      const labelled: Field | undefined = row.fields[label];
      const found = field ? people.split(field.text).flatMap((token) => placeOf(people.resolve(token), person, place) ?? []) : [];
      const refs = row.reference.status === 'read' ? row.reference.references.map(({ id }) => id) : [];
      const item = refs.join(', ') || (labelled?.text.replace(/\s+/g, ' ').trim() ?? '');
      return field && found[0] ? [{ place: found[0], cell: field.cell, item, refs }] : [];
    }),
  );
}

/** By name ("J. Doe", "ISM (J. Doe)"), or through a role that only this person holds; null where the person is not meant. */
function placeOf(assignee: Assignee, person: Person, place: Use['place']): Use['place'] | null {
  const known = [...assignee.holders, ...assignee.inactiveHolders].some(({ key }) => key === person.key);
  if (assignee.person?.key !== person.key && !known) return null;
  if (assignee.role === null || assignee.step === 'b') return place;
  return assignee.holders.every(({ key }) => key === person.key) ? 'throughRole' : null;
}
