import { readDate } from '../../src/register';
import { UNKNOWN_VALUE } from '../../src/workbook';
import type { CellValue } from '../../src/workbook';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const read = (value: CellValue, date1904 = false) =>
  readDate({ cell: { sheet: 'S', row: 0, column: 0 }, value, text: typeof value === 'string' ? value : '' }, date1904);

describe('reading a date', () => {
  test.each<[string, string]>([
    ['2026-11-22', '2026-11-22'],
    ['2026-11-22T10:00:00', '2026-11-22'],
    ['2026/1/5', '2026-01-05'],
    ['22.11.2026', '2026-11-22'],
    ['13/04/2026', '2026-04-13'],
    ['04/13/2026', '2026-04-13'],
    ['05/05/2026', '2026-05-05'],
    ['18 Mar 2026', '2026-03-18'],
    ['1. März 2026', '2026-03-01'],
    ['3 août 2026', '2026-08-03'],
    ['3 de enero de 2026', '2026-01-03'],
    ['1er décembre 2026', '2026-12-01'],
    ['March 18, 2026', '2026-03-18'],
    [' 18-Mar-2026 ', '2026-03-18'],
  ])('should read %j as %s', (text, iso) => {
    expect(read(text)).toEqual({ status: 'read', day: day(iso) });
  });

  test('should read real dates of both systems', () => {
    expect(read(46_348)).toEqual({ status: 'read', day: day('2026-11-22') });
    expect(read(46_348.75)).toEqual({ status: 'read', day: day('2026-11-22') });
    expect(read(46_348 - 1462, true)).toEqual({ status: 'read', day: day('2026-11-22') });
  });

  test.each<[CellValue, string]>([
    ['03/04/2026', 'ambiguous'],
    ['exp. 2027', 'notADate'],
    ['2026-02-30', 'notADate'],
    ['17 Mar', 'notADate'],
    [2027, 'notADate'],
    [true, 'notADate'],
    [{ kind: 'error', code: '#REF!' }, 'error'],
    [UNKNOWN_VALUE, 'unknown'],
  ])('should not guess %j', (value, reason) => {
    expect(read(value)).toEqual({ status: 'unreadable', reason });
  });

  test.each<[CellValue]>([[null], [''], ['-'], ['n/a']])('should take %j as empty', (value) => {
    expect(read(value)).toEqual({ status: 'empty' });
    expect(readDate(undefined, false)).toEqual({ status: 'empty' });
  });
});
