import { fold } from '../standard';
import { SheetGrid } from './grid';
import { findLegend } from './matrix/legend';
import type { WorkbookSnapshot } from '../workbook';

/** A sheet that explains letters is short; long ones are not searched for the sake of others. */
const MOST_CELLS = 20_000;

/**
 * Meanings of letters that legends anywhere in the workbook give, for matrices without a legend of their own. A legend counts here
 * only where it explains R and A; letters that two sheets explain differently are left out.
 */
export function legendHints(workbook: WorkbookSnapshot): Readonly<Record<string, string>> {
  const meanings = new Map<string, string>();
  const disputed = new Set<string>();
  for (const sheet of workbook.sheets) {
    if (sheet.content !== 'cells' || sheet.text.length * (sheet.text[0]?.length ?? 0) > MOST_CELLS) continue;
    const { meanings: legend, isForeign } = findLegend(new SheetGrid(sheet));
    if (isForeign || !('R' in legend && 'A' in legend)) continue;
    for (const [letter, meaning] of Object.entries(legend)) {
      const known = meanings.get(letter);
      if (known !== undefined && fold(known) !== fold(meaning)) disputed.add(letter);
      meanings.set(letter, meaning);
    }
  }
  return Object.fromEntries([...meanings].filter(([letter]) => !disputed.has(letter)));
}
