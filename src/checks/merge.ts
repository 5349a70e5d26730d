import { fold } from '../standard';
import type { Outcome, RelatedCells, Severity } from './check';
import { cellKey } from './common/cells';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * One finding a subject and sheet: the same check and subject twice in one table is one finding with all its cells, and keeps the
 * place and the words of the first. Where a failure meets a question, or two that say different things weigh differently, the stronger
 * speaks, and of itself only: its words must not be filled with what was found of the weaker. A sheet is that of the first cell.
 * Passes and "not applicable" are counted, not found, and stay as they are.
 */
export function mergeOutcomes<M extends string>(outcomes: readonly Outcome<M>[], highest: Severity): readonly Outcome<M>[] {
  const merged = new Map<string, Outcome<M>>();
  for (const [index, outcome] of outcomes.entries()) {
    const isFinding = outcome.outcome === 'fail' || outcome.outcome === 'review';
    const key = isFinding ? JSON.stringify([fold(outcome.subject), outcome.cells[0]?.sheet ?? '']) : String(index);
    const earlier = merged.get(key);
    merged.set(key, earlier ? join(earlier, outcome, highest) : outcome);
  }
  return [...merged.values()];
}

function join<M extends string>(earlier: Outcome<M>, later: Outcome<M>, highest: Severity): Outcome<M> {
  const rank = ({ severity }: Outcome<M>) => RANK[severity ?? highest];
  const isSameOutcome = earlier.outcome === later.outcome;
  const saysOther = earlier.message !== later.message && rank(earlier) !== rank(later);
  const isLaterStronger = isSameOutcome ? saysOther && rank(later) < rank(earlier) : later.outcome === 'fail';
  const [main, other] = isLaterStronger ? [later, earlier] : [earlier, later];
  const severity = rank(other) < rank(main) ? other.severity : main.severity;
  return {
    ...main,
    cells: unite(earlier.cells, later.cells, cellKey),
    data: isSameOutcome && !saysOther ? uniteLists(main.data, other.data) : main.data,
    ...(isSameOutcome && { severity: severity ?? highest }),
    ...optional('related', unite(main.related, other.related, relatedKey)),
    ...optional('refs', unite(main.refs, other.refs, String)),
    ...optional('persons', unite(main.persons, other.persons, String)),
  };
}

function uniteLists(main: Outcome['data'], other: Outcome['data']): Outcome['data'] {
  const united = Object.entries(main).map(([name, value]) => {
    const more = other[name];
    return [name, typeof value === 'object' && typeof more === 'object' ? unite(value, more, String) : value] as const;
  });
  return Object.fromEntries(united);
}

function unite<T>(some: readonly T[] = [], more: readonly T[] = [], keyOf: (item: T) => string): readonly T[] {
  return [...new Map([...some, ...more].map((item) => [keyOf(item), item])).values()];
}

function optional<K extends string, T>(name: K, items: readonly T[]): Partial<Record<K, readonly T[]>> {
  const entry: Partial<Record<K, readonly T[]>> = {};
  if (items.length > 0) entry[name] = items;
  return entry;
}

function relatedKey(related: RelatedCells): string {
  return JSON.stringify([related.why, related.cells.map(cellKey)]);
}
