import { fold } from '../../standard';
import { isDuty, isLevel, isNameLike, isPersonStatus, isRoleTitle } from '../evidence';
import type { Field } from '../../register';
import type { Found } from '../found';
import { countForeign } from '../vocabulary';
import type { KindSpec } from './spec';

/** Roles and their holders. */
export const ROLES_TABLE: KindSpec = {
  kind: 'roles',
  points: {
    role: 1.5,
    holder: 1.5,
    deputy: 2,
    appointedOn: 2,
    authorities: 2,
    responsibilities: 1.5,
    evidence: 0.5,
    key: 0.5,
    kind: 0.5,
    grantedBy: 1.5,
    conform: 2,
    report: 2,
    topManagement: 1.5,
    origin: 0.5,
    internalOwner: 0.5,
    contractRef: 0.5,
    acceptedOn: 1,
    time: 0.5,
  },
  keys: ['role', 'holder'],
  judge: judgeRoles,
};

const APPOINTMENT = ['deputy', 'appointedOn', 'authorities', 'grantedBy', 'conform', 'report', 'acceptedOn', 'topManagement'];

function judgeRoles(found: Found): number | null {
  if (!found.isSure('role')) return null;
  const foreign = countForeign(found.labels);
  if ((foreign.get('phone list') ?? 0) > 0 && found.count(...APPOINTMENT) === 0) return null;
  if ((foreign.get('access list') ?? 0) > 0 && !found.has('holder')) return null;
  const known = found.share('role', isRoleTitle);
  const role = found.column('role')?.column ?? 0;
  const holder = found.column('holder');
  const points = known * 3 - (foreign.get('access list') ?? 0);
  if (holder && found.count(...APPOINTMENT, 'responsibilities') > 0) return points + 1;
  if (found.count(...APPOINTMENT, 'responsibilities') >= 2) return points;
  // "Role | Name" lists roles; "Name | Role" lists people.
  if (holder && role < holder.column) return known >= 0.3 || found.column('holder')?.exactness === 1 ? points + 1.5 : null;
  return found.has('responsibilities') && known >= 0.25 ? points : null;
}

/** The people of the organisation. */
export const PEOPLE_TABLE: KindSpec = {
  kind: 'people',
  points: {
    name: 1,
    firstName: 0.5,
    lastName: 1,
    email: 1,
    department: 1.5,
    teams: 1,
    jobTitle: 1.5,
    origin: 2,
    firm: 0.5,
    internalOwner: 1,
    status: 0.5,
    start: 1.5,
    end: 1.5,
    inScope: 2.5,
  },
  keys: ['name', 'lastName', 'firstName', 'email'],
  judge: judgePeople,
};

function judgePeople(found: Found): number | null {
  if (!found.isSure('name') && !found.isSure('lastName')) return null;
  const foreign = countForeign(found.labels);
  const phones = foreign.get('phone list') ?? 0;
  const others = (foreign.get('asset register') ?? 0) + (foreign.get('risk register') ?? 0) + (foreign.get('access list') ?? 0);
  if (others >= 2) return null;
  const personal = found.count('email', 'department', 'teams', 'jobTitle', 'origin', 'start', 'end', 'inScope');
  const isStated = found.share('status', isPersonStatus) >= 0.5;
  if (personal + (isStated ? 1 : 0) < 2) return null;
  const isEmployee = /employ|mitarbeit|emplead|salari|collaborat|staff|personnel|full name/i.test(found.column('name')?.header.label ?? '');
  const isStaff = found.count('department', 'origin', 'start', 'end', 'inScope') > 0 || isStated || isEmployee;
  if (!isEmployee && !looksPersonal(found)) return null;
  const shape = found.share('name', isNameLike) >= 0.5 ? 0.5 : 0;
  return shape + (isEmployee ? 1 : 0) - (isStaff ? 0 : 1) + (isStated ? 2 : 0) - phones * 2.5 - others * 2;
}

/** Software and suppliers have a name, a type and a state too. */
function looksPersonal(found: Found): boolean {
  if (found.isEmpty || found.count('email', 'department', 'teams', 'jobTitle', 'start', 'end', 'inScope') > 0) return true;
  const names = Math.max(found.share('name', isNameLike), found.share('lastName', isOneWord));
  return names >= 0.5 || found.share('origin', ({ text }) => EMPLOYMENT.test(fold(text))) >= 0.5;
}

