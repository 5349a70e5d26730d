import type { Assignee } from '../../register';
import { oneSpelling } from '../../standard';

/** The one that speaks for an assignee written in several ways ("ISM", "A. Berg (ISM)"), whichever row comes first. */
export function speaker(one: Assignee, other: Assignee): Assignee {
  return oneSpelling(one.label, other.label) === one.label ? one : other;
}
