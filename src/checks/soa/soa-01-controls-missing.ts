import { CONTROLS, foldCode, themeOf, THEMES } from '../../standard';
import type { Register, Table, TableRow } from '../../register';
import type { CellRef } from '../../workbook';
import type { Evaluation, Outcome } from '../check';
import { checked, defineCheck, fail, notChecked, pass, review } from '../outcomes';
import { applicabilityTables, controlIds, customCode } from '../common/applicability';
import { split } from '../common/cells';
import { edition2013, hasOwnNumbering, isNumbered2013 } from '../common/edition';
import { titleById } from '../common/item-rows';

type Message = 'listed' | 'missing' | 'themeMissing' | 'doubtful' | 'duplicated' | 'unknown' | 'unknownNumbering' | 'custom';
type SoaRow = TableRow<'applicability'>;
type Soa = Table<'applicability'>;

export const controlsMissing = defineCheck<Message>({
  id: 'SOA-01',
  name: 'controls-missing',
  family: 'soa',
  title: 'SoA does not list all 93 controls once',
  severity: 'error',
  basis: 'requirement',
  clauses: ['6.1.3'],
  question: 'Show me the comparison with Annex A',
  looksFor:
    'The Statement of Applicability lists each of the 93 controls of Annex A (37, 8, 14 and 34 by theme) exactly once. Missing, duplicated and unknown codes are ' +
    'reported one by one; a theme without any of its controls gives one finding. Headings of themes are skipped; controls of your own are allowed and noted.',
  why: 'ISO/IEC 27001 asks to compare the controls with those of Annex A and to verify that none was overlooked (6.1.3). A control that is not listed was not compared.',
  remediation: 'Add {ref} {title} to the SoA with a decision.',
  remedies: {
    themeMissing: 'Add the {n} controls of {ref} {title} to the SoA, each with a decision.',
    doubtful: 'Write the code in full and format the column as text.',
    duplicated: 'Keep one row for {ref}, with one decision.',
    unknown: 'Correct the code {ref}; the last controls of the themes are A.5.37, A.6.8, A.7.14 and A.8.34.',
    unknownNumbering: 'Give each row the code of Annex A (A.5.1 to A.8.34) that it stands for.',
    custom: 'Nothing has to be done: controls of your own may stand beside those of Annex A.',
  },
  cannotSee: 'Whether the decision on a control is right.',
  good: '93 of 93 controls are listed.',
  bad: '92 controls are listed: A.8.11 is missing.',
  messages: {
    listed: '{ref} {title} is listed.',
    missing: '{ref} {title} is not in the Statement of Applicability.',
    themeMissing: 'None of the {n} controls of {ref} {title} is in the Statement of Applicability.',
    doubtful: 'Cannot tell whether {ref} {title} is in the Statement of Applicability: "{value}" may be it or another control.',
    duplicated: '{ref} {title} is in the Statement of Applicability {n} times.',
    unknown: '"{ref}" is no control of ISO/IEC 27001:2022.',
    unknownNumbering: 'The Statement of Applicability uses a numbering of its own: {n} codes such as "{ref}" are not in Annex A.',
    custom: '{n} {n|control is|controls are} not of Annex A: {ref}. This is allowed.',
  },
  needs: { all: [{ kind: 'applicability', columns: ['ref'] }], any: [], optional: [] },
  derivesFrom:
    'Nothing: without a Statement of Applicability it is not checked. One numbered after the 2013 edition is not checked; COV-11 reports it.',
  settings: [],
  yieldsTo: [],
  grade: ({ message }) => {
    if (message === 'custom') return 'observation';
    return message === 'themeMissing' ? 'major' : 'minor';
  },
  evaluate: ({ register }) => evaluateTables(register),
});

