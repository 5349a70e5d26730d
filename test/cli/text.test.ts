import { createPage } from '../../src/cli/text/page';
import { printable } from '../../src/cli/text/printable';
import { textReport } from '../../src/cli/text/text-report';
import { quietVerdict } from '../../src/cli/text/verdict';
import { columns, hanging, wrap } from '../../src/cli/text/wrap';
import { at, asks, fails, fakeCheck, holds, runWith } from '../report/fake-checks';

const PLAIN = createPage(80, false);

const CHECKS = [
  fakeCheck('COV-03', [
    fails('A.5.1', 'Competency!A2'),
    fails('A.5.2', 'Competency!A3', { related: [{ cells: [at('People!B2')], why: 'who owns it' }] }),
  ]),
  fakeCheck('ROL-03', [fails('deputies', 'People!A2 People!A3', { severity: 'info' })], { severity: 'warning' }),
  fakeCheck('CMP-01', [asks('J. Doe', 'People!A3')]),
  fakeCheck('CMP-02', [holds('x')]),
  fakeCheck('SOA-01', [holds('x')], { needs: { all: [{ kind: 'applicability' }], any: [], optional: [] } }),
];

describe('the report for people', () => {
  const text = textReport(runWith(CHECKS), PLAIN);

  test('should begin with the verdict and what stands behind it', () => {
    expect(text.split('\n').slice(0, 4)).toEqual([
      'test.xlsx  ISO/IEC 27001:2022, as of 22 Nov 2026',
      '─'.repeat(80),
      '● 2 to fix   ○ 1 to note   ? 1 cannot tell',
      '4 of 5 checks ran, 1 found nothing, 1 could not be run.',
    ]);
  });

  test('should say how each sheet was read, before anything is found', () => {
    expect(text).toMatch(/WHAT WAS READ\n {2}Competency {2}competency matrix, 2 rows; header in row 1\n/);
    expect(text.indexOf('WHAT WAS READ')).toBeLessThan(text.indexOf('TO FIX'));
  });

  test('should give every finding its cells, its message, and the remedy', () => {
    expect(text).toContain(
      [
        '● TO FIX (2)',
        '',
        '  COV-03  Title of COV-03 (2)',
        '    The auditor may ask: Question of COV-03?',
        '    Competency!A2  A.5.1 is wrong.',
        '                   → Mend A.5.1.',
        '    Competency!A3  A.5.2 is wrong.',
        '                   see also People!B2 (who owns it)',
        '                   → Mend A.5.2.',
        '    Practice, supports 5.3',
      ].join('\n'),
    );
  });

  test('should tell the state of what the auditor will check before its name', () => {
    expect(text).toContain('  ? Cannot tell                 Staff are competent for their roles\n');
    expect(text).toContain('  · Not looked at: ');
  });

  test('should put classes in the order of work', () => {
    const titles = text.split('\n').filter((line) => /^[●▲○?] /.test(line) && line.endsWith(')'));
    expect(titles).toEqual(['● TO FIX (2)', '○ NOTE (1)', '? CANNOT TELL (1)']);
    expect(text).toContain('    People!A2:A3  deputies is wrong.');
  });

  test('should roll up what was not checked by cause, with the ids', () => {
    expect(text).toContain('NOT CHECKED\n  No Statement of Applicability: 1 check\n    SOA-01\n');
  });

  test('should not run over its width', () => {
    for (const width of [60, 80, 100]) {
      const lines = textReport(runWith(CHECKS), createPage(width, false)).split('\n');
      expect(lines.filter((line) => columns(line) > width)).toEqual([]);
    }
  });

  test('should fold many findings of one check without losing a reference or a cell', () => {
    const many = Array.from({ length: 20 }, (_, index) => {
      const number = String(index + 1);
      return fails(`A.5.${number}`, `Competency!A${String(index + 2)}`, { refs: [`A.5.${number}`] });
    });
    const folded = textReport(runWith([fakeCheck('COV-03', many, { remediation: 'Name one.' })]), PLAIN);
    expect(folded).toContain(
      '    Competency!A7  A.5.6 is wrong.\n    and 14 more: A.5.7-A.5.20; cells Competency!A8:A21\n    → Name one.\n',
    );
    expect(folded).not.toContain('A.5.7 is wrong');
    expect(folded.match(/Name one\./g)).toHaveLength(1);
  });

  test('should say so where nothing is wrong, and where nothing ran', () => {
    expect(textReport(runWith([fakeCheck('CMP-02', [holds('x')])]), PLAIN)).toContain('✓ Nothing to fix, and nothing to look at.');
    expect(textReport(runWith([CHECKS[4] ?? fakeCheck('X', [])]), PLAIN)).toContain('? Nothing was checked.');
  });

  test('should keep to one line when quiet', () => {
    expect(quietVerdict(runWith(CHECKS), PLAIN)).toBe('test.xlsx  ● 2 to fix   ○ 1 to note   ? 1 cannot tell\n');
  });

  test('should use colours only where they are wanted', () => {
    expect(text).not.toContain('\u001b');
    expect(textReport(runWith(CHECKS), createPage(80, true))).toContain('\u001b[31m');
  });

  test('should not let a text of the workbook command the terminal', () => {
    const evil = fails('x\u001b[2J\u202ey', 'Competency!A2');
    const shown = textReport(runWith([fakeCheck('COV-03', [evil])]), PLAIN);
    expect(shown).not.toContain('\u001b');
    expect(shown).not.toContain('\u202e');
    expect(shown).toContain('[2J');
  });
});

describe('lines', () => {
  test('should break between words and keep a word that is too long', () => {
    expect(wrap('one two  three\nfour', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrap('a-very-long-word b', 5)).toEqual(['a-very-long-word', 'b']);
    expect(wrap(' ', 5)).toEqual([]);
  });

  test('should hang under their label, or below it where it is too long', () => {
    const layout = { indent: 2, column: 6, width: 40 };
    const text = 'one two three four five six seven eight';
    expect(hanging('A1', text, layout)).toEqual(['  A1    one two three four five six', '        seven eight']);
    expect(hanging('A1, B2, C3', text, layout)).toEqual(['  A1, B2, C3', '        one two three four five six', '        seven eight']);
  });

  test('should count the columns that a terminal takes', () => {
    expect([columns('abc'), columns('東京'), columns('e\u0301')]).toEqual([3, 4, 1]);
  });
});

test('data is made fit for a terminal without changing its shape', () => {
  const data = { a: ['x\ny', 1, null, { b: 'ok\u0007' }], c: true };
  expect(printable(data)).toEqual({ a: ['x y', 1, null, { b: 'ok ' }], c: true });
});
