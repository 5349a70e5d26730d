import type { SheetReading, Table } from '../register';
import type { CellRange } from '../workbook';
import type { ReadTable } from './build-table';
import type { MatrixCandidate } from './matrix';

export interface Verdict {
  readonly tables: readonly ReadTable[];
  readonly matrices: readonly MatrixCandidate[];
  /** In the order of the sheet. */
  readonly readings: readonly SheetReading[];
}

type Claim = { readonly region: CellRange; readonly reading: SheetReading } & (
  { readonly table: Table; readonly matrix?: never } | { readonly matrix: MatrixCandidate['matrix']; readonly table?: never }
);

/**
 * Who gets the cells that several readings of a sheet lay claim to. The more confident one does; but a list of controls that also
 * says who is accountable and responsible is both a Statement of Applicability and a matrix.
 */
export function arbitrate(tables: readonly ReadTable[], matrices: readonly MatrixCandidate[]): Verdict {
  const claims: readonly Claim[] = [...matrices, ...tables];
  const ordered = [...claims].sort((one, other) => strengthOf(other, claims) - strengthOf(one, claims));
  const kept: Claim[] = [];
  for (const claim of ordered) if (kept.every((other) => !overlap(claim.region, other.region) || areBoth(claim, other))) kept.push(claim);
  const isKept = (claim: Claim): boolean => kept.includes(claim);
  const readings = claims
    .filter(isKept)
    .sort((one, other) => one.region.top - other.region.top || one.region.left - other.region.left)
    .map(({ reading }) => reading);
  return { tables: tables.filter(isKept), matrices: matrices.filter(isKept), readings };
}

/** A list of controls that decides on applicability goes before a matrix that its owner column alone may look like. */
function strengthOf(claim: Claim, claims: readonly Claim[]): number {
  const { confidence } = claim.reading;
  if (claim.matrix?.layout === 'tall' && claims.some((other) => explains(other, claim))) return 0;
  if (claim.table?.kind !== 'applicability') return confidence;
  const rivals = claims.filter((other) => other.matrix && overlap(other.region, claim.region));
  if (rivals.length === 0) return confidence;
  return decides(claim.table) ? confidence + 1 : rivals.some(isFull) ? 0 : confidence;
}

/** "Responsible" and "Approved by" stand in many registers: one that makes sense of twice as many columns goes before a matrix. */
function explains(other: Claim, matrix: Claim): boolean {
  if (!other.table || other.table.kind === 'applicability' || !overlap(other.region, matrix.region)) return false;
  return Object.keys(other.reading.columns).length >= 2 * Object.keys(matrix.reading.columns).length;
}

function areBoth(one: Claim, other: Claim): boolean {
  const [table, matrix] = one.table ? [one.table, other] : [other.table, one];
  return table?.kind === 'applicability' && decides(table) && matrix.matrix !== undefined && isFull(matrix);
}

function decides(table: Table): boolean {
  return ['applicable', 'exclusion', 'inclusion', 'justification'].some((field) => field in table.columns);
}

/** A matrix that says more than who owns a row. */
function isFull({ matrix, reading }: Claim): boolean {
  if (!matrix) return false;
  if (matrix.layout === 'tall') return matrix.columns.accountable !== undefined && matrix.columns.responsible !== undefined;
  return reading.confidence >= 0.6;
}

function overlap(one: CellRange, other: CellRange): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}
