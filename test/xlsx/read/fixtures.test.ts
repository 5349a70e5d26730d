import { UNKNOWN_VALUE } from '../../../src/workbook';
import { fixture, fixtureSheet } from './reading';

const RACI = [
  ['Ref', 'Activity', 'CEO', 'Information Security Manager', 'Head of IT', 'Internal auditor'],
  ['4.3', 'Determine the scope', 'A', 'R', 'C', 'I'],
  ['5.1', 'Leadership and commitment', 'A/R', 'C', 'I', ''],
  ['7.2', 'Competence', 'A', 'R', '', 'I'],
  ['9.2', 'Internal audit', 'I', 'C', '', 'A/R'],
  ['A.5.1', 'Policies for information security', 'A', 'R', 'C', 'I'],
  ['A.5.10', 'Acceptable use of information', 'I', 'A', 'R', ''],
  ['A.8.13', 'Information backup', '', 'A', 'R', 'I'],
];
const COMPETENCY = [
  ['Person', 'Role', 'Competence', 'Required', 'Actual', 'Evidence', 'Valid until'],
  ['J. Doe', 'ISM', 'ISO 27001 Lead Implementer', '3', '3', 'Cert LI-44821', '2028-11-12'],
  ['M. Kim', 'Backup owner', 'Restore testing', '3', '2', 'Restore report', '2027-02-01'],
  ['R. Roe', 'Internal auditor', 'Auditing', '2', '4', '', '2026-12-31'],
];

describe('the matrix reads the same whoever wrote the file', () => {
  test.each([
    ['openpyxl-raci.xlsx', 2, 0],
    ['openpyxl-stray-formatting.xlsx', 1, 0],
    ['openpyxl-protected.xlsx', 0, 0],
    ['libreoffice-raci.xlsx', 2, 0],
    ['libreoffice-tables-rules.xlsx', 2, 1],
    ['xlsxwriter-tables-rules.xlsx', 2, 1],
    ['xlsxwriter-charts-image.xlsx', 0, 0],
    ['xlsxwriter-macros.xlsm', 0, 0],
    ['xlsxwriter-inline-strings.xlsx', 0, 0],
    ['made-custom-xml.xlsx', 0, 0],
    ['made-prefixed-namespaces.xlsx', 2, 1],
    ['made-strict.xlsx', 2, 1],
    ['made-absolute-targets.xlsx', 2, 1],
    ['made-utf16.xlsx', 0, 0],
    ['made-pivot.xlsx', 0, 0],
  ])('%s', (name, row, column) => {
    const sheet = fixtureSheet(name, 'RACI');
    const top = row - sheet.origin.row;
    expect(sheet.origin.column).toBe(column);
    expect(sheet.text.slice(top, top + RACI.length)).toEqual(RACI);
  });
});

describe('competency records read the same whoever wrote the file', () => {
  test.each([
    'openpyxl-raci.xlsx',
    'openpyxl-protected.xlsx',
    'openpyxl-chart-and-notes.xlsx',
    'libreoffice-raci.xlsx',
    'libreoffice-chart-and-notes.xlsx',
    'libreoffice-tables-rules.xlsx',
    'xlsxwriter-tables-rules.xlsx',
    'made-prefixed-namespaces.xlsx',
    'made-strict.xlsx',
    'made-absolute-targets.xlsx',
  ])('%s', (name) => {
    const sheet = fixtureSheet(name, 'Competency');
    expect(sheet.text.slice(0, 4)).toEqual(COMPETENCY);
    expect(sheet.values[1]?.slice(3)).toEqual([3, 3, 'Cert LI-44821', 47069]);
    expect(sheet.values[3]?.[5]).toBeNull();
    expect(sheet.numberFormats[1]?.[6]?.replace(/\\/g, '')).toBe('yyyy-mm-dd');
  });
});

