import { candidatesFor, favouredByTitle, is2013, titleFit } from './reference-candidates';
import type { ScannedCode } from './reference-scan';
import { readSide } from './reference-side';
import type { Reference, ReferenceContext, Side } from './reference-types';
import { sideOf } from './reference-types';
import { SAME_TITLE } from './similarity';

/** What a single code of a cell comes to. */
export type Decision =
  | { readonly kind: 'none' }
  | { readonly kind: 'decided'; readonly reference: Reference; readonly hasLostZero: boolean }
  | { readonly kind: 'open'; readonly candidates: readonly Reference[]; readonly reason: 'clauseOrControl' | 'lostZero' }
  | { readonly kind: 'unknown'; readonly code: string };

/** All that helps to decide a code. */
export interface Evidence {
  readonly context: ReferenceContext;
  /** Texts that may be the title: of the row, and behind the code in its cell. */
  readonly titles: readonly string[];
  /** The cell holds a number, which drops the zero of 5.10. */
  readonly isNumber: boolean;
  /** The side of another code in the cell that tells what this one is. */
  readonly sideOfNeighbour: Side | null;
}

/** Decides what a code stands for, in the order of docs/definitions.md: prefix, type, section, sheet, title, range. */
export function decide(code: ScannedCode, evidence: Evidence): Decision {
  const existing = candidatesFor(code.parts);
  if (code.parts.length === 1) return decideHeading(code, existing, evidence);
  if (code.side === 'control' && existing.every((reference) => sideOf(reference) === 'clause')) return unknown(code);
  if (existing.length === 0) return decideMissing(code, evidence);
  const withZero = [...existing, ...zeroVariants(code, evidence)];
  const favoured = favouredByTitle(ofSide(withZero, code.side), evidence.titles);
  const side = code.side ?? sideFromSurroundings(code, withZero, favoured, evidence);
  if (!side && !favoured && isUnsupported2013(code, existing, evidence)) return { kind: 'none' };
  const left = ofSide(withZero, side);
  if (favoured && left.includes(favoured)) return decided(favoured, isLostZero(code, favoured));
  return settle(code, ofEdition(left, code.edition ?? evidence.context.edition ?? '2022'), evidence);
}

/** What is left when no title tells: one reference, a lost zero that neighbours may settle, or both sides. */
function settle(code: ScannedCode, left: readonly Reference[], evidence: Evidence): Decision {
  const plain = left.filter((reference) => !isLostZero(code, reference));
  const hasLostZero = evidence.isNumber && (code.parts[1] ?? 0) < 10;
  const zeros = hasLostZero ? left.filter((reference) => isLostZero(code, reference)) : [];
  const [only, ...others] = plain;
  if (!only) return unknown(code);
  if (others.length > 0) return { kind: 'open', candidates: [...plain, ...zeros], reason: 'clauseOrControl' };
  const [zero] = zeros;
  if (!zero || sideOf(only) === 'clause') return decided(only, false);
  const told = toldByNeighbours(code, evidence.context);
  if (told === null) return { kind: 'open', candidates: [only, zero], reason: 'lostZero' };
  return told === 'zero' ? decided(zero, true) : decided(only, false);
}

/**
 * A bare 12.1 or 9.4.1 is a code of 2013 only where the sheet is of that edition, or lists controls; anywhere else it may be the
 * number of a task. Three parts and no title to tell otherwise are taken as the code.
 */
function isUnsupported2013(code: ScannedCode, existing: readonly Reference[], { context, titles }: Evidence): boolean {
  if (code.side !== null || context.edition === '2013' || code.edition === '2013' || !existing.every(is2013)) return false;
  return code.parts.length < 3 || titles.length > 0;
}

function decided(reference: Reference, hasLostZero: boolean): Decision {
  return { kind: 'decided', reference, hasLostZero };
}

/** Prefer the reading that exists: "Clause 8.9" can only be the control. */
function ofSide(candidates: readonly Reference[], side: Side | null): readonly Reference[] {
  const fitting = candidates.filter((reference) => side === null || sideOf(reference) === side);
  return fitting.length > 0 ? fitting : candidates;
}

/** A two-part heading of 2013 and a control of 2022 share their code: the edition of the sheet tells. */
export function ofEdition(candidates: readonly Reference[], edition: '2022' | '2013'): readonly Reference[] {
  const fitting = candidates.filter((reference) => sideOf(reference) === 'clause' || is2013(reference) === (edition === '2013'));
  const hasControl = fitting.some((reference) => sideOf(reference) === 'control');
  const isControlWanted = candidates.every((reference) => sideOf(reference) === 'control');
  return fitting.length === 0 || (isControlWanted && !hasControl) ? candidates : fitting;
}

function sideFromSurroundings(
  code: ScannedCode,
  candidates: readonly Reference[],
  favoured: Reference | null,
  evidence: Evidence,
): Side | null {
  const { context } = evidence;
  if (code.subItem) return 'clause';
  if (evidence.sideOfNeighbour) return evidence.sideOfNeighbour;
  const byTitle = favoured && sideOf(favoured);
  const stated = readSide(context.type) ?? readSide(context.section);
  // 9.2.1 is a clause of 2022 and a control of 2013: here the title goes before the section.
  if (code.parts.length === 3) return byTitle ?? stated ?? sideOfPurpose(context, candidates, false) ?? sideOfRange(code, candidates);
  return stated ?? sideOfPurpose(context, candidates, true) ?? byTitle ?? sideOfRange(code, candidates);
}

