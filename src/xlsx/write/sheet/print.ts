import { MAX_COLUMNS, a1, quoteSheet } from '../../../workbook';
import type { PrintPlan, RowPlan } from '../../../workbook';
import { attributes, escapeText, escapeXstring } from '../../xml/escape';
import { PRINT_AREA, PRINT_TITLES, removeDefinedNames, setDefinedName } from '../defined-names';
import type { WorkbookDraft } from '../workbook-draft';

const A4 = 9;
const MAX_HEADER = 255;

/** `pageMargins`, `pageSetup` and `headerFooter`. */
export function printXml(print: PrintPlan | null): string {
  if (!print) return '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
  const [left, right, top, bottom] = print.margins;
  const margins = attributes({ left, right, top, bottom, header: 0.3, footer: 0.3 });
  // A height of 0 pages is "as many as it takes".
  const fit = print.fitToWidth ? { fitToWidth: 1, fitToHeight: 0 } : {};
  const setup = attributes({ paperSize: A4, ...fit, orientation: print.orientation });
  return `<pageMargins${margins}/><pageSetup${setup}/>${headerFooterXml(print)}`;
}

function headerFooterXml({ header, footer }: PrintPlan): string {
  const part = (local: string, text: string): string => (text ? `<${local}>${escapeText(escapeXstring(cutHeader(text)))}</${local}>` : '');
  const xml = part('oddHeader', header) + part('oddFooter', footer);
  return xml && `<headerFooter>${xml}</headerFooter>`;
}

/** Never between an ampersand and the letter that makes a code of it. */
function cutHeader(text: string): string {
  const cut = text.slice(0, MAX_HEADER);
  return /(?:^|[^&])(?:&&)*&$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** `rowBreaks`: a page ends after each of these rows. */
export function breaksXml(rows: readonly RowPlan[]): string {
  const xml = rows.flatMap((row, index) =>
    row.breakAfter ? [`<brk${attributes({ id: index + 1, max: MAX_COLUMNS - 1, man: true })}/>`] : [],
  );
  return xml.length === 0 ? '' : `<rowBreaks${attributes({ count: xml.length, manualBreakCount: xml.length })}>${xml.join('')}</rowBreaks>`;
}

/** What is printed, and which rows on every page, are names of the sheet. */
export function namePrintRanges(workbook: WorkbookDraft, title: string, print: PrintPlan | null): void {
  const index = workbook.sheets.findIndex((sheet) => sheet.name === title);
  const sheet = quoteSheet(title);
  const area = print?.area ?? null;
  const repeat = print?.repeatRows ?? null;
  const wanted = new Map<string, string | null>([
    [PRINT_AREA, area && `${sheet}!${absolute(area.top, area.left)}:${absolute(area.bottom, area.right)}`],
    [PRINT_TITLES, repeat && `${sheet}!$${String(repeat[0] + 1)}:$${String(repeat[1] + 1)}`],
  ]);
  for (const [name, formula] of wanted) {
    if (formula !== null) setDefinedName(workbook, name, formula, index);
    else removeDefinedNames(workbook, (candidate, sheetIndex) => sheetIndex === index && candidate === name);
  }
}

function absolute(row: number, column: number): string {
  return a1({ row, column }).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
