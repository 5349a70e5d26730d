/** The encodings OPC allows for XML parts. */
export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By byte order mark, or by the zero byte beside the first `<`. */
export function xmlEncoding(bytes: Uint8Array): XmlEncoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** The characters of an XML part, a byte order mark included, so that encoding them again gives the same bytes. Null where the bytes are invalid. */
export function decodeXml(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(xmlEncoding(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Fatal mode: a replacement character in place of the user's text would be written back as if it were theirs.
    return null;
  }
}

export function encodeXml(text: string, encoding: XmlEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), encoding === 'utf-16le');
  return bytes;
}
