import { unzipSync } from 'fflate';
import { attribute, childNamed, childrenNamed, parseXml } from '../../../src/xlsx/xml/document';
import type { XmlElement } from '../../../src/xlsx/xml/document';

export interface LintedRelationship {
  readonly id: string;
  readonly type: string;
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

export interface LintedSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly relationshipId: string;
  readonly state: string;
  readonly kind: string;
  readonly path: string;
  readonly root: XmlElement | null;
}

export interface LintedPackage {
  readonly names: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly xml: ReadonlyMap<string, XmlElement>;
  readonly workbookPath: string;
  readonly workbook: XmlElement;
  readonly sheets: readonly LintedSheet[];
  readonly styles: XmlElement | null;
  relationships(ofPart: string): readonly LintedRelationship[];
  contentType(path: string): string | null;
}

/** Unpacks with another reader of archives than the product's. */
export function loadLintedPackage(bytes: Uint8Array): { readonly package: LintedPackage | null; readonly problems: string[] } {
  const names: string[] = [];
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, { filter: ({ name }) => Boolean(names.push(name)) });
  } catch (error) {
    return { package: null, problems: [`archive: ${String(error)}`] };
  }
  const problems: string[] = [];
  const xml = new Map<string, XmlElement>();
  for (const name of names.filter((candidate) => /\.(xml|rels|vml)$/i.test(candidate))) {
    try {
      xml.set(name, parseXml(decode(files[name] ?? new Uint8Array())).root);
    } catch (error) {
      if (!/\.vml$/i.test(name)) problems.push(`${name}: ${String(error)}`);
    }
  }
  const relationships = (ofPart: string): LintedRelationship[] => readRelationships(xml, ofPart);
  const workbookPath = relationships('').find(({ kind }) => kind === 'officeDocument')?.target ?? '';
  const workbook = xml.get(workbookPath);
  if (!workbook) return { package: null, problems: [...problems, 'package: there is no workbook part'] };
  const styles = xml.get(relationships(workbookPath).find(({ kind }) => kind === 'styles')?.target ?? '') ?? null;
  const sheets = readSheets(workbook, relationships(workbookPath), xml);
  const contentType = (path: string): string | null => readContentType(xml.get('[Content_Types].xml'), path);
  return { package: { names, files, xml, workbookPath, workbook, sheets, styles, relationships, contentType }, problems };
}

function decode(bytes: Uint8Array): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true }).decode(bytes);
}

function readRelationships(xml: ReadonlyMap<string, XmlElement>, ofPart: string): LintedRelationship[] {
  const slash = ofPart.lastIndexOf('/') + 1;
  const root = xml.get(`${ofPart.slice(0, slash)}_rels/${ofPart.slice(slash)}.rels`);
  return (root?.children ?? []).map((element) => {
    const type = attribute(element, 'Type') ?? '';
    const isExternal = attribute(element, 'TargetMode') === 'External';
    const raw = attribute(element, 'Target') ?? '';
    const target = isExternal ? raw : new URL(raw.replace(/\\/g, '/'), `http://x/${ofPart}`).pathname.slice(1);
    return {
      id: attribute(element, 'Id') ?? '',
      type,
      kind: type.replace(/.*\//, ''),
      target: isExternal ? target : decodeURIComponent(target),
      isExternal,
    };
  });
}

function readSheets(
  workbook: XmlElement,
  relationships: readonly LintedRelationship[],
  xml: ReadonlyMap<string, XmlElement>,
): LintedSheet[] {
  const list = childNamed(workbook, 'sheets');
  return (list ? childrenNamed(list, 'sheet') : []).map((element) => {
    const relationshipId = element.attributes.find((candidate) => candidate.local === 'id' && candidate.uri !== '')?.value ?? '';
    const relationship = relationships.find(({ id }) => id === relationshipId);
    return {
      name: attribute(element, 'name') ?? '',
      sheetId: attribute(element, 'sheetId') ?? '',
      relationshipId,
      state: attribute(element, 'state') ?? 'visible',
      kind: relationship?.kind ?? '',
      path: relationship?.target ?? '',
      root: xml.get(relationship?.target ?? '') ?? null,
    };
  });
}

function readContentType(types: XmlElement | undefined, path: string): string | null {
  const override = types?.children.find((element) => attribute(element, 'PartName')?.toLowerCase() === `/${path.toLowerCase()}`);
  const extension = path.replace(/.*\./, '').toLowerCase();
  const byDefault = types?.children.find((element) => attribute(element, 'Extension')?.toLowerCase() === extension);
  return (override && attribute(override, 'ContentType')) ?? (byDefault && attribute(byDefault, 'ContentType')) ?? null;
}

/** Values that occur more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

/** Text as Excel reads it: `_xHHHH_` is a character. Lengths count after decoding. */
export function decoded(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Whether a reference names a sheet that must stand in quotes and does not: `Jan-25!A1`, `R1C1!A1`, `A1!A1`, `TRUE!A1`. */
export function needsQuotes(reference: string): boolean {
  const title = /^([^'!"#()]+)!/.exec(reference)?.[1] ?? '';
  if (title === '' || title.includes('[')) return false;
  return !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(title) || /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i.test(title);
}

/** Reports children that stand in another order than the schema's. */
export function wrongOrder(parent: XmlElement, order: readonly string[]): string[] {
  const known = parent.children.filter((child) => child.uri === parent.uri);
  const unknown = known.filter((child) => !order.includes(child.local)).map((child) => `unknown element ${child.local}`);
  let last = -1;
  const misplaced: string[] = [];
  for (const child of known) {
    const rank = order.indexOf(child.local);
    if (rank >= 0 && rank < last) misplaced.push(`element ${child.local} stands too late`);
    last = Math.max(last, rank);
  }
  return [...unknown, ...misplaced];
}

/** Reports a `count` that is not the number of children. */
export function wrongCount(list: XmlElement | null): string[] {
  const count = list && attribute(list, 'count');
  if (!list || count === null) return [];
  return Number(count) === list.children.length ? [] : [`count of ${list.local} is ${count ?? ''}, not ${String(list.children.length)}`];
}
