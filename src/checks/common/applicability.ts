import { EMPTY_MARKS, fold, NO_WORDS, PARTIAL_WORDS, YES_WORDS, YES_WORDS_FRENCH } from '../../standard';
import type { ReferenceKind } from '../../standard';
import { isUnreadable } from '../../workbook';
import type { Field, MatrixRow, Register, RowReference, Table, TableRow } from '../../register';

/** What a Statement of Applicability says of a control. `unclear` is a word that is neither yes nor no, or a cell that cannot be read. */
export type Applicability = 'yes' | 'no' | 'partial' | 'blank' | 'unclear';

/** A row of a Statement of Applicability with its decision. */
export interface Decision {
  readonly table: Table<'applicability'>;
  readonly row: TableRow<'applicability'>;
  /** Ids of the controls the row is about; several for a range. A control of the organisation's own has its code as written. */
  readonly controls: readonly string[];
  readonly applicability: Applicability;
  /** What the Applicable cell says beyond yes or no: "provider's responsibility" of "N/A - provider's responsibility". */
  readonly remark: string;
}

/** Tables that decide on applicability; where none has the column, every control list. */
export function applicabilityTables(register: Register): readonly Table<'applicability'>[] {
  const deciding = register.applicability.filter(({ columns }) => columns.applicable);
  return deciding.length > 0 ? deciding : register.applicability;
}

/**
 * Every decision of the workbook on a control of 2022 or of the organisation's own; rows that name no control (headings of themes) are
 * left out. Empty without an Applicable column.
 */
export function decisionsOf(register: Register): readonly Decision[] {
  return decisionsWith(register, ['control']);
}

/** The same, with the decisions on controls of 2013: whatever its number, an exclusion needs its reason. */
export function decisionsOfAnyEdition(register: Register): readonly Decision[] {
  return decisionsWith(register, ['control', 'control2013', 'objective2013']);
}

function decisionsWith(register: Register, kinds: readonly ReferenceKind[]): readonly Decision[] {
  return applicabilityTables(register)
    .filter(({ columns }) => columns.applicable)
    .flatMap((table) => {
      const french = isFrench(table, register);
      return table.rows.flatMap((row) => {
        const controls = controlsOf(row, kinds);
        return controls.length === 0 ? [] : [{ table, row, controls, ...readDecision(row.fields.applicable, french) }];
      });
    });
}

/** The decision on each control. Rows that contradict each other make it unclear; a blank one gives way. */
export function applicabilityOf(register: Register): ReadonlyMap<string, Applicability> {
  const decided = new Map<string, Applicability>();
  for (const { controls, applicability } of decisionsOf(register)) {
    for (const control of controls) decided.set(control, together(decided.get(control), applicability));
  }
  return decided;
}

/** Every control of the row is excluded by the Statement of Applicability: the row is not looked at. */
export function isExcluded(row: MatrixRow, decided: ReadonlyMap<string, Applicability>): boolean {
  if (row.reference.status !== 'read') return false;
  const { references } = row.reference;
  return references.length > 0 && references.every(({ id }) => decided.get(id) === 'no');
}

/** Ids of the controls that a reference names. */
export function controlIds(reference: RowReference, kinds: readonly ReferenceKind[] = ['control']): readonly string[] {
  if (reference.status !== 'read') return [];
  return reference.references.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
}

/** The code of a control of the organisation's own, as written; null where the cell is empty or names something of the standard. */
export function customCode(row: TableRow<'applicability'>): string | null {
  if (row.reference.status !== 'none' && row.reference.status !== 'foreign') return null;
  const code = (row.fields.ref?.text ?? '').replace(/\s+/g, ' ').trim();
  return /\d/.test(code) && code.length <= LONGEST_CODE ? code : null;
}

/** Longer texts in the column of codes are headings or remarks. */
const LONGEST_CODE = 20;
const YES = foldedSet(YES_WORDS);
const NO = foldedSet(NO_WORDS);
const PARTIAL = foldedSet(PARTIAL_WORDS);
const FRENCH_YES = foldedSet(YES_WORDS_FRENCH);
const EMPTY = foldedSet(EMPTY_MARKS);
const FIRST_WORD = /^(.+?)\s*(?:[:;,(\n\u2012-\u2015]|\s-|-\s)\s*(.*)$/s;

function controlsOf(row: TableRow<'applicability'>, kinds: readonly ReferenceKind[]): readonly string[] {
  const custom = customCode(row);
  return custom === null ? controlIds(row.reference, kinds) : [custom];
}

function readDecision(field: Field | undefined, french: boolean): { readonly applicability: Applicability; readonly remark: string } {
  if (field && isUnreadable(field.value)) return { applicability: 'unclear', remark: '' };
  const text = (field?.text ?? '').trim();
  if (text === '') return { applicability: 'blank', remark: '' };
  const whole = readWord(text, french);
  if (whole) return { applicability: whole, remark: '' };
  const [, first = '', rest = ''] = FIRST_WORD.exec(text) ?? [];
  return { applicability: readWord(first, french) ?? 'unclear', remark: rest.replace(/\)$/, '').trim() };
}

function readWord(text: string, french: boolean): Applicability | null {
  // "✅ Included": a sign before a word repeats it.
  const word = fold(text)
    .replace(/^[^\p{L}\p{N}]+(?=\p{L})/u, '')
    .replace(/[.!]+$/, '');
  if (PARTIAL.has(word)) return 'partial';
  if (YES.has(word) || (french && FRENCH_YES.has(word))) return 'yes';
  return NO.has(word) ? 'no' : null;
}

/** "o" is oui in a French workbook only: by the setting, else where the column says oui or non, or nothing but O and N. */
function isFrench(table: Table<'applicability'>, register: Register): boolean {
  const { language } = register.settings.values;
  if (language !== 'auto') return language === 'fr';
  const words = new Set(table.rows.map((row) => fold(row.fields.applicable?.text ?? '')).filter((word) => !EMPTY.has(word)));
  return words.has('oui') || words.has('non') || (words.has('o') && [...words].every((word) => word === 'o' || word === 'n'));
}

function together(earlier: Applicability | undefined, later: Applicability): Applicability {
  if (earlier === undefined || earlier === 'blank' || earlier === later) return later;
  return later === 'blank' ? earlier : 'unclear';
}

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map(fold));
}
