import { numberingOf2013 } from '../../../src/checks/coverage/cov-11-numbering-of-2013';
import { evaluate, testCheck } from '../../helpers/check-tester';
import { controlRows, MATRIX_HEADER, SOA_HEADER, soaRows } from '../../helpers/standard-rows';
import { sheet, table, workbook } from '../../helpers/workbook-builder';
import type { RowSpec } from '../../helpers/workbook-builder';

const matrix = (...rows: readonly RowSpec[]) => sheet([MATRIX_HEADER, ...rows]);
const OLD_SOA = table(`Control | Title                                   | Applicable | Justification
                       A.9.1.1 | Access control policy                   | Yes        | x
                       A.9.1.2 | Access to networks and network services | Yes        | x
                       A.9.2.1 | User registration and de-registration   | Yes        | x
                       A.9.4.1 | Information access restriction          | No         | No own systems`);

testCheck(numberingOf2013, {
  passes: [
    {
      name: 'all codes are those of 2022',
      workbook: workbook({ RACI: matrix(...controlRows()), SoA: sheet([SOA_HEADER, ...soaRows()]) }),
    },
    {
      name: 'bare three-part codes are clauses',
      workbook: workbook({
        RACI: matrix(
          ['6.1.1', 'General', 'CEO', 'ISM'],
          ['9.2.1', 'Internal audit: general', 'CEO', 'ISM'],
          ['9.3.1', 'Management review: general', 'CEO', 'ISM'],
          ['7.5.3', 'Control of documented information', 'CEO', 'ISM'],
        ),
      }),
    },
  ],
  fails: [
    {
      name: 'single rows carry codes of 2013, one of them hidden and one in lower case',
      workbook: workbook({
        RACI: sheet([MATRIX_HEADER, ...controlRows(), ['a.9.1.1 ', 'Access control policy', 'CISO', 'IT'], ['A.12.3.1', 'Information backup', 'CISO', 'IT']], {
          hiddenRows: [96],
        }),
      }),
      findings: [
        { subject: 'RACI A.12.3.1', cells: ['RACI!A96'], message: 'A.12.3.1 is a code of the 2013 edition; in 2022 it is A.8.13.' },
        { subject: 'RACI A.9.1.1', cells: ['RACI!A95'] },
      ],
    },
    {
      name: 'a bare code carries a title of 2013',
      workbook: workbook({
        RACI: matrix(...controlRows(), ['9.2.1', 'User registration and de-registration', 'CISO', 'IT']),
      }),
      findings: [{ subject: 'RACI A.9.2.1', cells: ['RACI!A95'] }],
    },
    {
      name: 'half of the rows of a matrix are of 2013: one finding for the sheet',
      workbook: workbook({
        RACI: matrix(
          ['A.9.1.1', 'Access control policy', 'CISO', 'IT'],
          ['A.12.3.1', 'Information backup', 'CISO', 'IT'],
          ['5.2', 'Policy', 'CEO', 'ISM'],
          ['5.1', 'Leadership and commitment', 'CEO', 'ISM'],
        ),
      }),
      findings: [
        {
          subject: 'RACI',
          cells: ['RACI!A2', 'RACI!A3'],
          message: 'The sheet RACI is numbered after the 2013 edition: 2 of 4 coded rows.',
        },
      ],
    },
    {
      name: 'the whole Statement of Applicability is the 2013 set',
      workbook: workbook({ SoA: OLD_SOA }),
      findings: [{ subject: 'SoA', cells: ['SoA!A2', 'SoA!A3', 'SoA!A4', 'SoA!A5'], message: /is the 2013 set: 4 of 4 coded rows/ }],
    },
  ],
  notChecked: [
    { name: 'there is neither matrix nor Statement of Applicability', workbook: workbook({ Notes: table('A | B') }), cause: 'noSheet' },
  ],
  notApplicable: [
    {
      name: 'the numbering is invented, and a few codes look like domains of 2013',
      workbook: workbook({
        SoA: sheet([SOA_HEADER, ...soaRows().map(([, title], index) => [`A.${String(index + 1)}`, title ?? '', 'Yes', '', 'CISO'])]),
      }),
    },
    {
      name: 'the matrix lists activities without codes',
      workbook: workbook({
        RACI: table(`Task             | CEO | ISM | IT
                     Approve policies | A   | R   | I
                     Run backups      | I   | A   | R
                     Test restores    | I   | A   | R`),
      }),
    },
  ],
});

describe('COV-11 as requirement', () => {
  const found = (name: string, sheets: Parameters<typeof workbook>[0]) => {
    const evaluation = evaluate(numberingOf2013, { workbook: workbook(sheets) });
    const outcome = evaluation.status === 'checked' ? evaluation.outcomes.find(({ subject }) => subject === name) : undefined;
    return outcome && { basis: outcome.basis, grade: numberingOf2013.grade(outcome) };
  };

  test('should hold for a whole Statement of Applicability only', () => {
    expect(found('SoA', { SoA: OLD_SOA })).toEqual({ basis: 'requirement', grade: 'major' });
    expect(found('RACI', { RACI: matrix(['A.9.1.1', 'Access control policy', 'CISO', 'IT']) })).toEqual({
      basis: 'practice',
      grade: 'observation',
    });
  });
});
