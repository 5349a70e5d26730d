import { evaluatePair } from '../../../src/checks/segregation/evaluate-pairs';
import type { DutyHolder } from '../../../src/checks/segregation/duty-book';
import { approvalRules, builtInRule, ownerOf } from '../../../src/checks/segregation/rule-owners';
import { createPeople } from '../../../src/register';
import type { ConflictWhen } from '../../../src/standard';
import { CONFLICT_RULES } from '../../../src/standard';
import { registerOf } from '../../register/people/registers';

const people = createPeople(registerOf({}), 20_000);

/** Holders from a text: "Lee; IT Team@ERP". */
function holders(text: string): readonly DutyHolder[] {
  return text === ''
    ? []
    : text.split('; ').map((each, column) => {
        const [name = '', system = ''] = each.split('@');
        const assignee = people.resolve(name);
        const cell = { sheet: 'Duties', row: 1, column };
        return {
          key: assignee.key,
          label: name,
          isGroup: assignee.isGroup,
          system: system.toLowerCase(),
          systemLabel: system,
          assignee,
          cell,
        };
      });
}

function verdicts(a: string, b: string, conflictWhen: ConflictWhen, isSameSystemOnly = false): readonly string[] {
  const rule = { ...builtInRule('SR-02'), conflictWhen, isSameSystemOnly };
  const held: Readonly<Record<string, readonly DutyHolder[]>> = { [rule.dutyA]: holders(a), [rule.dutyB]: holders(b) };
  return evaluatePair(rule, (duty) => held[duty] ?? []).map(({ kind, system, holders: found }) =>
    [kind, system, ...found.map(({ label }) => label)].filter((part) => part !== '').join(' '),
  );
}

describe('a pair of duties', () => {
  test.each<[string, string, ConflictWhen, readonly string[]]>([
    ['Lee', 'Kim', 'any_overlap', ['clear']],
    ['Lee', 'Lee; Kim', 'any_overlap', ['conflict Lee']],
    ['Lee; Kim', 'Kim; Lee', 'any_overlap', ['conflict Lee Kim']],
    ['Lee', 'Lee; Kim', 'no_other_holder', ['clear']],
    ['Lee; Kim', 'Lee', 'no_other_holder', ['conflict Lee']],
    ['Lee; Kim', 'Lee; Kim', 'no_other_holder', ['clear']],
    ['Head of IT', 'head of it', 'any_overlap', ['conflict Head of IT']],
    ['', 'Lee', 'any_overlap', []],
    ['Lee', '', 'any_overlap', []],
    ['IT Team', 'Lee', 'any_overlap', ['group IT Team']],
    ['Lee', 'IT Team', 'any_overlap', ['group IT Team']],
    ['IT Team; Lee', 'Lee', 'any_overlap', ['conflict Lee']],
    ['IT Team', 'Sales Team', 'no_other_holder', ['clear']],
    ['IT Team', 'IT Team', 'no_other_holder', ['group IT Team']],
    ['IT Team', 'Lee', 'no_other_holder', ['group IT Team']],
    ['IT Team', 'Lee; Kim', 'no_other_holder', ['clear']],
  ])('should judge %j against %j with %s', (a, b, when, expected) => {
    expect(verdicts(a, b, when)).toEqual(expected);
  });

  test.each<[string, string, readonly string[]]>([
    ['Lee@ERP', 'Lee@ERP', ['conflict ERP Lee']],
    ['Lee@ERP', 'Lee@CRM', ['clear', 'clear']],
    ['Lee@ERP', 'Lee', ['conflict ERP Lee']],
    ['Lee', 'Lee', ['conflict Lee']],
    ['Lee@ERP; Kim@CRM', 'Lee@erp; Kim@CRM', ['conflict ERP Lee', 'conflict CRM Kim']],
  ])('should compare %j and %j on the same system only', (a, b, expected) => {
    expect(verdicts(a, b, 'any_overlap', true)).toEqual(expected);
  });

  test('should compare all systems where the rule does not ask for the same', () => {
    expect(verdicts('Lee@ERP', 'Lee@CRM', 'any_overlap')).toEqual(['conflict Lee']);
  });
});

describe('who reports a rule', () => {
  test('should be SOD-02 for pairs of requesting and approving, and SOD-01 for all others', () => {
    expect(CONFLICT_RULES.filter((rule) => ownerOf(rule) === 'SOD-02').map(({ id }) => id)).toEqual(['SR-01', 'SR-04', 'SR-15', 'SR-19']);
    expect(ownerOf({ ...builtInRule('SR-02'), conflictWhen: 'sole_approver' })).toBe('SOD-02');
  });

  test('should keep the built-in pairs of SOD-02 whatever the sheet says, and add those of the sheet', () => {
    const added = { ...builtInRule('SR-19'), isActive: true };
    expect(approvalRules([]).map(({ id }) => id)).toEqual(['SR-01', 'SR-04', 'SR-15']);
    expect(approvalRules([{ ...builtInRule('SR-01'), id: 'X-1' }, added]).map(({ id }) => id)).toEqual([
      'SR-01',
      'SR-04',
      'SR-15',
      'SR-19',
    ]);
  });
});
