import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface XlsxParts {
  /** Inside `sheetData`. */
  readonly rows?: string;
  /** Before and after `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** `si` elements. */
  readonly strings?: string;
  /** Inside `styleSheet`. */
  readonly styles?: string;
  /** Inside `workbook`, before and after `sheets`. */
  readonly workbookStart?: string;
  readonly workbookEnd?: string;
  /** Parts to add or replace, by path. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** A workbook of one sheet called Sheet1, of which a test names only what matters to it. */
export function xlsx(parts: XlsxParts): Uint8Array {
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(parts),
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
      ['rId3', 'styles', 'styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': worksheet(parts),
    ...(parts.strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${parts.strings}</sst>` }),
    ...(parts.styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${parts.styles}</styleSheet>` }),
    ...parts.parts,
  };
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text])));
}

function workbook({ workbookStart = '', workbookEnd = '' }: XlsxParts): string {
  const sheets = '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>';
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookStart}${sheets}${workbookEnd}</workbook>`;
}

function worksheet({ rows = '', before = '', after = '' }: XlsxParts): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

function relationships(entries: readonly (readonly [string, string, string])[]): string {
  const list = entries.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function contentTypes(): string {
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/></Types>`
  );
}
