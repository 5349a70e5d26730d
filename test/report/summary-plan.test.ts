import { annotationPlan, clearPlan, summaryPlan } from '../../src/report';
import { a1, SUMMARY_MARKER } from '../../src/workbook';
import type { CellPlan, CellRange, SheetPlan, WorkbookSnapshot } from '../../src/workbook';
import type { Check } from '../../src/checks';
import { table, workbook } from '../helpers/workbook-builder';
import { asks, COMPETENCY, fails, fakeCheck, holds, PEOPLE, runWith, yieldsTo } from './fake-checks';
import { asSnapshot, rowOf, textAt } from './summary-reader';

const HOSTILE = '=HYPERLINK("http://x","y")';

const CHECKS = [
  fakeCheck('CMP-03', [fails('J. Doe', 'Competency!F2 Competency!F3'), fails(HOSTILE, 'Competency!A3')], { basis: 'requirement' }),
  fakeCheck('COV-08', [fails('+1', 'People!A4', { persons: ['k'] })]),
  fakeCheck('CMP-06', [asks('iso-27001', 'Competency!C1')]),
  fakeCheck('CMP-04', [holds('J. Doe'), holds('M. Kim')]),
  fakeCheck('SOA-01', { status: 'notChecked', cause: { kind: 'noSheet', sheet: 'applicability' } }),
];

const EXCEPTIONS = table(`ID | Kind | Check or rule ID | Object | Reason | Compensating control | Approved by | Approved on | Expires
                          X-1 | Check | COV-08 | +1 | @leaving | | A. Lang | 2026-06-01 | 2027-05-31`);
const BOOK = workbook({ Competency: COMPETENCY, People: PEOPLE, Exceptions: EXCEPTIONS });

function planOf(checks: readonly Check[] = CHECKS, snapshot: WorkbookSnapshot = BOOK, settings: Record<string, string> = {}): SheetPlan {
  return summaryPlan(runWith(checks, snapshot, { settings }), snapshot);
}

const cellsOf = (plan: SheetPlan): readonly CellPlan[] => plan.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));

