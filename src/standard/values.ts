/** Values that the lists of the standard workbook allow, in the order they are offered. */
export const ALLOWED_VALUES = {
  applicable: ['Yes', 'No'],
  flag: ['Y', 'N'],
  refType: ['Clause', 'Control'],
  soaStatus: ['Implemented', 'Partly implemented', 'Planned', 'Not started'],
  level: ['0', '1', '2', '3', '4'],
  insideOutside: ['Internal', 'External'],
  evidenceType: ['Training', 'Certificate', 'Experience', 'Evaluation', 'Continuous learning'],
  inclusion: ['Risk', 'Legal', 'Contract', 'Business'],
  theme: ['Organizational', 'People', 'Physical', 'Technological'],
  roleKind: ['Mandatory', 'Key', 'Optional', 'Not used'],
  personStatus: ['Active', 'Leaver', 'Starter', 'Long absence'],
  trainingType: ['Competence', 'Awareness', 'Drill'],
  trainingStatus: ['Planned', 'In progress', 'Completed', 'Cancelled'],
  severity: ['error', 'warning', 'info'],
  conflictWhen: ['any_overlap', 'no_other_holder', 'sole_approver'],
  phase: ['Establishment', 'Implementation', 'Certification', 'Maintenance', 'Continual improvement', 'All'],
  resourceType: ['People', 'Infrastructure and tools', 'Finance', 'Time'],
  resourceSource: ['Own staff', 'Specialist', 'Both', 'Supplier'],
  resourceStatus: ['Planned', 'Active', 'Done'],
  documentType: ['Policy', 'Process', 'Plan', 'Record'],
  documentStatus: ['Draft', 'Approved', 'Published', 'Record', 'Retired'],
  exceptionKind: ['SoD', 'Check', 'Control'],
  exceptionStatus: ['Open', 'Closed'],
} as const;

export type ValueList = keyof typeof ALLOWED_VALUES;

/** The phases of the life of an ISMS; "All" stands for every one of them. */
export const PHASES = ALLOWED_VALUES.phase.slice(0, 5);

/** What the levels mean. */
export const LEVEL_NAMES: readonly string[] = ['None', 'Basic', 'Working', 'Practitioner', 'Expert'];

/** Documented information that the standard requires: the key of a Document Register row, its clause and words of its title. */
export interface RequiredDocument {
  readonly key: string;
  readonly clause: string;
  readonly title: string;
}

export const REQUIRED_DOCUMENTS: readonly RequiredDocument[] = [
  { key: 'SCOPE', clause: '4.3', title: 'Scope of the ISMS' },
  { key: 'POLICY', clause: '5.2', title: 'Information security policy' },
  { key: 'RISK-ASSESSMENT-PROCESS', clause: '6.1.2', title: 'Risk assessment process' },
  { key: 'RISK-TREATMENT-PROCESS', clause: '6.1.3', title: 'Risk treatment process' },
  { key: 'SOA', clause: '6.1.3', title: 'Statement of Applicability' },
  { key: 'OBJECTIVES', clause: '6.2', title: 'Information security objectives' },
  { key: 'COMPETENCE', clause: '7.2', title: 'Evidence of competence' },
  { key: 'OPERATION', clause: '8.1', title: 'Evidence of operational planning and control' },
  { key: 'RISK-ASSESSMENT-RESULTS', clause: '8.2', title: 'Risk assessment results' },
  { key: 'RISK-TREATMENT-RESULTS', clause: '8.3', title: 'Risk treatment results' },
  { key: 'MONITORING', clause: '9.1', title: 'Monitoring and measurement results' },
  { key: 'AUDIT', clause: '9.2.2', title: 'Audit programme and results' },
  { key: 'REVIEW', clause: '9.3.3', title: 'Management review results' },
  { key: 'CORRECTIVE-ACTION', clause: '10.2', title: 'Nonconformities and corrective action' },
];
