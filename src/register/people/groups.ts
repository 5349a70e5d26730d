import { fold, GROUP_WORDS, HEAD_PREPOSITIONS, PERSON_WORDS } from '../../standard';
import type { RoleKey } from '../../standard';
import { foldedSet, wordsOf } from './words';

const GROUP = foldedSet(GROUP_WORDS);
const PERSON = foldedSet(PERSON_WORDS);
const PREPOSITIONS = foldedSet(HEAD_PREPOSITIONS);
/** In French and Spanish the head noun comes first. "Direction" is top management, not a group. */
const FIRST_NOUNS = foldedSet(['équipe', 'service', 'comité', 'equipo', 'departamento', 'todos', 'tous', 'all', 'alle', 'everyone']);
const ARTICLES = foldedSet(['l', 'le', 'la', 'les', 'el', 'los', 'las', 'un', 'une', 'una', 'the', 'our']);
/** German writes them as one word: "Personalabteilung", "Führungsteam". */
const GROUP_ENDINGS = /(?:.abteilung|.gremium|.{3}team)$/;
/** Bodies that steer security by name, though their head noun is no group word. */
const COUNCIL = /(?:\b(?:council|forum|issc|copil|leadership)\b|kreis$|ausschuss$)/;

/** A team, department, committee or everybody: the head noun is a group word and nothing makes it one person's title. */
export function isGroupTitle(title: string): boolean {
  const words = wordsOf(title);
  if (words.length === 0 || words.some((word) => PERSON.has(word))) return false;
  const isNamedFirst = FIRST_NOUNS.has(words.find((word) => !ARTICLES.has(word)) ?? '');
  const head = headNoun(words);
  return isNamedFirst || GROUP.has(head) || GROUP_ENDINGS.test(head);
}

/** Who can only be many people, by role: all personnel, the review team, a council of security leadership. */
export function isGroupRole(title: string, key: RoleKey | null): boolean {
  return key === 'ALL_STAFF' || (key === 'ISM_LEADERSHIP' && COUNCIL.test(fold(title)));
}

/** LEADERSHIP and MRT are committees by role, whatever they are called. */
export function isCommitteeRole(key: RoleKey | null): boolean {
  return key === 'LEADERSHIP' || key === 'MRT';
}

/** A title with a person word ("Head of …", "… Manager"): not a name, not a team. */
export function isTitleOfOnePerson(title: string): boolean {
  return wordsOf(title).some((word) => PERSON.has(word) || MORE_PERSON_WORDS.has(word));
}

const MORE_PERSON_WORDS = foldedSet([
  ...['heads', 'leads', 'managers', 'directors', 'officers', 'owners', 'president', 'vp', 'coordinator', 'administrator', 'admin'],
  ...['auditor', 'engineer', 'analyst', 'architect', 'developer', 'consultant', 'specialist', 'counsel', 'secretary', 'founder'],
  ...['leitung', 'verantwortlicher', 'verantwortliche', 'koordinator', 'berater', 'prüfer', 'geschäftsführer'],
  ...['directeur', 'directrice', 'chef', 'auditeur', 'délégué', 'gestionnaire', 'jefe', 'jefa', 'directora', 'delegado', 'coordinador'],
]);

/** The last word before the first preposition, else the last word. */
function headNoun(words: readonly string[]): string {
  const preposition = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  return (preposition > 0 ? words[preposition - 1] : words.at(-1)) ?? '';
}
