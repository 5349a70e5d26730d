import { incompleteAcceptance } from '../../src/checks/segregation/sod-10-incomplete-acceptance';
import { recognise } from '../../src/recognition';
import { createPeople } from '../../src/register';
import { daysSince1970, table, workbook } from '../helpers/workbook-builder';
import { at, COMPETENCY, fails, fakeCheck, PEOPLE, runWith } from './fake-checks';

const HEADER =
  'ID | Kind | Check or rule ID | Object | Reason | Compensating control | Requested by | Approved by | Approved on | Expires | Status';

function withExceptions(...rows: readonly string[]) {
  return workbook({ Competency: COMPETENCY, People: PEOPLE, Exceptions: table([HEADER, ...rows].join('\n')) });
}

/** The identity that checks give a person. */
function keyOf(name: string): string {
  return createPeople(recognise(withExceptions()), daysSince1970('2026-11-22')).resolve(name).key;
}

function acceptedIn(finding: Parameters<typeof fails>, row: string, check = 'COV-03') {
  const report = runWith([fakeCheck(check, [fails(...finding)])], withExceptions(row));
  return report.findings[0]?.accepted ?? null;
}

const MULTIPLE = 'X-1 | Check | COV-03 | A.5.1 | Small team | | J. Doe | A. Lang | 2026-06-01 | 2027-05-31 | Open';
const CONFLICT =
  'X-1 | SoD | SR-07 | J. Doe | team of two | Log review by the provider each week | J. Doe | A. Lang | 2026-06-01 | 2027-05-31 | Open';

describe('matching acceptances', () => {
  it('should accept by check and subject, and show who, until when and why', () => {
    expect(acceptedIn(['A.5.1', 'RACI!C4'], MULTIPLE)).toEqual({
      by: 'A. Lang',
      on: '2026-06-01',
      until: '2027-05-31',
      reason: 'Small team',
      cell: at('Exceptions!A2'),
    });
  });

  it.each([
    ['the whole id', MULTIPLE.replace('COV-03 | A.5.1', 'cov-03 a.5.1 | ')],
    ['the one reference of the finding', MULTIPLE.replace('| Check |', '| Control |')],
  ])('should accept by %s', (_, row) => {
    expect(acceptedIn(['A.5.1', 'RACI!C4', { refs: ['A.5.1'] }], row)).not.toBeNull();
  });

  it('should accept by rule and person', () => {
    expect(acceptedIn(['SR-07 ERP', 'Duties!C4', { persons: [keyOf('J. Doe')] }], CONFLICT, 'SOD-01')).toMatchObject({
      by: 'A. Lang',
      reason: 'team of two',
    });
  });

  it('should keep a finding of several people open until each of them is accepted', () => {
    const both = ['SR-07 ERP', 'Duties!C4', { persons: [keyOf('J. Doe'), keyOf('M. Kim')] }] as const;
    expect(acceptedIn([...both], CONFLICT, 'SOD-01')).toBeNull();
    expect(acceptedIn([...both], CONFLICT.replace('| J. Doe | team', '| J. Doe; M. Kim | team'), 'SOD-01')).not.toBeNull();
  });

  it.each([
    ['another subject', MULTIPLE.replace('A.5.1', 'A.5.2')],
    ['another check', MULTIPLE.replace('COV-03', 'COV-04')],
    ['the check alone', MULTIPLE.replace('| A.5.1 |', '| |')],
    ['a rule whose name only begins alike', MULTIPLE.replace('COV-03 | A.5.1', 'COV-0 | A.5.1')],
  ])('should not accept by %s', (_, row) => {
    expect(acceptedIn(['A.5.1', 'RACI!C4'], row)).toBeNull();
  });
});

describe('what an acceptance needs', () => {
  it.each([
    ['a reason', MULTIPLE.replace('Small team', '')],
    ['an approver', MULTIPLE.replace('A. Lang', 'tbd')],
    ['an approver who is still there', MULTIPLE.replace('A. Lang', 'K. Gone')],
    ['an approval that is not in the future', MULTIPLE.replace('2026-06-01', '2026-11-23')],
    ['an end', MULTIPLE.replace('2027-05-31', '')],
    ['an end after the as-of date', MULTIPLE.replace('2027-05-31', '2026-11-22')],
    ['an end at most twelve months after approval', MULTIPLE.replace('2027-05-31', '2027-06-02')],
    ['a date that can be read', MULTIPLE.replace('2027-05-31', '03/04/2027')],
    ['to be open', MULTIPLE.replace('| Open', '| Closed')],
  ])('should include %s', (_, row) => {
    expect(acceptedIn(['A.5.1', 'RACI!C4'], MULTIPLE)).not.toBeNull();
    expect(acceptedIn(['A.5.1', 'RACI!C4'], row)).toBeNull();
  });

  it.each([
    ['a compensating control worth the name', CONFLICT.replace('Log review by the provider each week', 'log review')],
    ['an approver who is not the conflicted person', CONFLICT.replace('A. Lang', 'J. Doe')],
  ])('should include %s for conflicts of duties', (_, row) => {
    const finding = ['SR-07 ERP', 'Duties!C4', { persons: [keyOf('J. Doe')] }] as const;
    expect(acceptedIn([...finding], CONFLICT, 'SOD-01')).not.toBeNull();
    expect(acceptedIn([...finding], row, 'SOD-01')).toBeNull();
  });

  it('should change nothing in a workbook without acceptances', () => {
    const report = runWith([fakeCheck('COV-03', [fails('A.5.1', 'RACI!C4')])]);
    expect(report.findings[0]?.accepted).toBeNull();
  });
});

describe('an acceptance that is about somebody else', () => {
  const run = (row: string, subject = 'SR-07 ERP') =>
    runWith(
      [fakeCheck('SOD-01', [fails(subject, 'Duties!C4', { persons: [keyOf('M. Kim')] })]), incompleteAcceptance],
      withExceptions(row),
    );

  it('should be reported where the conflict it names is there', () => {
    const report = run(CONFLICT);
    expect(report.findings.map(({ id, cells }) => [id, cells])).toContainEqual(['SOD-10 X-1', [at('Exceptions!D2')]]);
    expect(report.findings.find(({ id }) => id === 'SOD-10 X-1')?.message).toContain('the person whom the conflict is about');
    expect(report.checks.find(({ check }) => check.id === 'SOD-10')).toMatchObject({ pass: 0, fail: 1, yielded: 0 });
  });

  it('should not be reported where it accepts the conflict, or where no such conflict is there', () => {
    const accepted = run(CONFLICT.replace('SR-07 | J. Doe', 'SR-07 | M. Kim'));
    expect(accepted.findings.map(({ id, accepted: by }) => [id, by?.by])).toEqual([['SOD-01 SR-07 ERP', 'A. Lang']]);
    expect(run(CONFLICT, 'SR-12').findings.map(({ id }) => id)).toEqual(['SOD-01 SR-12']);
  });
});
