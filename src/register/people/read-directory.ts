import { fold } from '../../standard';
import { readDate } from '../read-date';
import type { Register } from '../register';
import type { Field } from '../sourced';
import type { TableRow } from '../tables';
import { Directory, keyOf } from './directory';
import type { KnownRole } from './directory';
import { hasExternalMark } from './external';
import { isGroupTitle } from './groups';
import { isSurnameFirst, nameKey } from './names';
import { partsOf, tellingParts } from './parts';
import { placeholderOf } from './placeholders';
import { splitTokens } from './split';
import { roleTitle, titleForm } from './titles';
import { foldedSet, isEmptyMark, NO, originOf, YES } from './words';

/** Persons and roles of People, Competency and Roles. */
export function readDirectory(register: Register, asOf: number): Directory {
  const directory = new Directory();
  for (const row of rowsOf(register.people)) readPeopleRow(row, directory, register, asOf);
  for (const row of rowsOf(register.competency)) readCompetencyRow(row, directory, register);
  const rolesRows = rowsOf(register.roles).filter((row) => fold(text(row.fields.kind)) !== 'not used');
  for (const row of rolesRows) readRoleNames(row, directory);
  for (const row of rolesRows) readHolders(row, directory, register);
  resolveRolesAsHolders(directory);
  return directory;
}

/** Names of teams in the People sheet, folded. */
export function teamsOf(register: Register): ReadonlySet<string> {
  const cells = rowsOf(register.people).map((row) => text(row.fields.teams));
  return foldedSet(cells.flatMap((cell) => cell.split(/[;,\n]/)).filter((team) => team.trim() !== ''));
}

function rowsOf<R>(tables: readonly { readonly rows: readonly R[] }[]): readonly R[] {
  return tables.flatMap(({ rows }) => rows);
}

function text(field: Field | undefined): string {
  return typeof field?.value === 'object' && field.value !== null ? '' : (field?.text ?? '').trim();
}

const NOT_ACTIVE = foldedSet([
  ...['leaver', 'left', 'inactive', 'former', 'terminated', 'ausgeschieden', 'inaktiv', 'ehemalig', 'parti', 'partie', 'inactif'],
  ...['inactive', 'sorti', 'baja', 'inactivo', 'inactiva', 'ex'],
]);

function readPeopleRow(row: TableRow<'people'>, directory: Directory, register: Register, asOf: number): void {
  const { name, email, origin, firm, status, start, end } = row.fields;
  for (const person of personNames(text(name))) {
    const starts = readDate(start, register.date1904);
    const ends = readDate(end, register.date1904);
    const key = directory.addPerson({
      name: person.name,
      source: 'people',
      cell: name?.cell ?? null,
      origin: originOf(text(origin)),
      isExternal: isFilled(text(firm)) && hasExternalMark(text(firm), register.settings.values.organisation),
      isActive:
        !NOT_ACTIVE.has(fold(text(status))) &&
        (starts.status !== 'read' || starts.day <= asOf) &&
        (ends.status !== 'read' || ends.day >= asOf),
    });
    directory.addAlias(text(email), key);
  }
}

function readCompetencyRow(row: TableRow<'competency'>, directory: Directory, register: Register): void {
  const origin = originOf(text(row.fields.origin));
  const persons = personNames(text(row.fields.person)).map(({ name, written, titles }) => {
    const isExternal = hasExternalMark(written, register.settings.values.organisation);
    const key = directory.addPerson({ name, source: 'competency', cell: row.fields.person?.cell ?? null, origin, isExternal });
    return { key, titles };
  });
  const titles = [...roleNames(text(row.fields.role), directory), ...persons.flatMap((person) => person.titles)];
  for (const title of titles) {
    const role = directory.role(title);
    role.isListed = true;
    for (const { key } of persons) role.holders.competency.add(key);
    if (persons.length === 0 && origin === 'external') role.isExternal = true;
  }
}

