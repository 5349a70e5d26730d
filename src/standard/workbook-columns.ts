import type { ListName } from './workbook-lists';

/** How the cells of a column are written: references are text (`@`), so that 5.10 keeps its zero. */
export type ColumnType = 'text' | 'reference' | 'date' | 'level' | 'number' | 'percent' | 'formula';

export interface ColumnSchema {
  /** The field name in a table that was read. */
  readonly key: string;
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly type: ColumnType;
  /** Without it the checks of the sheet cannot run. */
  readonly isRequired: boolean;
  /** Comes with the full size only. */
  readonly isFullOnly: boolean;
  /** Read where a workbook has it; the template does without. */
  readonly isOptional: boolean;
  readonly list: ListName | null;
  /** The list only proposes: another value is kept. */
  readonly isFreeText: boolean;
}

type Mark = 'required' | 'full' | 'optional' | 'free' | ColumnType | { readonly list: ListName };

function column<K extends string>(key: K, header: string, width: number, ...marks: readonly Mark[]): ColumnSchema & { readonly key: K } {
  const list = marks.find((mark) => typeof mark === 'object');
  const type = TYPES.find((candidate) => marks.includes(candidate)) ?? 'text';
  const has = (mark: Mark): boolean => marks.includes(mark);
  return {
    key,
    header,
    width,
    type,
    isRequired: has('required'),
    isFullOnly: has('full'),
    isOptional: has('optional'),
    list: list?.list ?? null,
    isFreeText: has('free'),
  };
}

const TYPES: readonly ColumnType[] = ['reference', 'date', 'level', 'number', 'percent', 'formula'];

const person = { list: 'Person' } as const;
const flag = { list: 'Flag' } as const;
const origin = { list: 'InsideOutside' } as const;

export const SETTINGS_COLUMNS = [column('setting', 'Setting', 38), column('value', 'Value', 34), column('meaning', 'Meaning', 90)];

export const MATRIX_COLUMNS = [
  column('ref', 'Ref', 9, 'required', 'reference', { list: 'Ref' }, 'free'),
  column('title', 'Title', 40),
  column('accountable', 'Accountable', 24, 'required'),
  column('responsible', 'Responsible', 24, 'required'),
  column('support', 'Support', 20),
  column('consulted', 'Consulted', 20),
  column('informed', 'Informed', 18),
  column('notes', 'Notes', 20),
  column('type', 'Type', 10, 'optional', { list: 'RefType' }),
  column('activity', 'Activity', 20, 'full'),
  column('resources', 'Resources / tool', 16, 'full'),
  column('evidence', 'Evidence', 16, 'full'),
  column('lastReview', 'Last review', 12, 'full', 'date'),
];

export const COMPETENCY_COLUMNS = [
  column('person', 'Person', 20, 'required', person, 'free'),
  column('role', 'Role', 26),
  column('origin', 'Internal/External', 12, origin),
  column('competence', 'Competence', 34, 'required'),
  column('required', 'Required', 10, 'level', { list: 'Level' }),
  column('actual', 'Actual', 10, 'required', 'level', { list: 'Level' }),
  column('evidence', 'Evidence', 36),
  column('validUntil', 'Valid until', 12, 'date'),
  column('action', 'Action', 28),
  column('targetDate', 'Target date', 12, 'date'),
  column('gap', 'Gap', 8, 'full', 'formula'),
  column('evidenceType', 'Evidence type', 18, 'full', { list: 'EvidenceType' }),
  column('assessedBy', 'Assessed by', 18, 'full', person, 'free'),
  column('assessedOn', 'Assessed on', 12, 'full', 'date'),
  column('gapId', 'Gap ID', 10, 'full'),
];

export const SOA_COLUMNS = [
  column('ref', 'Control', 9, 'required', 'reference', { list: 'Control' }, 'free'),
  column('title', 'Title', 38),
  column('theme', 'Theme', 14, { list: 'Theme' }),
  column('applicable', 'Applicable', 11, 'required', { list: 'Applicable' }),
  column('inclusion', 'Justification for inclusion', 15, { list: 'Inclusion' }, 'free'),
  column('exclusion', 'Justification for exclusion', 34, 'required'),
  column('status', 'Status', 16, 'required', { list: 'SoaStatus' }),
  column('owner', 'Owner', 20),
  column('summary', 'Implementation summary', 34),
  column('evidence', 'Evidence', 18),
  column('plannedDate', 'Planned date', 12, 'date'),
  column('riskRef', 'Risk ref', 9),
  column('ref2013', '2013 ref', 14, 'reference'),
];

export const ROLES_COLUMNS = [
  column('role', 'Role', 26, 'required'),
  column('holder', 'Holder', 20, 'required', person, 'free'),
  column('deputy', 'Deputy', 18, person, 'free'),
  column('appointedOn', 'Appointed on', 12, 'date'),
  column('evidence', 'Evidence', 14),
  column('authorities', 'Authorities', 24),
  column('key', 'Key', 18, { list: 'RoleKey' }),
  column('kind', 'Kind', 12, { list: 'RoleKind' }),
  column('responsibilities', 'Responsibilities', 34),
  column('grantedBy', 'Granted by', 16),
  column('conform', '5.3 conform', 9, flag),
  column('report', '5.3 report', 9, flag),
  column('topManagement', 'Top management', 13, flag),
  column('origin', 'Internal/External', 12, origin),
  column('internalOwner', 'Internal owner', 16, person, 'free'),
  column('contractRef', 'Contract ref', 11),
  column('acceptedOn', 'Accepted on', 12, 'date'),
  column('time', 'Time %', 9, 'percent'),
];

