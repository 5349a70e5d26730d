import { CONFLICT_RULES } from '../../standard';
import type { RuleInForce } from '../../register';

/** Pairs of "requests" and "approves" are decided by SOD-02 alone: SR-01, SR-04, SR-15 and SR-19. */
const DECIDED_BY_SOD_02: ReadonlySet<string> = new Set(['SR-01', 'SR-04', 'SR-15', 'SR-19']);

export type RuleOwner = 'SOD-01' | 'SOD-02';

/** The check that reports a rule: each rule is reported by one. */
export function ownerOf(rule: RuleInForce): RuleOwner {
  const isListed = CONFLICT_RULES.some(({ id, dutyA, dutyB }) => DECIDED_BY_SOD_02.has(id) && dutyA === rule.dutyA && dutyB === rule.dutyB);
  return isListed || rule.conflictWhen === 'sole_approver' ? 'SOD-02' : 'SOD-01';
}

/** Rules that SOD-02 looks at: the active built-in ones, which a SoD Rules sheet does not replace, and those the sheet adds. */
export function approvalRules(inForce: readonly RuleInForce[]): readonly RuleInForce[] {
  const builtIn: readonly RuleInForce[] = CONFLICT_RULES.filter(({ id, isActive }) => DECIDED_BY_SOD_02.has(id) && isActive);
  const added = inForce.filter((rule) => ownerOf(rule) === 'SOD-02' && !builtIn.some((other) => isSamePair(rule, other)));
  return [...builtIn, ...added];
}

export function isSamePair(one: Pick<RuleInForce, 'dutyA' | 'dutyB'>, other: Pick<RuleInForce, 'dutyA' | 'dutyB'>): boolean {
  return one.dutyA === other.dutyA && one.dutyB === other.dutyB;
}

/** A built-in rule by its id. */
export function builtInRule(id: string): RuleInForce {
  const rule = CONFLICT_RULES.find((each) => each.id === id);
  if (!rule) throw new RangeError(`There is no built-in rule ${id}.`);
  return rule;
}
