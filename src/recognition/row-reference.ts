import { NO_REFERENCE } from '../register';
import type { Field, RowReference } from '../register';
import type { ReferenceReading } from '../standard';
import { isUnreadable } from '../workbook';

/** What the cell of a row refers to, as the register keeps it. A cell that cannot be read is never taken for an empty one. */
export function toRowReference(field: Field, reading: ReferenceReading | null): RowReference {
  if (!reading || isUnreadable(field.value)) return { status: 'unreadable', field };
  switch (reading.status) {
    case 'none':
      return NO_REFERENCE;
    case 'read':
      return { status: 'read', field, references: reading.references, isRange: reading.isRange, repair: reading.repair };
    case 'ambiguous':
      return { status: 'ambiguous', field, candidates: reading.candidates, reason: reading.reason };
    case 'unknownCode':
      return { status: 'unknownCode', field, code: reading.code };
    case 'foreign':
      return { status: 'foreign', field, code: reading.code };
  }
}
