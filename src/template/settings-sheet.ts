import { SETTINGS } from '../standard';
import type { Setting, SettingName, SettingUnit, SheetSchema } from '../standard';
import type { ValidationPlan } from '../workbook';
import type { CellStyler, Row } from './sheet-plan';
import { FIRST_ROW } from './sheet-plan';

/** A row for every setting, with its default or the value given. */
export function settingRows(given: Readonly<Partial<Record<SettingName, string>>>): readonly Row[] {
  return SETTINGS.map((setting) => ({
    setting: setting.label,
    value: valueOf(setting, given[setting.name] ?? setting.defaultText),
    meaning: meaningOf(setting),
  }));
}

/** The values of one column are of different kinds: a date looks and counts as a date. */
export const settingStyler: CellStyler = (key, index) => {
  const type = SETTINGS[index]?.type;
  if (key !== 'value') return null;
  if (type === 'date') return 'settingDate';
  return type === 'number' ? 'settingNumber' : null;
};

function valueOf(setting: Setting, text: string): string | number {
  return setting.type === 'number' && text !== '' ? Number(text) : text;
}

function meaningOf(setting: Setting): string {
  return `${setting.meaning}${setting.unit === null ? '' : UNITS[setting.unit]}`;
}

/** Said where the meaning does not say it. */
const UNITS: Readonly<Record<SettingUnit, string>> = {
  '%': ' In percent.',
  days: ' In days.',
  months: ' In months.',
  people: '',
  roles: '',
  assignees: '',
};

/** A drop-down for each setting with fixed choices, and a date for the as-of date. */
export function settingValidations(schema: SheetSchema): readonly ValidationPlan[] {
  const column = schema.columns.findIndex((candidate) => candidate.key === 'value');
  return SETTINGS.flatMap((setting, index): ValidationPlan[] => {
    const row = FIRST_ROW + index;
    const ranges = [{ top: row, left: column, bottom: row, right: column }];
    if (setting.choices.length > 0)
      return [
        {
          ranges,
          kind: { list: `"${setting.choices.join(',')}"` },
          level: 'stop',
          title: 'Not a value of this setting',
          message: `Choose ${setting.choices.join(', ')}.`,
        },
      ];
    if (setting.type !== 'date') return [];
    return [
      {
        ranges,
        kind: { dateFrom: '2000-01-01' },
        level: 'stop',
        title: 'Not a value of this setting',
        message: 'Enter a date such as 2026-11-22, or leave it blank for today.',
      },
    ];
  });
}
