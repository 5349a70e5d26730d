/**
 * Bounds against archives made to exhaust memory. All are checked against the archive's directory before anything is
 * unpacked, and again while unpacking, because a directory can lie.
 */
export interface PackageLimits {
  readonly maxEntries: number;
  /** Unpacked bytes of one part. A JavaScript string holds about 536 million characters; a part must fit one. */
  readonly maxPartBytes: number;
  /** Unpacked bytes of all parts together. */
  readonly maxTotalBytes: number;
  /** Bytes out for one byte in, over the whole archive; asked only beyond `ratioFromBytes`. */
  readonly maxRatio: number;
  readonly ratioFromBytes: number;
}

/** Generous for real workbooks: a sheet of a million filled rows unpacks to 100-300 MB at a ratio of 10 to 30. */
export const DEFAULT_LIMITS: PackageLimits = {
  maxEntries: 20_000,
  maxPartBytes: 400_000_000,
  maxTotalBytes: 1_000_000_000,
  maxRatio: 200,
  ratioFromBytes: 50_000_000,
};
