import type { Heading, Letter, LetterEntry, UnreadableCell } from '../../register';
import { isCellError, isUnreadable } from '../../workbook';
import type { CellRef } from '../../workbook';
import { isCoveredFromOutside } from './frame';
import type { Frame, LetterColumn } from './frame';
import { isEmptyMark, isNoTick, isTick } from './letters';
import type { Scan } from './scan';

/** What the cells of a row give, and what of them cannot be read. */
export interface RowEntries {
  readonly entries: readonly LetterEntry[];
  readonly unreadable: readonly UnreadableCell[];
  readonly letterCells: Readonly<Partial<Record<Letter, CellRef>>>;
}

export function readEntries(scan: Scan, frame: Frame, row: number): RowEntries {
  const entries: LetterEntry[] = [];
  const unreadable: UnreadableCell[] = [];
  const letterCells: Partial<Record<Letter, CellRef>> = {};
  for (const letterColumn of frame.letterColumns) {
    const { column, heading, letter } = letterColumn;
    if (frame.layout === 'tall' && letter) letterCells[letter] = scan.view.cell(row, column);
    if (isCoveredFromOutside(scan.view, frame, row, column)) continue;
    const field = scan.view.filledField(row, column);
    if (isUnreadable(field.value)) {
      unreadable.push({ field, heading, letter, kind: isCellError(field.value) ? 'error' : 'unknown' });
      continue;
    }
    if (field.text.trim() === '' || scan.legend.isAt(row, column)) continue;
    const found = lettersOf(scan, frame, row, letterColumn);
    if (found.letters.length > 0 && saysWho(heading))
      entries.push(...found.letters.map((given) => ({ letter: given, source: field, heading })));
    else if (found.letters.length > 0) unreadable.push({ field, heading: null, letter, kind: 'letter' });
    if (found.isUnclear) unreadable.push({ field, heading, letter, kind: 'letter' });
  }
  return { entries, unreadable, letterCells };
}

/** What an error value shows as a heading. */
const ERROR_TEXT = /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!)$/;

/** A heading that is blank or an error value names nobody; in tall layouts the cell itself names somebody. */
function saysWho(heading: Heading | null): boolean {
  return heading === null || (heading.text !== '' && !ERROR_TEXT.test(heading.text.trim()));
}

interface Found {
  readonly letters: readonly Letter[];
  readonly isUnclear: boolean;
}

const NOTHING: Found = { letters: [], isUnclear: false };

function lettersOf(scan: Scan, frame: Frame, row: number, { column, letter }: LetterColumn): Found {
  const text = scan.view.filledText(row, column);
  if (frame.mode === 'names') return letter && !isEmptyMark(text) ? { letters: [letter], isUnclear: false } : NOTHING;
  if (frame.mode === 'ticks' && isNoTick(text)) return NOTHING;
  if (frame.mode === 'ticks' && letter && isTick(text)) return { letters: [letter], isUnclear: false };
  const reading = scan.reading(row, column);
  if (reading.kind === 'letters') return { letters: reading.letters, isUnclear: reading.isPartial };
  return { letters: [], isUnclear: reading.kind === 'token' || reading.kind === 'text' };
}
