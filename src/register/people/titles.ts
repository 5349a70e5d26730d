import { fold, ROLES, TITLE_QUALIFIERS, titlesOf } from '../../standard';
import type { Role, RoleKey } from '../../standard';
import { foldedSet } from './words';

/** A title found in the list of roles. */
export interface RoleTitle {
  readonly key: RoleKey;
  readonly role: Role;
  /** Only the organisation can say whether this title is top management. */
  readonly mustAsk: boolean;
}

/**
 * The role whose label or synonym the whole title is, in any language: folded, without gender forms and the qualifiers interim,
 * acting, group, global, our, the. Titles that are exact only (ISO, Legal …) count as written, with nothing dropped.
 */
export function roleTitle(title: string): RoleTitle | null {
  const asWritten = fold(title);
  const exact = EXACT_ONLY.get(asWritten);
  if (exact) return exact;
  for (const form of titleForms(title)) {
    const found = BY_FORM.get(form);
    if (found) return found;
  }
  return null;
}

/** A title in the form used to tell whether two are the same: folded, gender forms dropped, hyphens as blanks, "and" as "&", no article. */
export function titleForm(title: string): string {
  return plain(dropGender(fold(title))).replace(/^(?:the|our) (?=.)/, '');
}

const QUALIFIERS = foldedSet(TITLE_QUALIFIERS);
const EXACT_ONLY = new Map<string, RoleTitle>();
const BY_FORM = new Map<string, RoleTitle>();

for (const role of ROLES) {
  const exactOnly = foldedSet(role.exactOnly);
  const asked = foldedSet(role.topManagementAsk);
  for (const title of titlesOf(role)) {
    const folded = fold(title);
    const entry: RoleTitle = { key: role.key, role, mustAsk: asked.has(folded) };
    const index = exactOnly.has(folded) ? EXACT_ONLY : BY_FORM;
    const form = exactOnly.has(folded) ? folded : titleForm(title);
    if (!index.has(form)) index.set(form, entry);
  }
}

/** The forms in which a title may be listed, the one nearest to what is written first. */
function titleForms(title: string): readonly string[] {
  const form = titleForm(title);
  const bare = dropQualifiers(form);
  const masculine = toMasculine(bare);
  return [...new Set([form, bare, masculine])].filter((text) => text !== '');
}

/** Inclusive spellings: "Beauftragte/r", "Leiter:in", "directeur(e)", "director/a". After folding; "(m/w/d)" goes as a whole. */
function dropGender(folded: string): string {
  return folded
    .replace(/\s*\((?:[mfwdhx]\s?\/\s?){1,3}[mfwdhx]\)/g, '')
    .replace(/(?<=\p{L})(?:\/-?r|\(r\)|[:*_]r)(?!\p{L})/gu, 'r')
    .replace(/(?<=\p{L}{2})(?:[/:*_·•]-?|-|\()(?:innen|in|t?rice|euse|e|a|ne)s?\)?(?!\p{L})/gu, '');
}

function plain(text: string): string {
  return text
    .replace(/[-\u2010-\u2015_]/g, ' ')
    .replace(/\s(?:and|und|et|y)\s|\s*[&+]\s*/g, ' & ')
    .replace(/[.,;:]+(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function dropQualifiers(form: string): string {
  return form
    .split(' ')
    .filter((word) => !QUALIFIERS.has(word.replace(/[()]/g, '')))
    .join(' ');
}

/** Feminine forms that the list does not have: "IT-Leiterin", "Directrice", "Directora", "Delegada". */
function toMasculine(form: string): string {
  return form
    .replace(/(\p{L}{3}er|\p{L}{4}or)in\b/gu, '$1')
    .replace(/(\p{L}{3})trice\b/gu, '$1teur')
    .replace(/(\p{L}{3}[td])ora\b/gu, '$1or')
    .replace(/(\p{L}{3})ada\b/gu, '$1ado');
}