export const PEOPLE_COLUMNS = [
  column('name', 'Name', 22, 'required'),
  column('email', 'Email', 30),
  column('department', 'Department', 20),
  column('teams', 'Team(s)', 24),
  column('origin', 'Internal/External', 12, 'required', origin),
  column('firm', 'Firm', 20),
  column('internalOwner', 'Internal owner', 20, person, 'free'),
  column('status', 'Status', 14, 'required', { list: 'PersonStatus' }),
  column('start', 'Start', 12, 'date'),
  column('end', 'End', 12, 'date'),
  column('inScope', 'In ISMS scope', 10, flag),
];

export const TRAINING_COLUMNS = [
  column('person', 'Person', 22, 'required', person, 'free'),
  column('type', 'Type', 13, 'required', { list: 'TrainingType' }),
  column('topic', 'Topic', 40, 'required'),
  column('competence', 'Competence or Gap ID', 30),
  column('owner', 'Owner', 20),
  column('due', 'Due', 12, 'required', 'date'),
  column('completed', 'Completed', 12, 'date'),
  column('status', 'Status', 13, 'required', { list: 'TrainingStatus' }),
  column('evidence', 'Evidence', 30),
  column('effectiveness', 'Effectiveness', 26),
  column('nextRefresh', 'Next refresh', 12, 'date'),
];

export const DUTIES_COLUMNS = [
  column('duty', 'Duty', 20, 'required', { list: 'Duty' }),
  column('system', 'System / scope', 26),
  column('holders', 'Holder(s)', 34, 'required', person, 'free'),
  column('secondHolder', 'Second holder', 24, person, 'free'),
  column('notes', 'Notes', 44),
];

export const CONFLICT_COLUMNS = [
  column('ruleId', 'Rule ID', 10, 'required'),
  column('dutyA', 'Duty A', 20, 'required', { list: 'Duty' }),
  column('dutyB', 'Duty B', 20, 'required', { list: 'Duty' }),
  column('severity', 'Severity', 11, 'required', { list: 'Severity' }),
  column('sameSystem', 'Same system only', 10, flag),
  column('when', 'Conflict when', 18, { list: 'ConflictWhen' }),
  column('refs', 'Refs', 16, 'reference'),
  column('rationale', 'Rationale', 46),
  column('compensating', 'Compensating controls that suffice', 44),
  column('active', 'Active', 9, 'required', flag),
];

export const RESOURCES_COLUMNS = [
  column('phase', 'Phase', 22, 'required', { list: 'Phase' }),
  column('type', 'Type', 24, 'required', { list: 'ResourceType' }),
  column('description', 'Description', 44, 'required'),
  column('source', 'Source', 14, { list: 'ResourceSource' }),
  column('provider', 'Person or provider', 24),
  column('internalOwner', 'Internal owner', 20, person, 'free'),
  column('amount', 'Amount', 12, 'number'),
  column('currency', 'Currency', 10),
  column('time', 'Time %', 9, 'percent'),
  column('period', 'Period', 10),
  column('approvedBy', 'Approved by', 18),
  column('approvedOn', 'Approved on', 12, 'date'),
  column('status', 'Status', 12, { list: 'ResourceStatus' }),
  column('lastReview', 'Last review', 12, 'date'),
  column('evidence', 'Evidence', 24),
];

export const COMMUNICATION_COLUMNS = [
  column('what', 'What', 38, 'required'),
  column('when', 'When', 30, 'required'),
  column('withWhom', 'With whom', 28, 'required'),
  column('audience', 'Internal/External', 12, origin),
  column('how', 'How', 30, 'required'),
  column('sender', 'Who sends', 28),
  column('evidence', 'Evidence', 30),
];

export const DOCUMENT_COLUMNS = [
  column('docId', 'Doc ID', 10),
  column('title', 'Title', 40, 'required'),
  column('key', 'Key', 26, { list: 'DocKey' }),
  column('type', 'Type', 11, { list: 'DocType' }),
  column('owner', 'Owner', 24, 'required'),
  column('author', 'Author', 18),
  column('version', 'Version', 9, 'required', 'reference'),
  column('approvedBy', 'Approved by', 18, 'required'),
  column('approvedOn', 'Approved on', 12, 'required', 'date'),
  column('nextReview', 'Next review', 12, 'required', 'date'),
  column('status', 'Status', 12, { list: 'DocStatus' }),
  column('language', 'Language', 10),
  column('classification', 'Classification', 14),
  column('location', 'Location', 30),
];

export const EXCEPTION_COLUMNS = [
  column('id', 'ID', 8, 'required'),
  column('kind', 'Kind', 10, 'required', { list: 'ExceptionKind' }),
  column('check', 'Check or rule ID', 14, 'required'),
  column('object', 'Object', 28, 'required'),
  column('reason', 'Reason', 36),
  column('compensating', 'Compensating control', 44, 'required'),
  column('requestedBy', 'Requested by', 18, 'required'),
  column('approvedBy', 'Approved by', 18, 'required'),
  column('approvedOn', 'Approved on', 12, 'required', 'date'),
  column('expires', 'Expires', 12, 'required', 'date'),
  column('status', 'Status', 10, { list: 'ExceptionStatus' }),
];
