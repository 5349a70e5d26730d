import { parseA1 } from '../../../src/workbook';
import type { EditPlan } from '../../../src/workbook';
import { attribute, descendants } from '../../../src/xlsx/xml/document';
import { CELLS, smallWorkbook } from '../../helpers/small-workbook';
import type { SmallSheet, SmallWorkbook } from '../../helpers/small-workbook';
import { changedParts, foreignFile, foreignFiles, partText, partsOf, rootOf } from '../../helpers/workbook-parts';
import { applied } from './applied';

const SHEET = 'xl/worksheets/sheet1.xml';

function edit(address: string, value: EditPlan['value'], sheet = 'RACI'): EditPlan {
  return { cell: { sheet, ...(parseA1(address) ?? { row: 0, column: 0 }) }, value };
}

function raci(xml: string, rest: Partial<SmallSheet> = {}, workbook: SmallWorkbook = {}): Uint8Array {
  return smallWorkbook({ ...workbook, sheets: [{ name: 'RACI', xml, ...rest }] });
}

const data = (bytes: Uint8Array) => /<sheetData.*<\/sheetData>/.exec(partText(bytes, SHEET))?.[0];

/** Address, type and content of each cell. */
function cells(bytes: Uint8Array): string[] {
  return [...descendants(rootOf(bytes, SHEET))]
    .filter(({ local }) => local === 'c')
    .map((cell) =>
      [attribute(cell, 'r'), attribute(cell, 's'), attribute(cell, 't'), ...[...descendants(cell)].map(({ text }) => text)]
        .filter((part) => part)
        .join(' '),
    );
}

describe('a cell that is there', () => {
  const original = raci(
    '<sheetData><row r="1" spans="1:2"><c r="A1" s="1" t="s" cm="1"><v>0</v></c><c r="B1" s="2"><f>1+1</f><v>2</v></c></row></sheetData>',
  );

  test('should get its value and keep its format', () => {
    const { bytes, notes } = applied(original, { edits: [edit('A1', '=1 & <2>'), edit('B1', 4.5)] });
    expect(notes).toEqual([]);
    expect(cells(bytes)).toEqual(['A1 1 inlineStr =1 & <2>', 'B1 2 4.5']);
    expect(partText(bytes, SHEET)).not.toMatch(/cm=|<f>/);
  });

  test('should be emptied', () => {
    expect(cells(applied(original, { edits: [edit('A1', null), edit('B1', true)] }).bytes)).toEqual(['A1 1', 'B1 2 b 1']);
  });

  test('should get the last of several values', () => {
    expect(cells(applied(original, { edits: [edit('A1', 'x'), edit('A1', 'y')] }).bytes)).toContain('A1 1 inlineStr y');
  });

  test('should make everything be calculated anew', () => {
    expect(partText(applied(original, { edits: [edit('A1', 'x')] }).bytes, 'xl/workbook.xml')).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/>',
    );
    const withProperties = raci(CELLS, {}, { after: '<calcPr calcId="191029"/>' });
    expect(partText(applied(withProperties, { edits: [edit('A1', 'x')] }).bytes, 'xl/workbook.xml')).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    );
  });
});

