import type { CellValue } from '../../workbook';
import { UNKNOWN_VALUE } from '../../workbook';
import type { NumberFormat } from './displayed-text';
import { numberFormat } from './displayed-text';
import { serialOfIsoDate } from './iso-date';
import { unescapeText } from './rich-text';

/** A cell as its XML has it. */
export interface RawCell {
  /** `t` of the cell: n by default. */
  readonly type: string;
  /** Text of `v`; null where there is no such element. */
  readonly stored: string | null;
  /** Text of `is`; null where there is no such element. */
  readonly inline: string | null;
  readonly hasFormula: boolean;
}

/** What a workbook's cells refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
  /** The file asks for every formula to be calculated when it is opened: its results are not to be relied on. */
  readonly isCalculatedOnLoad: boolean;
  formatOf(style: number): NumberFormat;
}

/** Formats by style index, made ready once each. A style that the file does not define shows as General. */
export function formatsByStyle(codes: readonly string[], date1904: boolean): (style: number) => NumberFormat {
  const general = numberFormat('General', date1904);
  const ready = new Map(codes.map((code) => [code, numberFormat(code, date1904)]));
  return (style) => ready.get(codes[style] ?? '') ?? general;
}

/** Null is a cell that holds nothing, an empty constant included: nobody can see it. An empty result of a formula stays text. */
export function cellValue(cell: RawCell, context: CellContext): CellValue {
  if (cell.inline !== null) return textValue(cell.inline, cell);
  if (cell.hasFormula && !hasResult(cell)) return UNKNOWN_VALUE;
  if (cell.stored === null) return null;
  switch (cell.type) {
    case 's':
      return sharedString(cell, context);
    case 'str':
    case 'inlineStr':
      return textValue(unescapeText(cell.stored), cell);
    case 'b':
      return isBlank(cell.stored) ? null : /^\s*(1|true)\s*$/.test(cell.stored);
    case 'e':
      return isBlank(cell.stored) ? null : { kind: 'error', code: cell.stored.trim() };
    case 'd':
      return serialOfIsoDate(cell.stored.trim(), context.date1904) ?? textValue(cell.stored, cell);
    default:
      return numberValue(cell, cell.stored, context);
  }
}

/** Writers that do not calculate leave `v` out or empty; an empty `v` is a result only where the type says it is text. */
function hasResult(cell: RawCell): boolean {
  return cell.stored !== null && (cell.type === 'str' || !isBlank(cell.stored));
}

function numberValue(cell: RawCell, stored: string, context: CellContext): CellValue {
  if (isBlank(stored)) return null;
  const value = Number(stored);
  if (!Number.isFinite(value)) return textValue(stored, cell);
  // XlsxWriter stores 0 for every formula whose result it was not given, and asks for calculation on load
  // (https://xlsxwriter.readthedocs.io/working_with_formulas.html#formula-results).
  return value === 0 && cell.hasFormula && context.isCalculatedOnLoad ? UNKNOWN_VALUE : value;
}

function sharedString(cell: RawCell, context: CellContext): CellValue {
  const text = context.strings[Number(cell.stored)];
  // The file points at a string that it does not hold: what the cell says cannot be told.
  return text === undefined ? UNKNOWN_VALUE : textValue(text, cell);
}

function textValue(text: string, cell: RawCell): CellValue {
  return text === '' && !cell.hasFormula ? null : text;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
