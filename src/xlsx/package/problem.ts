/** Why a file cannot be read as a workbook. Kinds and data only: the words are the caller's. */
export type FileProblem =
  /** No bytes at all. */
  | { readonly kind: 'empty' }
  /** Protected with a password to open. */
  | { readonly kind: 'encrypted' }
  /** The binary .xls of Excel 97-2003 and before. */
  | { readonly kind: 'legacyXls' }
  /** The binary .xlsb. */
  | { readonly kind: 'xlsb' }
  /** Something else; `found` says what it looks like. */
  | { readonly kind: 'notAWorkbook'; readonly found: ForeignFormat }
  /** The file ends before its content does, as after a broken download. */
  | { readonly kind: 'truncated' }
  /** Beyond what is read; `limit` is the bound that `actual` passes (entries, bytes, or bytes out for one byte in). */
  | {
      readonly kind: 'tooLarge';
      readonly what: 'entries' | 'partBytes' | 'totalBytes' | 'ratio';
      readonly limit: number;
      readonly actual: number;
    }
  /** A part is missing, cannot be unpacked, or is no well-formed XML. `reason` is technical, in English. */
  | { readonly kind: 'damaged'; readonly part: string; readonly reason: string };

export type ForeignFormat =
  'wordDocument' | 'presentation' | 'openDocument' | 'zip' | 'compoundFile' | 'pdf' | 'xml' | 'html' | 'text' | 'unknown';

/** Carries a problem out of deep reading code. It never leaves src/xlsx: `attempt` turns it into a value at every entrance. */
export class FileProblemError extends Error {
  override readonly name = 'FileProblemError';

  constructor(readonly problem: FileProblem) {
    super(problem.kind === 'damaged' ? `${problem.part}: ${problem.reason}` : problem.kind);
  }
}

export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FileProblem };

/** Runs code that reads a file; trouble with the file becomes a value, our own mistakes stay exceptions. */
export function attempt<T>(read: () => T): Attempt<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof FileProblemError) return { ok: false, problem: error.problem };
    throw error;
  }
}

export function damaged(part: string, reason: string): FileProblemError {
  return new FileProblemError({ kind: 'damaged', part, reason });
}
