import type { ReadingReason, SheetReading } from '../register';
import type { SheetSnapshot } from '../workbook';

/** The reading of a sheet that holds nothing to check. */
export function plainReading(sheet: SheetSnapshot, reason: ReadingReason): SheetReading {
  return {
    sheet: sheet.name,
    visibility: sheet.visibility,
    kind: 'other',
    layout: null,
    confidence: 0,
    reason,
    headerRow: null,
    columns: {},
    firstRow: null,
    lastRow: null,
    records: 0,
    hiddenRows: 0,
    unreadRows: [],
  };
}
