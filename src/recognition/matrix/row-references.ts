import { clauseById, isSameTitle, readReference, sideOf } from '../../standard';
import type { Reference, ReferenceCell, ReferenceReading } from '../../standard';
import { NO_REFERENCE } from '../../register';
import type { Field, RowReference } from '../../register';
import { isUnreadable } from '../../workbook';
import { toRowReference } from '../row-reference';
import { asChapter } from './numbering';

/** A cell that holds a code. */
export interface Code {
  readonly field: Field;
  readonly isDate: boolean;
  /** A bare number that stands for a chapter. */
  readonly isChapter: boolean;
}

/** A row's code and what stands around it. */
export interface CodedRow extends Omit<Code, 'field'> {
  /** The cell of the code; null where the row has none. */
  readonly field: Field | null;
  readonly title: string;
  readonly type: string;
  readonly section: string;
}

/** What the sheet lists as a whole: decided once, for all rows. */
interface CodePurpose {
  readonly purpose: 'controls' | 'clauses' | 'mixed';
  readonly edition: '2022' | '2013';
}

/** Reads the codes of a matrix, each beside its title, type, section and the codes above and below. */
export function readReferences(rows: readonly CodedRow[], date1904: boolean): readonly RowReference[] {
  const coded = rows.map((row, index) => ({ row, index })).filter(({ row }) => row.field !== null);
  const textAt = (place: number): string => coded[place]?.row.field?.text ?? '';
  const readAll = (purposeFor: (row: CodedRow) => CodePurpose): readonly ReferenceReading[] =>
    coded.map(({ row }, place) => read(row, purposeFor(row), textAt(place - 1), textAt(place + 1), date1904));
  const first = readAll(() => MIXED);
  const whole = purposeOf(first);
  const hasForeignTitles =
    whole.purpose === 'mixed' && areBareCodesClauses(coded.map(({ row }, place) => ({ row, reading: first[place] })));
  const isSettled = whole.purpose === MIXED.purpose && whole.edition === MIXED.edition && !hasForeignTitles;
  const purposeFor = (row: CodedRow): CodePurpose =>
    hasForeignTitles && isBare(row) && row.title !== '' ? { ...whole, purpose: 'clauses' } : whole;
  const readings = isSettled ? first : readAll(purposeFor);
  const references: RowReference[] = rows.map(() => NO_REFERENCE);
  coded.forEach(({ row, index }, place) => {
    if (row.field) references[index] = toRowReference(row.field, readings[place] ?? { status: 'none' });
  });
  return references;
}

/** True where a code is that of a chapter or a theme: on a row without letters it heads a section. */
export function isHeadingReference(reading: ReferenceReading): boolean {
  return (
    reading.status === 'read' &&
    reading.references.every(({ kind }) => kind === 'chapter' || kind === 'theme' || kind === 'domain2013' || kind === 'objective2013')
  );
}

/** Reads a code without its surroundings. */
export function readAlone(code: Code, date1904: boolean, title = ''): ReferenceReading {
  return readReference(cellOf(code, date1904), title === '' ? {} : { title });
}

function cellOf({ field, isDate, isChapter }: Code, date1904: boolean): ReferenceCell {
  if (isChapter) return { text: asChapter(field.text) };
  return { text: field.text, value: isUnreadable(field.value) ? null : field.value, isDate, date1904 };
}

const MIXED: CodePurpose = { purpose: 'mixed', edition: '2022' };
/** So many codes that can be one thing only, and none that is the other, tell what the sheet lists. */
const ENOUGH = 10;
const ENOUGH_BARE = 5;

function read(row: CodedRow, { purpose, edition }: CodePurpose, before: string, after: string, date1904: boolean): ReferenceReading {
  const { field } = row;
  if (!field || isUnreadable(field.value)) return { status: 'none' };
  return readReference(cellOf({ ...row, field }, date1904), {
    title: row.title,
    type: row.type,
    section: row.section,
    purpose,
    edition,
    before,
    after,
  });
}

function purposeOf(readings: readonly ReferenceReading[]): CodePurpose {
  const references = readings.flatMap((reading): readonly Reference[] => (reading.status === 'read' ? reading.references : []));
  const clauses = references.filter((reference) => sideOf(reference) === 'clause').length;
  const controls = references.length - clauses;
  const old = references.filter(({ kind }) => kind === 'control2013' || kind === 'objective2013' || kind === 'domain2013').length;
  const isOnly = (some: number, others: number): boolean => some >= ENOUGH && others === 0;
  return {
    purpose: isOnly(controls, clauses) ? 'controls' : isOnly(clauses, controls) ? 'clauses' : 'mixed',
    edition: old * 2 > references.length ? '2013' : '2022',
  };
}

/**
 * Titles in another language settle nothing by themselves. Where the bare codes that can be one thing only are all clauses, those that
 * could be either are clauses too; controls then carry their "A.". Where titles are those of the standard, a row whose title fits
 * neither stays open.
 */
function areBareCodesClauses(coded: readonly { readonly row: CodedRow; readonly reading: ReferenceReading | undefined }[]): boolean {
  const bare = coded.flatMap(({ row, reading }) =>
    isBare(row) && reading?.status === 'read' ? [{ row, references: reading.references }] : [],
  );
  if (bare.some(({ references }) => references.some((reference) => sideOf(reference) !== 'clause'))) return false;
  const titled = bare.filter(({ row }) => row.title !== '');
  const familiar = titled.filter(({ row, references }) => references.some(({ id }) => isSameTitle(row.title, clauseById(id)?.title ?? '')));
  return titled.length >= ENOUGH_BARE && familiar.length * 2 < titled.length;
}

/** A code that begins with its number: "5.1", not "A.5.1" or "Clause 5.1". */
function isBare({ field }: CodedRow): boolean {
  return /^\s*\d/.test(field?.text ?? '');
}
