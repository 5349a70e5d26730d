/**
 * What a code points at. Ids: `7.1` (clause), `5` (chapter), `A.5.1` (control), `A.5` (theme), `A.9.1.1`, `A.9.1` and `A.9`
 * (control, objective and domain of the 2013 edition).
 */
export interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
}

export type ReferenceKind = 'clause' | 'chapter' | 'control' | 'theme' | 'control2013' | 'objective2013' | 'domain2013';

/** The cell a reference is read from. */
export interface ReferenceCell {
  /** As displayed. */
  readonly text: string;
  /** As stored; a number here may have lost a trailing zero. */
  readonly value?: string | number | boolean | null;
  /** The stored number is formatted as a date. */
  readonly isDate?: boolean;
  /** Dates of the workbook count from 1904-01-01. */
  readonly date1904?: boolean;
}

/** What stands around the cell and helps to read it. */
export interface ReferenceContext {
  /** Title or activity of the row. */
  readonly title?: string;
  /** What a Type column says. */
  readonly type?: string;
  /** The section heading above. */
  readonly section?: string;
  /** What the sheet lists: a Statement of Applicability lists controls. */
  readonly purpose?: 'controls' | 'clauses' | 'mixed';
  /** The edition that most codes of the sheet belong to, where it is known. */
  readonly edition?: '2022' | '2013';
  /** Codes in the cells above and below, as displayed: they settle whether 5.1 between 5.9 and 5.11 is 5.10. */
  readonly before?: string;
  readonly after?: string;
}

/** What a cell says; "cannot be decided" is a reading of its own, never a guess. */
export type ReferenceReading =
  | { readonly status: 'none' }
  | {
      readonly status: 'read';
      /** Lists and ranges are expanded, in the order given. */
      readonly references: readonly Reference[];
      readonly isRange: boolean;
      /** The cell was damaged, and title, section or neighbours settled what it means. */
      readonly repair: null | 'lostZero' | 'storedAsDate' | 'lookAlikes';
      /** Title found behind the code in the same cell: "Secure coding" in "8.28 Secure coding". */
      readonly rest: string;
      /** `d)` of "6.1.3 d)"; null where the cell names none or several codes. */
      readonly subItem: string | null;
      /** Codes in the same cell that exist in neither edition. */
      readonly unknownCodes: readonly string[];
    }
  | {
      readonly status: 'ambiguous';
      readonly candidates: readonly Reference[];
      readonly reason: 'clauseOrControl' | 'lostZero' | 'storedAsDate';
    }
  /** Shaped like a code of ISO/IEC 27001, but in neither edition: A.8.35, A.5.38, an invented A.42. */
  | { readonly status: 'unknownCode'; readonly code: string }
  /** A code of another standard, with its own prefix. */
  | { readonly status: 'foreign'; readonly code: string };

/** The two lists of the standard: the clauses, and Annex A. */
export type Side = 'clause' | 'control';

export function sideOf(reference: Reference): Side {
  return reference.kind === 'clause' || reference.kind === 'chapter' ? 'clause' : 'control';
}
