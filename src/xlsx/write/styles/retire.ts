import { childNamed } from '../../xml/document';
import type { XmlDocument, XmlElement } from '../../xml/document';
import { XmlPatch } from '../../xml/patch';
import { isAddedElement } from '../added-mark';
import type { WorkbookDraft } from '../workbook-draft';
import { FIRST_CUSTOM_FORMAT } from './number-formats';
import { numberOf } from './style-xml';
import { removeBlankStylesPart } from './styles-part';

/** Formats that things of ours used until they were taken out. */
export interface RetiredFormats {
  readonly cellFormats: Set<number>;
  readonly ruleFormats: Set<number>;
}

export function noRetiredFormats(): RetiredFormats {
  return { cellFormats: new Set(), ruleFormats: new Set() };
}

/** Notes the formats that a sheet of ours uses. */
export function collectFormats(sheetText: string, into: RetiredFormats): void {
  for (const format of cellFormatsIn(sheetText)) into.cellFormats.add(format);
  for (const format of ruleFormatsIn(sheetText)) into.ruleFormats.add(format);
}

/**
 * Takes out the formats of ours that nothing uses any more. Only from the end of each list: others are named by their
 * position. `retiredSheets` are the parts of sheets that are going or about to be written anew.
 */
export function retireFormats(workbook: WorkbookDraft, retired: RetiredFormats, retiredSheets: ReadonlySet<string>): void {
  const path = workbook.related('styles');
  if (path === null || (retired.cellFormats.size === 0 && retired.ruleFormats.size === 0)) return;
  const used = usedFormats(workbook, retired, retiredSheets, path);
  const document = workbook.parts.xml(path);
  const patch = new XmlPatch(document);
  const gone = cutTail(document, patch, 'cellXfs', (index) => retired.cellFormats.has(index) && !used.cellFormats.has(index));
  cutTail(document, patch, 'dxfs', (index) => retired.ruleFormats.has(index) && !used.ruleFormats.has(index));
  if (gone.length > 0) cutComponents(document, patch, gone);
  workbook.parts.setText(path, patch.apply());
  removeBlankStylesPart(workbook);
}

/** Fonts, fills, borders and number formats of cell formats that went, where no other format shares them. */
function cutComponents(document: XmlDocument, patch: XmlPatch, gone: readonly XmlElement[]): void {
  const staying = ['cellStyleXfs', 'cellXfs']
    .flatMap((name) => childNamed(document.root, name)?.children ?? [])
    .filter((format) => !gone.includes(format));
  for (const [collection, id, reserved] of [
    ['fonts', 'fontId', 1],
    ['fills', 'fillId', 2],
    ['borders', 'borderId', 1],
  ] as const) {
    const ours = new Set(gone.map((format) => numberOf(format, id)));
    const theirs = new Set(staying.map((format) => numberOf(format, id)));
    cutTail(document, patch, collection, (index) => index >= reserved && ours.has(index) && !theirs.has(index));
  }
  const ours = new Set(gone.map((format) => numberOf(format, 'numFmtId')).filter((id) => id >= FIRST_CUSTOM_FORMAT));
  const theirs = new Set(staying.map((format) => numberOf(format, 'numFmtId')));
  cutTail(
    document,
    patch,
    'numFmts',
    (_, element) => ours.has(numberOf(element, 'numFmtId')) && !theirs.has(numberOf(element, 'numFmtId')),
  );
}

/** Removes entries from the end while they may go; the list goes too where we had made it. */
function cutTail(
  document: XmlDocument,
  patch: XmlPatch,
  collection: string,
  mayGo: (index: number, element: XmlElement) => boolean,
): XmlElement[] {
  const list = childNamed(document.root, collection);
  if (!list) return [];
  let count = list.children.length;
  for (let last = list.children[count - 1]; last && mayGo(count - 1, last); last = list.children[count - 1]) count -= 1;
  const gone = list.children.slice(count);
  if (gone.length === 0) return [];
  if (count === 0 && isAddedElement(document, list)) {
    patch.remove(list);
    return gone;
  }
  for (const element of gone) patch.remove(element);
  if (list.attributes.some((candidate) => candidate.name === 'count')) patch.setAttribute(list, 'count', String(count));
  return gone;
}

function usedFormats(
  workbook: WorkbookDraft,
  retired: RetiredFormats,
  retiredSheets: ReadonlySet<string>,
  stylesPath: string,
): RetiredFormats {
  const used = noRetiredFormats();
  for (const { text } of workbook.sheetTexts(retiredSheets)) {
    if (retired.cellFormats.size > 0) for (const format of cellFormatsIn(text)) used.cellFormats.add(format);
    for (const format of ruleFormatsIn(text)) used.ruleFormats.add(format);
  }
  if (retired.ruleFormats.size === 0) return used;
  const others = workbook.parts.partPaths.filter(
    (path) => path === stylesPath || /(table|queryTable|pivotTable)\+xml$/.test(workbook.parts.contentType(path)),
  );
  for (const path of others) for (const format of ruleFormatsIn(workbook.parts.text(path))) used.ruleFormats.add(format);
  return used;
}

/** Cells and rows name a format by `s`, columns by `style`. Text that looks the same only makes us keep a format. */
function cellFormatsIn(text: string): Set<number> {
  return numbersIn(text, /\s(?:s|style)\s*=\s*["'](\d+)["']/g);
}

/** `dxfId` of rules and filters, `dataDxfId` and the like of tables. */
function ruleFormatsIn(text: string): Set<number> {
  return numbersIn(text, /[dD]xfId\s*=\s*["'](\d+)["']/g);
}

function numbersIn(text: string, pattern: RegExp): Set<number> {
  const found = new Set<number>();
  for (const match of text.matchAll(pattern)) found.add(Number(match[1]));
  return found;
}
