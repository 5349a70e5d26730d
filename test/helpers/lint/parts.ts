import { attribute, descendants } from '../../../src/xlsx/xml/document';
import { repeated } from './linted-package';
import type { LintedPackage } from './linted-package';

/** Archive, content types and relationships. */
export function lintParts(linted: LintedPackage): string[] {
  return [...lintNames(linted), ...lintContentTypes(linted), ...lintRelationships(linted), ...lintRelationshipUses(linted)];
}

function lintNames({ names }: LintedPackage): string[] {
  return repeated(names.map((name) => name.toLowerCase())).map((name) => `archive: ${name} is there twice`);
}

function lintContentTypes(linted: LintedPackage): string[] {
  const types = linted.xml.get('[Content_Types].xml');
  if (!types) return ['package: there are no content types'];
  const overrides = types.children.map((element) => attribute(element, 'PartName')).filter((name) => name !== null);
  const files = linted.names.map((name) => name.toLowerCase());
  return [
    ...linted.names
      .filter((name) => !name.endsWith('/') && name !== '[Content_Types].xml' && linted.contentType(name) === null)
      .map((name) => `${name}: has no content type`),
    ...repeated(overrides.map((name) => name.toLowerCase())).map((name) => `[Content_Types].xml: ${name} is there twice`),
    ...overrides
      .filter((name) => !files.includes(name.slice(1).toLowerCase()))
      .map((name) => `[Content_Types].xml: ${name} has a type but is missing`),
    ...lintRelatedTypes(linted),
  ];
}

/** Relationship kinds whose part must have the type of the same name. */
const TYPED = ['worksheet', 'chartsheet', 'styles', 'sharedStrings', 'calcChain', 'table', 'theme', 'drawing', 'comments'];

function lintRelatedTypes(linted: LintedPackage): string[] {
  const related = owners(linted).flatMap((owner) =>
    linted.relationships(owner).filter(({ kind, isExternal }) => !isExternal && TYPED.includes(kind)),
  );
  return related
    .filter(({ kind, target }) => !(linted.contentType(target) ?? '').toLowerCase().endsWith(`.${kind.toLowerCase()}+xml`))
    .map(({ kind, target }) => `${target}: is a ${kind} with the content type of something else`);
}

function lintRelationships(linted: LintedPackage): string[] {
  const files = new Set(linted.names.map((name) => name.toLowerCase()));
  return owners(linted).flatMap((owner) => {
    const relationships = linted.relationships(owner);
    return [
      ...(owner === '' || files.has(owner.toLowerCase()) ? [] : [`${owner}: has relationships but is missing`]),
      ...repeated(relationships.map(({ id }) => id)).map((id) => `${owner}: relationship ${id} is there twice`),
      ...relationships
        .filter(({ target, isExternal }) => !isExternal && !files.has(target.toLowerCase()))
        .map(({ id, target }) => `${owner}: relationship ${id} leads to ${target}, which is missing`),
    ];
  });
}

/** Every `r:id` in a part must be one of the part's relationships. */
function lintRelationshipUses(linted: LintedPackage): string[] {
  return [...linted.xml].flatMap(([path, root]) => {
    if (path.endsWith('.rels') || path === '[Content_Types].xml') return [];
    const ids = new Set(linted.relationships(path).map(({ id }) => id));
    const used = [...descendants(root)].flatMap((element) =>
      element.attributes
        .filter((candidate) => /officeDocument\/(?:2006\/)?relationships$/.test(candidate.uri))
        .map((candidate) => candidate.value),
    );
    return used.filter((id) => id !== '' && !ids.has(id)).map((id) => `${path}: uses relationship ${id}, which is missing`);
  });
}

function owners({ names }: LintedPackage): string[] {
  return names.filter((name) => name.endsWith('.rels')).map((name) => name.replace(/_rels\/([^/]*)\.rels$/, '$1'));
}
