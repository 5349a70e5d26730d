import { fold, isRoleKey, oneSpelling, ROLES } from '../../standard';
import type { RoleKey } from '../../standard';
import type { CellRef } from '../../workbook';
import type { Person } from '../people-types';
import type { TableKind } from '../tables';
import { displayName, nameKey } from './names';
import { roleTitle, titleForm } from './titles';

/** A role as the workbook's own sheets know it: a Role of Competency or Roles. */
export interface KnownRole {
  readonly form: string;
  label: string;
  readonly keys: Set<RoleKey>;
  /** Keys of persons; those of the Roles sheet stand where there are any. */
  readonly holders: { readonly roles: Set<string>; readonly competency: Set<string>; readonly matrix: Set<string> };
  /** Titles that stand in a holder's cell: "Risk owner: CISO". */
  readonly heldByRoles: Set<string>;
  isExternal: boolean;
  topManagement: 'yes' | 'no' | null;
  /** Named in Competency or Roles, not only by a bracket in a matrix. */
  isListed: boolean;
}

interface PersonRecord {
  readonly key: string;
  /** As the sheet that is read first writes it: People, else Competency, Roles, a matrix. */
  name: string;
  readonly namedBy: TableKind | null;
  readonly cells: CellRef[];
  readonly sources: Set<TableKind>;
  /** What People says; it stands over what Competency and Roles say. */
  peopleOrigin: 'internal' | 'external' | null;
  isExternalElsewhere: boolean;
  /** Rows of People: one active row is enough. */
  readonly activity: boolean[];
}

export interface PersonMention {
  readonly name: string;
  readonly source: TableKind | null;
  readonly cell: CellRef | null;
  readonly origin?: 'internal' | 'external' | null;
  readonly isExternal?: boolean;
  readonly isActive?: boolean;
}

/** Persons and roles as they are met while the sheets are read, each once. */
export class Directory {
  readonly roles = new Map<string, KnownRole>();
  private readonly records = new Map<string, PersonRecord>();
  private readonly aliases = new Map<string, string>();

  /** Notes a person; gives the key. */
  addPerson(mention: PersonMention): string {
    const key = nameKey(mention.name);
    const record = this.records.get(key) ?? newRecord(key, mention.name, mention.source);
    this.records.set(key, record);
    if (mention.source === record.namedBy) record.name = oneSpelling(record.name, displayName(mention.name));
    if (mention.cell) record.cells.push(mention.cell);
    if (mention.source) record.sources.add(mention.source);
    if (mention.source === 'people') record.peopleOrigin = mention.origin ?? record.peopleOrigin;
    if (mention.isExternal === true || mention.origin === 'external') record.isExternalElsewhere = true;
    if (mention.isActive !== undefined) record.activity.push(mention.isActive);
    return key;
  }

  /** Another way to write a person: the address of the People sheet. */
  addAlias(alias: string, key: string): void {
    if (alias.trim() !== '') this.aliases.set(fold(alias), key);
  }

  /** Notes a role and what is known of it. */
  role(label: string): KnownRole {
    const form = titleForm(label);
    const known = this.roles.get(form) ?? newRole(form, label);
    known.label = oneSpelling(known.label, label);
    this.roles.set(form, known);
    return known;
  }

  isPerson(name: string): boolean {
    return this.personKey(name) !== null;
  }

  personKey(name: string): string | null {
    const key = nameKey(name);
    if (this.records.get(key)?.sources.size) return key;
    return this.aliases.get(fold(name)) ?? null;
  }

  /** The key of somebody named only in the bracket of a matrix. */
  mentionedKey(name: string): string | null {
    const key = nameKey(name);
    return this.records.has(key) ? key : null;
  }

  /** Everybody that a sheet names. */
  persons(): readonly Person[] {
    return [...this.records.values()].filter(({ sources }) => sources.size > 0).map((record) => this.toPerson(record));
  }

  person(key: string, name = key): Person {
    return this.toPerson(this.records.get(key) ?? newRecord(key, name, null));
  }

  private toPerson(record: PersonRecord): Person {
    const made = this.made.get(record);
    if (made) return made;
    const roles = [...this.roles.values()].filter((role) => holdersOf(role).has(record.key));
    const person: Person = {
      key: record.key,
      name: record.name,
      isExternal: record.peopleOrigin === null ? record.isExternalElsewhere : record.peopleOrigin === 'external',
      isActive: record.activity.length === 0 || record.activity.includes(true),
      cells: record.cells,
      sources: [...record.sources],
      roles: roles.map(({ label }) => label),
      roleKeys: inOrder(roles.flatMap(({ keys }) => [...keys])),
      topManagement: topManagementOf(roles),
    };
    this.made.set(record, person);
    return person;
  }

  /** Persons are made once everything has been read, so that each is one object. */
  private readonly made = new Map<PersonRecord, Person>();
}

/** Keys of the persons who hold a role: by the Roles sheet, else by Competency, else by a bracket in a matrix. */
export function holdersOf(role: KnownRole): ReadonlySet<string> {
  const { roles, competency, matrix } = role.holders;
  if (roles.size > 0) return roles;
  return competency.size > 0 ? competency : matrix;
}

export function inOrder(keys: Iterable<RoleKey>): readonly RoleKey[] {
  const wanted = new Set(keys);
  return ROLES.map(({ key }) => key).filter((key) => wanted.has(key));
}

export function keyOf(text: string): RoleKey | null {
  const key = fold(text)
    .toUpperCase()
    .replace(/[\s-]+/g, '_');
  return isRoleKey(key) ? key : null;
}

function topManagementOf(roles: readonly KnownRole[]): 'yes' | 'no' | null {
  if (roles.some(({ topManagement }) => topManagement === 'yes')) return 'yes';
  return roles.some(({ topManagement }) => topManagement === 'no') ? 'no' : null;
}

function newRecord(key: string, name: string, namedBy: TableKind | null): PersonRecord {
  const known = { cells: [], sources: new Set<TableKind>(), activity: [] };
  return { key, name: displayName(name), namedBy, ...known, peopleOrigin: null, isExternalElsewhere: false };
}

function newRole(form: string, label: string): KnownRole {
  const found = roleTitle(label);
  return {
    form,
    label,
    keys: new Set(found ? [found.key] : []),
    holders: { roles: new Set(), competency: new Set(), matrix: new Set() },
    heldByRoles: new Set(),
    isExternal: false,
    topManagement: null,
    isListed: false,
  };
}
