import { ROLE_DATA } from './data/roles';
import { CONFLICT_RULE_DATA } from './data/sod-rules';
import type { ConflictRule, Role, RoleKey } from './types';

/** The 27 roles, with their titles in four languages. */
export const ROLES: readonly Role[] = ROLE_DATA;

/** The built-in pairs of duties; a SoD Rules sheet replaces them. */
export const CONFLICT_RULES: readonly ConflictRule[] = CONFLICT_RULE_DATA;

export type Profile = 'five-roles' | 'minimal' | 'custom';

/** Roles that ROL-01 asks for in the profile `five-roles`. A practice list, not wording of the standard. */
export const FIVE_ROLES: readonly RoleKey[] = ['CEO', 'LEADERSHIP', 'ISM_LEADERSHIP', 'ISM', 'MRT'];

/** Roles counted as key whatever the Roles sheet says. */
export const KEY_ROLES: readonly RoleKey[] = ['ISM', 'ISM_LEADERSHIP', 'INCIDENT_LEAD'];

/** Roles that are many people at once or a firm: never asked for a holder. */
export const NEVER_ONE_PERSON: readonly RoleKey[] = ['ALL_STAFF', 'MSP'];

const BY_KEY = new Map(ROLES.map((role) => [role.key, role]));

export function isRoleKey(text: string): text is RoleKey {
  return BY_KEY.has(text as RoleKey);
}

export function roleByKey(key: RoleKey): Role {
  const role = BY_KEY.get(key);
  if (!role) throw new RangeError(`There is no role ${key}.`);
  return role;
}

/** Every title of a role in every language, the label first, each once. */
export function titlesOf(role: Role): readonly string[] {
  return [...new Set([...role.titles.en, ...role.titles.de, ...role.titles.fr, ...role.titles.es])];
}
