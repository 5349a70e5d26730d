import { NO_REFERENCE } from '../../register';
import type { Field, Table, TableRow } from '../../register';
import { fold } from '../../standard';
import type { ReadTable } from '../build-table';
import { isLevel, isNameLike, isRoleTitle } from '../evidence';
import { confidenceOf } from '../find-tables';
import type { SheetGrid } from '../grid';
import type { HeaderReader } from '../vocabulary';
import { blockAt, headingOf, labelOf, regionOf, remembered } from './block';
import type { Block } from './block';
import { gridReading } from './grid-reading';
import { isInitial, isRating, isSummary } from './ratings';

/** People (or roles) against skills, a level or tick in each cell. Which way round the sheet has it is settled by its words. */
export function findSkillsGrid(grid: SheetGrid, reader: HeaderReader): ReadTable | null {
  const { bounds } = grid;
  if (!bounds) return null;
  const isTitled = SKILL_TITLE.test(titleText(grid, Math.min(bounds.bottom, bounds.top + TITLE_ROWS)));
  const isWanted = remembered((cell) => isRating(cell) || (isTitled && isInitial(cell)));
  for (let row = bounds.top; row < Math.min(bounds.bottom, bounds.top + DEEPEST_HEADER); row++) {
    const block = withoutSummaries(blockAt(grid, row, isWanted));
    const side = block ? sideOf(block, reader) : null;
    if (!block || !side) continue;
    const points = side.points + evidenceOf(block);
    if (points >= FEWEST_POINTS) return readGrid(block, side, reader, points);
  }
  return null;
}

const DEEPEST_HEADER = 60;
/** Rows above which a title stands. */
const TITLE_ROWS = 4;
const FEWEST_POINTS = 4;

/** Totals and averages are nobody's and no skill. */
function withoutSummaries(block: Block | null): Block | null {
  if (!block) return null;
  const rows = block.rows.filter((row) => !isSummary(labelOf(block, row)));
  const columns = block.columns.filter((column) => !isSummary(headingOf(block, column)));
  if (rows.length === block.rows.length && columns.length === block.columns.length) return block;
  const marks = block.marks.filter(({ cell }) => rows.includes(cell.row) && columns.includes(cell.column));
  return rows.length < 2 || columns.length < 2 ? null : { ...block, rows, columns, marks };
}

interface Side {
  /** What the headings across are; the labels down are the other. */
  readonly across: 'skills' | 'people';
  /** The people are roles. */
  readonly isRoles: boolean;
  readonly points: number;
}

/** What stands where, by the word in the corner, else by the look of headings and labels. */
function sideOf(block: Block, reader: HeaderReader): Side | null {
  const corner = headingOf(block, block.labelColumn);
  const fields = new Set(
    reader
      .match(corner)
      .filter(({ kind, exactness }) => kind === 'competency' && exactness >= 0.85)
      .map(({ field }) => field),
  );
  const headings = block.columns.map((column) => block.grid.field(block.headerRow, column));
  const labels = block.rows.map((row) => block.grid.filledField(row, block.labelColumn));
  // Columns of a table of records ("Required", "Actual") are no skills.
  if (headings.filter((heading) => reader.match(heading.text).some(isLevelWord)).length >= 2) return null;
  if (fields.has('competence')) return { across: 'people', isRoles: share(headings, isRoleTitle) >= 0.5, points: 3 };
  if (fields.has('person')) return { across: 'skills', isRoles: false, points: 2 };
  if (fields.has('role')) return { across: 'skills', isRoles: true, points: 1.5 };
  const names = share(labels, isNameLike) - share(headings, isNameLike);
  const roles = share(labels, isRoleTitle) - share(headings, isRoleTitle);
  if (Math.abs(names) + Math.abs(roles) < 0.3) return null;
  const isDown = names + roles * 2 > 0;
  return { across: isDown ? 'skills' : 'people', isRoles: Math.abs(roles) >= 0.3, points: 1 };
}

function isLevelWord({ kind, field, exactness }: { kind: string; field: string; exactness: number }): boolean {
  return kind === 'competency' && exactness >= 0.85 && ['required', 'actual', 'gap', 'level'].includes(field);
}

