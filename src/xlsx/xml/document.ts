import { SaxesParser } from 'saxes';
import type { SaxesTagNS } from 'saxes';

/** An element with its place in the source text, so that a change touches nothing else. */
export interface XmlElement {
  /** As written, prefix included. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Character data directly inside, entities resolved. */
  readonly text: string;
  readonly isSelfClosing: boolean;
  /** Offsets in the source: `<` of the start tag, after its `>`, `<` of the end tag, after its `>`. */
  readonly start: number;
  readonly openEnd: number;
  readonly closeStart: number;
  readonly end: number;
}

interface XmlAttribute {
  readonly name: string;
  readonly local: string;
  /** '' for an attribute without a prefix. */
  readonly uri: string;
  readonly value: string;
}

export interface XmlDocument {
  readonly source: string;
  readonly root: XmlElement;
}

export interface ParseOptions {
  /** Elements whose content need not become a tree (the cells of a large sheet). It is still checked to be well formed. */
  readonly isOpaque?: (element: XmlElement) => boolean;
  /** Local name of an element that comes once and whose content is not even looked at: much faster than making it opaque. */
  readonly unread?: string;
}

/**
 * Elements inside one another that a part may have; real ones have some twenty. Looking up a namespace goes through all that
 * are open, so that a kilobyte of packed start tags would otherwise keep the parser busy for hours.
 */
export const MAX_DEPTH = 500;
export const TOO_DEEP = `Its elements are nested more than ${String(MAX_DEPTH)} deep.`;

/** Why a text is no well-formed XML. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

interface OpenElement extends XmlElement {
  children: XmlElement[];
  text: string;
  isSelfClosing: boolean;
  openEnd: number;
  closeStart: number;
  end: number;
}

/** Parses a part into a tree with offsets. Throws `XmlError` where it is not well formed. Entities of a DOCTYPE are never expanded. */
export function parseXml(source: string, options: ParseOptions = {}): XmlDocument {
  const gap = options.unread === undefined ? NO_GAP : findGap(source, options.unread);
  const text = gap.length === 0 ? source : source.slice(0, gap.start) + source.slice(gap.start + gap.length);
  const builder = new TreeBuilder(text, gap, options);
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('opentag', (tag) => {
    builder.open(tag, parser.position);
  });
  parser.on('text', (characters) => {
    builder.text(characters);
  });
  parser.on('cdata', (characters) => {
    builder.text(characters);
  });
  parser.on('closetag', () => {
    builder.close(parser.position);
  });
  parser.write(text).close();
  return { source, root: builder.root() };
}

/** Characters of the source that are left out before parsing. */
interface Gap {
  readonly start: number;
  readonly length: number;
}

const NO_GAP: Gap = { start: 0, length: 0 };

/** The content of an element, found without parsing; none where the element is missing or empty. */
function findGap(source: string, local: string): Gap {
  const open = new RegExp(`<((?:[^\\s<>/:]+:)?${local})(?:\\s[^<>]*)?>`).exec(source);
  if (!open || open[0].endsWith('/>')) return NO_GAP;
  const start = open.index + open[0].length;
  const end = source.lastIndexOf(`</${open[1] ?? local}`);
  return end > start ? { start, length: end - start } : NO_GAP;
}

class TreeBuilder {
  private readonly stack: OpenElement[] = [];
  private top: OpenElement | null = null;
  /** Depth below an opaque element; 0 outside. */
  private hidden = 0;

  constructor(
    private readonly parsed: string,
    private readonly gap: Gap,
    private readonly options: ParseOptions,
  ) {}

  open(tag: SaxesTagNS, position: number): void {
    if (this.stack.length + this.hidden >= MAX_DEPTH) throw new XmlError(TOO_DEEP);
    if (this.hidden > 0) {
      this.hidden += 1;
      return;
    }
    const element = this.element(tag, position);
    const parent = this.stack.at(-1);
    if (parent) parent.children.push(element);
    else this.top = element;
    this.stack.push(element);
    if (this.options.isOpaque?.(element)) this.hidden = 1;
  }

  text(text: string): void {
    if (this.hidden > 0) return;
    const element = this.stack.at(-1);
    if (element) element.text += text;
  }

  close(position: number): void {
    if (this.hidden > 1) {
      this.hidden -= 1;
      return;
    }
    this.hidden = 0;
    const element = this.stack.pop();
    if (!element) return;
    element.end = this.after(position);
    element.closeStart = element.isSelfClosing ? element.end : this.tagStart(position);
  }

  root(): XmlElement {
    if (!this.top) throw new XmlError('There is no element.');
    return this.top;
  }

  private element(tag: SaxesTagNS, position: number): OpenElement {
    return {
      name: tag.name,
      prefix: tag.prefix,
      local: tag.local,
      uri: tag.uri,
      attributes: Object.values(tag.attributes).map(({ name, local, uri, value }) => ({ name, local, uri, value })),
      children: [],
      text: '',
      isSelfClosing: tag.isSelfClosing,
      start: this.tagStart(position),
      openEnd: this.after(position),
      closeStart: this.after(position),
      end: this.after(position),
    };
  }

  /** A start tag may hold `>` inside an attribute but never `<`. */
  private tagStart(position: number): number {
    const start = this.parsed.lastIndexOf('<', position - 1);
    return start >= this.gap.start ? start + this.gap.length : start;
  }

  /** Place in the source behind a tag that ends at a position of the parsed text. */
  private after(position: number): number {
    return position > this.gap.start ? position + this.gap.length : position;
  }
}

/** Children with a local name, whatever the prefix, in the parent's own namespace. */
export function childrenNamed(parent: XmlElement, local: string): XmlElement[] {
  return parent.children.filter((child) => child.local === local && child.uri === parent.uri);
}

export function childNamed(parent: XmlElement, local: string): XmlElement | null {
  return parent.children.find((child) => child.local === local && child.uri === parent.uri) ?? null;
}

/** Value of an attribute without a prefix; null where it is missing. */
export function attribute(element: XmlElement, name: string): string | null {
  return element.attributes.find((candidate) => candidate.name === name)?.value ?? null;
}

/** An attribute of type xsd:boolean. */
export function isTrue(value: string | null, byDefault = false): boolean {
  if (value === null) return byDefault;
  const plain = value.trim().toLowerCase();
  return plain === '1' || plain === 'true' || plain === 'on';
}

/** Every element below, in document order, the element itself first. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* descendants(child);
}
