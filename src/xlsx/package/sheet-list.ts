import type { SheetVisibility } from '../../workbook';
import { attribute, childNamed, childrenNamed } from '../xml/document';
import type { XmlDocument, XmlElement } from '../xml/document';
import { isRelationshipsNamespace } from './namespaces';
import type { Relationship } from './relationships';

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visibility: SheetVisibility;
  /** `other` are chart, dialogue and macro sheets: they have no cells to check. */
  readonly kind: 'worksheet' | 'other';
  /** Null where the relationship is missing. */
  readonly path: string | null;
}

/** The sheets of a workbook part, in tab order. */
export function readSheetList(workbook: XmlDocument, relationships: readonly Relationship[]): SheetEntry[] {
  const list = childNamed(workbook.root, 'sheets');
  return (list ? childrenNamed(list, 'sheet') : []).map((element) => {
    const id = relationshipId(element);
    const relationship = relationships.find((candidate) => candidate.id === id && !candidate.isExternal);
    return {
      name: attribute(element, 'name') ?? '',
      sheetId: Number(attribute(element, 'sheetId') ?? 0),
      relationshipId: id,
      visibility: visibility(attribute(element, 'state')),
      kind: relationship?.kind === 'worksheet' ? 'worksheet' : 'other',
      path: relationship?.target ?? null,
    };
  });
}

/** The `r:id` of an element, whatever the prefix is. */
export function relationshipId(element: XmlElement): string {
  return element.attributes.find((candidate) => candidate.local === 'id' && isRelationshipsNamespace(candidate.uri))?.value ?? '';
}

function visibility(state: string | null): SheetVisibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
