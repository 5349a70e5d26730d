/** The first sentence of a message stands alone by the rules for checks. */
export function firstSentence(text: string): string {
  // The dot of an initial or a short form ("M. Kim", "Dr. Roe", "Acme Ltd. and") ends no sentence.
  return /^.*?(?<!(?:^|[\s.(])(?:\p{L}|Dr|Mr|Mrs|Ms|Prof|Ltd|Inc|Co|No|St))[.?!](?=\s+\p{Lu}|$)/su.exec(text)?.[0] ?? text;
}

/** Cut at a word, with an ellipsis; the whole text stands in the findings table. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.-]+$/, '')}…`;
}
