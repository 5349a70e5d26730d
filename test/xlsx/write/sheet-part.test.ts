import type { CellPlan, SheetPlan } from '../../../src/workbook';
import { EMPTY_PLAN } from '../../../src/workbook';
import { createWorkbook } from '../../../src/xlsx';
import { attribute, descendants } from '../../../src/xlsx/xml/document';
import type { XmlElement } from '../../../src/xlsx/xml/document';
import { lintPackage } from '../../helpers/package-linter';
import { smallWorkbook } from '../../helpers/small-workbook';
import { changedParts, partText, partsOf, rootOf, sheetNames } from '../../helpers/workbook-parts';
import { applied } from './applied';
import { EMPTY_SHEET, annotation, highlights, range, summarySheet, text } from './plans';

const PART = 'xl/worksheets/sheet1.xml';

function created(...sheets: Partial<SheetPlan>[]): Uint8Array {
  const { bytes, notes } = createWorkbook({
    ...EMPTY_PLAN,
    sheets: sheets.map((sheet, index) => ({ ...EMPTY_SHEET, title: `Sheet${index + 1}`, ...sheet })),
  });
  expect(lintPackage(bytes)).toEqual([]);
  expect(notes).toEqual([]);
  return bytes;
}

function find(bytes: Uint8Array, local: string, path = PART): XmlElement[] {
  return [...descendants(rootOf(bytes, path))].filter((element) => element.local === local);
}

function cell(plan: CellPlan, sheet: Partial<SheetPlan> = {}): XmlElement {
  const [element] = find(created({ ...sheet, rows: [{ cells: [plan] }] }), 'c');
  if (!element) throw new Error('There is no cell');
  return element;
}

const shown = (element: XmlElement) => [...descendants(element)].map((inner) => inner.text).join('');

describe('cells', () => {
  test.each<[string, string]>([
    ['=1+1', '=1+1'],
    ['@SUM(A1)', '@SUM(A1)'],
    ['<b> & "x"', '<b> & "x"'],
    ['  two\nlines\t', '  two\nlines\t'],
    ['\u0000\u000B\uFFFE', '_x0000__x000B__xFFFE_'],
    ['a\r\nb', 'a_x000D_\nb'],
    ['_x0041_ _x41_', '_x005F_x0041_ _x41_'],
    ['\uD83D\uDE00 \uD83D', '\uD83D\uDE00 _xD83D_'],
  ])('should hold %j as text', (value, stored) => {
    const element = cell(text(value));
    expect(attribute(element, 't')).toBe('inlineStr');
    expect(shown(element)).toBe(stored);
    expect(find(created({ rows: [{ cells: [text(value)] }] }), 'f')).toEqual([]);
  });

  test('should mark text that would become a formula when edited', () => {
    const bytes = created({ rows: [{ cells: [text('=1'), text('1'), text('-x', { style: 'bold' })] }], styles: { bold: { bold: true } } });
    expect(find(bytes, 'xf', 'xl/styles.xml').filter((format) => attribute(format, 'quotePrefix') === '1')).toHaveLength(2);
    expect(find(bytes, 'c').map((element) => attribute(element, 's'))).toEqual(['1', null, '2']);
  });

  test('should hold no more text than Excel reads, and no half character', () => {
    expect(shown(cell(text('x'.repeat(40_000))))).toHaveLength(32_767);
    expect(shown(cell(text(`${'x'.repeat(32_766)}\uD83D\uDE00`)))).toBe('x'.repeat(32_766));
  });

  test('should hold numbers, truth values and formulas with their result', () => {
    expect(shown(cell({ value: { number: -0.1 } }))).toBe('-0.1');
    expect([attribute(cell({ value: { number: NaN } }), 't'), shown(cell({ value: { number: Infinity } }))]).toEqual(['e', '#NUM!']);
    expect([attribute(cell({ value: { boolean: false } }), 't'), shown(cell({ value: { boolean: false } }))]).toEqual(['b', '0']);
    const formula = cell({ value: { formula: 'IF(1<2,"a","b")', result: 'a' } });
    expect([attribute(formula, 't'), formula.children.map((child) => `${child.local} ${child.text}`)]).toEqual([
      'str',
      ['f IF(1<2,"a","b")', 'v a'],
    ]);
  });

  test('should hold days as serial numbers of the date system of the workbook, formatted', () => {
    const sheet = { ...EMPTY_SHEET, rows: [{ cells: [{ value: { date: '2024-02-29' } }, { value: { date: '2024-02-30' } }] }] };
    const modern = applied(smallWorkbook(), { sheets: [sheet] }).bytes;
    const old = applied(smallWorkbook({ before: '<workbookPr date1904="1"/>' }), { sheets: [sheet] }).bytes;
    expect(find(modern, 'c', 'xl/worksheets/sheet2.xml').map(shown)).toEqual(['45351', '2024-02-30']);
    expect(find(old, 'c', 'xl/worksheets/sheet2.xml').map(shown)).toEqual(['43889', '2024-02-30']);
    expect(partText(modern, 'xl/styles.xml')).toContain('formatCode="yyyy-mm-dd"');
  });

  test('should take the style of their column where they have none', () => {
    const bytes = created({
      columns: [{ width: 9, style: 'id' }],
      rows: [{ cells: [text('5.1'), text('x')] }],
      styles: { id: { numberFormat: '@' } },
    });
    expect(find(bytes, 'c').map((element) => attribute(element, 's'))).toEqual(['1', null]);
    expect(find(bytes, 'xf', 'xl/styles.xml').map((format) => attribute(format, 'numFmtId'))).toEqual(['0', '0', '49']);
  });
});