const EMPLOYMENT = /^(int|ext|employ|contract|perman|freelanc|temp|staff|consult|fest|angestellt|salari|emplead|prestatai|i$|e$)/;

function isOneWord({ text }: Field): boolean {
  return /^\p{Lu}[\p{L}'’-]+$/u.test(text.trim());
}

/** Who can do what: a row a person and competence, or a role and competence. */
export const COMPETENCY: KindSpec = {
  kind: 'competency',
  points: {
    person: 1,
    firstName: 0.5,
    lastName: 0.5,
    competence: 2.5,
    required: 1.5,
    actual: 2,
    level: 1.5,
    role: 0.5,
    origin: 0.5,
    evidence: 1,
    validUntil: 1,
    action: 1,
    targetDate: 0.5,
    gap: 1.5,
    evidenceType: 1,
    assessedBy: 1,
    assessedOn: 1,
    gapId: 1,
  },
  keys: ['person', 'lastName', 'firstName', 'role', 'competence'],
  judge: judgeCompetency,
};

function judgeCompetency(found: Found): number | null {
  const foreign = countForeign(found.labels);
  if ((foreign.get('asset register') ?? 0) + (foreign.get('risk register') ?? 0) >= 2) return null;
  if (!found.has('competence') || found.count('person', 'lastName', 'role') === 0) return null;
  const graded = found.count('required', 'actual', 'level');
  const proven = found.count('evidence', 'validUntil', 'action', 'gap', 'evidenceType', 'assessedBy', 'assessedOn');
  if (graded + proven === 0 && !found.isSure('competence')) return null;
  const levels = Math.max(found.share('required', isLevel), found.share('actual', isLevel), found.share('level', isLevel));
  const isNamed = found.isSure('competence') && COMPETENCE_WORDS.test(fold(found.column('competence')?.header.label ?? ''));
  return (levels >= 0.5 ? 1.5 : 0) + (found.isSure('competence') ? 0.5 : -0.5) + (isNamed ? 1 : 0);
}

/** "Skill" and "Certificate" stand in many lists; these words in hardly any other. */
const COMPETENCE_WORDS = /competen|kompeten|компетен|力量/;

/** Training given and due. */
export const TRAINING: KindSpec = {
  kind: 'training',
  points: {
    person: 1,
    firstName: 0.5,
    lastName: 0.5,
    topic: 2,
    due: 1,
    completed: 1.5,
    nextRefresh: 2,
    effectiveness: 1.5,
    type: 0.5,
    competence: 0.5,
    owner: 0.5,
    status: 0.5,
    evidence: 0.5,
  },
  keys: ['person', 'lastName', 'firstName', 'topic'],
  judge: judgeTraining,
};

function judgeTraining(found: Found): number | null {
  if (!found.has('topic')) return null;
  const dated = found.count('due', 'completed', 'nextRefresh');
  if (dated === 0 && !found.has('status')) return null;
  if (found.count('person', 'lastName') === 0 && dated < 2) return null;
  const isNamed = TRAINING_WORDS.test(found.labels.join(' '));
  if (!isNamed && !((found.isSure('person') || found.isSure('lastName')) && found.isSure('topic') && dated > 0)) return null;
  const foreign = countForeign(found.labels);
  if ((foreign.get('project plan') ?? 0) >= 2 && !isNamed) return null;
  return isNamed ? 1.5 : 0;
}

const TRAINING_WORDS =
  /training|course|trainee|learner|refresh|schulung|kurs|unterweisung|auffrisch|formation|recyclage|curso|formaci|capacita|treinamento|opleiding|školen|обуч|обук|obuk|研修|教育|εκπαίδευση/i;

/** Who performs which sensitive duty. */
export const DUTIES_TABLE: KindSpec = {
  kind: 'duties',
  points: { duty: 2, holders: 1.5, secondHolder: 2, system: 1, notes: 0.25 },
  keys: ['duty', 'system'],
  judge: judgeDuties,
};

function judgeDuties(found: Found): number | null {
  if (!found.isSure('duty') || !found.has('holders')) return null;
  const codes = found.share('duty', isDuty);
  const isNamed = /dut(y|ies)|pflicht|sensi|critical|kritisch/i.test(found.column('duty')?.header.label ?? '');
  if (codes < 0.3 && !(isNamed && found.isSure('holders'))) return null;
  return codes * 4 + (isNamed ? 1 : 0);
}
