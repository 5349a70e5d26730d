import type { CellRef } from '../workbook';
import type { Cause, Check, Evaluation, MessageData, Outcome } from './check';
import { split } from './common/cells';

/** What an outcome may carry beyond its words. */
export type OutcomeExtra = Pick<Outcome, 'related' | 'severity' | 'basis' | 'clauses' | 'refs' | 'persons' | 'source'>;

/** Gives a check its message ids from its `messages`, so that `evaluate` can only name texts that exist. */
export function defineCheck<M extends string>(check: Check<M>): Check<M> {
  return check;
}

/**
 * The check ran. Nothing looked at is no verdict (ground rule 3): without outcomes, or with "not applicable" ones alone, give
 * `notChecked` or `notApplicable` with the cause instead; `checkedOr` does so.
 */
export function checked<M extends string>(outcomes: readonly Outcome<M>[]): Evaluation<M> {
  return { status: 'checked', outcomes };
}

/** `checked`, or not applicable for that cause where no subject was looked at. */
export function checkedOr<M extends string>(outcomes: readonly Outcome<M>[], cause: Cause): Evaluation<M> {
  return outcomes.some(({ outcome }) => outcome !== 'notApplicable') ? checked(outcomes) : notApplicable(cause);
}

export function notChecked<M extends string>(cause: Cause): Evaluation<M> {
  return { status: 'notChecked', cause };
}

export function notApplicable<M extends string>(cause: Cause): Evaluation<M> {
  return { status: 'notApplicable', cause };
}

/** A cause of the check's own, as one line that stands alone. */
export function because(text: string): Cause {
  return { kind: 'other', text };
}

/** A subject that was looked at and is in order. Cells are not needed. */
export function pass<M extends string>(subject: string, message: M, data: MessageData = {}, extra: OutcomeExtra = {}): Outcome<M> {
  return { outcome: 'pass', subject, cells: [], message, data, ...extra };
}

export function fail<M extends string>(
  subject: string,
  cells: readonly CellRef[],
  message: M,
  data: MessageData = {},
  extra: OutcomeExtra = {},
): Outcome<M> {
  return { outcome: 'fail', subject, message, data, ...onOneSheet(cells, extra) };
}

/** The workbook does not let us know: a question for a person, never a pass. */
export function review<M extends string>(
  subject: string,
  cells: readonly CellRef[],
  message: M,
  data: MessageData = {},
  extra: OutcomeExtra = {},
): Outcome<M> {
  return { outcome: 'review', subject, message, data, ...onOneSheet(cells, extra) };
}

/** A subject that the check does not concern, such as a row of an excluded control. */
export function skipped<M extends string>(subject: string, message: M, data: MessageData = {}, extra: OutcomeExtra = {}): Outcome<M> {
  return { outcome: 'notApplicable', subject, cells: [], message, data, ...extra };
}

/** A finding points at one sheet, that of its first cell; what stands elsewhere is related to it. */
function onOneSheet(cells: readonly CellRef[], extra: OutcomeExtra): OutcomeExtra & { readonly cells: readonly CellRef[] } {
  const { cells: here, related } = split(cells);
  return related.length > 0 ? { ...extra, cells: here, related: [...(extra.related ?? []), ...related] } : { ...extra, cells: here };
}
