import { EMPTY_PLAN } from '../../workbook';
import type { ApplyNote, Plan, SheetPlan } from '../../workbook';
import { XlsxPackage } from '../package/xlsx-package';
import { packEntry } from '../package/zip-writer';
import { applyToWorkbook } from './apply-plan';
import { BLANK_PARTS, BLANK_WORKBOOK_PATH } from './blank-workbook';
import { WorkbookDraft } from './workbook-draft';

export interface CreatedWorkbook {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly notes: readonly ApplyNote[];
}

/** A new workbook that holds what the plan says; the same bytes each time. A plan without sheets gives one empty sheet. */
export function createWorkbook(plan: Plan = EMPTY_PLAN): CreatedWorkbook {
  const encoder = new TextEncoder();
  const entries = Object.entries(BLANK_PARTS).map(([path, text]) => packEntry(path, encoder.encode(text)));
  const workbook = new WorkbookDraft(new XlsxPackage(entries, BLANK_WORKBOOK_PATH));
  const sheets = plan.sheets.length > 0 ? plan.sheets : [EMPTY_SHEET];
  const notes = applyToWorkbook(workbook, { ...plan, sheets });
  return { bytes: workbook.parts.toBytes(), notes };
}

const EMPTY_SHEET: SheetPlan = {
  title: 'Sheet1',
  marker: null,
  position: 'last',
  tabColor: null,
  showGridlines: true,
  columns: [],
  rows: [],
  merges: [],
  freeze: null,
  tables: [],
  validations: [],
  rules: [],
  names: [],
  print: null,
  styles: {},
};
