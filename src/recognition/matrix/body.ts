import type { Field, MatrixRow } from '../../register';
import type { CellRef } from '../../workbook';
import type { Frame } from './frame';
import type { ItemColumns } from './items';
import { readEntries } from './row-entries';
import { lookAtRow } from './row-facts';
import type { RowFacts } from './row-facts';
import { isParentNumber } from './numbering';
import { isHeadingReference, readAlone, readReferences } from './row-references';
import type { CodedRow } from './row-references';
import type { Scan } from './scan';
import { isFilled, isSection, styleOf } from './sections';
import type { ItemStyle } from './sections';
import { headingMeaning } from './words';

export interface Body {
  readonly rows: readonly MatrixRow[];
  /** Row of the view of each item. */
  readonly places: readonly number[];
  readonly unread: readonly CellRef[];
}

/** A row that was read as an item, with the section it stands in. */
interface Item {
  readonly facts: RowFacts;
  readonly section: string | null;
}

/** Reads the rows of a table: items in order, each with its section; headings, legends, totals and remarks left out. */
export function readBody(scan: Scan, frame: Frame, items: ItemColumns, date1904: boolean): Body {
  const facts: RowFacts[] = [];
  for (let row = frame.firstRow; row <= frame.lastRow; row++) facts.push(lookAtRow(scan, frame, items, row));
  const isCodedRow = ({ row }: RowFacts): boolean =>
    ['read', 'ambiguous'].includes(codeField(scan, items, row, date1904)?.reading.status ?? 'none');
  const used = upToEnd(upToGap(facts, frame, isCodedRow), frame, items, scan, date1904);
  const unread = used.filter((row) => isUnnamed(row, items, scan)).map((row) => firstLetterCell(scan, frame, row.row));
  const found = withFirstSection(itemsOf(used, scan, items, date1904), itemHeading(scan, frame, items));
  const coded = found.map((item) => codedRow(scan, frame.mainRow, items, item));
  const references = readReferences(coded, date1904);
  const rows = found.map(({ facts: { row }, section }, index): MatrixRow => {
    const reference = references[index] ?? { status: 'none' };
    const fieldIn = (column: number | null): Field | null =>
      column === null || scan.view.filledText(row, column).trim() === '' ? null : scan.view.filledField(row, column);
    const title = fieldIn(items.title);
    const activity = fieldIn(items.activity) ?? (title ? null : spareItem(scan, frame, items, row));
    const own = [reference.status === 'none' ? null : reference.field, coded[index]?.field, activity, title].find(
      (field) => field !== null && field !== undefined,
    );
    return {
      anchor: own?.cell ?? firstLetterCell(scan, frame, row),
      isHidden: scan.view.isHiddenRow(row),
      section,
      reference,
      title,
      activity,
      type: fieldIn(items.type),
      ...readEntries(scan, frame, row),
    };
  });
  return { rows, places: found.map((item) => item.facts.row), unread };
}

/** Rows without a title or activity of their own, but with a text beside it, are named by that. */
function spareItem(scan: Scan, frame: Frame, items: ItemColumns, row: number): Field | null {
  if (items.title === null && items.activity === null && items.refs.length > 0) return null;
  for (let column = frame.left; column <= frame.right; column++) {
    const isTaken =
      column === items.rowNumber || items.refs.includes(column) || Object.values(items.others).includes(column) || column === items.type;
    if (isTaken || frame.letterColumns.some((letters) => letters.column === column)) continue;
    if (/\p{L}{2}/u.test(scan.view.text(row, column))) return scan.view.field(row, column);
  }
  return null;
}

/**
 * Under a table of names, any other table looks like more of it: it ends at a blank line below which no code stands where the rows
 * have codes, else at two blank lines.
 */
function upToGap(facts: readonly RowFacts[], frame: Frame, isCodedRow: (row: RowFacts) => boolean): readonly RowFacts[] {
  if (frame.mode !== 'names') return facts;
  const firstBlank = facts.findIndex(({ isBlank }, index) => isBlank && index > 0);
  if (firstBlank < 0) return facts;
  const isCoded = facts.slice(0, firstBlank).filter(isCodedRow).length * 2 > firstBlank;
  const lastCode = isCoded ? facts.findLastIndex(isCodedRow) : 0;
  const end = facts.findIndex(
    ({ isBlank }, index) => isBlank && index > 0 && (isCoded ? index > lastCode : facts[index + 1]?.isBlank === true),
  );
  return end < 0 ? facts : facts.slice(0, end);
}

