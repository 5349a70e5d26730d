import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { attribute, parseXml } from '../../src/xlsx/xml/document';
import type { XmlElement } from '../../src/xlsx/xml/document';
import { decodeXml } from '../../src/xlsx/xml/encoding';

const FILES = join(__dirname, '..', 'fixtures', 'files');

/** Small workbooks written by other programs: name and bytes. */
export const foreignFiles: readonly (readonly [name: string, bytes: Uint8Array])[] = readdirSync(FILES)
  .filter((name) => /\.xls[xm]$/.test(name))
  .map((name) => [name, new Uint8Array(readFileSync(join(FILES, name)))] as const);

export function foreignFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FILES, name)));
}

/** The parts of a file, unpacked. */
export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

export function partText(bytes: Uint8Array, path: string): string {
  const part = partsOf(bytes)[path];
  if (!part) throw new Error(`There is no part ${path}`);
  return decodeXml(part) ?? '';
}

/** A file from the texts of its parts. */
export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part])));
}

/** A file with one part changed; null takes the part out. */
export function withPart(bytes: Uint8Array, path: string, change: (text: string) => string | null): Uint8Array {
  const parts = partsOf(bytes);
  const before = parts[path];
  const after = change(before ? strFromU8(before) : '');
  if (before && after !== null && after === strFromU8(before)) throw new Error(`Nothing changed in ${path}`);
  const { [path]: _, ...rest } = parts;
  return packed(after === null ? rest : { ...parts, [path]: after });
}

/** Names of parts that differ between two files, those missing on one side included. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.filter((name) => {
    const [first, second] = [one[name], other[name]];
    return !first || !second || !Buffer.from(first).equals(Buffer.from(second));
  });
}

/** Names of parts that differ as XML, empty containers aside; parts that are no XML must be the same bytes. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [partsOf(before), partsOf(after)];
  return changedParts(before, after).filter((name) => {
    const [first, second] = [one[name], other[name]];
    if (!first || !second || !/\.(xml|rels)$/.test(name)) return true;
    return structure(first) !== structure(second);
  });
}

function structure(bytes: Uint8Array): string {
  return JSON.stringify(simplified(parseXml(decodeXml(bytes) ?? '').root));
}

type Simple = readonly [name: string, attributes: readonly string[], text: string, children: readonly Simple[]];

function simplified(element: XmlElement): Simple {
  const attributes = element.attributes.map(({ uri, local, value }) => `${uri}|${local}=${value}`).sort();
  const children = element.children.filter((child) => !isEmptyContainer(child)).map(simplified);
  const text = children.length > 0 ? element.text.trim() : element.text;
  return [`${element.uri}|${element.local}`, attributes, text, children];
}

function isEmptyContainer(element: XmlElement): boolean {
  const isBare = element.attributes.every(({ name, value }) => name === 'count' && value === '0');
  return isBare && element.children.length === 0 && element.text.trim() === '' && /s$/.test(element.local);
}

export function rootOf(bytes: Uint8Array, path: string): XmlElement {
  return parseXml(partText(bytes, path)).root;
}

/** Names of the sheets, in tab order. */
export function sheetNames(bytes: Uint8Array, workbookPath = 'xl/workbook.xml'): string[] {
  const sheets = rootOf(bytes, workbookPath).children.find(({ local }) => local === 'sheets');
  return (sheets?.children ?? []).map((sheet) => attribute(sheet, 'name') ?? '');
}
