const DAY = 86_400_000;

/**
 * The serial number of an ISO 8601 date, date and time, or time, as cells of type `d` hold it; null where the text is none.
 * A time zone is left aside: the file format has none, and a date must not move by it.
 */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-?(\d\d)-?(\d\d))?(?:T?(\d\d):?(\d\d)(?::?(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return year === undefined ? time : dayNumber(Number(year), Number(month), Number(day), date1904) + time;
}

/** Serial number of a calendar day. Day 60 of the 1900 system is the 29 February 1900 that never was, so earlier days are one less. */
function dayNumber(year: number, month: number, day: number, date1904: boolean): number {
  const days = Date.UTC(year, month - 1, day) / DAY;
  if (date1904) return days - Date.UTC(1904, 0, 1) / DAY;
  const serial = days - Date.UTC(1899, 11, 30) / DAY;
  return serial <= 60 ? serial - 1 : serial;
}
