import type { StandardSheet } from '../../standard';
import { conflictRows } from '../given-rows';
import { settingRows } from '../settings-sheet';
import type { Row } from '../sheet-plan';
import { SOA_ROWS } from './applicability';
import { COMPETENCY_ROWS } from './competency';
import { DUTIES_ROWS } from './duties';
import { MATRIX_ROWS } from './matrix';
import { ORGANISATION, PEOPLE_ROWS, SAMPLE_AS_OF } from './people';
import { COMMUNICATION_ROWS, DOCUMENT_ROWS, EXCEPTION_ROWS } from './records';
import { RESOURCES_ROWS } from './resources';
import { ROLES_ROWS } from './roles';
import { TRAINING_ROWS } from './training';

/** Every sheet of the sample, row by row, before it becomes a workbook. */
export type SampleContent = Readonly<Record<StandardSheet, readonly Row[]>>;

/** The sample without a fault. */
export const CLEAN_SAMPLE: SampleContent = {
  settings: settingRows({
    organisation: ORGANISATION,
    scope: 'Development, operation and support of the model platform, with all staff and the offices they use',
    asOf: SAMPLE_AS_OF,
    preparedBy: 'Helena Novak',
    reviewedBy: 'Priya Raman',
    language: 'en',
  }),
  matrix: MATRIX_ROWS,
  competency: COMPETENCY_ROWS.map(withGap),
  applicability: SOA_ROWS,
  roles: ROLES_ROWS,
  people: PEOPLE_ROWS,
  training: TRAINING_ROWS,
  duties: DUTIES_ROWS,
  conflicts: conflictRows(),
  resources: RESOURCES_ROWS,
  communications: COMMUNICATION_ROWS,
  documents: DOCUMENT_ROWS,
  exceptions: EXCEPTION_ROWS,
};

/** The result of the Gap formula, which the workbook stores beside it. */
export function withGap(row: Row): Row {
  const { required, actual } = row;
  return typeof required === 'number' && typeof actual === 'number' ? { ...row, gap: Math.max(0, required - actual) } : row;
}
