import type { CellPlan, CellRange, CellStyle, ColumnPlan, LinkPlan, PlanValue, RowPlan } from '../../workbook';
import { STYLES } from './look';
import type { StyleName } from './look';
import { heightOf, linesOf } from './text-height';

/** One cell of a row, or several side by side made one. A text is always written as text. */
export interface Block {
  readonly column: number;
  readonly span?: number;
  readonly value: string | Exclude<PlanValue, null> | null;
  readonly style: StyleName;
  readonly link?: LinkPlan;
}

export interface RowOptions {
  /** Points; higher where the texts need more. */
  readonly height?: number;
  readonly breakAfter?: boolean;
}

/** Writes rows from top to bottom and gives each the height that its texts need. */
export interface SheetWriter {
  readonly rows: readonly RowPlan[];
  readonly merges: readonly CellRange[];
  /** Height of all rows so far, in points. */
  readonly height: number;
  /** Adds a row and gives its index. */
  row(blocks: readonly Block[], options?: RowOptions): number;
  /** Adds an empty row of that height. */
  gap(height?: number, options?: RowOptions): void;
  /** Starts a block: an empty row, and a new page where fewer points than `needed` are left on this one. */
  block(gap: number, needed: number): void;
}

/** @param page points that a printed page holds, for `block` */
export function createSheetWriter(columns: readonly ColumnPlan[], page = Number.POSITIVE_INFINITY): SheetWriter {
  const rows: RowPlan[] = [];
  const merges: CellRange[] = [];
  let total = 0;
  let used = 0;
  const push = (row: RowPlan, height: number): number => {
    rows.push(row);
    total += height;
    // A row that no longer fits starts the next page, as the programs break pages.
    used = used + height > page ? height : used + height;
    if (row.breakAfter) used = 0;
    return rows.length - 1;
  };
  return {
    rows,
    merges,
    get height() {
      return total;
    },
    row(blocks, options = {}) {
      const height = Math.max(options.height ?? 0, ...blocks.map((block) => blockHeight(block, columns)));
      for (const { column, span = 1 } of blocks) {
        if (span > 1) merges.push({ top: rows.length, bottom: rows.length, left: column, right: column + span - 1 });
      }
      return push({ height, cells: cellsOf(blocks), ...(options.breakAfter && { breakAfter: true }) }, height);
    },
    gap(height = 8, options = {}) {
      push({ height, cells: [], ...(options.breakAfter && { breakAfter: true }) }, height);
    },
    block(gap, needed) {
      const breakAfter = used + gap + needed > page;
      push({ height: gap, cells: [], ...(breakAfter && { breakAfter }) }, gap);
    },
  };
}

function cellsOf(blocks: readonly Block[]): readonly (CellPlan | null)[] {
  const width = Math.max(0, ...blocks.map(({ column, span = 1 }) => column + span));
  const cells: (CellPlan | null)[] = Array.from({ length: width }, () => null);
  for (const { column, span = 1, value, style, link } of blocks) {
    cells[column] = { value: typeof value === 'string' ? { text: fitted(value) } : value, style, ...(link && { link }) };
    for (let more = 1; more < span; more++) cells[column + more] = { value: null, style };
  }
  return cells;
}

/** The most text a cell takes. */
const MAX_TEXT = 32_767;

function fitted(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
}

function blockHeight({ column, span = 1, value, style }: Block, columns: readonly ColumnPlan[]): number {
  const look: CellStyle = STYLES[style];
  const size = look.size ?? 11;
  const width = columns.slice(column, column + span).reduce((sum, one) => sum + one.width, 0);
  const lines = look.wrap ? linesOf(textOf(value), width, size, look.bold) : 1;
  return heightOf(lines, size);
}

/** What a cell shows, as far as its height is concerned. */
function textOf(value: Block['value']): string {
  if (typeof value === 'string') return value;
  if (!value) return '';
  if ('text' in value) return value.text;
  return 'formula' in value ? String(value.result) : '0000-00-00';
}
