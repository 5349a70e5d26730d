import type { CellPlan, CellValue, Plan, SheetPlan, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { quoteSheet } from '../../src/workbook';

/** What the workbook of a plan reads like, without the way through a file; enough for the sheets of the template. */
export function snapshotOfPlan(plan: Plan): WorkbookSnapshot {
  const names = plan.sheets.flatMap((sheet) =>
    sheet.names.map(({ name, formula }) => ({ name, formula: formula.replaceAll('{sheet}', quoteSheet(sheet.title)) })),
  );
  return { name: 'plan.xlsx', date1904: false, isStructureProtected: false, sheets: plan.sheets.map(sheetSnapshot), names };
}

function sheetSnapshot(sheet: SheetPlan): SheetSnapshot {
  const width = Math.max(...sheet.rows.map((row) => row.cells.length));
  const grid = <T>(read: (cell: CellPlan | null) => T): T[][] =>
    sheet.rows.map((row) => Array.from({ length: width }, (_, column) => read(row.cells[column] ?? null)));
  return {
    name: sheet.title,
    visibility: 'visible',
    content: 'cells',
    isProtected: false,
    origin: { row: 0, column: 0 },
    text: grid(textOf),
    values: grid(valueOf),
    numberFormats: grid((cell) => sheet.styles[cell?.style ?? '']?.numberFormat ?? 'General'),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: sheet.tables.map(({ name, range }) => ({ name, range, hasHeaderRow: true, hasTotalsRow: false })),
  };
}

function valueOf(cell: CellPlan | null): CellValue {
  const value = cell?.value ?? null;
  if (value === null) return null;
  if ('text' in value) return value.text;
  if ('number' in value) return value.number;
  if ('boolean' in value) return value.boolean;
  return 'date' in value ? Date.parse(value.date) / 86_400_000 + 25_569 : value.result;
}

function textOf(cell: CellPlan | null): string {
  const value = cell?.value ?? null;
  return value !== null && 'date' in value ? value.date : String(valueOf(cell) ?? '');
}
