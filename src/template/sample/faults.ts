import type { Fault } from './fault';
import { COVERAGE_FAULTS } from './faults/coverage';
import { ROLE_FAULTS } from './faults/roles';
import { SEGREGATION_FAULTS } from './faults/segregation';
import { COMPETENCE_FAULTS } from './faults/competence';
import { STATEMENT_FAULTS } from './faults/statement';

/** Every deliberate fault of the sample, at least one for each core check. */
export const FAULTS: readonly Fault[] = [
  ...COVERAGE_FAULTS,
  ...ROLE_FAULTS,
  ...SEGREGATION_FAULTS,
  ...COMPETENCE_FAULTS,
  ...STATEMENT_FAULTS,
];
