import { fold, TITLE_QUALIFIERS } from '../../standard';
import { isFirm, isOnlyExternalMark } from './external';
import { placeholderOf } from './placeholders';
import { foldedSet, isEmptyMark, wordsOf } from './words';

/** A token taken apart at its bracket, dash or line: "ISM (J. Doe)". */
export interface TokenParts {
  /** The part outside the bracket comes first, then in the order written. */
  readonly parts: readonly string[];
  readonly hasBracket: boolean;
}

/** Takes a token apart; one part where there is no bracket, dash, colon or second line. */
export function partsOf(token: string): TokenParts {
  const brackets: string[] = [];
  let outside = token;
  for (let depth = 0; depth < DEEPEST; depth++) {
    outside = outside.replace(BRACKET, (_, inside: string) => {
      brackets.push(inside);
      return ' ';
    });
  }
  const rest = outside.split(SEPARATOR);
  const parts = [...rest, ...brackets.filter((inside) => !DEPUTY.test(fold(inside).trim())).flatMap((inside) => inside.split(SEPARATOR))];
  return { parts: parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== ''), hasBracket: brackets.length > 0 };
}

/** The parts that may name a role or a person: not marks, firms, qualifiers, deputies, counts or the role's own abbreviation. */
export function tellingParts(parts: readonly string[]): readonly string[] {
  const telling = parts.filter((part) => !saysNothingOfWho(part));
  const kept = telling.filter((part, index) => !telling.some((other, at) => at !== index && isAbbreviation(part, other)));
  return kept.length > 0 ? kept : parts.slice(0, 1);
}

const BRACKET = /[([（{]([^()[\]（）{}]*)[)\]）}]/g;
/** Brackets in brackets: "ISM (J. Doe (ext.))". */
const DEEPEST = 2;
const SEPARATOR = /\s+-\s+|\s*[\u2012-\u2015]\s*|:\s+|\n/;
const QUALIFIERS = foldedSet([
  ...TITLE_QUALIFIERS,
  'a.i.',
  'ai',
  'part-time',
  'full-time',
  'temporary',
  'kommissarisch',
  'par intérim',
  'interino',
]);
/** A bracket that begins so names who stands in, not who holds. */
const DEPUTY = /^(?:deputy|dep|stv|stellv\w*|vertret\w*|suppleant\w*|adjoint\w*|suplente|backup|in absence)\b/;

function saysNothingOfWho(part: string): boolean {
  const folded = fold(part);
  if (!/\p{L}/u.test(part) || isEmptyMark(part) || placeholderOf(part) !== null) return true;
  return QUALIFIERS.has(folded) || isOnlyExternalMark(part) || isFirm(part);
}

/** "ISM" beside "Information Security Manager". */
function isAbbreviation(part: string, of: string): boolean {
  const short = part.replace(/[^\p{L}]/gu, '');
  if (short.length < 2 || short.length > 6 || short !== short.toUpperCase() || /\s/.test(part.trim())) return false;
  const initials = wordsOf(of).map((word) => word[0] ?? '');
  return initials.length > 1 && isSubsequence([...short.toLowerCase()], initials);
}

function isSubsequence(letters: readonly string[], initials: readonly string[]): boolean {
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at === letters.length;
}
