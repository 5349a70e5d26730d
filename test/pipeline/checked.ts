import { checkWorkbook } from '../../src/report';
import type { CheckOptions, CheckReport, Finding } from '../../src/report';
import { a1 } from '../../src/workbook';
import type { WorkbookSnapshot } from '../../src/workbook';

/** A day that all dates of the test workbooks are chosen around. */
export const AS_OF = '2026-11-22';

const RUN: CheckOptions = { today: AS_OF, runAt: '2026-11-22T09:30:00Z', toolVersion: '1.0.0' };

export function check(workbook: WorkbookSnapshot, options: Partial<CheckOptions> = {}): CheckReport {
  return checkWorkbook(workbook, { ...RUN, ...options });
}

/** A finding without its place: `error COV-03 8.1`, `review COV-02 absent-controls`. Sorted. */
export function identities({ findings }: Pick<CheckReport, 'findings'>): readonly string[] {
  return findings.map(identity).sort();
}

/** The same, for the findings of some families only. */
export function identity({ id, outcome, severity }: Finding): string {
  return `${outcome === 'review' ? 'review' : severity} ${id}`;
}

/** A finding with its place: `COV-03 8.1 | RACI!C22`. Sorted. */
export function places({ findings }: Pick<CheckReport, 'findings'>): readonly string[] {
  return findings.map(placeOf).sort();
}

export function placeOf({ id, sheet, cells }: Finding): string {
  return `${id} | ${sheet}!${cells.map(a1).join(',')}`;
}
