import { findCheck, missingNeed } from '../../src/checks';
import type { Check, Needs } from '../../src/checks';
import { recognise } from '../../src/recognition';
import { clauseRows, MATRIX_HEADER, SOA_HEADER, soaRows } from '../helpers/standard-rows';
import { sheet, table, workbook } from '../helpers/workbook-builder';

const none: Needs = { all: [], any: [], optional: [] };
const lack = (needs: Partial<Needs>, sheets: Parameters<typeof workbook>[0]) =>
  missingNeed({ needs: { ...none, ...needs } }, recognise(workbook(sheets)));
const blankMatrix = sheet([MATRIX_HEADER, ...clauseRows().map((row) => [...row.slice(0, 2), '', ''])]);
const matrix = sheet([MATRIX_HEADER, ...clauseRows()]);
const soa = sheet([SOA_HEADER, ...soaRows()]);
const blankSoa = sheet([SOA_HEADER, ...soaRows().map((row) => [...row.slice(0, 2), '', '', ''])]);

describe('missingNeed', () => {
  test('should be null where everything is there', () => {
    expect(lack({ all: [{ kind: 'matrix' }, { kind: 'applicability', columns: ['applicable'] }] }, { RACI: matrix, SoA: soa })).toBeNull();
  });

  test('should name the sheet that is not there, and the column', () => {
    expect(lack({ all: [{ kind: 'people' }] }, { RACI: matrix })).toEqual({ kind: 'noSheet', sheet: 'people' });
    expect(lack({ all: [{ kind: 'applicability', columns: ['ref', 'status'] }] }, { SoA: soa })).toEqual({
      kind: 'noColumn',
      sheet: 'applicability',
      columns: ['status'],
    });
  });

  test('should take one of several, and say what falls short rather than what is absent', () => {
    const any = [{ kind: 'people' }, { kind: 'matrix' }] as const;
    expect(lack({ any }, { RACI: matrix })).toBeNull();
    expect(lack({ any }, { RACI: blankMatrix })).toEqual({ kind: 'matrixNotFilledIn' });
    expect(lack({ any }, { Notes: table('A | B') })).toEqual({ kind: 'noSheet', sheet: 'people' });
  });

  test('should count a sheet without entries as missing, but for the check that reports it', () => {
    const needs = { all: [{ kind: 'applicability' }] } as const;
    expect(lack(needs, { SoA: blankSoa })).toEqual({ kind: 'emptySheet', sheet: 'applicability' });
    expect(lack({ all: [{ kind: 'applicability', reportsEmpty: true }] }, { SoA: blankSoa })).toBeNull();
    expect(lack({ all: [{ kind: 'matrix', reportsEmpty: true }] }, { RACI: blankMatrix })).toBeNull();
  });

  test('should take an owner column for a matrix only where the check says so', () => {
    expect(lack({ all: [{ kind: 'matrix' }] }, { SoA: soa })).toEqual({ kind: 'noSheet', sheet: 'matrix' });
    expect(lack({ all: [{ kind: 'matrix', acceptsOwnerColumn: true }] }, { SoA: soa })).toBeNull();
  });

  test('should find every check of an empty workbook without its sheets', () => {
    const register = recognise(workbook({ Notes: table('Hello | World') }));
    const checks = ['COV-01', 'COV-03', 'COV-08', 'SOA-01', 'RES-02']
      .map((id) => findCheck(id))
      .filter((check): check is Check => check !== null);
    expect(checks.map((check) => missingNeed(check, register)?.kind)).toEqual(checks.map(() => 'noSheet'));
  });
});
