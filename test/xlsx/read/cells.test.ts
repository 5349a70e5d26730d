import { UNKNOWN_VALUE } from '../../../src/workbook';
import { MAX_SHEET_CELLS, readWorkbook } from '../../../src/xlsx';
import { xlsx } from './build-xlsx';
import { built, workbookOf } from './reading';

/** The value of the only cell of a sheet. */
function valueOf(cell: string, more: Parameters<typeof built>[0] = {}): unknown {
  return built({ rows: `<row r="1">${cell}<c r="B1"><v>1</v></c></row>`, ...more }).values[0]?.[0];
}

function formatted(code: string, stored: string, attributes = ''): string | undefined {
  const styles =
    `<numFmts count="1"><numFmt numFmtId="164" formatCode="${code}"/></numFmts>` +
    '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>';
  return built({ rows: `<row r="1"><c r="A1" s="1" ${attributes}><v>${stored}</v></c></row>`, styles }).text[0]?.[0];
}

describe('results of formulas', () => {
  test.each([
    ['no v', '<c r="A1"><f>1+1</f></c>'],
    ['an empty v', '<c r="A1"><f>1+1</f><v></v></c>'],
    ['an empty v of type number', '<c r="A1" t="n"><f>1+1</f><v/></c>'],
    ['a text type but no v', '<c r="A1" t="str"><f>A2</f></c>'],
    ['a shared formula without a result', '<c r="A1"><f t="shared" si="0"/></c>'],
  ])('should be unknown with %s', (_, cell) => {
    expect(valueOf(cell)).toEqual(UNKNOWN_VALUE);
  });

  test('should be empty text where that is what is stored', () => {
    expect(valueOf('<c r="A1" t="str"><f>IF(1,"")</f><v></v></c>')).toBe('');
  });

  test('should keep a zero unless the file asks for calculation on load', () => {
    const cell = '<c r="A1"><f>1-1</f><v>0</v></c>';
    expect(valueOf(cell)).toBe(0);
    expect(valueOf(cell, { workbookEnd: '<calcPr fullCalcOnLoad="1"/>' })).toEqual(UNKNOWN_VALUE);
    expect(valueOf('<c r="A1"><v>0</v></c>', { workbookEnd: '<calcPr fullCalcOnLoad="1"/>' })).toBe(0);
  });

  test('should count as a value for the range even when unknown', () => {
    expect(built({ rows: '<row r="3"><c r="C3"><f>A1</f></c></row>' })).toMatchObject({ origin: { row: 2, column: 2 }, text: [['']] });
  });
});

describe('texts', () => {
  test('should join runs and leave phonetic guides out, in shared and inline strings', () => {
    const item =
      '<r><t xml:space="preserve">Head </t></r><r><rPr><b/></rPr><t>of IT</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/>';
    expect(valueOf('<c r="A1" t="s"><v>0</v></c>', { strings: `<si>${item}</si>` })).toBe('Head of IT');
    expect(valueOf(`<c r="A1" t="inlineStr"><is>${item}</is></c>`)).toBe('Head of IT');
  });

  test('should undo escapes once', () => {
    expect(valueOf('<c r="A1" t="str"><v>a_x000A_b_x005F_x0041_</v></c>')).toBe('a\nb_x0041_');
  });

  test('should read an empty constant as nothing', () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row><row r="9"><c r="A9" t="inlineStr"><is><t/></is></c></row>';
    expect(built({ rows, strings: '<si><t/></si>' })).toMatchObject({ origin: { row: 0, column: 1 }, text: [['1']] });
  });

  test('should not tell a shared string that the file does not hold', () => {
    expect(valueOf('<c r="A1" t="s"><v>7</v></c>', { strings: '<si><t>x</t></si>' })).toEqual(UNKNOWN_VALUE);
  });

  test('should keep what a number cell holds when it is no number', () => {
    expect(valueOf('<c r="A1"><v>n/a</v></c>')).toBe('n/a');
  });
});

describe('dates stored as ISO text', () => {
  test('should become serial numbers and show as dates', () => {
    const sheet = built({ rows: '<row r="1"><c r="A1" t="d"><v>1900-01-01</v></c><c r="B1" t="d"><v>1900-03-01T06:00:00</v></c></row>' });
    expect(sheet.values).toEqual([[1, 61.25]]);
    expect(sheet.text).toEqual([['1900-01-01', '1900-03-01']]);
  });

  test('should count from 1904 where the workbook does', () => {
    const sheet = built({ rows: '<row r="1"><c r="A1" t="d"><v>2026-11-22</v></c></row>', workbookStart: '<workbookPr date1904="true"/>' });
    expect(sheet.values).toEqual([[46348 - 1462]]);
    expect(sheet.text).toEqual([['2026-11-22']]);
  });
});

