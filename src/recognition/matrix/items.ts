import { fold, readReference } from '../../standard';
import type { ReferenceReading } from '../../standard';
import type { Frame } from './frame';
import { areChapters, isOwnNumbering } from './numbering';
import { Kind } from './scan';
import type { Scan } from './scan';
import type { SideColumn } from '../vocabulary/matrix';
import { headingMeaning } from './words';
import type { HeadingMeaning } from './words';

/** The columns beside the letters: what names a row. Null where there is none. */
export interface ItemColumns {
  /** Columns of codes; each row has its code in one of them. Two where clauses and controls stand apart. */
  readonly refs: readonly number[];
  /** The codes are bare numbers of chapters: 4, 5, 6. */
  readonly areChapters: boolean;
  /** Title of the clause or control; the column of codes itself where "5.1 Policies …" stands in one cell. */
  readonly title: number | null;
  readonly activity: number | null;
  readonly type: number | null;
  /** A column that groups the rows: merged, or filled in the first row of a group only, or repeated. */
  readonly group: number | null;
  /** A column that numbers the rows. */
  readonly rowNumber: number | null;
  readonly others: Readonly<Partial<Record<SideColumn, number>>>;
}

interface Column {
  readonly column: number;
  readonly meaning: HeadingMeaning;
  readonly heading: string;
  readonly filled: number;
  readonly texts: number;
  readonly codes: number;
  /** The codes are bare numbers of chapters. */
  readonly areChapters: boolean;
  /** Numbers of the rows themselves that only look like codes. */
  readonly isOwnNumbering: boolean;
  /** Codes with a title behind them in the same cell. */
  readonly titledCodes: number;
  readonly distinct: number;
  readonly length: number;
  readonly numbers: number;
  /** Cells that are covered by a merged area from above. */
  readonly covered: number;
}

/** Rows looked at to tell what a column holds. */
const SAMPLE_ROWS = 400;

/** Tells what the columns beside the letters are, by their headings where these are known and by what they hold. */
export function findItemColumns(scan: Scan, frame: Frame): ItemColumns {
  const rows = sampleRows(scan, frame);
  const measured = sideColumns(frame).map((column) => measure(scan, frame, column, rows));
  const columns = withChapters(scan, measured, rows);
  const isEmpty = columns.every(({ filled }) => filled === 0);
  const refs = refColumns(columns);
  const free = columns.filter((column) => !refs.includes(column));
  const rowNumber = free.find(
    ({ meaning, numbers, filled, isOwnNumbering: isOwn }) =>
      meaning.isRowNumber || (filled > 0 && numbers === filled && meaning.columns.length === 0) || isOwn,
  );
  const left = free.filter((column) => column !== rowNumber && (column.filled > 0 || isEmpty));
  const type = left.find(({ meaning }) => meaning.columns.includes('type'));
  const worded = left.filter(({ texts }) => texts > 0 || isEmpty);
  const titled = headedAs(worded, 'title');
  const activity = headedAs(
    worded.filter((column) => column !== titled),
    'activity',
  );
  const main = titled ?? activity ?? mainText(left, frame) ?? null;
  const isEmbedded = !main && refs.some(({ titledCodes, codes }) => titledCodes * 2 >= codes);
  const group = groupColumn(left, [main, activity, type]);
  return {
    refs: refs.map(({ column }) => column),
    areChapters: refs.length > 0 && refs.every((ref) => ref.areChapters),
    ...textColumns(refs, titled, activity, main, isEmbedded),
    type: type?.column ?? null,
    group: group?.column ?? null,
    rowNumber: rowNumber?.column ?? null,
    others: otherColumns(columns, [...refs, main, activity, type, group]),
  };
}

/** The first column so headed, unless another one tells the rows apart that it groups: "Process | Step". */
function headedAs(columns: readonly Column[], wanted: SideColumn): Column | undefined {
  const found = columns.filter(({ meaning }) => meaning.columns.includes(wanted));
  const most = Math.max(0, ...found.map(({ distinct }) => distinct));
  return found.find(({ distinct }) => distinct * 10 >= most * 8);
}

