import { attribute, childNamed, childrenNamed } from '../xml/document';
import type { XmlElement } from '../xml/document';
import { attributes } from '../xml/escape';
import type { XmlPatch } from '../xml/patch';
import { WORKBOOK_ORDER, insertInOrder } from '../xml/schema-order';
import { isRelationshipsNamespace } from '../package/namespaces';
import type { SheetEntry } from '../package/sheet-list';
import { ADDED, isAddedAttribute, isAddedElement } from './added-mark';
import { shiftSheetScopes } from './defined-names';
import { tag } from './package-draft';
import type { WorkbookDraft } from './workbook-draft';

/** Highest number that Excel gives a sheet. */
const MAX_SHEET_ID = 65_534;

/** Lists a sheet in the workbook at a position; everything that counts sheets by position follows. */
export function insertSheetEntry(workbook: WorkbookDraft, title: string, relationshipId: string, index: number): void {
  const sheets = workbook.sheets;
  const sheetId = freeSheetId(sheets);
  shiftSheetScopes(workbook, index, 1);
  workbook.edit((root, patch) => {
    const xml = `<${tag(root, 'sheet')}${attributes({ name: title, sheetId })}${relationshipAttribute(root, workbook, relationshipId)}/>`;
    const list = childNamed(root, 'sheets');
    if (!list) {
      insertInOrder(patch, root, 'sheets', `<${tag(root, 'sheets')}>${xml}</${tag(root, 'sheets')}>`, WORKBOOK_ORDER);
      return;
    }
    const next = childrenNamed(list, 'sheet')[index];
    if (next) patch.insertBefore(next, xml);
    else patch.append(list, xml);
  });
  if (sheets.length > 0) shiftViews(workbook, index, 1);
}

/** The number after the highest, as Excel gives it, or the lowest that is free where there is none after it. */
function freeSheetId(sheets: readonly SheetEntry[]): number {
  const taken = new Set(sheets.map((sheet) => sheet.sheetId));
  const next = Math.max(0, ...taken) + 1;
  if (next <= MAX_SHEET_ID) return next;
  let free = 1;
  while (taken.has(free)) free += 1;
  return free;
}

/** Takes a sheet out of the list of sheets. */
export function removeSheetEntry(workbook: WorkbookDraft, sheet: SheetEntry): void {
  const index = workbook.sheets.findIndex((candidate) => candidate.sheetId === sheet.sheetId);
  workbook.edit((root, patch) => {
    const list = childNamed(root, 'sheets');
    const element = list ? childrenNamed(list, 'sheet')[index] : undefined;
    if (element) patch.remove(element);
  });
  shiftSheetScopes(workbook, index + 1, -1);
  shiftViews(workbook, index, -1);
}

/** The `r:id` attribute; declares the namespace on the spot where the part has no prefix for it. */
function relationshipAttribute(root: XmlElement, workbook: WorkbookDraft, id: string): string {
  const declared = root.attributes.find((candidate) => candidate.name.startsWith('xmlns:') && isRelationshipsNamespace(candidate.value));
  if (declared) return attributes({ [`${declared.local}:id`]: id });
  return attributes({ 'xmlns:r': workbook.dialect.relationships, 'r:id': id });
}

/** The active sheet stays the one it was, and so does the first tab in view. */
function shiftViews(workbook: WorkbookDraft, index: number, by: 1 | -1): void {
  const document = workbook.parts.xml(workbook.path);
  workbook.edit((root, patch) => {
    const list = childNamed(root, 'bookViews');
    if (!list) {
      if (by === 1 && index === 0) insertInOrder(patch, root, 'bookViews', addedViews(root), WORKBOOK_ORDER);
      return;
    }
    const views = childrenNamed(list, 'workbookView');
    if (by === -1 && isAddedElement(document, list)) {
      patch.remove(list);
      return;
    }
    for (const view of views) {
      shiftActive(workbook, view, patch, index, by);
      const first = Number(attribute(view, 'firstSheet') ?? 0);
      if (first > 0 && first >= index) patch.setAttribute(view, 'firstSheet', String(first + by));
    }
  });
}

function addedViews(root: XmlElement): string {
  const views = tag(root, 'bookViews');
  return `<${views}${ADDED}${ADDED}><${tag(root, 'workbookView')}${attributes({ activeTab: 1 })}/></${views}>`;
}

function shiftActive(workbook: WorkbookDraft, view: XmlElement, patch: XmlPatch, index: number, by: 1 | -1): void {
  const stated = attribute(view, 'activeTab');
  const active = Number(stated ?? 0);
  if (by === 1) {
    if (active < index) return;
    if (stated === null) patch.insertAttribute(view, `${ADDED}${attributes({ activeTab: 1 })}`);
    else patch.setAttribute(view, 'activeTab', String(active + 1));
    return;
  }
  if (active < index) return;
  const next = active > index ? active - 1 : visibleNear(workbook, active);
  if (next === active) return;
  const isAdded = isAddedAttribute(workbook.parts.xml(workbook.path), view, 'activeTab');
  patch.setAttribute(view, 'activeTab', next === 0 && isAdded ? null : String(next));
}

/** The sheet to show where the active one went: the next visible one, or else the one before. */
function visibleNear(workbook: WorkbookDraft, active: number): number {
  const isVisible = workbook.sheets.map((sheet) => sheet.visibility === 'visible');
  if (active < isVisible.length && isVisible[active]) return active;
  const after = isVisible.indexOf(true, active + 1);
  return after >= 0 ? after : Math.max(0, isVisible.lastIndexOf(true, active));
}
