import { countFindings, describeCause, describeReading, describeReason, groupFindings, toJson, toMarkdown } from '../../src/report';
import type { ReadingReason, SheetReading } from '../../src/register';
import { words } from '../../src/words';
import { table, workbook } from '../helpers/workbook-builder';
import { asks, COMPETENCY, fails, fakeCheck, holds, PEOPLE, runWith, SMALL } from './fake-checks';

const REPORT = runWith([
  fakeCheck('COV-08', [fails('K. Gone', 'People!A4'), fails('B', 'Competency!A3'), fails('A', 'Competency!A2')]),
  fakeCheck('CMP-03', [fails('A.8.2', 'Competency!F3'), fails('A.8.3', 'Competency!F4'), fails('A.8.1', 'Competency!F2')], {
    basis: 'requirement',
  }),
  fakeCheck('CMP-06', [asks('iso-27001', 'Competency!C1', { severity: 'error' })]),
  fakeCheck('SOA-01', { status: 'notChecked', cause: { kind: 'noSheet', sheet: 'applicability' } }),
  fakeCheck('CMP-04', [holds('J. Doe')]),
]);

describe('layouts', () => {
  it.each([
    'wide',
    'tall',
    'transposed',
    'letterColumns',
    'singleRole',
    'ownerColumn',
    'byPerson',
    'byRole',
    'skillsGrid',
    'roleGrid',
    'grid',
  ])('should be told in words: %s', (layout) => {
    expect(words.sheets.layout(layout)).toContain(' ');
  });
});

describe('JSON', () => {
  const json = toJson(REPORT);

  it('should hold what the contract names', () => {
    expect(json).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'isms-check', version: '0.1.0' },
      workbook: 'test.xlsx',
      asOf: '2026-11-22',
      edition: '2022',
      summary: { error: 6, warning: 0, info: 0, review: 1, accepted: 0, checked: 4, notChecked: 1 },
    });
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it('should list sheets with letters and rows counted from 1, and words for the reason', () => {
    expect(json.sheets[0]).toMatchObject({
      sheet: 'Competency',
      kind: 'competency',
      headerRow: 1,
      firstRow: 2,
      lastRow: 3,
      records: 2,
      columns: { person: 'A', role: 'B', competence: 'C', required: 'D', actual: 'E', evidence: 'F' },
      reason: expect.stringMatching(/headings/),
    });
    expect(json.sheets.map(({ sheet }) => sheet)).toEqual(['Competency', 'People']);
  });

  it('should order findings by check and position, sheets in the order of the tabs', () => {
    expect(json.findings.map(({ id }) => id)).toEqual([
      'CMP-03 A.8.1',
      'CMP-03 A.8.2',
      'CMP-03 A.8.3',
      'CMP-06 iso-27001',
      'COV-08 A',
      'COV-08 B',
      'COV-08 K. Gone',
    ]);
  });

  it('should give every finding the keys of the contract', () => {
    expect(json.findings[4]).toEqual({
      id: 'COV-08 A',
      check: 'COV-08',
      outcome: 'fail',
      severity: 'error',
      subject: 'A',
      sheet: 'Competency',
      cells: ['A2'],
      related: [],
      message: 'A is wrong.',
      remedy: 'Mend A.',
      basis: 'practice',
      clauses: ['5.3'],
      refs: [],
      question: 'Question of COV-08?',
      grade: 'observation',
      source: null,
      accepted: null,
    });
  });

  it('should say of every check whether it ran, and why not', () => {
    expect(json.checks.find(({ id }) => id === 'SOA-01')).toMatchObject({ status: 'notChecked', reason: 'No Statement of Applicability' });
    expect(json.checks.find(({ id }) => id === 'CMP-04')).toMatchObject({ status: 'checked', reason: null, pass: 1, fail: 0 });
  });

  it('should show an acceptance with its cell', () => {
    const book = workbook({
      People: PEOPLE,
      Competency: COMPETENCY,
      Exceptions: table(`ID | Kind | Check or rule ID | Object | Reason | Compensating control | Approved by | Approved on | Expires
                         X-1 | Check | COV-08 | K. Gone | stays on | | A. Lang | 2026-06-01 | 2027-05-31`),
    });
    const accepted = toJson(runWith([fakeCheck('COV-08', [fails('K. Gone', 'People!A4')])], book));
    expect(accepted.findings[0]?.accepted).toMatchObject({ by: 'A. Lang', until: '2027-05-31', cell: { sheet: 'Exceptions', cell: 'A2' } });
    expect(accepted.summary).toMatchObject({ error: 0, accepted: 1 });
  });
});

