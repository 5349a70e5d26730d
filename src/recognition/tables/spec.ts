import type { TableKind } from '../../register';
import type { Found, SettledColumns } from '../found';

/** How a kind of table is told from others and which of its columns identify a row. */
export interface KindSpec {
  readonly kind: TableKind;
  /** Points that a column of the field gives; the fields in the order they are dealt columns. */
  readonly points: Readonly<Record<string, number>>;
  /** Columns that say what a row is about, the most telling first. */
  readonly keys: readonly string[];
  /** Columns that the cells below settle, where header words alone cannot ("Control" may be code or title). */
  readonly settle?: (found: Found) => SettledColumns;
  /** Points for what stands below and beside (may be negative), or null where the table is not of this kind. */
  readonly judge: (found: Found) => number | null;
}
