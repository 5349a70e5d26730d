import fc from 'fast-check';
import { annotationPlan, toJson, toMarkdown } from '../../src/report';
import type { CheckReport } from '../../src/report';
import { a1 } from '../../src/workbook';
import type { CellRange, CellRef, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { sheet, workbook } from '../helpers/workbook-builder';
import type { CellSpec, RowSpec, SheetSpec } from '../helpers/workbook-builder';
import { renderMatrix } from '../helpers/render-register';
import { check, identities } from './checked';
import { Sheet, sampleWorkbook } from './edited';
import { ACTIVITIES, CODED, competencyByPerson } from './logical-register';

// --- random workbooks ------------------------------------------------------------------------------------------

/** Headers that make tables of every kind, in several languages. */
const HEADERS: readonly RowSpec[] = [
  ['Ref', 'Title', 'Accountable', 'Responsible', 'Support', 'Consulted', 'Informed'],
  ['Activity', 'CEO', 'ISM', 'IT Manager (A. Berg)', 'Acme Ltd', 'Internal Auditor'],
  ['Person', 'Role', 'Internal/External', 'Competence', 'Required', 'Actual', 'Evidence', 'Valid until', 'Action', 'Target date'],
  ['Control', 'Title', 'Applicable', 'Justification for exclusion', 'Status', 'Owner'],
  ['Role', 'Holder', 'Deputy', 'Internal/External', 'Internal owner', 'Responsibilities'],
  ['Name', 'Email', 'Status', 'Start', 'End'],
  ['Duty', 'System / scope', 'Holder(s)', 'Second holder'],
  ['Phase', 'Type', 'Person or provider', 'Source', 'Time %', 'Amount'],
  ['ID', 'Kind', 'Check or rule', 'Object', 'Reason', 'Compensating control', 'Approved by', 'Approved on', 'Expires', 'Status'],
  ['Setting', 'Value'],
  ['Maßnahme', 'Rechenschaftspflichtig', 'Verantwortlich'],
  ['Referencia', 'Título', 'Responsable final', 'Responsable de ejecución'],
];

const WORDS: readonly CellValue[] = [
  ...['5.1', '5.3', '6.1.2', '9.2', '9.3.1', '10.2', 'A.5.1', 'A.5.35', 'A.8.13', 'A.8.28', 'A.9.1.1', '7.1', 'A.5.1-A.5.4', 'A.8.99'],
  ...['Internal audit', 'Approve access requests', 'Grant access rights', 'Review code', 'Management review', 'Information backup'],
  ...['R', 'A', 'A/R', 'C', 'I', 'RA', 'a?', 'x', 'TBD', '-', 'n/a', '?'],
  ...[
    'CEO',
    'ISM',
    'CISO',
    'IT Manager',
    'Internal Auditor',
    'Acme Ltd',
    'All staff',
    'A. Berg',
    'Berg, Ada',
    'ISM (A. Berg)',
    'CEO; CISO',
  ],
  ...[
    'Yes',
    'No',
    'Active',
    'Leaver',
    'External',
    'ISO 27001 Lead Auditor',
    'yes',
    'Cert 12',
    '2026-01-31',
    'soon',
    'Certification',
    'Finance',
  ],
  ...[
    'ACC-APPROVE',
    'ACC-GRANT',
    'DEV-CODE',
    'SR-02',
    'SoD',
    'as-of date',
    'Total R',
    'R = Responsible',
    '{person}',
    '{n|row|rows}',
    '=A1',
    '__proto__',
  ],
  ...[0, 1, 2, 3, 4, 5.1, 46_000, true, false, null, null, null],
];

const cell: fc.Arbitrary<CellSpec> = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>({ kind: 'error', code: '#REF!' }, { kind: 'unknown' }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.double() },
);

const table: fc.Arbitrary<readonly RowSpec[]> = fc
  .constantFrom(...HEADERS)
  .chain((header) =>
    fc
      .array(fc.array(cell, { minLength: header.length, maxLength: header.length }), { minLength: 0, maxLength: 9 })
      .map((rows) => [header, ...rows]),
  );

const range: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(16), fc.nat(9), fc.nat(4), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const randomSheet: fc.Arbitrary<SheetSpec & { readonly ranges: readonly CellRange[] }> = fc.record({
  rows: fc.array(table, { minLength: 1, maxLength: 2 }).map((tables) => tables.flatMap((rows) => [...rows, []])),
  at: fc.constantFrom('A1', 'A1', 'C4', 'B2'),
  visibility: fc.constantFrom('visible', 'visible', 'hidden', 'veryHidden'),
  hiddenRows: fc.array(fc.integer({ min: 1, max: 14 }), { maxLength: 2 }),
  ranges: fc.array(range, { maxLength: 2 }),
});

const NAMES = ['RACI', 'Competency', "Bob's sheet", 'ISMS Check Summary'];

const randomWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc.array(randomSheet, { minLength: 1, maxLength: 4 }).map((sheets) => {
  const made = workbook(Object.fromEntries(sheets.map((spec, index) => [NAMES[index] ?? '', spec])));
  return { ...made, sheets: made.sheets.map((snapshot, index) => merged(snapshot, sheets[index]?.ranges ?? [])) };
});

