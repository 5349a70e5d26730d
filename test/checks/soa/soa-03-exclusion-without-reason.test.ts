import { exclusionWithoutReason } from '../../../src/checks/soa/soa-03-exclusion-without-reason';
import { testCheck } from '../../helpers/check-tester';
import { SOA_HEADER, soaRows } from '../../helpers/standard-rows';
import { error, sheet, table, workbook } from '../../helpers/workbook-builder';
import type { RowSpec, SheetOptions } from '../../helpers/workbook-builder';

const soa = (changes: Readonly<Record<string, RowSpec>>, options: SheetOptions = {}) =>
  workbook({ SoA: sheet([SOA_HEADER, ...soaRows(changes)], options) });

testCheck(exclusionWithoutReason, {
  passes: [
    { name: 'each exclusion is justified', workbook: soa({ 'A.7.4': ['No', 'No own premises', ''] }) },
    {
      name: 'there is one justification column, in German',
      workbook: workbook({
        SoA: table(`Maßnahme | Titel           | Anwendbar | Begründung
                    A.5.1    | Richtlinien     | Ja        |
                    A.8.30   | Ausgelagerte Entwicklung | Nein | Es wird keine Software entwickelt`),
      }),
    },
    {
      name: 'the reason stands behind the No',
      workbook: soa({ 'A.7.4': ["N/A - provider's responsibility", '', ''] }),
    },
  ],
  fails: [
    {
      name: 'the row is numbered after 2013',
      workbook: workbook({
        SoA: table(`Control  | Title          | Applicable | Justification
                    A.7.1.1  | Screening      | No         |
                    A.9.2.1  | User registration and de-registration | Yes |
                    A.12.3.1 | Information backup | No     | No own servers; the provider backs up under contract C-12`),
      }),
      findings: [{ subject: 'A.7.1.1', cells: ['SoA!D2'] }],
    },
    {
      name: 'the justification is empty, a mark, a placeholder or not readable',
      workbook: soa(
        {
          'A.7.1': ['No', 'No own premises', ''],
          'A.7.2': ['no ', '', ''],
          'A.7.3': ['N', 'n/a', ''],
          'A.7.4': ['Not applicable', 'TBD', ''],
          'A.7.5': ['No', error('#REF!'), ''],
        },
        { hiddenRows: [48] },
      ),
      findings: [
        {
          subject: 'A.7.2',
          cells: ['SoA!D48'],
          severity: 'error',
          message: 'The exclusion of A.7.2 Physical entry is not justified.',
        },
        { subject: 'A.7.3', cells: ['SoA!D49'] },
        { subject: 'A.7.4', cells: ['SoA!D50'], message: /the cell says "TBD"/ },
        { subject: 'A.7.5', outcome: 'review', cells: ['SoA!D51'] },
      ],
    },
    {
      name: 'a control is excluded twice without a reason: one finding',
      workbook: workbook({ SoA: sheet([SOA_HEADER, ...soaRows({ 'A.7.1': ['No', '', ''] }), ['A.7.1', '', 'No', '', '']]) }),
      findings: [{ subject: 'A.7.1', cells: ['SoA!D47', 'SoA!D95'] }],
    },
    {
      name: 'there is no column for justifications: one finding at the header',
      workbook: workbook({
        SoA: table(`Control | Title                             | Applicable | Owner
                    A.5.1   | Policies for information security | Yes        | CISO
                    A.7.1   | Physical security perimeters      | No         | COO
                    A.7.2   | Physical entry                    | No         | COO`),
      }),
      findings: [{ subject: 'justification', cells: ['SoA!C1'], severity: 'error', message: /excludes A\.7\.1, A\.7\.2\.$/ }],
    },
    {
      name: 'no exclusion of many has a justification: one question',
      workbook: soa(Object.fromEntries(['A.7.1', 'A.7.2', 'A.7.3', 'A.7.4', 'A.7.5'].map((id) => [id, ['No', '', '']]))),
      findings: [
        {
          subject: 'justification',
          outcome: 'review',
          cells: ['SoA!D1'],
          message: 'Justification for exclusion not filled in yet: 5 of 5 excluded controls.',
        },
      ],
    },
  ],
  notChecked: [
    {
      name: 'there is no Statement of Applicability',
      workbook: workbook({ Notes: table('A | B') }),
      cause: { kind: 'noSheet', sheet: 'applicability' },
    },
  ],
  notApplicable: [{ name: 'no control is excluded', workbook: soa({}) }],
});