function textColumns(
  refs: readonly Column[],
  titled: Column | undefined,
  activity: Column | undefined,
  main: Column | null,
  isEmbedded: boolean,
): Pick<ItemColumns, 'title' | 'activity'> {
  if (isEmbedded) return { title: refs[0]?.column ?? null, activity: null };
  if (refs.length === 0) return { title: titled && activity ? titled.column : null, activity: (activity ?? main)?.column ?? null };
  if (titled || activity) return { title: titled?.column ?? null, activity: activity?.column ?? null };
  return { title: main?.column ?? null, activity: null };
}

function sideColumns(frame: Frame): readonly number[] {
  const taken = new Set(frame.letterColumns.map(({ column }) => column));
  const columns: number[] = [];
  for (let column = frame.left; column <= frame.right; column++) if (!taken.has(column)) columns.push(column);
  return columns.slice(0, MOST_SIDE_COLUMNS);
}

const MOST_SIDE_COLUMNS = 60;

function sampleRows(scan: Scan, frame: Frame): readonly number[] {
  const rows: number[] = [];
  for (let row = frame.firstRow; row <= frame.lastRow && rows.length < SAMPLE_ROWS; row++) {
    const isUsed = frame.letterColumns.some(({ column }) => scan.kind(row, column) !== Kind.blank);
    if (isUsed && !frame.repeats.has(row)) rows.push(row);
  }
  if (rows.length > 0) return rows;
  for (let row = frame.firstRow; row <= frame.lastRow && rows.length < SAMPLE_ROWS; row++) rows.push(row);
  return rows;
}

function measure(scan: Scan, frame: Frame, column: number, rows: readonly number[]): Column {
  const { view } = scan;
  const heading = frame.headerRows.map((row) => view.filledText(row, column)).findLast((text) => text.trim() !== '') ?? '';
  const main = view.filledText(frame.mainRow, column);
  const texts = rows.map((row) => view.text(row, column)).filter((text) => text.trim() !== '');
  const readings = rows.filter((row) => !view.isBlank(row, column)).map((row) => readCode(scan, row, column));
  const codes = readings.filter(isCode);
  return {
    column,
    meaning: headingMeaning(main.trim() === '' ? heading : main),
    heading: main.trim() === '' ? heading : main,
    filled: texts.length,
    texts: rows.filter((row) => /\p{L}{3}/u.test(view.text(row, column))).length,
    codes: codes.length,
    areChapters: false,
    isOwnNumbering: isOwnNumbering(texts),
    titledCodes: codes.filter((reading) => reading.status === 'read' && /\p{L}{3}/u.test(reading.rest)).length,
    distinct: new Set(texts.map(fold)).size,
    length: texts.reduce((sum, text) => sum + Math.min(text.length, 60), 0) / Math.max(1, texts.length),
    numbers: rows.filter((row) => /^\s*\d+[.)]?\s*$/.test(view.text(row, column))).length,
    covered: rows.filter((row) => view.sourceOf(row, column).row < row).length,
  };
}

/** Where no column holds codes, whole numbers with the titles of chapters beside them are codes too. */
function withChapters(scan: Scan, columns: readonly Column[], rows: readonly number[]): readonly Column[] {
  if (columns.some(({ codes }) => codes > 0)) return columns;
  const isFound = ({ column, filled, numbers, heading }: Column): boolean => {
    if (filled === 0 || numbers < filled) return false;
    const others = columns.filter((other) => other.column !== column && other.texts > 0);
    const numbered = rows
      .filter((row) => !scan.view.isBlank(row, column))
      .map((row) => ({
        text: scan.view.text(row, column),
        beside: others.map((other) => scan.view.filledText(row, other.column)).filter((text) => text.trim() !== ''),
      }));
    return areChapters(numbered, heading);
  };
  const chapters = columns.find(isFound);
  return chapters
    ? columns.map((column) => (column === chapters ? { ...column, codes: column.filled, areChapters: true } : column))
    : columns;
}

