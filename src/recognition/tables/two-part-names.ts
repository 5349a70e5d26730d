import type { CellRef } from '../../workbook';
import type { Field } from '../../register';
import type { TableHeader } from '../find-tables';
import type { RawRow } from '../rows';

interface JoinedNames {
  readonly rows: readonly RawRow[];
  readonly columns: Readonly<Record<string, CellRef | null>>;
}

/**
 * Joins a first and a last name that stand in two columns, the first name first. "Name" beside "Vorname" or "Prénom" is the last
 * name, beside "Apellidos" the first. The cell is that of the column on the left.
 */
export function joinNames(header: TableHeader, rows: readonly RawRow[], field: 'name' | 'person'): JoinedNames {
  const { found } = header;
  if (!found.has('firstName') && !found.has('lastName')) return { rows, columns: {} };
  const first = found.has('firstName') ? 'firstName' : field;
  const last = found.has('lastName') ? 'lastName' : field;
  const parts = [found.column(first), found.column(last)].filter((column) => column !== null);
  const [left] = [...parts].sort((one, other) => one.column - other.column);
  const cell = left ? found.grid.cell(left.header.row, left.column) : null;
  return { rows: rows.map((row) => joinRow(row, { first, last, field })), columns: { firstName: null, lastName: null, [field]: cell } };
}

function joinRow(row: RawRow, names: { readonly first: string; readonly last: string; readonly field: string }): RawRow {
  const { firstName: _first, lastName: _last, ...fields } = row.fields;
  const parts = names.first === names.last ? [row.fields[names.first]] : [row.fields[names.first], row.fields[names.last]];
  const filled = parts.filter((part): part is Field => part !== undefined && part.text.trim() !== '');
  const [one] = [...filled].sort((a, b) => a.cell.column - b.cell.column);
  if (!one) return { ...row, fields: withEmpty(fields, names.field, parts[0]) };
  const text = filled.map((part) => part.text.trim()).join(' ');
  return { ...row, fields: { ...fields, [names.field]: filled.length === 1 ? one : { ...one, value: text, text } } };
}

function withEmpty(fields: Readonly<Record<string, Field>>, field: string, empty: Field | undefined): Readonly<Record<string, Field>> {
  return empty ? { ...fields, [field]: empty } : fields;
}
