import { EMPTY_PLAN } from '../../src/workbook';
import { applyPlan, createWorkbook } from '../../src/xlsx';
import { EMPTY_SHEET, annotation, summarySheet, text } from '../xlsx/write/plans';
import { lintPackage } from './package-linter';
import { foreignFiles, packed, partsOf, withPart } from './workbook-parts';

const WORKBOOK = 'xl/workbook.xml';
const SHEET = 'xl/worksheets/sheet1.xml';
const OTHER = 'xl/worksheets/sheet2.xml';
const STYLES = 'xl/styles.xml';
const TABLE = 'xl/tables/table1.xml';
const TYPES = '[Content_Types].xml';

/** A workbook with everything that has rules: a summary and a sheet with highlights. */
function sound(): Uint8Array {
  const other = { ...EMPTY_SHEET, title: 'RACI', rows: [{ cells: [text('Ref'), text('Owner')] }] };
  const { bytes } = createWorkbook({ ...EMPTY_PLAN, sheets: [summarySheet('RACI'), other] });
  const result = applyPlan(bytes, { ...annotation(['RACI']), sheets: [] });
  return result.ok ? result.bytes : new Uint8Array();
}

const base = sound();

test('should find nothing in a sound workbook', () => {
  expect(lintPackage(base)).toEqual([]);
});

test('should find nothing in the files of other programs but a title that Excel would not give', () => {
  expect(foreignFiles.flatMap(([, bytes]) => lintPackage(bytes))).toEqual([expect.stringContaining('is no title for a sheet')]);
});

test('should say that there is no archive or no workbook', () => {
  expect(lintPackage(new Uint8Array(100))).toEqual([expect.stringContaining('archive: ')]);
  expect(lintPackage(packed({ 'a.xml': '<a/>' }))).toEqual(['package: there is no workbook part']);
});

type Fault = readonly [part: string, from: string | RegExp, to: string, problem: RegExp];

