import { fold } from '../../standard';
import type { Assignee } from '../../register';

const CHIEFS = /^(coo|cfo|cto|cio|cpo|cro|chro|cmo|cco|cdo|clo)$/;

/** C-level: CEO synonyms, "Chief ... Officer" and the usual abbreviations; not the CISO or CSO (CHECKS.md, Shared definitions). */
export function isChiefOfficer({ roleKey, role }: Assignee): boolean {
  if (roleKey === 'CEO') return true;
  const title = fold(role ?? '');
  if (/^chief .*\bsecurity officer$/.test(title)) return false;
  return /^chief .+ officer$/.test(title) || CHIEFS.test(title);
}
