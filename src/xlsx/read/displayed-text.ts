import { format, isDateFormat, isValidFormat } from 'numfmt';

import type { CellValue } from '../../workbook';

/** A number format, ready to show values. */
export interface NumberFormat {
  readonly code: string;
  readonly isDate: boolean;
  showNumber(value: number): string;
  showText(value: string): string;
}

/** Days between the two date systems of the file format: 1904-01-01 has the serial number 1462 in the other one. */
const DAYS_1904 = 1462;

/** What a cell shows for a value: independent of the column's width, in en-US notation. A value that cannot be told shows nothing. */
export function displayedText(value: CellValue, numberFormat: NumberFormat): string {
  if (typeof value === 'string') return numberFormat.showText(value);
  if (typeof value === 'number') return numberFormat.showNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value?.kind === 'error' ? value.code : '';
}

export function numberFormat(code: string, date1904: boolean): NumberFormat {
  if (isGeneral(code) || !isValidFormat(code)) return { code, isDate: false, showNumber: showGeneral, showText: (text) => text };
  const isDate = isDateFormat(code);
  const shift = isDate && date1904 ? DAYS_1904 : 0;
  const hasTextSection = code !== '@' && (code.includes('@') || code.split(';').length > 3);
  return {
    code,
    isDate,
    showNumber: code === '@' ? showGeneral : (value) => show(code, value + shift),
    showText: hasTextSection ? (text) => show(code, text) : (text) => text,
  };
}

function isGeneral(code: string): boolean {
  return code === '' || /^general$/i.test(code);
}

/** Excel shows 11 digits at most in a cell formatted General. */
function showGeneral(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e11 ? String(value) : show('General', value);
}

function show(code: string, value: number | string): string {
  // A date before the first one shows as number signs in Excel, whatever the width; its number says more.
  return format(code, value, { throws: false, dateErrorNumber: true, dateSpanLarge: false });
}
