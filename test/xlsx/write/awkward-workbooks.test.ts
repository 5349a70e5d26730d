import { SUMMARY_MARKER } from '../../../src/workbook';
import { attribute, descendants } from '../../../src/xlsx/xml/document';
import type { XmlElement } from '../../../src/xlsx/xml/document';
import { CELLS, STYLES, smallWorkbook } from '../../helpers/small-workbook';
import {
  changedParts,
  differingParts,
  foreignFile,
  packed,
  partText,
  partsOf,
  rootOf,
  sheetNames,
  withPart,
} from '../../helpers/workbook-parts';
import { applied } from './applied';
import { CLEAR, annotation, summarySheet } from './plans';

const WORKBOOK = 'xl/workbook.xml';
const annotate = (bytes: Uint8Array) => applied(bytes, annotation(['RACI']));
const clear = (bytes: Uint8Array) => applied(bytes, CLEAR).bytes;

function elements(bytes: Uint8Array, path: string, local: string): XmlElement[] {
  return [...descendants(rootOf(bytes, path))].filter((element) => element.local === local);
}

/** The same workbook with a relationship and the part that it leads to. */
function related(bytes: Uint8Array, owner: string, type: string, path: string, contentType: string): Uint8Array {
  const relationship = `<Relationship Id="extra" Type="${type}" Target="/${path}"/></Relationships>`;
  const override = `<Override PartName="/${path}" ContentType="${contentType}"/></Types>`;
  const withRelationship = withPart(bytes, owner, (xml) => xml.replace('</Relationships>', relationship));
  const withType = withPart(withRelationship, '[Content_Types].xml', (xml) => xml.replace('</Types>', override));
  return packed({ ...partsOf(withType), [path]: '<part/>' });
}

describe.each(["A'B", 'Jan-25', 'R1C1', 'TRUE', 'ISMS_CHECK_SHOW', 'Müller & Söhne'])('a sheet called %s', (name) => {
  test('should be linked to, highlighted and left again', () => {
    const original = smallWorkbook({ sheets: [{ name: name.replace('&', '&amp;') }] });
    const { bytes, notes } = applied(original, annotation([name]));
    expect(notes).toEqual([]);
    expect(elements(bytes, 'xl/worksheets/sheet2.xml', 'hyperlink').map((link) => attribute(link, 'location'))).toContain(
      `'${name.replace("'", "''")}'!B2`,
    );
    expect(elements(bytes, 'xl/worksheets/sheet1.xml', 'cfRule')).toHaveLength(2);
    expect(differingParts(original, clear(bytes))).toEqual([]);
  });
});

test('should count the sheets of every view of the workbook', () => {
  const views = '<bookViews><workbookView activeTab="1"/><workbookView firstSheet="1" activeTab="0"/></bookViews>';
  const original = smallWorkbook({ before: views, sheets: [{ name: 'RACI' }, { name: 'Roles' }] });
  const { bytes } = annotate(original);
  expect(elements(bytes, WORKBOOK, 'workbookView').map((view) => [attribute(view, 'activeTab'), attribute(view, 'firstSheet')])).toEqual([
    ['2', null],
    ['1', '2'],
  ]);
  expect(changedParts(original, clear(bytes))).toEqual([]);
});

test('should write a very hidden summary where it is and keep it hidden', () => {
  const once = annotate(smallWorkbook()).bytes;
  const hidden = withPart(once, WORKBOOK, (xml) =>
    xml.replace('name="ISMS Check Summary"', 'name="ISMS Check Summary" state="veryHidden"'),
  );
  const { bytes, notes } = annotate(hidden);
  expect(notes).toEqual([]);
  expect(elements(bytes, WORKBOOK, 'sheet').map((sheet) => attribute(sheet, 'state'))).toEqual(['veryHidden', null]);
});

test('should leave macros, and the content type that lets Excel open them', () => {
  const original = foreignFile('xlsxwriter-macros.xlsm');
  const { bytes } = applied(original, { sheets: [summarySheet('RACI')] });
  expect(partText(bytes, '[Content_Types].xml')).toContain('application/vnd.ms-excel.sheet.macroEnabled.main+xml');
  expect(changedParts(original, bytes)).not.toContain('xl/vbaProject.bin');
});

