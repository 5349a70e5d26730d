import type { OutcomeExtra } from '../outcomes';
import { split } from '../common/cells';
import { nameOfDuty } from './duty-book';
import type { DutyBook } from './duty-book';
import type { PairVerdict } from './evaluate-pairs';

/** Identity of a verdict: rule and system. */
export function pairSubject({ rule, system }: PairVerdict): string {
  return system === '' ? rule.id : `${rule.id} ${system}`;
}

/** What the messages about a pair of duties are filled with. */
export function pairData({ rule, system, holders }: PairVerdict) {
  return {
    rule: rule.id,
    dutyA: nameOfDuty(rule.dutyA),
    dutyB: nameOfDuty(rule.dutyB),
    where: system === '' ? '' : ` on ${system}`,
    people: holders.map(({ label }) => label),
    controls: rule.compensatingControls === '' ? '' : ` (${rule.compensatingControls})`,
  };
}

/** Cells, persons and references of a verdict. */
export function pairPlace({ rule, holders, mentions }: PairVerdict, book: Pick<DutyBook, 'source'> | null) {
  const { cells, related } = split(mentions.map(({ cell }) => cell));
  const extra: OutcomeExtra = {
    related,
    persons: holders.map(({ key }) => key),
    clauses: rule.refs,
    ...(book?.source === 'matrix' && { source: 'matrix' as const }),
  };
  return { cells, extra };
}
