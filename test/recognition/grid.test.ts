import { SheetGrid } from '../../src/recognition/grid';
import type { CellValue, SheetSnapshot } from '../../src/workbook';

function snapshot(values: readonly (readonly CellValue[])[], rest: Partial<SheetSnapshot> = {}): SheetSnapshot {
  const text = values.map((row) => row.map((value) => (value === null ? '' : typeof value === 'object' ? '#REF!' : String(value))));
  return {
    name: 'Sheet',
    visibility: 'visible',
    content: 'cells',
    isProtected: false,
    origin: { row: 0, column: 0 },
    text,
    values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
    ...rest,
  };
}

describe('SheetGrid', () => {
  it('should give cells by their place on the sheet when the values begin elsewhere', () => {
    const grid = new SheetGrid(snapshot([['Ref', 5.1]], { origin: { row: 3, column: 2 } }));
    expect(grid.bounds).toEqual({ top: 3, left: 2, bottom: 3, right: 3 });
    expect(grid.field(3, 3)).toEqual({ value: 5.1, text: '5.1', cell: { sheet: 'Sheet', row: 3, column: 3 } });
    expect(grid.text(0, 0)).toBe('');
    expect(grid.value(99, 99)).toBeNull();
  });

  it('should count spaces, no-break and zero-width ones included, as blank, but neither errors nor unknown results', () => {
    const grid = new SheetGrid(snapshot([[' \u00a0\u200b', { kind: 'error', code: '#REF!' }, { kind: 'unknown' }, null, 0]]));
    expect([0, 1, 2, 3, 4].map((column) => grid.isBlank(0, column))).toEqual([true, false, false, true, false]);
  });

  it('should read a blank cell of a merged area from its top left cell', () => {
    const grid = new SheetGrid(
      snapshot(
        [
          ['Group', 'a'],
          [null, 'b'],
          ['x', 'c'],
        ],
        { merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] },
      ),
    );
    expect(grid.filledField(1, 0)).toMatchObject({ value: 'Group', cell: { row: 0, column: 0 } });
    expect(grid.filledText(2, 0)).toBe('x');
    expect(grid.mergeAt(2, 0)).toBeNull();
  });

  it('should survive merges beyond the cells and merges that overlap', () => {
    const everywhere = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    const grid = new SheetGrid(snapshot([['a', 'b']], { merges: [everywhere, everywhere, everywhere] }));
    expect(grid.filledText(0, 1)).toBe('a');
  });

  it('should tell a date from a number by its format', () => {
    const grid = new SheetGrid(snapshot([[45000, 45000, 'text']], { numberFormats: [['yyyy-mm-dd', '0.00', 'd mmm']] }));
    expect([0, 1, 2].map((column) => grid.isDate(0, column))).toEqual([true, false, false]);
  });

  it('should hold nothing when the sheet has no cells', () => {
    const grid = new SheetGrid(snapshot([]));
    expect(grid.bounds).toBeNull();
    expect(grid.isBlankRow(0)).toBe(true);
    expect(grid.rowTexts(0)).toEqual([]);
  });
});
