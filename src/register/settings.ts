import { DEFAULT_SETTINGS, expectedValue, findSetting, fold, readSetting, SETTINGS } from '../standard';
import type { SettingName, SettingValues } from '../standard';
import { isUnreadable } from '../workbook';
import type { CellRef } from '../workbook';
import type { RememberedAnswer, SettingProblem, Settings } from './register';
import type { Field } from './sourced';
import type { Table, TableRow } from './tables';

/**
 * Settings in force: the defaults, over them the Settings sheets, over these what the caller gave. A value that a setting does
 * not accept is a problem with its cell, and the default stands.
 */
export function readSettings(
  tables: readonly Table<'settings'>[],
  overrides: Readonly<Record<string, string>> = {},
  date1904 = false,
): Settings {
  const values: Partial<Record<SettingName, SettingValues[SettingName]>> = {};
  const cells: Partial<Record<SettingName, CellRef>> = {};
  const problems: SettingProblem[] = [];
  const answers: RememberedAnswer[] = [];
  for (const row of tables.flatMap(({ rows }) => rows)) {
    const read = readRow(row, date1904);
    if (read.kind === 'answer') answers.push(read.answer);
    if (read.kind === 'problem') problems.push(read.problem);
    if (read.kind !== 'value') continue;
    values[read.name] = read.value;
    cells[read.name] = read.cell;
  }
  for (const [setting, given] of Object.entries(overrides)) {
    const read = readGiven(setting, given);
    if (read.kind === 'problem') problems.push(read.problem);
    if (read.kind !== 'value') continue;
    values[read.name] = read.value;
    Reflect.deleteProperty(cells, read.name);
  }
  return { values: { ...DEFAULT_SETTINGS, ...values } as SettingValues, problems, answers, cells };
}

type RowReading =
  | { readonly kind: 'value'; readonly name: SettingName; readonly value: SettingValues[SettingName]; readonly cell: CellRef }
  | { readonly kind: 'answer'; readonly answer: RememberedAnswer }
  | { readonly kind: 'problem'; readonly problem: SettingProblem }
  | { readonly kind: 'nothing' };

const NOTHING: RowReading = { kind: 'nothing' };

function readRow(row: TableRow<'settings'>, date1904: boolean): RowReading {
  const { setting, value } = row.fields;
  const label = setting?.text.trim() ?? '';
  if (label === '') return NOTHING;
  const given = value?.text.trim() ?? '';
  const name = findSetting(label);
  if (!name) return readOther(row, label, given);
  if (!value || given === '') return NOTHING;
  if (isUnreadable(value.value)) return wrong(label, name, given, value.cell);
  const reading = readSetting(name, plainValue(value, name, date1904));
  return reading.ok ? { kind: 'value', name, value: reading.value, cell: value.cell } : wrong(label, name, given, value.cell);
}

/** A row that is no setting: the answer to a question, a mapping of columns, or a name that means nothing. */
function readOther(row: TableRow<'settings'>, label: string, given: string): RowReading {
  const section = fold(row.section ?? '');
  const cell = row.fields.value?.cell ?? row.anchor;
  if (HEADING.test(fold(label))) return NOTHING;
  if (/[?？]\s*$/.test(label) || ANSWERS.test(section)) {
    return given === '' ? NOTHING : { kind: 'answer', answer: { question: label, answer: given, cell } };
  }
  if (MAPPING.test(section) || MAPPING.test(fold(label)) || given === '') return NOTHING;
  const problem: SettingProblem = {
    setting: label,
    given,
    cell: row.fields.setting?.cell ?? row.anchor,
    kind: 'unknownSetting',
    expected: settingNames(),
  };
  return { kind: 'problem', problem };
}

const ANSWERS = /\b(answers?|questions?|antworten|fragen|reponses?|respuestas?|preguntas?)\b/;
/** The header of a block of questions and answers below the settings. */
const HEADING = /^(question|frage|pregunta)s?$/;
const MAPPING = /\b(mapping|column map|spaltenzuordnung|zuordnung|correspondance|correspondencia)\b/;

function plainValue(field: Field, name: SettingName, date1904: boolean): string | number | boolean {
  const { value } = field;
  const isDate = SETTINGS.find((setting) => setting.name === name)?.type === 'date';
  if (typeof value === 'number') return isDate && date1904 ? value + DAYS_1904 : value;
  return typeof value === 'boolean' ? value : field.text;
}

/** Days from the first day of the 1900 system to that of the 1904 system. */
const DAYS_1904 = 1_462;

function readGiven(setting: string, given: string): RowReading {
  const name = findSetting(setting);
  if (!name) return { kind: 'problem', problem: { setting, given, cell: null, kind: 'unknownSetting', expected: settingNames() } };
  const reading = readSetting(name, given);
  if (!reading.ok) return wrong(setting, name, given, null);
  return { kind: 'value', name, value: reading.value, cell: { sheet: '', row: 0, column: 0 } };
}

function wrong(setting: string, name: SettingName, given: string, cell: CellRef | null): RowReading {
  return { kind: 'problem', problem: { setting, given, cell, kind: 'wrongValue', expected: expectedValue(name) } };
}

function settingNames(): string {
  return `one of ${SETTINGS.map(({ name }) => name).join(', ')}`;
}
