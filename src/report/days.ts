const DAY = 86_400_000;

/** Days since 1970-01-01 of a calendar day `YYYY-MM-DD`, or null where it is none. */
export function dayNumber(day: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(time).toISOString().slice(0, 10) === day ? time / DAY : null;
}

/** The calendar day `YYYY-MM-DD` of days since 1970-01-01. */
export function dayText(days: number): string {
  return new Date(Math.floor(days) * DAY).toISOString().slice(0, 10);
}

/** The calendar day of an Excel serial number; null below the first day that both date systems agree on. */
export function dayOfSerial(serial: number, date1904: boolean): string | null {
  const days = Math.floor(serial) - (date1904 ? 24_107 : 25_569);
  return Number.isFinite(serial) && days > -25_500 && days < 2_932_896 ? dayText(days) : null;
}
