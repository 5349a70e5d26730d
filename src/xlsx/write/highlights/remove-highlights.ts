import { HIGHLIGHT_NAME } from '../../../workbook';
import type { ApplyNote } from '../../../workbook';
import { attribute, childrenNamed } from '../../xml/document';
import type { XmlElement } from '../../xml/document';
import type { XmlPatch } from '../../xml/patch';
import { WITHOUT_CELLS, sheetProtection } from '../sheet-xml';
import type { RetiredFormats } from '../styles/retire';
import type { WorkbookDraft } from '../workbook-draft';
import { priorityOf, rulesInSheet } from './rules-in-sheet';
import type { SheetRules } from './rules-in-sheet';

/** Takes our rules out of every sheet that lets us. Returns a note for each that does not. */
export function removeHighlights(workbook: WorkbookDraft, retired: RetiredFormats): ApplyNote[] {
  const notes: ApplyNote[] = [];
  for (const sheet of workbook.sheets) {
    const { path, name } = sheet;
    if (path === null || sheet.kind !== 'worksheet' || !workbook.parts.text(path).includes(HIGHLIGHT_NAME)) continue;
    const { root } = workbook.parts.xml(path, WITHOUT_CELLS);
    const rules = rulesInSheet(root);
    if (rules.ours.length === 0) continue;
    if (!sheetProtection(root).mayFormat) {
      notes.push({ kind: 'sheetProtected', sheet: name });
      continue;
    }
    for (const { rule } of rules.ours) retired.ruleFormats.add(Number(attribute(rule, 'dxfId') ?? -1));
    workbook.parts.edit(path, (current, patch) => removeRules(current, patch), WITHOUT_CELLS);
  }
  return notes;
}

function removeRules(root: XmlElement, patch: XmlPatch): void {
  const rules = rulesInSheet(root);
  for (const holder of new Set(rules.ours.map((own) => own.holder))) {
    const own = rules.ours.filter((candidate) => candidate.holder === holder);
    if (own.length === childrenNamed(holder, 'cfRule').length) patch.remove(holder);
    else for (const { rule } of own) patch.remove(rule);
  }
  restorePriorities(rules, patch);
}

/** Each foreign rule moves up by as many of ours as stood before it: the numbers it had before we came. */
function restorePriorities(rules: SheetRules, patch: XmlPatch): void {
  const ours = rules.ours.map(({ rule }) => priorityOf(rule));
  for (const rule of rules.foreign) {
    const priority = priorityOf(rule);
    const before = ours.filter((own) => own < priority).length;
    if (before > 0) patch.setAttribute(rule, 'priority', String(priority - before));
  }
}
