/** The two dialects of the format: transitional, which nearly every program writes, and ISO strict. */
export interface Dialect {
  readonly main: string;
  /** Namespace of `r:id` attributes; relationship types begin with it too. */
  readonly relationships: string;
}

export const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

export const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export const CONTENT_TYPES_NS = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const PACKAGE_RELATIONSHIPS_NS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const X14_NS = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

export function isMainNamespace(uri: string): boolean {
  return uri === TRANSITIONAL.main || uri === STRICT.main;
}

export function isRelationshipsNamespace(uri: string): boolean {
  return uri === TRANSITIONAL.relationships || uri === STRICT.relationships;
}

/** The last word of a relationship type: `worksheet`, `table`, `officeDocument`; the same in both dialects. */
export function relationshipKind(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}
