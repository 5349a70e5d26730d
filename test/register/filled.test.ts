import { recognise } from '../../src/recognition';
import { filledRows, isFilledRow } from '../../src/register';
import type { Table } from '../../src/register';
import { error, table, workbook } from '../helpers/workbook-builder';
import type { RowSpec } from '../helpers/workbook-builder';

function soa(rows: readonly RowSpec[]): Table<'applicability'> {
  const header = ['Control', 'Title', 'Theme', 'Applicable', 'Justification for exclusion', 'Owner', '2013 ref'];
  const [found] = recognise(workbook({ SoA: [header, ...rows] })).applicability;
  if (!found) throw new Error('There is no Statement of Applicability.');
  return found;
}

describe('filled rows', () => {
  test('hold more than a template gives', () => {
    const found = soa([
      ['A.5.1', 'Policies', 'Organizational', '', '', '', 'A.5.1.1'],
      ['A.5.2', 'Roles', 'Organizational', '-', 'n/a', '', ''],
      ['A.5.3', 'Segregation of duties', 'Organizational', 'Yes', '', '', ''],
      ['A.5.4', 'Management responsibilities', 'Organizational', error(), '', '', ''],
    ]);
    expect(found.rows).toHaveLength(4);
    expect(filledRows(found).map(({ fields }) => fields.ref?.text)).toEqual(['A.5.3', 'A.5.4']);
  });

  test('of a Roles sheet name more than roles', () => {
    const [roles] = recognise(
      workbook({ Roles: table('Role | Holder | Deputy | Kind\nCEO | | | Mandatory\nISM | J. Doe | | Mandatory') }),
    ).roles;
    expect(roles?.rows.map((row) => isFilledRow(roles, row))).toEqual([false, true]);
  });
});