describe('styles', () => {
  test('should build on the font of the workbook and be written once each', () => {
    const styles = {
      a: { bold: true, size: 14, color: '1f4e79', fill: 'D9E2F3', border: 'thin' },
      b: { bold: true, size: 14, color: '1F4E79', fill: 'D9E2F3', border: 'thin' },
    } as const;
    const { bytes } = applied(smallWorkbook(), {
      sheets: [{ ...EMPTY_SHEET, rows: [{ cells: [text('1', { style: 'a' }), text('2', { style: 'b' })] }], styles }],
    });
    const xml = partText(bytes, 'xl/styles.xml');
    expect(xml).toContain(
      '<font><b/><sz val="14"/><color rgb="FF1F4E79"/><name val="Arial"/></font>'.replace(
        '<name val="Arial"/>',
        '<name val="Arial"/><family val="2"/>',
      ),
    );
    expect(xml).toContain('<cellXfs count="4">');
    expect(xml).toContain('<fonts count="2">');
  });
});

describe('the sheet around the cells', () => {
  const bytes = created(summarySheet('Sheet2'), { title: 'Sheet2' });

  test('should be as the plan says', () => {
    const xml = partText(bytes, PART);
    expect(xml).toContain('<sheetPr><tabColor rgb="FF1F4E79"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:E5"/>');
    expect(xml).toContain(
      '<sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/>',
    );
    expect(xml).toContain('<sheetFormatPr defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="1"/>');
    expect(xml).toContain(
      '<col min="5" max="5" width="10" hidden="1" customWidth="1" outlineLevel="1"/><col min="6" max="6" width="9.140625" collapsed="1"/></cols>',
    );
    expect(xml).toContain('<row r="1" ht="30" customHeight="1">');
    expect(xml).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>');
    expect(xml).toContain('<oddHeader>&amp;LChecked &amp;&amp; seen</oddHeader><oddFooter>&amp;RPage &amp;P of &amp;N</oddFooter>');
    expect(xml).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>');
  });

  test('should name what is printed and repeated', () => {
    const names = find(bytes, 'definedName', 'xl/workbook.xml').map(
      (name) => `${attribute(name, 'localSheetId') ?? ''} ${attribute(name, 'name') ?? ''} ${name.text}`,
    );
    expect(names).toContain("0 _xlnm.Print_Area 'ISMS Check Summary'!$A$1:$C$5");
    expect(names).toContain("0 _xlnm.Print_Titles 'ISMS Check Summary'!$3:$3");
  });

  test('should link inside and outside, but start nothing else', () => {
    const [inside] = find(bytes, 'hyperlink');
    expect(inside?.attributes.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'ref=C4',
      "location='Sheet2'!B2",
      'tooltip=Go there',
      'display=B2',
    ]);
    expect(partText(bytes, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="https://example.com/a?b=1&amp;c=2" TargetMode="External"',
    );
    for (const url of ['file:///C:/x.exe', 'javascript:alert(1)', 'https://', '\\\\server\\share']) {
      expect(find(created({ rows: [{ cells: [text('x', { link: { url } })] }] }), 'hyperlink')).toEqual([]);
    }
  });

  test('should keep what XML cannot hold out of links', () => {
    const link = { cell: { sheet: 'Sheet1', row: 0, column: 0 }, tip: 'Go to \u0001' };
    const [inside] = find(created({ rows: [{ cells: [text('a\u0002_x0041_', { link })] }] }), 'hyperlink');
    expect(inside && [attribute(inside, 'tooltip'), attribute(inside, 'display')]).toEqual(['Go to _x0001_', 'a_x0002__x005F_x0041_']);
  });

  test('should link to no address that a package cannot hold', () => {
    const linked = (url: string) => created({ rows: [{ cells: [text('x', { link: { url } })] }] });
    const mail = linked('mailto:a b@example.com?subject=<"x">');
    expect(partText(mail, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="mailto:a%20b@example.com?subject=%3C%22x%22%3E"');
    expect(find(linked(`https://example.com/${'ü'.repeat(1_000)}`), 'hyperlink')).toEqual([]);
  });

  test('should cut alerts, headers and footers to what Excel reads', () => {
    const validation = { ranges: [range('A1')], kind: { list: '"x"' }, level: 'stop' as const };
    const { print } = summarySheet('');
    const cut = created({
      rows: [{ cells: [text('a')] }],
      validations: [{ ...validation, title: 'x'.repeat(40), message: '\u0001'.repeat(30) + 'x'.repeat(300) }],
      print: print && { ...print, header: `&L${'x'.repeat(252)}&P`, footer: `&L${'x'.repeat(251)}&&\u0001` },
    });
    expect(find(cut, 'dataValidation').map((element) => attribute(element, 'errorTitle')?.length)).toEqual([32]);
    expect(find(cut, 'oddHeader').map((element) => element.text)).toEqual([`&L${'x'.repeat(252)}`]);
    expect(find(cut, 'oddFooter').map((element) => element.text)).toEqual([`&L${'x'.repeat(251)}&&`]);
  });

  test('should write every header of a table, whatever the plan has there', () => {
    const table = { name: 'T', range: range('A1:D2'), style: null, showFilter: true };
    const long = 'x'.repeat(300);
    const headed = created({ rows: [{ cells: [null, text(long), text(long)] }, { cells: [text('a')] }], tables: [table] });
    const names = find(headed, 'tableColumn', 'xl/tables/table1.xml').map((column) => attribute(column, 'name'));
    expect(names).toEqual(['Column1', 'x'.repeat(255), `${'x'.repeat(254)}2`, 'Column4']);
    expect(find(headed, 'c').slice(0, 4).map(shown)).toEqual(names);
    expect(Object.keys(partsOf(created({ rows: [], tables: [table] }))).filter((name) => name.includes('tables'))).toEqual([]);
  });

  test('should check what is typed in', () => {
    const validations = find(bytes, 'dataValidation').map(
      (validation) =>
        `${attribute(validation, 'type') ?? ''} ${attribute(validation, 'errorStyle') ?? 'stop'} ${validation.children.map(({ text: formula }) => formula).join()}`,
    );
    expect(validations).toEqual(['date warning 45658', "list stop 'ISMS Check Summary'!$A$4:$A$5", 'decimal stop 0,1']);
  });

  test('should merge no cells that Excel would repair', () => {
    const merges = [range('A1:B1'), range('B1:C1'), range('D1'), range('A3:A4')];
    const merged = created({
      merges,
      rows: [{ cells: [] }, { cells: [] }, { cells: [text('a')] }, { cells: [text('b')] }],
      tables: [{ name: 'T', range: range('A3:A4'), style: null, showFilter: false }],
    });
    expect(find(merged, 'mergeCell').map((merge) => attribute(merge, 'ref'))).toEqual(['A1:B1']);
  });
});

describe('a new workbook', () => {
  test('should have one empty sheet where the plan has none', () => {
    const { bytes } = createWorkbook(EMPTY_PLAN);
    expect(lintPackage(bytes)).toEqual([]);
    expect(sheetNames(bytes)).toEqual(['Sheet1']);
  });

  test('should be the same each time, and take a check like any other', () => {
    const plan = { ...EMPTY_PLAN, sheets: [{ ...EMPTY_SHEET, title: 'RACI', rows: [{ cells: [text('Ref')] }] }], highlights: highlights() };
    const { bytes } = createWorkbook(plan);
    expect(Buffer.from(createWorkbook(plan).bytes).equals(Buffer.from(bytes))).toBe(true);
    const once = applied(bytes, annotation(['RACI'])).bytes;
    expect(changedParts(once, applied(once, annotation(['RACI'])).bytes)).toEqual([]);
  });
});
