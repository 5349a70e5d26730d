import { containerProblem } from './container-kind';
import { CONTENT_TYPES_PART } from './content-types';
import { DEFAULT_LIMITS } from './limits';
import type { PackageLimits } from './limits';
import { isMainNamespace } from './namespaces';
import { FileProblemError, attempt, damaged } from './problem';
import type { FileProblem, ForeignFormat } from './problem';
import { XlsxPackage } from './xlsx-package';
import { readZipDirectory } from './zip-directory';
import type { ZipEntry } from './zip-directory';

export type OpenResult = { readonly ok: true; readonly package: XlsxPackage } | { readonly ok: false; readonly problem: FileProblem };

/** Opens an .xlsx or .xlsm file. Nothing but the directory and the parts that say what the file is gets unpacked yet. */
export function openPackage(bytes: Uint8Array, limits: PackageLimits = DEFAULT_LIMITS): OpenResult {
  const problem = containerProblem(bytes);
  if (problem) return { ok: false, problem };
  const opened = attempt(() => openZip(readZipDirectory(bytes, limits)));
  return opened.ok ? { ok: true, package: opened.value } : opened;
}

function openZip(entries: readonly ZipEntry[]): XlsxPackage {
  const unplaced = new XlsxPackage(entries, '');
  if (!unplaced.has(CONTENT_TYPES_PART)) throw notAWorkbook(zipFormat(unplaced));
  const path = workbookPath(unplaced);
  checkType(path, unplaced.contentType(path));
  const opened = new XlsxPackage(entries, path);
  if (opened.workbook.root.local !== 'workbook' || !isMainNamespace(opened.workbook.root.uri)) {
    throw damaged(path, 'Its first element is not that of a workbook.');
  }
  if (opened.sheets.length === 0) throw damaged(path, 'It lists no sheets.');
  return opened;
}

/** The main part, by the package's relationship; where that is lacking or wrong, by content type. */
function workbookPath(unplaced: XlsxPackage): string {
  const main = unplaced.relationships('').find((relationship) => relationship.kind === 'officeDocument' && !relationship.isExternal);
  if (main && unplaced.has(main.target)) return main.target;
  const typed = unplaced.partPaths.find((path) => /spreadsheetml.*\.main\+xml|ms-excel.*\.main/i.test(unplaced.contentType(path)));
  if (typed) return typed;
  const foreign = unplaced.partPaths.map((path) => foreignType(unplaced.contentType(path))).find((format) => format !== null);
  if (foreign) throw notAWorkbook(foreign);
  throw damaged(main?.target ?? 'xl/workbook.xml', 'The workbook part is missing.');
}

function checkType(path: string, type: string): void {
  if (/sheet\.binary/i.test(type) || path.toLowerCase().endsWith('.bin')) throw new FileProblemError({ kind: 'xlsb' });
  const foreign = foreignType(type);
  if (foreign) throw notAWorkbook(foreign);
}

function foreignType(type: string): ForeignFormat | null {
  if (/wordprocessingml|ms-word/i.test(type)) return 'wordDocument';
  if (/presentationml|ms-powerpoint/i.test(type)) return 'presentation';
  return null;
}

function zipFormat(unplaced: XlsxPackage): ForeignFormat {
  return unplaced.has('mimetype') && unplaced.has('META-INF/manifest.xml') ? 'openDocument' : 'zip';
}

function notAWorkbook(found: ForeignFormat): FileProblemError {
  return new FileProblemError({ kind: 'notAWorkbook', found });
}
