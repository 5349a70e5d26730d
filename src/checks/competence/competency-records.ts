import type { Assignee, Field, LevelReading, LevelScale, People, Table, TableRow } from '../../register';
import { readLevel, scaleOf } from '../../register';
import type { SettingValues } from '../../standard';
import { isUnreadable } from '../../workbook';
import type { CellRef } from '../../workbook';
import type { CheckContext } from '../check';
import { isEmpty, notFilledIn } from '../common/filled-in';
import type { NotFilledIn } from '../common/filled-in';

/** One row of a competency sheet, read once for all checks of the family. */
export interface CompetencyRecord {
  readonly table: Table<'competency'>;
  readonly row: TableRow<'competency'>;
  readonly scale: LevelScale;
  /** Persons named in the row; empty in a sheet by role. */
  readonly persons: readonly Assignee[];
  readonly role: Assignee | null;
  /** Whom the row is about: the persons, or the role in a row without a person; empty where it names neither. */
  readonly who: string;
  /** Keys of the same. */
  readonly keys: readonly string[];
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
  return records.filter(({ who, required, actual }) => who !== '' && required.kind === 'level' && actual.kind !== 'unreadable');
}

/** The gaps among the rows, in sheet order (CMP-02). */
export function gapsIn(records: readonly CompetencyRecord[]): readonly CompetenceGap[] {
  return comparable(records).flatMap((record) => {
    const { required, actual, who: person, competence } = record;
    const difference = required.kind === 'level' ? required.rank - (actual.kind === 'level' ? actual.rank : record.scale.min) : 0;
    if (difference <= 0) return [];
    return [{ record, subject: `${person}: ${competence}`, person, difference, isAssessed: actual.kind === 'level' }];
  });
}

/** A column of levels that was never filled in, which CMP-02 asks about once (ground rule 6b): its rows show no gaps. */
export function levelsNotFilledIn(table: Table<'competency'>): (NotFilledIn & { readonly column: 'required' | 'actual' }) | null {
  const required = notFilledIn(table, 'required');
  if (required) return { ...required, column: 'required' };
  const actual = notFilledIn(table, 'actual', (row) => !isEmpty(row.fields.required));
  return actual && { ...actual, column: 'actual' };
}

/** The name of the person where one is known, else as written. */
export function nameOf(assignee: Assignee): string {
  return assignee.person?.name ?? assignee.label;
}

/** The cell of a column in the row; the cell that stands for the row where the column is not there. */
export function cellOf({ row }: CompetencyRecord, field: keyof CompetencyRecord['row']['fields']): CellRef {
  return row.fields[field]?.cell ?? row.anchor;
}

/** The share of a level on its scale is at least n of 4, counted from the scale's lowest (docs/definitions.md). */
export function reaches(level: LevelReading, of4: number): boolean {
  return level.kind === 'level' && level.share >= of4 / 4;
}

function recordsOf(table: Table<'competency'>, people: People, settings: SettingValues): readonly CompetencyRecord[] {
  const scale = scaleOf(table, settings.levelScale);
  return table.rows.map((row) => {
    const { person, role: roleField } = row.fields;
    const persons = person ? people.split(person.text).map((token) => people.resolve(token)) : [];
    const role = roleField && textOf(roleField) !== '' ? people.resolve(roleField.text) : null;
    const isByRole = persons.length === 0 && isEmpty(person) && role !== null;
    return {
      table,
      row,
      scale,
      persons,
      role,
      who: isByRole ? role.label : persons.map(nameOf).join('; '),
      keys: isByRole ? [role.key] : persons.map(({ key }) => key),
      competence: textOf(row.fields.competence),
      required: levelOf(row.fields.required, scale),
      actual: levelOf(row.fields.actual, scale),
    };
  });
}

function textOf(field: Field | undefined): string {
  return field && !isUnreadable(field.value) ? field.text.trim() : '';
}

function levelOf(field: Field | undefined, scale: LevelScale): LevelReading {
  return field ? readLevel(field, scale) : { kind: 'empty' };
}