function share(cells: readonly Field[], test: (cell: Field) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

/** Words of the title block, the sheet's name and the headings, and what the marks are. */
function evidenceOf(block: Block): number {
  const { grid, headerRow } = block;
  const title = titleText(grid, headerRow);
  const headings = block.columns.map((column) => fold(headingOf(block, column)));
  const labels = block.rows.map((row) => fold(labelOf(block, row)));
  const skilled = Math.max(shareOf(headings, SKILL), shareOf(labels, SKILL));
  const values = new Set(block.marks.map(({ text }) => fold(text)));
  const isGraded = block.marks.filter((mark) => isLevel(mark)).length >= block.marks.length * 0.7 && values.size >= 2;
  let points = 0;
  if (SKILL_TITLE.test(title)) points += 3;
  if (skilled >= 0.2) points += skilled >= 0.5 ? 2 : 1;
  if (isGraded) points += [...values].some((value) => value.length > 2) ? 2 : 1;
  if (SCALE.test(title)) points += 1;
  if (FOREIGN_TITLE.test(title) || shareOf([...headings, ...labels], FOREIGN_HEADING) >= 0.2) points -= 5;
  return points;
}

function shareOf(texts: readonly string[], pattern: RegExp): number {
  return texts.length === 0 ? 0 : texts.filter((text) => pattern.test(text)).length / texts.length;
}

/** The sheet's name and everything above the header. */
function titleText(grid: SheetGrid, headerRow: number): string {
  const texts = [grid.name];
  for (let row = grid.bounds?.top ?? 0; row < headerRow; row++) texts.push(...grid.rowTexts(row).filter((text) => text !== ''));
  return fold(texts.join(' '));
}

const SKILL_TITLE =
  /skill|competen|kompeten|qualifi|habilid|fahigkeit|proficien|savoir-faire|destrez|vaardigh|dovednost|навык|компетен|スキル|力量/;
const SKILL =
  /27001|audit|risk|risik|secur|sicherheit|securit|segurid|incident|vorfall|crypt|krypt|network|netz|cloud|privacy|datenschutz|gdpr|dsgvo|rgpd|backup|restor|forensic|pentest|penetration|python|linux|azure|aws|siem|iso ?\d|management|training|programm|develop|compliance|continuity|awareness|vulnerab/;
const SCALE = /\b[0-5] ?[=:–-] ?(none|no |basic|beginner|keine|aucun|ningun|grund|novice|low|expert|working)/;
const FOREIGN_TITLE =
  /timetable|schedule|stundenplan|dienstplan|roster|\brota\b|access (matrix|rights|control matrix)|permission|berechtigung|zugriff|droits d'acces|permisos|attendance|survey|umfrage|heat ?map|risk matrix|risikomatrix|backlog/;
const FOREIGN_HEADING =
  /^(mon|tue|wed|thu|fri|sat|sun)(day|sday|nesday|rsday|urday)?$|^(mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*( \d+)?$|^(q[1-4]|week|kw) ?\d*|^\d{1,2}[:.]\d{2}|^question|^likelihood|^impact|^(read|write|delete|execute|create|update|admin)$/;

// --- reading ---------------------------------------------------------------------------------------------------

function readGrid(block: Block, side: Side, reader: HeaderReader, points: number): ReadTable {
  const required = requiredMarks(block);
  const rows = block.rows
    .filter((row) => !required.rows.has(row))
    .flatMap((row) =>
      block.columns
        .filter((column) => !required.columns.has(column))
        .flatMap((column) => recordAt(block, side, { row, column }, required, reader)),
    );
  const skillColumns = block.columns.filter((column) => !required.columns.has(column));
  const { grid } = block;
  const corner = grid.cell(block.headerRow, block.labelColumn);
  const first = grid.cell(block.headerRow, skillColumns[0] ?? block.labelColumn);
  const holder = side.isRoles ? 'role' : 'person';
  const mark = side.isRoles ? 'required' : 'actual';
  const columns = {
    [holder]: side.across === 'skills' ? corner : first,
    competence: side.across === 'skills' ? first : corner,
    [mark]: first,
    ...(required.header && !side.isRoles ? { required: required.header } : {}),
    ...extraColumns(block, side, reader),
  };
  const labels = Object.fromEntries(Object.entries(columns).map(([field, cell]) => [field, grid.text(cell.row, cell.column).trim()]));
  const table: Table<'competency'> = { kind: 'competency', sheet: grid.name, header: corner, columns, labels, rows };
  const reading = gridReading(block, {
    kind: 'competency',
    layout: side.isRoles ? 'roleGrid' : 'skillsGrid',
    confidence: confidenceOf(points),
    fields: {
      [side.across === 'skills' ? holder : 'competence']: block.labelColumn,
      [side.across === 'skills' ? 'competence' : holder]: skillColumns,
    },
    records: rows.length,
  });
  return { table: table as unknown as Table, reading, region: regionOf(block) };
}

interface Required {
  readonly rows: ReadonlyMap<number, true>;
  readonly columns: ReadonlyMap<number, true>;
  readonly header: ReturnType<SheetGrid['cell']> | null;
}

const REQUIRED =
  /^(required|required level|target|target level|minimum|min level|soll|soll-?niveau|zielniveau|requis|niveau requis|requerido|nivel requerido|expected)\b/;

/** A row or column of the grid that says what is required, not what somebody has. */
function requiredMarks(block: Block): Required {
  const rows = block.rows.filter((row) => REQUIRED.test(fold(labelOf(block, row)))).slice(0, 1);
  const columns = block.columns.filter((column) => REQUIRED.test(fold(headingOf(block, column)))).slice(0, 1);
  const { grid } = block;
  const [row] = rows;
  const [column] = columns;
  const header = column !== undefined ? grid.cell(block.headerRow, column) : row !== undefined ? grid.cell(row, block.labelColumn) : null;
  return { rows: new Map(rows.map((at) => [at, true])), columns: new Map(columns.map((at) => [at, true])), header };
}

function recordAt(
  block: Block,
  side: Side,
  at: { readonly row: number; readonly column: number },
  required: Required,
  reader: HeaderReader,
): readonly TableRow<'competency'>[] {
  const { grid } = block;
  if (grid.isBlank(at.row, at.column)) return [];
  const label = grid.filledField(at.row, block.labelColumn);
  const heading = grid.field(block.headerRow, at.column);
  const mark = grid.field(at.row, at.column);
  const [person, competence] = side.across === 'skills' ? [label, heading] : [heading, label];
  const wanted = requiredFor(block, at, required);
  const fields = {
    [side.isRoles ? 'role' : 'person']: person,
    competence,
    [side.isRoles ? 'required' : 'actual']: mark,
    ...(wanted && !side.isRoles ? { required: wanted } : {}),
    ...(side.across === 'skills' && !side.isRoles ? extraFields(block, at.row, reader) : {}),
  };
  return [{ anchor: mark.cell, isHidden: grid.isHiddenRow(at.row), section: null, fields, reference: NO_REFERENCE }];
}

function requiredFor(block: Block, at: { readonly row: number; readonly column: number }, required: Required): Field | null {
  const [row] = required.rows.keys();
  const [column] = required.columns.keys();
  if (column !== undefined) return block.grid.field(at.row, column);
  return row !== undefined ? block.grid.field(row, at.column) : null;
}

/** Columns beside the names that say more of the person: role, internal or external. */
function extraColumns(block: Block, side: Side, reader: HeaderReader): Readonly<Record<string, ReturnType<SheetGrid['cell']>>> {
  if (side.across !== 'skills' || side.isRoles) return {};
  const entries = extras(block, reader).map(([field, column]) => [field, block.grid.cell(block.headerRow, column)] as const);
  return Object.fromEntries(entries);
}

function extraFields(block: Block, row: number, reader: HeaderReader): Readonly<Record<string, Field>> {
  return Object.fromEntries(extras(block, reader).map(([field, column]) => [field, block.grid.filledField(row, column)]));
}

function extras(block: Block, reader: HeaderReader): readonly (readonly [string, number])[] {
  return block.labelColumns
    .filter((column) => column !== block.labelColumn)
    .flatMap((column) => {
      const match = reader
        .match(headingOf(block, column))
        .find(({ kind, field, exactness }) => kind === 'competency' && exactness >= 0.85 && (field === 'role' || field === 'origin'));
      return match ? [[match.field, column] as const] : [];
    });
}
