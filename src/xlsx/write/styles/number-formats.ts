/** Formats that every program knows by number (ECMA-376 Part 1, 18.8.30); only those whose meaning does not change with the language. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['0.00E+00', 11],
  ['@', 49],
]);

/** Numbers below belong to built-in formats. */
export const FIRST_CUSTOM_FORMAT = 164;

/** The number of a built-in format; null for one that must be listed. */
export function builtInFormat(code: string): number | null {
  return BUILT_IN.get(code) ?? null;
}