describe('a cell that is not there', () => {
  const original = raci(
    '<dimension ref="B2:D4"/><cols><col min="5" max="6" style="1"/></cols><sheetData><row r="2" spans="2:4" s="2" customFormat="1"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"><c r="D4"/></row></sheetData>',
  );

  test('should come where it belongs, with the format of its row or column', () => {
    const { bytes } = applied(original, {
      edits: [edit('C2', 'c'), edit('E2', 'e'), edit('A4', 'a'), edit('F4', 'f'), edit('E3', 'g'), edit('A1', 'h'), edit('A9', 'i')],
    });
    expect(cells(bytes)).toEqual([
      'A1 inlineStr h',
      'B2 1',
      'C2 2 inlineStr c',
      'D2 2',
      'E2 2 inlineStr e',
      'E3 1 inlineStr g',
      'A4 inlineStr a',
      'D4',
      'F4 1 inlineStr f',
      'A9 inlineStr i',
    ]);
    expect(partText(bytes, SHEET)).toContain('<dimension ref="A1:F9"/>');
    expect(partText(bytes, SHEET)).not.toContain('spans');
  });

  test('should not be made to be emptied', () => {
    expect(data(applied(original, { edits: [edit('C2', null), edit('A7', null)] }).bytes)).toBe(data(original));
  });

  test('should come into a sheet without cells, and beside cells without addresses', () => {
    expect(data(applied(raci('<sheetData/>'), { edits: [edit('B2', 1)] }).bytes)).toBe(
      '<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    );
    const unaddressed = raci('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>');
    expect(data(applied(unaddressed, { edits: [edit('B1', 9), edit('B2', 8)] }).bytes)).toBe(
      '<sheetData><row><c><v>1</v></c><c r="B1"><v>9</v></c></row><row><c><v>3</v></c><c r="B2"><v>8</v></c></row></sheetData>',
    );
  });
});

describe('formulas', () => {
  test('should leave the order of calculation, which is dropped', () => {
    const original = raci(
      '<sheetData><row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>',
      {},
      { calcChain: '<c r="A1" i="1"/>' },
    );
    expect(Object.keys(partsOf(applied(original, { edits: [edit('A1', 'x')] }).bytes))).not.toContain('xl/calcChain.xml');
    expect(Object.keys(partsOf(applied(original, { edits: [edit('B1', 'x')] }).bytes))).toContain('xl/calcChain.xml');
  });

  test('should be handed on where the cell that holds them for others is overwritten', () => {
    const shared = raci(
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B4" si="0">$A1&amp;A$1&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/><v>4</v></c></row></sheetData>',
    );
    const { bytes } = applied(shared, { edits: [edit('B1', 'x'), edit('B2', 'y')] });
    expect(data(bytes)).toContain(
      '<c r="B3"><f t="shared" ref="B3:B4" si="0">$A3&amp;A$1&amp;"A1"</f><v>3</v></c></row><row r="4"><c r="B4"><f t="shared" si="0"/>',
    );
    expect(data(applied(shared, { edits: [edit('B3', 'x')] }).bytes)).toContain('<c r="B4"><f t="shared" si="0"/>');
  });

  test('should not lose a part of an array, but all of one in a single cell', () => {
    const array = raci(
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">ROW(1:2)</f><v>1</v></c><c r="B1"><f t="array" ref="B1">SUM(1)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
    );
    const { bytes, notes } = applied(array, { edits: [edit('A2', 'x'), edit('B1', 'y')] });
    expect(notes).toEqual([{ kind: 'editRefused', cell: { sheet: 'RACI', row: 1, column: 0 }, why: 'arrayFormula' }]);
    expect(cells(bytes)).toEqual(['A1 ROW(1:2) 1', 'B1 inlineStr y', 'A2 2']);
  });
});

describe('headers of tables', () => {
  const table = (extra = '') =>
    raci(
      `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ref</t></is></c><c r="B1" t="inlineStr"><is><t>Owner</t></is></c></row><row r="2"><c r="A2"><v>1</v></c>${extra}</row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
      {
        tables: {
          'xl/tables/table1.xml':
            '<table id="1" name="T" displayName="T" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="Ref"/><tableColumn id="2" name="Owner"/></tableColumns></table>',
        },
      },
    );
  const header = (value: EditPlan['value']) => applied(table(), { edits: [edit('A1', value)] }).bytes;
  const columns = (bytes: Uint8Array) =>
    [...partText(bytes, 'xl/tables/table1.xml').matchAll(/tableColumn id="\d" name="([^"]*)"/g)].map((match) => match[1]);

  test('should change in the table too, unique and not empty', () => {
    expect(columns(header('Code'))).toEqual(['Code', 'Owner']);
    expect(columns(header(27001))).toEqual(['27001', 'Owner']);
    expect(columns(header('OWNER'))).toEqual(['OWNER2', 'Owner']);
    expect(columns(header(null))).toEqual(['Column1', 'Owner']);
    expect(cells(header(27001))[0]).toBe('A1 inlineStr 27001');
    expect(columns(header('x'.repeat(300)))).toEqual(['x'.repeat(255), 'Owner']);
    expect(cells(header('a\nb'))[0]).toBe('A1 inlineStr a\nb');
    expect(columns(header('a\nb'))).toEqual(['a_x000a_b', 'Owner']);
  });

  test('should stay where formulas speak of the table', () => {
    const named = table('<c r="C2"><f>SUM(T[Ref])</f><v>1</v></c>');
    expect(applied(named, { edits: [edit('A1', 'Code')] }).notes).toEqual([
      { kind: 'editRefused', cell: { sheet: 'RACI', row: 0, column: 0 }, why: 'tableHeader' },
    ]);
  });
});

describe('sheets that take no edit', () => {
  test('should be named: protected ones but for unlocked cells', () => {
    const locked = raci(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/>',
    );
    const { bytes, notes } = applied(locked, { edits: [edit('A1', 'x'), edit('B1', 'y')] });
    expect(notes).toEqual([{ kind: 'sheetProtected', sheet: 'RACI' }]);
    expect(cells(bytes)).toEqual(['A1 1', 'B1 2 inlineStr y']);
    expect(partText(bytes, SHEET)).toContain('<sheetProtection sheet="1"/>');
  });

  test('should be named: missing ones, those without cells', () => {
    expect(applied(smallWorkbook(), { edits: [edit('A1', 'x', 'Gone')] }).notes).toEqual([{ kind: 'sheetMissing', sheet: 'Gone' }]);
    const chart = foreignFile('openpyxl-chart-and-notes.xlsx');
    const { bytes, notes } = applied(chart, { edits: [edit('A1', 'x', 'Chart')] });
    expect(notes).toEqual([{ kind: 'sheetWithoutCells', sheet: 'Chart' }]);
    expect(changedParts(chart, bytes)).toEqual([]);
  });
});

test.each(foreignFiles.filter(([name]) => /raci|prefixed|strict|utf16|absolute|threaded|custom-xml|1904|inline/.test(name)))(
  'should edit %s and touch nothing but the sheet',
  (_, original) => {
    const sheet = /<(?:\w+:)?sheet [^>]*name="([^"]*)"/.exec(partText(original, 'xl/workbook.xml'))?.[1] ?? '';
    const { bytes, notes } = applied(original, { edits: [edit('Z40', 'Zoë =1', sheet), edit('B2', 7, sheet)] });
    expect(notes).toEqual([]);
    expect(changedParts(original, bytes).filter((name) => !/worksheets\/[^/]*\.xml|workbook\.xml$/.test(name))).toEqual([]);
    expect(changedParts(original, bytes).filter((name) => /worksheets/.test(name))).toHaveLength(1);
  },
);
