import { fold } from '../../standard';
import { readDate } from '../../register';
import { isSameCell, isUnreadable } from '../../workbook';
import type { Person, TableRow } from '../../register';
import type { CheckContext } from '../check';

/** Somebody of the People sheet who is not there all the time. Days count from 1970-01-01 (UTC); null where no date says it. */
export type Departure =
  | { readonly kind: 'left'; readonly day: number | null; readonly status: string }
  | { readonly kind: 'notStarted'; readonly day: number }
  | { readonly kind: 'leaving'; readonly day: number }
  /** The dates cannot be read. */
  | { readonly kind: 'cannotTell'; readonly value: string };

/** Leaving today or within so many days is worth a warning. */
const SOON = 30;
const ACTIVE = new Set(['active', 'aktiv', 'actif', 'active', 'activo', 'activa']);

/** The people of the People sheet, and for each whether and how they are away; null for somebody who is there. */
export function departuresOf({ register, people, asOf }: CheckContext): ReadonlyMap<Person, Departure | null> {
  const rows = register.people.flatMap((table) => table.rows);
  const named = people.persons.filter(({ sources }) => sources.includes('people'));
  const entries = named.map((person): [Person, Departure | null] => {
    const own = rows.filter(({ fields }) => fields.name && person.cells.some((cell) => fields.name && isSameCell(cell, fields.name.cell)));
    return [person, departureOf(person, own.map((row) => readRow(row, register.date1904)), asOf)];
  });
  return new Map(entries);
}

/** `YYYY-MM-DD` of a day counted from 1970-01-01. */
export function isoDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

interface Employment {
  readonly status: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly unreadable: string | null;
}

function departureOf(person: Person, rows: readonly Employment[], asOf: number): Departure | null {
  const unreadable = rows.find((row) => row.unreadable !== null)?.unreadable ?? null;
  if (person.isActive) {
    if (unreadable !== null) return { kind: 'cannotTell', value: unreadable };
    const ends = rows.map(({ end }) => end);
    const last = ends.reduce((one, other) => (one === null || other === null ? null : Math.max(one, other)), ends[0] ?? null);
    return last !== null && last >= asOf && last <= asOf + SOON ? { kind: 'leaving', day: last } : null;
  }
  const starter = rows.find(({ start }) => start !== null && start > asOf);
  if (starter?.start !== null && starter?.start !== undefined && rows.every(({ end }) => end === null || end >= asOf)) {
    return { kind: 'notStarted', day: starter.start };
  }
  const past = rows.flatMap(({ end }) => (end !== null && end < asOf ? [end] : []));
  return { kind: 'left', day: past.length > 0 ? Math.max(...past) : null, status: rows.map(({ status }) => status).find(Boolean) ?? '' };
}

function readRow({ fields }: TableRow<'people'>, date1904: boolean): Employment {
  const start = readDate(fields.start, date1904);
  const end = readDate(fields.end, date1904);
  const isStatusBroken = fields.status !== undefined && isUnreadable(fields.status.value);
  const status = isStatusBroken ? '' : (fields.status?.text.trim() ?? '');
  // A start that cannot be read says nothing against somebody who is marked as active.
  const ofDates = end.status === 'unreadable' ? fields.end : start.status === 'unreadable' && !ACTIVE.has(fold(status)) ? fields.start : null;
  const doubtful = isStatusBroken ? fields.status : ofDates;
  return {
    status,
    start: start.status === 'read' ? start.day : null,
    end: end.status === 'read' ? end.day : null,
    unreadable: doubtful ? doubtful.text.trim() || 'a formula without a stored result' : null,
  };
}
