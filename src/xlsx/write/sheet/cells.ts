import { a1 } from '../../../workbook';
import type { CellPlan, CellStyle, PlanValue, RowPlan } from '../../../workbook';
import { attributes } from '../../xml/escape';
import { booleanContent, cellXml, formulaContent, numberContent, textContent } from '../cell-xml';
import type { CellContent } from '../cell-xml';
import { daySerial } from '../day-serial';
import { plainTag } from './sheet-job';
import type { SheetJob } from './sheet-job';
import type { HeaderTexts } from './tables';

/** A day without a format would be shown as a number. */
const DAY_FORMAT = 'yyyy-mm-dd';

const NO_HEADERS: ReadonlyMap<number, string> = new Map();
const EMPTY_CELL: CellPlan = { value: null };

/** The rows of a sheet of ours. `headers` are cells whose text a table fixes. */
export function sheetDataXml(job: SheetJob, headers: HeaderTexts): string {
  const rows = job.plan.rows.map((row, index) => rowXml(job, row, index, headers.get(index) ?? NO_HEADERS));
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function rowXml(job: SheetJob, row: RowPlan, index: number, headers: ReadonlyMap<number, string>): string {
  const width = Math.max(row.cells.length, ...[...headers.keys()].map((column) => column + 1));
  const cells = Array.from({ length: width }, (_, column) => {
    const cell = row.cells[column] ?? (headers.has(column) ? EMPTY_CELL : null);
    return cell === null ? '' : planCellXml(job, cell, index, column, headers.get(column));
  }).join('');
  const height = row.height ?? null;
  const values = attributes({
    r: index + 1,
    ht: height,
    customHeight: height === null ? null : true,
    outlineLevel: row.outline ? row.outline : null,
  });
  if (cells) return `<row${values}>${cells}</row>`;
  return height === null && !row.outline ? '' : `<row${values}/>`;
}

function planCellXml(job: SheetJob, cell: CellPlan, row: number, column: number, header: string | undefined): string {
  const reference = a1({ row, column });
  const value = header === undefined ? cell.value : { text: header };
  const content = value === null ? null : planContent(value, job.workbook.date1904);
  return cellXml(reference, formatOf(job, cell.style ?? job.plan.columns[column]?.style, value), content, plainTag);
}

function formatOf(job: SheetJob, name: string | undefined, value: PlanValue): number {
  const style: CellStyle = (name === undefined ? undefined : job.plan.styles[name]) ?? {};
  if (value !== null && 'date' in value && style.numberFormat === undefined) {
    return job.styles.cellFormat({ ...style, numberFormat: DAY_FORMAT });
  }
  const isQuoted = value !== null && 'text' in value && /^[=+\-@]/.test(value.text);
  return isQuoted || Object.keys(style).length > 0 ? job.styles.cellFormat(style, isQuoted) : 0;
}

function planContent(value: Exclude<PlanValue, null>, date1904: boolean): CellContent {
  if ('text' in value) return textContent(value.text, plainTag);
  if ('number' in value) return numberContent(value.number, plainTag);
  if ('boolean' in value) return booleanContent(value.boolean, plainTag);
  if ('formula' in value) return formulaContent(value.formula, value.result, plainTag);
  const serial = daySerial(value.date, date1904);
  return serial === null ? textContent(value.date, plainTag) : numberContent(serial, plainTag);
}
