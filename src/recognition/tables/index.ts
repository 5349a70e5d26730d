import { APPLICABILITY } from './applicability-spec';
import { COMPETENCY, DUTIES_TABLE, PEOPLE_TABLE, ROLES_TABLE, TRAINING } from './people-specs';
import { COMMUNICATIONS, CONFLICTS, DOCUMENTS, EXCEPTIONS, RESOURCES, SETTINGS_TABLE } from './register-specs';
import type { KindSpec } from './spec';

export type { KindSpec };

/** Every kind of table with a header row. Grids are found by their cells (see the grid readers). */
export const KIND_SPECS: readonly KindSpec[] = [
  APPLICABILITY,
  ROLES_TABLE,
  PEOPLE_TABLE,
  COMPETENCY,
  TRAINING,
  DUTIES_TABLE,
  CONFLICTS,
  RESOURCES,
  COMMUNICATIONS,
  DOCUMENTS,
  EXCEPTIONS,
  SETTINGS_TABLE,
];
