import { CONTENT_TYPES_NS, PACKAGE_RELATIONSHIPS_NS, TRANSITIONAL } from '../package/namespaces';
import { XML_DECLARATION } from './package-draft';

export const BLANK_WORKBOOK_PATH = 'xl/workbook.xml';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const CORE = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

/** The parts of a workbook without sheets. No date and no author stand in it: the same plan gives the same file. */
export const BLANK_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${XML_DECLARATION}<Types xmlns="${CONTENT_TYPES_NS}">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.spreadsheetml.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${OFFICE}.spreadsheetml.styles+xml"/>` +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>' +
    `<Override PartName="/docProps/app.xml" ContentType="${OFFICE}.extended-properties+xml"/></Types>`,
  '_rels/.rels':
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS_NS}">` +
    `<Relationship Id="rId1" Type="${TRANSITIONAL.relationships}/officeDocument" Target="xl/workbook.xml"/>` +
    '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
    `<Relationship Id="rId3" Type="${TRANSITIONAL.relationships}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
  'docProps/core.xml': `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${CORE}"></cp:coreProperties>`,
  'docProps/app.xml': `${XML_DECLARATION}<Properties xmlns="${PROPERTIES}"><Application>ISMS Workbook Check</Application></Properties>`,
  [BLANK_WORKBOOK_PATH]:
    `${XML_DECLARATION}<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relationships}">` +
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews><sheets></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS_NS}">` +
    `<Relationship Id="rId1" Type="${TRANSITIONAL.relationships}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml':
    `${XML_DECLARATION}<styleSheet xmlns="${TRANSITIONAL.main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
};
