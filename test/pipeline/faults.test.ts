import type { CheckReport } from '../../src/report';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook';
import { check, identity, placeOf } from './checked';
import { Sheet, sampleWorkbook } from './edited';

/** One thing made wrong in a sound workbook, and everything that this causes: `error COV-03 A.5.7 | RACI!C12`. */
interface Fault {
  readonly what: string;
  readonly workbook: WorkbookSnapshot;
  readonly findings: readonly string[];
  /** Findings of the sound workbook that go, because their row is gone or what they ask of is settled. */
  readonly gone?: readonly string[];
}

function describeFaults(of: string, sound: WorkbookSnapshot, known: readonly string[], faults: readonly Fault[]): void {
  describe(of, () => {
    test('should have no finding but those that no such workbook can settle', () => {
      expect(lines(check(sound))).toEqual([...known].sort());
    });

    test.each(faults.map((fault) => [fault.what, fault] as const))('should show exactly: %s', (_, { workbook, findings, gone = [] }) => {
      const before = known.filter((line) => !gone.some((id) => line.startsWith(`${id} |`)));
      expect(lines(check(workbook))).toEqual([...before, ...findings].sort());
    });
  });
}

function lines(report: CheckReport): readonly string[] {
  return report.findings.map((finding) => line(identity(finding), placeOf(finding).split(' | ')[1] ?? '')).sort();
}

function line(id: string, ...addresses: readonly string[]): string {
  const [first = '', ...others] = addresses;
  return [`${id} | ${first}`, ...others.map((address) => address.replace(/^.*!/, ''))].join(',');
}

// --- faults of the matrix --------------------------------------------------------------------------------------

/** Rows of the matrix that faults are tried on: clauses and controls with and without rules of their own. */
const TRIED = ['4.1', '5.2', '8.3', '9.2.2', '9.3.1', 'A.5.35', 'A.8.32'];

/** Titles that are in the workbook and add no finding of their own as a second accountable. */
const SECOND = ['HR Lead', 'Legal Counsel'];

/** Rows that other checks read too: what else they say of the same fault, with the heading of the cell. */
const MORE: Readonly<Record<string, readonly (readonly [finding: string, heading: string])[]>> = {
  '5.2 has a second accountable': [['warning ROL-08 5.2', 'Accountable']],
  '5.2 cannot be read': [
    ['review ROL-08 5.2', 'Accountable'],
    ['review SOD-02 deciding-rows', 'Accountable'],
  ],
  '5.2 has a formula without a result': [['review SOD-02 deciding-rows', 'Responsible']],
  '8.3 cannot be read': [['review SOD-08 8.2', 'Accountable']],
  '8.3 has a formula without a result': [['review SOD-08 8.2', 'Responsible']],
  '9.2.2 cannot be read': [['review ROL-06 Internal Auditor', 'Responsible']],
  '9.3.1 has a second accountable': [['warning ROL-08 9.3', 'Accountable']],
  'A.5.35 cannot be read': [['review ROL-06 Internal Auditor', 'Responsible']],
  'A.5.35 has a formula without a result': [['review SOD-09 A.5.35', 'Responsible']],
  'A.8.32 cannot be read': [['review SOD-02 deciding-rows', 'Accountable']],
  'A.8.32 has a formula without a result': [
    ['review SOD-02 deciding-rows', 'Responsible'],
    ['review SOD-05 A.8.28-A.8.32', 'Responsible'],
  ],
};

/** With a Duties sheet, who authorises is read there. */
const MORE_OF_ALL: typeof MORE = {
  ...MORE,
  '5.2 cannot be read': [['review ROL-08 5.2', 'Accountable']],
  '5.2 has a formula without a result': [],
};

