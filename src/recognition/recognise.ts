import { byText } from '../standard';
import { readSettings } from '../register';
import type { Matrix, Register, SheetReading, Table, TableKind } from '../register';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook';
import { arbitrate } from './arbitrate';
import type { ReadTable } from './build-table';
import { findTables } from './find-tables';
import { SheetGrid } from './grid';
import { findConflictGrid } from './grids/conflict-grid';
import { findPairedGrid } from './grids/paired-grid';
import { findSkillsGrid } from './grids/skills-grid';
import { legendHints } from './legend-hints';
import { isListSheet, summarySheet } from './lists';
import { lookAlikeReason } from './look-alike';
import { findMatrices } from './matrix';
import { plainReading } from './other-readings';
import { ownerMatrix } from './owner-matrix';
import { readTable } from './tables/read-table';
import { HeaderReader } from './vocabulary';

/**
 * Says what each sheet of a workbook is and reads it into the register. Settings come from the Settings sheet; `overrides` (raw
 * texts by name) go over them. Nothing is thrown: what cannot be read is said in the readings.
 */
export function recognise(snapshot: WorkbookSnapshot, overrides: Readonly<Record<string, string>> = {}): Register {
  // A tab moved to another place must not change what is found: the first table, the first name and the last setting stay the same.
  const inOrder = { ...snapshot, sheets: [...snapshot.sheets].sort((one, other) => byText(one.name, other.name)) };
  const run: Run = { snapshot, reader: new HeaderReader(), summary: summarySheet(snapshot), legendHints: legendHints(inOrder) };
  const sheets = inOrder.sheets.map((sheet) => readSheet(sheet, run));
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ table }) => table));
  const settings = ofKind(tables, 'settings');
  const applicability = ofKind(tables, 'applicability');
  const matrices = sheets.flatMap((sheet) => sheet.matrices);
  return {
    workbook: snapshot.name,
    date1904: snapshot.date1904,
    matrices: matrices.length > 0 ? matrices : applicability.map(ownerMatrix).filter((matrix) => matrix !== null),
    applicability,
    roles: ofKind(tables, 'roles'),
    people: ofKind(tables, 'people'),
    competency: ofKind(tables, 'competency'),
    training: ofKind(tables, 'training'),
    duties: ofKind(tables, 'duties'),
    conflicts: ofKind(tables, 'conflicts'),
    resources: ofKind(tables, 'resources'),
    communications: ofKind(tables, 'communications'),
    documents: ofKind(tables, 'documents'),
    exceptions: ofKind(tables, 'exceptions'),
    settings: readSettings(settings, overrides, snapshot.date1904),
    readings: readingsByTab(sheets, snapshot),
  };
}

/** What was read is shown as the workbook shows its sheets. */
function readingsByTab(sheets: readonly SheetResult[], snapshot: WorkbookSnapshot): readonly SheetReading[] {
  const readings = sheets.flatMap((sheet) => sheet.readings);
  return snapshot.sheets.flatMap(({ name }) => readings.filter(({ sheet }) => sheet === name));
}

interface Run {
  readonly snapshot: WorkbookSnapshot;
  readonly reader: HeaderReader;
  readonly summary: string | null;
  readonly legendHints: Readonly<Record<string, string>>;
}

interface SheetResult {
  readonly tables: readonly ReadTable[];
  readonly matrices: readonly Matrix[];
  readonly readings: readonly SheetReading[];
}

function readSheet(sheet: SheetSnapshot, run: Run): SheetResult {
  const nothing = (reading: SheetReading): SheetResult => ({ tables: [], matrices: [], readings: [reading] });
  if (sheet.content === 'noCells') return nothing(plainReading(sheet, { kind: 'notACellSheet' }));
  if (sheet.content === 'tooLarge') return nothing(plainReading(sheet, { kind: 'tooLarge' }));
  if (sheet.name === run.summary) return nothing({ ...plainReading(sheet, { kind: 'ownSheet' }), kind: 'summary', confidence: 1 });
  const grid = new SheetGrid(sheet);
  if (isEmpty(grid)) return nothing(plainReading(sheet, { kind: 'empty' }));
  if (isListSheet(grid, run.snapshot)) return nothing(plainReading(sheet, { kind: 'lists' }));
  const matrices = findMatrices(grid, { date1904: run.snapshot.date1904, legendHints: run.legendHints });
  const grids = [findConflictGrid(grid), findPairedGrid(grid, run.reader) ?? findSkillsGrid(grid, run.reader)].filter(
    (found) => found !== null,
  );
  const others = [...matrices, ...grids].map(({ region }) => region);
  const tables = findTables(grid, run.reader, others).map((header) => readTable(header, run.snapshot.date1904));
  const verdict = arbitrate([...tables, ...grids], matrices);
  if (verdict.readings.length === 0)
    return nothing(plainReading(sheet, lookAlikeReason(grid, run.reader) ?? { kind: 'nothingRecognised' }));
  return { tables: verdict.tables, matrices: verdict.matrices.map(({ matrix }) => matrix), readings: verdict.readings };
}

function isEmpty(grid: SheetGrid): boolean {
  const { bounds } = grid;
  if (!bounds) return true;
  for (let row = bounds.top; row <= bounds.bottom; row++) if (!grid.isBlankRow(row)) return false;
  return true;
}

function ofKind<K extends TableKind>(tables: readonly Table[], kind: K): readonly Table<K>[] {
  return tables.filter((table) => table.kind === kind) as unknown as readonly Table<K>[];
}
