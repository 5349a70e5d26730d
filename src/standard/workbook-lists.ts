import { CLAUSES } from './clauses';
import { CONTROLS } from './controls';
import { DUTIES } from './duties';
import { ROLES } from './roles';
import { ALLOWED_VALUES, REQUIRED_DOCUMENTS } from './values';

/** A column of the sheet Lists: its heading, its values, and the workbook name that drop-downs use. */
export interface ListSchema {
  readonly heading: string;
  readonly values: readonly string[];
}

/** Every list of allowed values, in the order of the sheet. `Person` is no fixed list: it is made of the people of the workbook. */
export const LISTS = {
  Ref: { heading: 'Ref', values: [...CLAUSES.filter((clause) => clause.level !== 'chapter'), ...CONTROLS].map((item) => item.id) },
  RefType: { heading: 'Type', values: ALLOWED_VALUES.refType },
  Control: { heading: 'Control', values: CONTROLS.map((control) => control.id) },
  Theme: { heading: 'Theme', values: ALLOWED_VALUES.theme },
  Applicable: { heading: 'Applicable', values: ALLOWED_VALUES.applicable },
  Inclusion: { heading: 'Justification for inclusion', values: ALLOWED_VALUES.inclusion },
  SoaStatus: { heading: 'SoA status', values: ALLOWED_VALUES.soaStatus },
  Level: { heading: 'Level', values: ALLOWED_VALUES.level },
  InsideOutside: { heading: 'Internal/External', values: ALLOWED_VALUES.insideOutside },
  EvidenceType: { heading: 'Evidence type', values: ALLOWED_VALUES.evidenceType },
  Flag: { heading: 'Yes or no', values: ALLOWED_VALUES.flag },
  RoleKey: { heading: 'Role key', values: ROLES.map((role) => role.key) },
  RoleKind: { heading: 'Role kind', values: ALLOWED_VALUES.roleKind },
  PersonStatus: { heading: 'Person status', values: ALLOWED_VALUES.personStatus },
  TrainingType: { heading: 'Training type', values: ALLOWED_VALUES.trainingType },
  TrainingStatus: { heading: 'Training status', values: ALLOWED_VALUES.trainingStatus },
  Duty: { heading: 'Duty', values: DUTIES.map((duty) => duty.code) },
  Severity: { heading: 'Severity', values: ALLOWED_VALUES.severity },
  ConflictWhen: { heading: 'Conflict when', values: ALLOWED_VALUES.conflictWhen },
  Phase: { heading: 'Phase', values: ALLOWED_VALUES.phase },
  ResourceType: { heading: 'Resource type', values: ALLOWED_VALUES.resourceType },
  ResourceSource: { heading: 'Source', values: ALLOWED_VALUES.resourceSource },
  ResourceStatus: { heading: 'Resource status', values: ALLOWED_VALUES.resourceStatus },
  DocKey: { heading: 'Document key', values: REQUIRED_DOCUMENTS.map((document) => document.key) },
  DocType: { heading: 'Document type', values: ALLOWED_VALUES.documentType },
  DocStatus: { heading: 'Document status', values: ALLOWED_VALUES.documentStatus },
  ExceptionKind: { heading: 'Exception kind', values: ALLOWED_VALUES.exceptionKind },
  ExceptionStatus: { heading: 'Exception status', values: ALLOWED_VALUES.exceptionStatus },
} as const satisfies Readonly<Record<string, ListSchema>>;

export type ListName = keyof typeof LISTS | 'Person';

/** The workbook name of a list: `List_Applicable`. */
export function listRangeName(list: ListName): string {
  return `List_${list}`;
}
