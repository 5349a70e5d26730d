import { recognise } from '../../src/recognition';
import { DEFAULT_SETTINGS } from '../../src/standard';
import { a1 } from '../../src/workbook';
import { date, error, table, workbook } from '../helpers/workbook-builder';
import type { RowSpec } from '../helpers/workbook-builder';

const HEADER = ['Setting', 'Value', 'Meaning'];

function settingsOf(rows: readonly RowSpec[], overrides: Readonly<Record<string, string>> = {}, date1904 = false) {
  return recognise(workbook({ Settings: [HEADER, ...rows] }, { date1904 }), overrides).settings;
}

describe('settings', () => {
  test('are the defaults where the workbook has none', () => {
    const { settings } = recognise(workbook({ Other: table('a | b') }));
    expect(settings).toEqual({ values: DEFAULT_SETTINGS, problems: [], answers: [], cells: {} });
  });

  test('are read by label or name, with the cell they stand in; blank leaves the default', () => {
    const settings = settingsOf([
      ['Organisation', ' Acme Ltd ', ''],
      ['accountableMax', 2, ''],
      ['Small organisation', '', ''],
      ['As-of date', date('2026-11-22'), ''],
    ]);
    expect(settings.values).toMatchObject({ organisation: 'Acme Ltd', accountableMax: 2, asOf: '2026-11-22' });
    expect(settings.values.smallOrganisation).toBe(DEFAULT_SETTINGS.smallOrganisation);
    expect(settings.cells.accountableMax && a1(settings.cells.accountableMax)).toBe('B3');
    expect(settings.problems).toEqual([]);
  });

  test('yield to what the caller gives', () => {
    const settings = settingsOf([['accountableMax', 2, '']], { accountableMax: '3' });
    expect(settings.values.accountableMax).toBe(3);
    expect(settings.cells.accountableMax).toBeUndefined();
  });

  test('that cannot be used are problems, and the default stands', () => {
    const settings = settingsOf(
      [
        ['accountableMax', 'many', ''],
        ['Organisation', error(), ''],
        ['Colour of the logo', 'blue', ''],
      ],
      { edition: '2005', colour: 'red' },
    );
    expect(settings.values).toEqual(DEFAULT_SETTINGS);
    expect(settings.problems.map(({ setting, kind, cell }) => [setting, kind, cell && a1(cell)])).toEqual([
      ['accountableMax', 'wrongValue', 'B2'],
      ['Organisation', 'wrongValue', 'B3'],
      ['Colour of the logo', 'unknownSetting', 'A4'],
      ['edition', 'wrongValue', null],
      ['colour', 'unknownSetting', null],
    ]);
    expect(settings.problems[0]?.expected).toContain('number');
  });

  test('count days from 1904 where the workbook does', () => {
    const serial = Date.parse('2026-11-22T00:00:00Z') / 86_400_000 + 25_569 - 1_462;
    expect(
      settingsOf(
        [
          ['As-of date', serial, ''],
          ['Organisation', 'Acme', ''],
        ],
        {},
        true,
      ).values.asOf,
    ).toBe('2026-11-22');
  });

  test('keep remembered answers apart', () => {
    const settings = settingsOf([
      ['Organisation', 'Acme', ''],
      ['Remembered answers', '', ''],
      ['Question', 'Answer', 'Date'],
      ['Is the CFO top management for this ISMS?', 'Yes', '2026-01-01'],
      ['Is J. Doe your Information Security Manager?', '', ''],
    ]);
    expect(settings.answers.map(({ question, answer, cell }) => [question, answer, a1(cell)])).toEqual([
      ['Is the CFO top management for this ISMS?', 'Yes', 'B5'],
    ]);
    expect(settings.problems).toEqual([]);
  });
});
