import { table, workbook } from '../helpers/workbook-builder';
import { asks, at, COMPETENCY, fails, fakeCheck, holds, idsOf, runWith, SMALL, yieldsTo } from './fake-checks';

const only = (id: string) => (report: ReturnType<typeof runWith>) => report.checks.find(({ check }) => check.id === id);

describe('running checks', () => {
  it('should turn a crashing check into a review and a warning while the others run', () => {
    const report = runWith([
      fakeCheck('COV-01', () => {
        throw new TypeError('ours');
      }),
      fakeCheck('COV-02', [fails('A.5.1', 'Competency!A2')]),
    ]);
    expect(idsOf(report)).toEqual(['COV-02 A.5.1', 'COV-01 not-completed']);
    expect(report.findings[1]).toMatchObject({
      outcome: 'review',
      sheet: 'Competency',
      message: expect.stringContaining('could not be completed'),
    });
    expect(report.findings[1]?.cells).toHaveLength(1);
    expect(report.warnings).toContainEqual({ kind: 'checkCrashed', check: 'COV-01' });
  });

  it('should not let a check pass that looked at nothing', () => {
    const report = runWith([fakeCheck('COV-01', []), fakeCheck('COV-02', [{ ...holds('A.5.1'), outcome: 'notApplicable' }])]);
    expect(only('COV-01')(report)).toMatchObject({ status: 'notChecked', pass: 0 });
    expect(only('COV-02')(report)).toMatchObject({ status: 'notApplicable', pass: 0 });
  });

  it('should say which sheet is missing, once for all checks that need it', () => {
    const needs = { all: [{ kind: 'applicability' as const }], any: [], optional: [] };
    const report = runWith([fakeCheck('SOA-01', [holds('x')], { needs }), fakeCheck('SOA-03', [holds('x')], { needs })]);
    expect(report.notChecked).toEqual([
      { cause: { kind: 'noSheet', sheet: 'applicability' }, checks: ['SOA-01', 'SOA-03'], isApplicable: true },
    ]);
  });

  it('should call checks about acceptances not applicable where nothing is accepted', () => {
    const needs = { all: [{ kind: 'exceptions' as const }], any: [], optional: [] };
    const report = runWith([fakeCheck('SOD-10', [holds('x')], { needs })]);
    expect(only('SOD-10')(report)?.status).toBe('notApplicable');
    expect(report.notChecked[0]?.isApplicable).toBe(false);
  });

  it('should run only what is chosen, whatever the case of the ids', () => {
    const checks = [fakeCheck('COV-01', [holds('a')]), fakeCheck('COV-02', [holds('a')]), fakeCheck('COV-03', [holds('a')])];
    const ids = runWith(checks, SMALL, { only: ['cov-01', 'COV-03'], skip: ['cov-03'] }).checks.map(({ check }) => check.id);
    expect(ids).toEqual(['COV-01']);
  });
});

describe('identity', () => {
  it('should make one finding of a subject that fails twice in one sheet, with all its cells', () => {
    const report = runWith([fakeCheck('COV-03', [fails('J. Doe', 'B9'), fails('j.  doe', 'B4')])]);
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({ id: 'COV-03 J. Doe', cells: [at('B4'), at('B9')] });
  });

  it('should name the sheet in the second table only, whichever comes first', () => {
    const outcomes = [fails('A.5.1', 'RACI!B4'), fails('A.5.1', 'Archive!B4')];
    const forwards = runWith([fakeCheck('COV-03', outcomes)]);
    const backwards = runWith([fakeCheck('COV-03', [...outcomes].reverse())]);
    expect(idsOf(forwards).toSorted()).toEqual(['COV-03 A.5.1', 'COV-03 A.5.1 @RACI']);
    expect(idsOf(backwards).toSorted()).toEqual(idsOf(forwards).toSorted());
  });

  it('should keep cells of one sheet and list those of others as related', () => {
    const report = runWith([fakeCheck('COV-08', [fails('K. Gone', 'RACI!C4 People!A4 RACI!C9')])]);
    expect(report.findings[0]?.cells).toEqual([at('C4'), at('C9')]);
    expect(report.findings[0]?.related).toEqual([{ sheet: 'People', cells: [at('People!A4')], why: expect.any(String) }]);
  });

  it('should fill the words with the data of the outcome', () => {
    const [finding] = runWith([fakeCheck('COV-03', [fails('A.5.1', 'B4')])]).findings;
    expect(finding).toMatchObject({ message: 'A.5.1 is wrong.', remedy: 'Mend A.5.1.' });
  });
});

