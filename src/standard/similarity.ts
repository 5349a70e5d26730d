import { distance } from 'fastest-levenshtein';
import { fold } from './fold';

/**
 * How alike two titles are, from 0 to 1: the share of words they have in common, small spelling differences forgiven.
 * British and American spelling, singular and plural, and little words make no difference.
 */
export function titleSimilarity(one: string, other: string): number {
  const first = titleWords(one);
  const second = titleWords(other);
  if (first.length === 0 || second.length === 0) return 0;
  return (2 * commonWeight(first, second)) / (first.length + second.length);
}

/** True where two texts are the same title but for spelling. */
export function isSameTitle(one: string, other: string): boolean {
  return titleSimilarity(one, other) >= SAME_TITLE;
}

/** True where every word of `part` stands in `whole`: an abbreviated title, or a title inside a longer text. */
export function containsTitle(whole: string, part: string): boolean {
  const words = titleWords(part);
  return words.length > 0 && commonWeight(words, titleWords(whole)) > words.length - 0.2;
}

/** At or above this, two titles are taken to be the same. */
export const SAME_TITLE = 0.8;

/** The words of a title that carry meaning, in their plain form. */
export function titleWords(text: string): readonly string[] {
  const words = fold(text)
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !LITTLE_WORDS.has(word))
    .map(plainWord);
  return [...new Set(words)];
}

const LITTLE_WORDS = new Set(['a', 'an', 'and', 'as', 'at', 'by', 'for', 'from', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/is(e[drs]?|ing|ation)$/, 'iz$1'],
  [/^programmes?$/, 'program'],
  [/lling$/, 'ling'],
  [/lled$/, 'led'],
  [/ence$/, 'ense'],
  [/our$/, 'or'],
];

function plainWord(word: string): string {
  const american = SPELLINGS.reduce((text, [from, to]) => text.replace(from, to), word);
  if (american.length <= 3 || american.endsWith('ss')) return american;
  return american.replace(/ies$/, 'y').replace(/s$/, '');
}

/** Each word counts once: 1 for the same word, its likeness for a misspelt one. */
function commonWeight(words: readonly string[], others: readonly string[]): number {
  const left = new Set(others);
  let weight = 0;
  for (const word of words) {
    const best = bestPartner(word, left);
    if (!best) continue;
    left.delete(best.word);
    weight += best.likeness;
  }
  return weight;
}

function bestPartner(word: string, others: ReadonlySet<string>): { readonly word: string; readonly likeness: number } | null {
  if (others.has(word)) return { word, likeness: 1 };
  let best: { word: string; likeness: number } | null = null;
  for (const other of others) {
    const likeness = wordLikeness(word, other);
    if (likeness >= MISSPELT && likeness > (best?.likeness ?? 0)) best = { word: other, likeness };
  }
  return best;
}

/** One slip in a word of five letters or more is the same word misspelt. */
const MISSPELT = 0.8;

function wordLikeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest < 5 ? 0 : 1 - distance(one, other) / longest;
}
