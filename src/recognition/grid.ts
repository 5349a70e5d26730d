import { isDateFormat } from 'numfmt';
import type { Field } from '../register';
import { isUnreadable } from '../workbook';
import type { CellPosition, CellRange, CellRef, CellValue, SheetSnapshot, TableSnapshot } from '../workbook';

/** Spaces of any kind, zero-width ones included: pasted from documents they make a cell look empty. */
const BLANK = /^[\s\u200b\u2060]*$/;

/**
 * A sheet as recognition reads it: every row and column is the one of the sheet, counted from 0, wherever its cells begin.
 * Positions outside the cells are blank; nothing here throws.
 */
export class SheetGrid {
  /** The rectangle that holds the cells, or null where the sheet has none. */
  readonly bounds: CellRange | null;
  private readonly hiddenRows: ReadonlySet<number>;
  private readonly hiddenColumns: ReadonlySet<number>;
  private readonly dateFormats = new Map<string, boolean>();
  private mergeIndex: Int32Array | null = null;

  constructor(readonly sheet: SheetSnapshot) {
    this.bounds = boundsOf(sheet);
    this.hiddenRows = new Set(sheet.hiddenRows);
    this.hiddenColumns = new Set(sheet.hiddenColumns);
  }

  get name(): string {
    return this.sheet.name;
  }

  get tables(): readonly TableSnapshot[] {
    return this.sheet.tables;
  }

  /** The cell as displayed, untrimmed; '' where it is empty. */
  text(row: number, column: number): string {
    return this.sheet.text[row - this.sheet.origin.row]?.[column - this.sheet.origin.column] ?? '';
  }

  value(row: number, column: number): CellValue {
    return this.sheet.values[row - this.sheet.origin.row]?.[column - this.sheet.origin.column] ?? null;
  }

  numberFormat(row: number, column: number): string {
    return this.sheet.numberFormats[row - this.sheet.origin.row]?.[column - this.sheet.origin.column] ?? 'General';
  }

  cell(row: number, column: number): CellRef {
    return { sheet: this.sheet.name, row, column };
  }

  /** The cell as it stands; see `filledField` for one that looks under merges. */
  field(row: number, column: number): Field {
    return { value: this.value(row, column), cell: this.cell(row, column), text: this.text(row, column) };
  }

  /** Nothing to read: empty, or spaces of any kind. Error values and formulas without a result are not blank. */
  isBlank(row: number, column: number): boolean {
    const text = this.text(row, column);
    return (text === '' || BLANK.test(text)) && !isUnreadable(this.value(row, column));
  }

  isUnreadable(row: number, column: number): boolean {
    return isUnreadable(this.value(row, column));
  }

  /** A number that is shown as a date or time. */
  isDate(row: number, column: number): boolean {
    if (typeof this.value(row, column) !== 'number') return false;
    const format = this.numberFormat(row, column);
    const known = this.dateFormats.get(format);
    if (known !== undefined) return known;
    const isDate = isDateFormat(format);
    this.dateFormats.set(format, isDate);
    return isDate;
  }

  /** The merged area the cell belongs to. */
  mergeAt(row: number, column: number): CellRange | null {
    if (!this.bounds || this.sheet.merges.length === 0) return null;
    if (row < this.bounds.top || row > this.bounds.bottom || column < this.bounds.left || column > this.bounds.right) return null;
    this.mergeIndex ??= indexMerges(this.sheet.merges, this.bounds);
    const width = this.bounds.right - this.bounds.left + 1;
    const index = this.mergeIndex[(row - this.bounds.top) * width + column - this.bounds.left] ?? 0;
    return this.sheet.merges[index - 1] ?? null;
  }

  /** Where the value of a cell stands: the top left cell of its merged area, else the cell itself. */
  sourceOf(row: number, column: number): CellPosition {
    const merge = this.mergeAt(row, column);
    return merge ? { row: merge.top, column: merge.left } : { row, column };
  }

  /** The value a reader sees at a cell: that of its merged area, with the cell it stands in. */
  filledField(row: number, column: number): Field {
    const source = this.sourceOf(row, column);
    return this.field(source.row, source.column);
  }

  filledText(row: number, column: number): string {
    const source = this.sourceOf(row, column);
    return this.text(source.row, source.column);
  }

  isHiddenRow(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  isHiddenColumn(column: number): boolean {
    return this.hiddenColumns.has(column);
  }

  /** The Excel table a cell belongs to. */
  tableAt(row: number, column: number): TableSnapshot | null {
    const isInside = ({ range }: TableSnapshot): boolean =>
      row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
    return this.sheet.tables.find(isInside) ?? null;
  }

  /** Texts of a row, untrimmed, from the first column of `bounds` to its last. */
  rowTexts(row: number): readonly string[] {
    return this.sheet.text[row - this.sheet.origin.row] ?? [];
  }

  isBlankRow(row: number): boolean {
    const { bounds } = this;
    if (!bounds) return true;
    for (let column = bounds.left; column <= bounds.right; column++) if (!this.isBlank(row, column)) return false;
    return true;
  }
}

function boundsOf(sheet: SheetSnapshot): CellRange | null {
  const height = sheet.text.length;
  const width = sheet.text[0]?.length ?? 0;
  if (height === 0 || width === 0) return null;
  const { row, column } = sheet.origin;
  return { top: row, left: column, bottom: row + height - 1, right: column + width - 1 };
}

/** For every cell the number of its merge, from 1. Merges that overlap are damage: painting stops when every cell could have had its turn. */
function indexMerges(merges: readonly CellRange[], bounds: CellRange): Int32Array {
  const width = bounds.right - bounds.left + 1;
  const index = new Int32Array(width * (bounds.bottom - bounds.top + 1));
  let turns = index.length;
  merges.forEach((merge, number) => {
    const top = Math.max(merge.top, bounds.top);
    const bottom = Math.min(merge.bottom, bounds.bottom);
    const left = Math.max(merge.left, bounds.left);
    const right = Math.min(merge.right, bounds.right);
    turns -= Math.max(0, bottom - top + 1) * Math.max(0, right - left + 1);
    if (turns < 0) return;
    for (let row = top; row <= bottom; row++) {
      const start = (row - bounds.top) * width - bounds.left;
      index.fill(number + 1, start + left, start + right + 1);
    }
  });
  return index;
}
