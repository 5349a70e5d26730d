/** Escapes character data of an element. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

/** Escapes an attribute value; line breaks and tabs would otherwise be read back as spaces. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/**
 * Text of a cell or name as the file format stores it (ST_Xstring): characters that XML cannot hold become `_xHHHH_`,
 * and text that only looks like such an escape is protected by one.
 */
export function escapeXstring(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(FORBIDDEN, (letter) => {
    const code = letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `_x${code}_`;
  });
}

/** Control characters but tab and line feed, lone surrogates, and the two non-characters. A carriage return is lost by XML parsers. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Attributes of a tag, each with a leading space; null and undefined ones are left out, true is `1` and false `0`. */
export function attributes(values: Readonly<Record<string, string | number | boolean | null | undefined>>): string {
  let text = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === undefined) continue;
    const plain = typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
    text += ` ${name}="${escapeAttribute(plain)}"`;
  }
  return text;
}
