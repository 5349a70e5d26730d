import { SUMMARY_MARKER, quoteSheet } from '../../src/workbook';
import type { CellPlan, CellValue, PlanValue, SheetPlan, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { daysSince1970 } from '../helpers/workbook-builder';

/** Columns of the findings table. */
const COLUMNS = { number: 0, found: 1, status: 6, ownerAndDue: 7, owner: 8, due: 9, comment: 10, id: 11 } as const;

export interface UserNote {
  readonly owner: CellValue;
  readonly due: CellValue;
  readonly comment: CellValue;
}

/** What a cell of a plan shows. */
export function textAt({ value }: CellPlan): string {
  return String(valueOf(value) ?? '');
}

/** The row of a finding in the table or below it, by its id. */
export function rowOf(plan: SheetPlan, id: string): Readonly<Record<keyof typeof COLUMNS, unknown>> {
  const row = plan.rows.find(({ cells }) => valueOf(cells[COLUMNS.id]?.value ?? null) === id);
  if (!row) throw new Error(`no row for ${id}`);
  const entries = Object.entries(COLUMNS).map(([name, column]) => [name, valueOf(row.cells[column]?.value ?? null)]);
  return Object.fromEntries(entries) as Record<keyof typeof COLUMNS, unknown>;
}

/** The workbook after the plan was written and the user filled in notes: what the next run reads. */
export function asSnapshot(
  snapshot: WorkbookSnapshot,
  plan: SheetPlan,
  title: string,
  notes: Readonly<Record<string, UserNote>>,
): WorkbookSnapshot {
  const width = plan.columns.length;
  const values = plan.rows.map(({ cells }) => {
    const note = notes[String(stored(cells[COLUMNS.id]?.value ?? null))];
    const row = Array.from({ length: width }, (_, column) => stored(cells[column]?.value ?? null));
    return note ? row.with(COLUMNS.owner, note.owner).with(COLUMNS.due, note.due).with(COLUMNS.comment, note.comment) : row;
  });
  const sheet: SheetSnapshot = {
    name: title,
    visibility: 'visible',
    content: 'cells',
    isProtected: false,
    origin: { row: 0, column: 0 },
    text: values.map((row) => row.map((value) => String(value ?? ''))),
    values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    tables: [],
  };
  const names = [{ name: SUMMARY_MARKER, formula: `${quoteSheet(title)}!$A$1` }];
  return { ...snapshot, sheets: [sheet, ...snapshot.sheets], names };
}

/** As the file holds it: dates are serial numbers. */
function stored(value: PlanValue): CellValue {
  return value && 'date' in value ? daysSince1970(value.date) + 25_569 : valueOf(value);
}

function valueOf(value: PlanValue): string | number | boolean | null {
  if (!value) return null;
  if ('text' in value) return value.text;
  if ('number' in value) return value.number;
  if ('boolean' in value) return value.boolean;
  return 'date' in value ? value.date : value.result;
}
