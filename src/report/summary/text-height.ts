/** Highest row that the file format and both programs take, in points. */
const MAX_ROW_HEIGHT = 409;

/**
 * Lines a wrapped text takes in a column of that width (characters of the default font, 11 points). Rows written by a plan are not
 * fitted when the file is opened, so this errs on the generous side: a little air is better than a line cut off.
 */
export function linesOf(text: string, width: number, size = 10, isBold = false): number {
  // Letters of a text are narrower on average than the digits that a width counts.
  const perLine = Math.max(4, Math.floor(((width - 1) * 11 * (isBold ? 1.02 : 1.1)) / size));
  return text.split('\n').reduce((lines, paragraph) => lines + wrappedLines(paragraph, perLine), 0);
}

/** Height in points of so many lines. */
export function heightOf(lines: number, size = 10): number {
  return Math.min(MAX_ROW_HEIGHT, Math.ceil(lines * size * 1.33 + 1.5));
}

/** Wraps by words as the programs do; a word longer than the line is broken. */
function wrappedLines(paragraph: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const length = widthOf(word);
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= perLine) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.max(0, Math.ceil(length / perLine) - 1);
    used = length % perLine || Math.min(length, perLine);
  }
  return lines;
}

/** Capitals and wide scripts take more room than the digits a width counts. */
function widthOf(word: string): number {
  let width = 0;
  for (const letter of word) width += /[\u1100-\uffdc]/.test(letter) ? 2 : /[A-ZÄÖÜmw@%●▲]/.test(letter) ? 1.25 : 1;
  return width;
}
