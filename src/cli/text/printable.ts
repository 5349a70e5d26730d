/**
 * Characters of a workbook that a terminal would obey instead of show: control characters (they begin escape sequences)
 * and those that reorder text.
 */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** The same data with every text fit for a terminal: texts of a workbook are not to be trusted with it. */
export function printable<T>(data: T): T {
  return clean(data) as T;
}

function clean(data: unknown): unknown {
  if (typeof data === 'string') return data.replace(UNPRINTABLE, ' ');
  if (Array.isArray(data)) return data.map(clean);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, clean(value)]));
}
