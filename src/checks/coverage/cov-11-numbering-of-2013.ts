import { successorsOf } from '../../standard';
import type { Reference } from '../../standard';
import type { RowReference } from '../../register';
import type { Outcome } from '../check';
import { foldReferences } from '../message';
import { because, checkedOr, defineCheck, fail, pass } from '../outcomes';
import { codedRows, codedTables, has2013Code, hasOwnNumbering, is2013, isCoded, isNumbered2013, share2013 } from '../common/edition';

type Message = 'edition2022' | 'code' | 'sheet' | 'wholeSoa';

/** From this share of its rows on, a Statement of Applicability is the 2013 set as a whole. */
const WHOLE_SOA_SHARE = 0.9;

type CodedTable = ReturnType<typeof codedTables>[number];
type ReadReference = Extract<RowReference, { readonly status: 'read' }>;

export const numberingOf2013 = defineCheck<Message>({
  id: 'COV-11',
  name: 'numbering-of-2013',
  family: 'coverage',
  title: '2013 numbering is still used',
  severity: 'error',
  basis: 'requirement',
  basisScope: 'only when the whole SoA is the 2013 set (6.1.3); single rows and the matrix are practice',
  clauses: ['6.1.3', '7.5.2'],
  question: 'Which edition is this? (2013 certificates ended on 31 October 2025)',
  looksFor:
    'No row of a matrix or a Statement of Applicability carries a code of Annex A of the 2013 edition: three-part codes such as A.9.1.1, the domains A.9 to A.18, or a ' +
    'code whose title exists only there. From half of the coded rows on, one finding stands for the sheet, with the full re-mapping. Bare codes that are clauses ' +
    'of 2022 as well (6.1.1, 9.2.1) are decided by title and section.',
  why: 'The 2022 edition merged and renumbered the controls. A Statement of Applicability must be compared with the Annex A that is in force (6.1.3).',
  remediation: 'Replace {old} with {new}; re-check the wording, since merged controls are wider.',
  remedies: {
    sheet: 'Renumber the rows: {mapping}. Re-check the wording, since merged controls are wider, and add the controls that are new in 2022.',
    wholeSoa: 'Make the comparison anew with the 93 controls of 2022: {mapping}. Merged controls are wider, and 11 controls are new.',
  },
  cannotSee: 'Whether the content of a row was adapted when only its code was changed.',
  good: 'A.5.15 Access control.',
  bad: 'A.9.1.1 Access control policy.',
  messages: {
    edition2022: 'The codes of {sheet} are those of 2022.',
    code: '{old} is a code of the 2013 edition; in 2022 it is {new}.',
    sheet: 'The sheet {sheet} is numbered after the 2013 edition: {n} of {rows} coded rows.',
    wholeSoa: 'The Statement of Applicability on {sheet} is the 2013 set: {n} of {rows} coded rows.',
  },
  needs: { all: [], any: [{ kind: 'matrix' }, { kind: 'applicability' }], optional: [] },
  derivesFrom: 'The matrix alone is enough; it gives findings of practice.',
  settings: [],
  yieldsTo: [],
  grade: ({ message }) => (message === 'wholeSoa' ? 'major' : 'observation'),
  evaluate: ({ register }) => {
    const tables = codedTables(register).filter(({ rows }) => rows.some(isCoded) && !hasOwnNumbering(rows));
    return checkedOr(tables.flatMap(ofTable), because('No row carries a code of the standard.'));
  },
});

function ofTable(table: CodedTable): readonly Outcome<Message>[] {
  const old = table.rows.flatMap(({ reference }) => (reference.status === 'read' && has2013Code({ reference }) ? [reference] : []));
  if (old.length === 0) return [pass(table.sheet, 'edition2022', { sheet: table.sheet })];
  return isNumbered2013(table) ? [ofSheet(table, old)] : old.map((reference) => ofRow(table.sheet, reference));
}

function ofSheet({ sheet, rows, isSoa }: CodedTable, old: readonly ReadReference[]): Outcome<Message> {
  const isWhole = isSoa && share2013(rows) >= WHOLE_SOA_SHARE;
  const references = old.flatMap(codesOf);
  const mapping = [...new Set(references.map(({ id }) => `${id} to ${foldReferences(successors([id])).join(', ') || 'no control'}`))];
  const cells = old.map(({ field }) => field.cell);
  const data = { sheet, n: old.length, rows: codedRows(rows).length, mapping: mapping.join('; ') };
  const refs = successors(references.map(({ id }) => id));
  return fail(sheet, cells, isWhole ? 'wholeSoa' : 'sheet', data, { basis: isWhole ? 'requirement' : 'practice', refs });
}

function ofRow(sheet: string, reference: ReadReference): Outcome<Message> {
  const ids = codesOf(reference).map(({ id }) => id);
  const code = ids.join(', ');
  const refs = successors(ids);
  const data = { old: code, new: refs.length > 0 ? refs : 'no control', sheet };
  return fail(`${sheet} ${code}`, [reference.field.cell], 'code', data, { basis: 'practice', refs });
}

function codesOf({ references }: ReadReference): readonly Reference[] {
  return references.filter(is2013);
}

function successors(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => successorsOf(id).map((control) => control.id)))];
}
