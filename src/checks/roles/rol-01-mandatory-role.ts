import { FIVE_ROLES, roleByKey, titlesOf } from '../../standard';
import type { RoleKey } from '../../standard';
import type { CheckContext, Outcome, Severity } from '../check';
import { checked, defineCheck, fail, notChecked, pass, review } from '../outcomes';
import { isSingleRole } from '../common/clause-rows';
import { notFilledIn } from '../common/filled-in';
import { mandatoryRoleFromMatrix } from './mandatory-from-matrix';
import { activeOf, cannotRead, cellOf, roleEntries } from '../common/role-entries';

type Message =
  | 'assigned'
  | 'soleTrader'
  | 'unassigned'
  | 'noHolder'
  | 'notInMatrix'
  | 'notFilledIn'
  | 'noRows'
  | 'askTopManagement'
  | 'askIsm'
  | 'cannotTell';

export const mandatoryRole = defineCheck<Message>({
  id: 'ROL-01',
  name: 'mandatory-role',
  family: 'roles',
  title: 'A mandatory role is not assigned',
  severity: 'error',
  basis: 'practice',
  clauses: ['5.1', '5.3', '7.1', '9.3'],
  looksFor:
    'Each role that the profile asks for is assigned: in the Roles sheet to an active holder, or, where there is none, by the rows of the matrix that show it.',
  question: 'Who is the Information Security Manager?',
  why:
    'An ISMS needs somebody who directs it and somebody who runs it. The five roles are a list from practice, not wording of the standard: it speaks of ' +
    'top management and of responsibilities that are assigned.',
  remediation: 'Assign {role}. Common titles: {synonyms}.',
  remedies: {
    notFilledIn: 'Enter who holds each role.',
    noRows: 'Add the clauses to the matrix, or a Roles sheet that says who is {role}.',
    askTopManagement: 'Answer the question in the Settings sheet, or name somebody of top management.',
    cannotTell: 'Correct the cells, so that they say who is {role}.',
    askIsm: 'Answer the question in the Settings sheet, or write the role into the heading: "Information Security Manager ({title})".',
  },
  cannotSee: 'Whether the person named knows of the role, accepts it and has the time.',
  good: 'CEO = P. Lang; Information Security Manager = J. Doe.',
  bad: 'The role "Management Review Team" has no holder.',
  messages: {
    assigned: '{role} is assigned to {holder}.',
    soleTrader: '{role}: the one active person of this organisation holds it.',
    unassigned: 'Nobody is named as {role}.',
    noHolder: '{role} has no current holder.',
    notInMatrix: 'The matrix names nobody as {role}.',
    notFilledIn: 'Holder not filled in yet: {empty} of {rows} roles.',
    noRows: 'The matrix has no row that would show who is {role}.',
    askTopManagement: 'Is the {title} top management for this ISMS? Nobody else of top management is accountable on 5.1, 5.2, 5.3 or 9.3.',
    cannotTell: 'Cannot tell who is {role}: a cell that should say it cannot be read.',
    askIsm: 'Is {title} your Information Security Manager? No heading says so, but {title} carries most of the clauses that an ISM runs.',
  },
  needs: { all: [], any: [{ kind: 'matrix' }, { kind: 'roles', columns: ['role', 'holder'], reportsEmpty: true }], optional: [] },
  derivesFrom:
    'The matrix: CEO from A on 5.1, 5.2, 5.3, 9.3; ISM from A or R on 4.4, 6.1, 8.2, 8.3, 9.1, 10.1, 10.2; leadership from A, R or C on clauses; ' +
    'security leadership from A on 4.4, 6.1, A.5.2; review team from A or R on 9.3.',
  settings: ['profile', 'mandatoryRoles'],
  yieldsTo: [
    {
      to: 'ROL-08',
      when: 'MRT, when ROL-08 reports 9.3',
      keep: (mine, theirs) => (mine.subject === 'MRT' && theirs.subject === '9.3' && theirs.outcome === 'fail' ? null : mine),
    },
  ],
  grade: () => 'observation',
  couldLeadTo: '5.3',
  evaluate: (context) => {
    const keys = mandatoryKeys(context);
    const table = context.register.roles.find(({ columns, rows }) => columns.role && columns.holder && rows.length > 0);
    if (!table && isSingleRole(context.matrices)) return notChecked({ kind: 'singleRole' });
    if (!table) return checked(keys.map((key) => fromMatrix(key, context)));
    const gap = notFilledIn(table, 'holder');
    if (gap) return checked([review('holder', [gap.header], 'notFilledIn', { empty: gap.empty, rows: gap.rows })]);
    return checked(keys.map((key) => fromRoles(key, context)));
  },
});

/** The roles the profile asks for. In `minimal` the internal auditor is left to ROL-12, which asks in every profile. */
function mandatoryKeys({ settings }: CheckContext): readonly RoleKey[] {
  switch (settings.profile) {
    case 'minimal':
      return ['CEO', 'ISM'];
    case 'custom':
      return settings.mandatoryRoles;
    case 'five-roles':
      return FIVE_ROLES;
  }
}

function fromRoles(key: RoleKey, context: CheckContext): Outcome<Message> {
  const { register, people, settings } = context;
  const accepted = settings.profile === 'minimal' && key === 'CEO' ? ['CEO', 'LEADERSHIP'] : [key];
  const entries = roleEntries(register, people).filter((entry) => entry.key !== null && accepted.includes(entry.key));
  const held = entries.find(({ holders }) => activeOf(holders).length > 0);
  const data = describe(key);
  if (held) return pass(key, 'assigned', { ...data, holder: activeOf(held.holders).map(({ label }) => label) });
  if (key === 'LEADERSHIP' && people.headcount === 1) return pass(key, 'soleTrader', data);
  const extra = { severity: severityOf(key) };
  const blocked = entries.filter(({ row }) => cannotRead(row, 'holder')).map(({ row }) => cellOf(row, 'holder'));
  if (blocked.length > 0) return review(key, blocked, 'cannotTell', data, extra);
  if (entries.length > 0)
    return fail(
      key,
      entries.map(({ row }) => cellOf(row, 'holder')),
      'noHolder',
      data,
      extra,
    );
  return fail(
    key,
    register.roles.slice(0, 1).map(({ header }) => header),
    'unassigned',
    data,
    extra,
  );
}

function fromMatrix(key: RoleKey, context: CheckContext): Outcome<Message> {
  const verdict = mandatoryRoleFromMatrix(key, context);
  const data = describe(key);
  const extra = { severity: severityOf(key), source: 'matrix' } as const;
  switch (verdict.kind) {
    case 'held':
      return pass(key, 'assigned', { ...data, holder: verdict.by }, extra);
    case 'noRows':
      return review(key, headers(context), 'noRows', data, extra);
    case 'ask':
      return review(key, verdict.cells, key === 'ISM' ? 'askIsm' : 'askTopManagement', { ...data, title: verdict.title }, extra);
    case 'cannotTell':
      return review(key, verdict.cells, 'cannotTell', data, extra);
    case 'missing':
      return fail(key, headers(context), 'notInMatrix', data, extra);
  }
}

function headers({ matrices }: CheckContext) {
  return matrices.slice(0, 1).map(({ header }) => header);
}

function severityOf(key: RoleKey): Severity {
  return key === 'CEO' || key === 'ISM' ? 'error' : 'warning';
}

function describe(key: RoleKey) {
  const role = roleByKey(key);
  return {
    role: role.label,
    synonyms: titlesOf(role)
      .filter((title) => title !== role.label)
      .slice(0, 4),
  };
}
