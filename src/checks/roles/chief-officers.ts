import { C_LEVEL_PATTERN, C_LEVEL_TITLES, fold, NOT_C_LEVEL } from '../../standard';
import type { Assignee } from '../../register';

const TITLES = new Set(C_LEVEL_TITLES.map(fold));
const OTHERS = new Set(NOT_C_LEVEL.map(fold));

/** C-level: CEO synonyms, "Chief ... Officer" and the usual abbreviations; not the CISO or CSO. For a name, the titles it is known by. */
export function isChiefOfficer({ roleKey, role, person }: Assignee): boolean {
  return roleKey === 'CEO' || (role === null ? (person?.roles ?? []) : [role]).some(isChiefTitle);
}

function isChiefTitle(written: string): boolean {
  const title = fold(written).trim();
  if (OTHERS.has(title)) return false;
  const words = title.split(' ');
  const isSpeltOut = words.length > 2 && words[0] === C_LEVEL_PATTERN.first && words.at(-1) === C_LEVEL_PATTERN.last;
  return isSpeltOut || TITLES.has(title);
}
