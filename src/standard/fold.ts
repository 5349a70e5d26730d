/**
 * Makes words comparable: compatibility forms, case, accents, odd blanks and soft hyphens are folded away. A letter that only
 * looks Latin is taken as Latin where it stands alone or in a word of mixed scripts; real Greek and Russian words stay.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/ +/g, ' ').trim();
  const latin = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\p{L}+/gu, (word) => (isGreekOrCyrillicWord(word) ? word : toLatin(word)));
  return latin
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Makes codes and assignment letters comparable: every look-alike letter is taken as Latin, upper case, blanks single, dashes
 * plain. Not for words: a Russian word would turn into nonsense.
 */
export function foldCode(text: string): string {
  if (PLAIN.test(text)) return text.replace(/ +/g, ' ').trim().toUpperCase();
  return toLatin(text.normalize('NFKC').replace(INVISIBLE, ''))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase();
}

/** True where a text holds letters or digits of another script or width that pass for Latin ones. */
export function hasLookAlikes(text: string): boolean {
  if (PLAIN.test(text)) return false;
  return /[\uff01-\uff5e]/.test(text) || toLatin(text) !== text;
}

/** ASCII without the backtick: nearly every cell, and nothing in it needs more than its case folded. */
const PLAIN = /^[ -_a-~]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

function isGreekOrCyrillicWord(word: string): boolean {
  return [...word].length > 1 && !/\p{Script=Latin}/u.test(word);
}

/** Takes every look-alike letter as Latin; the text keeps its length. */
export function toLatin(text: string): string {
  return text.replace(/[\u0370-\u03ff\u0400-\u04ff]/g, (letter) => LOOK_ALIKES.get(letter) ?? letter);
}

/** Cyrillic and Greek letters that look like Latin ones (Unicode TR39, the ones of everyday fonts). */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...pairs('АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'),
  ...pairs('аеѕіјорсух', 'aesijopcyx'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  ...pairs('ανοχ', 'avox'),
]);

function pairs(from: string, to: string): [string, string][] {
  const letters = [...to];
  return [...from].map((letter, index): [string, string] => [letter, letters[index] ?? letter]);
}
