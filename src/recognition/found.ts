import type { Field, TableKind } from '../register';
import type { SheetGrid } from './grid';
import type { HeaderCell, HeaderLine } from './headers';
import type { HeaderReader } from './vocabulary';

export interface FoundColumn {
  readonly field: string;
  readonly column: number;
  readonly exactness: number;
  readonly header: HeaderCell;
}

/** Columns already settled by what stands below them. */
export type SettledColumns = Readonly<Record<string, number>>;

/** A header line read as that of one kind of table: its columns, and a look at the cells below. */
export class Found {
  private readonly byField: ReadonlyMap<string, FoundColumn>;
  private readonly samples = new Map<number, readonly Field[]>();

  constructor(
    readonly kind: TableKind,
    readonly grid: SheetGrid,
    readonly line: HeaderLine,
    readonly columns: readonly FoundColumn[],
    /** Every column of the line that may be the field, best first; for a decision by content. */
    readonly choices: ReadonlyMap<string, readonly FoundColumn[]>,
  ) {
    this.byField = new Map(columns.map((column) => [column.field, column]));
  }

  has(...fields: readonly string[]): boolean {
    return fields.every((field) => this.byField.has(field));
  }

  count(...fields: readonly string[]): number {
    return fields.filter((field) => this.byField.has(field)).length;
  }

  column(field: string): FoundColumn | null {
    return this.byField.get(field) ?? null;
  }

  /** The header names the field by words that fit as a whole, whatever stands below. */
  isNamed(field: string): boolean {
    return (this.choices.get(field) ?? []).some((choice) => choice.exactness >= 0.85 && choice.exactness <= 1);
  }

  /** The words of the field's header fit as a whole, or the cells below settle it. */
  isSure(field: string): boolean {
    return (this.byField.get(field)?.exactness ?? 0) >= 0.85;
  }

  /** Filled cells under a column, the first hundred or so. */
  sample(column: number): readonly Field[] {
    const known = this.samples.get(column);
    if (known) return known;
    const cells: Field[] = [];
    const last = Math.min(this.grid.bounds?.bottom ?? -1, this.line.bottom + ROWS_LOOKED_AT);
    for (let row = this.line.bottom + 1; row <= last; row++) {
      if (!this.grid.isBlank(row, column)) cells.push(this.grid.field(row, column));
    }
    this.samples.set(column, cells);
    return cells;
  }

  /** Share of the filled cells of a field for which `test` holds; 0 where the field or its cells are missing. */
  share(field: string, test: (cell: Field) => boolean): number {
    const column = this.byField.get(field);
    return column ? this.shareIn(column.column, test) : 0;
  }

  shareIn(column: number, test: (cell: Field) => boolean): number {
    const cells = this.sample(column);
    return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  }

  get labels(): readonly string[] {
    return this.line.cells.map((cell) => cell.label);
  }

  /** Nothing stands below any of the columns. */
  get isEmpty(): boolean {
    return this.columns.every(({ column }) => this.sample(column).length === 0);
  }
}

const ROWS_LOOKED_AT = 150;

/**
 * Gives each field its column: exact words first, then columns that can be nothing else, then the leftmost. A column is one
 * field only; a second column for the same field is left over.
 */
export function findColumns(
  kind: TableKind,
  fields: readonly string[],
  line: HeaderLine,
  grid: SheetGrid,
  reader: HeaderReader,
  settled: SettledColumns = {},
): Found {
  const options = line.cells.flatMap((header) => optionsOf(kind, header, reader, settled));
  const rivals = new Map<string, number>();
  for (const { column, exactness } of options) {
    const key = `${String(column)} ${String(exactness)}`;
    rivals.set(key, (rivals.get(key) ?? 0) + 1);
  }
  const rivalsOf = ({ column, exactness }: FoundColumn): number => rivals.get(`${String(column)} ${String(exactness)}`) ?? 0;
  const ordered = [...options].sort(
    (one, other) =>
      other.exactness - one.exactness ||
      rivalsOf(one) - rivalsOf(other) ||
      fields.indexOf(one.field) - fields.indexOf(other.field) ||
      one.column - other.column,
  );
  const taken = new Set<number>();
  const found = new Map<string, FoundColumn>();
  for (const option of ordered) {
    if (taken.has(option.column) || found.has(option.field)) continue;
    taken.add(option.column);
    found.set(option.field, option);
  }
  return new Found(kind, grid, line, [...found.values()], groupByField(ordered));
}

/** Settled columns have words that fit more than exactly, so that they are dealt first. */
const SETTLED = 2;

function optionsOf(kind: TableKind, header: HeaderCell, reader: HeaderReader, settled: SettledColumns): readonly FoundColumn[] {
  const own = Object.keys(settled).filter((field) => settled[field] === header.column);
  if (own.length > 0) return own.map((field) => ({ field, column: header.column, exactness: SETTLED, header }));
  const best = new Map<string, FoundColumn>();
  const matches = header.wordings.flatMap((wording) => reader.match(wording));
  for (const match of matches.length > 0 ? matches : reader.matchMisspelt(header.label)) {
    if (match.kind !== kind || match.field in settled) continue;
    if ((best.get(match.field)?.exactness ?? 0) >= match.exactness) continue;
    best.set(match.field, { field: match.field, column: header.column, exactness: match.exactness, header });
  }
  return [...best.values()];
}

function groupByField(options: readonly FoundColumn[]): ReadonlyMap<string, readonly FoundColumn[]> {
  const groups = new Map<string, FoundColumn[]>();
  for (const option of options) groups.set(option.field, [...(groups.get(option.field) ?? []), option]);
  return groups;
}
