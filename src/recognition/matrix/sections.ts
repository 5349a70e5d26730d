import { CLAUSES, fold, THEMES, titleSimilarity } from '../../standard';
import { ACTIVITY_FIRST_WORDS, SECTION_WORDS } from '../vocabulary/matrix-marks';
import type { RowFacts } from './row-facts';
import { normal } from './words';

/** How the items of a table are written: what a heading among them differs from. */
export interface ItemStyle {
  /** Most items have a code of their own. */
  readonly isCoded: boolean;
  readonly isNumbered: boolean;
  /** Most items begin with what is done ("Approve", "Maintain"). */
  readonly isVerbal: boolean;
  readonly isUpperCase: boolean;
  readonly indent: number;
  /** Median number of words. */
  readonly words: number;
}

export function styleOf(items: readonly RowFacts[]): ItemStyle {
  const share = (test: (facts: RowFacts) => boolean): number => items.filter(test).length / Math.max(1, items.length);
  const words = items.map(({ item }) => wordsIn(item)).sort((one, other) => one - other);
  return {
    isCoded: share(({ code }) => code.trim() !== '') > 0.5,
    isNumbered: share(({ number }) => number !== '') > 0.5,
    isVerbal: share(({ item }) => isActivity(item)) >= 0.6,
    isUpperCase: share(({ item }) => isUpperCase(item)) > 0.5,
    indent: Math.min(...items.map(({ indent }) => indent), 99),
    words: words[Math.floor(words.length / 2)] ?? 0,
  };
}

export interface Neighbours {
  readonly isFirst: boolean;
  readonly isBlankAbove: boolean;
  /** The number of the next row lies below the row's own: "2" and "2.1". */
  readonly isParent: boolean;
  /** Other rows have no letters either and are followed by rows that do. */
  readonly hasPeers: boolean;
  /** The last row that was taken for a heading, if any. */
  readonly lastHeading: string | null;
  /** What comes next below, blank lines and repeated headers left out. */
  readonly next: 'item' | 'letterless' | 'end';
}

/**
 * Whether a row without letters heads a section, or is an item that nobody was assigned to. A heading is written unlike the items
 * and is followed by some; when in doubt the row is an item, so that nothing is lost.
 */
export function isSection(facts: RowFacts, style: ItemStyle, neighbours: Neighbours): boolean {
  if (isFilled(facts) || facts.hasMore) return false;
  if (neighbours.isParent) return true;
  if (style.isNumbered && facts.number !== '' && !facts.isSpanned) return false;
  if (neighbours.next === 'end') return false;
  if (facts.isSpanned) return true;
  return score(facts, style, neighbours) >= 2;
}

/** Somebody wrote something under the letters. */
export function isFilled({ letters, strange, marks, numbers, errors }: RowFacts): boolean {
  return letters + strange + marks + numbers + errors > 0;
}

function score(facts: RowFacts, style: ItemStyle, neighbours: Neighbours): number {
  const words = wordsIn(facts.item);
  let points = neighbours.next === 'item' ? 0 : -2;
  if (isKnownHeading(facts.item)) points += 3;
  if (style.isCoded && facts.code.trim() === '') points += 3;
  if (style.isNumbered && facts.number === '') points += 3;
  if (neighbours.isFirst) points += neighbours.hasPeers ? 2 : 1;
  if (neighbours.lastHeading !== null) points += endsAlike(facts.item, neighbours.lastHeading) ? 2 : 1;
  if (neighbours.isBlankAbove) points += 2;
  if (isUpperCase(facts.item) && !style.isUpperCase) points += 2;
  if (facts.indent < style.indent) points += 3;
  if (facts.indent > style.indent) points -= 1;
  if (beginsAsSection(facts.item)) points += 2;
  if (facts.item.trim().endsWith(':')) points += 1;
  if (isActivity(facts.item)) points -= 3;
  else if (style.isVerbal) points += 2;
  if (words === 1 && style.words >= 2) points += 1;
  if (words <= 3 && style.words >= words + 2) points += 1;
  if (words >= 7 && words > style.words) points -= 1;
  return points;
}

/** "Risk management", "Incident management". */
function endsAlike(one: string, other: string): boolean {
  const last = (text: string): string => fold(text).split(' ').at(-1) ?? '';
  return last(one) === last(other);
}

const FIRST_WORDS = new Set(ACTIVITY_FIRST_WORDS.map(fold));
const SECTIONS = SECTION_WORDS.map(normal);
const HEADINGS = [
  ...CLAUSES.filter(({ level }) => level === 'chapter').map(({ title }) => title),
  ...THEMES.flatMap(({ title, name }) => [title, name]),
];

function wordsIn(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/).length;
}

function isUpperCase(text: string): boolean {
  return /\p{L}{4}/u.test(text) && text === text.toUpperCase() && text !== text.toLowerCase();
}

/** "Approve the policy", "Approving the policy", "Richtlinie freigeben", "Approuver la politique". */
export function isActivity(text: string): boolean {
  const words = fold(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
  const first = words[0] ?? '';
  if (FIRST_WORDS.has(first) || (first.endsWith('ing') && words.length > 1 && first.length > 5)) return true;
  const last = text.trim().split(/\s+/).at(-1) ?? '';
  return (
    words.length > 1 && (/^\p{Ll}{3,}(?:en|ern|eln)$/u.test(last) || /^\p{L}{3,}(?:er|ir|ar|re)$/u.test(first)) && !/(?:er|or)$/.test(last)
  );
}

/** "Phase 1: Plan", "A. Governance", "IV. Operations", "3. Risk". */
function beginsAsSection(text: string): boolean {
  const normalised = normal(text);
  if (
    SECTIONS.some(
      (word) => normalised === word || (normalised.startsWith(`${word} `) && /^[\divxa-z]+\b/.test(normalised.slice(word.length + 1))),
    )
  )
    return true;
  return /^(?:[A-Z]|[IVX]{1,4}|\d{1,2})[.):]\s+\p{L}/u.test(text.trim());
}

function isKnownHeading(text: string): boolean {
  const title = text.replace(/^[\s\d.A-Z]*[\d.]+\s*/, '');
  return title.length > 4 && title.length < 60 && HEADINGS.some((heading) => titleSimilarity(heading, title) >= 0.9);
}
