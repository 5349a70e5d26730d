import fc from 'fast-check';
import { recognise } from '../../src/recognition';
import type { Field, Register } from '../../src/register';
import type { CellRange, CellRef, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { UNKNOWN_VALUE } from '../../src/workbook';
import { table, workbook } from '../helpers/workbook-builder';

const WORDS = [
  ...['Ref', 'Control', 'Title', 'Accountable', 'Responsible', 'Applicable', 'Justification', 'Status', 'Owner', 'Person', 'Name', 'Role'],
  ...[
    'Holder',
    'Competence',
    'Required',
    'Actual',
    'Evidence',
    'Course',
    'Due',
    'Duty A',
    'Duty B',
    'Setting',
    'Value',
    'Version',
    'Skills',
  ],
  ...[
    'A.5.1',
    '5.1',
    '8.28 Secure coding',
    'A.9.1.1',
    'R',
    'A',
    'A/R',
    'C',
    'x',
    '3',
    'J. Doe',
    'CISO',
    'Yes',
    'No',
    '',
    '',
    '',
    'Total',
    'Legend:',
    'A.5.1-A.5.3',
  ],
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom<CellValue>(...WORDS) },
  { weight: 1, arbitrary: fc.double({ noNaN: false }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, true, false, UNKNOWN_VALUE, { kind: 'error', code: '#REF!' }) },
);

const range = fc
  .tuple(fc.nat(30), fc.nat(14), fc.nat(30), fc.nat(14))
  .map(([a, b, c, d]) => ({ top: Math.min(a, c), left: Math.min(b, d), bottom: Math.max(a, c), right: Math.max(b, d) }));

/** Merges of a snapshot lie within the cells. */
function clipped(merge: CellRange, bounds: CellRange): readonly CellRange[] {
  const range = {
    top: Math.max(merge.top, bounds.top),
    left: Math.max(merge.left, bounds.left),
    bottom: Math.min(merge.bottom, bounds.bottom),
    right: Math.min(merge.right, bounds.right),
  };
  return range.top > range.bottom || range.left > range.right ? [] : [range];
}

const sheetSnapshot: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    rows: fc
      .integer({ min: 0, max: 14 })
      .chain((height) =>
        fc
          .integer({ min: 1, max: 9 })
          .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })),
      ),
    row: fc.nat(12),
    column: fc.nat(6),
    merges: fc.array(range, { maxLength: 4 }),
    hiddenRows: fc.array(fc.nat(30), { maxLength: 3 }),
    tables: fc.array(range, { maxLength: 2 }),
  })
  .map(({ rows, row, column, merges, hiddenRows, tables }) => ({
    name: 'Sheet',
    visibility: 'visible' as const,
    content: 'cells' as const,
    isProtected: false,
    origin: { row, column },
    text: rows.map((cells) => cells.map((value) => (value === null ? '' : typeof value === 'object' ? '#REF!' : String(value)))),
    values: rows,
    numberFormats: rows.map((cells) => cells.map(() => 'General')),
    merges: merges.flatMap((merge) =>
      clipped(merge, { top: row, left: column, bottom: row + rows.length - 1, right: column + (rows[0]?.length ?? 0) - 1 }),
    ),
    hiddenRows,
    hiddenColumns: [],
    tables: tables.map((found, index) => ({
      name: `T${String(index)}`,
      range: found,
      hasHeaderRow: index === 0,
      hasTotalsRow: index === 1,
    })),
  }));

const snapshot: fc.Arbitrary<WorkbookSnapshot> = fc.array(sheetSnapshot, { maxLength: 3 }).map((sheets) => ({
  name: 'random.xlsx',
  date1904: false,
  isStructureProtected: false,
  sheets: sheets.map((found, index) => ({ ...found, name: `Sheet ${String(index)}` })),
  names: [{ name: 'ISMS_CHECK_SUMMARY', formula: "'Sheet 2'!$A$1" }],
}));

/** Every cell that a register names. */
function cellsIn(value: unknown): readonly CellRef[] {
  if (value === null || typeof value !== 'object') return [];
  if ('sheet' in value && 'row' in value && 'column' in value) return [value as CellRef];
  return Object.values(value).flatMap(cellsIn);
}

function withoutReadings(register: Register): unknown {
  return { ...register, readings: [] };
}

describe('recognition', () => {
  test('gives every sheet a reading, and only cells that are there', () => {
    fc.assert(
      fc.property(snapshot, (book) => {
        const register = recognise(book);
        expect(new Set(register.readings.map(({ sheet }) => sheet))).toEqual(new Set(book.sheets.map(({ name }) => name)));
        const isThere = ({ sheet, row, column }: CellRef): boolean => {
          const found = book.sheets.find(({ name }) => name === sheet);
          return found?.text[row - found.origin.row]?.[column - found.origin.column] !== undefined;
        };
        expect(cellsIn(withoutReadings(register)).filter((cell) => !isThere(cell))).toEqual([]);
        expect(register.readings.filter(({ confidence }) => !(confidence >= 0 && confidence <= 1))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('does not depend on the order of the sheets', () => {
    fc.assert(
      fc.property(snapshot, (book) => {
        const sorted = (register: Register) => [...register.readings].sort((one, other) => (one.sheet < other.sheet ? -1 : 1));
        const turned = recognise({ ...book, sheets: [...book.sheets].reverse() });
        expect(sorted(turned)).toEqual(sorted(recognise(book)));
      }),
      { numRuns: 60 },
    );
  });

  test('reads the same records whatever the order of the rows', () => {
    const header = 'Control | Title | Applicable | Justification for exclusion | Owner';
    const controls = ['A.5.1', 'A.5.15', 'A.6.3', 'A.7.4', 'A.8.13', 'A.8.28', 'A.8.32'];
    const lines = controls.map(
      (control, index) => `${control} | Title ${String(index)} | ${index % 2 ? 'Yes' : 'No'} | Reason ${String(index)} | CISO`,
    );
    const texts = (rows: readonly string[]) => {
      const [soa] = recognise(workbook({ SoA: table([header, ...rows].join('\n')) })).applicability;
      return (soa?.rows ?? [])
        .map(({ fields }) =>
          Object.values<Field | undefined>(fields)
            .map((field) => field?.text)
            .join('|'),
        )
        .sort();
    };
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(texts(shuffled)).toEqual(texts(lines));
        expect(texts(shuffled)).toHaveLength(lines.length);
      }),
      { numRuns: 30 },
    );
  });
});
