import type { Assignee, Field, LevelReading, LevelScale, People, Table, TableRow } from '../../register';
import { readLevel, scaleOf } from '../../register';
import type { SettingValues } from '../../standard';
import type { CellRef } from '../../workbook';
import type { CheckContext } from '../check';

/** One row of a competency sheet, read once for all checks of the family. */
export interface CompetencyRecord {
  readonly table: Table<'competency'>;
  readonly row: TableRow<'competency'>;
  readonly scale: LevelScale;
  /** Persons named in the row; empty in a sheet by role. */
  readonly persons: readonly Assignee[];
  readonly role: Assignee | null;
  readonly competence: string;
  readonly required: LevelReading;
  readonly actual: LevelReading;
}

/** A required level that the actual one does not reach. */
export interface CompetenceGap {
  readonly record: CompetencyRecord;
  /** Identity: person and competence. */
  readonly subject: string;
  readonly person: string;
  /** Steps of the scale. */
  readonly difference: number;
  readonly isAssessed: boolean;
}

export function competencyRecords({
  register,
  people,
  settings,
}: Pick<CheckContext, 'register' | 'people' | 'settings'>): readonly CompetencyRecord[] {
  return register.competency.flatMap((table) => recordsOf(table, people, settings));
}

/** Rows whose required and actual level can be compared; a blank actual level counts as none (CMP-02). */
export function comparable(records: readonly CompetencyRecord[]): readonly CompetencyRecord[] {
  return records.filter(({ persons, required, actual }) => persons.length > 0 && required.kind === 'level' && actual.kind !== 'unreadable');
}

/** The gaps among the rows, in sheet order (CMP-02). */
export function gapsIn(records: readonly CompetencyRecord[]): readonly CompetenceGap[] {
  return comparable(records).flatMap((record) => {
    const { required, actual, persons, competence } = record;
    const difference = required.kind === 'level' ? required.rank - (actual.kind === 'level' ? actual.rank : record.scale.min) : 0;
    if (difference <= 0) return [];
    const person = persons.map(nameOf).join('; ');
    return [{ record, subject: `${person}: ${competence}`, person, difference, isAssessed: actual.kind === 'level' }];
  });
}

/** The name of the person where one is known, else as written. */
export function nameOf(assignee: Assignee): string {
  return assignee.person?.name ?? assignee.label;
}

/** The cell of a column in the row; the cell that stands for the row where the column is not there. */
export function cellOf({ row }: CompetencyRecord, field: keyof CompetencyRecord['row']['fields']): CellRef {
  return row.fields[field]?.cell ?? row.anchor;
}

/** The share of a level on its scale is at least n of 4, counted from the scale's lowest (CHECKS.md, "Level"). */
export function reaches(level: LevelReading, of4: number): boolean {
  return level.kind === 'level' && level.share >= of4 / 4;
}

function recordsOf(table: Table<'competency'>, people: People, settings: SettingValues): readonly CompetencyRecord[] {
  const scale = scaleOf(table, settings.levelScale);
  return table.rows.map((row) => ({
    table,
    row,
    scale,
    persons: row.fields.person ? people.split(row.fields.person.text).map((token) => people.resolve(token)) : [],
    role: row.fields.role && row.fields.role.text.trim() !== '' ? people.resolve(row.fields.role.text) : null,
    competence: row.fields.competence?.text.trim() ?? '',
    required: levelOf(row.fields.required, scale),
    actual: levelOf(row.fields.actual, scale),
  }));
}

function levelOf(field: Field | undefined, scale: LevelScale): LevelReading {
  return field ? readLevel(field, scale) : { kind: 'empty' };
}
