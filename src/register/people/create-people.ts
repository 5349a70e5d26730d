import { fold } from '../../standard';
import type { RoleKey } from '../../standard';
import type { Matrix, MatrixRow } from '../matrix';
import type { Assignee, Assignment, People, Person, PlaceholderUse } from '../people-types';
import type { Register } from '../register';
import { analyse } from './analyse';
import type { NameLookup } from './analyse';
import { holdersOf } from './directory';
import type { Directory } from './directory';
import { isFullName } from './names';
import { isFirm } from './external';
import { placeholderOf } from './placeholders';
import { readDirectory, teamsOf } from './read-directory';
import { toAssignee } from './resolve';
import type { Knowledge } from './resolve';
import { splitTokens } from './split';
import { roleTitle, titleForm } from './titles';
import { isEmptyMark, isErrorText } from './words';

/**
 * Everything the checks know of people, made once a run. The same name is the same person wherever it stands; a role is the same
 * as its holder where exactly one active person is known to hold it. `asOf` counts days from 1970-01-01.
 */
export function createPeople(register: Register, asOf: number): People {
  const directory = readDirectory(register, asOf);
  const lookup = lookupIn(directory);
  const tokens = tokensOf(register.matrices, lookup);
  learnHolders(tokens, directory, lookup);
  const used = new Set([...tokens].map(titleForm));
  const knowledge: Knowledge = { directory, settings: register.settings, teams: teamsOf(register), isUsed: (form) => used.has(form) };
  return peopleOf(register, knowledge, lookup);
}

