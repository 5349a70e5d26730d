import { SUMMARY_MARKER } from '../../../src/workbook';
import type { SheetPlan } from '../../../src/workbook';
import { attribute, descendants } from '../../../src/xlsx/xml/document';
import type { XmlElement } from '../../../src/xlsx/xml/document';
import { CELLS, smallWorkbook } from '../../helpers/small-workbook';
import { changedParts, differingParts, foreignFile, partText, partsOf, rootOf, sheetNames, withPart } from '../../helpers/workbook-parts';
import { applied } from './applied';
import { CLEAR, EMPTY_SHEET, range, summarySheet, text } from './plans';

const WORKBOOK = 'xl/workbook.xml';
const ours = (change: Partial<SheetPlan> = {}): SheetPlan => ({
  ...EMPTY_SHEET,
  title: 'ISMS Check Summary',
  marker: SUMMARY_MARKER,
  position: 'first',
  rows: [{ cells: [text('Hello')] }],
  ...change,
});
const write = (bytes: Uint8Array, ...sheets: SheetPlan[]) => applied(bytes, { sheets: sheets.length > 0 ? sheets : [ours()] });
const clear = (bytes: Uint8Array) => applied(bytes, CLEAR).bytes;

function elements(bytes: Uint8Array, path: string, local: string): XmlElement[] {
  return [...descendants(rootOf(bytes, path))].filter((element) => element.local === local);
}

function names(bytes: Uint8Array): string[] {
  return elements(bytes, WORKBOOK, 'definedName').map((name) =>
    [attribute(name, 'localSheetId'), attribute(name, 'name'), name.text].filter((part) => part !== null).join(' '),
  );
}

describe('a new sheet', () => {
  const two = [{ name: 'RACI' }, { name: 'Competency' }];

  test('should go first or last, several in the order of the plan', () => {
    const { bytes } = write(
      smallWorkbook({ sheets: two }),
      ours(),
      ours({ title: 'Second', marker: null }),
      ours({ title: 'Third', marker: null, position: 'last' }),
    );
    expect(sheetNames(bytes)).toEqual(['ISMS Check Summary', 'Second', 'RACI', 'Competency', 'Third']);
  });

  test('should leave the active sheet and the names of single sheets with their sheets', () => {
    const original = smallWorkbook({
      sheets: two,
      before: '<bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews>',
      after:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Competency!$A$1</definedName><definedName name="Own">RACI!$A$1</definedName></definedNames>',
    });
    const { bytes } = write(original);
    expect(names(bytes)).toEqual(['2 _xlnm.Print_Area Competency!$A$1', 'Own RACI!$A$1', `${SUMMARY_MARKER} 'ISMS Check Summary'!$A$1`]);
    expect(partText(bytes, WORKBOOK)).toContain('<workbookView firstSheet="2" activeTab="2"/>');
    expect(differingParts(original, clear(bytes))).toEqual([]);
  });

  test.each([
    ['no views', ''],
    ['a view that says nothing', '<bookViews><workbookView/></bookViews>'],
    ['a view that says the first sheet is active', '<bookViews><workbookView activeTab="0" firstSheet="0"/></bookViews>'],
  ])('should not become active in a workbook with %s', (_, before) => {
    const original = smallWorkbook({
      sheets: [{ name: 'RACI', xml: `<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>${CELLS}` }],
      before,
    });
    const { bytes } = write(original);
    expect(elements(bytes, WORKBOOK, 'workbookView').map((view) => attribute(view, 'activeTab'))).toEqual(['1']);
    expect(partText(clear(bytes), WORKBOOK)).toBe(partText(original, WORKBOOK));
  });

  test('should get a suffix where a foreign sheet has its title, whatever the case', () => {
    const original = smallWorkbook({ sheets: [{ name: 'isms check summary' }] });
    const { bytes, notes } = write(original);
    expect(sheetNames(bytes)).toEqual(['ISMS Check Summary (2)', 'isms check summary']);
    expect(notes).toEqual([{ kind: 'titleTaken', wanted: 'ISMS Check Summary', given: 'ISMS Check Summary (2)' }]);
    expect(differingParts(original, clear(bytes))).toEqual([]);
    expect(changedParts(bytes, write(bytes).bytes)).toEqual([]);
  });

  test('should get a title that Excel allows', () => {
    const { bytes } = write(
      smallWorkbook({ sheets: [{ name: 'x'.repeat(31) }] }),
      ours({ title: 'x'.repeat(31) }),
      ours({ title: "'A/B: [C]?'", marker: null }),
    );
    expect(sheetNames(bytes)).toEqual([`${'x'.repeat(27)} (2)`, 'A B   C', 'x'.repeat(31)]);
  });

  test('should not come into a workbook whose structure is protected', () => {
    const original = smallWorkbook({ before: '<workbookProtection lockStructure="1"/>' });
    const { bytes, notes } = write(original);
    expect(notes).toEqual([{ kind: 'structureProtected' }]);
    expect(changedParts(original, bytes)).toEqual([]);
  });

  test('should link to sheets of the same plan by the titles they were given', () => {
    const link = { cell: { sheet: 'Roles', row: 0, column: 0 } };
    const plans = [
      ours({ title: 'Start', marker: null, rows: [{ cells: [text('Go', { link })] }] }),
      ours({ title: 'Roles', marker: null }),
    ];
    const { bytes } = write(smallWorkbook({ sheets: [{ name: 'Roles' }] }), ...plans);
    expect(elements(bytes, 'xl/worksheets/sheet2.xml', 'hyperlink').map((element) => attribute(element, 'location'))).toEqual([
      "'Roles (2)'!A1",
    ]);
  });
});

