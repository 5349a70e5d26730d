import { fail } from '../../src/checks';
import {
  all,
  dropWhen,
  onlyRefs,
  sameSubject,
  sharesCell,
  sharesPerson,
  sharesRow,
  subjectIn,
  theirSubjectIn,
  withoutSharedRows,
} from '../../src/checks/yields';
import type { CellRef } from '../../src/workbook';

const cell = (row: number, column = 2): CellRef => ({ sheet: 'RACI', row, column });
const mine = fail('A.5.1', [cell(1), cell(2)], 'm', { refs: ['A.5.1', 'A.5.2'] }, { refs: ['A.5.1', 'A.5.2'], persons: ['jane doe'] });

describe('matchers of precedence', () => {
  test('should tell the same subject, row, cell and person', () => {
    expect(sameSubject(mine, fail('a.5.1 ', [cell(9)], 'x'))).toBe(true);
    expect(sameSubject(mine, fail('A.5.2', [cell(1)], 'x'))).toBe(false);
    expect(sharesRow(mine, fail('x', [cell(1, 5)], 'x'))).toBe(true);
    expect(sharesRow(mine, fail('x', [cell(9)], 'x', {}, { refs: ['A.5.2'] }))).toBe(true);
    expect(sharesRow(mine, fail('x', [{ ...cell(1), sheet: 'Other' }], 'x'))).toBe(false);
    expect(sharesCell(mine, fail('x', [cell(9)], 'x', {}, { related: [{ cells: [cell(2)], why: '' }] }))).toBe(true);
    expect(sharesCell(mine, fail('x', [cell(1, 5)], 'x'))).toBe(false);
    expect(sharesPerson(mine, fail('x', [cell(9)], 'x', {}, { persons: ['jane doe'] }))).toBe(true);
    expect(sharesPerson(mine, fail('x', [cell(9)], 'x'))).toBe(false);
  });

  test('should combine', () => {
    const keep = dropWhen(all(subjectIn(['A.5.1']), theirSubjectIn(['internal-audit'])));
    expect(keep(mine, fail('Internal-Audit', [cell(9)], 'x'))).toBeNull();
    expect(keep(mine, fail('risk-owners', [cell(9)], 'x'))).toBe(mine);
    expect(onlyRefs(['A.5.1', 'A.5.2', 'A.5.3'])(mine, mine)).toBe(true);
    expect(onlyRefs(['A.5.1'])(mine, mine)).toBe(false);
  });

  test('should take out the rows that the other finding has', () => {
    expect(withoutSharedRows(mine, fail('x', [cell(2, 7)], 'x', {}, { refs: ['A.5.2'] }))).toMatchObject({
      cells: [cell(1)],
      refs: ['A.5.1'],
      data: { refs: ['A.5.1'] },
    });
    expect(withoutSharedRows(mine, fail('x', [cell(1), cell(2)], 'x'))).toBeNull();
    expect(withoutSharedRows(mine, fail('x', [cell(7)], 'x'))).toBe(mine);
  });
});
