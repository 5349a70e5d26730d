import { toLatin } from './fold';
import type { Side } from './reference-types';

/** A code as it stands in a cell, before anybody knows whether it exists. */
export interface ScannedCode {
  /** What the words before it say: "Clause", "Annex A", an `A` of its own; null where it is bare. */
  readonly side: Side | null;
  /** It has an `A` of its own ("A.5.1"). */
  readonly hasA: boolean;
  readonly parts: readonly number[];
  /** Only a blank stands between the A and the number, as in the sentence "A 5 year plan". */
  readonly isLoose: boolean;
  /** A later part is written with a leading zero: 5.01. */
  readonly isPadded: boolean;
  readonly subItem: string | null;
  /** The edition that a name before it gives ("27001:2013"). */
  readonly edition: '2022' | '2013' | null;
}

/** One code, or two that are the ends of a range. */
export interface ScannedItem {
  readonly first: ScannedCode;
  readonly last: ScannedCode | null;
}

export interface ScannedCell {
  readonly items: readonly ScannedItem[];
  /** What stands behind the codes. */
  readonly rest: string;
}

/** Finds the codes a cell begins with, or the marked one it ends with: "Policies (A.5.1)". No items where there are none. */
export function scanCodes(text: string): ScannedCell {
  const clean = plainText(text);
  const cell = scanFrom(clean);
  if (cell.items.length > 0) return cell;
  const behind = CODE_AT_END.exec(toLatin(clean));
  if (!behind) return cell;
  const { items } = scanFrom(
    clean
      .slice(behind.index)
      .replace(/[()[\]]/g, ' ')
      .trim(),
  );
  return { items, rest: clean.slice(0, behind.index).trim() };
}

/** Compatibility forms and odd blanks folded, the apostrophe that marks text dropped; lines stay. */
export function plainText(text: string): string {
  const clean = text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/^[\s'‘’"“]+|[\s"”]+$/g, '');
  return clean.replace(DECIMAL_COMMA, '$1.$2');
}

/** "5,1" as a German Excel shows a number: two parts only, or it is a list. */
const DECIMAL_COMMA = /^((?:A\s?\.?\s?)?\d{1,2}),(\d{1,2})(?=$|\s+[^\d\s,;/&+-])/i;

const CODE_AT_END = /(?:[([]|\s)(?:annex\s+)?A[.\s]?\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[)\]]?$/i;

function scanFrom(text: string): ScannedCell {
  const latin = toLatin(text);
  const items: ScannedItem[] = [];
  let position = 0;
  for (let step = scanItem(latin, 0, null); step; step = scanNext(latin, position, items)) {
    items.push(step.item);
    position = step.end;
  }
  const rest = text.slice(position).replace(/^[\s:.|)\]-]+/, '');
  return { items, rest: rest.replace(/\s+/g, ' ').trim() };
}

interface Step {
  readonly item: ScannedItem;
  readonly end: number;
}

interface CodeStep {
  readonly code: ScannedCode;
  readonly end: number;
}

/** A further item of a list, behind a separator; or behind a blank where it is marked as a code. */
function scanNext(text: string, position: number, before: readonly ScannedItem[]): Step | null {
  const last = before.at(-1);
  if (!last) return null;
  const separator = LIST_SEPARATOR.exec(text.slice(position));
  if (separator) return scanItem(text, position + separator[0].length, last.last ?? last.first);
  const blank = /^\s+/.exec(text.slice(position));
  const step = blank ? scanItem(text, position + blank[0].length, null) : null;
  return step?.item.first.hasA ? step : null;
}

const LIST_SEPARATOR = /^\s*(?:[,;/+&|\n]|(?:and|und|et|y|sowie)(?=\s))\s*/i;
const RANGE_SEPARATOR = /^(?:\s*(?:-|\.{2,3}|…|~)\s*|\s+(?:to|through|until|bis|à|a|al|hasta)\s+)/i;

/** `before` lets a bare number continue the code before it: "A.5.15, 16". */
function scanItem(text: string, position: number, before: ScannedCode | null): Step | null {
  const first = scanCode(text, position) ?? (before ? scanShort(text, position, before) : null);
  // A bare number of its own is only taken where a full code could stand; in a list it continues the one before.
  if (!first) return null;
  const continued = before && isBareNumber(first.code) ? scanShort(text, position, before) : first;
  if (!continued) return null;
  const separator = RANGE_SEPARATOR.exec(text.slice(continued.end));
  const end = separator ? scanRangeEnd(text, continued.end + separator[0].length, continued.code) : null;
  return { item: { first: continued.code, last: end?.code ?? null }, end: end?.end ?? continued.end };
}

function scanRangeEnd(text: string, position: number, start: ScannedCode): CodeStep | null {
  const full = scanCode(text, position);
  if (full && isRangeOf(start, full.code)) return { ...full, code: { ...full.code, side: full.code.side ?? start.side } };
  if (start.parts.length === 1) return null;
  const short = scanShort(text, position, start);
  return short && (short.code.parts.at(-1) ?? 0) > (start.parts.at(-1) ?? 0) ? short : null;
}

function isRangeOf(start: ScannedCode, end: ScannedCode): boolean {
  if (start.parts.length > 1) return end.parts.length > 1;
  return start.side !== null && end.parts.length === 1;
}

/** The last part alone: the 28 of "A.5.24 - 28". Only where nothing else follows, so that a title's number is not taken. */
function scanShort(text: string, position: number, start: ScannedCode): CodeStep | null {
  const match = /^(\d{1,2})(?=\s*(?:$|[,;/+&|)\n]))/.exec(text.slice(position));
  if (!match || start.parts.length < 2) return null;
  const parts = [...start.parts.slice(0, -1), Number(match[1])];
  return { code: { ...start, parts, isPadded: false, subItem: null }, end: position + match[0].length };
}

