import { describeReadiness } from '../../src/report';
import type { Check } from '../../src/checks';
import { asks, fails, fakeCheck, holds, runWith } from './fake-checks';

const line = (id: string, checks: readonly Check[]) => {
  const found = runWith(checks).readiness.find((one) => one.id === id);
  if (!found) throw new Error(`no line ${id}`);
  return found;
};
const notRun = (id: string) => fakeCheck(id, { status: 'notChecked', cause: { kind: 'other', text: 'Why' } });

describe('the twelve lines', () => {
  it('should come with the three headline questions first', () => {
    const ids = runWith([]).readiness.map(({ id }) => id);
    expect(ids).toEqual(['R1', 'R2', 'R4', 'R3', 'R5', 'R6', 'R7', 'R8', 'R9', 'R10', 'R11', 'R12']);
  });

  it.each([
    ['notLookedAt', 'Not looked at', [notRun('CMP-01')]],
    ['gaps', 'Gaps', [fakeCheck('CMP-01', [fails('x', 'A1')], { basis: 'requirement' })]],
    ['toLookAt', 'To look at', [fakeCheck('CMP-01', [fails('x', 'A1')], { basis: 'practice' })]],
    ['toLookAt', 'To look at', [fakeCheck('CMP-02', [fails('x', 'A1')], { basis: 'requirement', severity: 'warning' })]],
    ['cannotTell', 'Cannot tell', [fakeCheck('CMP-02', [asks('x', 'A1')])]],
    ['noGap', 'No gap found (1 check ran)', [fakeCheck('CMP-02', [fails('x', 'A1')], { severity: 'info' })]],
    ['noGapInSome', 'No gap found in 1 of 2', [fakeCheck('CMP-01', [holds('x')]), notRun('CMP-02')]],
    ['noGap', 'No gap found (all 2 ran)', [fakeCheck('CMP-01', [holds('x')]), fakeCheck('CMP-03', [holds('y')])]],
  ])('should be %s: %s', (state, text, checks) => {
    const found = line('R2', checks);
    expect(found.state).toBe(state);
    expect(describeReadiness(found)).toBe(text);
  });

  it('should count only checks that apply', () => {
    const nothing = fakeCheck('SOD-10', { status: 'notApplicable', cause: { kind: 'noSheet', sheet: 'exceptions' } });
    expect(line('R7', [nothing, fakeCheck('SOD-02', [holds('x')])])).toMatchObject({ ran: 1, of: 1, state: 'noGap' });
  });
});

describe('parts of a check', () => {
  const perRow = [fakeCheck('COV-03', [fails('A.5.1', 'C4', { refs: ['A.5.1'] }), holds('6.1.2', { refs: ['6.1.2'] })])];

  it('should feed the line of clauses or of controls, by the rows concerned', () => {
    expect(line('R4', perRow).state).toBe('toLookAt');
    expect(line('R3', perRow).state).toBe('noGap');
  });

  it('should not be looked at where no row of that kind is there', () => {
    expect(line('R3', [fakeCheck('COV-03', [fails('Restore test', 'C4')])]).state).toBe('notLookedAt');
  });

  it('should follow the subject where a check feeds two lines', () => {
    const check = [fakeCheck('ROL-12', [fails('internal-audit', 'A1'), holds('risk-owners')], { basis: 'requirement' })];
    expect(line('R8', check).state).toBe('gaps');
    expect(line('R6', check).state).toBe('noGap');
  });
});
