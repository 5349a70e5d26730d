import { CHECKS, createContext } from '../checks';
import type { Check } from '../checks';
import { isNumbered2013, ownMatrices } from '../checks/common/edition';
import { recognise } from '../recognition';
import type { Register, SettingProblem } from '../register';
import type { CellRef, WorkbookSnapshot } from '../workbook';
import { absenceOf } from './absence';
import { acceptanceMisses, withMisses } from './acceptance-misses';
import { acceptFindings } from './acceptances';
import type { CheckReport, CheckResult, Finding, RunWarning } from './check-report';
import { dayNumber } from './days';
import { factsOf } from './facts';
import { makeFindings } from './findings';
import { rollUpCauses } from './not-checked';
import { compareFindings } from './order';
import { settlePrecedence } from './precedence';
import type { Raised } from './precedence';
import { readinessOf } from './readiness';
import { runChecks } from './run-checks';
import type { CheckRun } from './run-checks';

export interface CheckOptions {
  /** `YYYY-MM-DD`; the caller's clock. */
  readonly today: string;
  /** ISO 8601; the caller's clock. */
  readonly runAt: string;
  readonly toolVersion: string;
  /** `YYYY-MM-DD`, over the workbook's own setting. */
  readonly asOf?: string;
  /** Raw values by setting name, over those of the workbook. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Ids of the checks to run; all by default. */
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  /** The catalogue; for tests. */
  readonly checks?: readonly Check[];
}

/** Checks a workbook: recognises its sheets, runs the checks, settles precedence and acceptances. Pure: the same input, the same report. */
export function checkWorkbook(snapshot: WorkbookSnapshot, options: CheckOptions): CheckReport {
  const register = recognise(snapshot, options.settings ?? {});
  const asOf = asOfDay(register, options);
  const context = createContext(register, dayNumber(asOf) ?? 0);
  const ran = runChecks(chosenChecks(options), context);
  const fallback = fallbackCell(snapshot, register);
  const raised = ran.flatMap(raisedBy);
  const accepted = acceptFindings(makeFindings(settlePrecedence(raised), fallback), context);
  const misses = acceptanceMisses(accepted, ran, context);
  const runs = withMisses(ran, misses);
  const findings = [...accepted, ...makeFindings(misses, fallback)].sort(compareFindings);
  return {
    workbook: snapshot.name,
    asOf,
    runAt: options.runAt,
    edition: isEdition2013(register) ? '2013' : '2022',
    toolVersion: options.toolVersion,
    settings: register.settings.values,
    settingProblems: settingProblems(register, options),
    warnings: warningsOf(register, runs, asOf, options),
    readings: register.readings,
    checks: runs.map((run) => resultOf(run, findings)),
    findings,
    notChecked: rollUpCauses(runs),
    readiness: readinessOf(runs, findings, register),
    facts: factsOf(context, runs, findings),
    absence: absenceOf(runs, raised, findings, fallback),
  };
}

function chosenChecks({ checks = CHECKS, only, skip = [] }: CheckOptions): readonly Check[] {
  const has = (ids: readonly string[], id: string): boolean => ids.some((one) => one.trim().toUpperCase() === id);
  return checks.filter(({ id }) => (only === undefined || has(only, id)) && !has(skip, id));
}

/** The option, else the workbook's setting, else today. An option that is no day is not used, and reported. */
function asOfDay(register: Register, { asOf, today }: CheckOptions): string {
  if (asOf !== undefined && dayNumber(asOf) !== null) return asOf;
  return register.settings.values.asOf ?? today;
}

function settingProblems(register: Register, { asOf }: CheckOptions): readonly SettingProblem[] {
  if (asOf === undefined || dayNumber(asOf) !== null) return register.settings.problems;
  const problem: SettingProblem = { setting: 'asOf', given: asOf, cell: null, kind: 'wrongValue', expected: 'a date, such as 2026-11-22' };
  return [...register.settings.problems, problem];
}

/** Older than this, a fixed as-of date is worth a word (ground rule 4). */
const OLD_AFTER_DAYS = 7;

function warningsOf(register: Register, runs: readonly CheckRun[], asOf: string, { today }: CheckOptions): readonly RunWarning[] {
  const warnings: RunWarning[] = [];
  const days = (dayNumber(today) ?? 0) - (dayNumber(asOf) ?? 0);
  if (days < 0) warnings.push({ kind: 'asOfInFuture', asOf });
  if (days > OLD_AFTER_DAYS) warnings.push({ kind: 'asOfOld', asOf, days });
  for (const { check, isCrashed } of runs) if (isCrashed) warnings.push({ kind: 'checkCrashed', check: check.id });
  const isRecognised = register.readings.some(({ kind }) => kind !== 'other' && kind !== 'summary' && kind !== 'settings');
  return isRecognised ? warnings : [...warnings, { kind: 'nothingRecognised' }];
}

/** The workbook as a whole is in the old edition when its Statement of Applicability is, or, without one, every matrix. */
function isEdition2013(register: Register): boolean {
  const deciding = register.applicability.length > 0 ? register.applicability : ownMatrices(register);
  return deciding.length > 0 && deciding.every(isNumbered2013);
}

function raisedBy({ check, outcomes }: CheckRun): readonly Raised[] {
  return outcomes.filter(({ outcome }) => outcome === 'fail' || outcome === 'review').map((outcome) => ({ check, outcome }));
}

/** Where a finding without cells points: the first table that was read, else the first cell of the workbook. */
function fallbackCell(snapshot: WorkbookSnapshot, register: Register): CellRef {
  const header = register.matrices[0]?.header ?? register.applicability[0]?.header ?? register.competency[0]?.header;
  const first = snapshot.sheets.find(({ content }) => content === 'cells') ?? snapshot.sheets[0];
  return header ?? { sheet: first?.name ?? '', row: first?.origin.row ?? 0, column: first?.origin.column ?? 0 };
}

function resultOf({ check, status, cause, outcomes }: CheckRun, findings: readonly Finding[]): CheckResult {
  const own = findings.filter((finding) => finding.check.id === check.id);
  const count = (kind: string): number => outcomes.filter(({ outcome }) => outcome === kind).length;
  const fail = own.filter(({ outcome }) => outcome === 'fail').length;
  const review = own.length - fail;
  const raised = count('fail') + count('review');
  return { check, status, cause, pass: count('pass'), fail, review, notApplicable: count('notApplicable'), yielded: raised - own.length };
}
