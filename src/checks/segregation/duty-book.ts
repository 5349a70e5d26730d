import { dutyName, fold, isSameTitle, readDutyCode } from '../../standard';
import type { Assignee, MatrixRow, People, TableRow } from '../../register';
import type { CellRef } from '../../workbook';
import type { CheckContext } from '../check';
import { hasFilledRow } from '../needs';
import { allRows, rowText } from '../common/clause-rows';
import { itemOf, titleById } from '../common/item-rows';
import { dutyOfActivity } from './activity-duties';

/** Somebody who holds a duty: a person, a role whose holder is not known, or a group. */
export interface DutyHolder {
  readonly key: string;
  readonly label: string;
  readonly isGroup: boolean;
  /** The system the duty is held on, folded; blank = every system. */
  readonly system: string;
  /** The same as written. */
  readonly systemLabel: string;
  readonly assignee: Assignee;
  readonly cell: CellRef;
}

/** Who holds which duty, as one source says it. */
export interface DutyBook {
  /** The Duties sheet, or the activities of a matrix and who is responsible for them. */
  readonly source: 'sheet' | 'matrix';
  /** Holders of a duty, by code or text. */
  holders(duty: string): readonly DutyHolder[];
  /** Duties that the Duties sheet lists without a holder, with their cells. */
  readonly unheld: readonly { readonly duty: string; readonly cell: CellRef }[];
  /** Duties cells that cannot be read: an error value or a formula without a result. */
  readonly unreadable: readonly CellRef[];
  /** Activities that name two duties at once and are left out. */
  readonly skipped: readonly string[];
}

/** The Duties sheet where it says anything, else the activities of the matrices; null where no activity names a duty. */
export function dutyBook(context: CheckContext): DutyBook {
  return dutiesSheetBook(context) ?? activityBook(context);
}

/** The Duties sheet alone; null where there is none, or none that is filled in. */
export function dutiesSheetBook({ register, people }: CheckContext): DutyBook | null {
  const tables = register.duties.filter(hasFilledRow);
  if (tables.length === 0) return null;
  const rows = tables.flatMap((table) => table.rows).filter((row) => text(row, 'duty') !== '');
  const held = new Map<string, DutyHolder[]>();
  for (const row of rows) {
    const duty = keyOfDuty(text(row, 'duty'));
    held.set(duty, [...(held.get(duty) ?? []), ...holdersOf(row, people)]);
  }
  const empty = rows.filter((row) => (held.get(keyOfDuty(text(row, 'duty'))) ?? []).length === 0);
  return {
    source: 'sheet',
    holders: (duty) => held.get(keyOfDuty(duty)) ?? [],
    unheld: empty
      .filter((row) => !isUnreadable(row))
      .map((row) => ({ duty: keyOfDuty(text(row, 'duty')), cell: row.fields.holders?.cell ?? row.anchor })),
    unreadable: rows.filter(isUnreadable).map((row) => row.fields.holders?.cell ?? row.anchor),
    skipped: [],
  };
}

/** Activities of the matrices that name a duty, with those responsible: who does a duty is read from R only, never from A. */
function activityBook({ matrices, people }: CheckContext): DutyBook {
  const held = new Map<string, DutyHolder[]>();
  const skipped: string[] = [];
  for (const row of allRows(matrices)) {
    const said = dutyOfActivity(activityText(row));
    if (said.kind === 'two') skipped.push(itemOf(row));
    if (said.kind !== 'duty') continue;
    const doers = people.assignments(row).filter(({ letter }) => letter === 'R');
    const holders = doers.flatMap(({ assignee, source }) => expand(assignee, source.cell, ''));
    held.set(said.code, [...(held.get(said.code) ?? []), ...holders]);
  }
  return { source: 'matrix', holders: (duty) => held.get(keyOfDuty(duty)) ?? [], unheld: [], unreadable: [], skipped };
}

/** What a duty is called in a sentence: "approving access" for ACC-APPROVE. */
export function nameOfDuty(duty: string): string {
  const code = readDutyCode(duty);
  return code ? dutyName(code) : duty;
}

/** One identity for a duty, however it is written: its code, alone or in a text, else the activity it names, else the text. */
function keyOfDuty(written: string): string {
  const code = readDutyCode(written) ?? readDutyCode(/[A-Z]{2,}(?:-[A-Z0-9]+)+/.exec(written.toUpperCase())?.[0] ?? '');
  if (code) return code;
  const said = dutyOfActivity(written);
  return said.kind === 'duty' ? said.code : fold(written);
}

type DutyRow = TableRow<'duties'>;

function holdersOf(row: DutyRow, people: People): readonly DutyHolder[] {
  return (['holders', 'secondHolder'] as const).flatMap((name) => {
    const field = row.fields[name];
    if (!field) return [];
    return people.split(text(row, name)).flatMap((token) => expand(people.resolve(token), field.cell, text(row, 'system')));
  });
}

/** A role with known holders stands for each of them. */
export function expand(assignee: Assignee, cell: CellRef, system: string): readonly DutyHolder[] {
  const place = { assignee, cell, system: fold(system), systemLabel: system };
  if (assignee.isGroup) return [{ ...place, key: assignee.key, label: assignee.label, isGroup: true }];
  if (assignee.holders.length > 1) return assignee.holders.map(({ key, name }) => ({ ...place, key, label: name, isGroup: false }));
  return [{ ...place, key: assignee.key, label: assignee.person?.name ?? assignee.label, isGroup: false }];
}

/** The activity of a row; the title where the row has no code. The title of a control is no activity. */
function activityText(row: MatrixRow): string {
  if (row.reference.status === 'none') return rowText(row);
  const activity = row.activity?.text.trim() ?? '';
  const ids = row.reference.status === 'read' ? row.reference.references.map(({ id }) => id) : [];
  return ids.some((id) => isSameTitle(activity, titleById(id))) ? '' : activity;
}

function text(row: DutyRow, name: keyof DutyRow['fields']): string {
  const field = row.fields[name];
  return typeof field?.value === 'object' && field.value !== null ? '' : (field?.text ?? '').replace(/[ \t\u00a0]+/g, ' ').trim();
}

function isUnreadable(row: DutyRow): boolean {
  const value = row.fields.holders?.value;
  return typeof value === 'object' && value !== null;
}
