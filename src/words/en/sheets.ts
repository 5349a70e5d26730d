import { capital, count, listed } from './plural';

/** What each kind of sheet is called, and what it is called where it is missing. */
const KINDS: Readonly<Record<string, string>> = {
  matrix: 'accountability matrix',
  applicability: 'Statement of Applicability',
  roles: 'roles',
  people: 'people',
  competency: 'competency matrix',
  training: 'training',
  duties: 'duties',
  conflicts: 'segregation rules',
  resources: 'resources',
  communications: 'communication plan',
  documents: 'document register',
  exceptions: 'exceptions',
  settings: 'settings',
  summary: 'summary of the last check',
  other: 'other',
};

const SHEET_NAMES: Readonly<Record<string, string>> = {
  matrix: 'accountability matrix (RACI)',
  applicability: 'Statement of Applicability',
  roles: 'Roles sheet',
  people: 'People sheet',
  competency: 'competency matrix',
  training: 'Training sheet',
  duties: 'Duties sheet',
  conflicts: 'SoD Rules sheet',
  resources: 'Resources sheet',
  communications: 'Communication Plan',
  documents: 'Document Register',
  exceptions: 'Exceptions sheet',
  settings: 'Settings sheet',
};

const LAYOUTS: Readonly<Record<string, string>> = {
  wide: 'roles or people across, letters in the cells',
  tall: 'columns named Accountable, Responsible …',
  transposed: 'roles down, items across',
  letterColumns: 'one column a letter',
  singleRole: 'letters for one role',
  ownerColumn: 'the owner column, read as accountable',
  byPerson: 'a row for each person and competence',
  byRole: 'a row for each role and competence',
  skillsGrid: 'people by skills',
  roleGrid: 'roles by skills',
  grid: 'duties or roles against each other, a mark where they conflict',
};

/** Field names that do not read well when split into words. */
const FIELDS: Readonly<Record<string, string>> = {
  ref: 'Ref',
  origin: 'Internal/External',
  ref2013: '2013 ref',
  docId: 'Doc ID',
  gapId: 'Gap ID',
  ruleId: 'Rule ID',
  dutyA: 'Duty A',
  dutyB: 'Duty B',
  check: 'Check or rule ID',
  inclusion: 'Justification for inclusion',
  exclusion: 'Justification for exclusion',
  conform: '5.3 conform',
  report: '5.3 report',
  time: 'Time %',
  how: 'How',
  roles: 'Roles',
  skills: 'Skills',
};

export const sheets = {
  kind: (kind: string): string => KINDS[kind] ?? kind,
  /** "Statement of Applicability", to follow "No" or "The". */
  name: (kind: string): string => SHEET_NAMES[kind] ?? KINDS[kind] ?? kind,
  layout: (layout: string): string => LAYOUTS[layout] ?? layout,
  field: (field: string): string => FIELDS[field] ?? capital(field.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()),
  records: (n: number): string => count(n, 'row'),
  hiddenRows: (n: number): string => `${count(n, 'hidden row')} read too`,
  unreadRows: (n: number): string => `${count(n, 'row')} could not be read`,
  headerRow: (row: number): string => `header in row ${String(row)}`,
  rowSpan: (first: number, last: number): string => `rows ${String(first)} to ${String(last)}`,
  columns: (columns: string): string => `columns: ${columns}`,
  place: (parts: string): string => (parts === '' ? '' : `${capital(parts)}.`),
  notRead: 'not read',
  hidden: 'hidden sheet',
  hiddenButRead: 'hidden sheet, read too',
  unsure: (percent: number): string => `The tool is ${String(percent)} % sure.`,
  byHeadings: 'Its headings say so.',
  reason: {
    headers: (matched: readonly string[]) => `Its headings say so: ${listed(matched)}.`,
    letters: (percent: number, headings: number) =>
      `R, A, S, C or I stand in ${String(percent)} % of the filled cells under ${count(headings, 'heading')}.`,
    references: (n: number) => `One column holds ${count(n, 'reference')} to the standard.`,
    ownSheet: 'The summary that an earlier check wrote; it is not checked.',
    noRows: (matched: readonly string[]) => `The headings fit (${listed(matched)}), but there is no row below them.`,
    lookAlike: (kind: string, because: string) => `Looks like: ${kind}. It is not: ${because}`,
    lists: 'Lists of allowed values.',
    empty: 'The sheet is empty.',
    notACellSheet: 'A chart or dialogue sheet: there are no cells to read.',
    tooLarge: 'Larger than what is read. Delete unused rows and columns, or move the table to a smaller sheet.',
    nothingRecognised: 'No headings, letters or references that belong to an ISMS table were found.',
  },
} as const;
