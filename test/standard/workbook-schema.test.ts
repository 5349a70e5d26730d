import type { MatrixColumn, TableFields } from '../../src/register';
import { CONTROLS, LEAF_CLAUSES, LISTS, STANDARD_SHEETS, sheetsOfSize } from '../../src/standard';
import * as columns from '../../src/standard/workbook-columns';

/** Fails to compile where a column of the standard workbook has no field of that name in the register. */
const fields = {
  settings: columns.SETTINGS_COLUMNS.map((column): TableFields['settings'] => column.key),
  matrix: columns.MATRIX_COLUMNS.map((column): MatrixColumn => column.key),
  competency: columns.COMPETENCY_COLUMNS.map((column): TableFields['competency'] => column.key),
  applicability: columns.SOA_COLUMNS.map((column): TableFields['applicability'] => column.key),
  roles: columns.ROLES_COLUMNS.map((column): TableFields['roles'] => column.key),
  people: columns.PEOPLE_COLUMNS.map((column): TableFields['people'] => column.key),
  training: columns.TRAINING_COLUMNS.map((column): TableFields['training'] => column.key),
  duties: columns.DUTIES_COLUMNS.map((column): TableFields['duties'] => column.key),
  conflicts: columns.CONFLICT_COLUMNS.map((column): TableFields['conflicts'] => column.key),
  resources: columns.RESOURCES_COLUMNS.map((column): TableFields['resources'] => column.key),
  communications: columns.COMMUNICATION_COLUMNS.map((column): TableFields['communications'] => column.key),
  documents: columns.DOCUMENT_COLUMNS.map((column): TableFields['documents'] => column.key),
  exceptions: columns.EXCEPTION_COLUMNS.map((column): TableFields['exceptions'] => column.key),
};

describe('the standard workbook', () => {
  it('should have its sheets in order, three of them in the starter', () => {
    expect(sheetsOfSize('starter').map((sheet) => sheet.title)).toEqual(['Settings', 'RACI', 'Competency']);
    expect(sheetsOfSize('full').map((sheet) => sheet.title)).toEqual([
      'Settings',
      'RACI',
      'Competency',
      'Statement of Applicability',
      'Roles',
      'People',
      'Training',
      'Duties',
      'SoD Rules',
      'Resources',
      'Communication Plan',
      'Document Register',
      'Exceptions',
    ]);
  });

  it('should keep the further columns for the full size', () => {
    const raci = (size: 'starter' | 'full'): readonly string[] =>
      sheetsOfSize(size)
        .find((sheet) => sheet.kind === 'matrix')
        ?.columns.map((column) => column.header) ?? [];
    expect(raci('starter')).toEqual(['Ref', 'Title', 'Accountable', 'Responsible', 'Support', 'Consulted', 'Informed', 'Notes']);
    expect(raci('full')).toEqual([...raci('starter'), 'Activity', 'Resources / tool', 'Evidence', 'Last review']);
  });

  it('should have headers that an Excel table accepts: unique and not empty', () => {
    for (const sheet of STANDARD_SHEETS) {
      const headers = sheet.columns.map((column) => column.header.toLowerCase());
      expect(new Set(headers).size).toBe(headers.length);
      expect(headers).not.toContain('');
      expect(sheet.title.length).toBeLessThanOrEqual(31);
    }
  });

  it('should have a field in the register for every column', () => {
    for (const sheet of STANDARD_SHEETS) expect(sheet.columns.map((column) => column.key)).toEqual(fields[sheet.kind]);
  });

  it('should write every reference as text', () => {
    const references = STANDARD_SHEETS.flatMap((sheet) => sheet.columns).filter((column) =>
      ['ref', 'refs', 'ref2013'].includes(column.key),
    );
    expect(references.map((column) => column.type)).toEqual(['reference', 'reference', 'reference', 'reference']);
  });

  it('should list every reference of the matrix', () => {
    const ids: readonly string[] = LISTS.Ref.values;
    expect([...LEAF_CLAUSES, ...CONTROLS].filter((item) => !ids.includes(item.id))).toEqual([]);
    expect(ids).toHaveLength(30 + 4 + 93);
  });
});
