import type { Reference } from '../standard';
import type { Field } from './sourced';

/** What the reference cell of a row says. Ranges such as "A.5.9-A.5.14" are expanded. */
export type RowReference =
  /** The row carries no reference. */
  | { readonly status: 'none' }
  | {
      readonly status: 'read';
      readonly field: Field;
      readonly references: readonly Reference[];
      readonly isRange: boolean;
      /** The cell was damaged, and neighbours, title or section settled what it means. */
      readonly repair: null | 'lostZero' | 'storedAsDate' | 'lookAlikes';
    }
  /** Two or more readings are possible; nothing in the row settles it. */
  | {
      readonly status: 'ambiguous';
      readonly field: Field;
      readonly candidates: readonly Reference[];
      readonly reason: 'clauseOrControl' | 'lostZero' | 'storedAsDate';
    }
  /** Shaped like a code of ISO/IEC 27001, but in neither edition. */
  | { readonly status: 'unknownCode'; readonly field: Field; readonly code: string }
  /** A code of another standard, with its own prefix. */
  | { readonly status: 'foreign'; readonly field: Field; readonly code: string }
  /** An error value or a formula without a stored result. */
  | { readonly status: 'unreadable'; readonly field: Field };

export const NO_REFERENCE: RowReference = { status: 'none' };