function matrixFaults(workbook: WorkbookSnapshot, tried: readonly string[], more = MORE): readonly Fault[] {
  const matrix = new Sheet(workbook, 'RACI', 'Accountable');
  return tried.flatMap((ref) => {
    const row = matrix.row({ Ref: ref });
    const accountable = matrix.address(row, 'Accountable');
    const responsible = matrix.address(row, 'Responsible');
    const given = matrix.text(row, 'Accountable');
    const second = SECOND.find((title) => title !== given) ?? '';
    const change = (what: string, values: Readonly<Record<string, CellValue>>, ...findings: readonly string[]): Fault => ({
      what: `${ref} ${what}`,
      workbook: matrix.with(row, values),
      findings: [...findings, ...(more[`${ref} ${what}`] ?? []).map(([finding, heading]) => line(finding, matrix.address(row, heading)))],
    });
    return [
      change('has no accountable', { Accountable: null }, line(`error COV-03 ${ref}`, accountable)),
      change('has a dash for the accountable', { Accountable: '–' }, line(`error COV-03 ${ref}`, accountable)),
      change('has a second accountable', { Accountable: `${given}; ${second}` }, line(`error COV-04 ${ref}`, accountable)),
      change('has no responsible', { Responsible: 'n/a' }, line(`warning COV-05 ${ref}`, responsible)),
      change('has a placeholder for the accountable', { Accountable: 'TBD - after reorganisation' }, line('error COV-06 tbd', accountable)),
      change('has a placeholder for the responsible', { Responsible: 'to be named' }, line('error COV-06 to be named', responsible)),
      change('cannot be read', { Accountable: { kind: 'error', code: '#REF!' } }, line(`review COV-03 ${ref}`, accountable)),
      change('has a formula without a result', { Responsible: { kind: 'unknown' } }, line(`review COV-05 ${ref}`, responsible)),
    ];
  });
}

function withoutRow(workbook: WorkbookSnapshot, ref: string): WorkbookSnapshot {
  const matrix = new Sheet(workbook, 'RACI', 'Accountable');
  const row = matrix.row({ Ref: ref });
  return matrix.without((each) => each === row);
}

/** Cells of several rows changed at once. */
function changed(workbook: WorkbookSnapshot, refs: readonly string[], values: Readonly<Record<string, CellValue>>): WorkbookSnapshot {
  return refs.reduce((book, ref) => {
    const matrix = new Sheet(book, 'RACI', 'Accountable');
    return matrix.with(matrix.row({ Ref: ref }), values);
  }, workbook);
}

// --- faults of the competency sheet ----------------------------------------------------------------------------

/** People without a rule of their own; those of the standard, the audit and the key roles follow below. */
const RECORDS: readonly (readonly [person: string, competence: string])[] = [
  ['Luca Ferri', 'Security of machine learning'],
  ['Yusuf Demir', 'Cloud platform administration'],
  ['Gareth Pike', 'Advising on management systems'],
];

function competencyFaults(workbook: WorkbookSnapshot): readonly Fault[] {
  const sheet = new Sheet(workbook, 'Competency', 'Evidence');
  return RECORDS.flatMap(([person, competence]) => {
    const row = sheet.row({ Person: person, Competence: competence });
    const required = Number(sheet.text(row, 'Required'));
    const below = line(`warning CMP-02 ${person}: ${competence}`, sheet.address(row, 'Actual'));
    const unplanned = line(`error CMP-05 ${person}: ${competence}`, sheet.address(row, 'Action'));
    const change = (what: string, values: Readonly<Record<string, CellValue>>, ...findings: readonly string[]): Fault => ({
      what: `${person} ${what}`,
      workbook: sheet.with(row, values),
      findings,
    });
    return [
      change('has no evidence', { Evidence: null }, line(`warning CMP-03 ${person}`, sheet.address(row, 'Evidence'))),
      change('has evidence that says nothing', { Evidence: 'Done' }, line(`warning CMP-03 ${person}`, sheet.address(row, 'Evidence'))),
      change('is a level too low', { Actual: required - 1 }, below, unplanned),
      change('was not assessed', { Actual: null }, below, unplanned),
      change('has a gap with a plan', { Actual: required - 1, Action: 'Course', 'Target date': '2027-03-01' }, below),
      change('has a gap with a plan without a date', { Actual: required - 1, Action: 'Course' }, below, unplanned),
      change(
        'has an expired certificate',
        { 'Valid until': '2026-11-21' },
        line(`warning CMP-04 ${person}`, sheet.address(row, 'Valid until')),
      ),
      change(
        'has a certificate for one more month',
        { 'Valid until': '2026-12-20' },
        line(`info CMP-04 ${person}`, sheet.address(row, 'Valid until')),
      ),
      change('has a date that says nothing', { 'Valid until': 'soon' }, line(`review CMP-04 ${person}`, sheet.address(row, 'Valid until'))),
      change(
        'has a level that cannot be read',
        { Actual: { kind: 'error', code: '#VALUE!' } },
        line(`review CMP-02 ${person}: ${competence}`, sheet.address(row, 'Actual')),
      ),
    ];
  });
}