describe('the summary sheet', () => {
  const plan = planOf();

  it('should be found again by its marker and refer only to styles it has', () => {
    expect(plan.marker).toBe(SUMMARY_MARKER);
    const used = new Set(cellsOf(plan).flatMap(({ style }) => style ?? []));
    expect([...used].filter((style) => !(style in plan.styles))).toEqual([]);
  });

  it('should print eight columns, and keep those for preparation grouped to their right', () => {
    expect(plan.print?.area).toEqual({ top: 0, left: 0, bottom: plan.rows.length - 1, right: 7 });
    expect(plan.columns.map(({ outline }) => outline ?? 0)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
    expect(plan.print).toMatchObject({ orientation: 'landscape', fitToWidth: true, footer: expect.stringContaining('&P') });
  });

  it('should repeat the header row of the findings', () => {
    const [first] = plan.print?.repeatRows ?? [];
    const header = plan.rows[first ?? -1]?.cells.slice(0, 8).map((cell) => cell && textAt(cell));
    expect(header).toEqual(['No.', 'Found', 'Cell', 'Ref', 'Priority', 'Basis', 'Status', 'Owner + Due']);
  });

  it('should merge no cell twice and no cell of the table', () => {
    const areas = [...plan.merges, ...plan.tables.map(({ range }) => range)];
    const overlap = (one: CellRange, other: CellRange) =>
      one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
    const clashes = areas.flatMap((one, index) => areas.slice(index + 1).filter((other) => overlap(one, other)));
    expect(areas.length).toBeGreaterThan(10);
    expect(clashes).toEqual([]);
  });

  it('should give the table unique headings over exactly the findings', () => {
    const [range] = plan.tables.map((one) => one.range);
    const headings = plan.rows[range?.top ?? -1]?.cells.map((cell) => cell && textAt(cell)) ?? [];
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).toHaveLength((range?.right ?? 0) + 1);
    expect((range?.bottom ?? 0) - (range?.top ?? 0)).toBe(4);
  });

  it('should link to cells that exist', () => {
    const links = cellsOf(plan).flatMap(({ link }) => (link && 'cell' in link ? [link.cell] : []));
    const missing = links.filter(({ sheet, row, column }) => {
      const found = BOOK.sheets.find(({ name }) => name === sheet);
      return found?.text[row - found.origin.row]?.[column - found.origin.column] === undefined;
    });
    expect(links.length).toBeGreaterThanOrEqual(8);
    expect(missing).toEqual([]);
  });

  it('should write text of the workbook as text, and let formulas name cells only', () => {
    const texts = cellsOf(plan).flatMap(({ value }) => (value && 'text' in value ? [value.text] : []));
    expect(texts).toContain(`${HOSTILE} is wrong.`);
    expect(texts.some((text) => text.includes('@leaving'))).toBe(true);
    const formulas = cellsOf(plan).flatMap(({ value }) => (value && 'formula' in value ? [value.formula] : []));
    expect(formulas.length).toBeGreaterThan(4);
    const foreign = formulas.map((formula) =>
      formula.replace(/"[^"]{0,3}"|\$?[A-Z]{1,2}\$?\d+|IFERROR|INDEX|MATCH|IF|ISNUMBER|YEAR|MONTH|DAY|RIGHT|[&=,:()02]/g, ''),
    );
    expect(new Set(foreign)).toEqual(new Set(['']));
  });

  it('should show an accepted finding as accepted, after the open ones, with who, until and why', () => {
    expect(rowOf(plan, 'COV-08 +1')).toMatchObject({ status: 'Accepted', number: 4 });
    const line = plan.rows.find(({ cells }) => cells.some((cell) => cell && textAt(cell) === 'COV-08 +1: @leaving'));
    expect(line?.cells.map((cell) => cell && textAt(cell))).toEqual(expect.arrayContaining(['A. Lang', '2026-06-01', '2027-05-31']));
  });

  it('should tell what held, and what was not checked and why', () => {
    const lines = plan.rows.map(({ cells }) => cells.flatMap((cell) => (cell ? [textAt(cell)] : [])).filter((text) => text !== ''));
    expect(lines).toContainEqual(['CMP-04', 'Title of CMP-04', '2 looked at', '5.3', 'Practice']);
    expect(lines).toContainEqual(['No Statement of Applicability', 'SOA-01']);
  });

  it('should give every row a height that holds its texts', () => {
    expect(plan.rows.every(({ height }) => typeof height === 'number' && height > 0 && height <= 409)).toBe(true);
    const long = planOf([fakeCheck('CMP-03', [fails('word '.repeat(120), 'Competency!F2')])]);
    const heights = long.rows.map(({ height }) => height ?? 0);
    expect(Math.max(...heights)).toBeGreaterThan(100);
  });

  it('should show the suggested grade only when the setting is on', () => {
    const graded = planOf(CHECKS, BOOK, { suggestedGrade: 'on' });
    const texts = (one: SheetPlan) =>
      cellsOf(one)
        .map(textAt)
        .filter((text) => /could be raised/i.test(text));
    expect(texts(planOf())).toEqual([]);
    expect(texts(graded)).toContain('Could be raised as minor');
  });

  it('should end page one before the findings, within the height of a page', () => {
    const end = plan.rows.findIndex(({ breakAfter }) => breakAfter);
    const findings = plan.print?.repeatRows?.[0] ?? 0;
    expect(end).toBe(findings - 2);
    const many = planOf([
      fakeCheck(
        'CMP-03',
        Array.from({ length: 40 }, (_, n) => fails(`Person ${String(n)} ${'x '.repeat(60)}`, `Competency!A${String(n + 2)}`)),
      ),
    ]);
    const last = many.rows.findIndex(({ breakAfter }) => breakAfter);
    const height = many.rows.slice(0, last + 1).reduce((sum, row) => sum + (row.height ?? 0), 0);
    const width = many.columns.slice(0, 8).reduce((sum, column) => sum + (column.width * 7 + 5) * 0.75, 0);
    // A4 landscape without margins: 784 by 519 points.
    expect(height * (784 / width)).toBeLessThan(519);
  });

  it('should say truthfully where it was checked', () => {
    const report = runWith(CHECKS, BOOK);
    const says = (host: 'excel' | 'file') => cellsOf(summaryPlan(report, BOOK, { host })).map(textAt);
    expect(says('excel')).toContain('Checked inside Excel. Nothing is sent to us or anyone else.');
    expect(says('file').some((text) => text.includes('inside Excel'))).toBe(false);
  });

  it('should stand without any finding', () => {
    const empty = planOf([fakeCheck('CMP-03', [holds('J. Doe')])]);
    expect(empty.tables).toEqual([]);
    expect(cellsOf(empty).map(textAt)).toContain('Nothing to report: no finding, and no question.');
  });
});

