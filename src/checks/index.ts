import type { Check } from './check';
import { clauseNotInMatrix } from './coverage/cov-01-clause-not-in-matrix';
import { controlNotInMatrix } from './coverage/cov-02-control-not-in-matrix';
import { nobodyAccountable } from './coverage/cov-03-nobody-accountable';
import { severalAccountable } from './coverage/cov-04-several-accountable';
import { nobodyResponsible } from './coverage/cov-05-nobody-responsible';
import { placeholder } from './coverage/cov-06-placeholder';
import { departedAssignee } from './coverage/cov-08-departed-assignee';
import { numberingOf2013 } from './coverage/cov-11-numbering-of-2013';
import { damagedCode } from './coverage/cov-13-damaged-code';
import { controlsMissing } from './soa/soa-01-controls-missing';
import { exclusionWithoutReason } from './soa/soa-03-exclusion-without-reason';
import { weakExclusionReason } from './soa/soa-04-weak-exclusion-reason';
import { controlWithoutOwner } from './soa/soa-07-control-without-owner';
import { phaseWithoutResources } from './resources/res-02-phase-without-resources';

export type * from './check';
export * from './context';
export * from './merge';
export * from './message';
export * from './needs';
export * from './outcomes';

/** Every check, by family and number. */
export const CHECKS: readonly Check[] = [
  clauseNotInMatrix,
  controlNotInMatrix,
  nobodyAccountable,
  severalAccountable,
  nobodyResponsible,
  placeholder,
  departedAssignee,
  numberingOf2013,
  damagedCode,
  controlsMissing,
  exclusionWithoutReason,
  weakExclusionReason,
  controlWithoutOwner,
  phaseWithoutResources,
];

/** The check with that id, whatever its case; null where there is none. */
export function checkById(id: string): Check | null {
  return CHECKS.find((check) => check.id === id.trim().toUpperCase()) ?? null;
}
