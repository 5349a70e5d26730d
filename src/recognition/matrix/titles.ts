import { fold } from '../../standard';
import { MATRIX_TITLE_WORDS } from '../vocabulary/matrix-marks';
import type { Frame } from './frame';
import { isLetterKind, Kind } from './scan';
import type { Scan } from './scan';

/** How far above a header its title may stand. */
const ROWS_ABOVE = 8;
/** Longer texts are prose. */
const LONGEST_TITLE = 200;

/** Texts above and in the header of a table: its title is among them. */
export function titlesOver(scan: Scan, frame: Frame): readonly string[] {
  const from = Math.max(scan.firstRow, (frame.headerRows[0] ?? 0) - ROWS_ABOVE);
  const titles: string[] = [];
  for (let row = from; row <= frame.mainRow; row++) {
    for (let column = scan.firstColumn; column <= Math.min(scan.right, frame.right); column++) {
      const kind = scan.kind(row, column);
      if (kind === Kind.text || isLetterKind(kind)) titles.push(scan.view.text(row, column));
    }
  }
  return titles.filter((title) => title.length <= LONGEST_TITLE);
}

/** True where a title or the name of a sheet says that it holds a matrix of responsibilities. */
export function namesMatrix(text: string): boolean {
  const folded = fold(text);
  return text.length <= LONGEST_TITLE && TITLES.some((title) => title.test(folded));
}

const TITLES = MATRIX_TITLE_WORDS.map((title) => new RegExp(`(?<![\\p{L}])${fold(title)}(?![\\p{L}])`, 'u'));