describe('notes of the user', () => {
  const first = planOf();
  const noted = (plan: SheetPlan, snapshot = BOOK, title = 'ISMS Check Summary') =>
    asSnapshot(snapshot, plan, title, {
      'CMP-03 J. Doe': { owner: '=A1', due: 46_357, comment: '-later' },
      'CMP-06 iso-27001': { owner: null, due: 'next week', comment: null },
    });

  it('should survive a second run beside their finding, as they were written', () => {
    const again = summaryPlan(runWith(CHECKS, noted(first)), noted(first));
    expect(rowOf(again, 'CMP-03 J. Doe')).toMatchObject({ owner: '=A1', due: 46_357, comment: '-later', ownerAndDue: '=A1 / 2026-12-01' });
    expect(rowOf(again, 'CMP-06 iso-27001')).toMatchObject({ owner: null, due: 'next week', ownerAndDue: 'next week' });
  });

  it('should make the same sheet again and again', () => {
    const once = noted(first);
    const second = summaryPlan(runWith(CHECKS, once), once);
    const twice = asSnapshot(BOOK, second, 'ISMS Check Summary', {});
    expect(summaryPlan(runWith(CHECKS, twice), twice)).toEqual(second);
    expect(summaryPlan(runWith(CHECKS, BOOK), BOOK)).toEqual(first);
  });

  it('should be found in a sheet that was renamed, and not in a foreign one of our title', () => {
    const renamed = noted(first, BOOK, "Auditor's page");
    expect(rowOf(summaryPlan(runWith(CHECKS, renamed), renamed), 'CMP-03 J. Doe').owner).toBe('=A1');
    const foreign = { ...noted(first), names: [] };
    expect(rowOf(summaryPlan(runWith(CHECKS, foreign), foreign), 'CMP-03 J. Doe').owner).toBeNull();
  });

  it('should move below as closed, with the as-of date, when the finding is gone, and come back with it', () => {
    const before = noted(first);
    const mended = CHECKS.map((check) => (check.id === 'CMP-03' ? fakeCheck('CMP-03', [holds('J. Doe')]) : check));
    const closed = summaryPlan(runWith(mended, before), before);
    expect(rowOf(closed, 'CMP-03 J. Doe')).toMatchObject({
      number: '2026-11-22',
      status: 'Fixed since last run',
      comment: '-later',
      found: 'J. Doe is wrong.',
    });

    const after = asSnapshot(BOOK, closed, 'ISMS Check Summary', {});
    const later = summaryPlan(runWith(mended, after, { today: '2026-12-03' }), after);
    expect(rowOf(later, 'CMP-03 J. Doe')).toMatchObject({ number: '2026-11-22', status: 'Fixed', due: 46_357 });

    const back = asSnapshot(BOOK, later, 'ISMS Check Summary', {});
    expect(rowOf(summaryPlan(runWith(CHECKS, back), back), 'CMP-03 J. Doe')).toMatchObject({ status: 'Open', owner: '=A1' });
  });

  it('should not call a finding fixed whose check did not run', () => {
    const before = noted(first);
    const unchecked = summaryPlan(runWith(CHECKS.slice(1), before), before);
    expect(rowOf(unchecked, 'CMP-03 J. Doe')).toMatchObject({ number: null, status: 'Not checked this time' });
  });

  it('should not call a finding fixed whose check crashed', () => {
    const before = noted(first);
    const crash = (): never => {
      throw new Error('a mistake of ours');
    };
    const broken = CHECKS.map((check) => (check.id === 'CMP-03' ? fakeCheck('CMP-03', crash) : check));
    expect(rowOf(summaryPlan(runWith(broken, before), before), 'CMP-03 J. Doe')).toMatchObject({
      number: null,
      status: 'Not checked this time',
    });
  });

  /** The row of the noted finding after a run in which CMP-03 gave this. */
  const after = (cmp03: readonly Check[], snapshot = noted(first)) =>
    rowOf(summaryPlan(runWith([...CHECKS.slice(1), ...cmp03], snapshot), snapshot), 'CMP-03 J. Doe');
  const kept = { owner: '=A1', due: 46_357, comment: '-later' };

  it('should say that a finding is part of another one when it yielded to it', () => {
    const other = fakeCheck('CMP-02', [fails('J. Doe', 'Competency!F2')]);
    const yields = fakeCheck('CMP-03', [fails('J. Doe', 'Competency!F2')], { yieldsTo: [yieldsTo('CMP-02')] });
    expect(after([other, yields])).toMatchObject({ ...kept, number: null, status: 'Now part of another finding' });
  });

  it('should say so when the check asks about the whole column instead, on its sheet or on another', () => {
    const asksWhole = (cell: string) => ({ ...asks('evidence', cell), message: 'notFilledIn' });
    const status = 'Now part of another finding';
    expect(after([fakeCheck('CMP-03', [asksWhole('Competency!F1')])])).toMatchObject({ ...kept, number: null, status });
    expect(after([fakeCheck('CMP-03', [asksWhole('People!C1')])])).toMatchObject({ ...kept, number: null, status });
    expect(after([fakeCheck('CMP-03', [asksWhole('Competency!F1'), holds('J. Doe')])])).toMatchObject({ number: null, status });
    expect(after([fakeCheck('CMP-03', [asksWhole('People!C1'), holds('J. Doe')])])).toMatchObject({ status: 'Fixed since last run' });
  });

  it('should come back out of another finding as fixed with the date of that run', () => {
    const before = noted(first);
    const whole = [...CHECKS.slice(1), fakeCheck('CMP-03', [{ ...asks('evidence', 'Competency!F1'), message: 'notFilledIn' }])];
    const merged = asSnapshot(BOOK, summaryPlan(runWith(whole, before), before), 'ISMS Check Summary', {});
    expect(after([fakeCheck('CMP-03', [holds('J. Doe')])], merged)).toMatchObject({
      ...kept,
      number: '2026-11-22',
      status: 'Fixed since last run',
    });
  });

  it('should not call a finding fixed whose check had nothing to read, not even one that was fixed before', () => {
    const unread = fakeCheck('CMP-03', { status: 'notChecked', cause: { kind: 'noSheet', sheet: 'competency' } });
    expect(after([unread])).toMatchObject({ ...kept, number: null, status: 'Not checked this time' });
    const before = noted(first);
    const mended = [...CHECKS.slice(1), fakeCheck('CMP-03', [holds('J. Doe')])];
    const closed = asSnapshot(BOOK, summaryPlan(runWith(mended, before), before), 'ISMS Check Summary', {});
    expect(after([unread], closed)).toMatchObject({ ...kept, number: '2026-11-22', status: 'Not checked this time' });
  });

  it('should not call a finding fixed whose sheet is gone, unless its subject is seen to be in order elsewhere', () => {
    const before = noted(first);
    const without = { ...before, sheets: before.sheets.filter(({ name }) => name !== 'Competency') };
    expect(after([fakeCheck('CMP-03', [holds('M. Kim')])], without)).toMatchObject({
      ...kept,
      number: null,
      status: 'Not checked this time',
    });
    expect(after([fakeCheck('CMP-03', [holds('J. Doe')])], without)).toMatchObject({ ...kept, status: 'Fixed since last run' });
  });

  it('should not keep a row for a finding that is gone without a note', () => {
    const before = asSnapshot(BOOK, first, 'ISMS Check Summary', {});
    const mended = summaryPlan(runWith(CHECKS.slice(1), before), before);
    expect(cellsOf(mended).map(textAt)).not.toContain('CMP-03 J. Doe');
  });
});

