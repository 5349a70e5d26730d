import { isTick } from '../evidence';
import type { Field } from '../../register';
import type { Found, FoundColumn } from '../found';
import type { RawRow } from '../rows';

const REASONS = ['justification', 'inclusion'] as const;

/**
 * Brings reasons that are ticked in columns side by side under one heading (legal, contract, risk ...) into one text a row: the
 * headings of the ticked ones. The cell is the first that is filled, else the first of the columns.
 */
export function joinReasons(found: Found, rows: readonly RawRow[]): readonly RawRow[] {
  for (const field of REASONS) {
    const columns = columnsUnder(found, field);
    if (columns.length >= 2) return rows.map((row) => ({ ...row, fields: { ...row.fields, [field]: joined(found, columns, row.row) } }));
  }
  return rows;
}

/** The columns that share the group heading of the field's own. */
function columnsUnder(found: Found, field: string): readonly FoundColumn[] {
  const group = found.column(field)?.header.group;
  if (group === undefined) return [];
  return [...(found.choices.get(field) ?? [])]
    .filter(({ header }) => header.group === group)
    .sort((one, other) => one.column - other.column);
}

function joined({ grid }: Found, columns: readonly FoundColumn[], row: number): Field {
  const filled = columns.filter(({ column }) => !grid.isBlank(row, column));
  const cell = grid.field(row, (filled[0] ?? columns[0])?.column ?? 0);
  const texts = filled.map(({ column, header }) => {
    const field = grid.field(row, column);
    return isTick(field) ? header.label : field.text.trim();
  });
  return texts.length === 0 ? cell : { ...cell, value: texts.join(', '), text: texts.join(', ') };
}