function competency(workbook: WorkbookSnapshot, person: string, values: Readonly<Record<string, CellValue>>): WorkbookSnapshot {
  const sheet = new Sheet(workbook, 'Competency', 'Evidence');
  const [first] = sheet.rows('Person').filter(({ text }) => text === person);
  return sheet.with(first?.row ?? -1, values);
}

function withoutRecords(workbook: WorkbookSnapshot, person: string): WorkbookSnapshot {
  const sheet = new Sheet(workbook, 'Competency', 'Evidence');
  return sheet.without((row) => sheet.text(row, 'Person') === person);
}

// --- two sheets ------------------------------------------------------------------------------------------------

const two = sampleWorkbook({ faults: 'none', sheets: 'two' });
const twoMatrix = new Sheet(two, 'RACI', 'Accountable');
const twoCompetency = new Sheet(two, 'Competency', 'Evidence');

function at(ref: string, heading: string): string {
  return twoMatrix.address(twoMatrix.row({ Ref: ref }), heading);
}

function recordOf(person: string): number {
  return twoCompetency.rows('Person').find(({ text }) => text === person)?.row ?? -1;
}

function cellOf(person: string, heading: string): string {
  return twoCompetency.address(recordOf(person), heading);
}

function cellsOf(title: string, heading: string): readonly string[] {
  return twoMatrix.rows(heading).flatMap(({ row, text }) => (text.split('; ').includes(title) ? [twoMatrix.address(row, heading)] : []));
}

const KNOWN = [line('review COV-02 absent-controls', twoMatrix.address('header', 'Ref')), line('review ROL-02 5.3', at('5.3', 'Ref'))];
const LEAD = 'Helena Novak: ISO/IEC 27001 Lead Implementer';
const ISM = 'Information Security Manager';
const KNOWS = line('warning CMP-06 iso-27001', cellOf('Helena Novak', 'Competence'));

