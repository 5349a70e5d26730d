import { attribute } from '../xml/document';
import type { XmlDocument } from '../xml/document';
import { relationshipKind } from './namespaces';
import { resolveTarget } from './part-path';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Last word of the type: `worksheet`, `table`, `styles`. */
  readonly kind: string;
  /** The part meant, resolved; for an external target the address as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships in a `.rels` part that belongs to `ofPart` ('' for the package). */
export function readRelationships(document: XmlDocument, ofPart: string): Relationship[] {
  return document.root.children
    .filter((element) => element.local === 'Relationship')
    .map((element) => {
      const type = attribute(element, 'Type') ?? '';
      const isExternal = (attribute(element, 'TargetMode') ?? '').toLowerCase() === 'external';
      const target = attribute(element, 'Target') ?? '';
      return {
        id: attribute(element, 'Id') ?? '',
        type,
        kind: relationshipKind(type),
        target: isExternal ? target : resolveTarget(ofPart, target),
        isExternal,
      };
    });
}
