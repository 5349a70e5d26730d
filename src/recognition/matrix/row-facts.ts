import { fold } from '../../standard';
import { REMARK_WORDS, TOTALS_WORDS } from '../vocabulary/matrix-marks';
import { isCoveredFromOutside } from './frame';
import type { Frame } from './frame';
import type { ItemColumns } from './items';
import { isEmptyMark, isNoTick } from './letters';
import { isLetterKind, Kind } from './scan';
import type { Scan } from './scan';
import { headingMeaning, normal } from './words';

/** What is to be seen on one row of a table, before anything is decided. */
export interface RowFacts {
  readonly row: number;
  /** Text that names the row: title or activity, else what its other columns hold. */
  readonly item: string;
  /** Text of the column of codes. */
  readonly code: string;
  /** Cells that give letters or names. */
  readonly letters: number;
  /** Cells under the letters that hold something else. */
  readonly strange: number;
  readonly numbers: number;
  /** Error values and formulas without a result. */
  readonly errors: number;
  /** Marks for nothing ("-", "N/A"): somebody looked at the row. */
  readonly marks: number;
  /** What the numbering column says: "2.1"; '' where the row has no number. */
  readonly number: string;
  /** Something stands beside the item: a type, a note, evidence. */
  readonly hasMore: boolean;
  /** One merged area runs from the item into the letters. */
  readonly isSpanned: boolean;
  readonly indent: number;
  readonly isBlank: boolean;
  readonly isRepeat: boolean;
  /** Called a sum. */
  readonly isTotals: boolean;
  readonly isRemark: boolean;
}

const TOTALS = TOTALS_WORDS.map(normal).filter((word) => word !== '');
const REMARKS = REMARK_WORDS.map(normal);

export function lookAtRow(scan: Scan, frame: Frame, items: ItemColumns, row: number): RowFacts {
  const { view } = scan;
  const cells = countCells(scan, frame, row);
  const itemColumn = items.activity ?? items.title;
  const code = items.refs.map((column) => scan.text(row, column)).find((text) => /\d/.test(text) || isError(text)) ?? '';
  const item = itemText(scan, frame, items, row);
  const own = itemColumn === null ? '' : scan.text(row, itemColumn);
  return {
    row,
    item,
    code: items.refs.includes(itemColumn ?? -1) ? '' : code,
    ...cells,
    number: items.rowNumber === null ? '' : numberIn(view.text(row, items.rowNumber)),
    hasMore: [items.type, ...Object.values(items.others)].some((column) => column !== null && !view.isBlank(row, column)),
    isSpanned: isSpanned(scan, frame, row),
    indent: /^[\s\u00a0]*/.exec(own)?.[0].length ?? 0,
    isBlank: item === '' && code.trim() === '' && cells.letters + cells.strange + cells.numbers + cells.errors === 0,
    isRepeat: frame.repeats.has(row) || repeatsHeader(scan, frame, row) || endsHeader(frame, row, item, cells.letters),
    isTotals: isTotals(item, cells),
    isRemark: isRemark(item),
  };
}

function numberIn(text: string): string {
  return /\d/.test(text) ? text.trim() : '';
}

function isError(text: string): boolean {
  return text.startsWith('#');
}

function countCells(scan: Scan, frame: Frame, row: number): Pick<RowFacts, 'letters' | 'strange' | 'numbers' | 'marks' | 'errors'> {
  const counted = { letters: 0, strange: 0, numbers: 0, errors: 0, marks: 0 };
  for (const { column } of frame.letterColumns) {
    if (isCoveredFromOutside(scan.view, frame, row, column)) continue;
    const kind = scan.kind(row, column);
    if (frame.mode === 'names') {
      if (kind === Kind.error || !isEmptyMark(scan.text(row, column))) counted.letters++;
      else if (kind !== Kind.blank) counted.marks++;
    } else if (isLetterKind(kind)) counted.letters++;
    else if (frame.mode === 'ticks' && isNoTick(scan.view.text(row, column))) counted.marks++;
    else if (frame.mode === 'ticks' && (kind === Kind.token || kind === Kind.text || kind === Kind.number)) counted.letters++;
    else if (kind === Kind.none) counted.marks++;
    else if (kind === Kind.number) counted.numbers++;
    else if (kind === Kind.error) counted.errors++;
    else if (kind !== Kind.blank) counted.strange++;
  }
  return counted;
}

/** The item; on rows without one, whatever stands left of it (a section) or alone among the letters. */
function itemText(scan: Scan, frame: Frame, items: ItemColumns, row: number): string {
  const { view } = scan;
  for (const column of [items.activity, items.title]) {
    const text = column === null ? '' : scan.text(row, column).trim();
    if (text !== '') return text;
  }
  for (let column = frame.left; column <= frame.right; column++) {
    const isItemSide = !frame.letterColumns.some((letters) => letters.column === column) && column !== items.rowNumber;
    if (isItemSide && !items.refs.includes(column) && scan.kind(row, column) === Kind.text) return view.text(row, column).trim();
  }
  const headings = items.refs.map((column) => scan.text(row, column).trim());
  return headings.find((text) => text !== '' && !/\d/.test(text)) ?? '';
}

function isSpanned(scan: Scan, frame: Frame, row: number): boolean {
  const first = frame.letterColumns[0]?.column ?? 0;
  const merge = scan.view.mergeAt(row, first);
  return merge !== null && merge.left < first && merge.right >= first;
}

function repeatsHeader(scan: Scan, frame: Frame, row: number): boolean {
  if (frame.letterColumns.length < 2) return false;
  let same = 0;
  for (const { column } of frame.letterColumns) {
    const text = scan.view.text(row, column);
    if (text !== '' && fold(text) === fold(scan.view.text(frame.mainRow, column))) same++;
  }
  return same * 2 > frame.letterColumns.length && same >= 2;
}

/** The heading of the item column may stand a line below those of the roles. */
function endsHeader(frame: Frame, row: number, item: string, letters: number): boolean {
  if (row !== frame.firstRow || letters > 0) return false;
  const { columns } = headingMeaning(item);
  return columns.includes('activity');
}

/** A word for a sum names the row. Numbers below the letters without one prove it only at the end of the table. */
function isTotals(item: string, { letters, strange }: Pick<RowFacts, 'letters' | 'strange'>): boolean {
  if (letters > 0) return false;
  const text = normal(item);
  return TOTALS.includes(text) || (strange === 0 && TOTALS.some((word) => text.startsWith(`${word} `)));
}

function isRemark(item: string): boolean {
  if (/^[*†©]/.test(item)) return true;
  const head = normal(item.split(':', 1)[0] ?? '');
  return REMARKS.includes(head) && (item.includes(':') || normal(item) === head);
}
