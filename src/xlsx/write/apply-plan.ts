import type { ApplyNote, Plan, SheetPlan } from '../../workbook';
import { openPackage } from '../package/open-package';
import { attempt } from '../package/problem';
import type { FileProblem } from '../package/problem';
import { applyEdits } from './edits/apply-edits';
import { freeTitle } from './free-name';
import { addHighlights } from './highlights/add-highlights';
import { removeHighlights } from './highlights/remove-highlights';
import { addOwnSheet, findOwnSheet, freeSheetPath, removeOwnSheet, rewriteOwnSheet } from './sheet/own-sheets';
import { collectFormats, noRetiredFormats, retireFormats } from './styles/retire';
import type { RetiredFormats } from './styles/retire';
import { StyleSheet } from './styles/style-sheet';
import { WorkbookDraft } from './workbook-draft';

export type ApplyResult =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer>; readonly notes: readonly ApplyNote[] }
  | { readonly ok: false; readonly problem: FileProblem };

/**
 * Applies a plan to an .xlsx or .xlsm file by patching parts. Parts that the plan does not concern come out byte for byte as
 * they went in. What could not be done as planned is told in the notes; a file that cannot be read is a problem.
 */
export function applyPlan(bytes: Uint8Array, plan: Plan): ApplyResult {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const applied = attempt(() => {
    const workbook = new WorkbookDraft(opened.package);
    const notes = applyToWorkbook(workbook, plan);
    return { bytes: workbook.parts.toBytes(), notes };
  });
  return applied.ok ? { ok: true, ...applied.value } : applied;
}

/** The same for a workbook that is already being changed. */
export function applyToWorkbook(workbook: WorkbookDraft, plan: Plan): ApplyNote[] {
  if (workbook.isShared) return [{ kind: 'workbookShared' }];
  const notes: ApplyNote[] = [];
  // Ours go out first, in one go, so that writing the same plan twice finds everything where it was the first time.
  const retired = noRetiredFormats();
  if (plan.highlights) notes.push(...removeHighlights(workbook, retired));
  const rewritten = collectRewritten(workbook, plan, retired);
  notes.push(...removeSheets(workbook, plan, retired));
  retireFormats(workbook, retired, rewritten);

  const styles = new StyleSheet(workbook);
  notes.push(...writeSheets(workbook, styles, plan.sheets));
  if (plan.highlights) notes.push(...addHighlights(workbook, styles, plan.highlights));
  if (styles.wasFull) notes.push({ kind: 'formatsFull' });
  styles.save();
  notes.push(...applyEdits(workbook, plan.edits));
  if (workbook.isSigned && isAdding(plan) && workbook.parts.isChanged) notes.push({ kind: 'signatureBroken' });
  return unique(notes);
}

/** What only takes ours out may well restore what was signed. */
function isAdding({ sheets, highlights, edits }: Plan): boolean {
  return sheets.length > 0 || edits.length > 0 || (highlights !== null && highlights.rules.length > 0);
}

/** Parts of our sheets that are about to be written anew; their formats are free to go. */
function collectRewritten(workbook: WorkbookDraft, plan: Plan, retired: RetiredFormats): Set<string> {
  const paths = new Set<string>();
  for (const { marker } of plan.sheets) {
    const own = marker === null ? null : findOwnSheet(workbook, marker);
    if (!own || own.isProtected) continue;
    collectFormats(workbook.parts.text(own.path), retired);
    paths.add(own.path);
  }
  return paths;
}

function removeSheets(workbook: WorkbookDraft, plan: Plan, retired: RetiredFormats): ApplyNote[] {
  return plan.removeSheets.flatMap((marker) => {
    const own = findOwnSheet(workbook, marker);
    const text = own ? workbook.parts.text(own.path) : '';
    const note = removeOwnSheet(workbook, marker, own);
    if (own && !note) collectFormats(text, retired);
    return note ? [note] : [];
  });
}

function writeSheets(workbook: WorkbookDraft, styles: StyleSheet, plans: readonly SheetPlan[]): ApplyNote[] {
  const own = plans.map((plan) => (plan.marker === null ? null : findOwnSheet(workbook, plan.marker)));
  const titles = givenTitles(
    workbook,
    plans.map((plan, index) => own[index]?.entry.name ?? plan.title),
    own.map((sheet) => sheet !== null),
  );
  const renamed = new Map(
    plans.flatMap((plan, index) => (plan.marker === null ? [[plan.title, titles[index] ?? plan.title] as const] : [])),
  );
  let atFront = 0;
  return plans.flatMap((plan, index) => {
    const title = titles[index] ?? plan.title;
    const existing = own[index] ?? null;
    if (existing) return rewriteOwnSheet(workbook, styles, existing, { plan, path: existing.path, title, renamed });
    if (workbook.isStructureProtected) return [{ kind: 'structureProtected' as const }];
    const place = plan.position === 'first' ? atFront : null;
    if (place !== null) atFront += 1;
    const notes = addOwnSheet(workbook, styles, { plan, path: freeSheetPath(workbook), title, renamed }, place);
    return title === plan.title ? notes : [{ kind: 'titleTaken' as const, wanted: plan.title, given: title }, ...notes];
  });
}

/** All titles are settled before the first sheet is written, so that links between them are right. */
function givenTitles(workbook: WorkbookDraft, wanted: readonly string[], isThere: readonly boolean[]): string[] {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  return wanted.map((title, index) => {
    const given = isThere[index] ? title : freeTitle(title, taken);
    taken.add(given.toLowerCase());
    return given;
  });
}

function unique(notes: readonly ApplyNote[]): ApplyNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
