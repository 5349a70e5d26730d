import { fold } from '../../standard';
import type { RoleKey } from '../../standard';
import { looksLikeName } from './names';
import { isGroupTitle, isTitleOfOnePerson } from './groups';
import { ONE_POST } from './same-post';
import { roleTitle } from './titles';
import { isEmptyMark } from './words';

/** What splitting must know of the workbook. */
export interface KnownNames {
  /** A text that is one assignee whatever stands in it: a title, a role of the workbook, a person, a firm. */
  isWhole(text: string): boolean;
  /** Two lines that are a role and the one who holds it. */
  isRoleWithHolder(lines: readonly [string, string]): boolean;
}

/**
 * Splits a name cell into tokens: at `;`, line feeds, `/`, `&`, `+`, "and", "und", "et", "y" and commas, never inside brackets.
 * Titles, known persons ("Doe, Jane") and titles such as "Head of Legal and Compliance" stay whole. Splitting a token again gives the
 * token. Empty marks and placeholders are still among them.
 */
export function splitTokens(text: string, known: KnownNames): readonly string[] {
  const whole = clean(text);
  const lines = whole.split('\n').map(clean);
  const [first = '', second = ''] = lines;
  if (lines.length === 2 && first !== '' && second !== '' && known.isRoleWithHolder([first, second])) return [`${first}\n${second}`];
  return cut(whole, STRONG)
    .flatMap(({ text: segment }) => splitSegment(segment, known))
    .map(clean)
    .filter((token) => token !== '');
}

/** A piece of text and the separator that stands before it. */
interface Piece {
  readonly text: string;
  readonly before: string;
}

