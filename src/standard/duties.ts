/** A duty that can conflict with another: its code and what it is called in a sentence. */
export interface Duty {
  readonly code: DutyCode;
  readonly name: string;
}

const DUTY_NAMES = {
  'ACC-REQUEST': 'requesting access',
  'ACC-APPROVE': 'approving access',
  'ACC-GRANT': 'granting access',
  'ACC-REVIEW': 'reviewing access',
  'CHG-REQUEST': 'requesting changes',
  'CHG-APPROVE': 'approving changes',
  'CHG-IMPLEMENT': 'implementing changes',
  'DEV-CODE': 'writing code',
  'CODE-REVIEW': 'reviewing code',
  'PROD-DEPLOY': 'releasing to production',
  'PROD-ADMIN': 'administering production',
  'APP-USE': 'using applications',
  'DB-ADMIN': 'administering databases',
  'LOG-ADMIN': 'administering logs',
  'LOG-REVIEW': 'reviewing logs',
  'RISK-ASSESS': 'assessing risks',
  'TREAT-IMPLEMENT': 'treating risks',
  'RISK-ACCEPT': 'accepting risks',
  'AUDIT-INTERNAL': 'internal audit',
  'CTRL-OPERATE': 'operating controls',
  'DOC-AUTHOR': 'writing documents',
  'DOC-APPROVE': 'approving documents',
  'EXC-REQUEST': 'requesting exceptions',
  'EXC-APPROVE': 'approving exceptions',
  'BACKUP-OPERATE': 'running backups',
  'RESTORE-TEST': 'testing restores',
  'KEY-CUSTODIAN-1': 'holding the first part of a key',
  'KEY-CUSTODIAN-2': 'holding the second part of a key',
  'PAY-REQUEST': 'requesting payments',
  'PAY-APPROVE': 'approving payments',
  'SUPPLIER-SELECT': 'selecting suppliers',
  'SUPPLIER-APPROVE': 'approving suppliers',
} as const;

export type DutyCode = keyof typeof DUTY_NAMES;

export const DUTIES: readonly Duty[] = (Object.keys(DUTY_NAMES) as DutyCode[]).map((code) => ({ code, name: DUTY_NAMES[code] }));

export function dutyName(code: DutyCode): string {
  return DUTY_NAMES[code];
}

/** Reads a duty code as people write it: any case, blanks or underscores for hyphens. Null where there is no such duty. */
export function readDutyCode(text: string): DutyCode | null {
  const code = text
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/[\s_\u2010-\u2015]+/g, '-');
  return DUTIES.find((duty) => duty.code === code)?.code ?? null;
}

/** Words of an activity that make it a duty: one of the verb stems and one of the object stems, on word starts. */
export interface ActivityWords {
  readonly code: DutyCode;
  readonly verbs: readonly string[];
  readonly objects: readonly string[];
}

const ACCESS = ['access', 'account', 'permission', 'user right', 'zugang', 'zugriff', 'berechtigung', 'accès', 'acceso', 'permiso'];
const CHANGE = ['change', 'änderung', 'changement', 'cambio'];
const CODE = ['code', 'software', 'quellcode'];
const RISK = ['risk', 'risik', 'risque', 'riesgo'];

/**
 * Which duty an activity text names. The first verb of the text counts ("approve access requests" is approving); two verbs
 * joined by "and" or a slash name no single duty.
 */
export const ACTIVITY_VERBS: readonly ActivityWords[] = [
  { code: 'ACC-REQUEST', verbs: ['request', 'beantrag', 'demand', 'solicit'], objects: ACCESS },
  { code: 'ACC-APPROVE', verbs: ['approv', 'authoris', 'authoriz', 'genehmig', 'approuv', 'aprob'], objects: ACCESS },
  { code: 'ACC-GRANT', verbs: ['grant', 'provision', 'assign', 'vergeb', 'einricht', 'attrib', 'conced'], objects: ACCESS },
  { code: 'ACC-REVIEW', verbs: ['review', 'recertif', 'attest', 'überprüf', 'revoir', 'revis'], objects: ACCESS },
  { code: 'CHG-REQUEST', verbs: ['request'], objects: CHANGE },
  { code: 'CHG-APPROVE', verbs: ['approv', 'genehmig'], objects: CHANGE },
  { code: 'CHG-IMPLEMENT', verbs: ['implement', 'umsetz'], objects: CHANGE },
  { code: 'PROD-DEPLOY', verbs: ['deploy', 'releas', 'roll out', 'ausroll'], objects: [...CHANGE, 'release', 'production', 'produktion'] },
  { code: 'DEV-CODE', verbs: ['writ', 'develop', 'programm', 'entwickel'], objects: CODE },
  { code: 'CODE-REVIEW', verbs: ['review', 'prüf'], objects: CODE },
  { code: 'RISK-ASSESS', verbs: ['assess', 'analys', 'bewert', 'évalu', 'evalu'], objects: RISK },
  { code: 'RISK-ACCEPT', verbs: ['accept', 'akzept', 'accepter', 'acept'], objects: RISK },
  { code: 'BACKUP-OPERATE', verbs: ['back up', 'run', 'perform', 'sicher'], objects: ['backup', 'sicherung', 'sauvegarde'] },
  { code: 'RESTORE-TEST', verbs: ['test', 'verif'], objects: ['restor', 'wiederherstell'] },
];
