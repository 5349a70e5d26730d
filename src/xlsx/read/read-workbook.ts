import type { WorkbookSnapshot } from '../../workbook';
import { openPackage } from '../package/open-package';
import { attempt } from '../package/problem';
import type { FileProblem } from '../package/problem';
import type { XlsxPackage } from '../package/xlsx-package';
import { formatsByStyle } from './cell-reader';
import type { CellContext } from './cell-reader';
import { readNumberFormats } from './number-formats';
import { readSharedStrings } from './shared-strings';
import { readWorkbookFacts } from './workbook-facts';
import { readSheet } from './worksheet';

export type ReadResult = { readonly ok: true; readonly workbook: WorkbookSnapshot } | { readonly ok: false; readonly problem: FileProblem };

/** Reads the bytes of an .xlsx or .xlsm file; `name` is the file name that the report shows. Nothing is calculated. */
export function readWorkbook(bytes: Uint8Array, name: string): ReadResult {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const read = attempt(() => snapshot(opened.package, name));
  return read.ok ? { ok: true, workbook: read.value } : read;
}

function snapshot(opened: XlsxPackage, name: string): WorkbookSnapshot {
  const { date1904, isStructureProtected, isCalculatedOnLoad, names } = readWorkbookFacts(opened.workbook.root);
  const context: CellContext = {
    strings: readSharedStrings(opened),
    date1904,
    isCalculatedOnLoad,
    formatOf: formatsByStyle(readNumberFormats(opened), date1904),
  };
  const sheets = opened.sheets.map((entry) => readSheet(opened, entry, context));
  return { name, date1904, isStructureProtected, sheets, names };
}
