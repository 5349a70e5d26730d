import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';

import { EMPTY_PLAN, SUMMARY_MARKER } from '../../src/workbook';
import { words } from '../../src/words';
import { applyPlan, readWorkbook } from '../../src/xlsx';
import type { JsonReport } from '../../src/report';
import { run, useFolder } from './test-host';

const { path, fixture } = useFolder();

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

function isAnnotated(file: string): boolean {
  const read = readWorkbook(bytesOf(file), 'copy.xlsx');
  return read.ok && read.workbook.names.some(({ name }) => name === SUMMARY_MARKER);
}

/** The annotated copy with an owner entered beside its first finding, as a user would. */
function withOwner(bytes: Uint8Array, owner: string): Uint8Array {
  const read = readWorkbook(bytes, 'copy.xlsx');
  const sheet = read.ok ? read.workbook.sheets.find(({ name }) => name === words.summary.title) : undefined;
  const header = sheet?.text.findIndex((row) => row.includes(words.summary.columns.owner) && row.includes(words.summary.columns.id)) ?? -1;
  const column = sheet?.text[header]?.indexOf(words.summary.columns.owner) ?? -1;
  if (!sheet || header < 0 || column < 0) throw new Error('No findings table');
  const cell = { sheet: sheet.name, row: sheet.origin.row + header + 1, column: sheet.origin.column + column };
  const applied = applyPlan(bytes, { ...EMPTY_PLAN, edits: [{ cell, value: owner }] });
  if (!applied.ok) throw new Error(applied.problem.kind);
  return applied.bytes;
}

