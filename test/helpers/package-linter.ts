import { loadLintedPackage } from './lint/linted-package';
import { lintParts } from './lint/parts';
import { lintSheet } from './lint/sheets';
import { lintStyles } from './lint/styles';
import { lintTables } from './lint/tables';
import { lintWorkbookPart } from './lint/workbook-part';

/**
 * What Excel would repair, or refuse, in a workbook file: one line for each, with the part it is in. LibreOffice and openpyxl
 * open many a file that Excel does not, so that they read our output proves little; this is meant to prove the rest.
 */
export function lintPackage(bytes: Uint8Array): string[] {
  const loaded = loadLintedPackage(bytes);
  if (!loaded.package) return loaded.problems;
  const linted = loaded.package;
  return [
    ...loaded.problems,
    ...lintParts(linted),
    ...lintWorkbookPart(linted),
    ...lintStyles(linted),
    ...linted.sheets.filter((sheet) => sheet.kind === 'worksheet').flatMap((sheet) => lintSheet(linted, sheet)),
    ...lintTables(linted),
  ];
}
