import { createPeople } from '../../../src/register';
import type { Matrix, People } from '../../../src/register';
import { registerOf, tallMatrix, wideMatrix } from './registers';
import type { RegisterOptions, Tables } from './registers';

function peopleIn(matrix: Matrix, tables: Tables = {}, options: RegisterOptions = {}): People {
  return createPeople(registerOf(tables, [matrix], options), 20_000);
}

function letters(people: People, matrix: Matrix, row = 0): readonly string[] {
  return people.assignments(rowOf(matrix, row)).map(({ letter, assignee }) => `${letter} ${assignee.label}`);
}

function rowOf(matrix: Matrix, index: number) {
  const row = matrix.rows[index];
  if (!row) throw new Error(`no row ${String(index)}`);
  return row;
}

describe('the letters of a row', () => {
  test('should come from headings in a wide matrix and from tokens in a tall one', () => {
    const wide = wideMatrix(['CEO', 'ISM\nJ. Doe', 'TBD', '-'], [['A', 'R/C', 'S', 'I']]);
    expect(letters(peopleIn(wide), wide)).toEqual(['A CEO', 'R ISM J. Doe', 'C ISM J. Doe']);
    const tall = tallMatrix([{ A: 'CEO', R: 'ISM; CTO, n/a', S: 'TBC - new hire', C: '-' }]);
    expect(letters(peopleIn(tall), tall)).toEqual(['A CEO', 'R ISM', 'R CTO']);
  });

  test('should count a role and its holder once', () => {
    const tall = tallMatrix([{ A: 'ISM; J. Doe', R: 'J. Doe (ISM)' }]);
    const people = peopleIn(tall, { competency: [{ person: 'J. Doe', role: 'ISM' }] });
    expect(letters(people, tall)).toEqual(['A ISM', 'R J. Doe (ISM)']);
    expect(people.sole(rowOf(tall, 0), 'A')?.key).toBe(people.sole(rowOf(tall, 0), 'R')?.key);
  });

  test('should learn from one cell who holds the role that another names', () => {
    const tall = tallMatrix([
      { A: 'CISO (J. Doe)', R: 'CTO (K. Poe)' },
      { A: 'CISO', R: 'J. Doe' },
      { A: 'CTO (L. Moe)', R: 'CTO' },
    ]);
    const people = peopleIn(tall);
    expect(people.sole(rowOf(tall, 1), 'A')).toMatchObject({ key: 'j doe', step: 'b' });
    expect(people.sole(rowOf(tall, 1), 'R')).toMatchObject({ key: 'j doe', step: 'b', roleKeys: ['ISM_LEADERSHIP'] });
    expect(people.sole(rowOf(tall, 2), 'R')).toMatchObject({ key: 'cto', step: 'd', person: null });
  });

  test('should say who is the only one, and nobody where there are two', () => {
    const tall = tallMatrix([{ A: 'CEO', R: 'ISM; CTO' }, { A: '' }]);
    const people = peopleIn(tall);
    expect(people.sole(rowOf(tall, 0), 'A')?.label).toBe('CEO');
    expect(people.sole(rowOf(tall, 0), 'R')).toBeNull();
    expect(people.withLetter(rowOf(tall, 0), 'R').map(({ label }) => label)).toEqual(['ISM', 'CTO']);
    expect(people.sole(rowOf(tall, 1), 'A')).toBeNull();
  });

  test('should list the assignees of a matrix once, in the order met', () => {
    const tall = tallMatrix([
      { A: 'CEO', R: 'ISM' },
      { A: 'ISM', R: 'CTO; CEO' },
    ]);
    expect(
      peopleIn(tall)
        .assigneesOf(tall)
        .map(({ label }) => label),
    ).toEqual(['CEO', 'ISM', 'CTO']);
  });
});

