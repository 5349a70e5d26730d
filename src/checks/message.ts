import type { Check, MessageData, Outcome } from './check';

const PLACEHOLDER = /\{([A-Za-z]\w*)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;
const CODE = /^((?:A\.)?(?:\d{1,2}\.)+)(\d{1,2})$/;
/** From this many consecutive references on, a list prints a range. */
const RANGE_FROM = 3;

/**
 * A text with its placeholders filled. `{name}` prints a value, a list joined by ", " with consecutive references folded to ranges
 * ("A.8.1-A.8.12"). `{n|row|rows}` prints the word that fits the count n (a list counts its items), without the count.
 * A placeholder without data is a mistake of ours; it stays visible, and the tests of every check fail on it (`missingData`).
 */
export function formatMessage(template: string, data: MessageData): string {
  return template.replace(PLACEHOLDER, (whole: string, name: string, one?: string, many?: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    if (one === undefined || many === undefined) return print(value);
    return countOf(value) === 1 ? one : many;
  });
}

/** What a finding says: the text of its message id, filled. */
export function messageOf(check: Check, outcome: Outcome): string {
  return formatMessage(check.messages[outcome.message] ?? '', outcome.data);
}

/** How to fix a finding: the remedy of its message id, else that of the check, filled. */
export function remedyOf(check: Check, outcome: Outcome): string {
  return formatMessage(check.remedies?.[outcome.message] ?? check.remediation, outcome.data);
}

/** The names of the placeholders of a text, each once. */
export function placeholdersOf(template: string): readonly string[] {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? ''))];
}

/** Placeholders of a text that the data does not fill. */
export function missingData(template: string, data: MessageData): readonly string[] {
  return placeholdersOf(template).filter((name) => data[name] === undefined);
}

/** References as a reader wants them: three or more in a row become a range; the order is kept. */
export function foldReferences(items: readonly string[]): readonly string[] {
  const folded: string[] = [];
  for (let start = 0; start < items.length;) {
    let end = start;
    while (isNext(items[end], items[end + 1])) end++;
    const run = items.slice(start, end + 1);
    folded.push(...(run.length >= RANGE_FROM ? [`${run[0] ?? ''}-${run.at(-1) ?? ''}`] : run));
    start = end + 1;
  }
  return folded;
}

function print(value: string | number | readonly string[]): string {
  return typeof value === 'object' ? foldReferences(value).join(', ') : String(value);
}

function countOf(value: string | number | readonly string[]): number {
  return typeof value === 'object' ? value.length : Number(value);
}

function isNext(one: string | undefined, other: string | undefined): boolean {
  const first = CODE.exec(one ?? '');
  const second = CODE.exec(other ?? '');
  return first !== null && second !== null && first[1] === second[1] && Number(first[2]) + 1 === Number(second[2]);
}
