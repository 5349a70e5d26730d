/** Order of texts that is the same on every machine and in every language. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The one spelling of a name that is written in several ways, whichever is met first: moved rows and sheets must not change ids. */
export function oneSpelling(one: string, other: string): string {
  return byText(other, one) < 0 ? other : one;
}
