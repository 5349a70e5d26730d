import { attribute, childrenNamed } from '../xml/document';
import type { ParseOptions, XmlDocument, XmlElement } from '../xml/document';
import { encodeXml, xmlEncoding } from '../xml/encoding';
import { attributes } from '../xml/escape';
import { XmlPatch } from '../xml/patch';
import { CONTENT_TYPES_PART, readContentTypes } from '../package/content-types';
import { PACKAGE_RELATIONSHIPS_NS } from '../package/namespaces';
import { ofRelationshipsPath, partKey, relativeTarget, relationshipsPath } from '../package/part-path';
import { readRelationships } from '../package/relationships';
import type { Relationship } from '../package/relationships';
import { parsePart } from '../package/xlsx-package';
import type { XlsxPackage } from '../package/xlsx-package';
import { packEntry, writeZip } from '../package/zip-writer';

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

interface ChangedPart {
  readonly path: string;
  readonly text: string;
}

/** A workbook file being changed: parts that are never set stay as they came, packed bytes and order included. */
export class PackageDraft {
  private readonly changed = new Map<string, ChangedPart>();
  private readonly removed = new Set<string>();
  private readonly parsed = new Map<string, Map<ParseOptions | null, XmlDocument>>();

  constructor(readonly source: XlsxPackage) {}

  has(path: string): boolean {
    const key = partKey(path);
    return this.changed.has(key) || (this.source.has(path) && !this.removed.has(key));
  }

  /** Paths of all parts there are now. */
  get partPaths(): string[] {
    const kept = this.source.partPaths.filter((path) => !this.removed.has(partKey(path)));
    return [...kept, ...[...this.changed.values()].map((part) => part.path).filter((path) => !this.source.has(path))];
  }

  /** Whether anything differs from the file as it came. */
  get isChanged(): boolean {
    return this.changed.size > 0 || this.removed.size > 0;
  }

  text(path: string): string {
    return this.changed.get(partKey(path))?.text ?? this.source.text(path);
  }

  /** The tree of a part as it is now; kept until the part changes. */
  xml(path: string, options: ParseOptions | null = null): XmlDocument {
    const trees = this.parsed.get(partKey(path)) ?? new Map<ParseOptions | null, XmlDocument>();
    this.parsed.set(partKey(path), trees);
    const document = trees.get(options) ?? parsePart(path, this.text(path), options ?? {});
    trees.set(options, document);
    return document;
  }

  setText(path: string, text: string): void {
    const key = partKey(path);
    this.parsed.delete(key);
    this.removed.delete(key);
    if (this.source.has(path) && this.source.text(path) === text) this.changed.delete(key);
    else this.changed.set(key, { path: this.storedPath(path), text });
  }

  /** Changes a part through a patch. */
  edit(path: string, change: (root: XmlElement, patch: XmlPatch) => void, options: ParseOptions | null = null): void {
    const document = this.xml(path, options);
    const patch = new XmlPatch(document);
    change(document.root, patch);
    this.setText(path, patch.apply());
  }

  addPart(path: string, contentType: string, text: string): void {
    this.setText(path, text);
    if (readContentTypes(this.xml(CONTENT_TYPES_PART)).of(path) === contentType) return;
    this.edit(CONTENT_TYPES_PART, (root, patch) => {
      patch.append(root, `<${tag(root, 'Override')}${attributes({ PartName: `/${path}`, ContentType: contentType })}/>`);
    });
  }

  /** Takes out a part with its own relationships and its content type; relationships to it are the caller's. */
  removePart(path: string): void {
    this.drop(path);
    const relationships = relationshipsPath(path);
    if (this.has(relationships)) this.drop(relationships);
    this.edit(CONTENT_TYPES_PART, (root, patch) => {
      for (const element of childrenNamed(root, 'Override')) {
        if (partKey(attribute(element, 'PartName') ?? '') === partKey(path)) patch.remove(element);
      }
    });
  }

  contentType(path: string): string {
    return readContentTypes(this.xml(CONTENT_TYPES_PART)).of(path);
  }

  relationships(ofPart: string): Relationship[] {
    const path = relationshipsPath(ofPart);
    return this.has(path) ? readRelationships(this.xml(path), ofPart) : [];
  }

  /** Adds a relationship to a part of the package and returns its id. */
  relate(ofPart: string, kind: string, toPart: string): string {
    return this.addRelationship(ofPart, kind, { Target: relativeTarget(ofPart, toPart) });
  }

  /** Adds a relationship to an address outside the package and returns its id. */
  relateExternal(ofPart: string, kind: string, address: string): string {
    return this.addRelationship(ofPart, kind, { Target: address, TargetMode: 'External' });
  }

  unrelate(ofPart: string, ids: readonly string[]): void {
    if (ids.length === 0) return;
    this.edit(relationshipsPath(ofPart), (root, patch) => {
      for (const element of root.children) if (ids.includes(attribute(element, 'Id') ?? '')) patch.remove(element);
    });
  }

  /** Whether any part still has a relationship to this one. */
  isRelatedTo(path: string): boolean {
    const key = partKey(path);
    const holders = this.partPaths.filter((candidate) => candidate.endsWith('.rels')).map(ofRelationshipsPath);
    return holders.some((holder) =>
      this.relationships(holder).some((candidate) => !candidate.isExternal && partKey(candidate.target) === key),
    );
  }

  /** A part name that is free: `xl/tables/table3.xml` for (`xl/tables/table`, `.xml`). */
  freePath(stem: string, ending: string): string {
    let number = 1;
    while (this.has(`${stem}${String(number)}${ending}`)) number += 1;
    return `${stem}${String(number)}${ending}`;
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    const kept = this.source.entries
      .filter((entry) => !this.removed.has(partKey(entry.name)))
      .map((entry) => {
        const change = this.changed.get(partKey(entry.name));
        return change ? packEntry(entry.name, encodeXml(change.text, xmlEncoding(this.source.bytes(entry.name))), entry.stamp) : entry;
      });
    const added = [...this.changed.values()].filter((part) => !this.source.has(part.path));
    return writeZip([...kept, ...added.map((part) => packEntry(part.path, encodeXml(part.text, 'utf-8')))]);
  }

  private addRelationship(ofPart: string, kind: string, target: Readonly<Record<string, string>>): string {
    const path = relationshipsPath(ofPart);
    if (!this.has(path)) this.setText(path, `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS_NS}"></Relationships>`);
    const taken = new Set(this.relationships(ofPart).map((relationship) => relationship.id.toLowerCase()));
    let number = 1;
    while (taken.has(`rid${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    const type = `${this.source.dialect.relationships}/${kind}`;
    this.edit(path, (root, patch) => {
      patch.append(root, `<${tag(root, 'Relationship')}${attributes({ Id: id, Type: type, ...target })}/>`);
    });
    return id;
  }

  private drop(path: string): void {
    const key = partKey(path);
    this.changed.delete(key);
    this.parsed.delete(key);
    this.removed.add(key);
  }

  /** The name the archive has for a part, whatever case the caller used. */
  private storedPath(path: string): string {
    const key = partKey(path);
    return this.source.entries.find((entry) => partKey(entry.name) === key)?.name ?? path;
  }
}

/** A tag name in the namespace of an element: its prefix goes with it. */
export function tag(sibling: XmlElement, local: string): string {
  return sibling.prefix ? `${sibling.prefix}:${local}` : local;
}
