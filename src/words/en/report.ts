import { longDay, longMoment } from './dates';
import { count, listed } from './plural';

const GRADES = { major: 'major', minor: 'minor', observation: 'observation' } as const;

/** Words of the report, the same in the summary sheet, on the command line and in the exports. */
export const report = {
  tool: 'ISMS Workbook Check',
  longDay,
  longMoment,
  count,
  listed,
  /** The four classes of findings, for people. */
  priority: { error: 'To fix', warning: 'Look at', info: 'Note', review: 'Cannot tell' },
  priorityMark: { error: '●', warning: '▲', info: '○', review: '?' },
  basis: { requirement: 'Requirement', guidance: 'Guidance', practice: 'Practice' },
  /** Where a finding's rule comes from: practice only ever supports a clause. */
  basisOf: {
    requirement: (clauses: readonly string[]) => `Requirement of ${listed(clauses)}`,
    guidance: (clauses: readonly string[]) => `Guidance on ${listed(clauses)}`,
    practice: (clauses: readonly string[]) => `Practice, supports ${listed(clauses)}`,
  },
  status: { open: 'Open', accepted: 'Accepted' },
  accepted: (by: string, until: string, reason: string) => `Accepted by ${by} until ${longDay(until)}: ${reason}`,
  grade: {
    plain: GRADES,
    couldLead: (clause: string) => `observation; could lead to minor under ${clause} if nothing else shows it`,
    couldBe: (grade: string) => `Could be raised as ${grade}`,
  },
  fromMatrixOnly: 'Seen from the RACI only.',
  crashed: (check: string, title: string) =>
    `${check} could not be completed: an error in the tool stopped "${title}". The other checks ran.`,
  crashedRemedy: 'Look at this point by hand, and report the error with the version of the tool.',
  otherSheet: 'also here',
  acceptanceOfOthers: 'the person whom the conflict is about',
  disclaimer:
    'A check of entries in this workbook. It does not test whether controls work, evidence is genuine or staff can answer. Not a statement of conformity.',
  privacy: {
    excel: 'Checked inside Excel. Nothing is sent to us or anyone else.',
    file: 'Checked on your own computer. Nothing is sent to us or anyone else.',
  },
  warning: {
    asOfInFuture: (day: string) => `The as-of date ${longDay(day)} is in the future. All date rules use it.`,
    asOfOld: (day: string, days: number) => `The as-of date is fixed at ${longDay(day)}, ${count(days, 'day')} ago. All date rules use it.`,
    checkCrashed: (checks: readonly string[]) =>
      `${listed(checks)} could not be completed because of an error in the tool. The other checks ran. Look at these points by hand, and report the error with the version of the tool.`,
    nothingRecognised:
      'Nothing in this workbook was recognised. Looked for: a RACI (items and letters, or columns named Accountable and Responsible), a Statement of Applicability, a competency matrix. Check that headings stand above the tables.',
    setting: (setting: string, given: string, expected: string) =>
      `Setting "${setting}" has the value "${given}", which cannot be used. Expected: ${expected}. The default is used.`,
    unknownSetting: (setting: string) => `There is no setting "${setting}". It was not used.`,
  },
  cause: {
    noSheet: (sheet: string) => `No ${sheet}`,
    emptySheet: (sheet: string) => `The ${sheet} is empty`,
    noColumn: (sheet: string, columns: readonly string[]) => `No column ${listed(columns, 'or')} in the ${sheet}`,
    matrixNotFilledIn: 'The RACI is not filled in',
    holderUnknown: 'No cell says who holds the roles',
    edition2013: (sheets: readonly string[]) => `COV-11: 2013 numbering in ${listed(sheets)}`,
    chapterLevel: 'The RACI names no single clauses',
    singleRole: 'The RACI shows one role only',
    nothingToLookAt: 'Nothing of this kind in the workbook',
  },
  checks: (n: number) => count(n, 'check'),
  findings: (n: number) => count(n, 'finding'),
  readiness: {
    noGap: (n: number) => (n === 1 ? 'No gap found (1 check ran)' : `No gap found (all ${String(n)} ran)`),
    noGapInSome: (n: number, of: number) => `No gap found in ${String(n)} of ${String(of)}`,
    toLookAt: 'To look at',
    gaps: 'Gaps',
    cannotTell: 'Cannot tell',
    notLookedAt: 'Not looked at',
    accepted: (n: number) => `${String(n)} accepted`,
  },
  readinessTitles: {
    R1: 'Someone knows ISO 27001',
    R2: 'Staff are competent for their roles',
    R3: 'Every ISMS requirement has resources',
    R4: 'Every applicable control has resources',
    R5: 'Resources are determined for the whole lifecycle',
    R6: 'Roles, responsibilities, authorities are assigned and communicated',
    R7: 'Duties are segregated',
    R8: 'Internal audit is impartial',
    R9: 'People are aware',
    R10: 'Communication is planned',
    R11: 'Documents are controlled',
    R12: 'External resources are managed',
  },
  factTitles: {
    clauses: 'Clauses with accountable and responsible',
    applicableControls: 'Applicable controls with accountable and responsible',
    controls: 'Annex A controls with accountable and responsible',
    exclusions: 'Exclusions justified',
    roles: 'Mandatory roles filled',
    people: 'People with duties who have a competence record',
    gaps: 'Competence gaps with a plan',
    conflictsOpen: 'Conflicts of duties open',
    conflictsAccepted: 'Conflicts of duties accepted',
    audits: 'Who audits internally',
  },
  fact: {
    nOfM: (n: number, m: number) => `${String(n)} of ${String(m)}`,
    none: 'none',
    notLookedAt: 'not looked at',
    auditor: (name: string, isExternal: boolean) => `${name}, ${isExternal ? 'external' : 'internal'}`,
  },
} as const;