function isBareNumber(code: ScannedCode): boolean {
  return code.parts.length === 1 && code.side === null;
}

function scanCode(text: string, position: number): CodeStep | null {
  const prefix = scanPrefix(text, position);
  const match = CODE.exec(text.slice(prefix.end));
  if (!match) return null;
  const [whole, letter, numbers = '', sub] = match;
  const parts = numbers.split('.');
  const isMeasure = !letter && !prefix.side && UNIT.test(text.slice(prefix.end + whole.length));
  if (isMeasure || (sub === 'h' && !letter && !prefix.side)) return null;
  const code: ScannedCode = {
    side: letter ? 'control' : prefix.side,
    hasA: letter !== undefined,
    isLoose: letter !== undefined && /^a\s+$/i.test(letter),
    parts: parts.map(Number),
    isPadded: parts.slice(1).some((part) => part.startsWith('0')),
    subItem: sub ? subItemText(sub) : null,
    edition: prefix.edition,
  };
  return { code, end: prefix.end + whole.length };
}

/**
 * An optional A, numbers with points, an optional sub-item; then nothing that would make it something else: no further digit, no
 * percent sign, no letter but the first of a title that was glued on.
 */
const CODE =
  /^([Aa]\s?[.\-_]?\s?)?(\d{1,2}(?:\.\d{1,2})*)(?:\s?[.(]?\s?([a-k](?:\)\s?\d?\)?|(?=$|[,;\n])))|(?=$|[^\p{L}\d.%]|\.(?!\d)|\p{Lu}\p{Ll}))/u;
const UNIT =
  /^\s*(?:%|€|\$|£|(?:h|hrs?|hours?|days?|weeks?|months?|min|k|mio|mn|eur|usd|gbp|chf|gb|mb|tb|million|thousand|percent|people|stunden|tage|uhr|am|pm)\b)/i;

function subItemText(text: string): string {
  const letters = text.toLowerCase().replace(/[\s)]+/g, '');
  return [...letters].map((mark) => `${mark})`).join(' ');
}

interface Prefix {
  readonly side: Side | null;
  readonly edition: '2022' | '2013' | null;
  readonly end: number;
}

/** Names of the standard and words such as "Clause" or "Annex" before a code, in any order and number. */
function scanPrefix(text: string, position: number): Prefix {
  let prefix: Prefix = { side: null, edition: null, end: position };
  for (;;) {
    const next = scanPrefixWord(text, prefix);
    if (!next) return prefix;
    prefix = next;
  }
}

function scanPrefixWord(text: string, prefix: Prefix): Prefix | null {
  const ahead = text.slice(prefix.end);
  const standard = STANDARD.exec(ahead);
  if (standard) {
    // ISO/IEC 27002 has the controls alone.
    const side = standard[1] === '27002' ? 'control' : prefix.side;
    return { side, edition: editionOf(standard[2]) ?? prefix.edition, end: prefix.end + standard[0].length };
  }
  const clause = CLAUSE_WORD.exec(ahead);
  if (clause) return { ...prefix, side: 'clause', end: prefix.end + clause[0].length };
  const control = CONTROL_WORD.exec(ahead);
  if (control) return { ...prefix, side: 'control', end: prefix.end + control[0].length };
  const neutral = NEUTRAL_WORD.exec(ahead);
  return neutral ? { ...prefix, end: prefix.end + neutral[0].length } : null;
}

const STANDARD =
  /^(?:(?:DIN|BS|EN|UNE|NF|SN|[ÖO]E?NORM)[\s-]*)*(?:ISO(?:\s?\/?\s?IEC)?[\s-]*)?(2700[12])(?:\s?[:-]\s?(\d{4})(?!\d))?(?:\s?[/+]\s?A(?:md)?\.?\s?1(?::\d{4})?)?(?:\s?\([A-Z]{2}\))?[\s:,;-]*/i;
const AFTER_WORD = String.raw`(?:[.:]\s*|\s+|(?=\d))`;
const CLAUSE_WORD = new RegExp(
  String.raw`^(?:§+\s*|(?:norm-?)?(?:clauses?|cl|cl[aá]usulas?|klauseln?|kapitel|kap|abschnitte?|abschn|ziffern?|ziff|chapters?|chap|chapitres?|cap[ií]tulos?|cap|sections?|sect?|secci[oó]n|apartados?|requirements?|req|anforderung(?:en)?|exigences?|requisitos?|art(?:icles?|ikel|[ií]culos?)?|paragraph|para|hoofdstuk|kapitola|čl(?:[aá]nek)?)${AFTER_WORD})`,
  'i',
);
const CONTROL_WORD = new RegExp(
  String.raw`^(?:(?:controls?|ctrl|controles?|contr[oô]les?|kontrollen?|ma(?:ß|ss)nahmen?|mesures?|medidas?|measures?|maatregel(?:en)?)${AFTER_WORD}|(?:annex|anhang|annexe|anexo|appendix|anlage|bijlage|allegato|p[rř][ií]loha)(?:\s+|(?=\d))(?:A(?![.\s]*\d|\p{L})[\s:-]*)?)`,
  'iu',
);
const NEUTRAL_WORD = /^(?:(?:nr|no|n[°º]|punkt|pkt|point|item|ref|isms)(?:[.:]\s*|\s+)|ISO(?:\s?\/?\s?IEC)?[\s:-]+|[([])/i;

/** ISO/IEC 27001:2017 (EN) is the text of 2013; EN ISO/IEC 27001:2023 that of 2022. */
function editionOf(year: string | undefined): '2022' | '2013' | null {
  if (!year) return null;
  return Number(year) >= 2022 ? '2022' : '2013';
}
