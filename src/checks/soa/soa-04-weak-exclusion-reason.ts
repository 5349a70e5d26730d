import type { Outcome } from '../check';
import { because, checkedOr, defineCheck, fail, notChecked, pass } from '../outcomes';
import { titleById } from '../common/item-rows';
import { dropWhen, sameSubject } from '../yields';
import { exclusionsOf, reasonHeader } from './exclusions';
import type { Exclusion } from './exclusions';
import { weaknessOf } from './weak-reasons';

type Message = 'reasoned' | 'notAReason' | 'weakWords' | 'short' | 'title';

export const weakExclusionReason = defineCheck<Message>({
  id: 'SOA-04',
  name: 'weak-exclusion-reason',
  family: 'soa',
  title: 'Justification for exclusion is too weak',
  severity: 'warning',
  basis: 'practice',
  clauses: ['6.1.3'],
  question: '"Not relevant" - says who?',
  looksFor:
    'The justification of an exclusion says what does not exist, who does it instead, or which decision stands behind it ("no own premises", provider, contract, because, ' +
    'scope 4.3 …). Weak are a bare "not relevant" or "not applicable", fewer than 5 words, the title of the control over again, and cost or "not implemented" whatever follows.',
  why: 'An auditor asks behind every exclusion. A justification that only repeats the decision does not show that the risks were looked at.',
  remediation: 'Give the reason: what does not exist, or which risk decision makes {ref} unnecessary.',
  cannotSee: 'Whether the reason is true.',
  good: 'No own premises; serviced office under contract C-12.',
  bad: 'not relevant.',
  messages: {
    reasoned: 'The exclusion of {ref} {title} is explained.',
    notAReason:
      'The justification for excluding {ref} {title} is too weak: "{value}". Cost, or that a control is not implemented, does not make it unnecessary.',
    weakWords: 'The justification for excluding {ref} {title} is too weak: "{value}" repeats the decision.',
    short: 'The justification for excluding {ref} {title} is too weak: "{value}" names no reason.',
    title: 'The justification for excluding {ref} {title} is too weak: it repeats the title.',
  },
  needs: { all: [{ kind: 'applicability', columns: ['applicable'] }], any: [], optional: [] },
  derivesFrom: 'Nothing: without a Statement of Applicability it is not checked.',
  settings: [],
  yieldsTo: [{ to: 'SOA-03', when: 'there is no justification', keep: dropWhen(sameSubject) }],
  grade: () => 'observation',
  couldLeadTo: '6.1.3',
  evaluate: (context) => {
    const exclusions = exclusionsOf(context);
    const hasColumn = context.register.applicability.some(reasonHeader);
    const given = exclusions.filter(({ reason }) => reason === 'given');
    if (!hasColumn && given.length === 0) return notChecked({ kind: 'noColumn', sheet: 'applicability', columns: ['exclusion'] });
    const cause = exclusions.length === 0 ? 'No control is excluded.' : 'No exclusion has a justification; SOA-03 says so.';
    return checkedOr(given.map(ofExclusion), because(cause));
  },
});

function ofExclusion({ decision, subject, title, cell, text }: Exclusion): Outcome<Message> {
  const titles = [title, ...decision.controls.map(titleById)];
  const data = { ref: subject, title: title || titleById(subject), value: text };
  const extra = { refs: decision.controls };
  const weakness = weaknessOf(text, titles);
  return weakness ? fail(subject, [cell], weakness, data, extra) : pass(subject, 'reasoned', data, extra);
}