test('should give a new sheet an id that Excel knows where the highest is taken', () => {
  const original = withPart(smallWorkbook(), WORKBOOK, (xml) => xml.replace('sheetId="1"', 'sheetId="65534"'));
  const { bytes } = annotate(original);
  expect(elements(bytes, WORKBOOK, 'sheet').map((sheet) => attribute(sheet, 'sheetId'))).toEqual(['1', '65534']);
});

test('should leave a workbook that is shared in the old way as it is, and say so', () => {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/revisionHeaders';
  const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.revisionHeaders+xml';
  const original = related(smallWorkbook(), 'xl/_rels/workbook.xml.rels', type, 'xl/revisions/revisionHeaders.xml', contentType);
  const { bytes, notes } = annotate(original);
  expect(notes).toEqual([{ kind: 'workbookShared' }]);
  expect(changedParts(original, bytes)).toEqual([]);
});

describe('a signed workbook', () => {
  const type = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
  const contentType = 'application/vnd.openxmlformats-package.digital-signature-origin';
  const signed = related(smallWorkbook(), '_rels/.rels', type, '_xmlsignatures/origin.xml', contentType);

  test('should be annotated with a note that its signature goes', () => {
    const { bytes, notes } = annotate(signed);
    expect(notes).toEqual([{ kind: 'signatureBroken' }]);
    expect(sheetNames(bytes)).toContain('ISMS Check Summary');
  });

  test('should have no such note where nothing is added', () => {
    expect(applied(signed, CLEAR).notes).toEqual([]);
    expect(applied(annotate(signed).bytes, CLEAR).notes).toEqual([]);
    expect(applied(signed, {}).notes).toEqual([]);
  });
});

describe('a workbook with as many cell formats as Excel reads', () => {
  const filled = (count: number) => {
    const formats = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'.repeat(count);
    return smallWorkbook({ styles: STYLES.replace(/<cellXfs.*<\/cellXfs>/, `<cellXfs count="${count}">${formats}</cellXfs>`) });
  };

  test('should get a plain sheet and a note', () => {
    const original = filled(65_420);
    const { bytes, notes } = annotate(original);
    expect(notes).toEqual([{ kind: 'formatsFull' }]);
    expect(elements(bytes, 'xl/worksheets/sheet2.xml', 'c').every((cell) => attribute(cell, 's') === null)).toBe(true);
    expect(differingParts(original, clear(bytes))).toEqual([]);
  });

  test('should get formats while there is room', () => {
    const { bytes, notes } = annotate(filled(64_000));
    expect(notes).toEqual([]);
    expect(elements(bytes, 'xl/worksheets/sheet2.xml', 'c').some((cell) => Number(attribute(cell, 's')) >= 64_000)).toBe(true);
  });
});

describe('a name of the user that is called as ours', () => {
  const formula = "'RACI'!$A$2";
  const used = smallWorkbook({
    sheets: [
      { name: 'RACI', xml: CELLS.replace('</sheetData>', '<row r="3"><c r="A3"><f>ISMS_CHECK_SHOW*2</f><v>2</v></c></row></sheetData>') },
    ],
    after: `<definedNames><definedName name="Isms_Check_Show">${formula}</definedName></definedNames>`,
  });

  test('should keep its formula, with a note that highlights go by it', () => {
    const { bytes, notes } = annotate(used);
    expect(notes).toEqual([{ kind: 'switchTaken', name: 'ISMS_CHECK_SHOW' }]);
    expect(elements(bytes, WORKBOOK, 'definedName').find((name) => attribute(name, 'name') === 'Isms_Check_Show')?.text).toBe(formula);
    expect(elements(bytes, 'xl/worksheets/sheet1.xml', 'cfRule')).toHaveLength(2);
  });

  test('should stay when highlights go', () => {
    expect(differingParts(used, clear(annotate(used).bytes))).toEqual([]);
    expect(changedParts(used, clear(used))).toEqual([]);
  });

  test('should not be taken for the summary where it points to a sheet', () => {
    expect(sheetNames(annotate(used).bytes)).toEqual(['ISMS Check Summary', 'RACI']);
    expect(elements(annotate(used).bytes, WORKBOOK, 'definedName').map((name) => attribute(name, 'name'))).toContain(SUMMARY_MARKER);
  });
});
