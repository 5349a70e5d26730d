import { checkWorkbook } from '../../src/report';
import { CONTROLS, LEAF_CLAUSES, LISTS } from '../../src/standard';
import { buildSample, buildTemplate } from '../../src/template';
import type { Plan, SheetPlan, WorkbookSnapshot } from '../../src/workbook';
import { createWorkbook, readWorkbook } from '../../src/xlsx';
import { HIGHLIGHT_STYLES } from '../../src/report/summary/look';
import { lintPackage } from '../helpers/package-linter';

const SIZES = ['starter', 'full'] as const;

const snapshotOf = (plan: Plan): WorkbookSnapshot => {
  const read = readWorkbook(createWorkbook(plan).bytes, 'template.xlsx');
  if (!read.ok) throw new Error('The template cannot be read back.');
  return read.workbook;
};
const sheetOf = (plan: Plan, title: string): SheetPlan => {
  const sheet = plan.sheets.find((candidate) => candidate.title === title);
  if (!sheet) throw new Error(`There is no sheet ${title}.`);
  return sheet;
};
const columnOf = (workbook: WorkbookSnapshot, title: string, column: number): readonly string[] =>
  workbook.sheets.find((sheet) => sheet.name === title)?.text.map((row) => row[column] ?? '') ?? [];

describe('the untouched template', () => {
  const messages = (size: 'starter' | 'full'): readonly string[] => {
    const report = checkWorkbook(snapshotOf(buildTemplate({ size })), {
      today: '2026-11-22',
      runAt: '2026-11-22T08:00:00Z',
      toolVersion: '0',
    });
    expect(report.findings.filter((finding) => finding.outcome !== 'review')).toEqual([]);
    expect(report.settingProblems).toEqual([]);
    expect(report.warnings).toEqual([]);
    return report.findings.map((finding) => `${finding.id} | ${finding.sheet}`).sort();
  };

  it('should say twice that the starter is not filled in yet', () => {
    expect(messages('starter')).toEqual(['COV-03 accountable | RACI', 'COV-05 responsible | RACI']);
  });

  it('should add the roles, the Statement of Applicability and the resource plan for the full size', () => {
    expect(messages('full')).toEqual([
      'COV-02 soa-blank | Statement of Applicability',
      'COV-03 accountable | RACI',
      'COV-05 responsible | RACI',
      'RES-02 empty-plan | Resources',
      'ROL-01 holder | Roles',
    ]);
  });
});

describe.each(SIZES)('the %s template', (size) => {
  const plan = buildTemplate({ size });
  const workbook = snapshotOf(plan);

  it('should need no repair', () => {
    expect(lintPackage(createWorkbook(plan).bytes)).toEqual([]);
  });

  it('should have its sheets in order, the lists last, all of them visible', () => {
    const further = [
      'Statement of Applicability',
      'Roles',
      'People',
      'Training',
      'Duties',
      'SoD Rules',
      'Resources',
      'Communication Plan',
      'Document Register',
      'Exceptions',
    ];
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual([
      'Settings',
      'RACI',
      'Competency',
      ...(size === 'full' ? further : []),
      'Lists',
    ]);
    expect(workbook.sheets.map((sheet) => sheet.visibility)).not.toContain('hidden');
  });

  it('should list the 30 clauses and 93 controls as text', () => {
    const references = columnOf(workbook, 'RACI', 0).slice(5);
    expect(references).toEqual([...LEAF_CLAUSES.map((clause) => clause.id), ...CONTROLS.map((control) => control.id)]);
    const matrix = workbook.sheets.find((sheet) => sheet.name === 'RACI');
    expect(matrix?.values.slice(5).every((row) => typeof row[0] === 'string')).toBe(true);
    expect(new Set(matrix?.numberFormats.slice(5).map((row) => row[0]))).toEqual(new Set(['@']));
  });

  it('should have one Excel table a sheet, with its header below the title', () => {
    for (const sheet of workbook.sheets.filter((candidate) => candidate.name !== 'Lists')) {
      expect(sheet.tables).toHaveLength(1);
      expect(sheet.tables[0]?.range.top).toBe(4);
      expect(sheet.merges).toEqual([]);
    }
  });

  it('should leave the as-of date blank', () => {
    const row = columnOf(workbook, 'Settings', 0).indexOf('As-of date');
    expect(row).toBeGreaterThan(4);
    expect(columnOf(workbook, 'Settings', 1)[row]).toBe('');
  });

  it('should point every drop-down at a list that is there', () => {
    const names = new Map(workbook.names.map((name) => [name.name, name.formula]));
    const lists = plan.sheets.flatMap((sheet) =>
      sheet.validations.flatMap(({ kind }) => ('list' in kind && kind.list.startsWith('List_') ? [kind.list] : [])),
    );
    expect(lists.length).toBeGreaterThan(3);
    expect(lists.filter((list) => !names.has(list))).toEqual([]);
    expect(names.get('List_Applicable')).toMatch(/^'?Lists'?!\$[A-Z]+\$6:\$[A-Z]+\$7$/);
    expect([...names.keys()].filter((name) => name.startsWith('List_'))).toHaveLength(Object.keys(LISTS).length + 1);
  });

  it('should name in every list exactly its values', () => {
    for (const [name, list] of Object.entries(LISTS)) {
      const formula = workbook.names.find((candidate) => candidate.name === `List_${name}`)?.formula ?? '';
      const [, letters = '', from = '', to = ''] = /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(formula) ?? [];
      const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      expect(columnOf(workbook, 'Lists', column).slice(Number(from) - 1, Number(to))).toEqual([...list.values]);
    }
  });

  it('should let people be named who are in no list, with a warning', () => {
    const person = sheetOf(plan, 'Competency').validations.find(({ kind }) => 'list' in kind && kind.list === 'List_Person');
    expect(person?.level).toBe('warning');
  });

  it('should print landscape on the width of the page, with the header on every page', () => {
    for (const sheet of plan.sheets) expect(sheet.print).toMatchObject({ orientation: 'landscape', fitToWidth: true, repeatRows: [4, 4] });
  });

  it('should keep its own colours away from those of the highlights', () => {
    const highlights = Object.values(HIGHLIGHT_STYLES).flatMap((style) => [style.color, style.fill]);
    const own = plan.sheets.flatMap((sheet) => sheet.rules.flatMap(({ style }) => [style.color, style.fill]));
    expect(own.filter((color) => color !== undefined && highlights.includes(color as (typeof highlights)[number]))).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
  });
});

describe('the Gap column', () => {
  it('should be a formula with its result, in filled rows only', () => {
    const rows = sheetOf(buildSample({ faults: ['plannedGap'] }), 'Competency').rows.slice(5);
    const gap = (row: SheetPlan['rows'][number] | undefined): unknown => row?.cells[10]?.value;
    expect(gap(rows[0])).toEqual({ formula: 'IF(OR(E6="",F6=""),"",MAX(0,E6-F6))', result: 0 });
    expect(rows.map(gap)).toContainEqual(expect.objectContaining({ result: 1 }));
    expect(gap(sheetOf(buildTemplate({ size: 'full' }), 'Competency').rows[5])).toBeNull();
  });
});