const STRONG = /;|；|\n(?!\s*[([])/y;
const WEAK = /\s+and\s*\/\s*or\s+|\s+(?:and|und|et|y)\s+|\s*[/&+,、，＆]\s*/iy;
/** Letters looked at on either side of a separator: a cell may hold 32,767. */
const LONGEST_WORD = 40;
/** So many pieces may together be one known name or title. */
const LONGEST = 6;

function clean(text: string): string {
  const trimmed = text
    .replace(/(?:[^\S\n]|\u200b)+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
  if (isEmptyMark(trimmed)) return trimmed;
  return trimmed.replace(BULLETS, '').replace(/[\s,;:]+$/, '');
}

const BULLETS = /^(?:(?:[•·‣▪*]+|[-\u2010-\u2015]+(?=\s)|\d{1,2}[.)](?=\s))\s*)+/;

function splitSegment(segment: string, known: KnownNames): readonly string[] {
  const pieces = cut(segment, WEAK);
  const tokens: string[] = [];
  for (let start = 0; start < pieces.length;) {
    const whole = longestWhole(pieces, start, known);
    const end = whole > start ? samePostEnd(pieces, start, whole) : compoundEnd(pieces, start, known);
    tokens.push(join(pieces, start, end));
    start = end;
  }
  return tokens;
}

/** The end of the longest run of pieces that is one known assignee; `start` where there is none. */
function longestWhole(pieces: readonly Piece[], start: number, known: KnownNames): number {
  for (let end = Math.min(pieces.length, start + LONGEST); end > start; end--) {
    const text = clean(join(pieces, start, end));
    if (isEmptyMark(text) || known.isWhole(text)) return end;
  }
  return start;
}

/** Two names of one post are one: "CEO & Founder", "ISB / ISMS-Manager". */
function samePostEnd(pieces: readonly Piece[], start: number, end: number): number {
  const key = roleTitle(join(pieces, start, end).trim())?.key;
  if (key === undefined || !ONE_POST.has(key)) return end;
  const next = pieces[end];
  return next && !/^\s*[,、，]/.test(next.before) && roleTitle(next.text.trim())?.key === key ? end + 1 : end;
}

/** One title over several pieces: "Head of Legal and Compliance", "Security & Privacy Manager", "Acme, Inc.". */
function compoundEnd(pieces: readonly Piece[], start: number, known: KnownNames): number {
  let end = start + 1;
  for (; end < Math.min(pieces.length, start + LONGEST); end++) {
    const next = pieces[end];
    if (!next || !isCompound(join(pieces, start, end), next, known)) break;
  }
  return end;
}

function isCompound(left: string, next: Piece, known: KnownNames): boolean {
  const right = next.text.trim();
  if (/^\s*,\s*$/.test(next.before)) return /^(?:Inc|Ltd|LLC|LLP|PLC|S\.\s?[AL]\.?)\.?$/i.test(right);
  const isTight = !/^\s+\/|\/\s+$|\+|[,、，]|or/i.test(next.before);
  if (!isTight || (isKnownOrName(right, known) && !isDepartment(right))) return false;
  if (!isTitleOfOnePerson(right) && !isGroupTitle(right)) return OPEN_TITLE.test(fold(left)) && !/[([]/.test(left);
  return (
    /^\p{L}[\p{L}-]*$/u.test(left.trim()) &&
    /\s/.test(right) &&
    !isTitleOfOnePerson(left) &&
    !isGroupTitle(left) &&
    !known.isWhole(left.trim()) &&
    !STARTS_TITLE.test(fold(right))
  );
}

/** A title that goes on after its preposition. */
const OPEN_TITLE = new RegExp(
  '^(?:' +
    [
      '(?:deputy |group |global )?(?:head|director|vp|chief|manager|lead|owner|president|department|office) (?:of|for)',
      'leit(?:er|erin|ung)|abteilung|bereich',
      "responsable|chef|direct(?:eur|rice|or|ora|ion) (?:de|du|des|del|d')|jef[ea] de|jefatura de|gerent?e? de|gerencia de",
      "(?:departamento|area|equipo|direccion|departement|service|equipe|pole) (?:de|du|des|del|d')",
    ].join('|') +
    ')(?![a-z])',
);

/** Names of departments are titles by themselves and part of one after "Head of …": "Head of Legal and Procurement". */
const DEPARTMENTS: ReadonlySet<RoleKey> = new Set<RoleKey>(['LEGAL', 'PROCUREMENT', 'FACILITIES', 'HR_LEAD', 'DOC_CONTROLLER']);

function isDepartment(text: string): boolean {
  const found = roleTitle(text);
  return found !== null && DEPARTMENTS.has(found.key) && !isTitleOfOnePerson(text);
}

/** "IT and Head of HR" are two. */
const STARTS_TITLE = /^(?:the )?(?:head|director|vp|chief|leit|responsable|jefe|direct)/;

function isKnownOrName(text: string, known: KnownNames): boolean {
  return (
    text === '' || isEmptyMark(text) || known.isWhole(text) || /\p{Lu}\.\s*\p{L}/u.test(text) || (/[([]/.test(text) && looksLikeName(text))
  );
}

function join(pieces: readonly Piece[], start: number, end: number): string {
  return pieces
    .slice(start, end)
    .map(({ text, before }, index) => (index === 0 ? text : before + text))
    .join('');
}

/** Cuts a text at a separator outside brackets. */
function cut(text: string, separator: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  const isInside = insideBrackets(text);
  let start = 0;
  let before = '';
  for (let at = 0; at < text.length;) {
    separator.lastIndex = at;
    const found = isInside[at] ? null : separator.exec(text);
    if (!found || found[0] === '' || isPartOfWord(text, at, found[0])) {
      at++;
      continue;
    }
    pieces.push({ text: text.slice(start, at), before });
    before = found[0];
    at += found[0].length;
    start = at;
  }
  return [...pieces, { text: text.slice(start), before }];
}

/** Not a separator: "Beauftragte/r", "R&D", "24/7", "ISO/IEC", "C++". */
function isPartOfWord(text: string, at: number, separator: string): boolean {
  if (separator.length !== 1 || separator === ';' || separator === '\n') return false;
  const left = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[0] ?? '';
  const right = /^-?[\p{L}\p{N}]*/u.exec(text.slice(at + 1, at + LONGEST_WORD))?.[0] ?? '';
  if (separator === '/' && left.length > 2 && /^-?(?:in|innen|r|e|a|o|n|t?rice|euse)$/.test(right)) return true;
  if (separator === '/' && ((/^\d+$/.test(left) && /^\d+$/.test(right)) || (fold(left) === 'iso' && fold(right) === 'iec'))) return true;
  if (separator === '+') return right === '';
  return separator === '&' && /^[\p{Lu}\d]{1,2}$/u.test(left) && /^[\p{Lu}\d]{1,2}$/u.test(right);
}

/** For each position, whether it stands inside a bracket that closes. */
function insideBrackets(text: string): readonly boolean[] {
  const inside = new Array<boolean>(text.length).fill(false);
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if ('([（{'.includes(letter)) open.push(at);
    if (!')]）}'.includes(letter) || open.length === 0) continue;
    inside.fill(true, open.pop() ?? at, at + 1);
  }
  return inside;
}
