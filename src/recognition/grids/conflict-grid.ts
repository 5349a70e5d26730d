import { NO_REFERENCE } from '../../register';
import type { Field, Table, TableRow } from '../../register';
import { fold } from '../../standard';
import { isUnreadable } from '../../workbook';
import type { CellRef } from '../../workbook';
import type { ReadTable } from '../build-table';
import { isTick } from '../evidence';
import { confidenceOf } from '../find-tables';
import type { SheetGrid } from '../grid';
import { blockAt, headingOf, labelOf, regionOf, remembered } from './block';
import type { Block } from './block';
import { gridReading } from './grid-reading';

/** Roles (or duties) against themselves, a mark where two must not meet in one person: read as one pair a mark. */
export function findConflictGrid(grid: SheetGrid): ReadTable | null {
  const { bounds } = grid;
  if (!bounds) return null;
  const isWanted = remembered(isMark);
  for (let row = bounds.top; row < Math.min(bounds.bottom, bounds.top + DEEPEST_HEADER); row++) {
    const block = blockAt(grid, row, isWanted);
    if (!block) continue;
    const points = pointsOf(block);
    if (points >= FEWEST_POINTS) return readGrid(block, points);
  }
  return null;
}

const DEEPEST_HEADER = 60;
const FEWEST_POINTS = 5;
const FEWEST_ROLES = 3;

function isMark(cell: Field): boolean {
  return isUnreadable(cell.value) || isConflict(cell) || PEACE.test(fold(cell.text));
}

/** Marks that say there is no conflict, and the diagonal. */
const PEACE = /^(-|–|—|n\/a|na|ok|no|n|0|none|nein|non|\\|\/|■|█|=|✓|✔|o|compatible|allowed|vereinbar)$/;
const SEVERITY = /^(high|medium|low|critical|h|m|l|hoch|mittel|niedrig|kritisch|eleve|moyen|faible|critique|alto|medio|bajo|critico)$/;
const WORDS = /^(conflict|sod|incompatible|prohibited|forbidden|not allowed|konflikt|unvereinbar|conflit|conflicto|c|✗|✘|❌|⚠)$/;

function isConflict(cell: Field): boolean {
  const text = fold(cell.text);
  if (/^(✓|✔|yes|y)$/.test(text)) return /^(yes|y)$/.test(text);
  return isTick(cell) || SEVERITY.test(text) || WORDS.test(text);
}

/** The same names across and down are what makes it; a title about conflicts makes it sure. */
function pointsOf(block: Block): number {
  const across = new Set(block.columns.map((column) => fold(headingOf(block, column))));
  const down = new Set(block.rows.map((row) => fold(labelOf(block, row))));
  // A risk map has numbers on both sides.
  const shared = [...down].filter((label) => across.has(label) && /\p{L}/u.test(label)).length;
  const overlap = shared / Math.max(1, Math.min(across.size, down.size));
  if (shared < FEWEST_ROLES || overlap < 0.6) return 0;
  const isTitled = TITLE.test(titleOf(block));
  const conflicts = block.marks.filter(isConflict);
  const isPlain = conflicts.every((cell) =>
    /^(x|1|true|✗|✘|❌|conflict|sod|high|medium|low|critical|hoch|mittel|niedrig|konflikt|unvereinbar)$/.test(fold(cell.text)),
  );
  return overlap * 4 + (isTitled ? 4 : 0) + (isPlain && conflicts.length > 0 ? 2 : 0) - (isTitled ? 0 : 0.5);
}

const TITLE =
  /conflict|segregat|separation of dut|\bsod\b|incompatib|funktionstrennung|aufgabentrennung|konflikt|unvereinbar|separation des taches|conflit|segregacion|conflicto/;

function titleOf({ grid, headerRow, labelColumn }: Block): string {
  const texts = [grid.name];
  for (let row = grid.bounds?.top ?? 0; row < headerRow; row++) texts.push(...grid.rowTexts(row));
  return fold([...texts, grid.text(headerRow, labelColumn)].join(' '));
}

function readGrid(block: Block, points: number): ReadTable {
  const { grid, headerRow, labelColumn } = block;
  const seen = new Set<string>();
  const rows: TableRow<'conflicts'>[] = [];
  const unread: CellRef[] = [];
  let isGraded = false;
  for (const row of block.rows) {
    for (const column of block.columns) {
      const mark = grid.field(row, column);
      const dutyA = grid.filledField(row, labelColumn);
      const dutyB = grid.field(headerRow, column);
      if (isUnreadable(mark.value)) unread.push(mark.cell);
      const pair = [fold(dutyA.text), fold(dutyB.text)].sort().join('\n');
      if (!isConflict(mark) || fold(dutyA.text) === fold(dutyB.text) || seen.has(pair)) continue;
      seen.add(pair);
      const severity = SEVERITY.test(fold(mark.text)) ? { severity: mark } : {};
      isGraded ||= 'severity' in severity;
      const fields = { dutyA, dutyB, ...severity };
      rows.push({ anchor: mark.cell, isHidden: grid.isHiddenRow(row), section: null, fields, reference: NO_REFERENCE });
    }
  }
  const corner = grid.cell(headerRow, labelColumn);
  const first = grid.cell(headerRow, block.columns[0] ?? labelColumn);
  const columns = { dutyA: corner, dutyB: first, ...(isGraded ? { severity: first } : {}) };
  const table: Table<'conflicts'> = { kind: 'conflicts', sheet: grid.name, header: corner, columns, rows };
  const fields = { dutyA: labelColumn, dutyB: block.columns };
  const reading = gridReading(block, {
    kind: 'conflicts',
    layout: 'grid',
    confidence: confidenceOf(points),
    fields,
    records: rows.length,
    unread,
  });
  return { table: table as unknown as Table, reading, region: regionOf(block) };
}