function peopleOf(register: Register, knowledge: Knowledge, lookup: NameLookup): People {
  const { directory } = knowledge;
  const placeholderIn = (text: string) => (directory.isPerson(text) ? null : placeholderOf(text));
  const isNobody = (token: string) => isEmptyMark(token) || placeholderIn(token) !== null;
  const split = (text: string) => (isErrorText(text) ? [] : splitTokens(text, lookup).filter((token) => !isNobody(token)));
  const resolve = remember((token: string) => resolveToken(token, knowledge, lookup));
  const assignments = rememberByObject((row: MatrixRow) => assignmentsOf(row, split, resolve, placeholderIn));
  const withLetter: People['withLetter'] = (row, letter) =>
    distinct(
      assignments(row)
        .filter((each) => each.letter === letter)
        .map(({ assignee }) => assignee),
    );
  const assigneesOf = rememberByObject((matrix: Matrix) =>
    distinct(matrix.rows.flatMap((row) => assignments(row).map(({ assignee }) => assignee))),
  );
  const isMatrixOfPersons = rememberByObject((matrix: Matrix) => isMostlyPersons(assigneesOf(matrix)));
  const headcount = register.people.some(({ rows }) => rows.length > 0) ? activeIn(directory) : null;
  return {
    persons: directory.persons(),
    split,
    resolve,
    assignments,
    withLetter,
    sole: (row, letter) => {
      const found = withLetter(row, letter);
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    placeholders: rememberByObject((row: MatrixRow) => placeholdersOf(row, lookup, placeholderIn)),
    placeholderIn,
    isSame: (one, other) => one.key === other.key && !one.isGroup && !other.isGroup,
    assigneesOf,
    isNamedPerson: (assignee, matrix) =>
      assignee.person !== null || (assignee.step === 'e' && !assignee.isGroup && isMatrixOfPersons(matrix)),
    holdersOf: (key) => holdersOfKey(key, directory),
    headcount,
    isSmallOrganisation: isSmall(register, headcount),
  };
}

function holdersOfKey(key: RoleKey, directory: Directory): readonly Person[] {
  const roles = [...directory.roles.values()].filter((role) => role.isListed && role.keys.has(key));
  return [...new Set(roles.flatMap((role) => [...holdersOf(role)]))].map((person) => directory.person(person));
}

const SMALL = 5;

function isSmall(register: Register, headcount: number | null): boolean {
  const setting = register.settings.values.smallOrganisation;
  return setting === 'auto' ? headcount !== null && headcount <= SMALL : setting === 'yes';
}

function activeIn(directory: Directory): number {
  return directory.persons().filter(({ sources, isActive }) => isActive && sources.includes('people')).length;
}

function resolveToken(token: string, knowledge: Knowledge, lookup: NameLookup): Assignee {
  const label = token
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  return toAssignee(label.replace(/\n/g, ' '), analyse(label, lookup), knowledge);
}

function lookupIn(directory: Directory): NameLookup {
  const isTitle = (text: string) => roleTitle(text) !== null || directory.roles.get(titleForm(text))?.isListed === true;
  const isPerson = (text: string) => directory.isPerson(text);
  return {
    isPerson,
    isTitle,
    isWhole: (text) => isPerson(text) || isTitle(text) || (text.includes(',') && isFirm(text)),
    isRoleWithHolder: ([one, other]) => {
      if (isTitle(one) === isTitle(other)) return false;
      const [title, name] = isTitle(one) ? [one, other] : [other, one];
      const key = directory.personKey(name);
      if (key === null) return isFullName(name) && !hasHolder(title, directory);
      const role = directory.roles.get(titleForm(title));
      return role?.isListed === true ? holdersOf(role).has(key) : !holdsAnother(key, directory);
    },
  };
}

function hasHolder(title: string, directory: Directory): boolean {
  const role = directory.roles.get(titleForm(title));
  return role?.isListed === true && holdersOf(role).size > 0;
}

function holdsAnother(key: string, directory: Directory): boolean {
  return [...directory.roles.values()].some((role) => role.isListed && holdersOf(role).has(key));
}

/** Every heading with a letter, and every token of name cells. */
function tokensOf(matrices: readonly Matrix[], lookup: NameLookup): ReadonlySet<string> {
  const entries = matrices.flatMap(({ rows }) => rows.flatMap((row) => row.entries));
  return new Set(entries.flatMap(({ heading, source }) => (heading ? [heading.text] : splitTokens(source.text, lookup))));
}

/** "ISM (J. Doe)" in one cell says who "ISM" is in another. */
function learnHolders(tokens: ReadonlySet<string>, directory: Directory, lookup: NameLookup): void {
  for (const token of tokens) {
    const said = analyse(token, lookup);
    if (said.kind !== 'held') continue;
    const { holders } = directory.role(said.title);
    for (const name of said.holders) holders.matrix.add(directory.addPerson({ name, source: null, cell: null }));
  }
}

function assignmentsOf(
  row: MatrixRow,
  split: People['split'],
  resolve: People['resolve'],
  placeholderIn: People['placeholderIn'],
): readonly Assignment[] {
  const found = new Map<string, Assignment>();
  for (const { letter, source, heading } of row.entries) {
    const tokens = heading
      ? [heading.text].filter((text) => !isEmptyMark(text) && !isPlaceholderHeading(text, placeholderIn))
      : split(source.text);
    for (const assignee of tokens.map(resolve)) {
      const key = `${letter} ${assignee.key}`;
      if (!found.has(key)) found.set(key, { letter, assignee, source });
    }
  }
  return [...found.values()];
}

function placeholdersOf(row: MatrixRow, lookup: NameLookup, placeholderIn: People['placeholderIn']): readonly PlaceholderUse[] {
  return row.entries.flatMap(({ letter, source, heading }) => {
    if (heading) {
      const value = placeholderIn(heading.text);
      return value !== null && isPlaceholderHeading(heading.text, placeholderIn) ? [{ letter, value, source }] : [];
    }
    const whole = placeholderIn(source.text);
    const values = whole === null ? splitTokens(source.text, lookup).map(placeholderIn) : [whole];
    return [...new Set(values)].flatMap((value) => (value === null ? [] : [{ letter, value, source }]));
  });
}

/** Columns for X, Y and Z are people with their names taken out, not vacancies. */
function isPlaceholderHeading(text: string, placeholderIn: People['placeholderIn']): boolean {
  return fold(text).length > 1 && placeholderIn(text) !== null;
}

/** At least half of those with a letter are persons of the competency sheet. */
function isMostlyPersons(assignees: readonly Assignee[]): boolean {
  const known = assignees.filter(({ person, role }) => role === null && person?.sources.includes('competency') === true);
  return assignees.length > 0 && known.length * 2 >= assignees.length;
}

/** Each identity once, as first written. */
function distinct(assignees: readonly Assignee[]): readonly Assignee[] {
  const first = new Map<string, Assignee>();
  for (const assignee of assignees) if (!first.has(assignee.key)) first.set(assignee.key, assignee);
  return [...first.values()];
}

function remember<V>(make: (text: string) => V): (text: string) => V {
  const made = new Map<string, V>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    made.set(text, value);
    return value;
  };
}

function rememberByObject<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
