import { quoteSheet } from '../../../workbook';
import type { ApplyNote, SheetPlan } from '../../../workbook';
import { folderOf } from '../../package/part-path';
import { relationshipId } from '../../package/sheet-list';
import type { SheetEntry } from '../../package/sheet-list';
import { attribute, childNamed, childrenNamed, isTrue } from '../../xml/document';
import type { XmlElement } from '../../xml/document';
import { attributes } from '../../xml/escape';
import { definedName, definedNames, removeDefinedNames, setDefinedName, sheetOfReference } from '../defined-names';
import { freeName } from '../free-name';
import { insertSheetEntry, removeSheetEntry } from '../sheet-place';
import { dropReferencesTo } from '../sheet-references';
import { WITHOUT_CELLS, sheetProtection } from '../sheet-xml';
import type { StyleSheet } from '../styles/style-sheet';
import type { WorkbookDraft } from '../workbook-draft';
import { namePrintRanges } from './print';
import { NOTHING_KEPT, sheetPartXml } from './sheet-part';
import type { KeptFromBefore } from './sheet-part';
import { takenNames } from './tables';

const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A sheet of ours in the workbook: the name that marks it points to it. */
export interface OwnSheet {
  readonly marker: string;
  readonly entry: SheetEntry;
  readonly path: string;
  /** The user has protected it: we may not write into it. */
  readonly isProtected: boolean;
}

/** The sheet that a marker points to; null where the name is missing or points nowhere. The title does not matter. */
export function findOwnSheet(workbook: WorkbookDraft, marker: string): OwnSheet | null {
  const title = sheetOfReference(definedName(workbook, marker) ?? '')?.toLowerCase();
  const entry = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === title);
  if (!entry?.path || entry.kind !== 'worksheet' || !workbook.parts.has(entry.path)) return null;
  const { root } = workbook.parts.xml(entry.path, WITHOUT_CELLS);
  return { marker, entry, path: entry.path, isProtected: sheetProtection(root).isProtected };
}

/** Takes a sheet of ours out with everything that belongs to it, and its marker. Returns a note where that cannot be. */
export function removeOwnSheet(workbook: WorkbookDraft, marker: string, own: OwnSheet | null): ApplyNote | null {
  if (!own) {
    removeDefinedNames(workbook, (name, sheetIndex) => sheetIndex === null && name.toLowerCase() === marker.toLowerCase());
    return null;
  }
  if (workbook.isStructureProtected) return { kind: 'structureProtected' };
  const others = workbook.sheets.filter((sheet) => sheet.sheetId !== own.entry.sheetId);
  if (!others.some((sheet) => sheet.visibility === 'visible')) return { kind: 'lastVisibleSheet', sheet: own.entry.name };
  const index = workbook.sheets.findIndex((sheet) => sheet.sheetId === own.entry.sheetId);
  if (workbook.isInCalculationChain(own.entry.sheetId)) workbook.removeCalculationChain();
  removeDefinedNames(workbook, (_, sheetIndex, formula) => {
    return sheetIndex === index || (sheetIndex === null && sheetOfReference(formula)?.toLowerCase() === own.entry.name.toLowerCase());
  });
  removeSheetEntry(workbook, own.entry);
  workbook.parts.unrelate(workbook.path, [own.entry.relationshipId]);
  removeWithDependents(workbook, own.path);
  dropReferencesTo(workbook, own.entry.name);
  return null;
}

/** Writes a sheet anew where it stands: same part, same place, same title. */
export function rewriteOwnSheet(workbook: WorkbookDraft, styles: StyleSheet, own: OwnSheet, target: SheetTarget): ApplyNote[] {
  if (own.isProtected) return [{ kind: 'sheetProtected', sheet: own.entry.name }];
  const kept = keptFromBefore(workbook.parts.xml(own.path, WITHOUT_CELLS).root);
  if (workbook.isInCalculationChain(own.entry.sheetId)) workbook.removeCalculationChain();
  dropWritten(workbook, own.path);
  return fillSheet(workbook, styles, target, kept);
}

