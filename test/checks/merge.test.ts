import { fail, mergeOutcomes, pass, review } from '../../src/checks';
import type { CellRef } from '../../src/workbook';

const cell = (sheet: string, row: number): CellRef => ({ sheet, row, column: 2 });

describe('mergeOutcomes', () => {
  test('should make one finding of a subject in one sheet, however it is spelt', () => {
    const merged = mergeOutcomes(
      [
        fail('A.5.1', [cell('RACI', 1)], 'nobody', { items: ['one'], n: 1 }, { refs: ['A.5.1'], severity: 'warning' }),
        fail('a.5.1 ', [cell('RACI', 1), cell('RACI', 7)], 'nobody', { items: ['one', 'two'], n: 2 }, { refs: ['A.5.1', 'A.5.2'] }),
      ],
      'error',
    );
    expect(merged).toEqual([
      {
        outcome: 'fail',
        subject: 'A.5.1',
        cells: [cell('RACI', 1), cell('RACI', 7)],
        message: 'nobody',
        data: { items: ['one', 'two'], n: 1 },
        refs: ['A.5.1', 'A.5.2'],
        severity: 'error',
      },
    ]);
  });

  test('should keep findings of two sheets apart, and count every pass', () => {
    const outcomes = [
      pass('A.5.1', 'named'),
      pass('A.5.1', 'named'),
      fail('A.5.1', [cell('RACI', 1)], 'nobody'),
      fail('A.5.1', [cell('Other', 1)], 'nobody'),
    ];
    expect(mergeOutcomes(outcomes, 'error')).toEqual(outcomes);
  });

  test('should let a failure speak where a question meets it', () => {
    const [merged, ...others] = mergeOutcomes(
      [review('A.5.1', [cell('RACI', 1)], 'cannotTell'), fail('A.5.1', [cell('RACI', 7)], 'nobody', {}, { severity: 'warning' })],
      'error',
    );
    expect(others).toEqual([]);
    expect(merged).toMatchObject({ outcome: 'fail', message: 'nobody', severity: 'warning', cells: [cell('RACI', 1), cell('RACI', 7)] });
  });

  test('should fill the words of the stronger with its own facts only', () => {
    const soon = fail('J. Doe', [cell('Competency', 1)], 'expiresSoon', { when: ['2026-12-24'] }, { severity: 'info' });
    const expired = fail('J. Doe', [cell('Competency', 2)], 'expired', { when: ['2026-01-01'] });
    const question = review('J. Doe', [cell('Competency', 3)], 'unreadable', { when: ['sometime'] });
    const merged = mergeOutcomes([soon, question, expired], 'warning');
    expect(merged).toMatchObject([{ outcome: 'fail', message: 'expired', data: { when: ['2026-01-01'] }, severity: 'warning' }]);
    expect(merged[0]?.cells).toHaveLength(3);
  });
});
