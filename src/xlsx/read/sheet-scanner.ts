import type { CellRange } from '../../workbook';
import { columnIndex, MAX_COLUMNS, MAX_ROWS, parseA1, parseA1Range } from '../../workbook';
import { isTrue } from '../xml/document';
import type { CellContext } from './cell-reader';
import { cellValue } from './cell-reader';
import { displayedText, numberFormat } from './displayed-text';
import type { NumberFormat } from './displayed-text';
import { StringItem } from './rich-text';
import type { XmlAttributes, XmlVisitor } from './scan-xml';
import type { ValueGrid } from './value-grid';

/** What is read of a worksheet beside its cells. */
export interface SheetFacts {
  isProtected: boolean;
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly shownRows: Set<number>;
  /** First and last column of each hidden run. */
  readonly hiddenColumns: (readonly [number, number])[];
  /** Rows that the part does not list are hidden. */
  areOtherRowsHidden: boolean;
  /** An address lies outside of the format's limits, or is none. */
  hasBadAddress: boolean;
}

const ISO_DATE: NumberFormat = numberFormat('yyyy-mm-dd', false);
const ISO_DATE_1904: NumberFormat = numberFormat('yyyy-mm-dd', true);

/** Reads a worksheet part into a grid of values, one cell at a time. */
export class SheetScanner implements XmlVisitor {
  readonly facts: SheetFacts = {
    isProtected: false,
    merges: [],
    hiddenRows: new Set(),
    shownRows: new Set(),
    hiddenColumns: [],
    areOtherRowsHidden: false,
    hasBadAddress: false,
  };
  private row = -1;
  private column = -1;
  private type = 'n';
  private style = 0;
  private hasFormula = false;
  private stored: string | null = null;
  private isInValue = false;
  private inline: StringItem | null = null;

  constructor(
    private readonly grid: ValueGrid,
    private readonly context: CellContext,
  ) {}

  open(name: string, attributes: XmlAttributes): void {
    if (this.inline) return this.inline.open(name);
    switch (name) {
      case 'c':
        return this.startCell(attributes);
      case 'v':
        this.stored = '';
        this.isInValue = true;
        return;
      case 'f':
        this.hasFormula = true;
        return;
      case 'is':
        this.inline = new StringItem();
        return;
      case 'row':
        return this.startRow(attributes);
      default:
        this.readFact(name, attributes);
    }
  }

  text(text: string): void {
    if (this.isInValue) this.stored += text;
    else this.inline?.append(text);
  }

  close(name: string): void {
    if (name === 'v') this.isInValue = false;
    else if (name === 'c') this.endCell();
    else this.inline?.close(name);
  }

  private startRow(attributes: XmlAttributes): void {
    const given = attributes['r'];
    this.row = given === undefined ? this.row + 1 : Number(given) - 1;
    this.column = -1;
    if (!isRow(this.row)) this.facts.hasBadAddress = true;
    const isHidden = isOn(attributes['hidden']) || (attributes['ht'] !== undefined && Number(attributes['ht']) === 0);
    (isHidden ? this.facts.hiddenRows : this.facts.shownRows).add(this.row);
  }

  private startCell(attributes: XmlAttributes): void {
    const address = attributes['r'];
    if (address === undefined) this.column += 1;
    else this.moveTo(address);
    if (this.column >= MAX_COLUMNS) this.facts.hasBadAddress = true;
    this.type = attributes['t'] ?? 'n';
    this.style = Number(attributes['s'] ?? 0);
    this.hasFormula = false;
    this.stored = null;
  }

  /** Rows of a file may lack their number while cells have addresses, so the address decides for both. */
  private moveTo(address: string): void {
    const digits = address.search(/\d/);
    const column = columnIndex(address.slice(0, digits));
    const row = Number(address.slice(digits)) - 1;
    if (digits < 1 || column < 0 || !isRow(row)) this.facts.hasBadAddress = true;
    this.row = row;
    this.column = column;
  }

  private endCell(): void {
    const inline = this.inline?.take() ?? null;
    this.inline = null;
    if (inline === null && this.stored === null && !this.hasFormula) return;
    if (this.facts.hasBadAddress) return;
    const value = cellValue({ type: this.type, stored: this.stored, inline, hasFormula: this.hasFormula }, this.context);
    if (value === null) return;
    const format = this.cellFormat(typeof value === 'number');
    this.grid.put(this.row, this.column, value, displayedText(value, format), format.code);
  }

  /** A date stored as such needs no date format in the file; without one it is shown as it is stored. */
  private cellFormat(isNumber: boolean): NumberFormat {
    const format = this.context.formatOf(this.style);
    if (this.type !== 'd' || !isNumber || format.code !== 'General') return format;
    return this.context.date1904 ? ISO_DATE_1904 : ISO_DATE;
  }

  private readFact(name: string, attributes: XmlAttributes): void {
    if (name === 'mergeCell') this.addMerge(attributes['ref'] ?? '');
    else if (name === 'col') this.readColumns(attributes);
    else if (name === 'sheetProtection') this.facts.isProtected = isOn(attributes['sheet']);
    else if (name === 'sheetFormatPr') this.facts.areOtherRowsHidden = isOn(attributes['zeroHeight']);
  }

  private addMerge(ref: string): void {
    const range = parseA1Range(ref);
    if (range && !parseA1(ref)) this.facts.merges.push(range);
  }

  private readColumns(attributes: XmlAttributes): void {
    const isHidden = isOn(attributes['hidden']) || (attributes['width'] !== undefined && Number(attributes['width']) === 0);
    const first = Number(attributes['min']) - 1;
    const last = Number(attributes['max']) - 1;
    // More runs than columns cannot all be different ones, and each is looked through for every column.
    const isFull = this.facts.hiddenColumns.length >= MAX_COLUMNS;
    if (isHidden && !isFull && first >= 0 && last >= first) this.facts.hiddenColumns.push([first, Math.min(last, MAX_COLUMNS - 1)]);
  }
}

function isRow(row: number): boolean {
  return Number.isInteger(row) && row >= 0 && row < MAX_ROWS;
}

function isOn(value: string | undefined): boolean {
  return isTrue(value ?? null);
}
