import * as columns from './workbook-columns';
import type { ColumnSchema } from './workbook-columns';

export type { ColumnSchema, ColumnType } from './workbook-columns';

export type WorkbookSize = 'starter' | 'full';

/** A sheet of the standard workbook. */
export interface SheetSchema {
  readonly kind: StandardSheet;
  readonly title: string;
  /** Name of its Excel table. */
  readonly table: string;
  /** One line above the table. */
  readonly purpose: string;
  /** Comes with the full size only. */
  readonly isFullOnly: boolean;
  readonly columns: readonly ColumnSchema[];
}

export type StandardSheet =
  | 'settings'
  | 'matrix'
  | 'competency'
  | 'applicability'
  | 'roles'
  | 'people'
  | 'training'
  | 'duties'
  | 'conflicts'
  | 'resources'
  | 'communications'
  | 'documents'
  | 'exceptions';

/** The sheets of the standard workbook in their order. The sheet Lists comes last and holds no table of records. */
export const STANDARD_SHEETS: readonly SheetSchema[] = [
  {
    kind: 'settings',
    title: 'Settings',
    table: 'tblSettings',
    purpose: 'What the check should know about this workbook. Leave a value as it is if you are unsure.',
    isFullOnly: false,
    columns: columns.SETTINGS_COLUMNS,
  },
  {
    kind: 'matrix',
    title: 'RACI',
    table: 'tblMatrix',
    purpose: 'Who is accountable and who is responsible for each clause and each Annex A control. One accountable a row.',
    isFullOnly: false,
    columns: columns.MATRIX_COLUMNS,
  },
  {
    kind: 'competency',
    title: 'Competency',
    table: 'tblCompetency',
    purpose: 'What each person with ISMS duties must be able to do, can do, and what shows it. One row for each person and competence.',
    isFullOnly: false,
    columns: columns.COMPETENCY_COLUMNS,
  },
  {
    kind: 'applicability',
    title: 'Statement of Applicability',
    table: 'tblSoA',
    purpose: 'Which of the 93 Annex A controls apply, why or why not, and how far they are implemented.',
    isFullOnly: true,
    columns: columns.SOA_COLUMNS,
  },
  {
    kind: 'roles',
    title: 'Roles',
    table: 'tblRoles',
    purpose: 'Who holds each role of the ISMS, who stands in, and how the role was assigned and communicated.',
    isFullOnly: true,
    columns: columns.ROLES_COLUMNS,
  },
  {
    kind: 'people',
    title: 'People',
    table: 'tblPeople',
    purpose: 'Everybody named elsewhere in this workbook, from inside or outside, with their dates.',
    isFullOnly: true,
    columns: columns.PEOPLE_COLUMNS,
  },
  {
    kind: 'training',
    title: 'Training',
    table: 'tblTraining',
    purpose: 'Actions that close competence gaps, awareness sessions and drills.',
    isFullOnly: true,
    columns: columns.TRAINING_COLUMNS,
  },
  {
    kind: 'duties',
    title: 'Duties',
    table: 'tblDuties',
    purpose: 'Who holds the duties that must not meet in one person, system by system where it matters.',
    isFullOnly: true,
    columns: columns.DUTIES_COLUMNS,
  },
  {
    kind: 'conflicts',
    title: 'SoD Rules',
    table: 'tblSoD',
    purpose: 'Which duties conflict. These rules replace the built-in ones; set Active to N to switch one off.',
    isFullOnly: true,
    columns: columns.CONFLICT_COLUMNS,
  },
  {
    kind: 'resources',
    title: 'Resources',
    table: 'tblResources',
    purpose: 'The people, tools, money and time that each phase of the ISMS needs.',
    isFullOnly: true,
    columns: columns.RESOURCES_COLUMNS,
  },
  {
    kind: 'communications',
    title: 'Communication Plan',
    table: 'tblComms',
    purpose: 'What is communicated about the ISMS, when, with whom and how.',
    isFullOnly: true,
    columns: columns.COMMUNICATION_COLUMNS,
  },
  {
    kind: 'documents',
    title: 'Document Register',
    table: 'tblDocs',
    purpose: 'The documents and records of the ISMS, with owner, version, approval and next review.',
    isFullOnly: true,
    columns: columns.DOCUMENT_COLUMNS,
  },
  {
    kind: 'exceptions',
    title: 'Exceptions',
    table: 'tblExceptions',
    purpose: 'Findings and conflicts that were accepted, by whom, until when and with which compensating control.',
    isFullOnly: true,
    columns: columns.EXCEPTION_COLUMNS,
  },
];

export const LISTS_SHEET_TITLE = 'Lists';

/** The sheets of a size, with the columns that the template writes. */
export function sheetsOfSize(size: WorkbookSize): readonly SheetSchema[] {
  const isOfSize = (part: { readonly isFullOnly: boolean }): boolean => size === 'full' || !part.isFullOnly;
  return STANDARD_SHEETS.filter(isOfSize).map((sheet) => ({
    ...sheet,
    columns: sheet.columns.filter((column) => isOfSize(column) && !column.isOptional),
  }));
}
