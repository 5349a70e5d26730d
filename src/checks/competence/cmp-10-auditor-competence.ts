import { fold } from '../../standard';
import { isUnreadable } from '../../workbook';
import type { CheckContext, Evaluation, Outcome } from '../check';
import { because, checked, defineCheck, fail, notChecked, pass, review, skipped } from '../outcomes';
import { auditorsOf } from '../common/auditors';
import type { Auditor } from '../common/auditors';
import { isEmpty } from '../common/filled-in';
import { hasContract } from '../common/role-entries';
import { sharesPerson } from '../yields';
import { competencyRecords, nameOf, reaches } from './competency-records';
import type { CompetencyRecord } from './competency-records';

type Message = 'competent' | 'contract' | 'notShown' | 'noAudit' | 'noRow' | 'askProvider' | 'unreadable' | 'holderUnknown';

const REQUIRED_OF_4 = 2;
/** Findings whose cause is that the auditor has no competency row. */
const HAS_NO_ROW: ReadonlySet<string> = new Set<Message>(['noRow', 'askProvider']);
const AUDIT = /audit|19011|revision interna|interne revision/;

export const auditorCompetence = defineCheck<Message>({
  id: 'CMP-10',
  name: 'auditor-competence',
  family: 'competence',
  title: 'Internal auditor has no audit competence',
  severity: 'warning',
  basis: 'requirement',
  clauses: ['9.2.2', '7.2'],
  looksFor:
    'Everybody who carries out internal audits has a competence in auditing (or ISO 19011) at 2 of 4 or more, with evidence. For an external auditor a contract ' +
    'reference may stand for it.',
  question: 'What qualifies the auditor?',
  why: 'Clause 9.2.2 asks that auditors are selected so that audits are objective and impartial, and 7.2 that whoever works for the ISMS is competent.',
  remediation: 'Record audit training for {person} or engage an auditor.',
  remedies: {
    askProvider: "Ask the provider for the auditor's qualification and record it.",
    unreadable: 'Correct the cells that cannot be read.',
  },
  cannotSee: 'How well the audits are done.',
  good: 'ISO 19011 course, with certificate.',
  bad: 'No competence in auditing is recorded.',
  messages: {
    competent: '{person} is competent to audit.',
    contract: '{person} audits under a contract that is on record.',
    notShown: 'The internal auditor {person} has audit competence on record, but its level or evidence does not show it.',
    noAudit: 'The internal auditor {person} has no competence in auditing on record.',
    noRow: 'The internal auditor {person} has no competence record.',
    askProvider: 'What qualifies {person}, who audits from outside? The competency sheet does not say.',
    unreadable: 'Whether {person} is competent to audit cannot be told: a level or its evidence cannot be read.',
    holderUnknown: 'No cell says who {person} is.',
  },
  needs: { all: [{ kind: 'competency', columns: ['competence'] }], any: [{ kind: 'matrix' }, { kind: 'roles' }], optional: [] },
  derivesFrom: 'The responsible of 9.2, 9.2.1, 9.2.2, looked up in the competency sheet by person, then by role.',
  settings: ['levelScale'],
  yieldsTo: [
    {
      to: 'ROL-12',
      when: 'nobody is named',
      keep: (mine, theirs) => (theirs.subject === 'internal-audit' && theirs.outcome === 'fail' ? null : mine),
    },
    {
      to: 'CMP-01',
      when: 'no competency row at all',
      keep: (mine, theirs) => (HAS_NO_ROW.has(mine.message) && sharesPerson(mine, theirs) ? null : mine),
    },
  ],
  grade: () => 'minor',
  evaluate: (context) => judgeAll(context),
});

function judgeAll(context: CheckContext): Evaluation<Message> {
  const auditors = auditorsOf(context);
  if (auditors.length === 0) return notChecked(because('Nobody is named for internal audit'));
  const records = competencyRecords(context);
  const outcomes = auditors.map((auditor) => judge(auditor, records, context));
  return outcomes.every(({ outcome }) => outcome === 'notApplicable') ? notChecked({ kind: 'holderUnknown' }) : checked(outcomes);
}

function judge({ assignee, cells }: Auditor, records: readonly CompetencyRecord[], context: CheckContext): Outcome<Message> {
  const { people } = context;
  const person = nameOf(assignee);
  const own = recordsOf(assignee, records, context);
  const data = { person };
  const source = context.register.roles.length === 0 ? { source: 'matrix' as const } : {};
  const extra = { persons: [assignee.key, ...assignee.holders.map(({ key }) => key)], ...source };
  const audit = own.filter(({ competence }) => AUDIT.test(fold(competence)));
  const shown = audit.map((record) => evidenceOf(record, people));
  if (shown.includes('shown')) return pass(person, 'competent', data, extra);
  if (assignee.isExternal && hasContract(assignee, context)) return pass(person, 'contract', data, extra);
  if (shown.includes('unreadable')) return review(person, cells, 'unreadable', data, extra);
  if (audit.length > 0) return fail(person, cells, 'notShown', data, extra);
  if (own.length > 0) return fail(person, cells, 'noAudit', data, extra);
  if (assignee.isExternal) return review(person, cells, 'askProvider', data, extra);
  const isKnown = assignee.holders.length > 0 || assignee.role === null;
  return isKnown ? fail(person, cells, 'noRow', data, extra) : skipped(person, 'holderUnknown', data, extra);
}

/** Rows of the person (or of a holder), else rows of the role. */
function recordsOf({ key, role, roleKey, holders }: Auditor['assignee'], records: readonly CompetencyRecord[], { people }: CheckContext) {
  const keys = new Set([key, ...holders.map((holder) => holder.key)]);
  const byPerson = records.filter(({ persons }) => persons.some((one) => keys.has(one.key)));
  if (byPerson.length > 0 || role === null) return byPerson;
  return records.filter(
    (record) =>
      record.role &&
      (fold(record.role.label) === fold(role) || (roleKey !== null && people.resolve(record.role.label).roleKey === roleKey)),
  );
}

function evidenceOf({ actual, row }: CompetencyRecord, people: CheckContext['people']): 'shown' | 'notShown' | 'unreadable' {
  const { evidence } = row.fields;
  if (actual.kind === 'unreadable' || (evidence && isUnreadable(evidence.value))) return 'unreadable';
  const hasEvidence = !isEmpty(evidence) && people.placeholderIn(evidence?.text ?? '') === null;
  return reaches(actual, REQUIRED_OF_4) && hasEvidence ? 'shown' : 'notShown';
}
