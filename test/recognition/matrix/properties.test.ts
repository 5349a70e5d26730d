import * as fc from 'fast-check';
import { SheetGrid } from '../../../src/recognition/grid';
import { findMatrices } from '../../../src/recognition/matrix';
import { rangeContains } from '../../../src/workbook';
import type { CellRange, CellValue, SheetSnapshot } from '../../../src/workbook';

const text = fc.constantFrom(
  ...[
    'R',
    'A',
    'C',
    'I',
    'S',
    'A/R',
    'x',
    '-',
    'TBD',
    'Q',
    '',
    'CEO',
    'ISM',
    'IT Manager',
    'Ref',
    'Activity',
    'Accountable',
    'Responsible',
  ],
  ...[
    'Informed',
    'Owner',
    'Responsable',
    '5.1',
    'A.5.1',
    'A.8.13 Information backup',
    'Total',
    'R = Responsible',
    'A: Accountable; R: Responsible',
    'Legend',
  ],
  ...['Approve policy', 'Governance', '5', '  indented', 'Note: x', '\u0421', '🦉'],
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 12, arbitrary: text },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.double({ noNaN: true }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>({ kind: 'error', code: '#REF!' }, { kind: 'unknown' }) },
);
const merge: fc.Arbitrary<CellRange> = fc
  .tuple(fc.nat(14), fc.nat(8), fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const sheets: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    cells: fc
      .integer({ min: 1, max: 8 })
      .chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }), { maxLength: 14 })),
    merges: fc.array(merge, { maxLength: 3 }),
    row: fc.nat(5),
    column: fc.nat(5),
  })
  .map(({ cells, merges, row, column }) => ({
    name: 'Sheet1',
    visibility: 'visible',
    content: 'cells',
    isProtected: false,
    origin: { row, column },
    text: cells.map((line) =>
      line.map((cell) => (cell === null ? '' : typeof cell === 'object' ? (cell.kind === 'error' ? cell.code : '') : String(cell))),
    ),
    values: cells,
    numberFormats: cells.map((line) => line.map(() => 'General')),
    merges,
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  }));

describe('any sheet', () => {
  it('should be read without failing, and point at cells that exist', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const grid = new SheetGrid(sheet);
        for (const { matrix, confidence, reading, region } of findMatrices(grid)) {
          expect(confidence).toBeGreaterThanOrEqual(0.5);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(reading.records).toBe(matrix.rows.length);
          for (const row of matrix.rows) {
            const cells = [row.anchor, ...row.entries.map(({ source }) => source.cell), ...row.unreadable.map(({ field }) => field.cell)];
            for (const cell of cells) expect(grid.bounds && rangeContains(grid.bounds, cell)).toBe(true);
            expect(
              rangeContains({ ...region, left: 0, right: 99 }, row.anchor) || matrix.layout === 'transposed' || sheet.merges.length > 0,
            ).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('should give every letter of a row once', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        for (const { matrix } of findMatrices(new SheetGrid(sheet))) {
          for (const { entries } of matrix.rows) {
            const given = entries.map(({ letter, heading, source }) => JSON.stringify([letter, heading?.cell, source.cell]));
            expect(new Set(given).size).toBe(given.length);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
