const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "22 Nov 2026" from `YYYY-MM-DD`; any other text stays as it is. */
export function longDay(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  const month = MONTHS[Number(match?.[2]) - 1];
  return match && month ? `${String(Number(match[3]))} ${month} ${match[1] ?? ''}` : day;
}

/** "22 Nov 2026, 10:41 UTC" from ISO 8601; the zone is said where it is UTC, else the clock is that of the text. */
export function longMoment(moment: string): string {
  const time = /T(\d{2}:\d{2})/.exec(moment)?.[1];
  return time ? `${longDay(moment)}, ${time}${moment.endsWith('Z') ? ' UTC' : ''}` : longDay(moment);
}
