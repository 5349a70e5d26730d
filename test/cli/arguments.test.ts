import { readCheckArguments } from '../../src/cli/check-arguments';
import type { RawCheckOptions } from '../../src/cli/check-arguments';

function read(raw: Partial<RawCheckOptions>) {
  return readCheckArguments({ format: 'text', failOn: 'error', set: [], ...raw });
}

function messageOf(raw: Partial<RawCheckOptions>): string {
  const result = read(raw);
  return result.ok ? '' : result.message;
}

describe('options that can be used', () => {
  test('should have the defaults of the contract', () => {
    expect(read({})).toEqual({
      ok: true,
      value: { output: null, format: 'text', failOn: 'error', settings: {}, asOf: null, only: null, skip: [] },
    });
  });

  test('should take settings by any spelling of their name, and the profile over them', () => {
    const result = read({ set: ['RolesPerPerson=5', 'profile=custom', 'organisation=A = B'], profile: 'minimal' });
    expect(result).toMatchObject({ ok: true, value: { settings: { rolesPerPerson: '5', profile: 'minimal', organisation: 'A = B' } } });
  });

  test('should take checks by id in any case and by their readable name', () => {
    expect(read({ only: 'cov-01, nobody-accountable', skip: 'COV-03' })).toMatchObject({
      ok: true,
      value: { only: ['COV-01', 'COV-03'], skip: ['COV-03'] },
    });
  });
});

describe('options that cannot be used', () => {
  test.each<[Partial<RawCheckOptions>, string]>([
    [{ format: 'xml' }, '"xml" cannot be used for --format. Expected: text, json, markdown.'],
    [{ failOn: 'review' }, '"review" cannot be used for --fail-on. Expected: error, warning, info, never.'],
    [{ asOf: '22.11.2026' }, '"22.11.2026" is not a date. Dates are written YYYY-MM-DD, such as 2026-11-22.'],
    [{ asOf: '2026-02-30' }, '"2026-02-30" is not a date. Dates are written YYYY-MM-DD, such as 2026-11-22.'],
    [{ set: ['rolesPerPerson'] }, '"rolesPerPerson" is not a setting. Settings are written NAME=VALUE, such as rolesPerPerson=5.'],
    [{ set: ['rolePerPerson=5'] }, 'There is no setting "rolePerPerson". Did you mean rolesPerPerson?'],
    [{ set: ['rolesPerPerson=many'] }, '"many" cannot be used for rolesPerPerson. Expected: a number from 1 to 50 (roles).'],
    [{ profile: 'tiny' }, '"tiny" cannot be used for profile. Expected: one of five-roles, minimal, custom.'],
    [{ only: 'COV-99' }, 'There is no check "COV-99". Did you mean COV-'],
    [{ skip: 'nonsense' }, 'There is no check "nonsense". Run "isms-check explain" for a list.'],
    [{ only: 'COV-03', skip: 'COV-03' }, 'With --only and --skip together, no check is left to run.'],
  ])('%j', (raw, message) => {
    expect(messageOf(raw)).toContain(message);
  });

  test('should be told all at once', () => {
    expect(messageOf({ format: 'xml', asOf: 'soon', set: ['x=1'] }).split('\n')).toHaveLength(3);
  });

  test('should name the settings where none is near', () => {
    expect(messageOf({ set: ['quite something else=1'] })).toContain('organisation, scope, edition');
  });
});
