import type { StandardSheet } from '../../standard';
import type { Change, Place } from './places';

/** A deliberate fault of the sample: what it changes, and every finding it causes in the workbook with all sheets. */
export interface Fault {
  readonly id: FaultId;
  /** In a sentence. */
  readonly what: string;
  readonly apply: Change;
  readonly findings: readonly FaultFinding[];
}

export interface FaultFinding {
  /** Check id and subject. */
  readonly id: string;
  readonly sheet: StandardSheet;
  readonly cells: readonly Place[];
  /** The Exceptions sheet accepts it. */
  readonly isAccepted?: boolean;
  /** Checks whose findings have the same cause and yield to this one. */
  readonly standsFor?: readonly string[];
}

export type FaultId = (typeof FAULT_IDS)[number];

export const FAULT_IDS = [
  'clauseMissing',
  'controlMissing',
  'nobodyAccountable',
  'twoAccountable',
  'nobodyResponsible',
  'placeholder',
  'leaver',
  'oldNumbering',
  'ambiguousCode',
  'leadershipUnassigned',
  'reportingUnassigned',
  'noDeputy',
  'providerWithoutOwner',
  'consultantAccountable',
  'policyNotWithTopManagement',
  'riskOwnersMissing',
  'approverGrants',
  'requesterApproves',
  'auditorInvolved',
  'developerApproves',
  'treaterAccepts',
  'reviewNotIndependent',
  'acceptanceExpired',
  'conflictAccepted',
  'noCompetenceRecord',
  'plannedGap',
  'gapWithoutPlan',
  'claimWithoutEvidence',
  'certificateExpired',
  'nobodyKnowsTheStandard',
  'auditorUnqualified',
  'controlNotInStatement',
  'exclusionUnexplained',
  'exclusionWeak',
  'controlWithoutOwner',
  'phaseWithoutResources',
] as const;

/** Shorthand for a finding with its places: row key (null is the header) and column. */
export function finding(id: string, sheet: StandardSheet, ...places: readonly (readonly [string | null, string])[]): FaultFinding {
  return { id, sheet, cells: places.map(([row, column]) => ({ row, column })) };
}
