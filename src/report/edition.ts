import type { Cause } from '../checks';
import { fold } from '../standard';
import type { Register, SheetKind } from '../register';
import type { CheckRun } from './run-checks';

/** Checks that a sheet in the 2013 numbering makes meaningless, and the sheets each of them reads. */
const READS: Readonly<Record<string, { readonly kinds: readonly SheetKind[]; readonly isJoint: boolean }>> = {
  'COV-01': { kinds: ['matrix'], isJoint: false },
  // It compares both sheets: one in the old numbering is enough to spoil the comparison.
  'COV-02': { kinds: ['matrix', 'applicability'], isJoint: true },
  'COV-10': { kinds: ['matrix', 'applicability'], isJoint: false },
  'SOA-01': { kinds: ['applicability'], isJoint: false },
};

/**
 * A sheet that is in the 2013 numbering as a whole is reported once, by COV-11. What other checks would say about its codes is not
 * checked, with COV-11 as the cause; their outcomes on other sheets stand.
 */
export function applyEdition(runs: readonly CheckRun[], register: Register): readonly CheckRun[] {
  const old = sheetsIn2013(runs);
  if (old.size === 0) return runs;
  return runs.map((run) => {
    const reads = READS[run.check.id];
    if (!reads || run.status !== 'checked' || run.isCrashed) return run;
    const own = sheetsOf(register, reads.kinds);
    const spoilt = own.filter((sheet) => old.has(sheet));
    if (spoilt.length === 0) return run;
    const kept = reads.isJoint ? [] : run.outcomes.filter(({ cells }) => cells.length > 0 && !cells.some(({ sheet }) => old.has(sheet)));
    if (kept.length > 0 && spoilt.length < own.length) return { ...run, outcomes: kept };
    const cause: Cause = { kind: 'edition2013', sheets: spoilt };
    return { ...run, status: 'notChecked', cause, outcomes: [] };
  });
}

/** Sheets for which COV-11 gave its one finding a sheet: the sheet is its subject. */
export function sheetsIn2013(runs: readonly CheckRun[]): ReadonlySet<string> {
  const found = runs.find(({ check }) => check.id === 'COV-11')?.outcomes ?? [];
  const sheets = found.flatMap(({ outcome, subject, cells }) => {
    const sheet = cells[0]?.sheet;
    return outcome === 'fail' && sheet !== undefined && fold(subject) === fold(sheet) ? [sheet] : [];
  });
  return new Set(sheets);
}

function sheetsOf(register: Register, kinds: readonly SheetKind[]): readonly string[] {
  const tables = [
    ...(kinds.includes('matrix') ? register.matrices.filter(({ layout }) => layout !== 'ownerColumn') : []),
    ...(kinds.includes('applicability') ? register.applicability : []),
  ];
  return [...new Set(tables.map(({ sheet }) => sheet))];
}
