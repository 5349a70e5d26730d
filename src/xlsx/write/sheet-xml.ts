import { attribute, childNamed, isTrue } from '../xml/document';
import type { ParseOptions, XmlElement } from '../xml/document';

/** The parts of a sheet beside its cells. */
export const WITHOUT_CELLS: ParseOptions = { unread: 'sheetData' };

/** Whether the sheet is protected at all, and against what. Excel's attributes say what is *locked*: formatting is, unless it says `0`. */
export function sheetProtection(root: XmlElement): { readonly isProtected: boolean; readonly mayFormat: boolean } {
  const protection = childNamed(root, 'sheetProtection');
  const isProtected = protection !== null && isTrue(attribute(protection, 'sheet'));
  return { isProtected, mayFormat: !isProtected || !isTrue(attribute(protection, 'formatCells'), true) };
}
