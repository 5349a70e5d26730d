import { findSetting, fold } from '../../standard';
import { isPhase } from '../evidence';
import type { Found, SettledColumns } from '../found';
import { countForeign } from '../vocabulary';
import type { KindSpec } from './spec';

/** Pairs of duties or roles that must not meet in one person. */
export const CONFLICTS: KindSpec = {
  kind: 'conflicts',
  points: {
    dutyA: 2.5,
    dutyB: 2.5,
    severity: 1,
    ruleId: 1,
    when: 1,
    sameSystem: 1,
    rationale: 0.5,
    compensating: 1,
    refs: 0.25,
    active: 0.5,
  },
  keys: ['dutyA', 'dutyB', 'ruleId'],
  settle: settlePair,
  judge: (found) => (found.isSure('dutyA') && found.isSure('dutyB') ? 1 : null),
};

/** "Role | Conflicting role", "Duty | Incompatible with": the first of the pair stands left of the second, whatever it is called. */
function settlePair(found: Found): SettledColumns {
  const second = found.column('dutyB');
  if (!second || found.isSure('dutyA') || !found.isSure('dutyB') || !OPPOSED.test(fold(second.header.label))) return {};
  const ids = found.column('ruleId')?.column;
  const first = found.line.cells.findLast(({ column }) => column < second.column && column !== ids);
  return first ? { dutyA: first.column } : {};
}

const OPPOSED = /conflict|incompat|unverein|nicht vereinbar|konflikt|conflit|en conflicto/;

/** What the ISMS is given: people, tools, money, time. */
export const RESOURCES: KindSpec = {
  kind: 'resources',
  points: {
    phase: 1.5,
    type: 0.5,
    description: 1,
    source: 1,
    provider: 1,
    internalOwner: 0.5,
    amount: 1.5,
    currency: 1,
    time: 1,
    period: 0.5,
    approvedBy: 0.5,
    approvedOn: 0.5,
    status: 0.25,
    lastReview: 0.5,
    evidence: 0.25,
  },
  keys: ['description', 'type', 'phase'],
  judge: judgeResources,
};

function judgeResources(found: Found): number | null {
  const foreign = countForeign(found.labels);
  if ((foreign.get('asset register') ?? 0) > 0 || (foreign.get('risk register') ?? 0) >= 2) return null;
  if (!found.has('description') || found.count('phase', 'type') === 0) return null;
  const isNamed = found.labels.some((label) => /resource|ressource|recurso/i.test(label));
  const phases = found.share('phase', isPhase);
  const costs = found.count('amount', 'time', 'currency', 'provider', 'source');
  if (costs === 0 || (!isNamed && phases < 0.5 && !(found.isSure('phase') && costs >= 2))) return null;
  if ((foreign.get('project plan') ?? 0) >= 3 && phases < 0.5) return null;
  return phases * 2 + (isNamed ? 1 : 0);
}

/** What is communicated, when, with whom and how. */
export const COMMUNICATIONS: KindSpec = {
  kind: 'communications',
  points: { what: 1.5, when: 1.5, withWhom: 2, how: 1.5, sender: 1, audience: 0.5, evidence: 0.25 },
  keys: ['what', 'withWhom'],
  judge: (found) => {
    if (!found.isSure('what') || found.count('when', 'withWhom', 'how') < 2) return null;
    return found.has('when', 'withWhom', 'how') ? 1 : 0;
  },
};

/** Documents under control. */
export const DOCUMENTS: KindSpec = {
  kind: 'documents',
  points: {
    title: 1,
    docId: 1.5,
    version: 2,
    nextReview: 1.5,
    approvedBy: 1,
    approvedOn: 1,
    owner: 0.5,
    author: 1,
    type: 0.25,
    status: 0.25,
    key: 0.25,
    language: 0.5,
    classification: 0.5,
    location: 0.5,
  },
  keys: ['title', 'docId'],
  judge: (found) => {
    if ((countForeign(found.labels).get('asset register') ?? 0) > 0) return null;
    if (found.count('title', 'docId') === 0) return null;
    const isNamed = found.labels.some((label) => /\b(doc|document|dok|dokument|documento|policy)/i.test(label));
    const controlled = found.count('version', 'nextReview', 'approvedBy', 'approvedOn', 'author');
    if (controlled < 2 && !(isNamed && controlled === 1 && found.has('owner'))) return null;
    return isNamed ? 1 : 0;
  },
};

/** Exceptions and accepted findings. */
export const EXCEPTIONS: KindSpec = {
  kind: 'exceptions',
  points: {
    id: 0.5,
    check: 1.5,
    object: 1,
    reason: 1,
    compensating: 1.5,
    requestedBy: 1.5,
    approvedBy: 1,
    secondApprover: 2,
    approvedOn: 0.5,
    expires: 1.5,
    kind: 0.5,
    status: 0.25,
  },
  keys: ['id', 'check', 'object'],
  judge: (found) => {
    if (found.count('id', 'check', 'object') < 2) return null;
    if (found.count('reason', 'compensating') === 0 || !found.has('approvedBy')) return null;
    return found.has('expires') || found.has('check') ? 1 : null;
  },
};

/** Settings of the check. */
export const SETTINGS_TABLE: KindSpec = {
  kind: 'settings',
  points: { setting: 2, value: 2, meaning: 1 },
  keys: ['setting'],
  judge: judgeSettings,
};

/** Questions are remembered as they were asked. */
function isQuestion(text: string): boolean {
  return /[?？]\s*$/.test(text);
}

function judgeSettings(found: Found): number | null {
  if (!found.isSure('setting') || !found.isSure('value')) return null;
  const column = found.column('setting')?.column ?? 0;
  const known = found.sample(column).filter(({ text }) => findSetting(text) !== null || isQuestion(text)).length;
  // Other tables of parameters exist; one that names no setting and answers no question of ours is not about this check.
  return known === 0 ? null : 0.5 + Math.min(known, 6);
}
