import { checkWorkbook } from '../../../src/report';
import { clauseRows, controlRows, MATRIX_HEADER, SOA_HEADER, soaRows } from '../../helpers/standard-rows';
import { sheet, table, workbook } from '../../helpers/workbook-builder';
import type { RowSpec } from '../../helpers/workbook-builder';

const only = ['COV-01', 'COV-02', 'COV-03', 'COV-05', 'COV-06', 'COV-08', 'ROL-12', 'SOA-07'];
const idsOf = (sheets: Parameters<typeof workbook>[0]): readonly string[] =>
  checkWorkbook(workbook(sheets), { today: '2026-11-22', runAt: '2026-11-22T08:00:00Z', toolVersion: '0', only })
    .findings.map(({ id }) => id)
    .sort();
const matrix = (rows: readonly RowSpec[]) => sheet([MATRIX_HEADER, ...rows]);
const complete = [...clauseRows(), ...controlRows()];
const replaced = (id: string, row: RowSpec) => matrix(complete.map((each) => (each[0] === id ? row : each)));
const soa = sheet([SOA_HEADER.slice(0, 4), ...soaRows().map((row) => row.slice(0, 4))]);

describe('one cause, one finding', () => {
  test('should find nothing in a complete workbook', () => {
    expect(idsOf({ RACI: matrix(complete), SoA: soa })).toEqual([]);
  });

  test('should report a placeholder once', () => {
    expect(idsOf({ RACI: replaced('A.8.13', ['A.8.13', 'Information backup', 'TBD', 'TBD']), SoA: soa })).toEqual(['COV-06 tbd']);
  });

  test('should report a control without a row once', () => {
    expect(idsOf({ RACI: matrix(complete.filter(([id]) => id !== 'A.8.13')), SoA: soa })).toEqual(['COV-02 A.8.13']);
  });

  test('should report a control without anybody responsible once', () => {
    expect(idsOf({ RACI: replaced('A.8.13', ['A.8.13', 'Information backup', 'CIO', '']), SoA: soa })).toEqual(['COV-05 A.8.13']);
  });

  test('should report a leaver once', () => {
    const people = table(`Name   | Status | Start | End
                          M. Kim | Leaver |       | 2026-01-31
                          J. Doe | Active |       | `);
    expect(idsOf({ RACI: replaced('A.8.13', ['A.8.13', 'Information backup', 'CIO', 'M. Kim']), SoA: soa, People: people })).toEqual([
      'COV-08 M. Kim',
    ]);
  });

  test('should leave internal audit without an auditor to ROL-12', () => {
    const rows = complete.map((each) => (each[0] === '9.2.1' || each[0] === '9.2.2' ? [...each.slice(0, 3), ''] : each));
    expect(idsOf({ RACI: matrix(rows), SoA: soa })).toEqual(['ROL-12 internal-audit']);
    expect(idsOf({ RACI: matrix(complete.filter(([id]) => id !== '9.2.1' && id !== '9.2.2')), SoA: soa })).toEqual(['ROL-12 internal-audit']);
  });
});