/** Drops what follows the table: remarks, totals, blank lines, the title of the next table. */
function upToEnd(facts: readonly RowFacts[], frame: Frame, items: ItemColumns, scan: Scan, date1904: boolean): readonly RowFacts[] {
  const isCoded = ({ row }: RowFacts): boolean => codeField(scan, items, row, date1904) !== null;
  const hasAny = facts.some((row) => row.letters > 0);
  const isSure = (row: RowFacts): boolean =>
    !row.isRepeat && !row.isTotals && (row.letters > 0 || (row.marks > 0 && row.item !== '') || isCoded(row));
  let end = facts.findLastIndex(isSure);
  if (end < 0 && hasAny) return [];
  if ((frame.isFollowed || items.refs.length > 0) && end >= 0) return facts.slice(0, end + 1);
  while (end + 1 < facts.length && mayFollow(facts[end + 1], hasAny || end >= 0)) end++;
  return facts.slice(0, end + 1);
}

/** An item that nobody was assigned to may be the last one; a line apart, a remark or a row of counts is none. */
function mayFollow(facts: RowFacts | undefined, isBlankTheEnd: boolean): boolean {
  if (!facts || facts.isRemark || facts.isTotals || facts.numbers > 0) return false;
  return facts.isBlank ? !isBlankTheEnd : facts.item !== '' || facts.code !== '';
}

function isUnnamed(facts: RowFacts, items: ItemColumns, scan: Scan): boolean {
  if (facts.isBlank || facts.isRepeat || facts.isTotals || facts.letters + facts.strange + facts.errors === 0) return false;
  return facts.item === '' && items.refs.every((column) => scan.view.filledText(facts.row, column).trim() === '');
}

function itemsOf(facts: readonly RowFacts[], scan: Scan, items: ItemColumns, date1904: boolean): readonly Item[] {
  const isCandidate = (row: RowFacts): boolean =>
    !row.isBlank && !row.isRepeat && !row.isTotals && !isUnnamed(row, items, scan) && !isLooseRemark(row);
  const candidates = facts.filter(isCandidate);
  const sure = candidates.filter(isFilled);
  const style = styleOf(sure.length > 0 ? sure : candidates);
  const blanks = new Set(facts.filter(({ isBlank }) => isBlank).map(({ row }) => row));
  const table: TableContext = {
    scan,
    items,
    style,
    hasLetters: sure.length > 0,
    isChapterLevel: isChapterLevel(sure, scan, items, date1904),
    date1904,
    candidates,
    blanks,
    peers: countPeers(candidates),
  };
  const found: Item[] = [];
  let heading: string | null = null;
  let group: string | null = null;
  candidates.forEach((row, index) => {
    if (isHeading(index, heading, table)) {
      heading = [row.code, row.item]
        .map((text) => text.trim())
        .filter((text) => text !== '')
        .join(' ');
      group = null;
      return;
    }
    group = groupText(scan, items, row.row) ?? group;
    found.push({ facts: row, section: group ?? heading });
  });
  return found;
}

/** Rows without letters that are followed by one with. */
function countPeers(rows: readonly RowFacts[]): number {
  return rows.filter((row, index) => !isFilled(row) && rows[index + 1] !== undefined && isFilled(rows[index + 1] ?? row)).length;
}

/** The first section may stand where the heading of the item column should. */
function withFirstSection(found: readonly Item[], heading: string | null): readonly Item[] {
  const hasSections = found.some(({ section }) => section !== null);
  if (heading === null || !hasSections) return found;
  return found.map((item) => (item.section === null ? { ...item, section: heading } : item));
}

function itemHeading(scan: Scan, frame: Frame, items: ItemColumns): string | null {
  const column = items.activity ?? items.title;
  const text = column === null ? '' : scan.text(frame.mainRow, column).trim();
  const { columns, isOther, isRowNumber, isGroup, isRoleList } = headingMeaning(text);
  const isKnown = columns.length > 0 || isOther || isRowNumber || isGroup || isRoleList;
  return isKnown || !/\p{L}{3}/u.test(text) ? null : text;
}

