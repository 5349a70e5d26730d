import type { XmlDocument, XmlElement } from '../xml/document';

/**
 * What stood in a workbook and what we had to add for lack of it look alike afterwards (`activeTab="1"`), yet taking our
 * things out must restore which of the two it was. An addition of that sort is written with two spaces before its first
 * attribute. No program minds, and once another program has saved the file there is nothing exact left to restore.
 */
export const ADDED = ' ';

/** Whether an element's start tag was written by us in this way. */
export function isAddedElement(document: XmlDocument, element: XmlElement): boolean {
  return document.source.startsWith('  ', element.start + 1 + element.name.length);
}

/** Whether an attribute was written by us in this way, into a tag that was there. */
export function isAddedAttribute(document: XmlDocument, element: XmlElement, name: string): boolean {
  return document.source.slice(element.start, element.openEnd).includes(`  ${name}=`);
}
