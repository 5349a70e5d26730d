import type { CellValue, SheetSnapshot } from '../../workbook';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook';
import { csvSeparator, parseCsv } from './csv-records';
import { decodeText } from './decode-text';
import type { ReadResult } from './read-workbook';
import { ValueGrid } from './value-grid';
import { emptySheet } from './worksheet';

/**
 * Reads a file of comma, semicolon or tab separated values as a workbook of one sheet, named after the file. What is shown is
 * the text as it stands: nothing becomes a date, and "5.10" stays "5.10".
 */
export function readCsv(bytes: Uint8Array, name: string): ReadResult {
  const text = decodeText(bytes);
  if (text === '') return { ok: false, problem: { kind: 'empty' } };
  if (text === null) return { ok: false, problem: { kind: 'notAWorkbook', found: 'unknown' } };
  const { separator, body } = csvSeparator(text);
  const sheet = sheetOf(parseCsv(body, separator), sheetName(name));
  return { ok: true, workbook: { name, date1904: false, isStructureProtected: false, sheets: [sheet], names: [] } };
}

function sheetOf(records: readonly (readonly string[])[], name: string): SheetSnapshot {
  const grid = new ValueGrid();
  const isBeyondFormat = records.length > MAX_ROWS || records.some((record) => record.length > MAX_COLUMNS);
  records.forEach((record, row) => {
    record.forEach((field, column) => {
      if (field !== '') grid.put(row, column, fieldValue(field), field, 'General');
    });
  });
  const { bounds } = grid;
  if (isBeyondFormat || grid.isTooLarge) return emptySheet(name, 'tooLarge');
  if (!bounds) return emptySheet(name, 'cells');
  const origin = { row: bounds.top, column: bounds.left };
  return { ...emptySheet(name, 'cells'), origin, ...grid.rectangle(bounds, () => false) };
}

/**
 * A number only where it can be nothing else. "5.1" and "5.10" may be references, "007" and long digits are codes,
 * and "1,5" is two things in two languages: they stay text.
 */
function fieldValue(field: string): CellValue {
  const isNumber = /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(field) && !/^\d{1,2}\.\d{1,2}$/.test(field);
  return isNumber ? Number(field) : field;
}

/** The file's name as Excel would take it for a sheet: no ending, none of `[]:*?/\`, no apostrophe at either end, 31 characters. */
function sheetName(fileName: string): string {
  const base = fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '');
  const clean = base
    .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .trim()
    .replace(/^'+/, '')
    .slice(0, 31)
    .replace(/[\s']+$/, '');
  return clean === '' ? 'Sheet1' : clean;
}
