/** What a setting may hold: its type decides how it is read and what the checks get. */
type SettingDefinition = {
  /** As the Settings sheet shows it. */
  readonly label: string;
  /** One sentence for the Settings sheet and the documentation. */
  readonly meaning: string;
  /** Ids of the checks that use it; empty for those of the report as a whole. */
  readonly checks: readonly string[];
} & (
  | { readonly type: 'text'; readonly default: string }
  | { readonly type: 'date'; readonly default: null }
  | { readonly type: 'yesNo'; readonly default: boolean }
  | { readonly type: 'choice'; readonly choices: readonly string[]; readonly default: string }
  | { readonly type: 'list'; readonly default: readonly string[] }
  | { readonly type: 'roles'; readonly default: readonly string[] }
  | { readonly type: 'number'; readonly min: number; readonly max: number; readonly unit: SettingUnit; readonly default: number }
);

export type SettingUnit = '%' | 'days' | 'months' | 'people' | 'roles' | 'assignees';

/** Every setting, in the order of the Settings sheet. The keys are the names used with `--set`. */
export const SETTING_DEFINITIONS = {
  organisation: {
    label: 'Organisation',
    type: 'text',
    default: '',
    meaning: 'Your name, as the report shows it. It never counts as an external firm.',
    checks: ['ROL-06', 'ROL-07'],
  },
  scope: { label: 'ISMS scope', type: 'text', default: '', meaning: 'The scope of the ISMS, as the report shows it.', checks: [] },
  edition: {
    label: 'Edition',
    type: 'choice',
    choices: ['2022'],
    default: '2022',
    meaning: 'The edition of ISO/IEC 27001 that the workbook is checked against.',
    checks: [],
  },
  asOf: {
    label: 'As-of date',
    type: 'date',
    default: null,
    meaning: 'The day that all date rules use. Blank means today.',
    checks: ['COV-08', 'SOD-10', 'CMP-04', 'CMP-05', 'CMP-06', 'CMP-07', 'EXC-01'],
  },
  preparedBy: {
    label: 'Prepared by',
    type: 'text',
    default: '',
    meaning: 'Who prepared the workbook, as the report shows it.',
    checks: [],
  },
  reviewedBy: {
    label: 'Reviewed by',
    type: 'text',
    default: '',
    meaning: 'Who reviewed the workbook, as the report shows it.',
    checks: [],
  },
  profile: {
    label: 'Profile',
    type: 'choice',
    choices: ['five-roles', 'minimal', 'custom'],
    default: 'five-roles',
    meaning:
      'Which roles must be assigned: five-roles, minimal (top management, Information Security Manager, internal auditor) or custom.',
    checks: ['ROL-01'],
  },
  mandatoryRoles: {
    label: 'Mandatory roles',
    type: 'roles',
    default: [],
    meaning: 'For the custom profile: keys of the roles that must be assigned, separated with a semicolon.',
    checks: ['ROL-01'],
  },
  smallOrganisation: {
    label: 'Small organisation',
    type: 'choice',
    choices: ['auto', 'yes', 'no'],
    default: 'auto',
    meaning:
      'Whether a compensating control may stand for a second person. Auto: yes with five active people or fewer in the People sheet.',
    checks: ['ROL-04', 'COV-18', 'SOD-01', 'SOD-02', 'DOC-04'],
  },
  language: {
    label: 'Language',
    type: 'choice',
    choices: ['auto', 'en', 'de', 'fr', 'es'],
    default: 'auto',
    meaning: 'The language of the workbook, where a word means different things in two languages.',
    checks: ['SOA-02'],
  },
  suggestedGrade: {
    label: 'Suggested grade',
    type: 'yesNo',
    default: false,
    meaning: 'Whether the report says what a finding could be raised as.',
    checks: [],
  },
  levelScale: {
    label: 'Level scale',
    type: 'choice',
    choices: ['auto', '0-4', '0-5', '1-5', 'Low/Medium/High', 'Basic/Intermediate/Advanced'],
    default: 'auto',
    meaning: 'The scale of the competency levels. Auto reads it from the values.',
    checks: ['CMP-02', 'CMP-03', 'CMP-05', 'CMP-06', 'CMP-10'],
  },
  extraLetters: {
    label: 'Extra letters',
    type: 'list',
    default: [],
    meaning: 'Letters beside R, A, S, C and I that a matrix may use, such as V or Q, separated with a semicolon.',
    checks: ['COV-16'],
  },
  accountableMax: {
    label: 'Most accountable per row',
    type: 'number',
    min: 1,
    max: 10,
    unit: 'assignees',
    default: 1,
    meaning: 'More accountable assignees than this on one row are reported.',
    checks: ['COV-04'],
  },
  aImpliesR: {
    label: 'Accountable implies responsible',
    type: 'yesNo',
    default: true,
    meaning: 'Whether a row with exactly one accountable and nobody responsible is only a warning.',
    checks: ['COV-05'],
  },
  sameAccountableResponsibleShare: {
    label: 'Same accountable and responsible, most',
    type: 'number',
    min: 1,
    max: 100,
    unit: '%',
    default: 60,
    meaning: 'A larger share of rows where one person is both accountable and responsible is reported.',
    checks: ['COV-18'],
  },
  deputyHeadcount: {
    label: 'Deputies needed above',
    type: 'number',
    min: 0,
    max: 1000,
    unit: 'people',
    default: 3,
    meaning: 'Missing deputies are not reported where there are this many people or fewer.',
    checks: ['ROL-03'],
  },
  soleResponsibleShare: {
    label: 'Only responsible, most',
    type: 'number',
    min: 1,
    max: 100,
    unit: '%',
    default: 40,
    meaning: 'A person who is the only responsible on a larger share of the rows is reported.',
    checks: ['ROL-04'],
  },
  soleAccountableShare: {
    label: 'Only accountable, most',
    type: 'number',
    min: 1,
    max: 100,
    unit: '%',
    default: 70,
    meaning: 'A person who is the only accountable on a larger share of the rows is reported.',
    checks: ['ROL-04'],
  },
  rolesPerPerson: {
    label: 'Most roles per person',
    type: 'number',
    min: 1,
    max: 50,
    unit: 'roles',
    default: 4,
    meaning: 'A person with more roles than this is reported. Committees do not count.',
    checks: ['ROL-05'],
  },
  auditorShare: {
    label: 'Auditor involved, most',
    type: 'number',
    min: 0,
    max: 100,
    unit: '%',
    default: 20,
    meaning: 'A single internal auditor who works on a larger share of the rows is an error.',
    checks: ['SOD-03'],
  },
  builderAuditorMonths: {
    label: 'Builder not auditor for',
    type: 'number',
    min: 0,
    max: 120,
    unit: 'months',
    default: 24,
    meaning: 'How long somebody who built the ISMS should not audit it.',
    checks: ['SOD-04'],
  },
  riskAcceptors: {
    label: 'May accept risks',
    type: 'list',
    default: [],
    meaning: 'Roles or people with the authority to accept risks, separated with a semicolon. Blank: not looked at.',
    checks: ['SOD-08'],
  },
  acceptanceMonths: {
    label: 'Longest acceptance',
    type: 'number',
    min: 1,
    max: 60,
    unit: 'months',
    default: 12,
    meaning: 'An acceptance of a conflict may run this long after its approval.',
    checks: ['SOD-10'],
  },
  competenceForConsulted: {
    label: 'Competence for consulted and informed',
    type: 'yesNo',
    default: false,
    meaning: 'Whether people who are only consulted or informed need a competence record too.',
    checks: ['CMP-01'],
  },
  effectivenessDays: {
    label: 'Effectiveness within',
    type: 'number',
    min: 0,
    max: 730,
    unit: 'days',
    default: 60,
    meaning: 'How long after a training its effect should have been evaluated.',
    checks: ['CMP-08'],
  },
  awarenessMonths: {
    label: 'Awareness every',
    type: 'number',
    min: 1,
    max: 60,
    unit: 'months',
    default: 12,
    meaning: 'Awareness training older than this is noted.',
    checks: ['CMP-11'],
  },
  neverExcluded: {
    label: 'Hard to exclude',
    type: 'list',
    default: [
      ...['A.5.1', 'A.5.2', 'A.5.4', 'A.5.9', 'A.5.15', 'A.5.18', 'A.5.24', 'A.5.25', 'A.5.26', 'A.5.27', 'A.5.31', 'A.5.36'],
      ...['A.6.3', 'A.6.8', 'A.8.1', 'A.8.7', 'A.8.8', 'A.8.13', 'A.8.15'],
    ],
    meaning: 'Controls that nearly every ISMS needs, separated with a semicolon.',
    checks: ['SOA-09'],
  },
} as const satisfies Readonly<Record<string, SettingDefinition>>;
