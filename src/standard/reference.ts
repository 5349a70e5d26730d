import { CLAUSES } from './clauses';
import { CONTROLS, CONTROLS_2013, DOMAINS_2013, OBJECTIVES_2013, THEMES } from './controls';
import { hasLookAlikes, toLatin } from './fold';
import { favouredByTitle } from './reference-candidates';
import { candidatesOfDate } from './reference-dates';
import type { Decision, Evidence } from './reference-decide';
import { decide, ofEdition, sideOfPurpose } from './reference-decide';
import type { ScannedCell, ScannedItem } from './reference-scan';
import { plainText, scanCodes } from './reference-scan';
import { readSide } from './reference-side';
import type { Reference, ReferenceCell, ReferenceContext, ReferenceReading, Side } from './reference-types';
import { sideOf } from './reference-types';

/**
 * The one reader of references: what a cell such as "A 5.01", "Kap. 7.1", "8.28 Secure coding" or "A.5.24-A.5.28" points at.
 * What cannot be decided is said so, with every reading that is possible. Never throws.
 */
export function readReference(cell: ReferenceCell, context: ReferenceContext = {}): ReferenceReading {
  if (cell.isDate === true && typeof cell.value === 'number') return readDate(cell.value, cell.date1904 ?? false, context);
  const scanned = scanCodes(cell.text);
  const foreign = FOREIGN.exec(toLatin(plainText(cell.text)));
  const isForeign = foreign !== null && (scanned.items.length === 0 || foreign.index === 0 || FOREIGN_AT_START.test(scanned.rest));
  if (isForeign) return { status: 'foreign', code: plainText(cell.text).replace(/\s+/g, ' ') };
  if (scanned.items.length === 0) return { status: 'none' };
  return combine(cell, scanned, decideItems(cell, scanned, context));
}

const FOREIGN_NAMES = String.raw`(?:ISO(?:\s?/?\s?IEC)?[\s-]*)?(?:27701|27017|27018|27005|27019|42001|22301|20000|9001|14001|31000|62443)\b|CLD\.?\s?\d|NIST\b|CIS\b|PCI\b|SOC\s?2|TISAX|VDA\b|BSI\b|GDPR|DS-?GVO|RGPD|HIPAA|COBIT|CCM\b|NIS\s?2|DORA\b|CC\d\.\d|(?:GV|ID|PR|DE|RS|RC)\.[A-Z]{2}(?:-\d|\b)`;
const FOREIGN = new RegExp(String.raw`(?<![\p{L}\d.])(?:${FOREIGN_NAMES})`, 'iu');
const FOREIGN_AT_START = new RegExp(`^(?:${FOREIGN_NAMES})`, 'i');

interface DecidedItem {
  readonly item: ScannedItem;
  readonly first: Decision;
  readonly last: Decision | null;
}

function decideItems(cell: ReferenceCell, scanned: ScannedCell, context: ReferenceContext): readonly DecidedItem[] {
  const isSingle = scanned.items.length === 1;
  const evidence = {
    context,
    titles: isSingle ? [scanned.rest, context.title ?? ''].filter((title) => title !== '') : [],
    isNumber: typeof cell.value === 'number',
  };
  const decidedItems: DecidedItem[] = [];
  scanned.items.forEach((item, index) => {
    decidedItems.push(decideItem(item, { ...evidence, sideOfNeighbour: sideOfNeighbour(scanned, index, decidedItems) }));
  });
  return decidedItems;
}

/** In "A.5.1, 5.2" the second code is what the first is; in "7.2, A.6.3" the bare one is what the marked one is not. */
function sideOfNeighbour(scanned: ScannedCell, index: number, before: readonly DecidedItem[]): Side | null {
  const previous = before.at(-1)?.first;
  if (previous?.kind === 'decided') return sideOf(previous.reference);
  return scanned.items.slice(index + 1).some((item) => item.first.hasA) ? 'clause' : null;
}

/** Either end of a range may tell what the other is: 5.1 to 5.4 are controls, since there is no clause 5.4. */
function decideItem(item: ScannedItem, evidence: Evidence): DecidedItem {
  if (!item.last) return { item, first: decide(item.first, evidence), last: null };
  const alone = decide(item.last, { ...evidence, titles: [] });
  const first = decide(item.first, { ...evidence, titles: [], sideOfNeighbour: evidence.sideOfNeighbour ?? decidedSide(alone) });
  const last = alone.kind === 'decided' ? alone : decide(item.last, { ...evidence, titles: [], sideOfNeighbour: decidedSide(first) });
  return { item, first, last };
}

