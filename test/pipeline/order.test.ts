import type { WorkbookSnapshot } from '../../src/workbook';
import { sheet, workbook } from '../helpers/workbook-builder';
import type { RowSpec } from '../helpers/workbook-builder';
import { check, identities, places } from './checked';

/** What a finding says and where, besides its id. */
function words(book: WorkbookSnapshot): readonly string[] {
  return check(book)
    .findings.map(({ id, message, remedy, related }) => JSON.stringify([id, message, remedy, related]))
    .sort();
}

function turned(book: WorkbookSnapshot): WorkbookSnapshot {
  return { ...book, sheets: [...book.sheets].reverse() };
}

const TALL: RowSpec = ['Activity', 'Accountable', 'Responsible', 'Consulted', 'Informed'];

describe('a name written in several ways', () => {
  test('should give an unknown assignee the same id whichever matrix comes first', () => {
    const book = workbook({
      People: sheet([
        ['Name', 'Email', 'Status'],
        ['Ada Berg', 'ada@acme.example', 'Active'],
      ]),
      Plan: sheet([TALL, ['Approve access requests', 'Ada Berg', 'Jo Lund', 'Ada Berg', 'Ada Berg']]),
      Run: sheet([TALL, ['Review code', 'Ada Berg', 'jo lund', 'Ada Berg', 'Ada Berg']]),
    });
    expect(identities(check(book))).toContain('warning COV-07 Jo Lund');
    expect(identities(check(turned(book)))).toEqual(identities(check(book)));
  });

  test('should give a person the same id whichever competency sheet or row comes first', () => {
    const header: RowSpec = ['Person', 'Role', 'Competence', 'Required', 'Actual', 'Evidence', 'Valid until'];
    const rows: readonly RowSpec[] = [
      ['jo lund', 'Developer', 'Secure coding', 3, 3, null, null],
      ['Jo Lund', 'Developer', 'Risk assessment', 3, 3, null, null],
      ['Ada Berg', 'ISM', 'ISO 27001', 3, 3, 'Cert 12', null],
    ];
    const [first = [], second = [], third = []] = rows;
    const apart = workbook({ Skills: sheet([header, first, third]), 'More skills': sheet([header, second]) });
    const known = identities(check(apart));
    expect(known.filter((id) => id.includes('CMP-03')).join()).toContain('Jo Lund');
    expect(known.join()).not.toContain('jo lund');
    expect(identities(check(turned(apart)))).toEqual(known);

    const together = (order: readonly RowSpec[]) => identities(check(workbook({ Skills: sheet([header, ...order]) })));
    expect(together(rows.toReversed())).toEqual(together(rows));
  });

  test('should give an external the same id whichever row comes first', () => {
    const rows: readonly RowSpec[] = [
      ['Approve access requests', 'Acme Ltd', 'Ada Berg', null, null],
      ['Review code', 'ACME Ltd', 'Ada Berg', null, null],
    ];
    const idsOf = (order: readonly RowSpec[]) => identities(check(workbook({ Matrix: sheet([TALL, ...order]) })));
    expect(idsOf(rows)).toContain('warning ROL-07 ACME Ltd');
    expect(idsOf(rows.toReversed())).toEqual(idsOf(rows));
  });
});

describe('a moved tab', () => {
  const book = workbook({
    RACI: sheet([TALL, ['Approve access requests', 'CEO', 'ISM', null, null]]),
    Projects: sheet([TALL, ['Review code', 'CTO', 'Developer', null, null]]),
    Settings: sheet([
      ['Setting', 'Value'],
      ['as-of date', '2026-01-31'],
    ]),
    'Old settings': sheet([
      ['Setting', 'Value'],
      ['as-of date', '2025-01-31'],
    ]),
  });

  test('should change neither the place nor the words of a finding about the whole workbook', () => {
    expect(places(check(book)).length).toBeGreaterThan(3);
    expect(places(check(turned(book)))).toEqual(places(check(book)));
    expect(words(turned(book))).toEqual(words(book));
  });

  test('should not change which of two settings is in force', () => {
    expect(check(book).asOf).toBe('2026-01-31');
    expect(check(turned(book)).asOf).toBe('2026-01-31');
  });

  test('should be seen in the list of the sheets only', () => {
    const sheetsOf = (snapshot: WorkbookSnapshot) => check(snapshot).readings.map(({ sheet: name }) => name);
    expect(sheetsOf(book)).toEqual(['RACI', 'Projects', 'Settings', 'Old settings']);
    expect(sheetsOf(turned(book))).toEqual(['Old settings', 'Settings', 'Projects', 'RACI']);
  });
});