describeFaults('a sound workbook of two sheets', two, KNOWN, [
  ...matrixFaults(two, TRIED),
  ...competencyFaults(two),
  { what: 'no row for 6.3', workbook: withoutRow(two, '6.3'), findings: [line('error COV-01 6.3', twoMatrix.address('header', 'Ref'))] },
  {
    what: 'no row for 5.3',
    workbook: withoutRow(two, '5.3'),
    findings: [line('error COV-01 5.3', twoMatrix.address('header', 'Ref'))],
    gone: ['review ROL-02 5.3'],
  },
  {
    what: 'no row for 9.2.1 and 9.2.2: one finding for 9.2',
    workbook: withoutRow(withoutRow(two, '9.2.1'), '9.2.2'),
    findings: [line('error ROL-12 internal-audit', twoMatrix.address('header', 'Ref'))],
  },
  {
    what: 'the Information Security Manager audits',
    workbook: changed(two, ['9.2.1', '9.2.2'], { Responsible: ISM }),
    findings: [
      line(`error SOD-03 ${ISM}`, ...[...cellsOf(ISM, 'Responsible'), at('9.2.1', 'Responsible'), at('9.2.2', 'Responsible')].sort(byRow)),
      line(`warning CMP-10 ${ISM}`, at('9.2.1', 'Responsible'), at('9.2.2', 'Responsible')),
    ],
  },
  {
    what: 'the auditor is responsible for a control',
    workbook: changed(two, ['A.8.13'], { Responsible: 'Internal Auditor' }),
    findings: [line('warning SOD-03 Ruth Carver', at('9.2.1', 'Responsible'), at('9.2.2', 'Responsible'), at('A.8.13', 'Responsible'))],
  },
  {
    what: 'nobody audits',
    workbook: changed(two, ['9.2.1', '9.2.2'], { Responsible: '' }),
    findings: [line('error ROL-12 internal-audit', at('9.2.1', 'Responsible'), at('9.2.2', 'Responsible'))],
  },
  {
    what: 'the policy is held by the HR Lead',
    workbook: changed(two, ['5.2'], { Accountable: 'HR Lead' }),
    findings: [line('warning ROL-08 5.2', at('5.2', 'Accountable'))],
  },
  {
    what: 'a consultant answers for the management review',
    workbook: changed(two, ['9.3.1'], { Accountable: 'ISO 27001 Consultant' }),
    findings: [line('error ROL-08 9.3', at('9.3.1', 'Accountable'))],
  },
  {
    what: 'the Information Security Manager reviews independently',
    workbook: changed(two, ['A.5.35'], { Responsible: ISM }),
    findings: [line('warning SOD-09 A.5.35', at('A.5.35', 'Responsible'))],
  },
  {
    what: 'one role answers for the treatment of risks and does it',
    workbook: changed(two, ['6.1.3'], { Accountable: 'COO', Responsible: 'COO' }),
    findings: [line('warning SOD-02 deciding-rows', at('6.1.3', 'Accountable'), at('6.1.3', 'Responsible'))],
  },
  {
    what: 'a code and title of 2013',
    workbook: changed(two, ['A.5.15'], { Ref: 'A.9.1.1', Title: 'Access control policy' }),
    findings: [line('error COV-11 RACI A.9.1.1', at('A.5.15', 'Ref'))],
  },
  {
    what: 'a code that lost its zero',
    workbook: changed(two, ['A.5.10'], { Ref: 5.1, Title: '' }),
    findings: [line('warning COV-13 RACI 5.1', at('A.5.10', 'Ref'))],
  },
  {
    what: 'somebody unknown to the competency sheet',
    workbook: changed(two, ['A.8.13'], { Responsible: 'Zed Zebra' }),
    findings: [line('error CMP-01 Zed Zebra', at('A.8.13', 'Responsible'))],
  },
  {
    what: 'a key role two levels short of the standard',
    workbook: competency(two, 'Helena Novak', { Actual: 1 }),
    findings: [
      line(`error CMP-02 ${LEAD}`, cellOf('Helena Novak', 'Actual')),
      line(`error CMP-05 ${LEAD}`, cellOf('Helena Novak', 'Action')),
      KNOWS,
    ],
  },
  {
    what: 'the only certificate for the standard has expired',
    workbook: competency(two, 'Helena Novak', { 'Valid until': '2026-01-31' }),
    findings: [line('warning CMP-04 Helena Novak', cellOf('Helena Novak', 'Valid until')), KNOWS],
  },
  {
    what: 'nobody knows the standard',
    workbook: competency(two, 'Helena Novak', { Competence: 'Managing information security' }),
    findings: [line('error CMP-06 iso-27001', twoCompetency.address('header', 'Person'))],
  },
  {
    what: 'nothing shows that the auditor can audit',
    workbook: competency(two, 'Ruth Carver', { Competence: 'Writing reports' }),
    findings: [line('warning CMP-10 Ruth Carver', at('9.2.1', 'Responsible'), at('9.2.2', 'Responsible'))],
  },
  {
    what: 'a role with duties has no record',
    workbook: withoutRecords(two, 'Nadia Rahman'),
    findings: [line('error CMP-01 Supplier Manager', ...cellsOf('Supplier Manager', 'Responsible'))],
  },
  {
    what: 'a named person with duties has no record',
    workbook: withoutRecords(two, 'Mei Tanaka'),
    findings: [
      line('error CMP-01 Mei Tanaka', ...[...cellsOf('Mei Tanaka', 'Responsible'), ...cellsOf('Mei Tanaka', 'Support')].sort(byRow)),
    ],
  },
]);

