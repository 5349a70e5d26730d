import { mergeOutcomes, missingNeed } from '../checks';
import type { Cause, Check, CheckContext, Outcome } from '../checks';
import { fold, oneSpelling } from '../standard';
import { words } from '../words';

/** What one check gave, before precedence. */
export interface CheckRun {
  readonly check: Check;
  readonly status: 'checked' | 'notChecked' | 'notApplicable';
  readonly cause: Cause | null;
  readonly outcomes: readonly Outcome[];
  /** The check threw; its one outcome says so. */
  readonly isCrashed: boolean;
}

/** Subject of the review that stands for a check that crashed. */
export const CRASHED_SUBJECT = 'not-completed';

/**
 * Runs every check on its own. One that cannot run says why; one that crashes becomes a review and the others still run; one that
 * looked at nothing is not checked, never passed (ground rule 3).
 */
export function runChecks(checks: readonly Check[], context: CheckContext): readonly CheckRun[] {
  return checks.map((check) => runCheck(check, context));
}

function runCheck(check: Check, context: CheckContext): CheckRun {
  try {
    const cause = missingNeed(check, context.register);
    if (cause) return { ...without(check, isExceptionsOnly(check, cause) ? 'notApplicable' : 'notChecked', cause) };
    const evaluation = check.evaluate(context);
    if (evaluation.status !== 'checked') return without(check, evaluation.status, evaluation.cause);
    return fromOutcomes(check, evaluation.outcomes);
  } catch {
    // Whatever went wrong is a mistake of ours; the report names the check, and the reader looks at this point by hand.
    return { check, status: 'checked', cause: null, outcomes: [crashOutcome(check)], isCrashed: true };
  }
}

function fromOutcomes(check: Check, outcomes: readonly Outcome[]): CheckRun {
  const merged = mergeOutcomes(withOneSpelling(outcomes), check.severity);
  if (merged.some(({ outcome }) => outcome !== 'notApplicable')) {
    return { check, status: 'checked', cause: null, outcomes: merged, isCrashed: false };
  }
  return { ...without(check, merged.length > 0 ? 'notApplicable' : 'notChecked', NOTHING), outcomes: merged };
}

const NOTHING: Cause = { kind: 'other', text: words.report.cause.nothingToLookAt };

function without(check: Check, status: 'notChecked' | 'notApplicable', cause: Cause): CheckRun {
  return { check, status, cause, outcomes: [], isCrashed: false };
}

/** Checks about acceptances have nothing to look at where nothing is accepted: not applicable, not "not checked". */
function isExceptionsOnly(check: Check, cause: Cause): boolean {
  return (cause.kind === 'noSheet' || cause.kind === 'emptySheet') && cause.sheet === 'exceptions' && check.needs.all.length === 1;
}

function crashOutcome(check: Check): Outcome {
  return { outcome: 'review', subject: CRASHED_SUBJECT, cells: [], message: '', data: {}, severity: check.severity };
}

/** A subject written in several ways gets one spelling that does not depend on the order of rows, so that ids stay when rows move. */
function withOneSpelling(outcomes: readonly Outcome[]): readonly Outcome[] {
  const spelling = new Map<string, string>();
  for (const { subject } of outcomes) {
    const key = fold(subject);
    spelling.set(key, oneSpelling(spelling.get(key) ?? subject, subject));
  }
  return outcomes.map((outcome) => ({ ...outcome, subject: spelling.get(fold(outcome.subject)) ?? outcome.subject }));
}
