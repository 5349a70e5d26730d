import { closest, distance } from 'fastest-levenshtein';

import { commandLine } from '../words/command-line';

/** More letters than this to change, and the name meant is anybody's guess. */
const FURTHEST = 3;

/** "Did you mean rolesPerPerson?", or nothing where no name is near. */
export function suggestion(given: string, names: readonly string[]): string {
  const wanted = given.toLowerCase();
  const near = names.map((name) => name.toLowerCase());
  if (near.length === 0) return '';
  const found = closest(wanted, near);
  const name = names[near.indexOf(found)];
  return name !== undefined && distance(wanted, found) <= FURTHEST ? commandLine.didYouMean(name) : '';
}
