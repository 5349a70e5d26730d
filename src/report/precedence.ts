import type { Basis, Check, Outcome, RelatedCells } from '../checks';
import { isSameCell } from '../workbook';
import type { CellRef } from '../workbook';

/** A finding of one check before it gets its words. */
export interface Raised {
  readonly check: Check;
  readonly outcome: Outcome;
}

const STRENGTH: Readonly<Record<Basis, number>> = { requirement: 2, guidance: 1, practice: 0 };

/**
 * One cause, one finding: a finding yields to another of the same run where its check says so, wholly or for some of its cells,
 * never to one of weaker basis. The finding that is kept names the cells of what yielded to it as related.
 */
export function settlePrecedence(raised: readonly Raised[]): readonly Raised[] {
  const left = raised.map(({ outcome }): Outcome | null => outcome);
  const keptBy = new Map<number, number>();
  const given = new Map<number, RelatedCells[]>();
  const root = (index: number): number => {
    const next = keptBy.get(index);
    return next === undefined ? index : root(next);
  };
  for (const [mine, { check }] of raised.entries()) {
    for (const theirs of kept(raised, mine)) {
      const before = left[mine];
      const other = raised[theirs];
      // Two that would yield to each other: the first to yield goes, the other stays.
      if (!before || !other || root(theirs) === mine) continue;
      const after = yieldTo(check, before, other);
      if (after === before) continue;
      left[mine] = after;
      if (!after) keptBy.set(mine, theirs);
      const cells = after ? before.cells.filter((cell) => !after.cells.some((still) => isSameCell(still, cell))) : before.cells;
      given.set(theirs, [...(given.get(theirs) ?? []), { cells, why: `${check.title} (${check.id})` }]);
    }
  }
  return raised.flatMap(({ check }, index) => {
    const outcome = left[index];
    const inherited = [...given].filter(([to]) => root(to) === index).flatMap(([, related]) => related);
    return outcome ? [{ check, outcome: withRelated(outcome, inherited) }] : [];
  });
}

/** Findings that this one's check yields to, in the order in which it names them. */
function kept(raised: readonly Raised[], mine: number): readonly number[] {
  const { check } = raised[mine] ?? {};
  return (check?.yieldsTo ?? []).flatMap(({ to }) =>
    [...raised.keys()].filter((index) => index !== mine && raised[index]?.check.id === to),
  );
}

function yieldTo(check: Check, mine: Outcome, other: Raised): Outcome | null {
  if (STRENGTH[basisOf(check, mine)] > STRENGTH[basisOf(other.check, other.outcome)]) return mine;
  let left: Outcome | null = mine;
  for (const { to, keep } of check.yieldsTo) {
    if (left && to === other.check.id) left = keep(left, other.outcome);
  }
  return left;
}

function basisOf(check: Check, outcome: Outcome): Basis {
  return outcome.basis ?? check.basis;
}

function withRelated(outcome: Outcome, more: readonly RelatedCells[]): Outcome {
  const isNew = (cell: CellRef): boolean => !outcome.cells.some((own) => isSameCell(own, cell));
  const added = more.map(({ cells, why }) => ({ why, cells: cells.filter(isNew) })).filter(({ cells }) => cells.length > 0);
  return added.length > 0 ? { ...outcome, related: [...(outcome.related ?? []), ...added] } : outcome;
}
