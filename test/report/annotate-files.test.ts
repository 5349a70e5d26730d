import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotationPlan, checkWorkbook } from '../../src/report';
import type { CheckReport } from '../../src/report';
import type { CellRef, Plan, WorkbookSnapshot } from '../../src/workbook';
import { applyPlan, readWorkbook } from '../../src/xlsx';
import { RUN } from './fake-checks';

const FOLDER = join(__dirname, '..', 'fixtures', 'files');
const FILES = readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name));

function open(bytes: Uint8Array, name: string): WorkbookSnapshot {
  const read = readWorkbook(bytes, name);
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return read.workbook;
}

function annotate(snapshot: WorkbookSnapshot): { readonly report: CheckReport; readonly plan: Plan } {
  const report = checkWorkbook(snapshot, RUN);
  return { report, plan: annotationPlan(report, snapshot, { highlight: true, summary: true }) };
}

function exists(snapshot: WorkbookSnapshot, { sheet, row, column }: CellRef): boolean {
  return row >= 0 && column >= 0 && snapshot.sheets.some(({ name }) => name === sheet);
}

describe.each(FILES)('%s', (name) => {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
  const snapshot = open(bytes, name);
  const { report, plan } = annotate(snapshot);

  it('should be checked without a crash, every finding at cells of the workbook, every word filled in', () => {
    expect(report.warnings.filter(({ kind }) => kind === 'checkCrashed')).toEqual([]);
    const cells = report.findings.flatMap((finding) => [...finding.cells, ...finding.related.flatMap((related) => related.cells)]);
    expect(cells.filter((cell) => !exists(snapshot, cell))).toEqual([]);
    expect(report.findings.every(({ cells: own, sheet }) => own.length > 0 && own.every((cell) => cell.sheet === sheet))).toBe(true);
    expect(report.findings.filter(({ message, remedy }) => /\{\w+[|}]/.test(message + remedy))).toEqual([]);
  });

  it('should give the same report and plan once our own sheet and highlights are in it', () => {
    const applied = applyPlan(bytes, plan);
    if (!applied.ok) throw new Error('the plan cannot be applied');
    const after = open(applied.bytes, name);
    const again = annotate(after);
    const others = ({ readings, ...rest }: CheckReport) => ({ ...rest, readings: readings.filter(({ kind }) => kind !== 'summary') });
    expect(others(again.report)).toEqual(others(report));
    expect(again.plan).toEqual(plan);
  });
});
