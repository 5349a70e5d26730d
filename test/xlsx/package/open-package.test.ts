import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { DEFAULT_LIMITS, openPackage } from '../../../src/xlsx';
import type { FileProblem, PackageLimits, XlsxPackage } from '../../../src/xlsx';
import { attempt } from '../../../src/xlsx/package/problem';
import { smallWorkbook } from '../../helpers/small-workbook';
import { foreignFile, foreignFiles, packed, partsOf, withPart } from '../../helpers/workbook-parts';

function open(bytes: Uint8Array): XlsxPackage {
  const opened = openPackage(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.package;
}

function problemOf(bytes: Uint8Array, limits?: Partial<PackageLimits>): FileProblem | null {
  const opened = openPackage(bytes, { ...DEFAULT_LIMITS, ...limits });
  return opened.ok ? null : opened.problem;
}

/** A compound file whose directory names one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
  return bytes;
}

describe('files that are no workbook we read', () => {
  const types = (type: string) =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/a/b.xml" ContentType="${type}"/></Types>`;
  const root =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="a/b.xml"/></Relationships>';
  const office = (type: string) => packed({ '[Content_Types].xml': types(type), '_rels/.rels': root, 'a/b.xml': '<a/>' });

  test.each<[string, Uint8Array, FileProblem]>([
    ['an empty file', new Uint8Array(), { kind: 'empty' }],
    ['an encrypted workbook', compoundFile('EncryptedPackage'), { kind: 'encrypted' }],
    ['an old .xls', compoundFile('Workbook'), { kind: 'legacyXls' }],
    ['an older .xls', compoundFile('Book'), { kind: 'legacyXls' }],
    ['an .xls without a container', Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0]), { kind: 'legacyXls' }],
    ['another compound file', compoundFile('WordDocument'), { kind: 'notAWorkbook', found: 'compoundFile' }],
    ['text', strToU8('Ref,Activity\n5.1,Policies'), { kind: 'notAWorkbook', found: 'text' }],
    ['a PDF', strToU8('%PDF-1.7\n'), { kind: 'notAWorkbook', found: 'pdf' }],
    ['a page saved as .xls', strToU8('\uFEFF <html><table></table></html>'), { kind: 'notAWorkbook', found: 'html' }],
    ['an XML spreadsheet of 2003', strToU8('<?xml version="1.0"?><Workbook/>'), { kind: 'notAWorkbook', found: 'xml' }],
    ['other bytes', Uint8Array.from([0, 1, 2, 3, 0, 0, 0, 0, 9]), { kind: 'notAWorkbook', found: 'unknown' }],
    ['a zip archive', packed({ 'a.txt': 'a' }), { kind: 'notAWorkbook', found: 'zip' }],
    [
      'an .ods',
      packed({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'META-INF/manifest.xml': '<a/>' }),
      { kind: 'notAWorkbook', found: 'openDocument' },
    ],
    [
      'a .docx',
      office('application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'),
      { kind: 'notAWorkbook', found: 'wordDocument' },
    ],
    [
      'a .pptx',
      office('application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'),
      { kind: 'notAWorkbook', found: 'presentation' },
    ],
    ['an .xlsb', office('application/vnd.ms-excel.sheet.binary.macroEnabled.main'), { kind: 'xlsb' }],
  ])('should say what %s is', (_, bytes, problem) => {
    expect(problemOf(bytes)).toEqual(problem);
  });

  test('should say that a file was cut off, wherever it was', () => {
    const whole = foreignFile('xlsxwriter-tables-rules.xlsx');
    for (const share of [0.0005, 0.1, 0.5, 0.9, 0.999]) {
      expect(problemOf(whole.slice(0, Math.ceil(whole.length * share)))).toEqual({ kind: 'truncated' });
    }
  });

  test('should say which part is damaged', () => {
    const whole = smallWorkbook();
    expect(problemOf(withPart(whole, 'xl/workbook.xml', () => null))).toMatchObject({ kind: 'damaged', part: 'xl/workbook.xml' });
    expect(problemOf(withPart(whole, 'xl/workbook.xml', (text) => text.replace('</sheets>', '')))).toMatchObject({
      kind: 'damaged',
      part: 'xl/workbook.xml',
    });
    expect(problemOf(withPart(whole, 'xl/_rels/workbook.xml.rels', () => '<a><b></a>'))).toMatchObject({
      kind: 'damaged',
      part: 'xl/_rels/workbook.xml.rels',
    });
    expect(problemOf(withPart(whole, 'xl/workbook.xml', (text) => text.replace(/<sheet .*\/>/, '')))).toMatchObject({ kind: 'damaged' });
  });

  test('should not expand entities', () => {
    const bomb = withPart(
      smallWorkbook(),
      'xl/workbook.xml',
      (text) => `<!DOCTYPE a [<!ENTITY b "c">]>${text.replace('name="RACI"', 'name="&b;"')}`,
    );
    expect(problemOf(bomb)).toMatchObject({ kind: 'damaged', part: 'xl/workbook.xml' });
  });

  test('should refuse a part whose bytes do not fit their checksum', () => {
    const bytes = zipSync(partsOf(smallWorkbook()), { level: 0 });
    const at = Buffer.from(bytes).indexOf('<workbook');
    bytes[at + 3] = 'K'.charCodeAt(0);
    expect(problemOf(bytes)).toMatchObject({ kind: 'damaged', part: 'xl/workbook.xml', reason: 'Its checksum is wrong.' });
  });
});

describe('archives made to exhaust memory', () => {
  const large = packed({ ...partsOf(smallWorkbook()), 'xl/media/zeros.bin': new Uint8Array(3_000_000) });

  test('should be refused by entries, sizes and ratio, before anything is unpacked', () => {
    expect(problemOf(large, { maxEntries: 3 })).toMatchObject({ kind: 'tooLarge', what: 'entries', limit: 3 });
    expect(problemOf(large, { maxPartBytes: 2_000_000 })).toEqual({
      kind: 'tooLarge',
      what: 'partBytes',
      limit: 2_000_000,
      actual: 3_000_000,
    });
    expect(problemOf(large, { maxTotalBytes: 3_000_000 })).toMatchObject({ kind: 'tooLarge', what: 'totalBytes' });
    expect(problemOf(large, { ratioFromBytes: 1_000_000 })).toMatchObject({ kind: 'tooLarge', what: 'ratio', limit: 200 });
    expect(problemOf(large)).toBeNull();
  });

  test('should not be believed about their sizes', () => {
    const path = 'xl/media/zeros.bin';
    const bytes = large.slice();
    // The size stands in the directory's entry, 22 bytes before the name.
    const nameAt = Buffer.from(bytes).lastIndexOf(path);
    new DataView(bytes.buffer).setUint32(nameAt - 22, 1000, true);
    const read = attempt(() => open(bytes).bytes(path));
    expect(read).toMatchObject({ ok: false, problem: { kind: 'damaged', part: path, reason: 'It holds more than the archive says.' } });
  });
});

describe('parts', () => {
  test('should be found whatever the case, slashes and percent signs of their names', () => {
    const parts = partsOf(smallWorkbook());
    const { 'xl/worksheets/sheet1.xml': sheet, ...rest } = parts;
    const file = withPart(packed({ ...rest, 'XL\\WorkSheets\\Sheet 1.xml': sheet ?? '' }), 'xl/_rels/workbook.xml.rels', (text) =>
      text.replace('worksheets/sheet1.xml', '..\\xl\\.\\worksheets\\sheet%201.XML'),
    );
    const opened = open(file);
    const path = opened.sheets[0]?.path ?? '';
    expect(opened.has(path)).toBe(true);
    expect(opened.text(path)).toContain('<worksheet');
  });

  test('should be read in UTF-8 and UTF-16', () => {
    const opened = open(foreignFile('made-utf16.xlsx'));
    expect(opened.sheets.map(({ name }) => name)).toEqual(['RACI']);
  });

  test.each(foreignFiles)('of %s should all be there and typed', (_, bytes) => {
    const opened = open(bytes);
    expect(opened.partPaths.sort()).toEqual(Object.keys(partsOf(bytes)).sort());
    for (const path of opened.partPaths) expect(Buffer.from(opened.bytes(path)).equals(Buffer.from(partsOf(bytes)[path] ?? []))).toBe(true);
    expect(opened.sheets.length).toBeGreaterThan(0);
    for (const sheet of opened.sheets) expect(opened.has(sheet.path ?? '')).toBe(true);
  });

  test('should tell macros and the strict dialect', () => {
    expect(open(foreignFile('xlsxwriter-macros.xlsm')).isMacroEnabled).toBe(true);
    expect(open(foreignFile('openpyxl-raci.xlsx')).isMacroEnabled).toBe(false);
    expect(open(foreignFile('made-strict.xlsx')).dialect.main).toBe('http://purl.oclc.org/ooxml/spreadsheetml/main');
  });

  test('should be found in an archive with bytes before it', () => {
    const whole = smallWorkbook();
    const shifted = new Uint8Array(whole.length + 4);
    shifted.set([0x50, 0x4b, 3, 4]);
    shifted.set(whole, 4);
    expect(open(shifted).sheets).toHaveLength(1);
  });
});

test('should never throw, whatever byte is wrong', () => {
  const whole = smallWorkbook();
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }), (changes) => {
      const bytes = whole.slice();
      for (const [at, value] of changes) bytes[at] = value;
      expect(typeof openPackage(bytes).ok).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});