function isLooseRemark(facts: RowFacts): boolean {
  return facts.isRemark && !isFilled(facts);
}

interface TableContext {
  readonly scan: Scan;
  readonly items: ItemColumns;
  readonly style: ItemStyle;
  /** Somebody filled in letters; a blank template has no rows to compare with. */
  readonly hasLetters: boolean;
  /** The items are chapters and themes themselves, so that these head no sections. */
  readonly isChapterLevel: boolean;
  readonly date1904: boolean;
  readonly candidates: readonly RowFacts[];
  readonly blanks: ReadonlySet<number>;
  readonly peers: number;
}

function isHeading(index: number, lastHeading: string | null, table: TableContext): boolean {
  const { scan, items, style, date1904, candidates, blanks } = table;
  const row = candidates[index];
  if (!row || isFilled(row)) return false;
  const code =
    codeField(scan, items, row.row, date1904) ??
    codeField(scan, { ...items, refs: items.title === null ? [] : [items.title] }, row.row, date1904);
  if (code) return !table.isChapterLevel && isHeadingReference(code.reading);
  if (!table.hasLetters && !style.isCoded) return row.isSpanned;
  const next = candidates[index + 1];
  const previous = candidates[index - 1]?.row ?? -1;
  return isSection(row, style, {
    isFirst: index === 0,
    isParent: next !== undefined && isParentNumber(row.number, next.number),
    isBlankAbove: index > 0 && hasBetween(blanks, previous, row.row),
    hasPeers: table.peers > 1,
    lastHeading,
    next: next === undefined ? 'end' : isFilled(next) || next.code.trim() !== '' ? 'item' : 'letterless',
  });
}

function hasBetween(rows: ReadonlySet<number>, from: number, to: number): boolean {
  for (let row = from + 1; row < to; row++) if (rows.has(row)) return true;
  return false;
}

function isChapterLevel(sure: readonly RowFacts[], scan: Scan, items: ItemColumns, date1904: boolean): boolean {
  if (items.areChapters) return true;
  const codes = sure.map(({ row }) => codeField(scan, items, row, date1904)).filter((code) => code !== null);
  return codes.length >= 2 && codes.every(({ reading }) => isHeadingReference(reading));
}

/** The code of a row and what it reads as by itself; null where it has none. */
function codeField(
  scan: Scan,
  items: ItemColumns,
  row: number,
  date1904: boolean,
): { readonly field: Field; readonly reading: ReturnType<typeof readAlone> } | null {
  for (const column of items.refs) {
    const field = scan.view.filledField(row, column);
    if (field.text.trim() === '' && typeof field.value !== 'object') continue;
    const title = items.title === null || items.title === column ? '' : scan.view.filledText(row, items.title);
    const reading = readAlone({ field, isDate: scan.view.isDate(row, column), isChapter: items.areChapters }, date1904, title);
    if (reading.status !== 'none' || (typeof field.value === 'object' && field.value !== null)) return { field, reading };
  }
  return null;
}

function codedRow(scan: Scan, mainRow: number, items: ItemColumns, { facts, section }: Item): CodedRow {
  const column =
    items.refs.find((ref) => scan.view.filledText(facts.row, ref).trim() !== '' || scan.view.isUnreadable(facts.row, ref)) ?? null;
  const textOf = (place: number | null): string =>
    place === null || place === column ? '' : scan.view.filledText(facts.row, place).trim();
  return {
    field: column === null ? null : scan.view.filledField(facts.row, column),
    isDate: column !== null && scan.view.isDate(facts.row, column),
    isChapter: items.areChapters,
    title: textOf(items.title) === '' ? textOf(items.activity) : textOf(items.title),
    type: textOf(items.type) || (items.refs.length > 1 && column !== null ? scan.view.filledText(mainRow, column) : ''),
    section: section ?? '',
  };
}

function groupText(scan: Scan, items: ItemColumns, row: number): string | null {
  const text = items.group === null ? '' : scan.view.filledText(row, items.group).trim();
  return text === '' ? null : text;
}

function firstLetterCell(scan: Scan, frame: Frame, row: number): CellRef {
  const column =
    frame.letterColumns.find((letters) => !scan.view.isBlank(row, letters.column))?.column ?? frame.letterColumns[0]?.column ?? frame.left;
  return scan.view.cell(row, column);
}
