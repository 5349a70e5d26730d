import { fold, foldCode, NO_WORDS, PARTIAL_WORDS, PHASES, readDutyCode, ROLES, titlesOf, YES_WORDS } from '../standard';
import type { Field } from '../register';

/** Looks at cells to tell what a column holds. A header word can mean many things; its cells seldom do. */

/** `A.5.1`, `5.1 Policies …`, `A.9.2.1`, `Annex A 8.13`: a code of the standard, however written. Versions and amounts are not. */
export function isCode(cell: Field): boolean {
  const match = CODE.exec(foldCode(cell.text));
  if (!match) return false;
  const [, prefix = '', major = '', minor = ''] = match;
  return (prefix !== '' || (Number(major) >= 4 && Number(major) <= 18)) && Number(minor) > 0;
}

const CODE =
  /^(?:ISO(?:\/IEC)? ?27001(?::\d{4})?[ :-]*)?((?:ANNEX|ANHANG|ANNEXE|ANEXO)? ?A ?[.-]? ?|CONTROL )?0?(\d{1,2})[.,](\d{1,2})(?:[.,]\d{1,2})?(?![\d%])/;

/** A code with the letter of Annex A, real or invented ("A.42"). */
export function isAnnexCode(cell: Field): boolean {
  return /^(?:ANNEX |ANHANG )?A ?[.-]? ?\d{1,3}(?:[.,]\d{1,2})*(?!\d)/.test(foldCode(cell.text));
}

export function isYesNo(cell: Field): boolean {
  const text = withoutSign(fold(cell.text));
  return typeof cell.value === 'boolean' || YES_NO.has(text) || /^(not applicable|n\/a|nicht anwendbar)\b/.test(text);
}

/** "✅ Included": a sign before a word repeats what the word says. */
function withoutSign(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+(?=\p{L})/u, '');
}

const YES_NO = new Set([...YES_WORDS, ...NO_WORDS, ...PARTIAL_WORDS, 'o', 'yes.', 'no.'].map((word) => fold(word)));

export function isTick(cell: Field): boolean {
  return cell.value === true || TICKS.has(fold(cell.text));
}

const TICKS = new Set(['x', '✓', '✔', '☑', '✅', '1', 'true', 'yes', 'y', 'ja', 'oui', 'si', '●', '•', '■', '√']);

/** A level from 0 to 5, in digits, words or circles that fill up: "3/5", "3 - Practitioner", "L2", "75 %". */
export function isLevel(cell: Field): boolean {
  const text = fold(cell.text);
  return LEVEL_DIGITS.test(text) || PERCENTAGE.test(text) || LEVEL_WORDS.has(text);
}

const LEVEL_DIGITS = /^(?:(?:level|stufe|niveau|nivel|l) ?)?[0-5]([.,]\d)?( ?\/ ?[345])?( ?[-–:(].*)?$/;
const PERCENTAGE = /^(?:100|\d{1,2})(?:[.,]\d+)? ?%$/;

const LEVEL_WORDS = new Set(
  `none basic working practitioner expert low medium high intermediate advanced beginner novice competent proficient awareness aware foundation
   master trained untrained niedrig mittel hoch keine grundkenntnisse fortgeschritten experte anfanger basis faible moyen eleve aucun debutant
   intermediaire avance bajo medio alto ninguno basico intermedio avanzado experto ○ ◔ ◑ ◐ ◒ ◓ ◕ ● ⚪ ⚫`.split(/\s+/),
);

export function isRoleTitle(cell: Field): boolean {
  return ROLE_TITLES.has(fold(cell.text.replace(/\s*[([].*$/, '')));
}

const ROLE_TITLES = new Set(ROLES.flatMap((role) => titlesOf(role)).map((title) => fold(title)));

export function isDuty(cell: Field): boolean {
  return readDutyCode(cell.text) !== null;
}

export function isPhase(cell: Field): boolean {
  return PHASE_WORDS.has(fold(cell.text));
}

const PHASE_WORDS = new Set(
  [...PHASES, 'All', 'Einführung', 'Umsetzung', 'Zertifizierung', 'Aufrechterhaltung', 'Verbesserung', 'Aufbau', 'Alle', 'Betrieb'].map(
    (word) => fold(word),
  ),
);

/** Two or three capitalised words without digits, or initials: the shape of a name, no proof. */
export function isNameLike(cell: Field): boolean {
  const text = cell.text.trim();
  return /^(?:(?:Dr|Mr|Mrs|Ms|Prof|Herr|Frau|Mme)\.? )?\p{Lu}[\p{L}'’-]*\.?(?:,? (?:(?:de|von|van|der|la|el|di|da) )*\p{Lu}[\p{L}'’-]*\.?){1,3}$/u.test(
    text,
  );
}

export function isPersonStatus(cell: Field): boolean {
  return PERSON_STATUS.has(fold(cell.text));
}

const PERSON_STATUS = new Set(
  `active | leaver | starter | inactive | long absence | on leave | left | terminated | employed | aktiv | ausgeschieden | inaktiv | elternzeit |
   actif | parti | inactif | absence longue | activo | baja | inactivo | baja prolongada`
    .split('|')
    .map((word) => fold(word)),
);

/** Shares of cells whose text stands once among them. */
export function shareUnique(cells: readonly Field[]): number {
  if (cells.length === 0) return 0;
  return new Set(cells.map((cell) => fold(cell.text))).size / cells.length;
}
