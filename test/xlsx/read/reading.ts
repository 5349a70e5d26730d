import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook';
import { readWorkbook } from '../../../src/xlsx';
import type { ReadResult } from '../../../src/xlsx';
import { xlsx } from './build-xlsx';
import type { XlsxParts } from './build-xlsx';

export const FIXTURES = join(__dirname, '../../fixtures/files');

export function fixtureNames(): string[] {
  return readdirSync(FIXTURES).sort();
}

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, name)));
}

export function fixture(name: string): WorkbookSnapshot {
  return workbookOf(readWorkbook(fixtureBytes(name), name));
}

export function fixtureSheet(name: string, sheet: string): SheetSnapshot {
  return sheetOf(fixture(name), sheet);
}

export function workbookOf(result: ReadResult): WorkbookSnapshot {
  if (!result.ok) throw new Error(`Not read: ${JSON.stringify(result.problem)}`);
  return result.workbook;
}

export function sheetOf(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The only sheet of a workbook made of these parts. */
export function built(parts: XlsxParts): SheetSnapshot {
  return sheetOf(workbookOf(readWorkbook(xlsx(parts), 'built.xlsx')), 'Sheet1');
}
