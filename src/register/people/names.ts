import { fold, NAME_TITLES } from '../../standard';
import { isTitleOfOnePerson } from './groups';
import { foldedSet } from './words';

const ADDRESS = foldedSet(NAME_TITLES);
const DEGREES = foldedSet(['PhD', 'Ph.D.', 'MBA', 'MSc', 'M.Sc.', 'BSc', 'B.Sc.', 'LL.M.', 'CISSP', 'CISM', 'CISA']);
const PARTICLES = foldedSet([
  'de',
  'del',
  'de la',
  'la',
  'le',
  'du',
  'da',
  'dos',
  'di',
  'van',
  'von',
  'der',
  'den',
  'zu',
  'ten',
  'ter',
  'bin',
  'al',
  'y',
  'e',
]);

/**
 * Identity of a person by name: folded, without forms of address, degrees and dots, given name first ("Doe, Jane" is
 * "jane doe"). Initials are not merged: "J. Doe" is not "Jane Doe".
 */
export function nameKey(name: string): string {
  const words = givenFirst(name)
    .replace(/\./g, '. ')
    .split(/\s+/)
    .map((word) => fold(word))
    .filter((word) => word !== '');
  const kept = words.filter((word) => !ADDRESS.has(word) && !DEGREES.has(word));
  return (kept.length > 0 ? kept : words).join(' ').replace(/[.,]/g, '').replace(/\s+/g, ' ').trim();
}

/** The name as people write it: "Jane Doe" for "Doe, Jane". */
export function displayName(name: string): string {
  return givenFirst(name).replace(/\s+/g, ' ').trim();
}

/** "Doe, Jane" as "Jane Doe"; two full names ("J. Doe, M. Kim") stay as they are. */
export function isSurnameFirst(name: string): boolean {
  const parts = name.split(',').map((part) => part.trim());
  const [surname = '', given = ''] = parts;
  if (parts.length !== 2 || surname === '' || given === '') return false;
  const surnameWords = surname.split(/\s+/).filter((word) => !PARTICLES.has(fold(word)));
  return surnameWords.length === 1 || given.split(/\s+/).length === 1;
}

function givenFirst(name: string): string {
  if (!isSurnameFirst(name)) return name;
  const [surname = '', given = ''] = name.split(',');
  return DEGREES.has(fold(given)) ? surname : `${given.trim()} ${surname.trim()}`;
}

/** Could be somebody's name: one to four words, each with a capital, none that makes it a title, team or place. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > 5 || /[\d@()[\]]/.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (isTitleOfOnePerson(text) || words.some((word) => NOT_NAMES.has(fold(word)))) return false;
  return words.every((word) => PARTICLES.has(fold(word)) || /^['’\p{Lu}\p{Lt}\p{Lo}]/u.test(word));
}

/** A name beyond doubt as far as its shape goes: an initial with a dot, or two words or more. */
export function isFullName(text: string): boolean {
  return looksLikeName(text) && (/\p{Lu}\.\s*\p{L}/u.test(text) || /\p{Lu}\p{L}+\s+\S*\p{Lu}/u.test(text));
}

/** Words that stand beside a role without being anybody's name: places, departments, forms of work. */
const NOT_NAMES = foldedSet([
  ...['IT', 'HR', 'UK', 'US', 'USA', 'EU', 'EMEA', 'APAC', 'DACH', 'HQ', 'DE', 'AT', 'CH', 'FR', 'ES', 'QA', 'PM', 'R&D', 'AI', 'ML'],
  ...[
    'Group',
    'Global',
    'Local',
    'Corporate',
    'Security',
    'Platform',
    'Operations',
    'Finance',
    'Legal',
    'Compliance',
    'Marketing',
    'Sales',
  ],
  ...['Engineering', 'Development', 'Infrastructure', 'Cloud', 'Product', 'Support', 'Audit', 'Risk', 'Privacy', 'Quality', 'Business'],
  ...['Interim', 'Acting', 'Deputy', 'Part-time', 'Full-time', 'Virtual', 'Outsourced', 'Internal', 'External', 'Chair', 'Secretary'],
  ...['Intern', 'Extern', 'Vertretung', 'Stellvertreter', 'Stellvertreterin', 'Leitung', 'Interne', 'Externe', 'Interno', 'Externo'],
  ...['ISO', 'ISMS', 'SOC', 'DevOps', 'All', 'Alle', 'Tous', 'Todos', 'Services', 'Service', 'Policy', 'Meeting', 'Review'],
]);
