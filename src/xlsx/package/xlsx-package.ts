import { decodeXml } from '../xml/encoding';
import { XmlError, parseXml } from '../xml/document';
import type { ParseOptions, XmlDocument } from '../xml/document';
import { CONTENT_TYPES_PART, readContentTypes } from './content-types';
import type { ContentTypes } from './content-types';
import { STRICT, TRANSITIONAL } from './namespaces';
import type { Dialect } from './namespaces';
import { partKey, relationshipsPath } from './part-path';
import { damaged } from './problem';
import { readRelationships } from './relationships';
import type { Relationship } from './relationships';
import { readSheetList } from './sheet-list';
import type { SheetEntry } from './sheet-list';
import { unpackEntry } from './unpack';
import type { ZipEntry } from './zip-directory';

/**
 * The parts of a workbook file, unpacked when asked for. Paths are compared as OPC does, without regard to case.
 * Reading a part that is missing or broken throws `FileProblemError`; entrances of src/xlsx turn it into a value (`attempt`).
 */
export class XlsxPackage {
  private readonly byKey: ReadonlyMap<string, ZipEntry>;
  private readonly unpacked = new Map<string, Uint8Array>();
  private types: ContentTypes | null = null;
  private sheetList: readonly SheetEntry[] | null = null;
  private workbookDocument: XmlDocument | null = null;

  constructor(
    readonly entries: readonly ZipEntry[],
    readonly workbookPath: string,
  ) {
    this.byKey = new Map(entries.map((entry) => [partKey(entry.name), entry]));
  }

  /** The parts as the archive names them, folders left out. */
  get partPaths(): string[] {
    return this.entries.filter((entry) => !entry.name.endsWith('/')).map((entry) => entry.name);
  }

  has(path: string): boolean {
    return this.byKey.has(partKey(path));
  }

  bytes(path: string): Uint8Array {
    const key = partKey(path);
    const known = this.unpacked.get(key);
    if (known) return known;
    const entry = this.byKey.get(key);
    if (!entry) throw damaged(path, 'The part is missing.');
    const bytes = unpackEntry(entry);
    this.unpacked.set(key, bytes);
    return bytes;
  }

  /** The characters of an XML part (UTF-8 or UTF-16), a byte order mark included. */
  text(path: string): string {
    const text = decodeXml(this.bytes(path));
    if (text === null) throw damaged(path, 'Its characters are neither UTF-8 nor UTF-16.');
    return text;
  }

  xml(path: string, options?: ParseOptions): XmlDocument {
    return parsePart(path, this.text(path), options);
  }

  contentType(path: string): string {
    this.types ??= readContentTypes(this.xml(CONTENT_TYPES_PART));
    return this.types.of(path);
  }

  /** Of a part, or of the package itself (''). None where there is no `.rels` part. */
  relationships(ofPart: string): Relationship[] {
    const path = relationshipsPath(ofPart);
    return this.has(path) ? readRelationships(this.xml(path), ofPart) : [];
  }

  /** The part that a relationship of the workbook of this kind means (`styles`, `sharedStrings`, `theme`); null where there is none. */
  workbookRelated(kind: string): string | null {
    const found = this.relationships(this.workbookPath).find((relationship) => relationship.kind === kind && !relationship.isExternal);
    return found && this.has(found.target) ? found.target : null;
  }

  get workbook(): XmlDocument {
    this.workbookDocument ??= this.xml(this.workbookPath);
    return this.workbookDocument;
  }

  /** The sheets in tab order. */
  get sheets(): readonly SheetEntry[] {
    this.sheetList ??= readSheetList(this.workbook, this.relationships(this.workbookPath));
    return this.sheetList;
  }

  get dialect(): Dialect {
    return this.workbook.root.uri === STRICT.main ? STRICT : TRANSITIONAL;
  }

  get isMacroEnabled(): boolean {
    return /macroEnabled/i.test(this.contentType(this.workbookPath));
  }
}

export function parsePart(path: string, text: string, options?: ParseOptions): XmlDocument {
  try {
    return parseXml(text, options);
  } catch (error) {
    if (error instanceof XmlError) throw damaged(path, error.message);
    throw error;
  }
}
