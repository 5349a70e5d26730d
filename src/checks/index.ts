import type { Check } from './check';
import { clauseNotInMatrix } from './coverage/cov-01-clause-not-in-matrix';
import { controlNotInMatrix } from './coverage/cov-02-control-not-in-matrix';
import { nobodyAccountable } from './coverage/cov-03-nobody-accountable';
import { severalAccountable } from './coverage/cov-04-several-accountable';
import { nobodyResponsible } from './coverage/cov-05-nobody-responsible';
import { placeholder } from './coverage/cov-06-placeholder';
import { unknownAssignee } from './coverage/cov-07-unknown-assignee';
import { departedAssignee } from './coverage/cov-08-departed-assignee';
import { numberingOf2013 } from './coverage/cov-11-numbering-of-2013';
import { damagedCode } from './coverage/cov-13-damaged-code';
import { mandatoryRole } from './roles/rol-01-mandatory-role';
import { responsibilitiesOf53 } from './roles/rol-02-responsibilities-of-5-3';
import { deputy } from './roles/rol-03-deputy';
import { externalWithoutOwner } from './roles/rol-06-external-without-owner';
import { externalAccountable } from './roles/rol-07-external-accountable';
import { topManagementClause } from './roles/rol-08-top-management';
import { auditorAndRiskOwner } from './roles/rol-12-auditor-and-risk-owner';
import { conflictingDuties } from './segregation/sod-01-conflicting-duties';
import { ownAuthorisation } from './segregation/sod-02-own-authorisation';
import { auditorOwnWork } from './segregation/sod-03-auditor-own-work';
import { developAndRelease } from './segregation/sod-05-develop-and-release';
import { assessorAcceptsRisk } from './segregation/sod-08-assessor-accepts-risk';
import { reviewNotIndependent } from './segregation/sod-09-review-not-independent';
import { incompleteAcceptance } from './segregation/sod-10-incomplete-acceptance';
import { missingFromCompetency } from './competence/cmp-01-missing-from-competency';
import { levelBelowRequired } from './competence/cmp-02-level-below-required';
import { noEvidence } from './competence/cmp-03-no-evidence';
import { expired } from './competence/cmp-04-expired';
import { gapWithoutPlan } from './competence/cmp-05-gap-without-plan';
import { nobodyKnowsIso27001 } from './competence/cmp-06-nobody-knows-iso-27001';
import { auditorCompetence } from './competence/cmp-10-auditor-competence';
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
  unknownAssignee,
  departedAssignee,
  numberingOf2013,
  damagedCode,
  mandatoryRole,
  responsibilitiesOf53,
  deputy,
  externalWithoutOwner,
  externalAccountable,
  topManagementClause,
  auditorAndRiskOwner,
  conflictingDuties,
  ownAuthorisation,
  auditorOwnWork,
  developAndRelease,
  assessorAcceptsRisk,
  reviewNotIndependent,
  incompleteAcceptance,
  missingFromCompetency,
  levelBelowRequired,
  noEvidence,
  expired,
  gapWithoutPlan,
  nobodyKnowsIso27001,
  auditorCompetence,
  controlsMissing,
  exclusionWithoutReason,
  weakExclusionReason,
  controlWithoutOwner,
  phaseWithoutResources,
];

/** The check with that id or readable name, whatever its case; null where there is none. */
export function findCheck(idOrName: string): Check | null {
  const wanted = idOrName.trim().toLowerCase();
  return CHECKS.find((check) => check.id.toLowerCase() === wanted || check.name === wanted) ?? null;
}
