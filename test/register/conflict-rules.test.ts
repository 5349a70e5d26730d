import { conflictRulesOf } from '../../src/register';
import { CONFLICT_RULES } from '../../src/standard';
import { registerOf } from './people/registers';

describe('the conflict rules in force', () => {
  test('should be the active built-in ones without a sheet, or with a sheet that names no pair', () => {
    const active = CONFLICT_RULES.filter(({ isActive }) => isActive).map(({ id }) => id);
    expect(active).toHaveLength(18);
    expect(conflictRulesOf(registerOf({})).map(({ id }) => id)).toEqual(active);
    expect(conflictRulesOf(registerOf({ conflicts: [{ ruleId: 'SR-01', dutyA: 'ACC-REQUEST' }] })).map(({ id }) => id)).toEqual(active);
  });

  test('should be those of the sheet alone, without the inactive ones', () => {
    const rules = conflictRulesOf(
      registerOf({
        conflicts: [
          {
            ruleId: 'X-1',
            dutyA: 'acc approve',
            dutyB: 'ACC-GRANT',
            severity: 'Medium',
            sameSystem: 'Y',
            when: 'no other holder',
            refs: 'A.5.3; A.5.18',
            active: 'Y',
          },
          { ruleId: 'X-2', dutyA: 'DEV-CODE', dutyB: 'PROD-DEPLOY', active: 'N' },
          { ruleId: '', dutyA: 'Cashier', dutyB: 'Auditor', severity: 'High' },
        ],
      }),
    );
    expect(rules).toMatchObject([
      {
        id: 'X-1',
        dutyA: 'ACC-APPROVE',
        dutyB: 'ACC-GRANT',
        severity: 'warning',
        isSameSystemOnly: true,
        conflictWhen: 'no_other_holder',
        refs: ['A.5.3', 'A.5.18'],
      },
      {
        id: 'Cashier / Auditor',
        dutyA: 'Cashier',
        dutyB: 'Auditor',
        severity: 'error',
        isSameSystemOnly: false,
        conflictWhen: 'any_overlap',
      },
    ]);
  });

  test('should take what a row leaves open from the built-in rule of the same pair', () => {
    const [rule] = conflictRulesOf(registerOf({ conflicts: [{ dutyA: 'ACC-GRANT', dutyB: 'ACC-REVIEW' }] }));
    expect(rule).toMatchObject({ id: 'SR-03', severity: 'error', conflictWhen: 'no_other_holder', cell: { sheet: 'conflicts', row: 1 } });
  });
});
