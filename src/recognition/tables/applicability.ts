import { fold, readReference } from '../../standard';
import type { ReferenceReading } from '../../standard';
import { NO_REFERENCE } from '../../register';
import type { Field } from '../../register';
import { isUnreadable } from '../../workbook';
import type { CellRef } from '../../workbook';
import { buildTable } from '../build-table';
import type { ReadRow, ReadTable } from '../build-table';
import { isAnnexCode, isCode, isTick } from '../evidence';
import type { TableHeader } from '../find-tables';
import { toRowReference } from '../row-reference';
import { readRows } from '../rows';
import type { RawRow } from '../rows';
import { isMixedList } from './control-codes';
import { joinReasons } from './reason-columns';

/** Reads a Statement of Applicability or a register of controls. */
export function readApplicability(header: TableHeader, date1904: boolean): ReadTable {
  const ref = header.found.column('ref');
  const read = readRows(header, (text, field) => (field === 'ref' && isCodeText(text) ? 'row' : 'section'));
  const raw = { ...read, rows: joinReasons(header.found, read.rows) };
  const isMixed = ref !== null && isMixedList(header.found.sample(ref.column));
  const context = { date1904, edition: editionOf(raw.rows), purpose: isMixed ? ('mixed' as const) : ('controls' as const) };
  const rows: ReadRow[] = [];
  let section: string | null = null;
  let rawSection: string | null = null;
  raw.rows.forEach((row, index) => {
    if (row.section !== rawSection) section = rawSection = row.section;
    const reading = referenceOf(row, { ...context, header, section, before: raw.rows[index - 1], after: raw.rows[index + 1] });
    if (isHeading(row, reading)) section = headingText(row);
    else rows.push({ ...toRow(row, reading), section });
  });
  const decided = decide(header, rows);
  const title =
    !header.found.has('title') && rows.some((row) => row.fields['title']) && ref
      ? header.found.grid.cell(ref.header.row, ref.column)
      : null;
  return buildTable(header, { rows: decided.rows, unread: raw.unread, columns: { ...decided.columns, ...(title ? { title } : {}) } });
}

interface Around {
  readonly header: TableHeader;
  readonly date1904: boolean;
  readonly purpose: 'controls' | 'mixed';
  readonly edition: '2013' | undefined;
  readonly section: string | null;
  readonly before: RawRow | undefined;
  readonly after: RawRow | undefined;
}

function isCodeText(text: string): boolean {
  const cell = { text, value: text, cell: { sheet: '', row: 0, column: 0 } };
  return isCode(cell) || isAnnexCode(cell);
}

/** Most codes have three parts: the list is that of 2013, and so is a code that could be of either. */
function editionOf(rows: readonly RawRow[]): '2013' | undefined {
  const codes = rows.map((row) => row.fields['ref']?.text ?? '').filter((text) => /\d[.,]\d/.test(text));
  const old = codes.filter((text) => /\d{1,2}[.,]\d{1,2}[.,]\d{1,2}/.test(text));
  return codes.length >= 4 && old.length >= codes.length / 2 ? '2013' : undefined;
}

function referenceOf(row: RawRow, around: Around): ReferenceReading | null {
  const field = row.fields['ref'];
  if (!field || isUnreadable(field.value)) return null;
  const { grid } = around.header.found;
  return readReference(
    { text: field.text, value: field.value, isDate: grid.isDate(field.cell.row, field.cell.column), date1904: around.date1904 },
    {
      purpose: around.purpose,
      ...optional('title', row.fields['title']?.text),
      ...optional('section', around.section ?? undefined),
      ...optional('edition', around.edition),
      ...optional('before', around.before?.fields['ref']?.text),
      ...optional('after', around.after?.fields['ref']?.text),
    },
  );
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}

const OTHER_THAN_NAME = [
  'applicable',
  'notApplicable',
  'justification',
  'inclusion',
  'exclusion',
  'status',
  'owner',
  'evidence',
  'summary',
];

/** "A.5 | Organizational controls" names a theme and decides nothing. */
function isHeading(row: RawRow, reading: ReferenceReading | null): boolean {
  if (OTHER_THAN_NAME.some((field) => (row.fields[field]?.text.trim() ?? '') !== '')) return false;
  if (reading?.status === 'read') return reading.references.every(({ kind }) => HEADINGS.has(kind));
  const ref = row.fields['ref']?.text.trim() ?? '';
  return (
    reading?.status === 'none' && (ref === '' || /^(annex |anhang )?a?\.?\d{1,2}\.?$|^(section|theme|abschnitt|thema)\b/.test(fold(ref)))
  );
}

