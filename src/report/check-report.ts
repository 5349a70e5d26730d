import type { Basis, Cause, Check, Grade, Severity } from '../checks';
import type { SettingProblem, SheetReading } from '../register';
import type { SettingValues } from '../standard';
import type { CellRef } from '../workbook';
import type { Absence } from './absence';

/** The result of one run over one workbook: plain data, from which the summary sheet, the highlights, the pane and every export are made. */
export interface CheckReport {
  readonly workbook: string;
  /** As-of date of all date rules, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** When the run was made, ISO 8601; given by the caller. */
  readonly runAt: string;
  readonly edition: '2022' | '2013';
  readonly toolVersion: string;
  readonly settings: SettingValues;
  readonly settingProblems: readonly SettingProblem[];
  readonly warnings: readonly RunWarning[];
  readonly readings: readonly SheetReading[];
  readonly checks: readonly CheckResult[];
  /** In the order of docs/definitions.md: class, basis, cells cleared by one fix, id. Accepted ones are among them. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotCheckedCause[];
  readonly readiness: readonly ReadinessLine[];
  readonly facts: readonly Fact[];
  /** For the notes of the user whose finding is not there: what may have become of it. */
  readonly absence: Absence;
}

/** Something about the run that the reader must know: an as-of date in the future, say. */
export type RunWarning =
  | { readonly kind: 'asOfInFuture'; readonly asOf: string }
  | { readonly kind: 'asOfOld'; readonly asOf: string; readonly days: number }
  | { readonly kind: 'checkCrashed'; readonly check: string }
  | { readonly kind: 'nothingRecognised' };

export interface CheckResult {
  readonly check: Check;
  readonly status: 'checked' | 'notChecked' | 'notApplicable';
  readonly cause: Cause | null;
  readonly pass: number;
  /** Findings after precedence. */
  readonly fail: number;
  readonly review: number;
  readonly notApplicable: number;
  /** Findings that yielded to those of another check: one cause, one finding. */
  readonly yielded: number;
}

export interface Finding {
  /** Check id + subject; ` @Sheet` is added in a second table. */
  readonly id: string;
  readonly check: Check;
  readonly outcome: 'fail' | 'review';
  readonly severity: Severity;
  readonly basis: Basis;
  readonly subject: string;
  readonly sheet: string;
  /** All on `sheet`, at least one. */
  readonly cells: readonly CellRef[];
  readonly related: readonly { readonly sheet: string; readonly cells: readonly CellRef[]; readonly why: string }[];
  readonly message: string;
  readonly remedy: string;
  readonly clauses: readonly string[];
  readonly refs: readonly string[];
  readonly persons: readonly string[];
  readonly grade: Grade;
  /** "observation; could lead to minor under 5.3 if nothing else shows it": a suggestion, never a verdict. */
  readonly gradeText: string;
  readonly isFromMatrixOnly: boolean;
  readonly accepted: Acceptance | null;
}

/** A valid row of the Exceptions sheet for a finding. Dates are `YYYY-MM-DD`. */
export interface Acceptance {
  readonly by: string;
  readonly on: string;
  readonly until: string;
  readonly reason: string;
  readonly cell: CellRef;
}

/** One line a cause: "No Statement of Applicability: SOA-01, SOA-03". */
export interface NotCheckedCause {
  readonly cause: Cause;
  readonly checks: readonly string[];
  readonly isApplicable: boolean;
}

export type ReadinessState = 'noGap' | 'noGapInSome' | 'toLookAt' | 'gaps' | 'cannotTell' | 'notLookedAt';

/** One line of "What the auditor will check". */
export interface ReadinessLine {
  /** R1 to R12, listed in the order the auditor asks (1, 2, 4, 3, 5 …). */
  readonly id: string;
  readonly title: string;
  readonly state: ReadinessState;
  readonly checks: readonly string[];
  /** Checks of the line that gave a verdict, of those that are not "not applicable". */
  readonly ran: number;
  readonly of: number;
  readonly accepted: number;
}

/** `controls` instead of `applicableControls` where there is no Statement of Applicability. */
export type FactId =
  | 'clauses'
  | 'applicableControls'
  | 'controls'
  | 'exclusions'
  | 'roles'
  | 'people'
  | 'gaps'
  | 'conflictsOpen'
  | 'conflictsAccepted'
  | 'audits';

/** A count "n of m" for page one; null where it could not be looked at. */
export interface Fact {
  readonly id: FactId;
  readonly count: number | null;
  readonly of: number | null;
  /** A short text instead of a count, e.g. who audits. */
  readonly text: string | null;
}
