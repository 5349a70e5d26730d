const DAY = 86_400_000;

/**
 * Serial number of a calendar day `YYYY-MM-DD`; null where the text is no day. Days before March 1900 are off by one in Excel,
 * which believes in 29 February 1900; no record of a management system is that old.
 */
export function daySerial(day: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (new Date(time).toISOString().slice(0, 10) !== day) return null;
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  return Math.round((time - start) / DAY);
}