describe('precedence', () => {
  it('should keep the finding that the other yields to, and name its cells', () => {
    const report = runWith([
      fakeCheck('COV-05', [fails('9.2', 'C7')], { yieldsTo: [yieldsTo('ROL-12')] }),
      fakeCheck('ROL-12', [fails('9.2', 'A7')], { basis: 'requirement' }),
    ]);
    expect(idsOf(report)).toEqual(['ROL-12 9.2']);
    expect(report.findings[0]?.related).toEqual([{ sheet: 'RACI', cells: [at('C7')], why: 'Title of COV-05 (COV-05)' }]);
    expect(only('COV-05')(report)).toMatchObject({ status: 'checked', fail: 0, yielded: 1 });
  });

  it('should never yield to a weaker basis', () => {
    const report = runWith([
      fakeCheck('SOD-03', [fails('x', 'C7')], { basis: 'requirement', yieldsTo: [yieldsTo('SOD-01')] }),
      fakeCheck('SOD-01', [fails('x', 'A7')], { basis: 'guidance' }),
    ]);
    expect(idsOf(report)).toEqual(['SOD-03 x', 'SOD-01 x']);
  });

  it('should hand the cells on to the last of a chain', () => {
    const report = runWith([
      fakeCheck('SOA-07', [fails('x', 'C1')], { yieldsTo: [yieldsTo('COV-05')] }),
      fakeCheck('COV-05', [fails('x', 'C2')], { yieldsTo: [yieldsTo('COV-06')] }),
      fakeCheck('COV-06', [fails('x', 'C3')]),
    ]);
    expect(idsOf(report)).toEqual(['COV-06 x']);
    expect(report.findings[0]?.related.flatMap(({ cells }) => cells)).toEqual(expect.arrayContaining([at('C2'), at('C1')]));
  });

  it('should keep one of two that would yield to each other', () => {
    const report = runWith([
      fakeCheck('COV-01', [fails('x', 'C1')], { yieldsTo: [yieldsTo('COV-02')] }),
      fakeCheck('COV-02', [fails('x', 'C2')], { yieldsTo: [yieldsTo('COV-01')] }),
    ]);
    expect(report.findings).toHaveLength(1);
  });

  it('should leave what the other finding does not cover', () => {
    const keep = (mine: Parameters<ReturnType<typeof yieldsTo>['keep']>[0]) => ({ ...mine, cells: mine.cells.slice(1) });
    const report = runWith([
      fakeCheck('SOD-02', [fails('rows', 'C1 C2')], { yieldsTo: [yieldsTo('SOD-08', keep)] }),
      fakeCheck('SOD-08', [fails('J. Doe', 'B1')]),
    ]);
    expect(report.findings.find(({ check }) => check.id === 'SOD-02')?.cells).toEqual([at('C2')]);
    expect(report.findings.find(({ check }) => check.id === 'SOD-08')?.related[0]?.cells).toEqual([at('C1')]);
  });
});

describe('order', () => {
  it('should list by class, then basis, then cells cleared, then id', () => {
    const report = runWith([
      fakeCheck('COV-01', [asks('q', 'A1')], { basis: 'requirement' }),
      fakeCheck('COV-02', [fails('one', 'A1'), fails('A.5.10', 'A1 A2'), fails('A.5.2', 'A3 A4')]),
      fakeCheck('COV-03', [fails('w', 'A1')], { severity: 'warning', basis: 'requirement' }),
      fakeCheck('COV-04', [fails('i', 'A1')], { severity: 'info' }),
      fakeCheck('COV-05', [fails('g', 'A1')], { basis: 'guidance' }),
    ]);
    expect(idsOf(report)).toEqual(['COV-05 g', 'COV-02 A.5.2', 'COV-02 A.5.10', 'COV-02 one', 'COV-03 w', 'COV-04 i', 'COV-01 q']);
  });
});

describe('grade', () => {
  it('should never go beyond an observation where the basis is practice', () => {
    const [finding] = runWith([fakeCheck('COV-03', [fails('x', 'A1')], { couldLeadTo: '5.3' })]).findings;
    expect(finding).toMatchObject({
      grade: 'observation',
      gradeText: 'observation; could lead to minor under 5.3 if nothing else shows it',
    });
  });

  it('should take the grade of the check where the basis is a requirement', () => {
    const [finding] = runWith([fakeCheck('ROL-12', [fails('x', 'A1')], { basis: 'requirement' })]).findings;
    expect(finding).toMatchObject({ grade: 'minor', gradeText: 'minor' });
  });
});

describe('as-of date', () => {
  const settings = (day: string) =>
    workbook({ Competency: COMPETENCY, Settings: table(`Setting | Value\nAs-of date | ${day}\nProfile | minimal`) });
  const check = [fakeCheck('COV-01', [holds('x')])];

  it('should be today where nothing else is said, without a warning', () => {
    expect(runWith(check)).toMatchObject({ asOf: '2026-11-22', warnings: [] });
  });

  it("should be the workbook's setting, with a warning when it is more than 7 days back", () => {
    expect(runWith(check, settings('2026-11-15'))).toMatchObject({ asOf: '2026-11-15', warnings: [] });
    expect(runWith(check, settings('2026-11-14'))).toMatchObject({ warnings: [{ kind: 'asOfOld', asOf: '2026-11-14', days: 8 }] });
  });

  it('should be the option over everything, with a warning in the future', () => {
    const report = runWith(check, settings('2026-11-15'), { asOf: '2026-11-23' });
    expect(report).toMatchObject({ asOf: '2026-11-23', warnings: [{ kind: 'asOfInFuture', asOf: '2026-11-23' }] });
  });

  it('should report an option that is no day and not use it', () => {
    const report = runWith(check, SMALL, { asOf: '2026-13-01' });
    expect(report.asOf).toBe('2026-11-22');
    expect(report.settingProblems).toMatchObject([{ setting: 'asOf', given: '2026-13-01', kind: 'wrongValue' }]);
  });
});

describe('a workbook without anything to read', () => {
  it('should say so', () => {
    const report = runWith([fakeCheck('COV-01', [])], workbook({ Notes: table('Hello | world') }));
    expect(report.warnings).toEqual([{ kind: 'nothingRecognised' }]);
  });
});

describe('what is seen from the matrix only', () => {
  it('should say so once', () => {
    const derived = { source: 'matrix' as const };
    const own = { messages: { found: 'Seen from the matrix only: {subject}.' } };
    const report = runWith([fakeCheck('ROL-01', [fails('ISM', 'A1', derived)]), fakeCheck('ROL-03', [fails('ISM', 'A1', derived)], own)]);
    expect(report.findings.map(({ message }) => message)).toEqual([
      'ISM is wrong. Seen from the RACI only.',
      'Seen from the matrix only: ISM.',
    ]);
  });
});