function evaluateTables(register: Register): Evaluation<Message> {
  const tables = applicabilityTables(register);
  const of2022 = tables.filter((table) => !isNumbered2013(table));
  const [first] = of2022;
  if (!first) return notChecked(edition2013(tables) ?? { kind: 'noSheet', sheet: 'applicability' });
  const header = first.columns.ref ?? first.header;
  const rows = of2022.flatMap((table) => table.rows);
  const unknown = unknownCodes(rows);
  const listed = new Set(rows.flatMap(({ reference }) => controlIds(reference)));
  const ofUnknown = hasOwnNumbering(rows) && unknown.length > 1 ? [ownNumbering(unknown)] : unknown.map(unknownCode);
  return checked([...completeness(listed, rows, header), ...of2022.flatMap(duplicates), ...ofUnknown, ...ofCustom(rows)]);
}

/** A theme without any of its controls is one finding; else each missing control is. */
function completeness(listed: ReadonlySet<string>, rows: readonly SoaRow[], header: CellRef): readonly Outcome<Message>[] {
  return THEMES.flatMap(({ id, title, controls }) => {
    const ids = CONTROLS.map((control) => control.id).filter((control) => themeOf(control)?.id === id);
    const isThere = ids.some((control) => listed.has(control) || candidatesFor(control, rows).length > 0);
    if (!isThere) return [fail(id, [header], 'themeMissing', { ref: id, title, n: controls }, { refs: ids })];
    return ids.map((control) => ofControl(control, listed, rows, header));
  });
}

function ofControl(control: string, listed: ReadonlySet<string>, rows: readonly SoaRow[], header: CellRef): Outcome<Message> {
  const data = { ref: control, title: titleById(control) };
  const extra = { refs: [control] };
  if (listed.has(control)) return pass(control, 'listed', data, extra);
  const candidates = candidatesFor(control, rows);
  if (candidates.length === 0) return fail(control, [header], 'missing', data, extra);
  const { cells, related } = split(candidates.map(({ anchor }) => anchor));
  const value = candidates.map(({ fields }) => fields.ref?.text.trim() ?? '')[0] ?? '';
  return review(control, cells, 'doubtful', { ...data, value }, { ...extra, related });
}

/** Rows whose damaged code may be the control. */
function candidatesFor(control: string, rows: readonly SoaRow[]): readonly SoaRow[] {
  return rows.filter(({ reference }) => reference.status === 'ambiguous' && reference.candidates.some(({ id }) => id === control));
}

/** Only within one table: a register of controls beside the statement repeats them all. */
function duplicates({ rows }: Soa): readonly Outcome<Message>[] {
  const places = new Map<string, CellRef[]>();
  for (const { reference, anchor } of rows) {
    for (const control of controlIds(reference)) places.set(control, [...(places.get(control) ?? []), anchor]);
  }
  return [...places].flatMap(([control, cells]) => {
    const data = { ref: control, title: titleById(control), n: cells.length };
    return cells.length > 1 ? [fail(control, cells, 'duplicated' as const, data, { refs: [control] })] : [];
  });
}

interface UnknownCode {
  readonly code: string;
  readonly cell: CellRef;
}

function unknownCodes(rows: readonly SoaRow[]): readonly UnknownCode[] {
  return rows.flatMap(({ reference }) =>
    reference.status === 'unknownCode' ? [{ code: reference.code.trim(), cell: reference.field.cell }] : [],
  );
}

function unknownCode({ code, cell }: UnknownCode): Outcome<Message> {
  return fail(foldCode(code), [cell], 'unknown', { ref: code });
}

function ownNumbering(unknown: readonly UnknownCode[]): Outcome<Message> {
  const { cells, related } = split(unknown.map(({ cell }) => cell));
  const data = { ref: unknown[0]?.code ?? '', n: unknown.length };
  return fail('unknown-numbering', cells, 'unknownNumbering', data, { related });
}

function ofCustom(rows: readonly SoaRow[]): readonly Outcome<Message>[] {
  const custom = rows.flatMap((row) => {
    const code = customCode(row);
    return code === null ? [] : [{ code, cell: row.anchor }];
  });
  if (custom.length === 0) return [];
  const { cells, related } = split(custom.map(({ cell }) => cell));
  const codes = [...new Set(custom.map(({ code }) => code))];
  return [fail('custom-controls', cells, 'custom', { ref: codes, n: codes.length }, { severity: 'info', basis: 'practice', related })];
}
