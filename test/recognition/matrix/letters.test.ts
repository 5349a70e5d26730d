import { isTick, LetterReader } from '../../../src/recognition/matrix/letters';

const reader = new LetterReader();

describe('letters of a cell', () => {
  it.each([
    ['R', 'R'],
    ['a ', 'A'],
    ['A\u00a0', 'A'],
    ['A/R', 'AR'],
    ['R/A', 'RA'],
    ['R / A', 'RA'],
    ['R (A)', 'RA'],
    ['RA', 'RA'],
    ['AR', 'AR'],
    ['ra', 'RA'],
    ['A, R', 'AR'],
    ['R,A,C', 'RAC'],
    ['I/C', 'IC'],
    ['R+A', 'RA'],
    ['R & A', 'RA'],
    ['R and A', 'RA'],
    ['R und A', 'RA'],
    ['R\nA', 'RA'],
    ['R; A', 'RA'],
    ['R*', 'R'],
    ['(C)', 'C'],
    ['S', 'S'],
    ['R/-', 'R'],
    ['R/R', 'R'],
    ['Responsible', 'R'],
    ['ACCOUNTABLE', 'A'],
    ['Responsible / Accountable', 'RA'],
    ['R - Responsible', 'R'],
    ['Rechenschaftspflichtig', 'A'],
    ['Informé', 'I'],
    ['Consultado', 'C'],
    ['\u0410', 'A'],
    ['\u0421', 'C'],
    ['\uff32', 'R'],
    ['\u0391/R', 'AR'],
  ])('should read %j as %s', (text, letters) => {
    expect(reader.read(text)).toMatchObject({ kind: 'letters', letters: [...letters], isPartial: false });
  });

  it.each(['-', '--', '–', '/', 'N', 'N/A', 'n / a', 'none', 'k. A.', 's/o'])('should take %j for nothing', (text) => {
    expect(reader.read(text).kind).toBe('none');
  });

  it.each(['TBD', 'Varies', 'D', 'Q', 'O', 'V', '1', '3', 'x', 'A?', 'R1', '?', 'T/B'])(
    'should not know %j, though it may be a letter',
    (text) => {
      expect(reader.read(text).kind).toBe('token');
    },
  );

  it.each(['CEO', 'CIO', 'IT', 'car', 'Air', 'see note', '5.1', 'A.5.1', 'R. Roe'])('should take %j for text', (text) => {
    expect(reader.read(text).kind).toBe('text');
  });

  it('should keep what it knows of a mix', () => {
    expect(reader.read('R/Q')).toMatchObject({ letters: ['R'], isPartial: true });
  });

  it('should follow a legend', () => {
    const german = new LetterReader(
      new Map([
        ['D', 'R' as const],
        ['V', 'A' as const],
        ['A', null],
      ]),
    );
    expect(german.read('D/V')).toMatchObject({ letters: ['R', 'A'] });
    expect(german.read('A').kind).toBe('token');
  });

  it.each(['x', 'X', '✓', '✔', 'ja', 'Yes', 'TRUE', '1'])('should know %j as a tick', (text) => {
    expect(isTick(text)).toBe(true);
  });
});