describe('what a cell shows', () => {
  test.each([
    ['0.00', '5.1', '5.10'],
    ['@', '5.1', '5.1'],
    ['General', '12345678901234', '1.23457E+13'],
    ['dd.mm.yyyy', '46348', '22.11.2026'],
    ['[$-409]mmm d, yyyy;@', '46348', 'Nov 22, 2026'],
    ['yyyy-mm-dd', '-3', '-3'],
    ['&quot;unclosed', '5', '5'],
  ])('format %s with %s', (code, stored, shown) => {
    expect(formatted(code, stored)).toBe(shown);
  });

  test('should show text by the text section only where there is one', () => {
    expect(formatted('0.00', 'R', 't="str"')).toBe('R');
    expect(formatted('0;0;0;&quot;role &quot;@', 'R', 't="str"')).toBe('role R');
    expect(formatted(';;;', 'R', 't="str"')).toBe('');
  });

  test('should show a style that the file does not define as General', () => {
    expect(built({ rows: '<row r="1"><c r="A1" s="44"><v>5.1</v></c></row>' })).toMatchObject({
      text: [['5.1']],
      numberFormats: [['General']],
    });
  });
});

describe('the range of values', () => {
  test('should not depend on the order of rows and cells', () => {
    const sheet = built({ rows: '<row r="3"><c r="C3"><v>3</v></c><c r="B3"><v>2</v></c></row><row r="2"><c r="B2"><v>1</v></c></row>' });
    expect(sheet).toMatchObject({
      origin: { row: 1, column: 1 },
      values: [
        [1, null],
        [2, 3],
      ],
    });
  });

  test('should not allocate a rectangle for values far apart', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(built({ rows })).toMatchObject({ content: 'tooLarge', text: [], values: [] });
    expect(MAX_SHEET_CELLS).toBe(5_000_000);
  });

  test('should read a long column with a gap', () => {
    const sheet = built({ rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="B1048576"><v>2</v></c></row>' });
    expect([sheet.content, sheet.values.length, sheet.values.at(-1)]).toEqual(['cells', 1_048_576, [null, 2]]);
  });
});

describe('hidden rows and columns', () => {
  test('should count rows without height and rows that are hidden by default', () => {
    const cell = (row: number) => `<c r="A${String(row)}"><v>1</v></c>`;
    const rows = `<row r="1">${cell(1)}</row><row r="2" ht="0">${cell(2)}</row><row r="5" hidden="true">${cell(5)}</row>`;
    expect(built({ rows }).hiddenRows).toEqual([1, 4]);
    expect(built({ rows, before: '<sheetFormatPr zeroHeight="1"/>' }).hiddenRows).toEqual([1, 2, 3, 4]);
  });

  test('should count columns hidden in a run that goes beyond the values', () => {
    const rows = '<row r="1"><c r="B1"><v>1</v></c><c r="D1"><v>1</v></c></row>';
    const before = '<cols><col min="1" max="1" hidden="1"/><col min="3" max="3" width="0"/><col min="4" max="16384" hidden="1"/></cols>';
    expect(built({ rows, before }).hiddenColumns).toEqual([2, 3]);
  });
});

describe('merged areas', () => {
  const row = '<row r="2"><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>';

  test('should hide what the file holds under them', () => {
    const sheet = built({ rows: row, after: '<mergeCells><mergeCell ref="B2:C2"/></mergeCells>' });
    expect(sheet).toMatchObject({
      text: [
        ['1', ''],
        ['3', ''],
      ],
      values: [
        [1, null],
        [3, null],
      ],
    });
  });

  test('should be clipped to the values, and left out where one cell or none is left', () => {
    const refs = ['B2:B1048576', 'C2:XFD2', 'F9:G10', 'nonsense'];
    const merges = refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    expect(built({ rows: row, after: `<mergeCells>${merges}</mergeCells>` }).merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }]);
  });

  test('should not cost more than the cells in use when a file repeats them', () => {
    const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(2000);
    expect(built({ rows: row, after: `<mergeCells>${merges}</mergeCells>` }).merges).toHaveLength(1);
  });
});

test('elements of extension lists are not taken for those of the sheet', () => {
  const ext = '<extLst><ext xmlns:x14="urn:x"><x14:mergeCell ref="A1:B1"/><x14:c r="C1"><x14:v>9</x14:v></x14:c></ext></extLst>';
  expect(built({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>', after: ext })).toMatchObject({
    values: [[1, 2]],
    merges: [],
  });
});

test('protection counts only where it is on', () => {
  expect(built({ after: '<sheetProtection sheet="1"/>' }).isProtected).toBe(true);
  expect(built({ after: '<sheetProtection sheet="0"/>' }).isProtected).toBe(false);
  expect(built({ after: '<sheetProtection objects="1"/>' }).isProtected).toBe(false);
});

test('names lose a leading equals sign and keep their spelling', () => {
  const names =
    '<definedNames><definedName name="Flag">=TRUE</definedName><definedName name="_xlnm.Print_Area">A1</definedName></definedNames>';
  expect(workbookOf(readWorkbook(xlsx({ workbookEnd: names }), 'x.xlsx')).names).toEqual([{ name: 'Flag', formula: 'TRUE' }]);
});
