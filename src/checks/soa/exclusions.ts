import { fold } from '../../standard';
import { isUnreadable } from '../../workbook';
import type { Field, Table } from '../../register';
import type { CellRef } from '../../workbook';
import type { CheckContext } from '../check';
import { decisionsOfAnyEdition } from '../common/applicability';
import type { Decision } from '../common/applicability';
import { isEmpty } from '../common/filled-in';
import { foldReferences } from '../message';

/** A control that the Statement of Applicability excludes, with the reason it gives. */
export interface Exclusion {
  readonly decision: Decision;
  /** Identity: the control, or the range of controls of the row. */
  readonly subject: string;
  readonly title: string;
  /** The cell of the reason; the cell that stands for the row where the table has no column for it. */
  readonly cell: CellRef;
  readonly reason: 'none' | 'placeholder' | 'unreadable' | 'given';
  /** The reason as written; empty for "none". */
  readonly text: string;
}

/** The column that gives the reasons for exclusions: the one of its own, else the only one. Undefined where there is none. */
export function reasonHeader(table: Table<'applicability'>): CellRef | undefined {
  return table.columns.exclusion ?? table.columns.justification;
}

/** Every exclusion of the workbook, in sheet order. */
export function exclusionsOf({ register, people }: CheckContext): readonly Exclusion[] {
  return decisionsOfAnyEdition(register)
    .filter(({ applicability }) => applicability === 'no')
    .map((decision) => {
      const { row, controls, remark } = decision;
      const field = reasonField(decision);
      const words = {
        decision,
        subject: foldReferences(controls).join(', '),
        title: row.fields.title?.text.replace(/\s+/g, ' ').trim() ?? '',
      };
      if (isEmpty(field) && remark !== '') return { ...words, ...given(row.fields.applicable?.cell ?? row.anchor, remark, people) };
      if (!field || isEmpty(field)) return { ...words, cell: field?.cell ?? row.anchor, reason: 'none', text: '' };
      if (isUnreadable(field.value)) return { ...words, cell: field.cell, reason: 'unreadable', text: field.text };
      return { ...words, ...given(field.cell, field.text.replace(/\s+/g, ' ').trim(), people) };
    });
}

function given(cell: CellRef, text: string, people: CheckContext['people']): Pick<Exclusion, 'cell' | 'reason' | 'text'> {
  // An "x" is a tick, and a tick gives no reason; a longer text that begins with "open" or "name" may give one.
  const isPlaceholder = people.placeholderIn(text) !== null && fold(text).split(' ').length <= 3;
  return { cell, reason: isPlaceholder ? 'placeholder' : 'given', text };
}

function reasonField({ row }: Decision): Field | undefined {
  const { exclusion, justification } = row.fields;
  return exclusion && !isEmpty(exclusion) ? exclusion : isEmpty(justification) ? (exclusion ?? justification) : justification;
}
