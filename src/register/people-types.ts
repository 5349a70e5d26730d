import type { RoleKey } from '../standard';
import type { CellRef } from '../workbook';
import type { Letter, Matrix, MatrixRow } from './matrix';
import type { Field } from './sourced';
import type { TableKind } from './tables';

/** How a heading or token was resolved: the steps of "Resolution order" (two-sheet mode). */
export type ResolutionStep = 'a' | 'b' | 'c' | 'd' | 'e';

/** Somebody known by name. The same person under several spellings is one. */
export interface Person {
  /** Folded name: the identity. */
  readonly key: string;
  /** The name as people write it. */
  readonly name: string;
  readonly isExternal: boolean;
  /** By People status and dates on the as-of date; true where nothing says otherwise. */
  readonly isActive: boolean;
  /** Where the workbook names the person: People, Competency, Roles. */
  readonly cells: readonly CellRef[];
  /** Which of people, competency and roles name the person; empty for somebody named only in a matrix. */
  readonly sources: readonly TableKind[];
  /** Titles that Roles and Competency give the person, or a bracket in a matrix ("CISO (J. Doe)"), as written. */
  readonly roles: readonly string[];
  readonly roleKeys: readonly RoleKey[];
  /** The Top management flag of Roles for one of these roles; null where there is none. */
  readonly topManagement: 'yes' | 'no' | null;
}

/** A heading or token resolved to a role or person. */
export interface Assignee {
  /** Identity for "same assignee": that of the person where one person is known to hold it, else that of the role as written. */
  readonly key: string;
  /** As the workbook writes it, spaces trimmed. */
  readonly label: string;
  readonly step: ResolutionStep;
  /** The role named, as written; null for a person by name. */
  readonly role: string | null;
  /** Of the role named; for a person by name the main role held (ISM first). See `roleKeys` for all of them. */
  readonly roleKey: RoleKey | null;
  /** Every role this may count as: the one named, and all that the person behind it is known to hold. */
  readonly roleKeys: readonly RoleKey[];
  /** Current (active) holders known; for a person by name the person, active or not. Empty = holder unknown. */
  readonly holders: readonly Person[];
  /** Holders of the role who have left or not yet started. */
  readonly inactiveHolders: readonly Person[];
  /** The one person behind it, where that is known and not a group. */
  readonly person: Person | null;
  readonly isGroup: boolean;
  /** A group, or LEADERSHIP, MRT or an ISM_LEADERSHIP title that is a group. */
  readonly isCommittee: boolean;
  readonly isExternal: boolean;
  /** 'ask': a title such as CISO or CFO whose question has no remembered answer. */
  readonly topManagement: 'yes' | 'no' | 'ask';
}

/** One letter that one assignee has on a row. */
export interface Assignment {
  readonly letter: Letter;
  readonly assignee: Assignee;
  readonly source: Field;
}

/** A placeholder ("TBD") where a name should be. */
export interface PlaceholderUse {
  readonly letter: Letter | null;
  readonly value: string;
  readonly source: Field;
}

/** The one implementation of people: splitting, resolving, active, placeholder. Made once a run by `createPeople`. */
export interface People {
  readonly persons: readonly Person[];
  /** Splits a name cell into tokens; empty marks, placeholders and Excel errors are left out. */
  split(text: string): readonly string[];
  resolve(token: string): Assignee;
  /** Assignments of a row after splitting, without empty marks and placeholders; one entry an assignee and letter. */
  assignments(row: MatrixRow): readonly Assignment[];
  /** The distinct assignees with a letter on the row. */
  withLetter(row: MatrixRow, letter: Letter): readonly Assignee[];
  /** The only assignee with that letter on the row, or null. */
  sole(row: MatrixRow, letter: Letter): Assignee | null;
  placeholders(row: MatrixRow): readonly PlaceholderUse[];
  /** The placeholder that a name cell is ("TBC" of "TBC - new hire"), or null. Known persons ("NN") are none. */
  placeholderIn(text: string): string | null;
  /** The same person, or the same role or heading; never for a group, which may be different people each time. */
  isSame(one: Assignee, other: Assignee): boolean;
  /** The distinct assignees with any letter in a matrix. */
  assigneesOf(matrix: Matrix): readonly Assignee[];
  /**
   * A person is known behind the assignee, or it is an unmatched token (step e) in a matrix where at least half of the distinct
   * tokens are persons of the competency sheet.
   */
  isNamedPerson(assignee: Assignee, matrix: Matrix): boolean;
  /** Who holds a role by the Roles sheet (by Competency where Roles does not say), whether active or not. */
  holdersOf(key: RoleKey): readonly Person[];
  /** Active people of the workbook, or null where the headcount is unknown (no People sheet). */
  readonly headcount: number | null;
  /** Small-organisation mode is on (setting yes, or auto and at most 5 active people). */
  readonly isSmallOrganisation: boolean;
}
