import { EMPTY_EVIDENCE, fold } from '../../standard';
import { isUnreadable } from '../../workbook';
import type { CheckContext, Outcome } from '../check';
import { because, checked, checkedOr, defineCheck, fail, pass, review } from '../outcomes';
import { isEmpty, notFilledIn } from '../common/filled-in';
import { cellOf, competencyRecords } from './competency-records';
import type { CompetencyRecord } from './competency-records';

type Message = 'shown' | 'noEvidence' | 'weakEvidence' | 'noColumn' | 'notFilledIn' | 'unreadable';

/** Words that claim evidence without naming any. */
const NO_EVIDENCE = new Set(EMPTY_EVIDENCE.map(fold));

export const noEvidence = defineCheck<Message>({
  id: 'CMP-03',
  name: 'no-evidence',
  family: 'competence',
  title: 'No evidence for a claimed competence',
  severity: 'warning',
  basis: 'requirement',
  clauses: ['7.2'],
  looksFor: 'Every row with an actual level of 1 or more names evidence: not empty, no placeholder, and more than "yes", "ok" or "done".',
  question: 'How do you know?',
  why: 'Clause 7.2 asks for documented information as evidence of competence: a certificate, a training record, experience, an evaluation.',
  remediation: 'Record the certificate, training record, CV entry or evaluation for {person}.',
  remedies: { notFilledIn: 'Enter the evidence.', unreadable: 'Correct the cell that cannot be read.' },
  cannotSee: 'Whether the evidence exists and is genuine. A link is not opened.',
  good: 'Certificate LA-27001 no. 4482.',
  bad: 'Evidence: "yes".',
  messages: {
    shown: '{person} has evidence for {competence}.',
    noEvidence: '{person} has no evidence for {competence}.',
    weakEvidence: '{person} has no evidence for {competence} that says what it is ("{value}").',
    noColumn: 'The competency sheet has no column for evidence.',
    notFilledIn: 'Evidence not filled in yet: {empty} of {rows}.',
    unreadable: 'The evidence of {person} for {competence} cannot be read.',
  },
  needs: { all: [{ kind: 'competency', columns: ['actual'] }], any: [], optional: [] },
  derivesFrom: 'Direct. Without a column for evidence there is one warning at the header.',
  settings: ['levelScale'],
  yieldsTo: [],
  grade: () => 'minor',
  evaluate: (context) => {
    const claims = competencyRecords(context).filter((record) => isClaimed(record));
    const lacking = claims.find(({ table }) => !table.columns.evidence);
    if (lacking && !claims.some(({ table }) => table.columns.evidence)) {
      return checked([fail('evidence-column', [lacking.table.header], 'noColumn', { person: 'each person' })]);
    }
    const withColumn = claims.filter(({ table }) => table.columns.evidence);
    const claimed = new Set(withColumn.map(({ row }) => row));
    const open = [...new Set(withColumn.map(({ table }) => table))].flatMap((table) => {
      const gap = notFilledIn(table, 'evidence', (row) => claimed.has(row));
      return gap
        ? [{ table, outcome: review<Message>('evidence', [gap.header], 'notFilledIn', { empty: gap.empty, rows: gap.rows }) }]
        : [];
    });
    const judged = withColumn.filter(({ table }) => !open.some((one) => one.table === table)).map((record) => judge(record, context));
    return checkedOr([...open.map(({ outcome }) => outcome), ...judged], because('No row claims a competence of a person or role'));
  },
});

/** A person or role with a level above none. */
function isClaimed({ who, actual }: CompetencyRecord): boolean {
  return who !== '' && actual.kind === 'level' && actual.rank >= 1;
}

function judge(record: CompetencyRecord, { people }: CheckContext): Outcome<Message> {
  const field = record.row.fields.evidence;
  const { who: person } = record;
  const data = { person, competence: [record.competence === '' ? 'a competence' : record.competence], value: field?.text.trim() ?? '' };
  const extra = { persons: record.keys };
  const cells = [cellOf(record, 'evidence')];
  if (field && isUnreadable(field.value)) return review(person, cells, 'unreadable', data, extra);
  if (isEmpty(field) || people.placeholderIn(data.value) !== null) return fail(person, cells, 'noEvidence', data, extra);
  return NO_EVIDENCE.has(fold(data.value)) ? fail(person, cells, 'weakEvidence', data, extra) : pass(person, 'shown', data, extra);
}
