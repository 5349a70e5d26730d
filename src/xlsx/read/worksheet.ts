import type { CellRange, SheetContent, SheetSnapshot } from '../../workbook';
import { damaged } from '../package/problem';
import type { SheetEntry } from '../package/sheet-list';
import type { XlsxPackage } from '../package/xlsx-package';
import type { CellContext } from './cell-reader';
import { hiddenColumns, hiddenRows } from './hidden-lines';
import { clipMerges } from './merges';
import { scanXml } from './scan-xml';
import { SheetScanner } from './sheet-scanner';
import type { SheetFacts } from './sheet-scanner';
import { readTables } from './tables';
import { ValueGrid } from './value-grid';

/** Reads one sheet of the workbook. Chart and dialogue sheets have no cells; a sheet beyond `MAX_SHEET_CELLS` gives none. */
export function readSheet(opened: XlsxPackage, entry: SheetEntry, context: CellContext): SheetSnapshot {
  if (entry.path === null) throw damaged(opened.workbookPath, `It gives no part for the sheet "${entry.name}".`);
  if (entry.kind === 'other') return { ...emptySheet(entry.name, 'noCells'), visibility: entry.visibility };
  const grid = new ValueGrid();
  const scanner = new SheetScanner(grid, context);
  scanXml(opened, entry.path, scanner);
  const { facts } = scanner;
  if (facts.hasBadAddress) throw damaged(entry.path, 'A cell has an address that no sheet has.');
  const sheet = { ...emptySheet(entry.name, 'cells'), visibility: entry.visibility, isProtected: facts.isProtected };
  if (grid.isTooLarge) return { ...sheet, content: 'tooLarge' };
  const tables = readTables(opened, entry.path);
  return grid.bounds ? { ...sheet, tables, ...cells(grid, grid.bounds, facts) } : { ...sheet, tables };
}

/** A visible sheet without anything on it. */
export function emptySheet(name: string, content: SheetContent): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    content,
    isProtected: false,
    origin: { row: 0, column: 0 },
    text: [],
    values: [],
    numberFormats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
}

type Cells = Pick<SheetSnapshot, 'origin' | 'text' | 'values' | 'numberFormats' | 'merges' | 'hiddenRows' | 'hiddenColumns'>;

function cells(grid: ValueGrid, bounds: CellRange, facts: SheetFacts): Cells {
  const merges = clipMerges(facts.merges, bounds);
  return {
    origin: { row: bounds.top, column: bounds.left },
    ...grid.rectangle(bounds, merges.isCovered),
    merges: merges.areas,
    hiddenRows: hiddenRows(facts, bounds),
    hiddenColumns: hiddenColumns(facts, bounds),
  };
}
