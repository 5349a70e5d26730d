import type { ApplyNote } from '../../workbook';
import type { WorkbookDraft } from './workbook-draft';

export type FoundSheet =
  | { readonly kind: 'found'; readonly path: string; readonly index: number; readonly sheetId: number }
  | { readonly kind: 'missing'; readonly note: ApplyNote };

/** A sheet with cells, by name; names compare as Excel compares them. */
export function findSheet(workbook: WorkbookDraft, name: string): FoundSheet {
  const sheets = workbook.sheets;
  const wanted = name.toLowerCase();
  const sheet = sheets.find((candidate) => candidate.name === name) ?? sheets.find((candidate) => candidate.name.toLowerCase() === wanted);
  if (!sheet?.path || !workbook.parts.has(sheet.path)) return { kind: 'missing', note: { kind: 'sheetMissing', sheet: name } };
  if (sheet.kind !== 'worksheet') return { kind: 'missing', note: { kind: 'sheetWithoutCells', sheet: name } };
  return { kind: 'found', path: sheet.path, index: sheets.indexOf(sheet), sheetId: sheet.sheetId };
}