describe('openpyxl-raci.xlsx', () => {
  const workbook = fixture('openpyxl-raci.xlsx');
  const raci = fixtureSheet('openpyxl-raci.xlsx', 'RACI');

  test('should list the sheets in tab order with their visibility', () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['RACI', 'visible'],
      ['Competency', 'visible'],
      ['Lists', 'hidden'],
      ['Calc', 'veryHidden'],
      ['Empty', 'visible'],
    ]);
  });

  test('should give names of the workbook and leave names of a sheet out', () => {
    expect(workbook.names).toEqual([
      { name: 'Scope', formula: "'RACI'!$A$1" },
      { name: 'Threshold', formula: '0.8' },
    ]);
  });

  test('should hold formulas without a stored result as unknown, with no text', () => {
    expect(raci.values[10]).toEqual([null, 'Rows with an accountable role', UNKNOWN_VALUE, UNKNOWN_VALUE, null, null]);
    expect(raci.text[10]).toEqual(['', 'Rows with an accountable role', '', '', '', '']);
  });

  test('should tell filtered rows and hidden columns', () => {
    expect(raci.hiddenRows).toEqual([8, 9]);
    expect(raci.hiddenColumns).toEqual([5]);
  });

  test('should begin where the first value stands', () => {
    const calc = fixtureSheet('openpyxl-raci.xlsx', 'Calc');
    expect(calc.origin).toEqual({ row: 1, column: 1 });
    expect(calc.values).toEqual([[42]]);
  });

  test('should give an empty sheet no cells', () => {
    expect(fixtureSheet('openpyxl-raci.xlsx', 'Empty')).toMatchObject({ content: 'cells', text: [], values: [], numberFormats: [] });
  });
});

test('LibreOffice stores the results that openpyxl leaves out', () => {
  const raci = fixtureSheet('libreoffice-raci.xlsx', 'RACI');
  expect(raci.values[10]?.slice(2, 4)).toEqual([4, { kind: 'error', code: '#REF!' }]);
  expect(raci.text[10]?.slice(2, 4)).toEqual(['4', '#REF!']);
  expect([raci.hiddenRows, raci.hiddenColumns]).toEqual([[8, 9], [5]]);
});

describe('openpyxl-odd-values.xlsx', () => {
  const sheet = fixtureSheet('openpyxl-odd-values.xlsx', "Values & 'signs'");

  test('should show numbers and dates as Excel does', () => {
    expect(sheet.text.map((row) => [row[0], row[1]])).toEqual([
      ['number shown as 5.10', '5.10'],
      ['number in General', '5.1'],
      ['long number in General', '1234567.891'],
      ['sum that is not exact', '0.3'],
      ['large number', '1.23457E+14'],
      ['small number', '0.00001234'],
      ['date made of 10.1.1', '10/01/2001'],
      ['built-in date', '11/22/2026'],
      ['German date format', '22. November 2026'],
      ['date and time', '2026-11-22 14:30'],
      ['duration', '30:00'],
      ['percent', '25.6%'],
      ['thousands', '1,234,567'],
      ['negative in red', '-12.50'],
      ['hidden by format', ''],
      ['text section', 'role R'],
      ['prefix format', 'A.51'],
      ['leading zeros', '007'],
      ['boolean', 'TRUE'],
      ['boolean false', 'FALSE'],
    ]);
  });

  test('should keep the values behind', () => {
    const values = sheet.values.map((row) => row[1]);
    expect(values.slice(0, 2)).toEqual([5.1, 5.1]);
    expect(values.slice(6, 8)).toEqual([36901, 46348]);
    expect(values.slice(14)).toEqual([7, 'R', 51, 7, true, false]);
    expect(sheet.numberFormats[7]?.[1]).toBe('m/d/yyyy');
  });

  test('should keep text that looks like something else', () => {
    const texts = ['=A1+1', '+49 30 1234', '-', '@team', "'quoted", '#N/A', '5.10', ' padded ', 'two\nlines', 'tab\there', '<&>"'];
    expect(sheet.values.slice(0, texts.length).map((row) => row[3])).toEqual(texts);
    expect(sheet.text.slice(0, texts.length).map((row) => row[3])).toEqual(texts);
  });

  test('should tell error values from text', () => {
    const codes = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];
    expect(sheet.values.slice(0, codes.length).map((row) => row[4])).toEqual(codes.map((code) => ({ kind: 'error', code })));
    expect(sheet.text.slice(0, codes.length).map((row) => row[4])).toEqual(codes);
  });
});

test('merges are held to the cells in use', () => {
  const sheet = fixtureSheet('openpyxl-merges.xlsx', 'Applicability');
  expect(sheet.text).toHaveLength(5);
  expect(sheet.text[0]).toEqual(['Statement of Applicability', '', '', '', '', 'Notes']);
  expect([...sheet.merges].sort((one, other) => one.left - other.left || one.top - other.top)).toEqual([
    { top: 0, left: 0, bottom: 0, right: 3 },
    { top: 2, left: 0, bottom: 3, right: 0 },
    { top: 0, left: 5, bottom: 4, right: 5 },
  ]);
});

test('formatting far out does not widen the range', () => {
  const sheet = fixtureSheet('openpyxl-stray-formatting.xlsx', 'RACI');
  expect([sheet.origin, sheet.text.length, sheet.text[0]?.length]).toEqual([{ row: 1, column: 0 }, 8, 6]);
  expect(sheet.hiddenRows).toEqual([]);
});

