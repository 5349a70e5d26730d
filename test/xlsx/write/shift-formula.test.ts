import { shiftFormula } from '../../../src/xlsx/write/edits/shift-formula';

test.each([
  ['A1+$B$2+C$3+$D4', 2, 1, 'B3+$B$2+D$3+$D6'],
  ['SUM(A1:B2)', 1, 0, 'SUM(A2:B3)'],
  ['SUM(A:B,$C:C)', 5, 1, 'SUM(B:C,$C:D)'],
  ['SUM(1:2,$3:3)', 1, 9, 'SUM(2:3,$3:4)'],
  ['LOG10(A1)&"A1 is ""A1"""', 1, 1, 'LOG10(B2)&"A1 is ""A1"""'],
  ["'A1''s B2'!A1+TAB1!B2", 1, 0, "'A1''s B2'!A2+TAB1!B3"],
  ['T[[#This Row],[A1]]+A1', 1, 0, 'T[[#This Row],[A1]]+A2'],
  ['A1_name+name.A1+_A1', 1, 1, 'A1_name+name.A1+_A1'],
  ['A1+A2', -1, 0, '#REF!+A1'],
  ['A1', 0, -1, '#REF!'],
  ['#REF!+#N/A+A1', 1, 0, '#REF!+#N/A+A2'],
  ['ZZZ1+XFD1', 1, 0, 'ZZZ1+XFD2'],
  ['TRUE+1:1', 1, 1, 'TRUE+2:2'],
])('should move %s by %d rows and %d columns to %s', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});