/** Addresses of one sheet in the order of rows. */
function byRow(one: string, other: string): number {
  return Number(/\d+$/.exec(one)?.[0]) - Number(/\d+$/.exec(other)?.[0]);
}

// --- all sheets ------------------------------------------------------------------------------------------------

const all = sampleWorkbook({ faults: 'none' });
const statement = new Sheet(all, 'Statement of Applicability', 'Applicable');
const roles = new Sheet(all, 'Roles', 'Holder');
const people = new Sheet(all, 'People', 'Email');

function control(ref: string): number {
  return statement.row({ Control: ref });
}

function role(title: string): number {
  return roles.row({ Role: title });
}

describeFaults(
  'the sound sample',
  all,
  [],
  [
    ...matrixFaults(all, ['5.2'], MORE_OF_ALL),
    ...['A.5.1', 'A.6.8', 'A.8.34'].map((ref) => ({
      what: `no row for ${ref}, which applies`,
      workbook: withoutRow(all, ref),
      findings: [line(`error COV-02 ${ref}`, statement.address(control(ref), 'Control'))],
    })),
    {
      what: 'a control that the statement leaves out',
      workbook: statement.without((row) => row === control('A.8.15')),
      findings: [line('error SOA-01 A.8.15', statement.address('header', 'Control'))],
    },
    ...['A.7.11', 'A.8.30'].flatMap((ref) => [
      {
        what: `${ref} is excluded without a reason`,
        workbook: statement.with(control(ref), { 'Justification for exclusion': '' }),
        findings: [line(`error SOA-03 ${ref}`, statement.address(control(ref), 'Justification for exclusion'))],
      },
      {
        what: `${ref} is excluded for no good reason`,
        workbook: statement.with(control(ref), { 'Justification for exclusion': 'Not applicable' }),
        findings: [line(`warning SOA-04 ${ref}`, statement.address(control(ref), 'Justification for exclusion'))],
      },
    ]),
    {
      what: 'the Information Security Manager has no holder',
      workbook: roles.with(role(ISM), { Holder: '' }),
      findings: [
        line('error ROL-01 ISM', roles.address(role(ISM), 'Holder')),
        line('error ROL-02 5.3 a)', roles.address(role(ISM), 'Holder')),
        line('error ROL-02 5.3 b)', roles.address(role(ISM), 'Holder')),
      ],
    },
    {
      what: 'the deputy is the holder',
      workbook: roles.with(role(ISM), { Deputy: roles.text(role(ISM), 'Holder') }),
      findings: [line('warning ROL-03 ISM', roles.address(role(ISM), 'Deputy'))],
    },
    {
      what: 'the manager of the provider has left',
      workbook: people.with(people.row({ Name: 'Jonas Weber' }), { Status: 'Leaver', End: '2026-03-31' }),
      findings: [
        line('error COV-08 Jonas Weber', roles.address(role('Head of IT'), 'Holder')),
        line('warning ROL-06 Dana Whitlock', roles.address(role('Managed Service Provider'), 'Internal owner')),
      ],
    },
    {
      what: 'somebody named in the matrix leaves in nine days',
      workbook: people.with(people.row({ Name: 'Rohan Mehta' }), { End: '2026-12-01' }),
      findings: [line('warning COV-08 Rohan Mehta', at('A.8.33', 'Responsible'))],
    },
    {
      what: 'the holder of a role has no record, a colleague in the role has',
      workbook: withoutRecords(all, 'Helena Novak'),
      findings: [
        line('error CMP-01 Helena Novak', ...[...cellsOf(ISM, 'Responsible'), ...cellsOf(ISM, 'Support')].sort(byRow)),
        line('error CMP-06 iso-27001', twoCompetency.address('header', 'Person')),
      ],
    },
  ],
);
