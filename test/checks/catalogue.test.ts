import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCheck, CHECKS } from '../../src/checks';
import type { Check } from '../../src/checks';
import { CLAUSES, CONTROLS, SETTINGS } from '../../src/standard';
import { generatedPages } from '../../src/tools/generate-docs';

const ROOT = join(__dirname, '../..');
const FILE = /^([a-z]{3}-\d{2})-([a-z0-9-]+)\.ts$/;

interface CheckFile {
  readonly family: string;
  readonly id: string;
  readonly name: string;
  readonly base: string;
}

/** Files named like a check; helpers of a family have other names. */
const files: readonly CheckFile[] = readdirSync(join(ROOT, 'src/checks'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: family }) =>
    readdirSync(join(ROOT, 'src/checks', family)).flatMap((file) => {
      const match = FILE.exec(file);
      return match ? [{ family, id: (match[1] ?? '').toUpperCase(), name: match[2] ?? '', base: file.replace(/\.ts$/, '') }] : [];
    }),
  );

const checks: readonly (readonly [string, Check])[] = CHECKS.map((check) => [check.id, check]);
const known = new Set([...CLAUSES.map(({ id }) => id), ...CONTROLS.map(({ id }) => id)]);

describe('the catalogue of checks', () => {
  test('should list every check file once, and nothing else', () => {
    expect(CHECKS.map(({ id }) => id).sort()).toEqual(files.map(({ id }) => id).sort());
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
    expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
  });

  test.each(files.map((file) => [file.base, file] as const))(
    'should find %s under its own id, name and family, with a test',
    (base, file) => {
      expect(findCheck(file.id)).toMatchObject({ id: file.id, name: file.name, family: file.family });
      expect(existsSync(join(ROOT, 'test/checks', file.family, `${base}.test.ts`))).toBe(true);
    },
  );

  test('should find a check by its id or name in any case, and none for another word', () => {
    expect(findCheck('Nobody-Accountable')?.id).toBe('COV-03');
    expect(findCheck(' cov-03 ')?.id).toBe('COV-03');
    expect(findCheck('COV-3')).toBeNull();
  });

  test.each(checks)('%s should name clauses, settings and checks that exist', (_, check) => {
    expect(check.clauses.filter((clause) => !known.has(clause))).toEqual([]);
    expect(check.clauses).not.toEqual([]);
    expect(check.couldLeadTo === undefined || known.has(check.couldLeadTo)).toBe(true);
    const settings = SETTINGS.filter(({ checks: users }) => users.includes(check.id)).map(({ name }) => name);
    const bySheet = (names: readonly string[]) => names.filter((name) => name !== 'asOf').sort(); // every date rule uses it
    expect(bySheet(check.settings)).toEqual(bySheet(settings));
    for (const { to, when } of check.yieldsTo) {
      expect(to).toMatch(/^(COV|ROL|SOD|CMP|SOA|RES|COM|DOC|EXC)-\d{2}$/);
      expect(when).not.toBe('');
    }
  });

  test.each(checks)('%s should yield to none of weaker basis', (_, check) => {
    const ranks = ['requirement', 'guidance', 'practice'];
    const weaker = check.yieldsTo.filter(({ to }) => {
      const kept = findCheck(to);
      return kept !== null && ranks.indexOf(kept.basis) > ranks.indexOf(check.basis);
    });
    expect(weaker.map(({ to }) => to)).toEqual([]);
  });

  test.each(checks)('%s should say everything in whole sentences', (_, check) => {
    for (const words of [check.looksFor, check.why, check.remediation, check.cannotSee, ...Object.values<string>(check.messages)]) {
      expect(words).toMatch(/^\S[\s\S]*[.?!]"?$/);
    }
    expect(check.title).not.toMatch(/[.?!]$/);
    expect(check.question).toMatch(/[?!.)]$|^Show me |^Show us /);
    expect(check.good).not.toBe('');
    expect(check.bad).not.toBe('');
    expect(check.derivesFrom).not.toBe('');
  });

  test.each(checks)('%s should use braces for placeholders alone', (_, check) => {
    const texts = [check.remediation, ...Object.values<string | undefined>(check.remedies ?? {}), ...Object.values<string>(check.messages)];
    for (const text of texts) {
      expect((text ?? '').replace(/\{[A-Za-z]\w*(\|[^|{}]*\|[^|{}]*)?\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  test.each(checks)('%s should be at most an observation where it rests on practice alone', (_, check) => {
    if (check.basis !== 'practice') return;
    for (const message of Object.keys(check.messages)) {
      expect(check.grade({ outcome: 'fail', subject: 'x', cells: [], message, data: {} })).toBe('observation');
    }
  });
});

describe('the generated documentation', () => {
  test.each([...generatedPages()])('%s should be what the source says (npm run docs)', (path, text) => {
    const file = join(ROOT, path);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : null).toBe(text);
  });

  test('should hold no page of a check that is gone', () => {
    const pages = generatedPages();
    const stale = readdirSync(join(ROOT, 'docs/checks')).filter((name) => !pages.has(`docs/checks/${name}`));
    expect(stale).toEqual([]);
  });
});
