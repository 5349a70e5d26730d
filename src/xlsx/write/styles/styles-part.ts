import { folderOf } from '../../package/part-path';
import { XML_DECLARATION } from '../package-draft';
import type { WorkbookDraft } from '../workbook-draft';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The style sheet's path; one is made where the workbook has none. */
export function ensureStylesPart(workbook: WorkbookDraft): string {
  const existing = workbook.related('styles');
  if (existing !== null) return existing;
  const folder = folderOf(workbook.path);
  const path = workbook.parts.has(`${folder}styles.xml`) ? workbook.parts.freePath(`${folder}styles`, '.xml') : `${folder}styles.xml`;
  workbook.parts.addPart(path, STYLES_TYPE, blankStyles(workbook));
  workbook.parts.relate(workbook.path, 'styles', path);
  return path;
}

/** Takes the style sheet out again where it is one that we made and nothing of it is left in use. */
export function removeBlankStylesPart(workbook: WorkbookDraft): void {
  const path = workbook.related('styles');
  if (path === null || workbook.parts.text(path) !== blankStyles(workbook)) return;
  const ids = workbook.parts
    .relationships(workbook.path)
    .filter((relationship) => relationship.kind === 'styles')
    .map((relationship) => relationship.id);
  workbook.parts.unrelate(workbook.path, ids);
  workbook.parts.removePart(path);
}

/** The least that programs want; the two fills are reserved. The empty list is written open, as a patch leaves it behind. */
function blankStyles(workbook: WorkbookDraft): string {
  return (
    `${XML_DECLARATION}<styleSheet xmlns="${workbook.dialect.main}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="0"></dxfs><tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
  );
}
