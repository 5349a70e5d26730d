import { attribute } from '../xml/document';
import type { XmlDocument } from '../xml/document';
import { extensionOf, partKey } from './part-path';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

export interface ContentTypes {
  of(part: string): string;
}

/** Reads `[Content_Types].xml`: an override of a part wins over the default of its extension. '' where neither is there. */
export function readContentTypes(document: XmlDocument): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  for (const element of document.root.children) {
    const type = attribute(element, 'ContentType') ?? '';
    if (element.local === 'Default') defaults.set((attribute(element, 'Extension') ?? '').toLowerCase(), type);
    if (element.local === 'Override') overrides.set(partKey(attribute(element, 'PartName') ?? ''), type);
  }
  return { of: (part) => overrides.get(partKey(part)) ?? defaults.get(extensionOf(part)) ?? '' };
}
