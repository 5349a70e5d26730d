/** Longest sheet title. */
const MAX_TITLE = 31;

/** A name with the suffix `_2`, `_3` … where it is taken. `taken` holds lower-case names. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}_${String(number)}`;
  return name;
}

/** A sheet title with the suffix ` (2)`, ` (3)` … where it is taken, cut so that it fits. */
export function freeTitle(wanted: string, taken: ReadonlySet<string>): string {
  const plain = validTitle(wanted);
  let title = plain;
  for (let number = 2; taken.has(title.toLowerCase()); number += 1) {
    const suffix = ` (${String(number)})`;
    title = plain.slice(0, MAX_TITLE - suffix.length) + suffix;
  }
  return title;
}

/** Excel allows no `: \ / ? * [ ]`, no apostrophe at either end, and keeps "History" for itself. */
function validTitle(wanted: string): string {
  const plain = wanted
    .replace(/[:\\/?*[\]]/g, ' ')
    .slice(0, MAX_TITLE)
    .replace(/^'+|'+$/g, '')
    .trim();
  if (plain === '') return 'Sheet';
  return plain.toLowerCase() === 'history' ? 'History_' : plain;
}
