import { recognise } from '../../../src/recognition';
import { error, sheet, table, workbook } from '../../helpers/workbook-builder';
import type { RowSpec } from '../../helpers/workbook-builder';

const idsOf = (rows: readonly RowSpec[]) =>
  recognise(workbook({ Matrix: sheet(rows) })).matrices[0]?.rows.map(({ reference }) =>
    reference.status === 'read' ? reference.references.map(({ id }) => id).join(' ') : reference.status,
  );

const GERMAN = `Kapitel | Titel | Geschäftsführung | ISB
                4.1 | Verstehen der Organisation | A | R
                4.4 | Managementsystem | A | R
                5.1 | Führung und Verpflichtung | A | R
                6.1.2 | Risikobeurteilung | A | R
                8.1 | Betriebliche Planung | A | R
                9.1 | Überwachung und Messung | A | R
                10.2 | Korrekturmaßnahmen | A | R`;

describe('bare codes beside titles in another language', () => {
  test('should be clauses where all that can be told are clauses', () => {
    expect(idsOf(table(`${GERMAN}\nA.8.13 | Sicherung von Informationen | A | R`))).toEqual([
      '4.1',
      '4.4',
      '5.1',
      '6.1.2',
      '8.1',
      '9.1',
      '10.2',
      'A.8.13',
    ]);
  });

  test('should stay open where a bare code is a control', () => {
    expect(idsOf(table(`${GERMAN}\n8.13 | Sicherung von Informationen | A | R`))?.slice(2, 5)).toEqual(['ambiguous', '6.1.2', 'ambiguous']);
  });

  test('should stay open in a row without a title', () => {
    expect(idsOf(table(`${GERMAN}\n7.5 | | A | R`))?.at(-1)).toBe('ambiguous');
  });

  test('should stay open where the other titles are those of the standard', () => {
    const rows = `Clause | Title | CEO | ISM
                  4.1 | Understanding the organization and its context | A | R
                  4.4 | Information security management system | A | R
                  6.1.2 | Information security risk assessment | A | R
                  7.1 | Our own words | A | R
                  9.1 | Monitoring, measurement, analysis and evaluation | A | R
                  10.2 | Nonconformity and corrective action | A | R`;
    expect(idsOf(table(rows))?.[3]).toBe('ambiguous');
  });
});

test('a heading that is an error value should name nobody', () => {
  const [matrix] = recognise(
    workbook({
      Matrix: sheet([
        ['Activity', 'CEO', error('#REF!'), 'ISM'],
        ['Approve the policy', 'A', 'R', 'C'],
        ['Accept the risks', 'A', 'C', 'R'],
        ['Review access rights', 'I', 'A', 'R'],
        ['Train the staff', 'I', 'A', 'R'],
      ]),
    }),
  ).matrices;
  expect(matrix?.rows.flatMap(({ entries }) => entries).filter(({ heading }) => heading?.text.includes('#'))).toEqual([]);
  expect(matrix?.rows[0]?.unreadable.map(({ field }) => field.text)).toEqual(['R']);
});
