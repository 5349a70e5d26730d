import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';

import type { WorkbookSnapshot } from '../../workbook';
import { commandLine } from '../../words/command-line';
import { readCsv, readWorkbook } from '../../xlsx';
import { fileProblemText } from './file-problem';

export type InputFile =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly workbook: WorkbookSnapshot; readonly isCsv: boolean }
  /** What to tell the user, on several lines. */
  | { readonly ok: false; readonly message: string };

/** Files of text that are read as one sheet. */
export function isCsvPath(path: string): boolean {
  return /^\.(csv|tsv|txt)$/i.test(extname(path));
}

/** Reads a workbook, or a .csv as one sheet. */
export function readInputFile(path: string): InputFile {
  const loaded = load(path);
  if (!loaded.ok) return loaded;
  const isCsv = isCsvPath(path);
  const read = (isCsv ? readCsv : readWorkbook)(loaded.bytes, basename(path));
  return read.ok
    ? { ok: true, bytes: loaded.bytes, workbook: read.workbook, isCsv }
    : { ok: false, message: fileProblemText(read.problem) };
}

/** Bytes of a file; 0 where it cannot be told. Whether reading it takes long depends on it. */
export function fileSize(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function load(path: string): { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly message: string } {
  try {
    return { ok: true, bytes: new Uint8Array(readFileSync(path)) };
  } catch (error) {
    return { ok: false, message: loadMessage(errorCode(error)) };
  }
}

function loadMessage(code: string): string {
  const { file: texts } = commandLine;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `${texts.missing}\n→ ${texts.checkPath}`;
    case 'EISDIR':
      return texts.folder;
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return texts.denied;
    default:
      return texts.failed(code);
  }
}

/** The code of an error of the file system; anything else is our own mistake and goes on. */
export function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
