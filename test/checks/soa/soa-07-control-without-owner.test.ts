import { controlWithoutOwner } from '../../../src/checks/soa/soa-07-control-without-owner';
import { testCheck } from '../../helpers/check-tester';
import { controlRows, MATRIX_HEADER, SOA_HEADER, soaRows } from '../../helpers/standard-rows';
import { error, sheet, table, workbook } from '../../helpers/workbook-builder';
import type { RowSpec } from '../../helpers/workbook-builder';

const soa = (changes: Readonly<Record<string, RowSpec>>) => sheet([SOA_HEADER, ...soaRows(changes)]);
/** Without an owner column. */
const bareSoa = sheet([SOA_HEADER.slice(0, 4), ...soaRows().map((row) => row.slice(0, 4))]);
const matrix = (id: string, ...names: RowSpec) => sheet([MATRIX_HEADER, ...controlRows([id]), [id, '', ...names]]);

testCheck(controlWithoutOwner, {
  passes: [
    { name: 'each applicable control has an owner', workbook: workbook({ SoA: soa({ 'A.7.4': ['No', 'No own premises', ''] }) }) },
    {
      name: 'somebody is responsible in the matrix and there is no owner column',
      workbook: workbook({ RACI: sheet([MATRIX_HEADER, ...controlRows()]), SoA: bareSoa }),
    },
    {
      name: 'the matrix names somebody where the owner is a placeholder',
      workbook: workbook({ RACI: sheet([MATRIX_HEADER, ...controlRows()]), SoA: soa({ 'A.6.1': ['Yes', '', 'TBD'] }) }),
    },
  ],
  fails: [
    {
      name: 'the owner is empty and there is no matrix',
      workbook: workbook({ SoA: soa({ 'A.6.1': ['Yes', '', ''], 'A.6.2': ['yes ', '', ' - '] }) }),
      findings: [
        {
          subject: 'A.6.1',
          cells: ['SoA!E39'],
          severity: 'error',
          message: 'Nobody operates A.6.1 Screening: it has no owner and nobody is responsible for it.',
        },
        { subject: 'A.6.2', cells: ['SoA!E40'] },
      ],
    },
    {
      name: 'nobody is responsible in the matrix either',
      workbook: workbook({ RACI: matrix('A.6.1', 'HR', ''), SoA: bareSoa }),
      findings: [{ subject: 'A.6.1', cells: ['SoA!A39'], related: ['RACI!D94'] }],
    },
    {
      name: 'the only responsible is a placeholder, an error, or has left',
      workbook: workbook({
        RACI: sheet([
          MATRIX_HEADER,
          ...controlRows(['A.6.1', 'A.6.2', 'A.6.3']),
          ['A.6.1', '', 'HR', 'TBD'],
          ['A.6.2', '', 'HR', error('#N/A')],
          ['A.6.3', '', 'HR', 'M. Kim'],
        ]),
        SoA: bareSoa,
        People: table(`Name   | Status | Start
                       M. Kim | Leaver |
                       J. Doe | Active | `),
      }),
      findings: [
        { subject: 'A.6.1', cells: ['SoA!A39'], related: ['RACI!D92'], message: 'Nobody operates A.6.1 Screening: the cell says "TBD".' },
        { subject: 'A.6.2', outcome: 'review', cells: ['SoA!A40'] },
        { subject: 'A.6.3', cells: ['SoA!A41'], related: ['RACI!D94'], message: /: M\. Kim has left\.$/ },
      ],
    },
    {
      name: 'a control is listed twice without an owner, once in a hidden row: one finding',
      workbook: workbook({
        SoA: sheet([SOA_HEADER, ...soaRows({ 'A.6.1': ['Yes', '', ''] }), ['A.6.1', '', 'Ja', '', '']], { hiddenRows: [95] }),
      }),
      findings: [{ subject: 'A.6.1', cells: ['SoA!E39', 'SoA!E95'] }],
    },
    {
      name: 'the owner column was never filled in and there is no matrix: one question',
      workbook: workbook({ SoA: sheet([SOA_HEADER, ...soaRows().map((row) => [...row.slice(0, 4), ''])]) }),
      findings: [
        { subject: 'owner', outcome: 'review', cells: ['SoA!E1'], message: 'Owner not filled in yet: 93 of 93 applicable controls.' },
      ],
    },
  ],
  notChecked: [
    {
      name: 'there is no Statement of Applicability',
      workbook: workbook({ Notes: table('A | B') }),
      cause: { kind: 'noSheet', sheet: 'applicability' },
    },
    { name: 'there is neither owner column nor matrix', workbook: workbook({ SoA: bareSoa }), cause: 'noColumn' },
  ],
  notApplicable: [
    {
      name: 'no control is applicable',
      workbook: workbook({ SoA: sheet([SOA_HEADER, ...soaRows().map(([id, title]) => [id ?? '', title ?? '', 'No', 'None held', ''])]) }),
    },
  ],
});
