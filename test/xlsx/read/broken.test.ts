import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';

import { readCsv, readWorkbook } from '../../../src/xlsx';
import type { FileProblem } from '../../../src/xlsx';
import { xlsx } from './build-xlsx';
import { fixtureBytes, fixtureNames } from './reading';

function problemOf(bytes: Uint8Array): FileProblem | null {
  const result = readWorkbook(bytes, 'broken.xlsx');
  return result.ok ? null : result.problem;
}

/** A compound file (OLE2) with a directory that names one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, at) => (bytes[1024 + 128 + at * 2] = letter.charCodeAt(0)));
  return bytes;
}

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

function otherDocument(part: string, contentType: string): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${CONTENT_TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Override PartName="/${part}" ContentType="${contentType}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r" Type="${DOCUMENT}" Target="${part}"/></Relationships>`,
    ),
    [part]: strToU8('<document/>'),
  });
}

describe('files that cannot be read', () => {
  const whole = fixtureBytes('xlsxwriter-tables-rules.xlsx');

  test.each<[string, Uint8Array, unknown]>([
    ['no bytes', new Uint8Array(), { kind: 'empty' }],
    ['a password to open', compoundFile('EncryptedPackage'), { kind: 'encrypted' }],
    ['the old binary format', compoundFile('Workbook'), { kind: 'legacyXls' }],
    ['another compound file', compoundFile('WordDocument'), { kind: 'notAWorkbook', found: 'compoundFile' }],
    ['the binary .xlsb', otherDocument('xl/workbook.bin', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'), { kind: 'xlsb' }],
    [
      'a Word document',
      otherDocument('word/document.xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      { kind: 'notAWorkbook', found: 'wordDocument' },
    ],
    ['a plain archive', zipSync({ 'a.txt': strToU8('x') }), { kind: 'notAWorkbook', found: 'zip' }],
    ['plain text', strToU8('Ref;Activity'), { kind: 'notAWorkbook', found: 'text' }],
    ['half a file', whole.subarray(0, whole.length / 2), { kind: 'truncated' }],
    ['a file without its last bytes', whole.subarray(0, whole.length - 30), { kind: 'truncated' }],
    ['XML that breaks off', xlsx({ rows: '<row>' }), { kind: 'damaged', part: 'xl/worksheets/sheet1.xml' }],
    ['shared strings that are no XML', xlsx({ strings: '<si>' }), { kind: 'damaged', part: 'xl/sharedStrings.xml' }],
    ['styles that are no XML', xlsx({ styles: '<' }), { kind: 'damaged', part: 'xl/styles.xml' }],
    [
      'bytes that are no characters',
      xlsx({ parts: { 'xl/worksheets/sheet1.xml': Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe, 0xc3) } }),
      { kind: 'damaged' },
    ],
    ['an address that no sheet has', xlsx({ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }), { kind: 'damaged' }],
    ['a row that no sheet has', xlsx({ rows: '<row r="1048577"><c><v>1</v></c></row>' }), { kind: 'damaged' }],
    ['a row between two others', xlsx({ rows: '<row r="1.5"><c><v>1</v></c></row>' }), { kind: 'damaged' }],
    ['an address between two others', xlsx({ rows: '<row r="1"><c r="A1.5"><v>1</v></c></row>' }), { kind: 'damaged' }],
    // Looking up a namespace walks through all open elements: without a bound these few kilobytes take minutes and more.
    [
      'elements nested without end in a sheet',
      xlsx({ rows: '<a>'.repeat(300_000) }),
      { kind: 'damaged', part: 'xl/worksheets/sheet1.xml', reason: expect.stringContaining('nested') },
    ],
    [
      'elements nested without end in styles',
      xlsx({ styles: '<a>'.repeat(300_000) }),
      { kind: 'damaged', part: 'xl/styles.xml', reason: expect.stringContaining('nested') },
    ],
    [
      'an entity bomb',
      xlsx({ parts: { 'xl/worksheets/sheet1.xml': '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w>&b;</w>' } }),
      { kind: 'damaged' },
    ],
  ])('%s', (_, bytes, problem) => {
    expect(problemOf(bytes)).toMatchObject(problem as object);
  });

  test('a zip bomb is refused before it is unpacked', () => {
    const bomb = xlsx({ parts: { 'xl/media/big.bin': new Uint8Array(120_000_000) } });
    expect(problemOf(bomb)).toMatchObject({ kind: 'tooLarge', what: 'ratio' });
  });

  test('a sheet without its part is damage, not an empty sheet', () => {
    const part = 'xl/_rels/workbook.xml.rels';
    expect(problemOf(xlsx({ parts: { [part]: `<Relationships xmlns="${RELATIONSHIPS}"/>` } }))).toMatchObject({ kind: 'damaged' });
  });
});

describe('bytes of any kind', () => {
  test('never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(typeof readWorkbook(bytes, 'x.xlsx').ok).toBe('boolean');
        expect(typeof readCsv(bytes, 'x.csv').ok).toBe('boolean');
      }),
    );
  });

  test('never throw as XML of a sheet', () => {
    const pieces = fc.constantFrom(
      '<row r="1">',
      '</row>',
      '<c r="A1" t="s">',
      '<c>',
      '</c>',
      '<v>',
      '</v>',
      '1',
      '<is>',
      '</is>',
      '<t>',
      '</t>',
      '<f/>',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (rows) => {
        expect(typeof readWorkbook(xlsx({ rows: rows.join('') }), 'x.xlsx').ok).toBe('boolean');
      }),
    );
  });

  test('never throw when one byte of a workbook is wrong', () => {
    const names = fixtureNames();
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), fc.integer({ min: 1, max: 255 }), (name, at, change) => {
        const bytes = Uint8Array.from(fixtureBytes(name));
        const index = at % bytes.length;
        bytes[index] = (bytes[index] ?? 0) ^ change;
        expect(typeof readWorkbook(bytes, name).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});
