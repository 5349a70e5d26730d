import type { Outcome } from '../checks';
import { makeFindings } from './findings';
import type { Finding } from './check-report';
import type { CellRef } from '../workbook';
import type { Raised } from './precedence';
import type { CheckRun } from './run-checks';

/** Why a finding of an earlier run may be absent from this one without being mended. */
export interface Absence {
  /** Ids of findings that were raised and yielded to another check. */
  readonly yielded: readonly string[];
  /** Where a check asked about a whole column, instead of raising a finding for each row. */
  readonly wholeColumns: readonly { readonly check: string; readonly sheet: string }[];
  /** Check id and subject of what passed, or was found not to be concerned. */
  readonly settled: readonly string[];
}

/** What the runs tell about findings that are not among those of the report. */
export function absenceOf(runs: readonly CheckRun[], raised: readonly Raised[], findings: readonly Finding[], fallback: CellRef): Absence {
  const of = <T>(wanted: (outcome: Outcome) => boolean, make: (check: string, outcome: Outcome) => T): readonly T[] =>
    runs.flatMap(({ check, outcomes }) => outcomes.filter(wanted).map((outcome) => make(check.id, outcome)));
  return {
    yielded: yieldedIds(raised, findings, fallback),
    wholeColumns: of(isWholeColumn, (check, { cells }) => ({ check, sheet: cells[0]?.sheet ?? '' })),
    settled: of(
      ({ outcome }) => outcome === 'pass' || outcome === 'notApplicable',
      (check, { subject }) => `${check} ${subject}`,
    ),
  };
}

/** With and without the sheet's name: which of the two an id had depends on what else failed in that run. */
function yieldedIds(raised: readonly Raised[], findings: readonly Finding[], fallback: CellRef): readonly string[] {
  const current = new Set(findings.map(({ id }) => id));
  const placeOf = ({ check, subject, sheet }: Finding): string => `${check.id} ${subject} @${sheet}`;
  const places = new Set(findings.map(placeOf));
  const gone = makeFindings(raised, fallback).filter((one) => !places.has(placeOf(one)));
  return [...new Set(gone.flatMap((one) => [one.id, placeOf(one)]))].filter((id) => !current.has(id));
}

/** Messages by which checks ask about a whole column (ground rules 6a and 6b); every check names them so. */
const WHOLE_COLUMN = new Set(['noColumn', 'noPlanColumns', 'notFilledIn', 'emptyPlan']);

function isWholeColumn({ outcome, message }: Outcome): boolean {
  return (outcome === 'fail' || outcome === 'review') && WHOLE_COLUMN.has(message);
}
