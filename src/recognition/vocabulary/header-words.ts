import type { TableFields, TableKind } from '../../register';

/**
 * What a header word may stand for beyond the fields of the register. `notApplicable` is the second of two tick columns, `level` a
 * proficiency that is required or actual by the rest of the table, and a name may stand in two columns.
 */
interface ExtraFields {
  applicability: 'notApplicable';
  people: 'firstName' | 'lastName';
  competency: 'level' | 'firstName' | 'lastName';
  training: 'firstName' | 'lastName';
}

type HeaderField<K extends TableKind = TableKind> = K extends keyof ExtraFields ? TableFields[K] | ExtraFields[K] : TableFields[K];

/** Header words of one language as people write them, separated by `|`; case, accents, punctuation and units in brackets do not matter. */
export type HeaderWords = { readonly [K in TableKind]?: Readonly<Partial<Record<HeaderField<K>, string>>> };