describe('help and version', () => {
  test('should show commands, options of check and exit codes', () => {
    const { code, stdout } = run(['--help']);
    expect(code).toBe(0);
    for (const part of ['check [options] <files...>', 'template', 'clear', 'explain', '--fail-on', 'Exit codes:', 'Examples:'])
      expect(stdout).toContain(part);
  });

  test('should show the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test.each([[[]], [['--fomat', 'json', 'a.xlsx']], [['clear', 'a.xlsx']], [['check', '--format']]])(
    'should end with 2 and a hint for %j',
    (args) => {
      const { code, stdout, stderr } = run(args);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain('Run "isms-check --help" for the options.');
    },
  );

  test('should end with 2 where a value is off, before any file is read', () => {
    const { code, stdout, stderr } = run([fixture('openpyxl-raci.xlsx'), '--as-of', 'soon']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('"soon" is not a date.');
  });
});

describe('a report', () => {
  test('should be text by default, with or without the name of the command', () => {
    const file = fixture('openpyxl-raci.xlsx');
    const plain = run([file]);
    expect(plain.stdout).toContain('openpyxl-raci.xlsx  ISO/IEC 27001:2022, as of 22 Nov 2026');
    expect(plain.stdout).toContain('WHAT WAS READ');
    expect(plain.stderr).toBe('');
    expect(run(['check', file])).toEqual(plain);
  });

  test('should use the day given, else that of the machine', () => {
    const file = fixture('openpyxl-raci.xlsx');
    const asOf = (...args: string[]) => (JSON.parse(run([file, '--format', 'json', ...args]).stdout) as JsonReport).asOf;
    expect(asOf()).toBe('2026-11-22');
    expect(asOf('--as-of', '2027-03-01')).toBe('2027-03-01');
  });

  test('should be one JSON object for one file and an array for several', () => {
    const one = fixture('openpyxl-raci.xlsx');
    const two = fixture('xlsxwriter-tables-rules.xlsx');
    const single = JSON.parse(run([one, '--format', 'json']).stdout) as JsonReport;
    expect(single).toMatchObject({ schemaVersion: 1, tool: { name: 'isms-check' }, workbook: 'openpyxl-raci.xlsx', edition: '2022' });
    expect(single.sheets.map(({ sheet }) => sheet)).toEqual(['RACI', 'Competency', 'Lists', 'Calc', 'Empty']);
    const several = JSON.parse(run([one, two, '--format', 'json']).stdout) as JsonReport[];
    expect(several.map(({ workbook }) => workbook)).toEqual(['openpyxl-raci.xlsx', 'xlsxwriter-tables-rules.xlsx']);
  });

  test('should stay an array where one of several files cannot be read', () => {
    const { code, stdout, stderr } = run([fixture('openpyxl-raci.xlsx'), path('gone.xlsx'), '--format', 'json']);
    expect(code).toBe(2);
    expect((JSON.parse(stdout) as JsonReport[]).map(({ workbook }) => workbook)).toEqual(['openpyxl-raci.xlsx']);
    expect(stderr).toContain('gone.xlsx: There is no such file.');
  });

  test('should be Markdown where asked', () => {
    expect(run([fixture('openpyxl-raci.xlsx'), '--format', 'markdown']).stdout).toMatch(/^# .*openpyxl-raci\.xlsx\n/);
  });

  test('should be one line with --quiet', () => {
    expect(run([fixture('openpyxl-raci.xlsx'), '--quiet']).stdout).toMatch(/^openpyxl-raci\.xlsx {2}.+\n$/);
  });

  test('should have colours on a terminal only, and not with --no-color', () => {
    const file = fixture('openpyxl-raci.xlsx');
    expect(run([file]).stdout).not.toContain('\u001b');
    expect(run([file], { isTerminal: true, columns: 90 }).stdout).toContain('\u001b');
    expect(run([file, '--no-color'], { isTerminal: true, columns: 90 }).stdout).not.toContain('\u001b');
  });

  test('should read a .csv as one sheet', () => {
    writeFileSync(path('raci.csv'), 'Ref;Activity;CEO;ISM\n5.1;Leadership;A;R\n5.10;Something;R;A\n');
    const { sheets } = JSON.parse(run([path('raci.csv'), '--format', 'json']).stdout) as JsonReport;
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['raci']);
  });

  test('should take the checks and settings that are chosen', () => {
    const report = JSON.parse(
      run([fixture('openpyxl-raci.xlsx'), '--format', 'json', '--only', 'COV-03,COV-04', '--skip', 'COV-04']).stdout,
    ) as JsonReport;
    expect(report.checks.map(({ id }) => id)).toEqual(['COV-03']);
  });
});

describe('exit codes', () => {
  /** Backup of A.8.13 has no accountable; nothing else is wrong with these rows. */
  const faulty =
    'Ref;Activity;CEO;ISM;Head of IT\n5.1;Leadership and commitment;A;R;\nA.8.13;Information backup;;R;R\nA.8.15;Logging;;A;R\nA.5.1;Policies;A;R;\n';
  const only = ['--only', 'COV-03'];

  test('should be 1 for an open finding at the bar, and 0 below it or for never', () => {
    writeFileSync(path('raci.csv'), faulty);
    expect(run([path('raci.csv'), ...only]).code).toBe(1);
    expect(run([path('raci.csv'), ...only, '--fail-on', 'info']).code).toBe(1);
    expect(run([path('raci.csv'), ...only, '--fail-on', 'never']).code).toBe(0);
    writeFileSync(path('fine.csv'), faulty.replace('backup;;R', 'backup;;A'));
    expect(run([path('fine.csv'), ...only]).code).toBe(0);
  });

  test('should be 2 where nothing was recognised, with the report', () => {
    writeFileSync(path('shopping.csv'), 'Milk,2\nBread,1\n');
    const { code, stdout } = run([path('shopping.csv'), '--fail-on', 'never']);
    expect(code).toBe(2);
    expect(stdout).toContain('Nothing in this workbook was recognised.');
  });

  test('should be 2 where one of several files cannot be read, whatever the others say', () => {
    writeFileSync(path('raci.csv'), faulty);
    expect(run([path('raci.csv'), path('gone.csv'), ...only]).code).toBe(2);
  });
});

describe('files that cannot be read', () => {
  test.each([
    ['empty.xlsx', new Uint8Array(), 'The file is empty.'],
    ['old.xls', Uint8Array.of(9, 8, 16, 0, 0, 6, 5, 0), 'The workbook is in the old .xls format.'],
    ['page.xlsx', new TextEncoder().encode('<!DOCTYPE html><html></html>'), 'Its content is a web page.'],
    ['list.xlsx', new TextEncoder().encode('Ref,Title\n'), 'give it the ending .csv'],
    ['paper.xlsx', new TextEncoder().encode('%PDF-1.7'), 'Its content is a PDF.'],
  ])('should be told what, why and what next: %s', (name, bytes, words) => {
    writeFileSync(path(name), bytes);
    const { code, stdout, stderr } = run([path(name)]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(stderr).toMatch(new RegExp(`${name}: .+\\n {2}.+\\n {2}→ .+\\n$`));
  });

  test('should be told: a truncated file, a folder', () => {
    const whole = bytesOf(fixture('openpyxl-raci.xlsx'));
    writeFileSync(path('half.xlsx'), whole.subarray(0, whole.length / 2));
    expect(run([path('half.xlsx')]).stderr).toContain('The file is cut off.');
    mkdirSync(path('folder'));
    expect(run([path('folder')])).toMatchObject({ code: 2, stderr: expect.stringContaining('This is a folder.') as string });
  });
});

describe('the annotated copy', () => {
  test('should be written beside the file, which stays as it was', () => {
    const file = fixture('openpyxl-raci.xlsx');
    const before = bytesOf(file);
    const { stderr } = run([file, '-o', path('checked.xlsx')]);
    expect(stderr).toContain(`Wrote ${path('checked.xlsx')}`);
    expect(bytesOf(file)).toEqual(before);
    expect(isAnnotated(path('checked.xlsx'))).toBe(true);
    expect(readdirSync(path('.')).sort()).toEqual(['checked.xlsx', 'openpyxl-raci.xlsx']);
  });

  test('should replace a copy of an earlier run', () => {
    const file = fixture('openpyxl-raci.xlsx');
    writeFileSync(path('checked.xlsx'), 'an earlier copy');
    expect(run([file, '-o', path('checked.xlsx')]).stderr).toContain('Wrote');
    expect(isAnnotated(path('checked.xlsx'))).toBe(true);
  });

  test('should not replace a copy that holds entries of the user, nor lose them when it is checked itself', () => {
    run([fixture('openpyxl-raci.xlsx'), '-o', path('checked.xlsx')]);
    writeFileSync(path('checked.xlsx'), withOwner(bytesOf(path('checked.xlsx')), 'M. Kim'));
    const again = run([path('openpyxl-raci.xlsx'), '-o', path('checked.xlsx')]);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('1 entry in its Owner, Due and Comment would be lost.');
    expect(run([path('checked.xlsx'), '-o', path('next.xlsx')]).stderr).toContain('Wrote');
    expect(run([path('next.xlsx'), '-o', path('checked.xlsx')]).stderr).toContain('Wrote');
    expect(run(['clear', path('checked.xlsx'), '-o', path('clean.xlsx')]).stderr).toContain(
      '1 entry in Owner, Due and Comment went with the summary',
    );
  });

  test('should go into a folder for several files, which is made', () => {
    const files = [fixture('openpyxl-raci.xlsx'), fixture('xlsxwriter-macros.xlsm')];
    run([...files, '-o', path('out')]);
    expect(readdirSync(path('out')).sort()).toEqual(['openpyxl-raci.xlsx', 'xlsxwriter-macros.xlsm']);
  });

  test('should go into a folder that is there, for one file too', () => {
    mkdirSync(path('out'));
    run([fixture('openpyxl-raci.xlsx'), '-o', path('out')]);
    expect(readdirSync(path('out'))).toEqual(['openpyxl-raci.xlsx']);
  });

  test('should say what protection kept from it', () => {
    const { stderr } = run([fixture('openpyxl-protected.xlsx'), '-o', path('checked.xlsx')]);
    expect(stderr).toContain('The structure of the workbook is protected');
  });

  test.each([
    ['the file itself', (file: string) => file],
    ['a link to the file', (file: string) => (symlinkSync(file, path('link.xlsx')), path('link.xlsx'))],
    ['another name of the file', (file: string) => (linkSync(file, path('twin.xlsx')), path('twin.xlsx'))],
    ['the file by another path', (file: string) => file.replace('openpyxl', './openpyxl')],
    ['its own folder', () => path('.')],
  ])('should never replace %s', (_, outputOf) => {
    const file = fixture('openpyxl-raci.xlsx');
    const before = bytesOf(file);
    const { code, stderr } = run([file, '-o', outputOf(file)]);
    expect(code).toBe(2);
    expect(stderr).toContain('The copy would overwrite a file that is being read.');
    expect(bytesOf(file)).toEqual(before);
  });

  test('should never replace another file that is read in the same run', () => {
    const file = fixture('openpyxl-raci.xlsx');
    mkdirSync(path('out'));
    const other = fixture('openpyxl-raci.xlsx', 'out/openpyxl-raci.xlsx');
    const { code, stderr } = run([file, other, '-o', path('out')]);
    expect(code).toBe(2);
    expect(stderr).toContain('The copy would overwrite a file that is being read.');
    expect(isAnnotated(other)).toBe(false);
  });

  test.each([
    ['xlsxwriter-macros.xlsm', 'checked.xlsx', 'The copy must keep the ending .xlsm'],
    ['openpyxl-raci.xlsx', 'checked.xlsm', 'The copy must keep the ending .xlsx'],
    ['openpyxl-raci.xlsx', 'no/such/folder/checked.xlsx', 'There is no folder'],
  ])('should be refused: %s as %s', (input, output, message) => {
    const { code, stdout, stderr } = run([fixture(input), '-o', path(output)]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    // The report is there all the same.
    expect(stdout).toContain('WHAT WAS READ');
    expect(existsSync(path(output))).toBe(false);
  });

  test('should be refused for a .csv, with the report', () => {
    writeFileSync(path('raci.csv'), 'Ref,Activity,CEO\n5.1,Leadership,A\n');
    const { code, stdout, stderr } = run([path('raci.csv'), '-o', path('checked.csv')]);
    expect([code, stdout !== '']).toEqual([2, true]);
    expect(stderr).toContain('A .csv file cannot be annotated');
    expect(existsSync(path('checked.csv'))).toBe(false);
  });

  test('should be refused for two files of one name, and where several files are given one file', () => {
    mkdirSync(path('a'));
    const [one, two] = [fixture('openpyxl-raci.xlsx'), fixture('openpyxl-raci.xlsx', 'a/openpyxl-raci.xlsx')];
    expect(run([one, two, '-o', path('out')]).stderr).toContain('Its copy would have the same name');
    writeFileSync(path('file.xlsx'), '');
    expect(run([one, two, '-o', path('file.xlsx')]).stderr).toContain('Several files need a folder after -o');
  });
});

describe('clear', () => {
  test('should take everything of ours out again', () => {
    const file = fixture('openpyxl-raci.xlsx');
    run([file, '-o', path('checked.xlsx')]);
    const { code, stderr } = run(['clear', path('checked.xlsx'), '-o', path('clean.xlsx')]);
    expect(code).toBe(0);
    expect(stderr).toContain('The copy has no highlights and no sheets of ours.');
    expect(isAnnotated(path('clean.xlsx'))).toBe(false);
    expect(isAnnotated(path('checked.xlsx'))).toBe(true);
  });

  test('should say where there was nothing of ours', () => {
    const { code, stderr } = run(['clear', fixture('openpyxl-raci.xlsx'), '-o', path('clean.xlsx')]);
    expect(code).toBe(0);
    expect(stderr).toContain('There was nothing of ours in it.');
    expect(bytesOf(path('clean.xlsx'))).toEqual(bytesOf(path('openpyxl-raci.xlsx')));
  });

  test('should refuse a file that cannot be read, and its own name', () => {
    expect(run(['clear', path('gone.xlsx'), '-o', path('clean.xlsx')]).code).toBe(2);
    const file = fixture('openpyxl-raci.xlsx');
    expect(run(['clear', file, '-o', file])).toMatchObject({ code: 2, stderr: expect.stringContaining('would overwrite') as string });
  });
});

describe('explain', () => {
  test.each(['COV-03', 'cov-03', 'nobody-accountable'])('should tell of a check by %s', (id) => {
    const { code, stdout } = run(['explain', id]);
    expect(code).toBe(0);
    for (const part of ['COV-03', 'Looks for', 'Why it matters', 'The auditor may ask', 'How to fix', 'Basis'])
      expect(stdout).toContain(part);
    expect(stdout).not.toMatch(/[{}]/);
  });

  test('should list all checks where none is named', () => {
    expect(run(['explain']).stdout).toMatch(/^COV-01 {2}● {2}.+\nCOV-02/);
  });

  test('should help with a wrong id', () => {
    expect(run(['explain', 'COV-033'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('Did you mean COV-03?') as string,
    });
  });
});

describe('template', () => {
  test.each([
    [[], ['Settings', 'RACI', 'Competency']],
    [
      ['--size', 'full'],
      ['Settings', 'RACI', 'Competency', 'Statement of Applicability', 'Roles'],
    ],
    [['--sample'], ['Settings', 'RACI', 'Competency', 'Statement of Applicability', 'Roles']],
  ])('should write the standard workbook with %j', (args, sheets) => {
    const { code, stdout, stderr } = run(['template', path('isms.xlsx'), ...args]);
    expect([code, stdout, stderr]).toEqual([0, '', `Wrote ${path('isms.xlsx')}\n`]);
    const read = readWorkbook(bytesOf(path('isms.xlsx')), 'isms.xlsx');
    expect(read.ok && read.workbook.sheets.slice(0, sheets.length).map(({ name }) => name)).toEqual(sheets);
  });

  test('should not replace a file without --force: it may be filled in', () => {
    writeFileSync(path('isms.xlsx'), 'my work');
    const { code, stderr } = run(['template', path('isms.xlsx')]);
    expect(code).toBe(2);
    expect(stderr).toContain('may hold your entries');
    expect(readFileSync(path('isms.xlsx'), 'utf8')).toBe('my work');
    expect(run(['template', path('isms.xlsx'), '--force']).code).toBe(0);
  });

  test.each([
    [['isms.xlsm'], 'Give a name that ends with .xlsx.'],
    [['no/such/isms.xlsx'], 'There is no folder'],
    [['isms.xlsx', '--size', 'huge'], '"huge" cannot be used for --size. Expected: starter, full.'],
  ])('should refuse %j', ([name = '', ...args], message) => {
    const { code, stderr } = run(['template', path(name), ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(existsSync(path(name))).toBe(false);
  });
});

test('progress is shown on a terminal only, and cleared', () => {
  writeFileSync(path('long.csv'), `Note;Text\n1;${'some text '.repeat(120_000)}\n`);
  expect(run([path('long.csv'), '--quiet']).stderr).toBe('');
  const { stderr } = run([path('long.csv'), '--quiet'], { isTerminal: true });
  expect(stderr).toContain('Reading ');
  expect(stderr.endsWith('\r\u001b[2K')).toBe(true);
});
