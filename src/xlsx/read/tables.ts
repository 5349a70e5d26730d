import type { TableSnapshot } from '../../workbook';
import { parseA1Range } from '../../workbook';
import type { XlsxPackage } from '../package/xlsx-package';
import { attribute } from '../xml/document';

/** The Excel tables of a sheet, in the order of its relationships. */
export function readTables(opened: XlsxPackage, sheetPath: string): TableSnapshot[] {
  return opened
    .relationships(sheetPath)
    .filter((relationship) => relationship.kind === 'table' && !relationship.isExternal && opened.has(relationship.target))
    .flatMap((relationship) => readTable(opened, relationship.target) ?? []);
}

function readTable(opened: XlsxPackage, path: string): TableSnapshot | null {
  // The columns of a table are of no use here, and a table may have thousands.
  const { root } = opened.xml(path, { isOpaque: (element) => element.local === 'tableColumns' });
  const range = parseA1Range(attribute(root, 'ref') ?? '');
  // Excel calls a table by its displayName; `name` is what older versions of the API saw.
  const name = attribute(root, 'displayName') ?? attribute(root, 'name');
  if (!range || name === null) return null;
  return {
    name,
    range,
    hasHeaderRow: attribute(root, 'headerRowCount') !== '0',
    hasTotalsRow: Number(attribute(root, 'totalsRowCount') ?? 0) > 0,
  };
}
