import { fold } from './fold';
import { isRoleKey } from './roles';
import { SETTING_DEFINITIONS } from './settings-list';
import type { SettingUnit } from './settings-list';
import type { RoleKey } from './types';

type Definitions = typeof SETTING_DEFINITIONS;

/** Name of a setting, as used with `--set`. */
export type SettingName = keyof Definitions;

/** The value of every setting. Shares are percentages (60, not 0.6); a date is a calendar day `YYYY-MM-DD`. */
export type SettingValues = { readonly [N in SettingName]: ValueOf<Definitions[N]> };

type ValueOf<D> = D extends { type: 'choice'; choices: readonly (infer C)[] }
  ? C
  : D extends { type: 'number' }
    ? number
    : D extends { type: 'yesNo' }
      ? boolean
      : D extends { type: 'date' }
        ? string | null
        : D extends { type: 'roles' }
          ? readonly RoleKey[]
          : D extends { type: 'list' }
            ? readonly string[]
            : string;

/** A setting as a list shows it. */
export interface Setting {
  readonly name: SettingName;
  readonly label: string;
  readonly meaning: string;
  readonly type: Definitions[SettingName]['type'];
  readonly unit: SettingUnit | null;
  readonly choices: readonly string[];
  readonly checks: readonly string[];
  /** The default as it would be written into a cell. */
  readonly defaultText: string;
}

const NAMES = Object.keys(SETTING_DEFINITIONS) as SettingName[];

/** Every setting, in the order of the Settings sheet. */
export const SETTINGS: readonly Setting[] = NAMES.map((name) => {
  const definition = SETTING_DEFINITIONS[name];
  return {
    name,
    label: definition.label,
    meaning: definition.meaning,
    type: definition.type,
    unit: 'unit' in definition ? definition.unit : null,
    choices: 'choices' in definition ? definition.choices : definition.type === 'yesNo' ? ['yes', 'no'] : [],
    checks: definition.checks,
    defaultText: settingText(definition.default),
  };
});

/** What holds where nobody set anything. */
export const DEFAULT_SETTINGS = Object.fromEntries(
  // The keys are those of the definitions, and each default is of its setting's type; fromEntries forgets both.
  NAMES.map((name) => [name, SETTING_DEFINITIONS[name].default]),
) as unknown as SettingValues;

/** The setting of that name or label, however it is written; null where there is none. */
export function findSetting(nameOrLabel: string): SettingName | null {
  const wanted = bare(nameOrLabel);
  return SETTINGS.find((setting) => bare(setting.name) === wanted || bare(setting.label) === wanted)?.name ?? null;
}

/** A value that was read, or what would have been accepted, in words. */
export type SettingReading<N extends SettingName = SettingName> =
  { readonly ok: true; readonly value: SettingValues[N] } | { readonly ok: false; readonly expected: string };

/**
 * Reads the value of a setting from a cell or from `--set`. Blank gives the default. A number for a date is a serial number of
 * Excel's 1900 system; a number up to 1 for a share is read as a percentage cell (0.6 is 60 %).
 */
export function readSetting<N extends SettingName>(name: N, given: string | number | boolean): SettingReading<N> {
  const value =
    given === '' || (typeof given === 'string' && given.trim() === '') ? SETTING_DEFINITIONS[name].default : readValue(name, given);
  if (value === undefined) return { ok: false, expected: expectedValue(name) };
  return { ok: true, value: value as SettingValues[N] };
}

/** What a setting accepts, in words: "a number from 1 to 10". */
export function expectedValue(name: SettingName): string {
  const definition = SETTING_DEFINITIONS[name];
  switch (definition.type) {
    case 'number':
      return `a number from ${String(definition.min)} to ${String(definition.max)} (${definition.unit})`;
    case 'yesNo':
      return 'yes or no';
    case 'choice':
      return `one of ${definition.choices.join(', ')}`;
    case 'date':
      return 'a date, such as 2026-11-22';
    case 'roles':
      return 'keys of roles separated with a semicolon, such as CEO; ISM';
    case 'list':
      return 'words separated with a semicolon';
    case 'text':
      return 'a text';
  }
}

/** A value as it is written into a cell. */
function settingText(value: string | number | boolean | null | readonly string[]): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'object' ? value.join('; ') : String(value);
}

/** Undefined where the setting does not accept it. */
function readValue(name: SettingName, given: string | number | boolean): unknown {
  const definition = SETTING_DEFINITIONS[name];
  switch (definition.type) {
    case 'text':
      return String(given).trim();
    case 'number':
      return readNumber(given, definition);
    case 'yesNo':
      return readYesNo(given);
    case 'choice':
      return readChoice(given, definition.choices);
    case 'date':
      return readDay(given);
    case 'list':
      return readList(given);
    case 'roles':
      return readRoles(given);
  }
}

function readNumber(
  given: string | number | boolean,
  limits: { readonly min: number; readonly max: number; readonly unit: SettingUnit },
): number | undefined {
  if (typeof given === 'boolean') return undefined;
  const value =
    typeof given === 'number'
      ? asPercent(given, limits.unit)
      : Number(
          given
            .replace(/%|\p{L}+/gu, '')
            .replace(',', '.')
            .trim() || 'none',
        );
  return Number.isFinite(value) && value >= limits.min && value <= limits.max ? value : undefined;
}

function asPercent(value: number, unit: SettingUnit): number {
  return unit === '%' && value > 0 && value <= 1 ? value * 100 : value;
}

function readYesNo(given: string | number | boolean): boolean | undefined {
  if (typeof given === 'boolean') return given;
  const word = fold(String(given));
  if (['yes', 'y', 'on', 'true', '1', 'ja', 'oui', 'si'].includes(word)) return true;
  return ['no', 'n', 'off', 'false', '0', 'nein', 'non'].includes(word) ? false : undefined;
}

function readChoice(given: string | number | boolean, choices: readonly string[]): string | undefined {
  const word = typeof given === 'boolean' ? settingText(given) : fold(String(given));
  return choices.find((choice) => fold(choice) === word);
}

function readList(given: string | number | boolean): readonly string[] {
  return String(given)
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readRoles(given: string | number | boolean): readonly RoleKey[] | undefined {
  const keys = readList(given).map((key) => key.toUpperCase().replace(/[\s-]+/g, '_'));
  return keys.every(isRoleKey) ? keys : undefined;
}

/** `YYYY-MM-DD` from ISO text, German text or a serial number. Other orders of day and month cannot be told apart. */
function readDay(given: string | number | boolean): string | undefined {
  if (typeof given === 'boolean') return undefined;
  if (typeof given === 'number') return dayOfSerial(given);
  const text = given.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T00:00.*)?$/.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return german ? calendarDay(Number(german[3]), Number(german[2]), Number(german[1])) : undefined;
}

function dayOfSerial(serial: number): string | undefined {
  if (!Number.isFinite(serial) || serial < 61 || serial > LAST_SERIAL) return undefined;
  return new Date((Math.floor(serial) - SERIAL_OF_1970) * DAY).toISOString().slice(0, 10);
}

function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
/** 9999-12-31. */
const LAST_SERIAL = 2_958_465;

function bare(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