/** Adds a sheet. `index` is where it goes, null for last. */
export function addOwnSheet(workbook: WorkbookDraft, styles: StyleSheet, target: SheetTarget, index: number | null): ApplyNote[] {
  const { path, title } = target;
  const isFirstOfAll = workbook.sheets.length === 0;
  // The part must be there before anything can be related to it.
  workbook.parts.addPart(path, WORKSHEET_TYPE, '<worksheet/>');
  const id = workbook.parts.relate(workbook.path, 'worksheet', path);
  insertSheetEntry(workbook, title, id, index ?? workbook.sheets.length);
  return fillSheet(workbook, styles, target, { ...NOTHING_KEPT, isSelected: isFirstOfAll });
}

export interface SheetTarget {
  readonly plan: SheetPlan;
  readonly path: string;
  readonly title: string;
  readonly renamed: ReadonlyMap<string, string>;
}

/** Where a new sheet's part goes. */
export function freeSheetPath(workbook: WorkbookDraft): string {
  return workbook.parts.freePath(`${folderOf(workbook.path)}worksheets/sheet`, '.xml');
}

function fillSheet(workbook: WorkbookDraft, styles: StyleSheet, target: SheetTarget, kept: KeptFromBefore): ApplyNote[] {
  const { plan, path, title } = target;
  const notes: ApplyNote[] = [];
  if (plan.marker !== null) setDefinedName(workbook, plan.marker, `${quoteSheet(title)}!$A$1`);
  nameRanges(workbook, plan, title, notes);
  workbook.parts.setText(path, sheetPartXml({ workbook, styles, ...target }, kept, notes));
  namePrintRanges(workbook, title, plan.print);
  return notes;
}

/** Names of the plan. One that already points into this sheet is the one of last time. */
function nameRanges(workbook: WorkbookDraft, plan: SheetPlan, title: string, notes: ApplyNote[]): void {
  for (const { name, formula } of plan.names) {
    const existing = definedNames(workbook).find((other) => other.sheetIndex === null && other.name.toLowerCase() === name.toLowerCase());
    const isOurs = existing !== undefined && sheetOfReference(existing.formula)?.toLowerCase() === title.toLowerCase();
    const given = isOurs ? name : freeName(name, takenNames(workbook));
    if (given !== name) notes.push({ kind: 'nameTaken', wanted: name, given });
    setDefinedName(workbook, given, formula.replaceAll('{sheet}', quoteSheet(title)));
  }
}

/** Elements of a sheet that do no more than name a part beside it. */
const DRAWINGS = ['drawing', 'legacyDrawing', 'legacyDrawingHF', 'picture'];

function keptFromBefore(root: XmlElement): KeptFromBefore {
  const views = childNamed(root, 'sheetViews');
  const isSelected = views !== null && childrenNamed(views, 'sheetView').some((view) => isTrue(attribute(view, 'tabSelected')));
  const drawings = DRAWINGS.flatMap((local) => {
    const element = childNamed(root, local);
    return element ? [`<${local}${attributes({ 'r:id': relationshipId(element) })}/>`] : [];
  });
  return { isSelected, drawingsXml: drawings.join('') };
}

/** Tables and links that the sheet had from us. */
function dropWritten(workbook: WorkbookDraft, path: string): void {
  const written = workbook.parts.relationships(path).filter(({ kind }) => kind === 'table' || kind === 'hyperlink');
  workbook.parts.unrelate(
    path,
    written.map((relationship) => relationship.id),
  );
  for (const { target, isExternal } of written) if (!isExternal) removeWithDependents(workbook, target);
}

/** Removes a part and those that nothing else in the package relates to. */
function removeWithDependents(workbook: WorkbookDraft, path: string): void {
  if (!workbook.parts.has(path)) return;
  const targets = workbook.parts.relationships(path).filter((relationship) => !relationship.isExternal);
  workbook.parts.removePart(path);
  for (const { target } of targets) if (!workbook.parts.isRelatedTo(target)) removeWithDependents(workbook, target);
}
