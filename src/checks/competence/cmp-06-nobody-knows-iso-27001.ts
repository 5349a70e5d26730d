import { fold } from '../../standard';
import { isUnreadable } from '../../workbook';
import { readDate } from '../../register';
import type { CheckContext, Outcome } from '../check';
import { because, checked, defineCheck, fail, notChecked, pass, review } from '../outcomes';
import { isEmpty } from '../common/filled-in';
import { allRows } from '../common/clause-rows';
import { activeOf, roleEntries } from '../common/role-entries';
import { cellOf, competencyRecords, nameOf, reaches } from './competency-records';
import type { CompetencyRecord } from './competency-records';

type Message = 'known' | 'externalOnly' | 'notShown' | 'noRole' | 'weakOnly' | 'unreadable' | 'cellUnreadable' | 'nobody';

/** How well one row shows that somebody knows ISO/IEC 27001; the best row decides. */
type Match = Exclude<Message, 'nobody' | 'cellUnreadable'>;

const ORDER: readonly Match[] = ['known', 'externalOnly', 'notShown', 'unreadable', 'noRole', 'weakOnly'];
const REQUIRED_OF_4 = 3;
const NOT_ENOUGH = /awareness|foundation|sensibili|grundlagen|fundament/;
const STRONG =
  /27001|information security management system|informationssicherheits-?managementsystem|systeme de management de la securite de l'information|sistema de gestion de (la )?seguridad de la informacion/;

export const nobodyKnowsIso27001 = defineCheck<Message>({
  id: 'CMP-06',
  name: 'nobody-knows-iso-27001',
  family: 'competence',
  title: 'Nobody demonstrably knows ISO 27001',
  severity: 'error',
  basis: 'practice',
  clauses: ['7.1', '7.2'],
  looksFor:
    'An active internal person with an ISMS role (manager or security leadership) has a competence in ISO/IEC 27001 at 3 of 4 or more, with evidence that has not ' +
    'expired. Awareness and foundation courses, CISSP and CISM alone do not count, nor does the internal auditor alone.',
  question: 'Do you have someone who knows ISO 27001?',
  why: 'Somebody who runs the ISMS has to know what the standard asks. It is the first thing an auditor wants to see of resources (7.1) and competence (7.2).',
  remediation: 'Train or hire somebody with ISO 27001 knowledge, or name the specialist you use.',
  cannotSee: 'How much the person knows.',
  good: 'Information Security Manager: ISO 27001 Lead Implementer, level 3, with certificate.',
  bad: 'Only "IT security basics".',
  messages: {
    known: '{person} knows ISO/IEC 27001: {competence}.',
    externalOnly: 'The only one who demonstrably knows ISO/IEC 27001 is external: {person}.',
    notShown: '{person} may know ISO/IEC 27001, but the level, the evidence or its validity does not show it.',
    noRole: 'Does {person}, who knows ISO/IEC 27001, have a role in running the ISMS? No cell says so.',
    weakOnly: 'Does "{competence}" of {person} mean knowledge of ISO/IEC 27001?',
    unreadable: 'Whether {person} demonstrably knows ISO/IEC 27001 cannot be told: a cell of the row cannot be read.',
    cellUnreadable: 'Whether anybody knows ISO/IEC 27001 cannot be told: a person or competence cannot be read.',
    nobody: 'Nobody demonstrably knows ISO/IEC 27001.',
  },
  needs: { all: [{ kind: 'competency', columns: ['competence'] }], any: [], optional: [{ kind: 'matrix' }, { kind: 'roles' }] },
  derivesFrom:
    'Competency sheet and matrix: the ISMS role from the Role column or the holder of the heading. A heading whose holder is unknown gives no link, so a review.',
  settings: ['levelScale'],
  yieldsTo: [],
  grade: () => 'observation',
  couldLeadTo: '7.2',
  evaluate: (context) => {
    const records = competencyRecords(context);
    if (!records.some(({ persons }) => persons.length > 0)) return notChecked(because('The competency sheet names no person'));
    const leaders = leadersOf(context);
    const matches = records.flatMap((record) => {
      const match = matchOf(record, leaders, context);
      return match ? [{ match, record }] : [];
    });
    const [best] = [...matches].sort((one, other) => ORDER.indexOf(one.match) - ORDER.indexOf(other.match));
    if (best) return checked([outcomeOf(best.match, best.record)]);
    const blocked = records.flatMap(({ row }) =>
      [row.fields.person, row.fields.competence].filter((field) => isUnreadable(field?.value ?? null)),
    );
    const cells = blocked.flatMap((field) => field?.cell ?? []);
    if (cells.length > 0) return checked([review('iso-27001', cells, 'cellUnreadable')]);
    const header = context.register.competency[0]?.header;
    return checked(header ? [fail('iso-27001', [header], 'nobody')] : []);
  },
});

