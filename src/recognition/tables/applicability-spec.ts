import { isTick, isYesNo, shareUnique } from '../evidence';
import type { Found } from '../found';
import { countForeign } from '../vocabulary';
import { isClauseList, isControlCode } from './control-codes';
import { settleApplicability } from './settle-applicability';
import type { KindSpec } from './spec';

/** Statements of Applicability and control registers. */
export const APPLICABILITY: KindSpec = {
  kind: 'applicability',
  points: {
    ref: 1,
    title: 1,
    applicable: 3,
    notApplicable: 1,
    exclusion: 3,
    inclusion: 2,
    justification: 2,
    status: 1,
    owner: 1,
    theme: 0.5,
    summary: 0.5,
    evidence: 0.5,
    plannedDate: 0.5,
    riskRef: 0.5,
    ref2013: 1,
  },
  keys: ['ref', 'title'],
  settle: settleApplicability,
  judge,
};

const DECISIONS = ['applicable', 'notApplicable', 'exclusion', 'inclusion'];
const REGISTER_COLUMNS = ['status', 'owner', 'evidence', 'summary', 'plannedDate'];

function judge(found: Found): number | null {
  const { points, isCoded } = judgeCodes(found);
  const foreign = countForeign(found.labels);
  if (!isCoded && (!hasTriple(found) || (foreign.get('legal register') ?? 0) > 0)) return null;
  const hasDecision = found.count(...DECISIONS) > 0 || (found.has('justification') && isAboutControls(found));
  if (!hasDecision && !isRegister(found)) return null;
  const isForeign = Math.max(0, ...foreign.values()) >= 2;
  if (isForeign && !found.isNamed('applicable') && !found.has('exclusion')) return null;
  const answers = found.share('applicable', isYesNo) + found.share('applicable', isTick);
  return points + (answers > 0.5 ? 2 : 0) - (isForeign ? 2 : 0);
}

/** Without codes, what is decided on must be named, decided and reasoned. */
function hasTriple(found: Found): boolean {
  const isTitled = found.isSure('ref') || found.isSure('title');
  return isTitled && found.isSure('applicable') && found.count('justification', 'inclusion', 'exclusion', 'status') > 0;
}

function judgeCodes(found: Found): { readonly points: number; readonly isCoded: boolean } {
  const ref = found.column('ref');
  if (!ref) return { points: 0, isCoded: false };
  const share = found.shareIn(ref.column, isControlCode);
  const codes = found.sample(ref.column).filter(isControlCode);
  if (share < 0.3 || codes.length < 2) return { points: 0, isCoded: false };
  if (isClauseList(codes)) return { points: 0, isCoded: false };
  const isRepeated = codes.length >= 6 && shareUnique(codes) < 0.6;
  return { points: share * 3 + (codes.length >= 10 ? 2 : 0) - (isRepeated ? 4 : 0), isCoded: true };
}

/** The rows are controls. Codes behind a risk, a requirement or a measure only refer to controls: a treatment plan, for one. */
function isAboutControls(found: Found): boolean {
  const ref = found.column('ref');
  const risk = found.column('riskRef');
  if (ref && risk && risk.column < ref.column) return false;
  return ref === null || leads(found, ref.column);
}

/** A register of controls without a decision: codes with a state or an owner. */
function isRegister(found: Found): boolean {
  if (!isAboutControls(found)) return false;
  if (countForeign(found.labels).size > 0 && found.count(...REGISTER_COLUMNS) < 3) return false;
  return found.count(...REGISTER_COLUMNS) >= 2 || (found.has('title') && found.count('status', 'owner') > 0);
}

/** The code comes before what it names; codes behind a requirement or risk only refer to controls. */
function leads(found: Found, ref: number): boolean {
  const title = found.column('title');
  const before = found.line.cells.filter(({ column }) => column < ref).length;
  return before <= 2 && (title === null || title.column > ref);
}
