import type { Table } from '../../register';
import type { Outcome } from '../check';
import { because, checked, defineCheck, fail, notApplicable, pass, review } from '../outcomes';
import { isMostlyEmpty } from '../common/filled-in';
import { titleById } from '../common/item-rows';
import { exclusionsOf, reasonHeader } from './exclusions';
import type { Exclusion } from './exclusions';

type Message = 'justified' | 'none' | 'placeholder' | 'cannotTell' | 'noColumn' | 'notFilledIn';

export const exclusionWithoutReason = defineCheck<Message>({
  id: 'SOA-03',
  name: 'exclusion-without-reason',
  family: 'soa',
  title: 'Excluded control has no justification',
  severity: 'error',
  basis: 'requirement',
  clauses: ['6.1.3'],
  question: 'Why is this not applicable?',
  looksFor:
    'Each control that is not applicable has a justification: in the column for exclusions where there is one, else in the only justification column, or behind the ' +
    '"No" itself. A placeholder, a tick or "n/a" is none.',
  why: 'ISO/IEC 27001 asks the Statement of Applicability for a justification of every exclusion of a control of Annex A (6.1.3).',
  remediation: 'Explain why {ref} is not necessary, from scope and risks.',
  remedies: {
    cannotTell: 'Correct the cell with the justification for {ref}.',
    noColumn: 'Add a column "Justification for exclusion" and explain each exclusion, from scope and risks.',
    notFilledIn: 'Explain each exclusion, from scope and risks.',
  },
  cannotSee: 'Whether the justification is true; SOA-04 looks at whether it says anything.',
  good: 'A.8.30: No. "No software is developed; outsourced development not used (scope 4.3)."',
  bad: 'A.8.30: No, and the justification is empty.',
  messages: {
    justified: 'The exclusion of {ref} {title} is justified.',
    none: 'The exclusion of {ref} {title} is not justified.',
    placeholder: 'The exclusion of {ref} {title} is not justified: the cell says "{value}".',
    cannotTell: 'Cannot tell whether the exclusion of {ref} {title} is justified: the cell cannot be read.',
    noColumn: 'No exclusion is justified: {sheet} has no column for it, and excludes {ref}.',
    notFilledIn: 'Justification for exclusion not filled in yet: {empty} of {rows} excluded controls.',
  },
  needs: { all: [{ kind: 'applicability', columns: ['applicable'] }], any: [], optional: [] },
  derivesFrom: 'Nothing: without a Statement of Applicability it is not checked.',
  settings: [],
  yieldsTo: [],
  grade: () => 'minor',
  evaluate: (context) => {
    const exclusions = exclusionsOf(context);
    if (exclusions.length === 0) return notApplicable(because('No control is excluded.'));
    const tables = [...new Set(exclusions.map(({ decision }) => decision.table))];
    return checked(
      tables.flatMap((table) =>
        ofTable(
          table,
          exclusions.filter(({ decision }) => decision.table === table),
        ),
      ),
    );
  },
});

function ofTable(table: Table<'applicability'>, exclusions: readonly Exclusion[]): readonly Outcome<Message>[] {
  const header = reasonHeader(table);
  const missing = exclusions.filter(({ reason }) => reason === 'none');
  const refs = exclusions.flatMap(({ decision }) => decision.controls);
  if (!header && missing.length > 0) {
    const listed = missing.flatMap(({ decision }) => decision.controls);
    return [
      fail('justification', [table.columns.applicable ?? table.header], 'noColumn', { sheet: table.sheet, ref: listed }, { refs: listed }),
    ];
  }
  if (header && isMostlyEmpty(missing.length, exclusions.length)) {
    const data = { empty: missing.length, rows: exclusions.length };
    return [review('justification', [header], 'notFilledIn', data, { refs })];
  }
  return exclusions.map(ofExclusion);
}

function ofExclusion({ decision, subject, title, cell, reason, text }: Exclusion): Outcome<Message> {
  const data = { ref: subject, title: title || titleById(subject), value: text };
  const extra = { refs: decision.controls };
  switch (reason) {
    case 'given':
      return pass(subject, 'justified', data, extra);
    case 'none':
      return fail(subject, [cell], 'none', data, extra);
    case 'placeholder':
      return fail(subject, [cell], 'placeholder', data, extra);
    case 'unreadable':
      return review(subject, [cell], 'cannotTell', data, extra);
  }
}