describe('plans', () => {
  const report = runWith(CHECKS, BOOK);

  it('should leave alone what is switched off', () => {
    expect(annotationPlan(report, BOOK, { highlight: false, summary: true })).toMatchObject({
      highlights: null,
      sheets: [{ marker: SUMMARY_MARKER }],
    });
    expect(annotationPlan(report, BOOK, { highlight: true, summary: false })).toMatchObject({ sheets: [], removeSheets: [], edits: [] });
  });

  it('should take both out again', () => {
    expect(clearPlan()).toMatchObject({ removeSheets: [SUMMARY_MARKER], highlights: { rules: [] }, sheets: [], edits: [] });
  });

  it('should highlight open findings, the strongest on a cell first, neighbours joined', () => {
    const checks = [
      fakeCheck('COV-01', [fails('a', 'Competency!B2 Competency!B3 Competency!C2 Competency!C3 Competency!E2')]),
      fakeCheck('COV-02', [fails('b', 'Competency!C3 Competency!D3 Competency!B2')], { severity: 'warning' }),
      fakeCheck('COV-08', [fails('+1', 'People!A4')]),
    ];
    const { highlights } = annotationPlan(runWith(checks, BOOK), BOOK, { highlight: true, summary: false });
    expect(
      highlights?.rules.map(({ sheet, level, ranges }) => [sheet, level, ranges.map((range) => a1(topLeft(range)) + sizeOf(range))]),
    ).toEqual([
      ['Competency', 'error', ['B22x2', 'E21x1']],
      ['Competency', 'warning', ['D31x1']],
    ]);
  });

  const topLeft = ({ top, left }: CellRange) => ({ row: top, column: left });
  const sizeOf = ({ top, left, bottom, right }: CellRange) => `${String(bottom - top + 1)}x${String(right - left + 1)}`;

  it('should never highlight our own summary', () => {
    const before = asSnapshot(BOOK, planOf(), 'ISMS Check Summary', {});
    const checks = [fakeCheck('COV-19', [{ ...fails('x', 'A1'), cells: [{ sheet: 'ISMS Check Summary', row: 0, column: 0 }] }])];
    const { highlights } = annotationPlan(runWith(checks, before), before, { highlight: true, summary: false });
    expect(highlights?.rules).toEqual([]);
  });
});
