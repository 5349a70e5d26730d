import { HIGHLIGHT_NAME } from '../../../workbook';
import type { ApplyNote, CellRange, HighlightLevel, HighlightPlan } from '../../../workbook';
import type { XmlElement } from '../../xml/document';
import { attributes } from '../../xml/escape';
import type { XmlPatch } from '../../xml/patch';
import { WORKSHEET_ORDER, insertInOrder } from '../../xml/schema-order';
import { definedName, removeDefinedNames, setDefinedName } from '../defined-names';
import { findSheet } from '../find-sheet';
import { tag } from '../package-draft';
import { WITHOUT_CELLS, sheetProtection } from '../sheet-xml';
import { sqrefs } from '../sqref';
import type { StyleSheet } from '../styles/style-sheet';
import type { WorkbookDraft } from '../workbook-draft';
import { priorityOf, rulesInSheet } from './rules-in-sheet';

interface SheetRule {
  readonly sqref: string;
  readonly dxfId: number;
}

/** Lays our rules over the user's sheets; earlier ones of ours must be out already. */
export function addHighlights(workbook: WorkbookDraft, styles: StyleSheet, plan: HighlightPlan): ApplyNote[] {
  const notes: ApplyNote[] = [];
  for (const [sheet, levels] of bySheet(plan)) {
    const found = findSheet(workbook, sheet);
    if (found.kind !== 'found') {
      notes.push(found.note);
    } else if (!sheetProtection(workbook.parts.xml(found.path, WITHOUT_CELLS).root).mayFormat) {
      notes.push({ kind: 'sheetProtected', sheet });
    } else {
      const rules = [...levels].flatMap(([level, ranges]) => {
        const lists = sqrefs(ranges);
        return lists.length === 0 ? [] : lists.map((sqref) => ({ sqref, dxfId: styles.ruleFormat(plan.styles[level]) }));
      });
      if (rules.length > 0) workbook.parts.edit(found.path, (root, patch) => insertRules(root, patch, rules), WITHOUT_CELLS);
    }
  }
  notes.push(...nameHighlights(workbook, plan));
  return notes;
}

function bySheet(plan: HighlightPlan): Map<string, Map<HighlightLevel, CellRange[]>> {
  const sheets = new Map<string, Map<HighlightLevel, CellRange[]>>();
  for (const { sheet, level, ranges } of plan.rules) {
    const levels = sheets.get(sheet) ?? new Map<HighlightLevel, CellRange[]>();
    sheets.set(sheet, levels);
    levels.set(level, [...(levels.get(level) ?? []), ...ranges]);
  }
  return sheets;
}

/**
 * Ours stand behind the rules of others but count before them: where two rules give a fill, the lower number wins, and a
 * finding must be seen. Rules of a pivot table are named by their number elsewhere, so where there are any ours count last.
 */
function insertRules(root: XmlElement, patch: XmlPatch, rules: readonly SheetRule[]): void {
  const { foreign, isPivot } = rulesInSheet(root);
  const highest = foreign.reduce((most, rule) => Math.max(most, priorityOf(rule)), 0);
  const first = isPivot ? highest + 1 : 1;
  if (!isPivot) for (const rule of foreign) patch.setAttribute(rule, 'priority', String(priorityOf(rule) + rules.length));
  const holder = tag(root, 'conditionalFormatting');
  const xml = rules.map(({ sqref, dxfId }, index) => {
    const values = attributes({ type: 'expression', dxfId, priority: first + index });
    const rule = `<${tag(root, 'cfRule')}${values}><${tag(root, 'formula')}>${HIGHLIGHT_NAME}</${tag(root, 'formula')}></${tag(root, 'cfRule')}>`;
    return `<${holder}${attributes({ sqref })}>${rule}</${holder}>`;
  });
  insertInOrder(patch, root, 'conditionalFormatting', xml.join(''), WORKSHEET_ORDER);
}

/**
 * The name is there while rules of ours are: TRUE shows them. What a protected sheet kept is hidden rather than left dangling.
 * With any other formula the name is the user's, who may calculate with it, and stays as it is.
 */
function nameHighlights(workbook: WorkbookDraft, plan: HighlightPlan): ApplyNote[] {
  const formula = definedName(workbook, HIGHLIGHT_NAME);
  if (formula !== null && !/^(?:TRUE|FALSE)$/i.test(formula)) {
    return plan.rules.length > 0 ? [{ kind: 'switchTaken', name: HIGHLIGHT_NAME }] : [];
  }
  if (plan.rules.length > 0) {
    setDefinedName(workbook, HIGHLIGHT_NAME, 'TRUE');
    return [];
  }
  const isLeft = [...workbook.sheetTexts()].some(({ text }) => text.includes(HIGHLIGHT_NAME));
  if (isLeft && formula !== null) setDefinedName(workbook, HIGHLIGHT_NAME, 'FALSE');
  else removeDefinedNames(workbook, (name, sheetIndex) => sheetIndex === null && name.toUpperCase() === HIGHLIGHT_NAME);
  return [];
}
