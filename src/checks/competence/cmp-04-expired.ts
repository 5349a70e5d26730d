import { readDate } from '../../register';
import type { Field } from '../../register';
import { fold } from '../../standard';
import type { CellRef } from '../../workbook';
import type { CheckContext, Evaluation, Outcome } from '../check';
import { because, checked, defineCheck, fail, notChecked, pass, review } from '../outcomes';

type Message = 'valid' | 'expired' | 'expiresSoon' | 'noColumn' | 'unreadable';

/** A date within so many days from the as-of date is a note. */
const SOON_DAYS = 90;

/** A date of a person's training or certificate. */
interface Validity {
  readonly person: string;
  readonly key: string;
  readonly what: string;
  readonly field: Field;
  readonly cell: CellRef;
}

export const expired = defineCheck<Message>({
  id: 'CMP-04',
  name: 'expired',
  family: 'competence',
  title: 'Training or certificate has expired',
  severity: 'warning',
  basis: 'practice',
  clauses: ['7.2'],
  looksFor:
    'The date under Valid until (and Next refresh of the training records) is not before the as-of date. Within the next 90 days it is a note. Of several rows for ' +
    'one person and competence the latest counts.',
  question: 'Is this still valid?',
  why: 'An expired certificate no longer shows that the person is competent.',
  remediation: 'Renew {certificate} for {person}.',
  remedies: {
    expired: 'Renew {certificate} for {person}, expired {when}.',
    expiresSoon: 'Renew {certificate} for {person} before {when}.',
    noColumn: 'Add a column "Valid until" for certificates and training that expire.',
    unreadable: 'Enter a real date, or one written 2026-11-22.',
  },
  cannotSee: 'Certificates that are not listed, and whether a certificate was withdrawn.',
  good: 'Valid until 2028-11-12.',
  bad: 'Valid until 2025-11-12.',
  messages: {
    valid: '{certificate} of {person} is valid.',
    expired: '{certificate} of {person} has expired ({when}).',
    expiresSoon: '{certificate} of {person} expires soon ({when}).',
    noColumn: 'The competency sheet does not say how long certificates and training are valid.',
    unreadable: 'Whether {certificate} of {person} is still valid cannot be told: the date "{value}" cannot be read.',
  },
  needs: { all: [{ kind: 'competency' }], any: [], optional: [{ kind: 'training', columns: ['nextRefresh'] }] },
  derivesFrom: 'Direct. Without a column "Valid until" there is one note at the header; with the column but no date it is not checked.',
  settings: [],
  yieldsTo: [],
  grade: () => 'observation',
  couldLeadTo: '7.2',
  evaluate: (context) => {
    const { register } = context;
    const hasColumn =
      register.competency.some(({ columns }) => columns.validUntil) || register.training.some(({ columns }) => columns.nextRefresh);
    const header = register.competency[0]?.header;
    if (!hasColumn && header) {
      const data = { certificate: 'certificates', person: 'each person', when: '' };
      return checked([fail('valid-until-column', [header], 'noColumn', data, { severity: 'info' })]);
    }
    return judgeAll(context);
  },
});

function judgeAll(context: CheckContext): Evaluation<Message> {
  const outcomes = latest(validities(context), context).map((validity) => judge(validity, context));
  return outcomes.length > 0 ? checked(outcomes) : notChecked(because('No certificate or training has a date until which it is valid'));
}

function validities({ register, people }: CheckContext): readonly Validity[] {
  const name = (field: Field | undefined) => (field ? people.split(field.text).map((token) => people.resolve(token)) : []);
  const entry = (person: Field | undefined, what: Field | undefined, field: Field | undefined): readonly Validity[] =>
    field
      ? name(person).map((assignee) => ({
          person: assignee.person?.name ?? assignee.label,
          key: assignee.key,
          what: what?.text.trim() ?? '',
          field,
          cell: field.cell,
        }))
      : [];
  return [
    ...register.competency.flatMap(({ rows }) => rows.flatMap(({ fields }) => entry(fields.person, fields.competence, fields.validUntil))),
    ...register.training.flatMap(({ rows }) => rows.flatMap(({ fields }) => entry(fields.person, fields.topic, fields.nextRefresh))),
  ];
}

/** Of several dates for one person and competence the latest: a renewed certificate may stand beside the old one. */
function latest(all: readonly Validity[], { register }: CheckContext): readonly Validity[] {
  const best = new Map<string, { readonly validity: Validity; readonly day: number }>();
  for (const validity of all) {
    const read = readDate(validity.field, register.date1904);
    if (read.status === 'empty') continue;
    const day = read.status === 'read' ? read.day : Number.POSITIVE_INFINITY;
    const key = JSON.stringify([validity.key, fold(validity.what)]);
    if ((best.get(key)?.day ?? Number.NEGATIVE_INFINITY) < day) best.set(key, { validity, day });
  }
  return [...best.values()].map(({ validity }) => validity);
}

function judge({ person, key, what, field, cell }: Validity, { register, asOf }: CheckContext): Outcome<Message> {
  const read = readDate(field, register.date1904);
  const certificate = [what === '' ? 'A certificate' : what];
  const data = { person, certificate, value: field.text.trim(), when: [field.text.trim()] };
  const extra = { persons: [key] };
  if (read.status !== 'read') return review(person, [cell], 'unreadable', data, extra);
  if (read.day < asOf) return fail(person, [cell], 'expired', data, extra);
  if (read.day <= asOf + SOON_DAYS) return fail(person, [cell], 'expiresSoon', data, { ...extra, severity: 'info' });
  return pass(person, 'valid', data, extra);
}