const PARTS: readonly Fault[] = [
  [TYPES, /<Override PartName="\/xl\/tables\/table1.xml"[^>]*>/, '', /table1.xml: is a table with the content type of something else/],
  [TYPES, /<Default Extension="rels"[^>]*>/, '', /has no content type/],
  [TYPES, '</Types>', '<Override PartName="/xl/gone.xml" ContentType="x"/></Types>', /gone.xml has a type but is missing/],
  [TYPES, '</Types>', '<Override PartName="/XL/workbook.xml" ContentType="x"/></Types>', /workbook.xml is there twice/],
  [
    TYPES,
    /(sheet2.xml" ContentType="[^"]*)worksheet\+xml/,
    '$1styles+xml',
    /sheet2.xml: is a worksheet with the content type of something else/,
  ],
  ['xl/_rels/workbook.xml.rels', 'Target="styles.xml"', 'Target="style.xml"', /leads to xl\/style.xml, which is missing/],
  ['xl/_rels/workbook.xml.rels', 'Id="rId3"', 'Id="rId2"', /relationship rId2 is there twice/],
  [SHEET, '<tablePart r:id="rId', '<tablePart r:id="rId9', /uses relationship rId9\d, which is missing/],
  [STYLES, '</styleSheet>', '', /styles.xml: XmlError/],
];

const WORKBOOK_FAULTS: readonly Fault[] = [
  [WORKBOOK, /(<bookViews>.*<\/bookViews>)(<sheets>.*<\/sheets>)/, '$2$1', /element bookViews stands too late/],
  [WORKBOOK, 'name="RACI"', 'name="isms check summary"', /two sheets are called/],
  [WORKBOOK, 'sheetId="2"', 'sheetId="1"', /two sheets have the id 1/],
  [WORKBOOK, 'name="RACI"', 'name="RA[CI]"', /is no title/],
  [WORKBOOK, 'name="RACI"', `name="${'x'.repeat(32)}"`, /is no title/],
  [WORKBOOK, /(<sheet [^>]*)\/>/g, '$1 state="hidden"/>', /no sheet is visible/],
  [WORKBOOK, '<workbookView ', '<workbookView activeTab="2" ', /active sheet 2 is not there/],
  [WORKBOOK, '<workbookView ', '<workbookView firstSheet="7" ', /first sheet in view is not there/],
  [WORKBOOK, '<workbookView ', '<workbookView activeTab="1" ', /the selected sheet is not the active one/],
  [WORKBOOK, 'name="ISMS_First"', 'name="ISMS First"', /"ISMS First" is no name/],
  [WORKBOOK, 'name="ISMS_First"', 'name="AB12"', /"AB12" is no name/],
  [WORKBOOK, 'name="ISMS_First"', 'name="isms_check_show"', /name isms_check_show of the workbook is there twice/],
  [WORKBOOK, '>TRUE<', '>=TRUE<', /has no proper formula/],
  [WORKBOOK, 'localSheetId="0"', 'localSheetId="5"', /is of sheet 5, which is not there/],
  [WORKBOOK, 'localSheetId="0"', 'localSheetId="1"', /of sheet raci speaks of another/],
  [WORKBOOK, "'ISMS Check Summary'!$A$4", "'Gone'!$A$4", /speaks of sheet Gone, which is not there/],
  [WORKBOOK, "'ISMS Check Summary'!$A$4", 'Jan-25!$A$4', /speaks of a sheet that is not in quotes/],
  [WORKBOOK, "'ISMS Check Summary'!$A$4", 'R1C1!$A$4', /speaks of a sheet that is not in quotes/],
  [WORKBOOK, "'ISMS Check Summary'!$A$4", `"${'x'.repeat(8_192)}"`, /has too long a formula/],
  [WORKBOOK, 'sheetId="2"', 'sheetId="65535"', /sheet RACI has the id 65535/],
  [TYPES, 'sheet.main+xml', 'sheet.mine+xml', /has the content type/],
  [
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    '<Relationship Id="v" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="styles.xml"/></Relationships>',
    /has macros and the content type of a workbook without/,
  ],
];

const STYLE_FAULTS: readonly Fault[] = [
  [STYLES, /(<dxfs.*<\/dxfs>)(<tableStyles[^>]*>)/, '$2$1', /element dxfs stands too late/],
  [STYLES, /<fonts count="\d+"/, '<fonts count="99"', /count of fonts is 99/],
  [STYLES, /fontId="1"/, 'fontId="99"', /has fontId 99/],
  [STYLES, /fillId="2"/, 'fillId="99"', /has fillId 99/],
  [STYLES, /borderId="1"/, 'borderId="99"', /has borderId 99/],
  [STYLES, /(<xf numFmtId=")16\d"/, '$1199"', /number format 199, which is missing/],
  [STYLES, /numFmtId="165" formatCode/, 'numFmtId="164" formatCode', /number format 164 is there twice/],
  [STYLES, 'patternType="none"', 'patternType="solid"', /the first fill is not "none"/],
  [STYLES, 'rgb="FF1F4E79"', 'rgb="#1F4E79"', /#1F4E79 is no colour/],
  [STYLES, /<cellStyleXfs.*<\/cellStyleXfs>/, '', /there are no cellStyleXfs/],
  [STYLES, '</cellXfs>', `${'<xf/>'.repeat(65_430)}</cellXfs>`, /there are too many formats/],
  [STYLES, /<dxf>(<font>.*?<\/font>)(<fill>.*?<\/fill>)/, '<dxf>$2$1', /element font stands too late/],
];

const SHEET_FAULTS: readonly Fault[] = [
  [SHEET, /(<mergeCells.*<\/mergeCells>)(<conditionalFormatting.*<\/conditionalFormatting>)/, '$2$1', /element mergeCells stands too late/],
  [SHEET, '<pageMargins', '<surprise/><pageMargins', /unknown element surprise/],
  [SHEET, /(<sheetFormatPr[^>]*>)/, '$1$1', /sheetFormatPr is there twice/],
  [SHEET, 'ref="A1:E5"', 'ref="A0:E5"', /the dimension is no range/],
  [SHEET, '<col min="3" max="3"', '<col min="2" max="3"', /columns 2 to 3 are out of order/],
  [SHEET, /(<col [^>]*style=")\d+/, '$199', /column format 99 is missing/],
  [SHEET, 'width="12"', 'width="256"', /column 1 is too wide/],
  [SHEET, 'hidden="1" customWidth="1" outlineLevel="1"', 'outlineLevel="8"', /column 4 has too deep an outline/],
  [SHEET, 'workbookViewId="0"', 'workbookViewId="1"', /a view is not one of the workbook/],
  [SHEET, /(<pane[^>]*>)(<selection[^>]*>)/, '$2$1', /element pane stands too late/],
  [SHEET, 'topLeftCell="B4"', 'topLeftCell="B0"', /a pane begins nowhere/],
  [SHEET, 'ht="30"', 'ht="410"', /row 1 is too high/],
  [SHEET, '<row r="5" outlineLevel="1"', '<row r="5" outlineLevel="8"', /row 5 has too deep an outline/],
  [SHEET, '<f>COUNTA(', '<f>=COUNTA(', /cell D5 has a formula that begins with =/],
  [SHEET, /<f>[^<]*<\/f>/, '<f/>', /cell D5 has an empty formula/],
  [SHEET, /<f>[^<]*<\/f>/, `<f>"${'x'.repeat(8_192)}"</f>`, /cell D5 has too long a formula/],
  [SHEET, 't="b"><v>1', 't="e"><v>#OOPS!', /has the error #OOPS!/],
  [SHEET, 'ISMS Check Summary</t>', 'ISMS\u0001</t>', /sheet1.xml: XmlError/],
  [SHEET, 'manualBreakCount="1"', 'manualBreakCount="2"', /rowBreaks has 1 breaks made by hand, not 2/],
  [SHEET, /<brk [^>]*\/>/, '$&$&', /rowBreaks breaks at 4 twice/],
  [SHEET, 'brk id="4"', 'brk id="0"', /rowBreaks breaks at 0/],
  [SHEET, 'orientation="landscape"', 'orientation="Landscape"', /the page lies Landscape/],
  [SHEET, 'paperSize="9"', 'paperSize="A4"', /a number that is none/],
  [SHEET, '<pageSetup ', '<pageSetup scale="5" ', /the page is scaled to 5/],
  [SHEET, /(<oddHeader>.*<\/oddHeader>)(<oddFooter>.*<\/oddFooter>)/, '$2$1', /element oddHeader stands too late/],
  [SHEET, '<oddHeader>', `<oddHeader>${'x'.repeat(255)}`, /oddHeader is too long/],
  [SHEET, '</oddHeader>', '&amp;&amp;&amp;</oddHeader>', /oddHeader ends within a code/],
  [SHEET, '<row r="4"', '<row r="2"', /row 2 is out of order/],
  [SHEET, '<c r="B4"', '<c r="A4"', /cell A4 is out of order/],
  [SHEET, '<c r="B4"', '<c r="B5"', /cell B5 is not of row 4/],
  [SHEET, /(<c r="A1" s=")\d+/, '$199', /cell A1 has format 99/],
  [SHEET, /(<c r="A1"[^>]*)t="inlineStr"/, '$1t="text"', /cell A1 has the type text/],
  [SHEET, /(<c r="A1"[^>]*)t="inlineStr"/, '$1t="n"', /cell A1 has inline text and another type/],
  [SHEET, /(<c r="A1"[^>]*>)/, '$1<v>0</v>', /cell A1 has inline text and a value/],
  [SHEET, '<v>0.5</v>', '<v>0,5</v>', /has the number 0,5/],
  [SHEET, /(t="b"><v>)1/, '$1TRUE', /has the truth value TRUE/],
  [SHEET, /(<c r="A4"[^>]*)t="inlineStr">.*?<\/c>/, '$1t="s"><v>0</v></c>', /has shared text 0, which is missing/],
  [SHEET, 'ISMS Check Summary</t>', `${'x'.repeat(32_768)}</t>`, /has too much text/],
  [SHEET, 'ref="A1:C1"/></mergeCells>', 'ref="A1:C1"/><mergeCell ref="B1:B2"/></mergeCells>', /merge B1:B2 overlaps another/],
  [SHEET, 'mergeCell ref="A1:C1"', 'mergeCell ref="A1"', /merge A1 is one cell/],
  [SHEET, 'mergeCell ref="A1:C1"', 'mergeCell ref="A4:B4"', /merge A4:B4 overlaps a table/],
  [SHEET, '<mergeCells count="1"', '<mergeCells count="3"', /count of mergeCells is 3/],
  [OTHER, 'priority="2"', 'priority="1"', /two rules have the priority 1/],
  [OTHER, 'priority="2"', 'priority="0"', /a rule has no priority/],
  [OTHER, /dxfId="\d+"/, 'dxfId="99"', /rule format 99 is missing/],
  [OTHER, /sqref="B2[^"]*"/, 'sqref="$B$2"', /conditional format on "\$B\$2", which is no area/],
  [OTHER, /<cfRule.*?<\/cfRule>/, '', /a conditional format has no rule/],
  [OTHER, '<formula>ISMS_CHECK_SHOW</formula>', '', /a rule has no formula/],
  [SHEET, /(dataValidation [^>]*sqref=")[^"]*/, '$1A1,B2', /validation on "A1,B2"/],
  [SHEET, 'errorTitle="Due"', `errorTitle="${'x'.repeat(33)}"`, /too long a title/],
  [SHEET, '<formula1>', '<formula1>=', /a validation has no proper formula/],
  [SHEET, 'error="A day from 2025 on"', `error="${'x'.repeat(225)}"`, /a validation has too long a text/],
  [SHEET, /<formula2>.*?<\/formula2>/, '', /a validation between two values has one/],
  [SHEET, 'location="\'RACI\'!B2"', 'location="A1!B2"', /link on C4 leads to a sheet that is not in quotes/],
  ['xl/worksheets/_rels/sheet1.xml.rels', 'https://example.com/', 'https://example.com/ ', /is no address/],
  ['xl/worksheets/_rels/sheet1.xml.rels', 'https://example.com/', `https://example.com/${'x'.repeat(2_079)}`, /is no address/],
  [SHEET, 'location="\'RACI\'!B2"', 'location="\'Gone\'!B2"', /link on C4 leads to Gone/],
  [SHEET, 'location="\'RACI\'!B2"', '', /link on C4 leads nowhere/],
  [SHEET, 'hyperlink ref="C5"', 'hyperlink ref="C4"', /two links on C4/],
  [SHEET, /<hyperlinks>.*<\/hyperlinks>/, '<hyperlinks></hyperlinks>', /hyperlinks is empty/],
];

const TABLE_FAULTS: readonly Fault[] = [
  [SHEET, /<tableParts.*<\/tableParts>/, '', /lists 0 tables but has 1/],
  [TABLE, 'displayName="ISMS_Findings"', 'displayName="ISMS_First"', /isms_first is a name of the workbook too/],
  [TABLE, 'displayName="ISMS_Findings"', 'displayName="ISMS Findings"', /"ISMS Findings" is no name/],
  [TABLE, 'name="Finding"', 'name="ID"', /two columns are called id/],
  [TABLE, 'name="Finding"', 'name="Text"', /column Text is called Finding in cell B3/],
  [TABLE, 'name="Finding"', 'name=""', /a column has no name/],
  [TABLE, 'name="Finding"', `name="${'x'.repeat(256)}"`, /a column has too long a name/],
  [TABLE, 'displayName="ISMS_Findings"', 'displayName="R1C1"', /"R1C1" is no name/],
  [TABLE, 'tableColumn id="1"', 'tableColumn id="0"', /an id is not above 0/],
  [
    TABLE,
    /(<tableColumn id="1"[^>]*)\/>/,
    '$1><calculatedColumnFormula>=1</calculatedColumnFormula></tableColumn>',
    /a calculated column has no proper formula/,
  ],
  [TABLE, 'name="TableStyleLight1"', 'name=""', /has a style without a name/],
  [TABLE, '<autoFilter ref="A3:E5"', '<autoFilter ref="A3:E6"', /filters another range/],
  [TABLE, 'tableColumn id="2"', 'tableColumn id="1"', /two columns have the id 1/],
  [TABLE, 'ref="A3:E5" totals', 'ref="A3:D5" totals', /has another number of columns than its range/],
  [TABLE, /ref="A3:E5"/g, 'ref="A3:E3"', /has no row below the header/],
  [TABLE, '<autoFilter ref="A3:E5"', '<autoFilter ref="A4:E5"', /filters another range/],
  [TABLE, /(<tableColumns.*<\/tableColumns>)(<tableStyleInfo[^>]*>)/, '$2$1', /element tableColumns stands too late/],
  [TABLE, 'tableColumns count="5"', 'tableColumns count="4"', /count of tableColumns is 4/],
];

test.each([...PARTS, ...WORKBOOK_FAULTS, ...STYLE_FAULTS, ...SHEET_FAULTS, ...TABLE_FAULTS])(
  'should find in %s: %s made %s',
  (part, from, to, problem) => {
    const broken = withPart(base, part, (xml) => xml.replace(from, to));
    expect(lintPackage(broken).join('\n')).toMatch(problem);
  },
);

test('should find two tables of one id or name', () => {
  const parts = partsOf(base);
  const twice = packed({
    ...parts,
    'xl/tables/table2.xml': parts[TABLE] ?? '',
    'xl/worksheets/_rels/sheet2.xml.rels': new TextDecoder()
      .decode(parts['xl/worksheets/_rels/sheet1.xml.rels'])
      .replace('table1.xml', 'table2.xml'),
  });
  const problems = lintPackage(twice).join('\n');
  expect(problems).toMatch(/tables: two have the id 1/);
  expect(problems).toMatch(/tables: two are called isms_findings/);
});

test('should find tables that overlap', () => {
  const parts = partsOf(base);
  const relationships = new TextDecoder().decode(parts['xl/worksheets/_rels/sheet1.xml.rels']);
  const second = relationships.replace(
    '</Relationships>',
    '<Relationship Id="t" Type="x/table" Target="../tables/table2.xml"/></Relationships>',
  );
  const twice = packed({ ...parts, 'xl/tables/table2.xml': parts[TABLE] ?? '', 'xl/worksheets/_rels/sheet1.xml.rels': second });
  expect(lintPackage(twice)).toContain('xl/tables/table2.xml: overlaps xl/tables/table1.xml');
});

test('should find an order of calculation that names a cell without a formula', () => {
  const parts = partsOf(base);
  const chained = packed({
    ...parts,
    [TYPES]: new TextDecoder()
      .decode(parts[TYPES])
      .replace('</Types>', '<Override PartName="/xl/calcChain.xml" ContentType="x.calcChain+xml"/></Types>'),
    'xl/_rels/workbook.xml.rels': new TextDecoder()
      .decode(parts['xl/_rels/workbook.xml.rels'])
      .replace('</Relationships>', '<Relationship Id="c" Type="x/calcChain" Target="calcChain.xml"/></Relationships>'),
    'xl/calcChain.xml': '<calcChain><c r="D5" i="1"/><c r="A1"/></calcChain>',
  });
  expect(lintPackage(chained)).toEqual(['xl/workbook.xml: the order of calculation names 1 A1, which has no formula']);
});

test('should find a part that is in the archive twice', () => {
  const bytes = packed({ ...partsOf(base), 'xl/Workbook.xml': '<a/>' });
  expect(lintPackage(bytes)).toContain('archive: xl/workbook.xml is there twice');
});