describe('a sheet of ours that is there', () => {
  const annotated = write(smallWorkbook({ sheets: [{ name: 'RACI' }, { name: 'Competency' }] }), summarySheet('RACI')).bytes;
  const PART = 'xl/worksheets/sheet3.xml';

  test('should be found under another title, at another place, hidden, and written there', () => {
    const moved = withPart(annotated, WORKBOOK, (xml) => {
      const [sheet = ''] = /<sheet name="ISMS Check Summary"[^>]*>/.exec(xml) ?? [];
      return xml
        .replace(sheet, '')
        .replace('</sheets>', `${sheet.replace('ISMS Check Summary', 'My audit').replace('/>', ' state="hidden"/>')}</sheets>`)
        .replaceAll("'ISMS Check Summary'!", "'My audit'!")
        .replaceAll('localSheetId="0"', 'localSheetId="2"');
    });
    const { bytes } = write(moved, ours());
    expect(sheetNames(bytes)).toEqual(['RACI', 'Competency', 'My audit']);
    expect(partText(bytes, WORKBOOK)).toContain('state="hidden"');
    expect(partText(bytes, PART)).toContain('Hello');
    expect(partText(bytes, PART)).not.toContain('COV-03');
  });

  test('should lose the tables, links, print ranges and formats that it no longer has', () => {
    const { bytes } = write(annotated, ours());
    expect(Object.keys(partsOf(bytes)).filter((name) => name.includes('tables'))).toEqual([]);
    expect(elements(bytes, 'xl/worksheets/_rels/sheet3.xml.rels', 'Relationship')).toEqual([]);
    expect(names(bytes).filter((name) => name.includes('Print'))).toEqual([]);
    expect(elements(bytes, 'xl/styles.xml', 'xf')).toHaveLength(4);
  });

  test('should keep what the user drew on it', () => {
    const drawn = withPart(
      withPart(annotated, PART, (xml) => xml.replace('<tableParts', '<legacyDrawing r:id="rId9"/><tableParts')),
      'xl/worksheets/_rels/sheet3.xml.rels',
      (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/vmlDrawing" Target="../workbook.xml"/></Relationships>',
        ),
    );
    expect(partText(write(drawn, summarySheet('RACI')).bytes, PART)).toContain('<legacyDrawing r:id="rId9"/><tableParts');
  });

  test('should be written in place though the structure is protected, but not taken out', () => {
    const locked = withPart(annotated, WORKBOOK, (xml) =>
      xml
        .replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>')
        .replace(/<bookViews.*<\/bookViews><workbookProtection[^>]*>/, (both) =>
          both.replace(/(<bookViews.*<\/bookViews>)(<workbookProtection[^>]*>)/, '$2$1'),
        ),
    );
    const rewritten = write(locked, ours());
    expect(rewritten.notes).toEqual([]);
    expect(partText(rewritten.bytes, PART)).toContain('Hello');
    const { bytes, notes } = applied(locked, CLEAR);
    expect(notes).toEqual([{ kind: 'structureProtected' }]);
    expect(sheetNames(bytes)).toContain('ISMS Check Summary');
  });

  test('should not be written where the user protects it', () => {
    const locked = withPart(annotated, PART, (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
    const { bytes, notes } = write(locked, ours());
    expect(notes).toEqual([{ kind: 'sheetProtected', sheet: 'ISMS Check Summary' }]);
    expect(changedParts(locked, bytes)).toEqual([]);
  });

  test('should leave the order of calculation without its cells', () => {
    const chain = withPart(
      smallWorkbook({
        sheets: [{ name: 'RACI', xml: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>' }],
        calcChain: '<c r="A1" i="1"/>',
      }),
      'xl/calcChain.xml',
      (xml) => xml.replace('i="1"/>', 'i="1"/><c r="B5" i="2"/>'),
    );
    const saved = write(chain, summarySheet('RACI')).bytes;
    expect(Object.keys(partsOf(saved))).toContain('xl/calcChain.xml');
    expect(Object.keys(partsOf(clear(saved)))).not.toContain('xl/calcChain.xml');
  });

  test('should leave #REF! in formulas of the user that read it, as Excel does', () => {
    const cells = (formulas: string[]) =>
      `<sheetData><row r="1">${formulas.map((formula, index) => `<c r="${'ABCD'[index]}1"><f>${formula}</f><v>1</v></c>`).join('')}</row></sheetData>`;
    const original = smallWorkbook({
      sheets: [
        {
          name: 'RACI',
          xml: cells([
            "COUNTA('isms check summary'!$A:$A)",
            "1+'ISMS Check Summary'!B2:C3",
            "'Not ISMS Check Summary'!A1",
            '&quot;ISMS Check Summary!A1&quot;',
          ]),
        },
        { name: 'Not ISMS Check Summary' },
      ],
    });
    const { bytes } = applied(write(original).bytes, CLEAR);
    expect(elements(bytes, 'xl/worksheets/sheet1.xml', 'f').map((formula) => formula.text)).toEqual([
      'COUNTA(#REF!)',
      '1+#REF!',
      "'Not ISMS Check Summary'!A1",
      '"ISMS Check Summary!A1"',
    ]);
    expect(partText(bytes, WORKBOOK)).toContain('fullCalcOnLoad="1"');
  });

  test('should not be mistaken: a copy the user made, or a sheet of that title, is theirs', () => {
    const copied = withPart(annotated, WORKBOOK, (xml) =>
      xml
        .replace(/(<sheet name=")ISMS Check Summary(")/, '$1Kept$2')
        .replace(`<definedName name="${SUMMARY_MARKER}">`, `<definedName name="${SUMMARY_MARKER}" localSheetId="0">`)
        .replaceAll("'ISMS Check Summary'!", "'Kept'!"),
    );
    expect(sheetNames(clear(copied))).toEqual(['Kept', 'RACI', 'Competency']);
  });

  test('should not be taken out as the only one that can be seen', () => {
    const hidden = withPart(write(smallWorkbook()).bytes, WORKBOOK, (xml) =>
      xml.replace('name="RACI"', 'name="RACI" state="hidden"').replace('activeTab="1"', 'activeTab="0"'),
    );
    const { bytes, notes } = applied(hidden, CLEAR);
    expect(notes).toEqual([{ kind: 'lastVisibleSheet', sheet: 'ISMS Check Summary' }]);
    expect(sheetNames(bytes)).toHaveLength(2);
  });

  test('should hand over to a visible sheet when it goes while active', () => {
    const active = withPart(
      write(
        smallWorkbook({
          sheets: [{ name: 'Lists', state: 'hidden' }, { name: 'RACI' }],
          before: '<bookViews><workbookView activeTab="1"/></bookViews>',
        }),
      ).bytes,
      WORKBOOK,
      (xml) => xml.replace('activeTab="2"', 'activeTab="0"'),
    );
    expect(elements(clear(active), WORKBOOK, 'workbookView').map((view) => attribute(view, 'activeTab'))).toEqual(['1']);
  });

  test('should not be found by a marker that points nowhere any more', () => {
    const deleted = smallWorkbook({ after: `<definedNames><definedName name="${SUMMARY_MARKER}">#REF!</definedName></definedNames>` });
    expect(names(write(deleted).bytes)).toEqual([`${SUMMARY_MARKER} 'ISMS Check Summary'!$A$1`]);
    expect(names(clear(deleted))).toEqual([]);
  });
});

describe('tables and names', () => {
  const table = ours({
    rows: [{ cells: [text('Ref'), text('ref'), text('')] }, { cells: [text('5.1')] }],
    tables: [{ name: 'RACI', range: range('A1:C2'), style: null, showFilter: false }],
  });

  test('should get a suffix where the workbook has the name', () => {
    const original = smallWorkbook({
      sheets: [
        {
          name: 'RACI',
          xml: `${CELLS}<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
          tables: {
            'xl/tables/table7.xml':
              '<table id="7" name="raci" displayName="raci" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="Ref"/></tableColumns></table>',
          },
        },
      ],
      after: '<definedNames><definedName name="Raci_2">1</definedName><definedName name="ISMS_First">2</definedName></definedNames>',
    });
    const { bytes, notes } = write(original, { ...table, names: [{ name: 'ISMS_First', formula: '{sheet}!$A$1' }] });
    expect(notes).toEqual([
      { kind: 'nameTaken', wanted: 'ISMS_First', given: 'ISMS_First_2' },
      { kind: 'nameTaken', wanted: 'RACI', given: 'RACI_3' },
    ]);
    expect(partText(bytes, 'xl/tables/table1.xml')).toContain('id="8" name="RACI_3" displayName="RACI_3"');
    expect(names(bytes)).toContain("ISMS_First_2 'ISMS Check Summary'!$A$1");
    expect(differingParts(original, clear(bytes))).toEqual([]);
  });

  test('should have headers that are unique and not empty, in table and cells alike', () => {
    const { bytes } = write(smallWorkbook(), table);
    expect(elements(bytes, 'xl/tables/table1.xml', 'tableColumn').map((column) => attribute(column, 'name'))).toEqual([
      'Ref',
      'ref2',
      'Column3',
    ]);
  });

  test('should stay names and cells where the range has no row for a table', () => {
    const { bytes } = write(smallWorkbook(), {
      ...table,
      rows: table.rows.slice(0, 1),
      tables: [{ name: 'T', range: range('A1:C1'), style: null, showFilter: true }],
    });
    expect(Object.keys(partsOf(bytes)).filter((name) => name.includes('tables'))).toEqual([]);
  });
});

test('should write in the strict dialect where the workbook does', () => {
  const { bytes } = write(foreignFile('made-strict.xlsx'), summarySheet('RACI'));
  const added = Object.keys(partsOf(bytes)).filter((name) => !(name in partsOf(foreignFile('made-strict.xlsx'))));
  expect(added.length).toBeGreaterThan(1);
  for (const name of added) expect(partText(bytes, name)).not.toContain('schemas.openxmlformats.org/spreadsheetml');
  expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain(
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet',
  );
});
