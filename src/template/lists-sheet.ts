import { LEVEL_NAMES, listRangeName, LISTS, LISTS_SHEET_TITLE } from '../standard';
import type { ListSchema, SheetSchema } from '../standard';
import type { CellPlan, NamePlan, RowPlan, SheetPlan } from '../workbook';
import { columnLetters, quoteSheet } from '../workbook';
import { HEADER_ROW, landscape, STYLES } from './look';
import { columnLettersOf, FIRST_ROW } from './sheet-plan';

/** The sheet of allowed values, with a name for each list. `people` are the sheet and column that name the people of the workbook. */
export function planLists(people: { readonly schema: SheetSchema; readonly key: string }): SheetPlan {
  const lists = [...Object.entries<ListSchema>(LISTS)];
  const columns = [...lists.map(([, list]) => list), LEVEL_MEANINGS];
  const longest = Math.max(...columns.map((list) => list.values.length));
  return {
    title: LISTS_SHEET_TITLE,
    marker: null,
    position: 'last',
    tabColor: null,
    showGridlines: false,
    columns: columns.map((list) => ({
      width: Math.min(30, Math.max(10, ...[list.heading, ...list.values].map((value) => value.length + 3))),
    })),
    rows: [
      { cells: [{ value: { text: LISTS_SHEET_TITLE }, style: 'title' }] },
      { cells: [{ value: { text: 'Allowed values of the drop-downs. The workbook names of the lists point here.' }, style: 'purpose' }] },
      { cells: [] },
      { cells: [] },
      { cells: columns.map((list) => ({ value: { text: list.heading }, style: 'listHeading' })) },
      ...Array.from({ length: longest }, (_, index): RowPlan => ({ cells: columns.map((list) => valueCell(list, index)) })),
    ],
    merges: [],
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    tables: [],
    validations: [],
    rules: [],
    names: [...lists.map(([name, list], index) => listName(name, list, index)), personName(people)],
    print: landscape(LISTS_SHEET_TITLE, HEADER_ROW),
    styles: STYLES,
  };
}

const LEVEL_MEANINGS: ListSchema = { heading: 'Level meaning', values: LEVEL_NAMES.map((name, level) => `${String(level)} ${name}`) };

/** Levels are numbers in the sheets, so they are in their list. */
function valueCell(list: ListSchema, index: number): CellPlan | null {
  const value = list.values[index];
  if (value === undefined) return null;
  return list === LISTS.Level ? { value: { number: Number(value) }, style: 'listNumber' } : { value: { text: value }, style: 'listText' };
}

function listName(name: string, list: ListSchema, index: number): NamePlan {
  const letters = columnLetters(index);
  const last = FIRST_ROW + list.values.length;
  return { name: `List_${name}`, formula: `{sheet}!$${letters}$${String(FIRST_ROW + 1)}:$${letters}$${String(last)}` };
}

/** The people are a range of another sheet: it reaches below the table, blank cells are no choice. */
function personName({ schema, key }: { readonly schema: SheetSchema; readonly key: string }): NamePlan {
  const letters = columnLettersOf(schema)[key] ?? 'A';
  return {
    name: listRangeName('Person'),
    formula: `${quoteSheet(schema.title)}!$${letters}$${String(FIRST_ROW + 1)}:$${letters}$${String(FIRST_ROW + 300)}`,
  };
}
