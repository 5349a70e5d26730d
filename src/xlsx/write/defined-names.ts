import { attribute, childNamed, childrenNamed } from '../xml/document';
import type { XmlElement } from '../xml/document';
import { attributes, escapeText } from '../xml/escape';
import { WORKBOOK_ORDER, insertInOrder } from '../xml/schema-order';
import { ADDED, isAddedElement } from './added-mark';
import { tag } from './package-draft';
import type { WorkbookDraft } from './workbook-draft';

export const PRINT_AREA = '_xlnm.Print_Area';
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** The formula of a name; null where there is none. `sheetIndex` asks for the name of that sheet alone, null for the workbook's. */
export function definedName(workbook: WorkbookDraft, name: string, sheetIndex: number | null = null): string | null {
  return find(workbook.root, name, sheetIndex)?.text.trim() ?? null;
}

/** Every name of the workbook and its sheets, as written. */
export function definedNames(
  workbook: WorkbookDraft,
): { readonly name: string; readonly sheetIndex: number | null; readonly formula: string }[] {
  return elements(workbook.root).map((element) => ({
    name: attribute(element, 'name') ?? '',
    sheetIndex: scope(element),
    formula: element.text.trim(),
  }));
}

/** Defines a name, or gives it a new formula where it is. */
export function setDefinedName(workbook: WorkbookDraft, name: string, formula: string, sheetIndex: number | null = null): void {
  workbook.edit((root, patch) => {
    const existing = find(root, name, sheetIndex);
    if (existing) {
      if (existing.text.trim() !== formula) patch.setContent(existing, escapeText(formula));
      return;
    }
    const element = tag(root, 'definedName');
    const xml = `<${element}${attributes({ name, localSheetId: sheetIndex })}>${escapeText(formula)}</${element}>`;
    const list = childNamed(root, 'definedNames');
    if (list) patch.append(list, xml);
    else
      insertInOrder(
        patch,
        root,
        'definedNames',
        `<${tag(root, 'definedNames')}${ADDED}${ADDED}>${xml}</${tag(root, 'definedNames')}>`,
        WORKBOOK_ORDER,
      );
  });
}

/** Takes out names. The list goes with the last of them where it is one that we added. */
export function removeDefinedNames(
  workbook: WorkbookDraft,
  isGone: (name: string, sheetIndex: number | null, formula: string) => boolean,
): void {
  workbook.edit((root, patch) => {
    const list = childNamed(root, 'definedNames');
    if (!list) return;
    const all = elements(root);
    const gone = all.filter((element) => isGone(attribute(element, 'name') ?? '', scope(element), element.text.trim()));
    if (gone.length === 0) return;
    if (gone.length === all.length && isAddedElement(workbook.parts.xml(workbook.path), list)) patch.remove(list);
    else for (const element of gone) patch.remove(element);
  });
}

/** Names of one sheet count sheets by position: those behind a sheet that comes or goes must follow. */
export function shiftSheetScopes(workbook: WorkbookDraft, from: number, by: number): void {
  workbook.edit((root, patch) => {
    for (const element of elements(root)) {
      const index = scope(element);
      if (index !== null && index >= from) patch.setAttribute(element, 'localSheetId', String(index + by));
    }
  });
}

/** The sheet that a formula such as `'RACI'!$A$1` or `RACI!$A$1:$B$9` means; null for any other formula. */
export function sheetOfReference(formula: string): string | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!\s()]+))!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?$/i.exec(formula);
  if (!match) return null;
  return match[1]?.replace(/''/g, "'") ?? match[2] ?? null;
}

function elements(root: XmlElement): XmlElement[] {
  const list = childNamed(root, 'definedNames');
  return list ? childrenNamed(list, 'definedName') : [];
}

function find(root: XmlElement, name: string, sheetIndex: number | null): XmlElement | null {
  const wanted = name.toLowerCase();
  return elements(root).find((element) => scope(element) === sheetIndex && attribute(element, 'name')?.toLowerCase() === wanted) ?? null;
}

function scope(element: XmlElement): number | null {
  const index = attribute(element, 'localSheetId');
  return index === null ? null : Number(index);
}
