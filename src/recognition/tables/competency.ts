import type { Field } from '../../register';
import type { CellRef } from '../../workbook';
import { buildTable } from '../build-table';
import type { ReadTable } from '../build-table';
import type { TableHeader } from '../find-tables';
import { readRows } from '../rows';
import type { RawRow } from '../rows';
import { joinNames } from './two-part-names';

/**
 * Reads competency records: a row a person (or role) and competence. A name that stands once above several rows counts for all of
 * them; a cell that lists several competences gives a row for each.
 */
export function readCompetency(header: TableHeader): ReadTable {
  const { found } = header;
  const raw = readRows(header, (_text, field) => (field === 'competence' ? 'row' : 'section'));
  const isByRole = found.count('person', 'firstName', 'lastName') === 0;
  const joined = joinNames(header, raw.rows, 'person');
  const levelled = placeLevel(header, joined.rows, isByRole);
  const filled = fillDown(levelled.rows, isByRole ? ['role'] : ['person', 'role', 'origin']);
  const isGraded = found.count('required', 'actual', 'level') > 0;
  const rows = isGraded ? filled : filled.flatMap(splitList);
  return buildTable(header, {
    rows,
    unread: raw.unread,
    layout: isByRole ? 'byRole' : 'byPerson',
    columns: { ...joined.columns, ...levelled.columns },
  });
}

/** A column "Level" is what a role requires or what a person has, whichever the table does not say elsewhere. */
function placeLevel(
  header: TableHeader,
  rows: readonly RawRow[],
  isByRole: boolean,
): { rows: readonly RawRow[]; columns: Record<string, CellRef | null> } {
  const level = header.found.column('level');
  if (!level) return { rows, columns: {} };
  const field = isByRole ? (header.found.has('required') ? null : 'required') : header.found.has('actual') ? null : 'actual';
  const cell = header.found.grid.cell(level.header.row, level.column);
  const renamed = rows.map((row) => {
    const { level: value, ...fields } = row.fields;
    return field && value ? { ...row, fields: { ...fields, [field]: value } } : { ...row, fields };
  });
  return { rows: renamed, columns: { level: null, ...(field ? { [field]: cell } : {}) } };
}

/** Names given once for several rows. Where rows below each other repeat the name, a blank one is missing, not meant. */
function fillDown(rows: readonly RawRow[], fields: readonly string[]): readonly RawRow[] {
  const [key = ''] = fields;
  const isRepeating = rows.some((row, index) => index > 0 && textOf(row, key) !== '' && textOf(row, key) === textOf(rows[index - 1], key));
  if (isRepeating) return rows;
  let above: RawRow | null = null;
  return rows.map((row) => {
    if (textOf(row, key) !== '' || !above || above.section !== row.section || textOf(row, 'competence') === '') {
      above = row;
      return row;
    }
    const filled: Record<string, Field> = { ...row.fields };
    for (const field of fields) {
      const value: Field | undefined = above.fields[field];
      if (value && textOf(row, field) === '') filled[field] = value;
    }
    return { ...row, fields: filled };
  });
}

function textOf(row: RawRow | undefined, field: string): string {
  return row?.fields[field]?.text.trim() ?? '';
}

/** "ISO 27001; risk assessment" without a level each: a row for each item. Commas inside brackets do not separate. */
function splitList(row: RawRow): readonly RawRow[] {
  const field = row.fields['competence'];
  if (!field || typeof field.value !== 'string') return [row];
  const items = field.text
    .split(/[;\n\r•]|,(?![^(]*\))/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  if (items.length < 2) return [row];
  return items.map((item) => ({ ...row, fields: { ...row.fields, competence: { ...field, value: item, text: item } } }));
}
