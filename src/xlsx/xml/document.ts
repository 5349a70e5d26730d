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

export interface XmlAttribute {
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
}

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
  const builder = new TreeBuilder(source, options);
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on('error', (error) => {
    throw new XmlError(error.message);
  });
  parser.on('opentag', (tag) => {
    builder.open(tag, parser.position);
  });
  parser.on('text', (text) => {
    builder.text(text);
  });
  parser.on('cdata', (text) => {
    builder.text(text);
  });
  parser.on('closetag', () => {
    builder.close(parser.position);
  });
  parser.write(source).close();
  return { source, root: builder.root() };
}

class TreeBuilder {
  private readonly stack: OpenElement[] = [];
  private top: OpenElement | null = null;
  /** Depth below an opaque element; 0 outside. */
  private hidden = 0;

  constructor(
    private readonly source: string,
    private readonly options: ParseOptions,
  ) {}

  open(tag: SaxesTagNS, position: number): void {
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
    element.end = position;
    element.closeStart = element.isSelfClosing ? position : this.source.lastIndexOf('<', position - 1);
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
      openEnd: position,
      closeStart: position,
      end: position,
    };
  }

  /** A start tag may hold `>` inside an attribute but never `<`. */
  private tagStart(position: number): number {
    return this.source.lastIndexOf('<', position - 1);
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