/** On a sheet of controls a bare 9.1 is the heading of 2013 only where the sheet is known to be of that edition. */
export function sideOfPurpose(context: ReferenceContext, candidates: readonly Reference[], isTwoPart: boolean): Side | null {
  if (context.purpose === 'clauses') return 'clause';
  if (context.purpose !== 'controls') return null;
  const isStrong = (reference: Reference): boolean =>
    sideOf(reference) === 'control' && (!isTwoPart || !is2013(reference) || context.edition === '2013');
  return candidates.some(isStrong) ? 'control' : null;
}

function sideOfRange(code: ScannedCode, candidates: readonly Reference[]): Side | null {
  const [chapter = 0] = code.parts;
  const isClauseRange = [4, 9, 10].includes(chapter) || code.parts.length === 3;
  if (isClauseRange && candidates.some((reference) => sideOf(reference) === 'clause')) return 'clause';
  // Only a list of controls is long enough to be numbered 5.01.
  return code.isPadded ? 'control' : null;
}

/** 5 is chapter 5, theme A.5 or a domain of 2013 only where words say so. */
function decideHeading(code: ScannedCode, existing: readonly Reference[], evidence: Evidence): Decision {
  const candidates = code.side === null ? existing : existing.filter((reference) => sideOf(reference) === code.side);
  const favoured = favouredByTitle(candidates, evidence.titles);
  if (favoured && (code.side !== null || titleFit(favoured, evidence.titles) > CONTAINED)) return decided(favoured, false);
  if (code.side === null) return { kind: 'none' };
  if (code.side === 'clause') return candidates[0] ? decided(candidates[0], false) : { kind: 'none' };
  const [heading] = ofEdition(candidates, code.edition ?? evidence.context.edition ?? '2022');
  if (code.isLoose && evidence.titles.length > 0) return { kind: 'none' };
  if (!heading || namesSomethingElse(evidence.titles)) return code.hasA ? unknown(code) : { kind: 'none' };
  return decided(heading, false);
}

/** A bare number needs the title itself, not a text that contains it. */
const CONTAINED = 0.86;

/** Invented numbering: A.5 titled as some control is no theme. */
function namesSomethingElse(titles: readonly string[]): boolean {
  return titles.some((title) => TWO_PART_CODES.some((reference) => titleFit(reference, [title]) >= SAME_TITLE));
}

const TWO_PART_CODES: readonly Reference[] = [5, 6, 7, 8].flatMap((theme) =>
  Array.from({ length: 40 }, (_, index) => candidatesFor([theme, index + 1]).filter((reference) => reference.kind === 'control')).flat(),
);

/** A code that is in neither edition. A bare one counts only where a clause or control of that shape could stand. */
function decideMissing(code: ScannedCode, evidence: Evidence): Decision {
  if (code.side !== null && code.hasA) return unknown(code);
  const [chapter = 0, second = 0] = code.parts;
  if (code.parts.length > 3 || second === 0) return { kind: 'none' };
  if (code.side === 'control') return unknown(code);
  const isOfStandard = chapter >= 4 && chapter <= 10;
  if (!isOfStandard) return { kind: 'none' };
  if (code.parts.length === 3)
    return candidatesFor(code.parts.slice(0, 2)).length > 0 && (code.parts[2] ?? 0) < 10 ? unknown(code) : { kind: 'none' };
  const side = code.side ?? (chapter >= 5 && chapter <= 8 && evidence.context.purpose !== 'clauses' ? 'control' : 'clause');
  return unknown({ ...code, side });
}

function unknown(code: ScannedCode): Decision {
  const number = code.parts.join('.');
  return { kind: 'unknown', code: code.side === 'control' ? `A.${number}` : number };
}

/** 5.1 may be a 5.10 that a number format cut short; 5.20 may be a 5.2 that it filled up. Bare codes only. */
function zeroVariants(code: ScannedCode, evidence: Evidence): readonly Reference[] {
  const [chapter, second] = code.parts;
  if (code.parts.length !== 2 || code.side !== null || code.isPadded || chapter === undefined || second === undefined) return [];
  const isFilledUp = second >= 10 && second % 10 === 0 && evidence.isNumber;
  const parts = isFilledUp ? [chapter, second / 10] : second < 10 ? [chapter, second * 10] : null;
  return parts ? candidatesFor(parts).filter((reference) => reference.kind === 'control') : [];
}

function isLostZero(code: ScannedCode, reference: Reference): boolean {
  return reference.kind === 'control' && reference.id !== `A.${code.parts.join('.')}`;
}

/** In a list that runs on, 5.10 follows 5.9 or goes before 5.11. */
function toldByNeighbours(code: ScannedCode, context: ReferenceContext): 'zero' | 'plain' | null {
  const [chapter = 0, second = 0] = code.parts;
  const before = lastNumber(context.before, chapter);
  const after = lastNumber(context.after, chapter);
  if (before === second * 10 - 1 || after === second * 10 + 1) return 'zero';
  if (before === second - 1 || after === second + 1) return 'plain';
  return null;
}

function lastNumber(text: string | undefined, chapter: number): number | null {
  const match = /^\D*?(\d{1,2})[.,](\d{1,2})(?!\d|\.\d)/.exec(text ?? '');
  return match && Number(match[1]) === chapter ? Number(match[2]) : null;
}
