import { priorityOf } from '../report';
import type { CheckReport } from '../report';

/** 0: nothing at or above the bar. 1: something. 2: a file could not be read, nothing was recognised, or the arguments are off. */
export type ExitCode = 0 | 1 | 2;

export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
/** Which open findings make the exit code 1. */
export type FailOn = (typeof FAIL_ON)[number];

/** The exit code that one report asks for. Reviews and accepted findings never fail a run. */
export function exitCodeOf(report: CheckReport, failOn: FailOn): ExitCode {
  if (report.warnings.some(({ kind }) => kind === 'nothingRecognised')) return 2;
  if (failOn === 'never') return 0;
  const failing: readonly string[] = FAIL_ON.slice(0, FAIL_ON.indexOf(failOn) + 1);
  const open = report.findings.filter(({ accepted }) => accepted === null);
  return open.some((finding) => failing.includes(priorityOf(finding))) ? 1 : 0;
}

/** The worse of two. */
export function worse(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other;
}
