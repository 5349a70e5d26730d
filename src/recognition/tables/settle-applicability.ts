import { fold } from '../../standard';
import { isYesNo, shareUnique } from '../evidence';
import type { Found, SettledColumns } from '../found';
import type { HeaderCell } from '../headers';
import { countForeign } from '../vocabulary';
import { refColumn } from './control-codes';

/**
 * What the cells of a list of controls settle where header words cannot: the column of codes, that of the decision and that of the
 * titles. The latter two only where no header names them.
 */
export function settleApplicability(found: Found): SettledColumns {
  const ref = refColumn(found);
  if (ref === null) return {};
  const isDecided = ['applicable', 'notApplicable'].some((field) => found.choices.has(field));
  const applicable = isDecided ? null : (answerColumn(found, ref) ?? decidingStatus(found));
  const isTitled = (found.choices.get('title') ?? []).some(({ column }) => column !== ref);
  const title = isTitled ? null : titleColumn(found, ref);
  return { ref, ...(applicable === null ? {} : { applicable }), ...(title === null ? {} : { title }) };
}

/** The one column that is filled with yes and no throughout, under words that mean nothing else. */
function answerColumn(found: Found, ref: number): number | null {
  const rows = found.sample(ref).length;
  const answers = unnamed(found).filter(({ column }) => {
    const cells = found.sample(column);
    return rows >= FEWEST_ANSWERS && cells.length >= rows * 0.8 && cells.every(isYesNo) && shareUnique(cells) * cells.length >= 2;
  });
  return answers.length === 1 ? (answers[0]?.column ?? null) : null;
}

const FEWEST_ANSWERS = 5;

/** Of two columns of status, the one that says which controls are included is the decision. */
function decidingStatus(found: Found): number | null {
  const columns = found.choices.get('status') ?? [];
  if (columns.length < 2) return null;
  const deciding = columns.find(
    ({ column }) => found.shareIn(column, isYesNo) === 1 && found.shareIn(column, ({ text }) => DECISION.test(fold(text))) > 0,
  );
  return deciding?.column ?? null;
}

const DECISION = /appli|inclu|exclu|anwend|ausgeschl|aplic|n\/a|scope/;

/** Names of controls stand right of their codes: texts of some length, hardly one of them twice. */
function titleColumn(found: Found, ref: number): number | null {
  const [next] = unnamed(found).filter(({ column }) => column > ref);
  if (!next || next.column !== ref + 1) return null;
  const cells = found.sample(next.column);
  const isText = found.shareIn(next.column, ({ text }) => text.trim().length >= SHORTEST_TITLE && /\p{L}{2}/u.test(text)) >= 0.7;
  return isText && cells.length >= 2 && shareUnique(cells) >= 0.8 ? next.column : null;
}

const SHORTEST_TITLE = 4;

/** Columns whose headings mean nothing, neither here nor in a register of another kind. */
function unnamed(found: Found): readonly HeaderCell[] {
  const named = new Set(found.columns.map(({ column }) => column));
  return found.line.cells.filter(({ column, label }) => !named.has(column) && countForeign([label]).size === 0);
}