function readRoleNames(row: TableRow<'roles'>, directory: Directory): void {
  for (const role of rolesOfRow(row, directory)) {
    role.isListed = true;
    const key = keyOf(text(row.fields.key));
    if (key) role.keys.add(key);
    if (originOf(text(row.fields.origin)) === 'external') role.isExternal = true;
    const flag = fold(text(row.fields.topManagement));
    if (YES.has(flag)) role.topManagement = 'yes';
    else if (NO.has(flag)) role.topManagement ??= 'no';
  }
}

function readHolders(row: TableRow<'roles'>, directory: Directory, register: Register): void {
  const origin = originOf(text(row.fields.origin));
  for (const role of rolesOfRow(row, directory)) {
    for (const { name, written } of personNames(text(row.fields.holder), directory)) {
      const isRole = !directory.isPerson(name) && (directory.roles.has(titleForm(name)) || roleTitle(name) !== null);
      if (isRole) role.heldByRoles.add(titleForm(name));
      else if (!isGroupTitle(name)) {
        const isExternal = hasExternalMark(written, register.settings.values.organisation);
        role.holders.roles.add(directory.addPerson({ name, source: 'roles', cell: row.fields.holder?.cell ?? null, origin, isExternal }));
      }
    }
  }
}

/** "Risk owner: CISO" gives the risk owner the holders of the CISO; one step, so that a circle does no harm. */
function resolveRolesAsHolders(directory: Directory): void {
  for (const role of directory.roles.values()) {
    for (const form of role.heldByRoles) {
      const holder = directory.roles.get(form);
      const keys = holder ? [...holder.holders.roles, ...(holder.holders.roles.size > 0 ? [] : holder.holders.competency)] : [];
      for (const key of keys) role.holders.roles.add(key);
    }
  }
}

function rolesOfRow(row: TableRow<'roles'>, directory: Directory): readonly KnownRole[] {
  return roleNames(text(row.fields.role), directory).map((title) => directory.role(title));
}

/** Titles of a role cell: "ISM / DPO" is two, "Security & Privacy Owner" one, "Information Security Manager (ISM)" one. */
function roleNames(cell: string, directory: Directory): readonly string[] {
  return tokens(cell, directory).flatMap((token) => {
    const whole = roleTitle(token) ? [token] : tellingParts(partsOf(token).parts);
    return whole.slice(0, 1);
  });
}

interface NamedPerson {
  readonly name: string;
  readonly written: string;
  /** Titles in the cell beside the name: "J. Doe (CISO)". */
  readonly titles: readonly string[];
}

/** Persons of a cell that should name them; teams, placeholders and marks are left out, and one "Surname, Given" is one person. */
function personNames(cell: string, directory?: Directory): readonly NamedPerson[] {
  const names = isSurnameFirst(cell) && !/[;\n/&+]/.test(cell) ? [cell] : tokens(cell, directory);
  return names.flatMap((written) => {
    const parts = tellingParts(partsOf(written).parts);
    const isTitle = (part: string) => parts.length > 1 && roleTitle(part) !== null;
    const name = parts.find((part) => !isTitle(part)) ?? parts[0] ?? '';
    if (nameKey(name) === '' || isGroupTitle(name) || isNobody(name)) return [];
    return [{ name, written, titles: parts.filter((part) => part !== name && isTitle(part)) }];
  });
}

/** "NN" can be somebody's initials: a person list that has them knows. */
function isNobody(name: string): boolean {
  return isEmptyMark(name) || (placeholderOf(name) !== null && !/^nn$/i.test(name.trim()));
}

function tokens(cell: string, directory?: Directory): readonly string[] {
  return splitTokens(cell, {
    isWhole: (token) => roleTitle(token) !== null || directory?.isPerson(token) === true,
    isRoleWithHolder: () => false,
  }).filter((token) => !isNobody(token));
}

function isFilled(value: string): boolean {
  return !isEmptyMark(value);
}
