import { NO_REFERENCE } from '../register';
import type { ReadingReason, RowReference, SheetReading, Table, TableKind, TableRow } from '../register';
import type { CellRange, CellRef } from '../workbook';
import { confidenceOf } from './find-tables';
import type { TableHeader } from './find-tables';
import type { RawRow } from './rows';

/** A row as a reader of one kind leaves it. */
export interface ReadRow extends RawRow {
  readonly reference?: RowReference;
}

/** A table with the reading that explains it. */
export interface ReadTable {
  readonly table: Table;
  readonly reading: SheetReading;
  /** Header and rows, without what stands below. */
  readonly region: CellRange;
}

export interface TableParts {
  readonly rows: readonly ReadRow[];
  readonly unread: readonly CellRef[];
  readonly layout?: string;
  /** Fields that are not the header's own: renamed, or made from two columns. Null takes a column away. */
  readonly columns?: Readonly<Record<string, CellRef | null>>;
}

/** Puts a table together from its header and the rows that were read. */
export function buildTable(header: TableHeader, parts: TableParts): ReadTable {
  const { found, spec } = header;
  const { grid } = found;
  const columns: Record<string, CellRef> = {};
  for (const { field, header: cell } of found.columns) columns[field] = grid.cell(cell.row, cell.column);
  for (const [field, cell] of Object.entries(parts.columns ?? {})) {
    if (cell) columns[field] = cell;
    else Reflect.deleteProperty(columns, field);
  }
  const keys = spec.keys.filter((key) => columns[key]);
  const anchor = columns[keys[0] ?? ''] ?? grid.cell(found.line.bottom, header.left);
  const table = {
    kind: spec.kind,
    sheet: grid.name,
    header: anchor,
    columns,
    labels: Object.fromEntries(Object.entries(columns).map(([field, cell]) => [field, grid.text(cell.row, cell.column).trim()])),
    rows: parts.rows.map((row) => toRow(row, keys, header)),
  };
  const reading = readingOf(header, parts, columns);
  const region = { top: found.line.top, left: header.left, bottom: reading.lastRow ?? found.line.bottom, right: header.right };
  return { table: table as Table, reading, region };
}

function toRow(row: ReadRow, keys: readonly string[], header: TableHeader): TableRow<TableKind> {
  const { grid, columns } = header.found;
  const isFilled = (key: string): boolean => (row.fields[key]?.text.trim() ?? '') !== '';
  const key = keys.find(isFilled) ?? columns.find(({ field }) => isFilled(field))?.field ?? '';
  const anchor = row.fields[key]?.cell ?? grid.cell(row.row, header.left);
  return { anchor, isHidden: row.isHidden, section: row.section, fields: row.fields, reference: row.reference ?? NO_REFERENCE };
}

function reasonOf({ found }: TableHeader, matched: readonly string[], rows: number): ReadingReason {
  if (rows === 0) return { kind: 'noRows', matched };
  const isByWords = found.columns.some(({ exactness }) => exactness <= 1);
  const ref = found.column('ref');
  return isByWords || !ref ? { kind: 'headers', matched } : { kind: 'references', count: found.sample(ref.column).length };
}

function readingOf(header: TableHeader, parts: TableParts, columns: Readonly<Record<string, CellRef>>): SheetReading {
  const { found, spec, points } = header;
  const { grid } = found;
  const matched = found.columns.map((column) => column.header).sort((one, other) => one.column - other.column);
  const labels = matched.map(({ label }) => label);
  const rows = [...new Set(parts.rows.map(({ row }) => row))];
  return {
    sheet: grid.name,
    visibility: grid.sheet.visibility,
    kind: spec.kind,
    layout: parts.layout ?? null,
    confidence: confidenceOf(points),
    reason: reasonOf(header, labels, rows.length),
    headerRow: found.line.bottom,
    columns: Object.fromEntries(Object.entries(columns).map(([field, cell]) => [field, cell.column])),
    firstRow: rows[0] ?? null,
    lastRow: rows.at(-1) ?? null,
    records: parts.rows.length,
    hiddenRows: rows.filter((row) => grid.isHiddenRow(row)).length,
    unreadRows: parts.unread,
  };
}
