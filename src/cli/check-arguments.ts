import { CHECKS, findCheck } from '../checks';
import { findSetting, readSetting, SETTINGS } from '../standard';
import type { SettingName } from '../standard';
import { commandLine } from '../words/command-line';
import { FAIL_ON } from './exit-code';
import type { FailOn } from './exit-code';
import { suggestion } from './suggestion';

/** What `--format` may say. */
export const FORMATS = ['text', 'json', 'markdown'] as const;

/** Values of the setting that `--profile` is short for. */
export const PROFILES: readonly string[] = SETTINGS.find(({ name }) => name === 'profile')?.choices ?? [];

type Format = (typeof FORMATS)[number];

/** Options of `check` as the command line gives them. */
export interface RawCheckOptions {
  readonly output?: string;
  readonly format: string;
  readonly asOf?: string;
  readonly profile?: string;
  readonly set: readonly string[];
  readonly failOn: string;
  readonly only?: string;
  readonly skip?: string;
}

export interface CheckArguments {
  readonly output: string | null;
  readonly format: Format;
  readonly failOn: FailOn;
  /** Raw values by setting name, each of them usable. */
  readonly settings: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD`. */
  readonly asOf: string | null;
  readonly only: readonly string[] | null;
  readonly skip: readonly string[];
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

const { argument: texts } = commandLine;

/** Options that can be used, or all that is wrong with them, one message a line. */
export function readCheckArguments(raw: RawCheckOptions): Read<CheckArguments> {
  const format = readChoice('--format', raw.format, FORMATS);
  const failOn = readChoice('--fail-on', raw.failOn, FAIL_ON);
  const settings = readSettings(raw);
  const asOf = readDay(raw.asOf);
  const only = raw.only === undefined ? null : readChecks(raw.only);
  const skip = readChecks(raw.skip ?? '');
  const parts = [format, failOn, settings, asOf, skip, ...(only ? [only] : [])];
  const messages = parts.flatMap((part) => (part.ok ? [] : [part.message]));
  if (!format.ok || !failOn.ok || !settings.ok || !asOf.ok || !skip.ok || only?.ok === false)
    return { ok: false, message: messages.join('\n') };
  const ids = only?.value ?? CHECKS.map(({ id }) => id);
  if (CHECKS.length > 0 && ids.every((id) => skip.value.includes(id))) return { ok: false, message: texts.noChecksLeft };
  return {
    ok: true,
    value: {
      output: raw.output ?? null,
      format: format.value,
      failOn: failOn.value,
      settings: settings.value,
      asOf: asOf.value,
      only: only?.value ?? null,
      skip: skip.value,
    },
  };
}

function readChoice<T extends string>(option: string, given: string, choices: readonly T[]): Read<T> {
  const value = choices.find((choice) => choice === given.toLowerCase());
  return value === undefined ? { ok: false, message: texts.choice(option, given, choices.join(', ')) } : { ok: true, value };
}

/** A calendar day in one notation only: others cannot be told apart. */
function readDay(given: string | undefined): Read<string | null> {
  if (given === undefined) return { ok: true, value: null };
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given) && readSetting('asOf', given).ok;
  return isDay ? { ok: true, value: given } : { ok: false, message: texts.asOf(given) };
}

/** `--set NAME=VALUE`, and `--profile` over it. */
function readSettings({ set, profile }: RawCheckOptions): Read<Readonly<Record<string, string>>> {
  const pairs = [...set, ...(profile === undefined ? [] : [`profile=${profile}`])].map(readPair);
  const messages = pairs.flatMap((pair) => (pair.ok ? [] : [pair.message]));
  if (messages.length > 0) return { ok: false, message: messages.join('\n') };
  return { ok: true, value: Object.fromEntries(pairs.flatMap((pair) => (pair.ok ? [pair.value] : []))) };
}

function readPair(given: string): Read<readonly [SettingName, string]> {
  const at = given.indexOf('=');
  if (at < 1) return { ok: false, message: texts.set(given) };
  const [label, value] = [given.slice(0, at).trim(), given.slice(at + 1).trim()];
  const name = findSetting(label);
  if (!name) return { ok: false, message: unknownSetting(label) };
  const reading = readSetting(name, value);
  return reading.ok ? { ok: true, value: [name, value] } : { ok: false, message: texts.settingValue(name, value, reading.expected) };
}

function unknownSetting(label: string): string {
  const names = SETTINGS.map(({ name }) => name);
  const hint = suggestion(label, names) || texts.settingNames(names.join(', '));
  return `${texts.unknownSetting(label)} ${hint}`;
}

/** Ids separated with commas; a check's readable name will do. */
function readChecks(given: string): Read<readonly string[]> {
  const wanted = given.split(/[,;\s]+/).filter((id) => id !== '');
  const found = wanted.map(findCheck);
  const unknown = wanted.filter((_, at) => found[at] === null);
  if (unknown.length > 0) return { ok: false, message: unknown.map(unknownCheck).join('\n') };
  return { ok: true, value: found.flatMap((check) => (check ? [check.id] : [])) };
}

/** That there is no such check, with the name that was meant where one is near. */
export function unknownCheck(id: string): string {
  const near = suggestion(
    id,
    CHECKS.flatMap((check) => [check.id, check.name]),
  );
  return [texts.unknownCheck(id), near, texts.checkList].filter((part) => part !== '').join(' ');
}
