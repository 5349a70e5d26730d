import { packed } from './workbook-parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface SmallSheet {
  readonly name: string;
  /** Children of `worksheet`; by default two filled cells. */
  readonly xml?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Tables by part name: `{ 'xl/tables/table1.xml': '<table …/>' }`, related as rId1, rId2 … */
  readonly tables?: Readonly<Record<string, string>>;
}

export interface SmallWorkbook {
  readonly sheets?: readonly SmallSheet[];
  /** Written before `sheets`: `workbookPr`, `workbookProtection`, `bookViews`. */
  readonly before?: string;
  /** Written behind `sheets`: `definedNames`, `calcPr`. */
  readonly after?: string;
  /** Children of `styleSheet`; null for no styles part. */
  readonly styles?: string | null;
  /** Children of `calcChain`; left out by default. */
  readonly calcChain?: string;
}

export const CELLS =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Ref</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData>';

export const STYLES =
  '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>' +
  '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';

/** A workbook shaped like Excel's, small enough to read, with any part as the test wants it. */
export function smallWorkbook({
  sheets = [{ name: 'RACI' }],
  before = '',
  after = '',
  styles = STYLES,
  calcChain,
}: SmallWorkbook = {}): Uint8Array {
  const others = [
    ...(styles === null ? [] : [{ kind: 'styles', file: 'styles', type: 'styles' }]),
    ...(calcChain === undefined ? [] : [{ kind: 'calcChain', file: 'calcChain', type: 'calcChain' }]),
  ];
  const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
  const types = [
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
    ...numbered.map(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`),
    ...others.map(({ file, type }) => `<Override PartName="/xl/${file}.xml" ContentType="${TYPE}.${type}+xml"/>`),
    ...numbered.flatMap(({ tables = {} }) =>
      Object.keys(tables).map((path) => `<Override PartName="/${path}" ContentType="${TYPE}.table+xml"/>`),
    ),
  ];
  const related = [
    ...numbered.map(({ number }) => relationship(number, 'worksheet', `worksheets/sheet${number}.xml`)),
    ...others.map(({ kind, file }, index) => relationship(numbered.length + index + 1, kind, `${file}.xml`)),
  ];
  const list = numbered.map(({ name, state, number }) => {
    return `<sheet name="${name}" sheetId="${number}"${state ? ` state="${state}"` : ''} r:id="rId${number}"/>`;
  });
  return packed({
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    '_rels/.rels': relationships([relationship(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${before}<sheets>${list.join('')}</sheets>${after}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(related),
    ...(styles === null ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>` }),
    ...(calcChain === undefined ? {} : { 'xl/calcChain.xml': `<calcChain xmlns="${MAIN}">${calcChain}</calcChain>` }),
    ...Object.assign({}, ...numbered.map(sheetParts)),
  });
}

function sheetParts({ number, xml = CELLS, tables = {} }: SmallSheet & { readonly number: number }): Record<string, string> {
  const paths = Object.keys(tables);
  return {
    [`xl/worksheets/sheet${number}.xml`]: `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${xml}</worksheet>`,
    ...(paths.length === 0
      ? {}
      : {
          [`xl/worksheets/_rels/sheet${number}.xml.rels`]: relationships(
            paths.map((path, index) => relationship(index + 1, 'table', `/${path}`)),
          ),
        }),
    ...Object.fromEntries(Object.entries(tables).map(([path, table]) => [path, table.replace('<table ', `<table xmlns="${MAIN}" `)])),
  };
}

function relationship(number: number, kind: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
}

function relationships(list: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}
