import { readLevel, scaleOf } from '../../src/register';
import type { Field, Table } from '../../src/register';
import type { CellValue } from '../../src/workbook';
import { UNKNOWN_VALUE } from '../../src/workbook';

function field(value: CellValue, text = typeof value === 'object' ? '' : String(value)): Field {
  return { value, text, cell: { sheet: 'Skills', row: 1, column: 1 } };
}

function tableOf(values: readonly CellValue[], label = 'Actual'): Table<'competency'> {
  const cell = { sheet: 'Skills', row: 0, column: 0 };
  const rows = values.map((value) => ({
    anchor: cell,
    isHidden: false,
    section: null,
    fields: { actual: field(value) },
    reference: { status: 'none' as const },
  }));
  return { kind: 'competency', sheet: 'Skills', header: cell, columns: { actual: cell }, labels: { actual: label }, rows };
}

function shares(values: readonly CellValue[], label?: string): readonly (number | string)[] {
  const table = tableOf(values, label);
  const scale = scaleOf(table, 'auto');
  return table.rows.map(({ fields }) => {
    const reading = readLevel(fields.actual ?? field(null), scale);
    return reading.kind === 'level' ? Math.round(reading.share * 100) / 100 : reading.kind === 'unreadable' ? reading.why : reading.kind;
  });
}

describe('levels', () => {
  test.each<[string, readonly CellValue[], readonly (number | string)[]]>([
    ['0 to 4', [0, 2, 3, '4'], [0, 0.5, 0.75, 1]],
    ['0 to 5', [0, 5, 3], [0, 1, 0.6]],
    ['1 to 5, as nothing is 0', [1, 5, 3], [0, 1, 0.5]],
    ['out of five', ['3/5', '5/5', '0/5'], [0.6, 1, 0]],
    ['digits with words', ['3 - Practitioner', '4 (Expert)', 'Level 2'], [0.75, 1, 0.5]],
    ['the words of the standard workbook', ['None', 'Working', 'Expert'], [0, 0.5, 1]],
    ['low to high', ['Low', 'Medium', 'High'], [0.33, 0.67, 1]],
    ['low to high in German', ['Niedrig', 'Mittel', 'Hoch'], [0.33, 0.67, 1]],
    ['beginner to advanced', ['Beginner', 'Intermediate', 'Advanced'], [0.33, 0.67, 1]],
    ['beginner to expert', ['Beginner', 'Intermediate', 'Advanced', 'Expert'], [0.25, 0.5, 0.75, 1]],
    ['ticks', ['x', 'o', '✓'], [1, 0, 1]],
    ['percentages', ['80 %', '20%'], [0.8, 0.2]],
  ])('are read on the scale of the table: %s', (_name, values, expected) => {
    expect(shares(values)).toEqual(expected);
  });

  test('take the scale from the header', () => {
    expect(shares([3, 1], 'Actual (1-5)')).toEqual([0.5, 0]);
    expect(shares([3], 'Current level (0 to 5)')).toEqual([0.6]);
  });

  test('take the scale from the setting', () => {
    const table = tableOf([3]);
    expect(readLevel(field(3), scaleOf(table, '1-5'))).toEqual({ kind: 'level', rank: 3, share: 0.5 });
    expect(readLevel(field(5), scaleOf(table, '0-4'))).toEqual({ kind: 'unreadable', why: 'offScale' });
    expect(readLevel(field('High'), scaleOf(table, 'Low/Medium/High'))).toMatchObject({ rank: 3, share: 1 });
  });

  test('that are blank or marks are empty, not none', () => {
    expect(shares([2, '', '-', 'n/a', null, 4])).toEqual([0.5, 'empty', 'empty', 'empty', 'empty', 1]);
  });

  test('that cannot be read say why', () => {
    expect(shares([2, 'good', { kind: 'error', code: '#N/A' }, UNKNOWN_VALUE, 4])).toEqual([0.5, 'notALevel', 'error', 'unknown', 1]);
  });
});
