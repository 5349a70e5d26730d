import { isGroupTitle, isTitleOfOnePerson } from './groups';
import { isFullName, looksLikeName } from './names';
import { partsOf, tellingParts } from './parts';
import { splitTokens } from './split';
import type { KnownNames } from './split';
import { isEmptyMark } from './words';

/** What the workbook and the list of roles know of names. */
export interface NameLookup extends KnownNames {
  isPerson(text: string): boolean;
  /** A Role of Competency or Roles, or a title of the list of roles. */
  isTitle(text: string): boolean;
}

/** What a token says, before anybody is looked up. */
export type Analysis =
  | { readonly kind: 'person'; readonly name: string; readonly role: string | null }
  | { readonly kind: 'role'; readonly title: string }
  /** A role and the persons that the token itself names: "ISM (J. Doe)". */
  | { readonly kind: 'held'; readonly title: string; readonly holders: readonly string[]; readonly otherTitles: readonly string[] }
  /** One heading over several: "CISO / DPO". */
  | { readonly kind: 'several'; readonly items: readonly Analysis[] }
  | { readonly kind: 'unnamed'; readonly title: string };

/** Letters of the longest text that is still looked into: a cell may hold 32,767. */
const LONGEST_NAME = 400;

/** Takes a heading or token apart, in the order of the resolution steps. */
export function analyse(token: string, known: NameLookup): Analysis {
  if (known.isPerson(token)) return { kind: 'person', name: token, role: known.isTitle(token) ? token : null };
  if (known.isTitle(token)) return { kind: 'role', title: token };
  if (token.length > LONGEST_NAME) return { kind: 'unnamed', title: token };
  const { parts } = partsOf(token);
  const telling = parts.length > 1 ? tellingParts(parts) : parts;
  if (telling.length === 1 && telling[0] !== undefined && telling[0] !== token) return analyse(telling[0], known);
  if (telling.length > 1) return analyseParts(telling, token, known);
  const tokens = splitTokens(token, known).filter((item) => !isEmptyMark(item));
  if (tokens.length > 1) return { kind: 'several', items: tokens.map((item) => analyse(item, known)) };
  return { kind: 'unnamed', title: token };
}

function analyseParts(parts: readonly string[], token: string, known: NameLookup): Analysis {
  const person = parts.find((part) => known.isPerson(part));
  if (person !== undefined) return heldByPerson(person, parts, known);
  const titles = parts.filter((part) => known.isTitle(part));
  const [title] = titles;
  if (title !== undefined) {
    const holders = parts.filter((part) => !titles.includes(part)).flatMap((part) => namesIn(part, known, looksLikeName));
    return holders.length > 0 || titles.length > 1
      ? { kind: 'held', title, holders, otherTitles: titles.slice(1) }
      : { kind: 'role', title };
  }
  return analyseUnknownParts(parts, token, known);
}

function heldByPerson(person: string, parts: readonly string[], known: NameLookup): Analysis {
  const others = parts.filter((part) => part !== person);
  const titles = others.filter((part) => known.isTitle(part));
  const title = titles[0] ?? others.find((part) => isTitleOfOnePerson(part));
  if (title === undefined) return { kind: 'person', name: person, role: null };
  const more = others.filter((part) => part !== title && known.isPerson(part));
  return { kind: 'held', title, holders: [person, ...more], otherTitles: titles.slice(1) };
}

/** No part is known: the part outside is the role, if another one is a name beyond doubt. */
function analyseUnknownParts(parts: readonly string[], token: string, known: NameLookup): Analysis {
  const [outside = token, ...rest] = parts;
  const title = rest.find((part) => isTitleOfOnePerson(part));
  if (title !== undefined && isFullName(outside)) return { kind: 'held', title, holders: [outside], otherTitles: [] };
  const isName = isTitleOfOnePerson(outside) ? looksLikeName : isFullName;
  const holders = /\p{Lu}\.\s*\p{L}/u.test(outside) ? [] : rest.flatMap((part) => namesIn(part, known, isName));
  if (holders.length > 0) return { kind: 'held', title: outside, holders, otherTitles: [] };
  return { kind: 'unnamed', title: isFullName(outside) ? outside : token };
}

/** The names in a bracket: "J. Doe, M. Kim" is two. Nothing where one of them is no name. */
function namesIn(part: string, known: NameLookup, isName: (text: string) => boolean): readonly string[] {
  const names = splitTokens(part, known);
  return names.every((name) => known.isPerson(name) || (isName(name) && !isGroupTitle(name) && !known.isTitle(name))) ? names : [];
}