/** Merges lie within the cells, hold their value in the first cell only, and do not overlap. */
function merged(snapshot: SheetSnapshot, ranges: readonly CellRange[]): SheetSnapshot {
  const { origin, text } = snapshot;
  const bottom = origin.row + text.length - 1;
  const right = origin.column + (text[0]?.length ?? 0) - 1;
  const merges = ranges
    .map((each) => ({ ...each, top: Math.max(each.top, origin.row), left: Math.max(each.left, origin.column) }))
    .map((each) => ({ ...each, bottom: Math.min(each.bottom, bottom), right: Math.min(each.right, right) }))
    .filter(({ top, left, bottom: last, right: end }) => top <= last && left <= end && (top < last || left < end))
    .slice(0, 1);
  const isCovered = (row: number, column: number): boolean =>
    merges.some(({ top, left, bottom: last, right: end }) => {
      const [at, across] = [row + origin.row, column + origin.column];
      return at >= top && at <= last && across >= left && across <= end && !(at === top && across === left);
    });
  const blanked = <T>(lines: readonly (readonly T[])[], blank: T): readonly (readonly T[])[] =>
    lines.map((line, row) => line.map((value, column) => (isCovered(row, column) ? blank : value)));
  return { ...snapshot, merges, text: blanked(text, ''), values: blanked<CellValue>(snapshot.values, null) };
}

// --- what must always hold -------------------------------------------------------------------------------------

function cellsOf({ findings }: CheckReport): readonly CellRef[] {
  return findings.flatMap(({ cells, related }) => [...cells, ...related.flatMap((each) => each.cells)]);
}

function isThere({ sheet: name, row, column }: CellRef, { sheets }: WorkbookSnapshot): boolean {
  const found = sheets.find((each) => each.name === name);
  return found?.text[row - found.origin.row]?.[column - found.origin.column] !== undefined;
}

/** Words that were not filled in; what the workbook itself says in braces is quoted. */
function unfilled(text: string, { sheets }: WorkbookSnapshot): boolean {
  const said = sheets.flatMap((each) => each.text.flat()).filter((each) => each.includes('{') || /undefined|NaN/.test(each));
  const own = said.reduce((rest, each) => rest.replaceAll(each, ''), text);
  return /\{\w+[^}]*\}|\bundefined\b|\bNaN\b|\[object|(^|\s)["“]?null\b/.test(own);
}

function expectSound(report: CheckReport, book: WorkbookSnapshot): void {
  expect(report.warnings.filter(({ kind }) => kind === 'checkCrashed')).toEqual([]);
  expect(cellsOf(report).filter((each) => !isThere(each, book))).toEqual([]);
  expect(report.findings.filter(({ cells, sheet: name }) => cells.length === 0 || cells.some((each) => each.sheet !== name))).toEqual([]);
  const texts = report.findings.flatMap(({ message, remedy, gradeText, related }) => [
    message,
    remedy,
    gradeText,
    ...related.map(({ why }) => why),
  ]);
  expect(texts.filter((text) => text.trim() === '' || unfilled(text, book))).toEqual([]);
  const twice = report.findings.filter(({ cells }) => new Set(cells.map(a1)).size < cells.length);
  expect(twice.map(({ id }) => id)).toEqual([]);
  const ids = report.findings.map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
}

describe('random workbooks', () => {
  test('should be checked, planned and exported without a crash, at cells that are there, in words that are complete', () => {
    fc.assert(
      fc.property(randomWorkbook, (book) => {
        const report = check(book);
        expectSound(report, book);
        const plan = annotationPlan(report, book, { highlight: true, summary: true });
        expect(plan.sheets).toHaveLength(1);
        expect(JSON.parse(JSON.stringify(toJson(report)))).toBeTruthy();
        expect(toMarkdown(report)).toContain('#');
      }),
      { numRuns: 60 },
    );
  });

  test('should have the same findings whatever the order of the sheets', () => {
    fc.assert(
      fc.property(randomWorkbook, (book) => {
        expect(identities(check({ ...book, sheets: [...book.sheets].reverse() }))).toEqual(identities(check(book)));
      }),
      { numRuns: 25 },
    );
  });
});

// --- order -----------------------------------------------------------------------------------------------------

describe('the order of rows', () => {
  const shuffled = (count: number): fc.Arbitrary<readonly number[]> =>
    fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count });

  test.each([
    ['clauses and controls', CODED],
    ['activities', ACTIVITIES],
  ] as const)('should not change the findings of a wide matrix of %s', (_, matrix) => {
    const idsOf = (rows: typeof matrix.rows): readonly string[] =>
      identities(check(workbook({ Matrix: renderMatrix({ ...matrix, rows }), Skills: competencyByPerson('en') })));
    const known = idsOf(matrix.rows);
    fc.assert(
      fc.property(shuffled(matrix.rows.length), (order) => {
        expect(idsOf(order.flatMap((index) => matrix.rows[index] ?? []))).toEqual(known);
      }),
      { numRuns: 6 },
    );
  });

  test('should not change the findings of the sample, whichever sheet is turned over', () => {
    const book = sampleWorkbook({});
    const known = identities(check(book));
    expect(known.length).toBeGreaterThan(30);
    const headings = {
      RACI: 'Accountable',
      Competency: 'Evidence',
      'Statement of Applicability': 'Applicable',
      Roles: 'Holder',
      Duties: 'Duty',
    };
    for (const [name, heading] of Object.entries(headings)) {
      expect([name, identities(check(new Sheet(book, name, heading).reordered((rows) => rows.toReversed())))]).toEqual([name, known]);
    }
  });
});

test('a sheet without anything to check changes no finding', () => {
  const known = { Matrix: renderMatrix(CODED), Skills: competencyByPerson('en') };
  const notes = sheet([['Notes'], ['Remember to ask about the budget'], [null, 'R', 'A'], ['Month', 1, 2, 3]]);
  expect(identities(check(workbook({ ...known, Notes: notes })))).toEqual(identities(check(workbook(known))));
});
