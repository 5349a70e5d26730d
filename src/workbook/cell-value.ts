/** An Excel error value such as `#REF!`, as stored in a cell. */
export interface CellError {
  readonly kind: 'error';
  readonly code: string;
}

/** A formula without a stored result: what the cell shows cannot be told. It is never to be read as blank. */
export interface CellUnknown {
  readonly kind: 'unknown';
}

/** What a cell holds: text, a number (dates are serial numbers), a boolean, nothing (`null`), an error, or something that cannot be told. */
export type CellValue = string | number | boolean | null | CellError | CellUnknown;

export const UNKNOWN_VALUE: CellUnknown = { kind: 'unknown' };

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null && value.kind === 'error';
}

export function isCellUnknown(value: CellValue): value is CellUnknown {
  return typeof value === 'object' && value !== null && value.kind === 'unknown';
}

/** True where the content cannot be read: an error value or a formula without a stored result. */
export function isUnreadable(value: CellValue): value is CellError | CellUnknown {
  return typeof value === 'object' && value !== null;
}
