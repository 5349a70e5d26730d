import type { Field } from '../../register';
import { fold } from '../../standard';
import { isLevel, isTick } from '../evidence';

/** What stands in the cells of a skills grid: a level, a tick, or a mark for nothing. */
export function isRating(cell: Field): boolean {
  return isLevel(cell) || isTick(cell) || /^(o|✗|✘|☐|❌|-|–|—|n\/a|no|nein|non|n|nee|ne)$/.test(fold(cell.text));
}

/** First letters of levels, read only where a title speaks of skills: "B" of basic, "T" of trained. */
export function isInitial(cell: Field): boolean {
  return /^[nbiaetcplmhsuxfgo]$/.test(fold(cell.text));
}

/** A row or column that counts or sums up the others, or remarks on them. */
export function isSummary(heading: string): boolean {
  return SUMMARY.test(fold(heading));
}

const SUMMARY =
  /^(?:(?:grand |sub ?-?)?totals?|sums?|summe|gesamt(?:summe)?|somme|counts?|anzahl|suma|average|avg|mean|ø|durchschnitt|mittelwert|moyenne|promedio|media|overall|coverage|abdeckung|score|points|punkte|max(?:imum)?|comments?|notes?|remarks?|bemerkung(?:en)?|kommentare?)(?:$|[ .:(/%])/;
