import { foldReferences, formatMessage, missingData, placeholdersOf } from '../../src/checks';

describe('formatMessage', () => {
  test('should print values and the word that fits a count', () => {
    expect(formatMessage('{n} {n|row|rows} of {sheet}.', { n: 1, sheet: 'RACI' })).toBe('1 row of RACI.');
    expect(formatMessage('{n} {n|row|rows}.', { n: 0 })).toBe('0 rows.');
    expect(formatMessage('{refs|Control|Controls} {refs}.', { refs: ['A.5.1', 'A.5.3'] })).toBe('Controls A.5.1, A.5.3.');
  });

  test('should leave a placeholder without data to be seen, and name it', () => {
    expect(formatMessage('Who is {who}?', {})).toBe('Who is {who}?');
    expect(missingData('Who is {who}? {n|one|many}', { n: 2 })).toEqual(['who']);
    expect(placeholdersOf('{a} {a|x|y} {b}')).toEqual(['a', 'b']);
  });

  test('should not read workbook text as a placeholder', () => {
    expect(formatMessage('{a} and {b}', { a: '{b}', b: '$&' })).toBe('{b} and $&');
  });
});

describe('foldReferences', () => {
  test.each([
    [['A.8.1', 'A.8.2', 'A.8.3'], ['A.8.1-A.8.3']],
    [
      ['A.8.1', 'A.8.2'],
      ['A.8.1', 'A.8.2'],
    ],
    [
      ['4.1', '4.2', '4.3', '5.1', 'A.5.1'],
      ['4.1-4.3', '5.1', 'A.5.1'],
    ],
    [
      ['9.2.1', '9.2.2', '9.2.3', 'J. Doe', '8'],
      ['9.2.1-9.2.3', 'J. Doe', '8'],
    ],
    [['A.5.9', 'A.5.10', 'A.5.11'], ['A.5.9-A.5.11']],
    [[], []],
  ])('%j reads %j', (items, folded) => {
    expect(foldReferences(items)).toEqual(folded);
  });
});
