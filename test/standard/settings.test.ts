import * as fc from 'fast-check';
import { CONTROLS, DEFAULT_SETTINGS, SETTINGS, expectedValue, findSetting, readSetting } from '../../src/standard';

describe('settings', () => {
  it('should have the defaults of the catalogue', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({
      accountableMax: 1,
      aImpliesR: true,
      sameAccountableResponsibleShare: 60,
      deputyHeadcount: 3,
      soleResponsibleShare: 40,
      soleAccountableShare: 70,
      rolesPerPerson: 4,
      auditorShare: 20,
      builderAuditorMonths: 24,
      acceptanceMonths: 12,
      effectivenessDays: 60,
      awarenessMonths: 12,
      profile: 'five-roles',
      suggestedGrade: false,
      asOf: null,
    });
    const ids = CONTROLS.map((control) => control.id);
    expect(DEFAULT_SETTINGS.neverExcluded.filter((id) => !ids.includes(id))).toEqual([]);
    expect(DEFAULT_SETTINGS.neverExcluded).toHaveLength(19);
  });

  it('should give every setting a label and a meaning of its own', () => {
    expect(new Set(SETTINGS.map((setting) => setting.label)).size).toBe(SETTINGS.length);
    expect(SETTINGS.filter((setting) => !/^[A-Z].*\.$/.test(setting.meaning))).toEqual([]);
  });

  it('should be found by name or label, however it is written', () => {
    expect(findSetting('accountableMax')).toBe('accountableMax');
    expect(findSetting('AS-OF DATE ')).toBe('asOf');
    expect(findSetting('isms scope')).toBe('scope');
    expect(findSetting('Is the CFO top management for this ISMS?')).toBeNull();
  });

  it('should accept its own default as written', () => {
    for (const setting of SETTINGS) {
      expect(readSetting(setting.name, setting.defaultText)).toEqual({ ok: true, value: DEFAULT_SETTINGS[setting.name] });
    }
  });

  it.each([
    ['accountableMax', '2', 2],
    ['accountableMax', 3, 3],
    ['soleResponsibleShare', '45 %', 45],
    ['soleResponsibleShare', 0.45, 45],
    ['effectivenessDays', '90 days', 90],
    ['aImpliesR', 'Nein', false],
    ['aImpliesR', true, true],
    ['suggestedGrade', 'On', true],
    ['profile', 'Five-Roles', 'five-roles'],
    ['smallOrganisation', true, 'yes'],
    ['edition', 2022, '2022'],
    ['asOf', '2026-11-22', '2026-11-22'],
    ['asOf', '22.11.2026', '2026-11-22'],
    ['asOf', 46348, '2026-11-22'],
    ['mandatoryRoles', 'ceo; ism leadership', ['CEO', 'ISM_LEADERSHIP']],
    ['riskAcceptors', 'CEO, COO', ['CEO', 'COO']],
    ['organisation', ' Example AI Ltd ', 'Example AI Ltd'],
    ['asOf', '  ', null],
  ] as const)('should read %s from %j', (name, given, value) => {
    expect(readSetting(name, given)).toEqual({ ok: true, value });
  });

  it.each([
    ['accountableMax', '0', 'a number from 1 to 10 (assignees)'],
    ['accountableMax', 'many', 'a number from 1 to 10 (assignees)'],
    ['soleResponsibleShare', '140', 'a number from 1 to 100 (%)'],
    ['aImpliesR', 'maybe', 'yes or no'],
    ['profile', 'six-roles', 'one of five-roles, minimal, custom'],
    ['edition', '2013', 'one of 2022'],
    ['asOf', '03/04/2026', 'a date, such as 2026-11-22'],
    ['asOf', '2026-02-30', 'a date, such as 2026-11-22'],
    ['mandatoryRoles', 'CEO; Boss', 'keys of roles separated with a semicolon, such as CEO; ISM'],
  ] as const)('should refuse %s = %j and say what it expects', (name, given, expected) => {
    expect(readSetting(name, given)).toEqual({ ok: false, expected });
  });

  it('should never throw', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SETTINGS.map((setting) => setting.name)),
        fc.oneof(fc.string(), fc.double(), fc.boolean()),
        (name, given) => {
          const reading = readSetting(name, given);
          expect(reading.ok ? reading.value : reading.expected).toBeDefined();
          expect(expectedValue(name)).not.toBe('');
        },
      ),
    );
  });
});
