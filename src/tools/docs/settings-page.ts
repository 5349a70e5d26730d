import { SETTINGS } from '../../standard';
import { code, GENERATED, page, table } from './markdown';

/** The list of all settings, in the order of the Settings sheet. */
export function settingsPage(): string {
  const rows = SETTINGS.map(({ name, label, defaultText, unit, choices, meaning, checks }) => [
    code(name),
    label,
    [defaultText, unit].filter(Boolean).join(' '),
    choices.join(', '),
    meaning,
    checks.join(', '),
  ]);
  return page([
    GENERATED,
    '# Settings',
    'Read from the Settings sheet of the workbook (by name or label), and from `--set NAME=VALUE`, which goes before the sheet. A value that cannot be used is reported, and the default stands.',
    table(['Name', 'Label', 'Default', 'Choices', 'Meaning', 'Checks'], rows),
  ]);
}
