import type { CheckContext, Outcome } from '../checks';
import type { MatrixRow } from '../register';
import { applicabilityOf } from '../checks/common/applicability';
import { auditorsOf } from '../checks/common/auditors';
import { ownMatrices } from '../checks/common/edition';
import { CONTROLS, LEAF_CLAUSES } from '../standard';
import { words } from '../words';
import type { Fact, FactId, Finding } from './check-report';
import type { CheckRun } from './run-checks';

/** Counts for page one, each "n of m" or "not looked at". They are facts about entries, never a score. */
export function factsOf(context: CheckContext, runs: readonly CheckRun[], findings: readonly Finding[]): readonly Fact[] {
  return [
    clauseFact(context),
    controlFact(context),
    ratio('exclusions', runs, 'SOA-03'),
    ratio('roles', runs, 'ROL-01'),
    ratio('people', runs, 'CMP-01'),
    ratio('gaps', runs, 'CMP-05'),
    ...conflictFacts(runs, findings),
    auditFact(context),
  ];
}

/** Clauses with A and R: a leaf counts through its own row, or that of a parent which stands for its children. */
function clauseFact(context: CheckContext): Fact {
  const assigned = referencesOf(context, isAssigned);
  const known = referencesOf(context, () => true);
  const stands = (references: ReadonlySet<string>, { id, parent }: (typeof LEAF_CLAUSES)[number]): boolean =>
    references.has(id) || (parent !== null && references.has(parent));
  if (!LEAF_CLAUSES.some((clause) => stands(known, clause))) return unknown('clauses');
  return share('clauses', LEAF_CLAUSES.filter((clause) => stands(assigned, clause)).length, LEAF_CLAUSES.length);
}

/** Applicable controls with A and R; without a Statement of Applicability, of all 93. */
function controlFact(context: CheckContext): Fact {
  const applicable = applicableControls(context);
  const id: FactId = applicable ? 'applicableControls' : 'controls';
  const wanted = applicable ?? CONTROLS.map((control) => control.id);
  const known = referencesOf(context, () => true);
  if (!CONTROLS.some((control) => known.has(control.id))) return unknown(id);
  const assigned = referencesOf(context, isAssigned);
  return share(id, wanted.filter((control) => assigned.has(control)).length, wanted.length);
}

function applicableControls({ register }: CheckContext): readonly string[] | null {
  const controls = [...applicabilityOf(register)].filter(([, applicability]) => applicability === 'yes' || applicability === 'partial');
  return controls.length > 0 ? controls.map(([id]) => id) : null;
}

/** Clauses and controls of the matrix rows that fit. */
function referencesOf(context: CheckContext, fits: (row: MatrixRow, context: CheckContext) => boolean): ReadonlySet<string> {
  const rows = ownMatrices(context.register).flatMap((matrix) => matrix.rows);
  const references = rows
    .filter((row) => fits(row, context))
    .flatMap(({ reference }) => (reference.status === 'read' ? reference.references : []));
  return new Set(references.filter(({ kind }) => kind === 'clause' || kind === 'control').map(({ id }) => id));
}

function isAssigned(row: MatrixRow, { people }: CheckContext): boolean {
  return people.withLetter(row, 'A').length > 0 && people.withLetter(row, 'R').length > 0;
}

/** What a check found in order, of all it could decide. */
function ratio(id: FactId, runs: readonly CheckRun[], checkId: string): Fact {
  const run = runs.find(({ check }) => check.id === checkId);
  if (run?.status !== 'checked' || run.isCrashed) return unknown(id);
  const decided = run.outcomes.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail');
  if (decided.length === 0) return unknown(id);
  return share(id, decided.filter(isPass).length, decided.length);
}

function isPass({ outcome }: Outcome): boolean {
  return outcome === 'pass';
}

/** Checks that find conflicts; SOD-10 and SOD-11 are about acceptances and deputies. */
const CONFLICT_CHECKS = new Set(['SOD-01', 'SOD-02', 'SOD-03', 'SOD-04', 'SOD-05', 'SOD-06', 'SOD-07', 'SOD-08', 'SOD-09']);

function conflictFacts(runs: readonly CheckRun[], findings: readonly Finding[]): readonly Fact[] {
  if (!runs.some(({ check, status }) => CONFLICT_CHECKS.has(check.id) && status === 'checked')) {
    return [unknown('conflictsOpen'), unknown('conflictsAccepted')];
  }
  const conflicts = findings.filter(({ check, outcome }) => CONFLICT_CHECKS.has(check.id) && outcome === 'fail');
  const accepted = conflicts.filter((finding) => finding.accepted).length;
  return [number('conflictsOpen', conflicts.length - accepted), number('conflictsAccepted', accepted)];
}

/** Who carries out internal audits, from inside or outside the organisation. */
function auditFact(context: CheckContext): Fact {
  const auditors = auditorsOf(context);
  if (auditors.length === 0) return unknown('audits');
  const text = auditors.map(({ assignee }) => words.report.fact.auditor(assignee.label, assignee.isExternal)).join('; ');
  return { id: 'audits', count: null, of: null, text };
}

function share(id: FactId, count: number, of: number): Fact {
  return { id, count, of, text: null };
}

function number(id: FactId, count: number): Fact {
  return { id, count, of: null, text: null };
}

function unknown(id: FactId): Fact {
  return { id, count: null, of: null, text: null };
}
