import type { HighlightRule } from '../../../src/workbook';
import { attribute, descendants } from '../../../src/xlsx/xml/document';
import { CELLS, STYLES, smallWorkbook } from '../../helpers/small-workbook';
import { changedParts, differingParts, foreignFile, partText, partsOf, rootOf, withPart } from '../../helpers/workbook-parts';
import { applied } from './applied';
import { CLEAR, highlights, range } from './plans';

const SHEET = 'xl/worksheets/sheet1.xml';
const onRaci = (address = 'B2', level: HighlightRule['level'] = 'error'): HighlightRule => ({
  sheet: 'RACI',
  level,
  ranges: [range(address)],
});
const annotate = (bytes: Uint8Array, ...rules: HighlightRule[]) =>
  applied(bytes, { highlights: highlights(...(rules.length > 0 ? rules : [onRaci()])) });
const clear = (bytes: Uint8Array) => applied(bytes, CLEAR).bytes;

/** Priority and formula (or type) of each rule, in the order of the file. */
function rules(bytes: Uint8Array, path = SHEET): string[] {
  const all = [...descendants(rootOf(bytes, path))].filter(({ local }) => local === 'cfRule');
  return all.map(
    (rule) =>
      `${attribute(rule, 'priority') ?? '-'} ${rule.children.find(({ local }) => local === 'formula' || local === 'f')?.text ?? attribute(rule, 'type') ?? ''}`,
  );
}

const rule = (priority: number, formula: string, extra = '') =>
  `<conditionalFormatting sqref="A1:A9"${extra}><cfRule type="expression" dxfId="0" priority="${priority}" stopIfTrue="1"><formula>${formula}</formula></cfRule></conditionalFormatting>`;

describe('rules of others', () => {
  const foreign = smallWorkbook({ sheets: [{ name: 'RACI', xml: CELLS + rule(4, '$A1=1') + rule(2, '$A1=2') }] });

  test('should stand before ours and count after them, in the order they had', () => {
    const { bytes } = annotate(foreign, onRaci('B2'), onRaci('C3', 'info'));
    expect(rules(bytes)).toEqual(['6 $A1=1', '4 $A1=2', '1 ISMS_CHECK_SHOW', '2 ISMS_CHECK_SHOW']);
  });

  test('should have their numbers back when ours go', () => {
    const cleared = clear(annotate(foreign, onRaci('B2'), onRaci('C3', 'info')).bytes);
    expect(rules(cleared)).toEqual(['4 $A1=1', '2 $A1=2']);
    expect(differingParts(foreign, cleared)).toEqual([]);
  });

  test('should be moved in the extension of Excel 2010 too', () => {
    const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
    const modern =
      `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">` +
      '<x14:cfRule type="expression" priority="1" id="{1}"><xm:f>Lists!$A$1=1</xm:f></x14:cfRule><x14:cfRule type="dataBar" id="{2}"/><xm:sqref>A1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const original = smallWorkbook({ sheets: [{ name: 'RACI', xml: CELLS + rule(2, '$A1=2') + modern }] });
    const { bytes } = annotate(original);
    expect(rules(bytes)).toEqual(['3 $A1=2', '1 ISMS_CHECK_SHOW', '2 Lists!$A$1=1', '- dataBar']);
    expect(differingParts(original, clear(bytes))).toEqual([]);
  });

  test('should keep their numbers where a pivot table names them, ours counting last', () => {
    const original = smallWorkbook({ sheets: [{ name: 'RACI', xml: CELLS + rule(3, '$A1=2', ' pivot="1"') }] });
    const { bytes } = annotate(original);
    expect(rules(bytes)).toEqual(['3 $A1=2', '4 ISMS_CHECK_SHOW']);
    expect(differingParts(original, clear(bytes))).toEqual([]);
  });

  test('should survive in an element that another program put ours into', () => {
    const { bytes } = annotate(foreign);
    const merged = withPart(bytes, SHEET, (text) =>
      text.replace('</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="B2">', '</formula></cfRule>'),
    );
    expect(rules(clear(merged))).toEqual(['4 $A1=1', '2 $A1=2']);
  });
});

describe('formats of rules', () => {
  test('should go only where nothing else uses them', () => {
    const { bytes } = annotate(smallWorkbook());
    expect(partText(bytes, 'xl/styles.xml')).toContain('<dxfs count="2">');
    const used = withPart(
      bytes,
      SHEET,
      (text) =>
        text
          .replace('</worksheet>', '')
          .replace('<conditionalFormatting', `${rule(9, 'TRUE').replace('dxfId="0"', 'dxfId="1"')}<conditionalFormatting`) + '</worksheet>',
    );
    expect(partText(clear(used), 'xl/styles.xml')).toContain('<dxfs count="2">');
  });

  test('should not be shared with one of the user that looks the same', () => {
    const once = annotate(smallWorkbook()).bytes;
    const own = /<dxfs count="2">.*?<\/dxf>(.*)<\/dxfs>/.exec(partText(once, 'xl/styles.xml'))?.[1] ?? '';
    expect(own).toContain('F8CBAD');
    const original = smallWorkbook({ styles: STYLES.replace('<dxfs count="1">', `<dxfs count="2">${own}`) });
    expect(differingParts(original, clear(annotate(original).bytes))).toEqual([]);
  });

  test('should come with a style sheet where there is none, and go with it', () => {
    const bare = smallWorkbook({ styles: null });
    const { bytes } = annotate(bare);
    expect(Object.keys(partsOf(bytes))).toContain('xl/styles.xml');
    expect(changedParts(bare, clear(bytes)).filter((name) => partsOf(bare)[name] === undefined)).toEqual([]);
    expect(differingParts(bare, clear(bytes))).toEqual([]);
  });

  test('should find their place in a style sheet that has no list of them', () => {
    const original = smallWorkbook({
      styles:
        STYLES.replace(/<dxfs.*<\/dxfs>/, '') + '<tableStyles count="0"/><colors><mruColors><color rgb="FF000000"/></mruColors></colors>',
    });
    const { bytes } = annotate(original);
    expect(partText(bytes, 'xl/styles.xml')).toMatch(/<\/cellXfs><dxfs {2}count="1">.*<\/dxfs><tableStyles/);
    expect(differingParts(original, clear(bytes))).toEqual([]);
  });
});

