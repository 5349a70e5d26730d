import { buildSample } from '../../src/template';
import type { SampleOptions } from '../../src/template';
import { a1 } from '../../src/workbook';
import type { CellRef, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook';
import { createWorkbook, readWorkbook } from '../../src/xlsx';

/** The sample as it is read back from its file. */
export function sampleWorkbook(options: SampleOptions): WorkbookSnapshot {
  const read = readWorkbook(createWorkbook(buildSample(options)).bytes, 'sample.xlsx');
  if (!read.ok) throw new Error('The sample cannot be read back');
  return read.workbook;
}

/** A sheet of a workbook by its headings: cells by row and heading, and copies with other contents. Nothing is changed in place. */
export class Sheet {
  private readonly snapshot: SheetSnapshot;
  private readonly headerRow: number;

  /** @param heading a heading that only the header row has */
  constructor(
    readonly workbook: WorkbookSnapshot,
    readonly name: string,
    heading: string,
  ) {
    const snapshot = workbook.sheets.find((sheet) => sheet.name === name);
    if (!snapshot) throw new Error(`There is no sheet ${name}`);
    this.snapshot = snapshot;
    this.headerRow = snapshot.text.findIndex((texts) => texts.includes(heading));
    if (this.headerRow < 0) throw new Error(`${name} has no heading ${heading}`);
  }

  /** Rows below the header (from 0 in the arrays) that have something under this heading, with what it is. */
  rows(heading: string): readonly { readonly row: number; readonly text: string }[] {
    const column = this.column(heading);
    return this.snapshot.text.flatMap((texts, row) =>
      row > this.headerRow && (texts[column] ?? '') !== '' ? [{ row, text: texts[column] ?? '' }] : [],
    );
  }

  /** The one row with these texts under these headings. */
  row(texts: Readonly<Record<string, string>>): number {
    const found = this.snapshot.text.flatMap((line, row) =>
      row > this.headerRow && Object.entries(texts).every(([heading, text]) => line[this.column(heading)] === text) ? [row] : [],
    );
    const [first] = found;
    if (first === undefined || found.length > 1) throw new Error(`${this.name} has ${String(found.length)} rows ${JSON.stringify(texts)}`);
    return first;
  }

  text(row: number, heading: string): string {
    return this.snapshot.text[row]?.[this.column(heading)] ?? '';
  }

  /** The cell of a row, or of the header. */
  cell(row: number | 'header', heading: string): CellRef {
    const { origin } = this.snapshot;
    const index = row === 'header' ? this.headerRow : row;
    return { sheet: this.name, row: origin.row + index, column: origin.column + this.column(heading) };
  }

  /** `RACI!C12` */
  address(row: number | 'header', heading: string): string {
    return `${this.name}!${a1(this.cell(row, heading))}`;
  }

  with(row: number, values: Readonly<Record<string, CellValue>>): WorkbookSnapshot {
    const columns = new Map(Object.entries(values).map(([heading, value]) => [this.column(heading), value]));
    const change = <T>(lines: readonly (readonly T[])[], of: (value: CellValue) => T): readonly (readonly T[])[] =>
      lines.map((line, index) =>
        index === row ? line.map((old, column) => (columns.has(column) ? of(columns.get(column) ?? null) : old)) : line,
      );
    return this.replaced({
      ...this.snapshot,
      text: change(this.snapshot.text, textOf),
      values: change(this.snapshot.values, (value) => (value === '' ? null : value)),
    });
  }

  /** Without some rows: those below move up. */
  without(isGone: (row: number) => boolean): WorkbookSnapshot {
    const kept = <T>(lines: readonly T[]): readonly T[] => lines.filter((_, row) => row <= this.headerRow || !isGone(row));
    const { text, values, numberFormats } = this.snapshot;
    return this.replaced({ ...this.snapshot, text: kept(text), values: kept(values), numberFormats: kept(numberFormats) });
  }

  /** Rows below the header in another order. */
  reordered(order: (rows: readonly number[]) => readonly number[]): WorkbookSnapshot {
    const { text, values, numberFormats } = this.snapshot;
    const body = text.map((_, row) => row).filter((row) => row > this.headerRow);
    const rows = [...text.keys()].slice(0, this.headerRow + 1).concat(order(body));
    const moved = <T>(lines: readonly T[]): readonly T[] => rows.flatMap((row) => lines.slice(row, row + 1));
    return this.replaced({ ...this.snapshot, text: moved(text), values: moved(values), numberFormats: moved(numberFormats) });
  }

  private column(heading: string): number {
    const column = this.snapshot.text[this.headerRow]?.indexOf(heading) ?? -1;
    if (column < 0) throw new Error(`${this.name} has no heading ${heading}`);
    return column;
  }

  private replaced(sheet: SheetSnapshot): WorkbookSnapshot {
    return { ...this.workbook, sheets: this.workbook.sheets.map((other) => (other.name === this.name ? sheet : other)) };
  }
}

function textOf(value: CellValue): string {
  if (value === null || typeof value === 'object') return value?.kind === 'error' ? value.code : '';
  return String(value);
}