describe('groups', () => {
  it('should hold findings by class and check, in the order of the report', () => {
    const groups = groupFindings(REPORT);
    expect(groups.map(({ check, priority, findings }) => [check.id, priority, findings.length])).toEqual([
      ['CMP-03', 'error', 3],
      ['COV-08', 'error', 3],
      ['CMP-06', 'review', 1],
    ]);
    expect(groups[0]).toMatchObject({ subjects: ['A.8.1-A.8.3'], cells: 3 });
  });

  it('should count by class', () => {
    expect(countFindings(REPORT)).toMatchObject({ error: 6, review: 1 });
  });
});

describe('Markdown', () => {
  it('should hold the findings, the causes and the disclaimer', () => {
    const text = toMarkdown(REPORT);
    expect(text).toContain('### To fix: Title of CMP-03 (CMP-03, 3 findings)');
    expect(text).toContain('- **Competency F2**: A.8.1 is wrong. Mend A.8.1.');
    expect(text).toContain('- No Statement of Applicability: 1 check (SOA-01)');
    expect(text).toContain('Not a statement of conformity.');
    expect(text).not.toMatch(/could be raised/i);
  });

  it('should not let text of the workbook become markup', () => {
    const hostile = '| <b>x</b> [y](http://z) `code` # *s*';
    const text = toMarkdown(runWith([fakeCheck('COV-08', [fails(hostile, 'People!A4')])], SMALL));
    expect(text).toContain('\\| \\<b\\>x\\</b\\> \\[y\\](http://z) \\`code\\` \\# \\*s\\* is wrong.');
  });
});

describe('words', () => {
  it.each([
    [{ kind: 'noSheet', sheet: 'matrix' }, 'No accountability matrix (RACI)'],
    [{ kind: 'emptySheet', sheet: 'roles' }, 'The Roles sheet is empty'],
    [
      { kind: 'noColumn', sheet: 'competency', columns: ['validUntil', 'evidence'] },
      'No column Valid until or Evidence in the competency matrix',
    ],
    [{ kind: 'matrixNotFilledIn' }, 'The RACI is not filled in'],
    [{ kind: 'edition2013', sheets: ['SoA'] }, 'COV-11: 2013 numbering in SoA'],
    [{ kind: 'other', text: 'No gap to plan for' }, 'No gap to plan for'],
  ] as const)('should tell a cause: %j', (cause, text) => {
    expect(describeCause(cause)).toBe(text);
  });

  const reading: SheetReading = {
    sheet: 'RACI',
    visibility: 'hidden',
    kind: 'matrix',
    layout: 'wide',
    confidence: 0.9,
    reason: { kind: 'empty' },
    headerRow: 0,
    columns: {},
    firstRow: 1,
    lastRow: 3,
    records: 1234,
    hiddenRows: 1,
    unreadRows: [{ sheet: 'RACI', row: 3, column: 0 }],
  };

  it('should tell what a sheet was read as, hidden and unread rows included', () => {
    expect(describeReading(reading)).toBe(
      'accountability matrix, 1,234 rows, 1 hidden row read too, hidden sheet, read too, 1 row could not be read',
    );
    expect(describeReading({ ...reading, kind: 'other' })).toBe('not read, hidden sheet');
  });

  it.each([
    { kind: 'headers', matched: ['Ref', 'Accountable'] },
    { kind: 'letters', share: 0.921, headings: 8 },
    { kind: 'references', count: 93 },
    { kind: 'ownSheet' },
    { kind: 'noRows', matched: ['Ref'] },
    { kind: 'lookAlike', of: 'matrix', because: 'the letters stand for weekdays' },
    { kind: 'lists' },
    { kind: 'empty' },
    { kind: 'notACellSheet' },
    { kind: 'tooLarge' },
    { kind: 'nothingRecognised' },
  ] satisfies readonly ReadingReason[])('should tell a reason as a sentence: %j', (reason) => {
    expect(describeReason(reason)).toMatch(/^[A-Z].+[^ {}:]$/);
  });
});
