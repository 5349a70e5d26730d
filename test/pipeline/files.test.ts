import { annotationPlan, clearPlan } from '../../src/report';
import type { CheckReport } from '../../src/report';
import { buildSample, buildTemplate } from '../../src/template';
import { SUMMARY_MARKER } from '../../src/workbook';
import type { Plan, WorkbookSnapshot } from '../../src/workbook';
import { createWorkbook, readWorkbook } from '../../src/xlsx';
import { changedParts, differingParts, foreignFiles } from '../helpers/workbook-parts';
import { applied } from '../xlsx/write/applied';
import { check } from './checked';

/** Files of other programs, and those that we write ourselves, faults and all. */
const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...foreignFiles,
  ['sample.xlsx', createWorkbook(buildSample()).bytes],
  ['sample-two-sheets.xlsx', createWorkbook(buildSample({ sheets: 'two' })).bytes],
  ['starter.xlsx', createWorkbook(buildTemplate({ size: 'starter' })).bytes],
  ['full.xlsx', createWorkbook(buildTemplate({ size: 'full' })).bytes],
];

function open(name: string, bytes: Uint8Array): WorkbookSnapshot {
  const read = readWorkbook(bytes, name);
  if (!read.ok) throw new Error(`${name} cannot be read: ${JSON.stringify(read.problem)}`);
  return read.workbook;
}

function planOf(report: CheckReport, workbook: WorkbookSnapshot): Plan {
  return annotationPlan(report, workbook, { highlight: true, summary: true });
}

/** Whatever a reader sees: what our own sheet says about itself aside. */
function seen(report: CheckReport): unknown {
  return {
    ...report,
    readings: report.readings.filter(({ kind }) => kind !== 'summary'),
    checks: report.checks.map(({ check: { id }, ...rest }) => ({ id, ...rest })),
    findings: report.findings.map(({ check: { id }, ...rest }) => ({ ...rest, check: id })),
  };
}

describe.each(FILES)('%s', (name, original) => {
  const workbook = open(name, original);
  const report = check(workbook);
  // Linted: nothing that Excel would repair may have been added.
  const annotated = applied(original, planOf(report, workbook));
  const again = open(name, annotated.bytes);

  test('should be found the same once it is annotated: the summary is no data', () => {
    expect(seen(check(again))).toEqual(seen(report));
    const marked = again.names.filter(({ name: given }) => given === SUMMARY_MARKER);
    expect(marked.length).toBe(annotated.notes.some(({ kind }) => kind === 'structureProtected') ? 0 : 1);
  });

  test('should be the same annotated twice as once, part by part', () => {
    const twice = applied(annotated.bytes, planOf(check(again), again));
    expect(changedParts(annotated.bytes, twice.bytes)).toEqual([]);
  });

  test('should be the original again when cleared', () => {
    const cleared = applied(annotated.bytes, clearPlan());
    expect(differingParts(original, cleared.bytes)).toEqual([]);
    expect(seen(check(open(name, cleared.bytes)))).toEqual(seen(report));
  });
});