const HEADINGS: ReadonlySet<string> = new Set(['theme', 'chapter', 'domain2013', 'objective2013']);

function headingText(row: RawRow): string {
  return [row.fields['ref']?.text.trim(), row.fields['title']?.text.trim()].filter((text) => text !== undefined && text !== '').join(' ');
}

function toRow(row: RawRow, reading: ReferenceReading | null): ReadRow {
  const field = row.fields['ref'];
  if (!field) return { ...row, reference: NO_REFERENCE };
  const rest = reading?.status === 'read' ? reading.rest.trim() : '';
  const hasTitle = (row.fields['title']?.text.trim() ?? '') !== '';
  const fields = rest !== '' && !hasTitle ? { ...row.fields, title: { ...field, value: rest, text: rest } } : row.fields;
  return { ...row, fields, reference: toRowReference(field, reading) };
}

interface Decided {
  readonly rows: readonly ReadRow[];
  readonly columns: Readonly<Record<string, CellRef | null>>;
}

/** Brings two tick columns, or a status that says "not applicable", into one answer a row; the cell stays the one that says it. */
function decide(header: TableHeader, rows: readonly ReadRow[]): Decided {
  const { found } = header;
  const { grid } = found;
  if (found.has('notApplicable')) {
    const column = found.column('applicable') ?? found.column('notApplicable');
    const cell = column ? grid.cell(column.header.row, column.column) : null;
    return { rows: rows.map(joinTicks), columns: { notApplicable: null, applicable: cell } };
  }
  const status = found.column('status');
  const isTelling =
    status !== null && !found.has('applicable') && rows.some((row) => NOT_APPLICABLE.test(fold(row.fields['status']?.text ?? '')));
  if (!isTelling) return { rows, columns: {} };
  return { rows: rows.map(fromStatus), columns: { applicable: grid.cell(status.header.row, status.column) } };
}

const NOT_APPLICABLE = /^(not applicable|n\/a|na|nicht anwendbar|non applicable|no aplica(ble)?|excluded|ausgeschlossen|out of scope)\b/;

const UNDECIDED =
  /^(\?+|tbd|tbc|tba|todo|unknown|unclear|undecided|to be (determined|decided|confirmed|assessed)|unklar|noch offen|a definir|por definir)$/;

function joinTicks(row: ReadRow): ReadRow {
  const { notApplicable, ...fields } = row.fields;
  const yes = fields['applicable'];
  const saysNo = notApplicable !== undefined && isTick(notApplicable);
  const isBlank = notApplicable?.text.trim() === '' && !isUnreadable(notApplicable.value);
  if (!notApplicable || (!saysNo && isBlank))
    return { ...row, fields: yes || !notApplicable ? fields : { ...fields, applicable: notApplicable } };
  if (!saysNo) return { ...row, fields: yes && yes.text.trim() !== '' ? fields : { ...fields, applicable: opposite(notApplicable) } };
  const isBoth = yes !== undefined && isTick(yes);
  const text = isBoth ? `${yes.text} / ${notApplicable.text}` : 'No';
  return { ...row, fields: { ...fields, applicable: { ...notApplicable, value: text, text } } };
}

/** "Excluded: No" is applicable. Anything that is not a plain no is kept as it stands. */
function opposite(field: Field): Field {
  return /^(no|n|false|nein|non)$/.test(fold(field.text)) || field.value === false ? { ...field, value: 'Yes', text: 'Yes' } : field;
}

function fromStatus(row: ReadRow): ReadRow {
  const status = row.fields['status'];
  // An error or a "TBD" says neither yes nor no: the cell stays as it is, so that it is asked about.
  if (!status || status.text.trim() === '' || isUnreadable(status.value) || UNDECIDED.test(fold(status.text)))
    return status ? { ...row, fields: { ...row.fields, applicable: status } } : row;
  const text = NOT_APPLICABLE.test(fold(status.text)) ? 'No' : 'Yes';
  return { ...row, fields: { ...row.fields, applicable: { ...status, value: text, text } } };
}
