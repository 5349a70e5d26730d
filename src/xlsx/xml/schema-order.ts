import { childrenNamed } from './document';
import type { XmlElement } from './document';
import type { XmlPatch } from './patch';

/** Order of the children of `worksheet` (ECMA-376 Part 1, CT_Worksheet). Excel repairs a file that has another. */
export const WORKSHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions ' +
  'pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing ' +
  'legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** CT_Workbook. */
export const WORKBOOK_ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr ' +
  'oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** CT_Stylesheet. */
export const STYLES_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** Inserts a new child where the schema wants it: after the last of those that come before it or are of its own kind. */
export function insertInOrder(patch: XmlPatch, parent: XmlElement, local: string, xml: string, order: readonly string[]): void {
  const rank = order.indexOf(local);
  const before = order.slice(0, rank + 1).flatMap((name) => childrenNamed(parent, name));
  const last = before.reduce<XmlElement | null>((latest, child) => (!latest || child.start > latest.start ? child : latest), null);
  if (last) patch.insertAfter(last, xml);
  else patch.prepend(parent, xml);
}