function outcomeOf(match: Match, record: CompetencyRecord): Outcome<Message> {
  const data = { person: record.persons.map(nameOf).join('; '), competence: record.competence };
  const cells = [cellOf(record, 'competence')];
  const extra = { persons: record.persons.map(({ key }) => key) };
  switch (match) {
    case 'known':
      return pass('iso-27001', match, data, extra);
    case 'externalOnly':
      return fail('iso-27001', cells, match, data, { ...extra, severity: 'info' });
    case 'notShown':
      return fail('iso-27001', cells, match, data, { ...extra, severity: 'warning' });
    case 'noRole':
    case 'weakOnly':
    case 'unreadable':
      return review('iso-27001', cells, match, data, extra);
  }
}

function matchOf(record: CompetencyRecord, leaders: ReadonlySet<string>, context: CheckContext): Match | null {
  const strength = strengthOf(record);
  const active = activeOf(record.persons);
  if (strength === null || active.length === 0) return null;
  if (strength === 'weak') return 'weakOnly';
  const shown = evidenceOf(record, context);
  if (active.every(({ isExternal }) => isExternal)) return shown === 'shown' ? 'externalOnly' : shown;
  const isLeader = [...active, ...(record.role ? [record.role] : [])].some(({ key, roleKey }) => leaders.has(key) || isLeading(roleKey));
  if (!isLeader) return 'noRole';
  return shown === 'shown' ? 'known' : shown === 'unreadable' ? 'unreadable' : 'notShown';
}

/** Strong: names the standard, or a lead auditor or implementer of it. Weak: "ISMS" alone. */
function strengthOf({ competence, row }: CompetencyRecord): 'strong' | 'weak' | null {
  const text = fold(competence);
  if (NOT_ENOUGH.test(text)) return null;
  if (STRONG.test(text)) return 'strong';
  if (/lead (auditor|implementer)/.test(text) && /27001/.test(fold(row.fields.evidence?.text ?? ''))) return 'strong';
  return /\b(isms|smsi|sgsi)\b/.test(text) ? 'weak' : null;
}

function evidenceOf(record: CompetencyRecord, { register, asOf, people }: CheckContext): 'shown' | 'notShown' | 'unreadable' {
  const { actual, row } = record;
  const { evidence, validUntil } = row.fields;
  const until = readDate(validUntil, register.date1904);
  if (actual.kind === 'unreadable' || until.status === 'unreadable' || (evidence && isUnreadable(evidence.value))) return 'unreadable';
  const hasEvidence = !isEmpty(evidence) && people.placeholderIn(evidence?.text ?? '') === null;
  const isValid = until.status === 'empty' || until.day >= asOf;
  return reaches(actual, REQUIRED_OF_4) && hasEvidence && isValid ? 'shown' : 'notShown';
}

/** Keys of those who run or steer the ISMS: by the Roles sheet, or by the holder of a heading of the matrix. */
function leadersOf({ register, matrices, people }: CheckContext): ReadonlySet<string> {
  const appointed = roleEntries(register, people).filter(({ key }) => isLeading(key));
  const headings = allRows(matrices).flatMap((row) => people.assignments(row).map(({ assignee }) => assignee));
  return new Set([
    ...appointed.flatMap(({ holders }) => activeOf(holders).map(({ key }) => key)),
    ...headings.filter(({ roleKey }) => isLeading(roleKey)).flatMap(({ holders }) => holders.map(({ key }) => key)),
  ]);
}

function isLeading(key: string | null): boolean {
  return key === 'ISM' || key === 'ISM_LEADERSHIP';
}