describe('placeholders', () => {
  test.each<[string, string | null]>([
    ['TBD', 'TBD'],
    ['tbc.', 'tbc'],
    ['[TBD]', '[TBD]'],
    ['TBC - new hire', 'TBC'],
    ['Vacant (from June)', 'Vacant'],
    ['To be confirmed: HR', 'To be confirmed'],
    ['???', '???'],
    ['x', 'x'],
    ['[name]', '[name]'],
    ['<Name>', '<Name>'],
    ['N.N.', 'N.N.'],
    ['nn', 'nn'],
    ['noch offen', 'noch offen'],
    ['À définir', 'À définir'],
    ['a completer', 'a completer'],
    ['Por definir', 'Por definir'],
    ['pendiente – RRHH', 'pendiente'],
    ['Open-source lead', null],
    ['Name Smith', null],
    ['A. Nguyen', null],
    ['-', null],
    ['', null],
    ['ISM (TBD)', null],
  ])('should say of %j: %j', (text, expected) => {
    expect(peopleIn(tallMatrix([])).placeholderIn(text)).toBe(expected === 'tbc' ? 'tbc.' : expected);
  });

  test('should keep NN where NN is a known person', () => {
    const people = peopleIn(tallMatrix([]), { competency: [{ person: 'NN', role: 'ISM' }] });
    expect(people.placeholderIn('NN')).toBeNull();
    expect(people.split('NN; TBD')).toEqual(['NN']);
  });

  test('should be found per token, with its cell and letter', () => {
    const tall = tallMatrix([{ A: 'CISO', R: 'CTO; TBD; tba' }, { A: 'TBC - after the merger; see HR' }]);
    const people = peopleIn(tall);
    expect(people.placeholders(rowOf(tall, 0)).map(({ letter, value, source }) => [letter, value, source.cell.column])).toEqual([
      ['R', 'TBD', 2],
      ['R', 'tba', 2],
    ]);
    expect(people.placeholders(rowOf(tall, 1)).map(({ value }) => value)).toEqual(['TBC']);
  });

  test('should be no x in a wide matrix, but a column that is vacant', () => {
    const wide = wideMatrix(['X', 'Vacant'], [['A', 'R']]);
    const people = peopleIn(wide);
    expect(letters(people, wide)).toEqual(['A X']);
    expect(people.placeholders(rowOf(wide, 0)).map(({ letter, value }) => [letter, value])).toEqual([['R', 'Vacant']]);
  });
});

describe('named persons of a matrix', () => {
  const competency = [{ person: 'J. Doe' }, { person: 'K. Poe' }];

  test('should include unmatched tokens where at least half are persons of the competency sheet', () => {
    const persons = wideMatrix(['J. Doe', 'K. Poe', 'L. Moe', 'IT Team'], [['A', 'R', 'R', 'S']]);
    const people = peopleIn(persons, { competency });
    expect(['J. Doe', 'L. Moe', 'IT Team'].map((name) => people.isNamedPerson(people.resolve(name), persons))).toEqual([true, true, false]);
  });

  test('should leave them out in a matrix of roles', () => {
    const roles = wideMatrix(['J. Doe', 'CEO', 'L. Moe', 'ISM'], [['A', 'R', 'R', 'S']]);
    const people = peopleIn(roles, { competency });
    expect(['J. Doe', 'CEO', 'L. Moe'].map((name) => people.isNamedPerson(people.resolve(name), roles))).toEqual([true, false, false]);
  });
});

describe('small organisation', () => {
  test('should be on by setting, or with five active people; off where the headcount is unknown', () => {
    const none = tallMatrix([]);
    const staff = (count: number) => ({
      people: Array.from({ length: count }, (_, index) => ({ name: `Person ${'ABCDEFG'[index] ?? ''}ne`, status: 'Active' })),
    });
    expect(peopleIn(none)).toMatchObject({ headcount: null, isSmallOrganisation: false });
    expect(peopleIn(none, staff(5))).toMatchObject({ headcount: 5, isSmallOrganisation: true });
    expect(peopleIn(none, staff(6))).toMatchObject({ headcount: 6, isSmallOrganisation: false });
    expect(peopleIn(none, staff(6), { settings: { smallOrganisation: 'yes' } }).isSmallOrganisation).toBe(true);
    expect(peopleIn(none, staff(2), { settings: { smallOrganisation: 'no' } }).isSmallOrganisation).toBe(false);
  });
});
