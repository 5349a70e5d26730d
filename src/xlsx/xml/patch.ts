import type { XmlDocument, XmlElement } from './document';
import { escapeAttribute } from './escape';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Changes to a document, applied to its source text all at once: everything that no change names stays character for
 * character. Changes may touch but not overlap; what is inserted at one place keeps the order it was asked for.
 */
export class XmlPatch {
  private readonly splices: Splice[] = [];
  private readonly opened = new Map<XmlElement, string[]>();

  constructor(private readonly document: XmlDocument) {}

  remove(element: XmlElement): void {
    this.splice(element.start, element.end, '');
  }

  replace(element: XmlElement, xml: string): void {
    this.splice(element.start, element.end, xml);
  }

  insertBefore(element: XmlElement, xml: string): void {
    this.splice(element.start, element.start, xml);
  }

  insertAfter(element: XmlElement, xml: string): void {
    this.splice(element.end, element.end, xml);
  }

  prepend(parent: XmlElement, xml: string): void {
    if (parent.isSelfClosing) this.opened.set(parent, [xml, ...(this.opened.get(parent) ?? [])]);
    else this.splice(parent.openEnd, parent.openEnd, xml);
  }

  append(parent: XmlElement, xml: string): void {
    if (parent.isSelfClosing) this.opened.set(parent, [...(this.opened.get(parent) ?? []), xml]);
    else this.splice(parent.closeStart, parent.closeStart, xml);
  }

  /** Replaces everything between the tags. */
  setContent(element: XmlElement, xml: string): void {
    if (element.isSelfClosing) this.opened.set(element, [xml]);
    else this.splice(element.openEnd, element.closeStart, xml);
  }

  /** Sets an attribute, or takes it out (null). A new one comes last. */
  setAttribute(element: XmlElement, name: string, value: string | null): void {
    const place = this.attributePlace(element, name);
    if (place && value === null) this.splice(place.start, place.end, '');
    else if (place) this.splice(place.start, place.end, `${place.lead}${name}="${escapeAttribute(value ?? '')}"`);
    else if (value !== null) this.insertAttribute(element, ` ${name}="${escapeAttribute(value)}"`);
  }

  /** Puts an attribute's text, leading space included, at the end of the start tag. */
  insertAttribute(element: XmlElement, text: string): void {
    const at = element.openEnd - (element.isSelfClosing ? 2 : 1);
    this.splice(at, at, text);
  }

  apply(): string {
    const all = [...this.splices, ...this.openings()].map((splice, order) => ({ ...splice, order }));
    if (all.length === 0) return this.document.source;
    all.sort((one, other) => one.start - other.start || one.end - other.end || one.order - other.order);
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of all) {
      if (start < at) throw new Error('Two changes to one place of a document.');
      pieces.push(this.document.source.slice(at, start), text);
      at = end;
    }
    pieces.push(this.document.source.slice(at));
    return pieces.join('');
  }

  /** Elements written as `<a/>` that were given content. */
  private openings(): Splice[] {
    return [...this.opened].map(([element, content]) => ({
      start: element.openEnd - 2,
      end: element.openEnd,
      text: `>${content.join('')}</${element.name}>`,
    }));
  }

  private splice(start: number, end: number, text: string): void {
    this.splices.push({ start, end, text });
  }

  private attributePlace(element: XmlElement, name: string): { start: number; end: number; lead: string } | null {
    const tag = this.document.source.slice(element.start, element.openEnd);
    // Without the look behind, a tag full of white space would be gone through once for each space.
    const pattern = /(?<!\s)(\s+)([^\s=/>"']+)\s*=\s*(?:"[^"]*"|'[^']*')/g;
    for (const match of tag.matchAll(pattern)) {
      if (match[2] !== name) continue;
      const start = element.start + match.index;
      return { start, end: start + match[0].length, lead: match[1] ?? ' ' };
    }
    return null;
  }
}
