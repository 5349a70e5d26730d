import { oneSpelling } from '../../standard';
import type { ConflictWhen } from '../../standard';
import type { RuleInForce } from '../../register';
import type { DutyHolder } from './duty-book';

/** What a rule says of one system (or of all): see `ConflictWhen`. */
export interface PairVerdict {
  readonly rule: RuleInForce;
  /** As written; blank where the rule compares all systems, or the duties are held everywhere. */
  readonly system: string;
  /**
   * conflict: the people who hold both duties. group: a group holds one of them, and whether somebody does both cannot be told.
   * clear: nobody holds both, or not in the way the rule minds.
   */
  readonly kind: 'conflict' | 'group' | 'clear';
  /** Those who hold both (conflict), or the groups (group). Each once. */
  readonly holders: readonly DutyHolder[];
  /** Every mention of them under either duty, for the cells. */
  readonly mentions: readonly DutyHolder[];
  /** Somebody else holds duty B too. */
  readonly hasOtherHolder: boolean;
}

export interface PairOptions {
  /** either: a group under one of the duties is a question. same: only a group that holds both is. */
  readonly groups: 'either' | 'same';
  readonly conflictWhen?: ConflictWhen;
}

/**
 * One verdict a system for a pair of duties; empty where one of the duties has no holder. Rules for the same system only compare
 * equal systems, a blank one counting as every system.
 */
export function evaluatePair(
  rule: RuleInForce,
  holdersOf: (duty: string) => readonly DutyHolder[],
  options: PairOptions = { groups: 'either' },
): readonly PairVerdict[] {
  const a = holdersOf(rule.dutyA);
  const b = holdersOf(rule.dutyB);
  if (a.length === 0 || b.length === 0) return [];
  const systems = rule.isSameSystemOnly ? systemsOf([...a, ...b]) : [null];
  return systems.map((system) => verdict(rule, within(a, system), within(b, system), options));
}

/** Systems that are named, each once; one blank where none is. */
function systemsOf(holders: readonly DutyHolder[]): readonly string[] {
  const named = new Set(holders.map(({ system }) => system).filter((system) => system !== ''));
  return named.size > 0 ? [...named] : [''];
}

function within(holders: readonly DutyHolder[], system: string | null): readonly DutyHolder[] {
  return holders.filter((holder) => system === null || holder.system === '' || holder.system === system);
}

function verdict(rule: RuleInForce, a: readonly DutyHolder[], b: readonly DutyHolder[], options: PairOptions): PairVerdict {
  const when = options.conflictWhen ?? rule.conflictWhen;
  const keysOfB = new Set(b.map(({ key }) => key));
  const both = unique(a.filter(({ key, isGroup }) => !isGroup && keysOfB.has(key)));
  const others = (key: string) => [...keysOfB].some((other) => other !== key);
  const conflicting = both.filter(({ key }) => when !== 'no_other_holder' || !others(key));
  if (conflicting.length > 0) return found(rule, 'conflict', conflicting, a, b, others(conflicting[0]?.key ?? ''));
  const groups = groupsInDoubt(a, b, when, options);
  return found(rule, groups.length > 0 ? 'group' : 'clear', groups, a, b, b.length > 1);
}

/**
 * Groups for which nobody can tell whether one of their people does both. Where the rule asks for another holder of duty B, a group
 * there that does not hold duty A too is others enough.
 */
function groupsInDoubt(
  a: readonly DutyHolder[],
  b: readonly DutyHolder[],
  when: ConflictWhen,
  options: PairOptions,
): readonly DutyHolder[] {
  const keys = (holders: readonly DutyHolder[]) => new Set(holders.map(({ key }) => key));
  const inBoth = a.filter(({ key, isGroup }) => isGroup && keys(b).has(key));
  if (options.groups === 'same') return unique(inBoth);
  if (when === 'any_overlap') return unique([...a, ...b].filter(({ isGroup }) => isGroup));
  if (keys(b).size > 1 || b.some(({ key, isGroup }) => isGroup && !keys(a).has(key))) return [];
  return unique(a.filter(({ isGroup }) => isGroup));
}

function found(
  rule: RuleInForce,
  kind: PairVerdict['kind'],
  holders: readonly DutyHolder[],
  a: readonly DutyHolder[],
  b: readonly DutyHolder[],
  hasOtherHolder: boolean,
): PairVerdict {
  const keys = new Set(holders.map(({ key }) => key));
  const mentions = [...a, ...b].filter(({ key }) => keys.has(key));
  const systems = mentions.filter(({ system }) => system !== '');
  const isOne = rule.isSameSystemOnly && new Set(systems.map(({ system }) => system)).size === 1;
  const system = isOne ? systems.map(({ systemLabel }) => systemLabel).reduce(oneSpelling) : '';
  return { rule, system, kind, holders, mentions, hasOtherHolder };
}

function unique(holders: readonly DutyHolder[]): readonly DutyHolder[] {
  return [...new Map(holders.map((holder) => [holder.key, holder])).values()];
}
