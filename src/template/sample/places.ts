import { sheetsOfSize } from '../../standard';
import type { StandardSheet } from '../../standard';
import { a1 } from '../../workbook';
import { HEADER_ROW } from '../look';
import type { Row } from '../sheet-plan';
import { FIRST_ROW } from '../sheet-plan';
import type { SampleContent } from './content';

/** A cell of the sample: a column of the row with this key, or of the header. Rows move; keys do not. */
export interface Place {
  /** Null is the header. */
  readonly row: string | null;
  readonly column: string;
}

/** What makes a row of a sheet the one that is meant. */
const KEYS: Readonly<Record<StandardSheet, readonly string[]>> = {
  settings: ['setting'],
  matrix: ['ref'],
  competency: ['person', 'competence'],
  applicability: ['ref'],
  roles: ['role'],
  people: ['name'],
  training: ['person', 'topic'],
  duties: ['duty'],
  conflicts: ['ruleId'],
  resources: ['phase', 'type', 'description'],
  communications: ['what'],
  documents: ['docId'],
  exceptions: ['id'],
};

/** `Anna Kowalska | Restore testing` for a row of the Competency sheet. */
function keyOf(sheet: StandardSheet, row: Row): string {
  return KEYS[sheet].map((key) => String(row[key] ?? '')).join(' | ');
}

/** Title of a sheet of the standard workbook. */
export function titleOf(sheet: StandardSheet): string {
  return schemaOf(sheet).title;
}

/** The address of a place in this content: `C57`. Throws where it has no such row or column. */
export function addressOf(content: SampleContent, sheet: StandardSheet, place: Place): string {
  const column = schemaOf(sheet).columns.findIndex((candidate) => candidate.key === place.column);
  const index = place.row === null ? 0 : content[sheet].findIndex((row) => keyOf(sheet, row) === place.row);
  if (column < 0 || index < 0) throw new RangeError(`The sample has no ${place.column} of ${place.row ?? 'the header'} on ${sheet}.`);
  return a1({ row: place.row === null ? HEADER_ROW : FIRST_ROW + index, column });
}

function schemaOf(sheet: StandardSheet): ReturnType<typeof sheetsOfSize>[number] {
  const schema = sheetsOfSize('full').find((candidate) => candidate.kind === sheet);
  if (!schema) throw new RangeError(`The standard workbook has no sheet ${sheet}.`);
  return schema;
}

// --- changes ---------------------------------------------------------------------------------------------------

export type Change = (content: SampleContent) => SampleContent;

/** Gives cells of one row other values. Throws where there is no such row: a fault that changes nothing proves nothing. */
export function setCells(sheet: StandardSheet, row: string, values: Row): Change {
  return (content) => {
    if (!content[sheet].some((candidate) => keyOf(sheet, candidate) === row))
      throw new RangeError(`The sample has no row ${row} on ${sheet}.`);
    return {
      ...content,
      [sheet]: content[sheet].map((candidate) => (keyOf(sheet, candidate) === row ? { ...candidate, ...values } : candidate)),
    };
  };
}

export function addRow(sheet: StandardSheet, row: Row): Change {
  return (content) => ({ ...content, [sheet]: [...content[sheet], row] });
}

export function removeRows(sheet: StandardSheet, isGone: (row: Row) => boolean): Change {
  return (content) => ({ ...content, [sheet]: content[sheet].filter((row) => !isGone(row)) });
}

export function inTurn(...changes: readonly Change[]): Change {
  return (content) => changes.reduce((result, change) => change(result), content);
}
