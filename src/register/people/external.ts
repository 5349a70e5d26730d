import { fold, LEGAL_FORMS } from '../../standard';
import { foldedSet, wordsOf } from './words';

/** Two letters that are somebody's initials or a German word as often as a firm: they need the capitals and a name before them. */
const SHORT_FORMS = new Set(LEGAL_FORMS.filter((form) => form.length <= 3 && form !== 'Ltd' && form !== 'LLC' && form !== 'Inc'));
const FORMS = foldedSet(LEGAL_FORMS);
const MARKS = /\b(?:ext|external|externally|extern|externe[rsmn]?|externo|externa|vciso|msp|mssp|consultants?|outsourced)\b/;
/** "Head of External Affairs" is one of our own. */
const OUR_OWN = /\bexternal (?:affairs|relations|communications?|reporting|stakeholders?|interfaces?)\b/;

/** A firm: a legal form as the last word, or a name that ends in consulting. */
export function isFirm(text: string): boolean {
  const words = text
    .trim()
    .replace(/[.,;]+$/, '')
    .split(/[\s,]+/);
  const last = words.at(-1) ?? '';
  const bare = last.replace(/\./g, '');
  if (words.length > 1 && /^consult(?:ing|ancy)$/.test(fold(last))) return !/\b(?:head|of|lead|manager|director)\b/.test(fold(text));
  if (SHORT_FORMS.has(bare)) return words.length > 1;
  return FORMS.has(fold(bare)) && !SHORT_FORMS.has(bare.toUpperCase());
}

/** The token says itself that somebody is from outside: a mark, or a firm as the token or in its bracket. */
export function hasExternalMark(token: string, organisation: string): boolean {
  const text = withoutOwnName(token, organisation);
  if (MARKS.test(fold(text).replace(OUR_OWN, ''))) return true;
  return [text.replace(/[([][^()[\]]*[)\]]/g, ' '), ...(text.match(/[^()[\]\n]+/g) ?? []), ...text.split(/\s[-\u2010-\u2015]\s/)].some(
    isFirm,
  );
}

/** Nothing but a mark: "(external)", "(ext.)", "(MSP)". Says where somebody is from, not who. */
export function isOnlyExternalMark(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => MARKS.test(word));
}

/** The organisation's own name is never external, though it may end in "Ltd". */
function withoutOwnName(token: string, organisation: string): string {
  const own = organisation.trim().replace(OWN_FORM, '');
  if (own === '') return token;
  const at = token.toLowerCase().indexOf(own.toLowerCase());
  if (at < 0) return token;
  const rest = token.slice(at + own.length).replace(LEADING_FORM, ' ');
  return withoutOwnName(`${token.slice(0, at)} ${rest}`, organisation);
}

const ANY_FORM = LEGAL_FORMS.join('|');
const OWN_FORM = new RegExp(`[\\s,]+(?:${ANY_FORM})\\.?$`, 'i');
const LEADING_FORM = new RegExp(`^[\\s,]*(?:${ANY_FORM})\\b\\.?`, 'i');
