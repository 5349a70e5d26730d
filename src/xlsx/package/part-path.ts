/**
 * Parts are named here without a leading slash, as the archive stores them: `xl/workbook.xml`.
 * OPC compares names without regard to case, and some writers put backslashes or percent-encoding into names and targets.
 */
export function partKey(path: string): string {
  return decoded(path.replace(/\\/g, '/').replace(/^\/+/, '')).toLowerCase();
}

/** The part that a relationship's target means, seen from the part that holds the relationship ('' for the package). */
export function resolveTarget(fromPart: string, target: string): string {
  const plain = decoded(target.replace(/\\/g, '/').replace(/[?#].*$/, ''));
  const base = plain.startsWith('/') ? [] : fromPart.split('/').slice(0, -1);
  const path: string[] = [];
  for (const segment of [...base, ...plain.split('/')]) {
    if (segment === '..') path.pop();
    else if (segment !== '' && segment !== '.') path.push(segment);
  }
  return path.join('/');
}

/** `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`; `_rels/.rels` for the package itself (''). */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part that a `.rels` part speaks for: the reverse of `relationshipsPath`. */
export function ofRelationshipsPath(path: string): string {
  return path.replace(/_rels\/([^/]*)\.rels$/i, '$1');
}

export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

export function extensionOf(part: string): string {
  const name = part.slice(part.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** How one part names another in a relationship: relative where both share a folder's top, as Excel does. */
export function relativeTarget(fromPart: string, toPart: string): string {
  const from = fromPart.split('/').slice(0, -1);
  const to = toPart.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  if (shared === 0 && from.length > 0) return `/${toPart}`;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function decoded(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone percent sign is part of the name.
    return path;
  }
}
