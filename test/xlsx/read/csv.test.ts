import { readCsv } from '../../../src/xlsx';
import { workbookOf } from './reading';

function sheet(text: string | Uint8Array, name = 'register.csv') {
  const [only] = workbookOf(readCsv(typeof text === 'string' ? new TextEncoder().encode(text) : text, name)).sheets;
  if (!only) throw new Error('No sheet');
  return only;
}

function utf16(text: string, mark: boolean, isLittle: boolean): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

describe('the shape of a file', () => {
  test.each([
    ['commas', 'Ref,Title\n5.1,"Leadership, commitment"\n'],
    ['semicolons, with commas inside', 'Ref;Title\r\n5.1;Leadership, commitment\r\n'],
    ['tabs', 'Ref\tTitle\r5.1\tLeadership, commitment'],
    ['what Excel declares', 'sep=;\r\nRef;Title\r\n5.1;Leadership, commitment'],
    ['a byte order mark', '\uFEFFRef;Title\n5.1;Leadership, commitment'],
  ])('should be read with %s', (_, text) => {
    expect(sheet(text).text).toEqual([
      ['Ref', 'Title'],
      ['5.1', 'Leadership, commitment'],
    ]);
  });

  test('should be read with quotes, doubled quotes and lines inside', () => {
    expect(sheet('a,"say ""yes""\nor no",c\n').text).toEqual([['a', 'say "yes"\nor no', 'c']]);
  });

  test('should take quotes as they stand where one is never closed', () => {
    expect(sheet('a,"b\nc,d\n').text).toEqual([
      ['a', '"b'],
      ['c', 'd'],
    ]);
  });

  test('should begin at the first value, and rows may differ in length', () => {
    expect(sheet(',,\n,x\n,y,z\n,,\n')).toMatchObject({
      origin: { row: 1, column: 1 },
      text: [
        ['x', ''],
        ['y', 'z'],
      ],
    });
  });

  test('should give one column where there is no separator', () => {
    expect(sheet('Owner\nCEO\n').text).toEqual([['Owner'], ['CEO']]);
  });
});

describe('the encoding of a file', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Größe;Š\nA;B')],
    ['UTF-16 little endian with a mark', utf16('Größe;Š\nA;B', true, true)],
    ['UTF-16 big endian with a mark', utf16('Größe;Š\nA;B', true, false)],
    ['UTF-16 without a mark', utf16('Größe;Š\nA;B', false, true)],
    ['Windows-1252', Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65, 0x3b, 0x8a, 0x0a, 0x41, 0x3b, 0x42)],
  ])('should be told: %s', (_, bytes) => {
    expect(sheet(bytes).text).toEqual([
      ['Größe', 'Š'],
      ['A', 'B'],
    ]);
  });
});

describe('values', () => {
  test('should be numbers only where they can be nothing else', () => {
    const fields = [
      '3',
      '-2',
      '1200.50',
      '100.25',
      '5.1',
      '5.10',
      '007',
      '1,5',
      '10.1.1',
      '2026-11-22',
      '1e5',
      '1234567890123456',
      '=1+1',
      ' 3',
    ];
    const read = sheet(fields.join(';'));
    expect(read.text).toEqual([fields]);
    expect(read.values).toEqual([[3, -2, 1200.5, 100.25, ...fields.slice(4)]]);
    expect(read.numberFormats).toEqual([fields.map(() => 'General')]);
  });
});

describe('the name of the sheet', () => {
  test.each([
    ['RACI matrix.csv', 'RACI matrix'],
    ["folder/it's [draft]*.v2.csv", "it's  draft  .v2"],
    ["'quoted'.csv", 'quoted'],
    ['a name that is longer than any sheet of a workbook may have.csv', 'a name that is longer than any'],
    ['.csv', 'Sheet1'],
  ])('%s', (file, name) => {
    expect(sheet('a', file).name).toBe(name);
  });
});

test('a file without text is empty', () => {
  expect(readCsv(new Uint8Array(), 'x.csv')).toEqual({ ok: false, problem: { kind: 'empty' } });
});

test('a file that is no text is refused', () => {
  expect(readCsv(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xc3), 'x.csv')).toEqual({
    ok: false,
    problem: { kind: 'notAWorkbook', found: 'unknown' },
  });
});

test('more rows than a sheet can have are not read in part', () => {
  expect(sheet('x\n'.repeat(1_048_577)).content).toBe('tooLarge');
});
