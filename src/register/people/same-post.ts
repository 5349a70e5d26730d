import type { RoleKey } from '../../standard';
import type { KnownRole } from './directory';
import { roleTitle } from './titles';
import { wordsOf } from './words';

/**
 * Roles that an organisation has once, so that two of their titles mean one post: "ISM" in the matrix, "Information Security Manager"
 * in the competency sheet. An asset owner, a CIO beside a CTO, or a committee beside a CISO are different posts under one key.
 */
export const ONE_POST: ReadonlySet<RoleKey> = new Set<RoleKey>([
  ...(['CEO', 'ISM', 'MRT', 'LEADERSHIP', 'INTERNAL_AUDITOR', 'HR_LEAD', 'DPO', 'FACILITIES', 'INCIDENT_LEAD', 'BCM_LEAD'] as const),
  ...(['FINANCE', 'TRAINING_LEAD', 'DOC_CONTROLLER', 'OPERATIONS', 'AI_LEAD', 'PRODUCT'] as const),
]);

/**
 * The role of the workbook that is the same post under another title. Never one whose own title the matrix uses too: then the
 * organisation tells the two apart.
 */
export function samePost(title: string, roles: Iterable<KnownRole>, isUsed: (form: string) => boolean): KnownRole | null {
  const found = roleTitle(title);
  if (!found) return null;
  const others = [...roles].filter((role) => role.isListed && role.keys.has(found.key) && !isUsed(role.form));
  const abbreviated = others.find((role) => isAbbreviation(title, role.label) || isAbbreviation(role.label, title));
  if (abbreviated) return abbreviated;
  return ONE_POST.has(found.key) && others.length === 1 ? (others[0] ?? null) : null;
}

/** "CISO" and "Chief Information Security Officer". */
function isAbbreviation(short: string, long: string): boolean {
  const initials = wordsOf(long).map((word) => word[0] ?? '');
  return initials.length > 1 && wordsOf(short).length === 1 && (wordsOf(short)[0] ?? '') === initials.join('');
}
