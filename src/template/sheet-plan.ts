import { listRangeName } from '../standard';
import type { ColumnSchema, SheetSchema } from '../standard';
import type { CellPlan, CellRange, PlanValue, RowPlan, RulePlan, SheetPlan, ValidationPlan } from '../workbook';
import { columnLetters } from '../workbook';
import { COLUMN_STYLES, HEADER_ROW, heightFor, landscape, linesIn, STYLES } from './look';
import type { StyleName } from './look';

/** One row of a table by column key. Dates are calendar days, `YYYY-MM-DD`; what is missing is blank. */
export type Row = Readonly<Record<string, string | number>>;

/** Style of a single cell where it is not that of its column; null where it is. */
export type CellStyler = (key: string, index: number) => StyleName | null;

export interface SheetContent {
  readonly schema: SheetSchema;
  readonly rows: readonly Row[];
  /** Rows of the table left blank for the user. */
  readonly blankRows: number;
  /** A second line above the table: how to fill it in. */
  readonly help: string;
  readonly tabColor: string | null;
  /** Columns that stay in sight. */
  readonly frozenColumns: number;
  readonly rules: readonly TemplateRule[];
  readonly validations?: readonly ValidationPlan[];
  readonly styler?: CellStyler;
  /** Formulas for a column, by sheet row counted from 1. */
  readonly formulas?: Readonly<Record<string, (columns: ColumnLetters, row: number) => string>>;
}

/** Letters of a sheet's columns by key. */
export type ColumnLetters = Readonly<Record<string, string>>;

/** A rule for whole rows; the formula reads the first row of the table. */
export interface TemplateRule {
  readonly formula: (columns: ColumnLetters, row: number) => string;
  readonly style: RulePlan['style'];
  /** Only this column takes the look; all where it is left out. */
  readonly column?: string;
}

/** First row (from 0) below the header. */
export const FIRST_ROW = HEADER_ROW + 1;

/** A sheet of the standard workbook: a title block, an Excel table, drop-downs, print setup. */
export function planSheet(content: SheetContent): SheetPlan {
  const { schema } = content;
  const count = Math.max(1, content.rows.length + content.blankRows);
  const range = { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + count, right: schema.columns.length - 1 };
  return {
    title: schema.title,
    marker: null,
    position: 'last',
    tabColor: content.tabColor,
    showGridlines: false,
    columns: schema.columns.map((column) => ({ width: column.width, style: `${column.type}Column` })),
    rows: [...titleRows(schema, content.help), headerRow(schema), ...bodyRows(content, count)],
    merges: [],
    freeze: { rows: HEADER_ROW + 1, columns: content.frozenColumns },
    tables: [{ name: schema.table, range, style: 'TableStyleLight1', showFilter: true }],
    validations: [...columnValidations(schema), ...(content.validations ?? [])],
    rules: content.rules.map((rule) => rulePlan(rule, schema, range)),
    names: [],
    print: landscape(schema.title, HEADER_ROW),
    styles: { ...STYLES, ...COLUMN_STYLES },
  };
}

function titleRows(schema: SheetSchema, help: string): readonly RowPlan[] {
  const line = (text: string, style: StyleName): RowPlan => ({ cells: [{ value: { text }, style }] });
  return [line(schema.title, 'title'), line(schema.purpose, 'purpose'), line(help, 'help'), { cells: [] }];
}

function headerRow(schema: SheetSchema): RowPlan {
  const cells = schema.columns.map((column) => ({
    value: { text: column.header },
    style: column.isRequired ? 'requiredHeader' : 'header',
  }));
  return { height: 30, cells };
}

function bodyRows(content: SheetContent, count: number): readonly RowPlan[] {
  const { columns } = content.schema;
  const letters = columnLettersOf(content.schema);
  return Array.from({ length: count }, (_, index) => {
    const row = content.rows[index] ?? {};
    const lines = Math.max(...columns.map((column) => linesIn(String(row[column.key] ?? ''), column.width)));
    return { height: heightFor(lines), cells: columns.map((column) => cellOf(content, column, row, letters, index)) };
  });
}

function cellOf(content: SheetContent, column: ColumnSchema, row: Row, letters: ColumnLetters, index: number): CellPlan {
  const style = content.styler?.(column.key, index) ?? styleOf(column);
  const value = row[column.key];
  const formula = content.formulas?.[column.key];
  // A formula stands in filled rows only: an empty result would make a blank row look filled in.
  if (formula && Object.keys(row).length > 0) {
    return { value: { formula: formula(letters, FIRST_ROW + index + 1), result: value ?? '' }, style };
  }
  return { value: valueOf(style, value), style };
}

function valueOf(style: StyleName, value: string | number | undefined): PlanValue {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { number: value };
  const isDay = (style === 'date' || style === 'settingDate') && /^\d{4}-\d{2}-\d{2}$/.test(value);
  return isDay ? { date: value } : { text: value };
}

function styleOf(column: ColumnSchema): StyleName {
  return column.type;
}

export function columnLettersOf(schema: SheetSchema): ColumnLetters {
  return Object.fromEntries(schema.columns.map((column, index) => [column.key, columnLetters(index)]));
}

/** Drop-downs reach well below the table, so that pasted rows have them too. */
const LAST_VALIDATED_ROW = 999;

/** The cells of a column below the header. */
function columnRange(schema: SheetSchema, key: string): CellRange {
  const column = schema.columns.findIndex((candidate) => candidate.key === key);
  return { top: FIRST_ROW, left: column, bottom: LAST_VALIDATED_ROW, right: column };
}

function columnValidations(schema: SheetSchema): readonly ValidationPlan[] {
  return schema.columns.flatMap((column) => {
    const validation = validationOf(column);
    return validation ? [{ ...validation, ranges: [columnRange(schema, column.key)] }] : [];
  });
}

function validationOf(column: ColumnSchema): Omit<ValidationPlan, 'ranges'> | null {
  if (column.list) return { kind: { list: listRangeName(column.list) }, ...(column.isFreeText ? KEPT : LISTED) };
  switch (column.type) {
    case 'date':
      return {
        kind: { dateFrom: '2000-01-01' },
        level: 'stop',
        title: 'Not a date',
        message: 'Enter a date from the year 2000 on, such as 2026-11-22.',
      };
    case 'percent':
      return {
        kind: { numberBetween: [0, 100], whole: false },
        level: 'stop',
        title: 'Not a percentage',
        message: 'Enter a number from 0 to 100.',
      };
    case 'number':
      return {
        kind: { numberBetween: [0, 1e12], whole: false },
        level: 'stop',
        title: 'Not an amount',
        message: 'Enter a number, without a currency.',
      };
    default:
      return null;
  }
}

const LISTED = { level: 'stop', title: 'Not in the list', message: 'Choose a value of the list. The sheet Lists shows them all.' } as const;
const KEPT = { level: 'warning', title: 'Not in the list', message: 'This value is not in the list. You may keep it.' } as const;

function rulePlan(rule: TemplateRule, schema: SheetSchema, table: CellRange): RulePlan {
  const range = rule.column === undefined ? { ...table, top: FIRST_ROW } : columnRange(schema, rule.column);
  return {
    ranges: [{ ...range, bottom: LAST_VALIDATED_ROW }],
    formula: rule.formula(columnLettersOf(schema), FIRST_ROW + 1),
    style: rule.style,
  };
}
