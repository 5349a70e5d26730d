/** Breaks a text into lines of at most `width` columns, between words; a longer word gets a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columns(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** A text with a label before its first line; further lines stand under the text. A label too long for its column gets its own line. */
export function hanging(
  label: string,
  text: string,
  layout: { readonly indent: number; readonly column: number; readonly width: number },
): string[] {
  const { indent, width } = layout;
  const column = Math.min(layout.column, width - indent - LEAST_TEXT);
  const lines = wrap(text, width - indent - column);
  const margin = ' '.repeat(indent);
  const isTooLong = columns(label) >= column;
  const first = isTooLong ? [] : [`${margin}${pad(label, column)}${lines[0] ?? ''}`.trimEnd()];
  const rest = (isTooLong ? lines : lines.slice(1)).map((line) => `${margin}${' '.repeat(column)}${line}`);
  return isTooLong ? [...wrap(label, width - indent).map((line) => `${margin}${line}`), ...rest] : [...first, ...rest];
}

/** Columns that are left for a text, however long its label is. */
const LEAST_TEXT = 24;

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)));
}

/** Columns a text takes on a terminal: wide for the scripts of East Asia, none for combining marks. */
export function columns(text: string): number {
  let width = 0;
  for (const letter of text) width += /\p{M}/u.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return width;
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
