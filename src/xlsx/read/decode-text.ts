import { xmlEncoding } from '../xml/encoding';

/** The text of a plain file: UTF-16 or UTF-8, else Windows-1252, which is what Excel of Western Europe saves. Null where it is no text. */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding = wideEncoding(bytes);
  const text = encoding === null ? (decoded(bytes, 'utf-8') ?? windows1252(bytes)) : decoded(bytes, encoding);
  return text === null || text.includes('\0') ? null : text;
}

/** UTF-16 has a byte order mark, or else a zero in every other byte of the plain letters that a table is full of. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const marked = xmlEncoding(bytes);
  if (marked !== 'utf-8') return marked;
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 1].map((rest) => sample.filter((byte, at) => at % 2 === rest && byte === 0).length);
  const [even = 0, odd = 0] = zeros;
  if (sample.length < 4 || Math.max(even, odd) < sample.length / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // Fatal mode throws for nothing but invalid bytes: it is another encoding.
    return null;
  }
}

/** What Windows-1252 has in place of the control characters 80 to 9F. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 decodes Windows-1252 as if it were Latin-1 (https://github.com/nodejs/node/issues/56542), so the difference is put right here. */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (letter) => WINDOWS_1252.charAt(letter.charCodeAt(0) - 0x80));
}