test('protection of a sheet and of the structure are told', () => {
  const workbook = fixture('openpyxl-protected.xlsx');
  expect(workbook.isStructureProtected).toBe(true);
  expect(workbook.sheets.map((sheet) => sheet.isProtected)).toEqual([true, false]);
  expect(fixture('openpyxl-raci.xlsx').isStructureProtected).toBe(false);
});

test('a chart sheet has no cells', () => {
  expect(fixture('xlsxwriter-charts-image.xlsx').sheets.map(({ name, content }) => [name, content])).toEqual([
    ['Levels', 'cells'],
    ['Picture', 'noCells'],
    ['RACI', 'cells'],
  ]);
  expect(fixture('openpyxl-chart-and-notes.xlsx').sheets.map(({ content }) => content)).toEqual(['cells', 'noCells']);
});

test.each([
  'xlsxwriter-tables-rules.xlsx',
  'made-prefixed-namespaces.xlsx',
  'made-strict.xlsx',
  'made-absolute-targets.xlsx',
  'libreoffice-tables-rules.xlsx',
])('Excel tables are told with their header and totals rows: %s', (name) => {
  const workbook = fixture(name);
  expect(workbook.sheets.map((sheet) => sheet.tables)).toEqual([
    [{ name: 'tblMatrix', range: { top: 2, left: 1, bottom: 9, right: 6 }, hasHeaderRow: true, hasTotalsRow: false }],
    [{ name: 'tblCompetency', range: { top: 0, left: 0, bottom: 4, right: 6 }, hasHeaderRow: true, hasTotalsRow: true }],
  ]);
  expect(workbook.names.map((defined) => defined.name)).toEqual(['Matrix']);
});

test('dates of the 1904 system show the day they mean', () => {
  const workbook = fixture('xlsxwriter-1904.xlsx');
  const sheet = fixtureSheet('xlsxwriter-1904.xlsx', 'Competency');
  expect(workbook.date1904).toBe(true);
  expect(sheet.text.map((row) => row[1])).toEqual(['Valid until', '2028-11-12', '1904-01-02']);
  expect(sheet.values.map((row) => row[1])).toEqual(['Valid until', 45607, 1]);
});

test.each(['xlsxwriter-rich-text-notes.xlsx', 'made-threaded-comments.xlsx'])('text is complete and as typed: %s', (name) => {
  const sheet = fixtureSheet(name, 'RACI');
  expect(sheet.text.slice(1, 6).map((row) => row[1])).toEqual([
    'Determine the scope',
    '  Leadership and commitment ',
    'Compe\ntence',
    'control \x01 sign',
    'literal _x0041_ text',
  ]);
  expect([sheet.hiddenRows, sheet.hiddenColumns]).toEqual([[5], [5]]);
});

test('stored results of formulas are read by their type', () => {
  const sheet = fixtureSheet('xlsxwriter-formula-results.xlsx', 'RACI');
  expect(sheet.values).toEqual([
    ['number', 2],
    ['text', 'A/R'],
    // XlsxWriter writes an empty `v` without a type here: nothing says that the result is empty text.
    ['empty text', UNKNOWN_VALUE],
    ['true', true],
    ['error', { kind: 'error', code: '#N/A' }],
    ['shown as percent', 0.25],
    ['array', 4],
    // A zero that XlsxWriter puts where it was given no result, in a file that asks for calculation on load.
    ['zero by default', UNKNOWN_VALUE],
  ]);
  expect(sheet.text[5]).toEqual(['shown as percent', '25%']);
});

test('a file without styles, shared strings and addresses is read', () => {
  const sheet = fixtureSheet('made-bare.xlsx', 'Register');
  expect(sheet.text).toEqual([
    ['Ref', 'Activity', 'Owner', 'Due'],
    ['A.5.1', '  indented', 'J. Doe', '2026-11-22'],
    ['A.5.2', 'line\r\nbreak', '東京', '2026-11-22'],
    ['', '', '', ''],
    ['', '', '', ''],
    ['', '5.1', 'R & D', 'TRUE'],
  ]);
  expect(sheet.values.map((row) => row[3])).toEqual(['Due', 46348, 46348.5, null, null, true]);
});

test('a file in the shape of Google Sheets is read', () => {
  expect(fixtureSheet('made-google-shaped.xlsx', 'Sheet1').values).toEqual([
    ['Activity', 'Accountable', 'Responsible', 'Done'],
    ['Restore test', 'Head of IT', 'M. Kim', true],
    ['Review of rights', 'ISM', null, false],
  ]);
});