describe('the name of our rules', () => {
  test('should be TRUE again after the user hid them', () => {
    const { bytes } = annotate(smallWorkbook());
    expect(partText(bytes, 'xl/workbook.xml')).toContain('>TRUE</definedName>');
    const hidden = withPart(bytes, 'xl/workbook.xml', (text) => text.replace('>TRUE<', '>FALSE<'));
    expect(changedParts(annotate(hidden).bytes, bytes)).toEqual([]);
  });

  test('should leave a name of that sort on one sheet alone', () => {
    const original = smallWorkbook({
      after: '<definedNames><definedName name="ISMS_CHECK_SHOW" localSheetId="0">1</definedName></definedNames>',
    });
    expect(differingParts(original, clear(annotate(original).bytes))).toEqual([]);
  });
});

describe('cells', () => {
  test('should be joined into few areas', () => {
    const rows = Array.from({ length: 50 }, (_, index) => range(`C${index + 2}`));
    const { bytes } = annotate(smallWorkbook(), { sheet: 'RACI', level: 'error', ranges: [...rows, range('D2:D51'), range('F1')] });
    expect(partText(bytes, SHEET)).toContain('sqref="F1 C2:D51"');
  });

  test('should be listed in several rules where there are very many', () => {
    const scattered = Array.from({ length: 450 }, (_, index) => range(`C${index * 2 + 1}`));
    const { bytes } = annotate(smallWorkbook(), { sheet: 'RACI', level: 'error', ranges: scattered });
    expect(rules(bytes)).toHaveLength(3);
    expect(partText(bytes, 'xl/styles.xml')).toContain('<dxfs count="2">');
  });

  test('beyond the limits of a sheet should be cut off', () => {
    const beyond = { top: 5, left: 0, bottom: 2_000_000, right: 0 };
    const { bytes } = annotate(smallWorkbook(), { sheet: 'RACI', level: 'error', ranges: [beyond, { ...beyond, top: 1_500_000 }] });
    expect(partText(bytes, SHEET)).toContain('sqref="A6:A1048576"');
  });
});

describe('sheets that cannot be highlighted', () => {
  const protectedSheet = (attributes: string) =>
    smallWorkbook({ sheets: [{ name: 'RACI', xml: `${CELLS}<sheetProtection ${attributes}/>` }] });

  test('should be named and left alone when protected', () => {
    const original = protectedSheet('sheet="1" objects="1"');
    const { bytes, notes } = annotate(original);
    expect(notes).toEqual([{ kind: 'sheetProtected', sheet: 'RACI' }]);
    expect(changedParts(original, bytes)).not.toContain(SHEET);
  });

  test('should not be taken for protected where formatting is allowed or protection is off', () => {
    for (const attributes of ['sheet="1" formatCells="0"', 'objects="1"', 'sheet="false"']) {
      expect(annotate(protectedSheet(attributes)).notes).toEqual([]);
    }
  });

  test('should keep our rules, hidden, where protection came after them', () => {
    const { bytes } = annotate(smallWorkbook());
    const locked = withPart(bytes, SHEET, (text) => text.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
    const { bytes: cleared, notes } = applied(locked, CLEAR);
    expect(notes).toEqual([{ kind: 'sheetProtected', sheet: 'RACI' }]);
    expect(rules(cleared)).toEqual(['1 ISMS_CHECK_SHOW']);
    expect(partText(cleared, 'xl/workbook.xml')).toContain('>FALSE</definedName>');
  });

  test('should be named when missing or without cells', () => {
    expect(annotate(smallWorkbook(), { ...onRaci(), sheet: 'Gone' }).notes).toEqual([{ kind: 'sheetMissing', sheet: 'Gone' }]);
    const chart = annotate(foreignFile('openpyxl-chart-and-notes.xlsx'), { ...onRaci(), sheet: 'Chart' });
    expect(chart.notes).toEqual([{ kind: 'sheetWithoutCells', sheet: 'Chart' }]);
  });
});

test('should write in the prefix of the part', () => {
  const { bytes } = annotate(foreignFile('made-prefixed-namespaces.xlsx'));
  const path = Object.keys(partsOf(bytes)).find((name) => /worksheets\/sheet1\.xml$/.test(name)) ?? '';
  expect(partText(bytes, path)).toMatch(
    /<(\w+):conditionalFormatting sqref="B2"><\1:cfRule [^>]*><\1:formula>ISMS_CHECK_SHOW<\/\1:formula><\/\1:cfRule><\/\1:conditionalFormatting>/,
  );
});
