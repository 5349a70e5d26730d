import { fold } from '../standard';
import { isCellError, isCellUnknown } from '../workbook';
import type { Field } from './sourced';

/** A date cell as it could be read. `day` counts days from 1970-01-01 (UTC), as the as-of date does. */
export type DateReading =
  | { readonly status: 'read'; readonly day: number }
  | { readonly status: 'empty' }
  /** ambiguous: day and month cannot be told apart. notADate: a text such as "exp. 2027". error, unknown: see `CellValue`. */
  | { readonly status: 'unreadable'; readonly reason: 'error' | 'unknown' | 'ambiguous' | 'notADate' };

/**
 * Reads a date from a real Excel date, ISO text (2026-11-22), German text (22.11.2026) or a text with the month's name
 * (18 Mar 2026). `03/04/2026` as text is ambiguous. Never guesses.
 */
export function readDate(field: Field | undefined, date1904: boolean): DateReading {
  if (!field) return EMPTY;
  const { value } = field;
  if (value === null) return EMPTY;
  if (isCellError(value)) return unreadable('error');
  if (isCellUnknown(value)) return unreadable('unknown');
  if (typeof value === 'number') return readSerial(value, date1904);
  return typeof value === 'string' ? readText(fold(value)) : unreadable('notADate');
}

const EMPTY: DateReading = { status: 'empty' };
const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const DAYS_1904 = 1_462;
/** 1950-01-01 and 2200-01-01 as serials: a number outside is a year, a count or a mistake. */
const EARLIEST = 18_264;
const LATEST = 109_575;
const NO_DATE = new Set(['', '-', '--', '–', '—', 'n/a', 'na', 'none', 'nil', 'k. a.', 's/o', 'neant', 'open', 'unlimited', 'unbefristet']);

function unreadable(reason: 'error' | 'unknown' | 'ambiguous' | 'notADate'): DateReading {
  return { status: 'unreadable', reason };
}

function readSerial(value: number, date1904: boolean): DateReading {
  const serial = Math.floor(value) + (date1904 ? DAYS_1904 : 0);
  return serial >= EARLIEST && serial <= LATEST ? { status: 'read', day: serial - SERIAL_OF_1970 } : unreadable('notADate');
}

function readText(text: string): DateReading {
  if (NO_DATE.has(text)) return EMPTY;
  const bare = text.replace(/[t ]\d{1,2}:\d{2}.*$/, '').trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(bare);
  if (iso) return calendarDay(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(bare);
  if (dotted) return calendarDay(dotted[3], dotted[2], dotted[1]);
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(bare);
  if (slashed) return readSlashed(slashed[1] ?? '', slashed[2] ?? '', slashed[3] ?? '');
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th|er)?[ -](?:de )?(\p{L}+)\.?,?[ -](?:de )?(\d{4})$/u.exec(bare);
  if (dayFirst) return calendarDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(bare);
  return monthFirst ? calendarDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]) : unreadable('notADate');
}

/** Day first, month first, or the same either way. */
function readSlashed(first: string, second: string, year: string): DateReading {
  if (first === second || Number(first) > 12) return calendarDay(year, second, first);
  return Number(second) > 12 ? calendarDay(year, first, second) : unreadable('ambiguous');
}

function calendarDay(year = '', month = '', day = ''): DateReading {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCFullYear() === Number(year) && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? { status: 'read', day: date.getTime() / DAY } : unreadable('notADate');
}

/** First letters that tell a month apart in English, German, French and Spanish, folded. */
const MONTHS: readonly RegExp[] = [
  /^(jan|janv|ene)/,
  /^(feb|fev)/,
  /^(mar|maerz|mrz)/,
  /^(apr|avr|abr)/,
  /^(may|mai)/,
  /^(jun|juin)/,
  /^(jul|juil)/,
  /^(aug|aou|ago)/,
  /^(sep)/,
  /^(oct|okt)/,
  /^(nov)/,
  /^(dec|dez|dic)/,
];

function monthNumber(name = ''): string {
  return String(MONTHS.findIndex((month) => month.test(name)) + 1);
}