function readCode(scan: Scan, row: number, column: number): ReferenceReading {
  const { view } = scan;
  const value = view.value(row, column);
  const stored = typeof value === 'object' ? null : value;
  return readReference({ text: view.text(row, column), value: stored, isDate: view.isDate(row, column) });
}

function isCode(reading: ReferenceReading): boolean {
  return reading.status !== 'none';
}

/** Headed as references and holding codes, or holding little else; numbers of a work breakdown are not. */
function refColumns(columns: readonly Column[]): readonly Column[] {
  const isRef = ({ meaning, codes, filled, numbers, areChapters: isChapter, isOwnNumbering: isOwn }: Column): boolean => {
    if (isOwn) return false;
    if (isChapter) return true;
    if (codes === 0) return filled === 0 && meaning.columns.includes('ref') && meaning.columns.length === 1;
    if (meaning.columns.includes('ref')) return codes * 10 >= (filled - numbers) * 3;
    return codes * 10 >= filled * 6 && filled >= 2;
  };
  const found = columns.filter(isRef);
  const headed = found.filter(({ meaning }) => meaning.columns.includes('ref'));
  return headed.length > 0 ? headed.slice(0, 2) : found.slice(0, 1);
}

/** The column with most words; the one next to the letters where several have many. */
function mainText(columns: readonly Column[], frame: Frame): Column | undefined {
  const first = frame.letterColumns[0]?.column ?? 0;
  const weight = ({ column, texts, length, meaning, distinct, filled, heading }: Column): number => {
    if (meaning.columns.some((name) => NOT_ITEMS.has(name)) || (heading.trim() === '' && column > first)) return 0;
    const variety = filled === 0 ? 0 : distinct / filled;
    return texts * Math.sqrt(length) * (0.3 + variety) * (column < first ? 1 : 0.2) * (meaning.isGroup ? 0.6 : 1);
  };
  const sought = columns.filter(({ meaning }) => !meaning.isOther);
  // "System" or "Deliverable" names the rows only where nothing else does.
  return (
    heaviest(sought, weight) ??
    heaviest(
      columns.filter(({ column }) => column < first),
      weight,
    )
  );
}

function heaviest(columns: readonly Column[], weight: (column: Column) => number): Column | undefined {
  const ranked = columns.map((column) => ({ column, weight: weight(column) })).filter((entry) => entry.weight > 0);
  return ranked.sort((one, other) => other.weight - one.weight)[0]?.column;
}

const NOT_ITEMS: ReadonlySet<SideColumn> = new Set(['notes', 'resources', 'evidence', 'lastReview', 'type']);

/** Headed as a group, or to the left of the item and filled once a group. */
function groupColumn(columns: readonly Column[], taken: readonly (Column | null | undefined)[]): Column | undefined {
  const main = taken[0]?.column ?? Number.POSITIVE_INFINITY;
  const free = columns.filter((column) => !taken.includes(column) && column.texts > 0);
  const isSparse = ({ column, distinct, filled, covered, meaning }: Column): boolean =>
    column < main && !meaning.isOther && (covered > 0 || distinct < filled || filled === 1);
  return (
    free.find(({ meaning }) => meaning.isGroup) ??
    free.findLast((column) => column.meaning.columns.length === 0 && column.column < main) ??
    free.find(isSparse)
  );
}

function otherColumns(columns: readonly Column[], taken: readonly (Column | null | undefined)[]): ItemColumns['others'] {
  const others: Partial<Record<SideColumn, number>> = {};
  for (const name of ['notes', 'resources', 'evidence', 'lastReview'] as const) {
    const found = columns.find((column) => !taken.includes(column) && column.meaning.columns.includes(name));
    if (found) others[name] = found.column;
  }
  return others;
}
