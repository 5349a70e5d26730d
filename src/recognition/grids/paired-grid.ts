import { NO_REFERENCE } from '../../register';
import type { Field, Table, TableRow } from '../../register';
import type { ReadTable } from '../build-table';
import { confidenceOf } from '../find-tables';
import type { SheetGrid } from '../grid';
import type { HeaderReader } from '../vocabulary';
import { blockAt, headingOf, regionOf, remembered } from './block';
import type { Block } from './block';
import { gridReading } from './grid-reading';
import { isRating, isSummary } from './ratings';

/** People against skills with two columns a skill, what is required and what is there, under the name of the skill. */
export function findPairedGrid(grid: SheetGrid, reader: HeaderReader): ReadTable | null {
  const { bounds } = grid;
  if (!bounds) return null;
  const isWanted = remembered(isRating);
  for (let row = bounds.top + 1; row < Math.min(bounds.bottom, bounds.top + DEEPEST_HEADER); row++) {
    if (!hasPairs(grid, row, reader)) continue;
    const block = blockAt(grid, row, isWanted);
    const skills = block ? skillsOf(block, reader) : [];
    if (block && skills.length >= 2) return readPairs(block, skills);
  }
  return null;
}

const DEEPEST_HEADER = 60;
/** The two headings under every skill leave little room for another meaning. */
const POINTS = 8;

type Side = 'required' | 'actual';

interface Skill {
  readonly name: Field;
  readonly columns: Readonly<Partial<Record<Side, number>>>;
}

/** Both words stand at least twice in the row. */
function hasPairs(grid: SheetGrid, row: number, reader: HeaderReader): boolean {
  const sides = grid.rowTexts(row).map((text) => (text.trim() === '' ? null : sideOf(text, reader)));
  return (['required', 'actual'] as const).every((side) => sides.filter((found) => found === side).length >= 2);
}

function sideOf(heading: string, reader: HeaderReader): Side | null {
  const match = reader.match(heading).find(({ kind, field, exactness }) => kind === 'competency' && exactness >= 0.85 && SIDES.has(field));
  return match ? (match.field as Side) : null;
}

const SIDES: ReadonlySet<string> = new Set<Side>(['required', 'actual']);

/** The skills by the headings above the pairs; a name holds until the next one. */
function skillsOf(block: Block, reader: HeaderReader): readonly Skill[] {
  const { grid, headerRow } = block;
  const skills: { name: Field; columns: Partial<Record<Side, number>> }[] = [];
  for (const column of block.columns) {
    const side = sideOf(headingOf(block, column), reader);
    if (side === null) continue;
    const above = grid.filledField(headerRow - 1, column);
    const last = skills.at(-1);
    const isNext = above.text.trim() !== '' && above.cell.column !== last?.name.cell.column;
    if (isNext) skills.push({ name: above, columns: { [side]: column } });
    else if (last) last.columns[side] = column;
  }
  return skills.filter(({ columns }) => columns.required !== undefined && columns.actual !== undefined);
}

function readPairs(block: Block, skills: readonly Skill[]): ReadTable {
  const { grid, headerRow, labelColumn } = block;
  const people = block.rows.filter((row) => !isSummary(grid.filledText(row, labelColumn)));
  const rows = people.flatMap((row) => skills.flatMap((skill) => recordOf(block, row, skill)));
  const [first] = skills;
  const at = (side: Side) => grid.cell(headerRow, first?.columns[side] ?? labelColumn);
  const columns = {
    person: grid.cell(headerRow, labelColumn),
    competence: first?.name.cell ?? grid.cell(headerRow, labelColumn),
    required: at('required'),
    actual: at('actual'),
  };
  const labels = Object.fromEntries(Object.entries(columns).map(([field, cell]) => [field, grid.filledText(cell.row, cell.column).trim()]));
  const table: Table<'competency'> = { kind: 'competency', sheet: grid.name, header: columns.person, columns, labels, rows };
  const reading = gridReading(block, {
    kind: 'competency',
    layout: 'skillsGrid',
    confidence: confidenceOf(POINTS),
    fields: { person: labelColumn, competence: skills.map(({ name }) => name.cell.column) },
    records: rows.length,
  });
  return { table: table as unknown as Table, reading, region: { ...regionOf(block), top: headerRow - 1 } };
}

function recordOf({ grid, labelColumn }: Block, row: number, { name, columns }: Skill): readonly TableRow<'competency'>[] {
  const { required, actual } = columns;
  if (required === undefined || actual === undefined || (grid.isBlank(row, required) && grid.isBlank(row, actual))) return [];
  const mark = grid.field(row, actual);
  const fields = { person: grid.filledField(row, labelColumn), competence: name, required: grid.field(row, required), actual: mark };
  return [{ anchor: mark.cell, isHidden: grid.isHiddenRow(row), section: null, fields, reference: NO_REFERENCE }];
}
