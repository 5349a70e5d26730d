import { SaxesParser } from 'saxes';

import { damaged } from '../package/problem';
import type { XlsxPackage } from '../package/xlsx-package';
import { MAX_DEPTH, TOO_DEEP } from '../xml/document';
import { xmlEncoding } from '../xml/encoding';

/** Attributes by their names as written. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What is told about a part, in order. Names are local: a prefix, which some writers put on every element, is left out. */
export interface XmlVisitor {
  open(name: string, attributes: XmlAttributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Decoding and parsing in pieces keeps the memory for a large sheet at its bytes plus what is read from it. */
const PIECE = 1 << 20;

/**
 * Walks a large XML part without making a tree of it. Throws `FileProblemError` where it is not well formed. Extension lists
 * are left out: they repeat element names of the main namespace with another meaning.
 */
export function scanXml(opened: XlsxPackage, path: string, visitor: XmlVisitor): void {
  const part = opened.bytes(path);
  const decoder = new TextDecoder(xmlEncoding(part), { fatal: true });
  const parser = new SaxesParser({ position: false });
  parser.on('error', (error) => {
    throw damaged(path, error.message);
  });
  visit(parser, visitor, path);
  for (let start = 0; start < part.length; start += PIECE) parser.write(decodePiece(decoder, path, part.subarray(start, start + PIECE)));
  parser.write(decodePiece(decoder, path)).close();
}

function decodePiece(decoder: TextDecoder, path: string, piece?: Uint8Array): string {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    // Fatal mode throws for nothing but invalid bytes: text that cannot be told must not turn into other text.
    throw damaged(path, 'Its characters are neither UTF-8 nor UTF-16.');
  }
}

function visit(parser: SaxesParser, visitor: XmlVisitor, path: string): void {
  let skipped = 0;
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw damaged(path, TOO_DEEP);
    const name = localName(tag.name);
    if (skipped > 0 || name === 'extLst') skipped += 1;
    else visitor.open(name, tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    if (skipped > 0) skipped -= 1;
    else visitor.close(localName(tag.name));
  });
  const text = (found: string) => {
    if (skipped === 0) visitor.text(found);
  };
  parser.on('text', text);
  parser.on('cdata', text);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
