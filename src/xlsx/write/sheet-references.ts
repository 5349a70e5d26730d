import { quoteSheet } from '../../workbook';
import { descendants } from '../xml/document';
import type { XmlElement } from '../xml/document';
import { escapeText } from '../xml/escape';
import type { XmlPatch } from '../xml/patch';
import type { WorkbookDraft } from './workbook-draft';

const FORMULAS = ['f', 'formula', 'formula1', 'formula2', 'definedName'];
const PLACE = '(?:\\$?[A-Z]{1,3}\\$?\\d+|\\$?[A-Z]{1,3}|\\$?\\d+)';

/**
 * What the user's own formulas read on a sheet that goes becomes `#REF!`, as when a sheet is deleted in Excel. Formulas over a
 * sheet that is not there would make Excel repair the file.
 */
export function dropReferencesTo(workbook: WorkbookDraft, title: string): void {
  const reference = new RegExp(
    `"(?:[^"]|"")*"|(?:${quoted(quoteSheet(title))}|(?<![\\p{L}\\d_.'])${quoted(title)})!${PLACE}(?::${PLACE})?`,
    'giu',
  );
  const paths = [workbook.path, ...[...workbook.sheetTexts()].filter(({ text }) => mayMention(text, title)).map(({ path }) => path)];
  let isChanged = false;
  for (const path of paths) {
    workbook.parts.edit(path, (root, patch) => {
      if (dropInPart(root, patch, reference)) isChanged = true;
    });
  }
  if (isChanged) workbook.requestCalculation();
}

function dropInPart(root: XmlElement, patch: XmlPatch, reference: RegExp): boolean {
  let isChanged = false;
  for (const element of descendants(root)) {
    if (!FORMULAS.includes(element.local) || !element.text.includes('!')) continue;
    const formula = element.text.replace(reference, (found) => (found.startsWith('"') ? found : '#REF!'));
    if (formula === element.text) continue;
    patch.setContent(element, escapeText(formula));
    isChanged = true;
  }
  return isChanged;
}

/** Cheap, and never wrongly no: the first letters and digits of the title must stand somewhere in the text. */
function mayMention(text: string, title: string): boolean {
  const word = /[\p{L}\d ]+/u.exec(title)?.[0].toLowerCase() ?? '';
  return text.toLowerCase().includes(word);
}

function quoted(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