function decidedSide(decision: Decision): Side | null {
  return decision.kind === 'decided' ? sideOf(decision.reference) : null;
}

function combine(cell: ReferenceCell, scanned: ScannedCell, items: readonly DecidedItem[]): ReferenceReading {
  const decisions = items.flatMap(({ first, last }) => (last ? [first, last] : [first]));
  const open = decisions.filter((decision) => decision.kind === 'open');
  const [firstOpen] = open;
  if (firstOpen) return { status: 'ambiguous', candidates: open.flatMap((decision) => decision.candidates), reason: firstOpen.reason };
  const unknownCodes = decisions.flatMap((decision) => (decision.kind === 'unknown' ? [decision.code] : []));
  const references = items.flatMap(referencesOf);
  const [unknownCode] = unknownCodes;
  if (references.length === 0) return unknownCode === undefined ? { status: 'none' } : { status: 'unknownCode', code: unknownCode };
  const [only, ...others] = scanned.items;
  return {
    status: 'read',
    references,
    isRange: items.some(({ last }) => last !== null),
    repair: repairOf(cell, scanned, decisions),
    rest: scanned.rest,
    subItem: others.length === 0 && !only?.last ? (only?.first.subItem ?? null) : null,
    unknownCodes,
  };
}

function repairOf(cell: ReferenceCell, scanned: ScannedCell, decisions: readonly Decision[]): null | 'lostZero' | 'lookAlikes' {
  if (decisions.some((decision) => decision.kind === 'decided' && decision.hasLostZero)) return 'lostZero';
  const code = scanned.rest !== '' && cell.text.endsWith(scanned.rest) ? cell.text.slice(0, -scanned.rest.length) : cell.text;
  return hasLookAlikes(code) ? 'lookAlikes' : null;
}

function referencesOf({ first, last }: DecidedItem): readonly Reference[] {
  const from = first.kind === 'decided' ? first.reference : null;
  if (!last) return from ? [from] : [];
  const to = last.kind === 'decided' ? last.reference : null;
  if (from && to) return expandRange(from, to);
  return [from, to].filter((reference) => reference !== null);
}

/** All of the same kind between two ends, in the order of the standard; the ends alone where they are of different kinds. */
function expandRange(from: Reference, to: Reference): readonly Reference[] {
  const ids = idsInOrder(from, to);
  const start = ids.indexOf(from.id);
  const end = ids.indexOf(to.id);
  if (from.kind !== to.kind || start < 0 || end < 0) return [from, to];
  return ids.slice(Math.min(start, end), Math.max(start, end) + 1).map((id) => ({ kind: from.kind, id }));
}

function idsInOrder(from: Reference, to: Reference): readonly string[] {
  switch (from.kind) {
    case 'clause':
      return clauseIds(depth(from), depth(to));
    case 'chapter':
      return clauseIds(1, 1);
    case 'control':
      return CONTROLS.map((control) => control.id);
    case 'theme':
      return THEMES.map((theme) => theme.id);
    case 'control2013':
      return CONTROLS_2013.map((control) => control.id);
    case 'objective2013':
      return OBJECTIVES_2013.map((objective) => objective.id);
    case 'domain2013':
      return DOMAINS_2013.map((domain) => domain.id);
  }
}

/** 6.1 to 6.3 are three clauses; 6.1.1 to 6.3 are the leaves in between. */
function clauseIds(from: number, to: number): readonly string[] {
  const isEvenDepth = from === to;
  return CLAUSES.filter((clause) => (isEvenDepth ? clause.id.split('.').length === from : clause.level === 'leaf')).map(
    (clause) => clause.id,
  );
}

function depth(reference: Reference): number {
  return reference.id.split('.').length;
}

/** A date counts as a code only where one could have become it; the title tells which. */
function readDate(serial: number, date1904: boolean, context: ReferenceContext): ReferenceReading {
  const all = candidatesOfDate(serial, date1904);
  const side = readSide(context.type) ?? readSide(context.section) ?? sideOfPurpose(context, all, false);
  const ofSide = all.filter((reference) => side === null || sideOf(reference) === side);
  const candidates = ofSide.length > 0 ? ofSide : all;
  if (candidates.length === 0) return { status: 'none' };
  const favoured = favouredByTitle(candidates, [context.title ?? '']);
  if (!favoured) return { status: 'ambiguous', candidates: ofEdition(candidates, context.edition ?? '2022'), reason: 'storedAsDate' };
  return { status: 'read', references: [favoured], isRange: false, repair: 'storedAsDate', rest: '', subItem: null, unknownCodes: [] };
}
