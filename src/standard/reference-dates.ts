import { candidatesFor } from './reference-candidates';
import type { Reference } from './reference-types';

/**
 * What a code may have been before the spreadsheet made a date of it: 10.1.1 becomes 2001-01-10 or 2010-01-01, 5.1 the
 * fifth of January of the current year. None where the date can have been no code.
 */
export function candidatesOfDate(serial: number, date1904: boolean): readonly Reference[] {
  const date = new Date((Math.floor(serial) - (date1904 ? EPOCH_1904 : EPOCH_1900)) * DAY);
  if (Number.isNaN(date.getTime())) return [];
  const day = date.getUTCDate();
  const month = date.getUTCMonth() + 1;
  const year = date.getUTCFullYear();
  const orders = [
    ...(year > 2000 && year < 2010
      ? [
          [day, month, year - 2000],
          [month, day, year - 2000],
        ]
      : []),
    ...(year > 2003 && year < 2019 ? [[year - 2000, month, day]] : []),
    // Two parts are given the year in which they are typed.
    ...(year > 2012
      ? [
          [day, month],
          [month, day],
        ]
      : []),
  ];
  const found = orders.flatMap((parts) => candidatesFor(parts));
  return [...new Map(found.map((reference) => [`${reference.kind} ${reference.id}`, reference])).values()];
}

const DAY = 86_400_000;
/** Serial number of 1970-01-01 in either date system. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;
