import { weakExclusionReason } from '../../../src/checks/soa/soa-04-weak-exclusion-reason';
import { weaknessOf } from '../../../src/checks/soa/weak-reasons';
import { testCheck } from '../../helpers/check-tester';
import { SOA_HEADER, soaRows } from '../../helpers/standard-rows';
import { error, sheet, table, workbook } from '../../helpers/workbook-builder';
import type { RowSpec } from '../../helpers/workbook-builder';

const soa = (changes: Readonly<Record<string, RowSpec>>) => workbook({ SoA: sheet([SOA_HEADER, ...soaRows(changes)]) });

testCheck(weakExclusionReason, {
  passes: [
    {
      name: 'the reason names what does not exist',
      workbook: soa({ 'A.7.4': ['No', 'No own premises', ''], 'A.8.30': ['No', 'No in-house development', ''] }),
    },
    { name: 'the reason names the scope', workbook: soa({ 'A.7.4': ['No', 'Out of scope 4.3', ''] }) },
    {
      name: 'the reason is German',
      workbook: workbook({
        SoA: table(`Maßnahme | Titel       | Anwendbar | Begründung
                    A.5.1    | Richtlinien | Ja        |
                    A.7.4    | Überwachung | Nein      | Macht der Vermieter`),
      }),
    },
  ],
  fails: [
    {
      name: 'reasons are bare, short, the title over again, or cost',
      workbook: soa({
        'A.7.1': ['No', 'Not relevant.', ''],
        'A.7.2': ['No', 'not needed here', ''],
        'A.7.4': ['No', 'Physical security monitoring is not required', ''],
        'A.8.30': ['No', 'Too expensive, because we are a small company', ''],
      }),
      findings: [
        {
          subject: 'A.7.1',
          cells: ['SoA!D47'],
          severity: 'warning',
          message: 'The justification for excluding A.7.1 Physical security perimeters is too weak: "Not relevant." repeats the decision.',
        },
        { subject: 'A.7.2', cells: ['SoA!D48'] },
        { subject: 'A.7.4', cells: ['SoA!D50'], message: /it repeats the title\.$/ },
        { subject: 'A.8.30', cells: ['SoA!D90'], message: /does not make it unnecessary\.$/ },
      ],
    },
  ],
  notChecked: [
    {
      name: 'there is no Statement of Applicability',
      workbook: workbook({ Notes: table('A | B') }),
      cause: { kind: 'noSheet', sheet: 'applicability' },
    },
    {
      name: 'there is no column for justifications',
      workbook: workbook({
        SoA: table(`Control | Title                             | Applicable | Owner
                    A.5.1   | Policies for information security | Yes        | CISO
                    A.7.1   | Physical security perimeters      | No         | COO`),
      }),
      cause: 'noColumn',
    },
  ],
  notApplicable: [
    { name: 'no control is excluded', workbook: soa({}) },
    {
      name: 'exclusions have no justification, or one that cannot be read',
      workbook: soa({ 'A.7.1': ['No', '', ''], 'A.7.2': ['No', error(), ''] }),
    },
  ],
});

describe('weaknessOf', () => {
  test.each([
    ['No software is developed; outsourced development not used (scope 4.3).', null],
    ['Serviced office under contract C-12', null],
    ['Pas de locaux propres', null],
    ['No hay desarrollo propio', null],
    ['Remote company', null],
    ['The organisation holds no physical media of any kind', null],
    ['Not applicable to us at this time', 'weakWords'],
    ['n/a for our organisation', 'short'],
    ['Data centre work', 'short'],
    ['Control not implemented yet, planned because of contract', 'notAReason'],
    ['NICHT  RELEVANT', 'weakWords'],
    ['Entfällt', 'weakWords'],
    ['Sans objet pour nous', 'weakWords'],
    ['Secure coding', 'title'],
  ])('should read "%s" as %s', (text, weakness) => {
    expect(weaknessOf(text, ['Secure coding'])).toBe(weakness);
  });
});
