import { assessorAcceptsRisk } from '../../../src/checks/segregation/sod-08-assessor-accepts-risk';
import { evaluate, testCheck } from '../../helpers/check-tester';
import { table, workbook } from '../../helpers/workbook-builder';
import { ONE_ROLE_ONLY } from '../../helpers/standard-rows';

const raci = (rows: string) => table(`Ref | Title | Accountable | Responsible\n5.1 | Leadership and commitment | CEO | CEO\n${rows}`);
const duties = (rows: string) => table(`Duty | System / scope | Holder(s) | Second holder\n${rows}`);

testCheck(assessorAcceptsRisk, {
  passes: [
    {
      name: 'somebody else accepts',
      workbook: workbook({ Duties: duties('RISK-ASSESS | | ISM |\nRISK-ACCEPT | | Process owner |') }),
    },
    {
      name: 'the assessor is not the only one who accepts',
      workbook: workbook({ Duties: duties('RISK-ASSESS | | Kim |\nRISK-ACCEPT | | Kim | Lee') }),
    },
    {
      name: 'the risk owner assesses and accepts',
      workbook: workbook({ Duties: duties('RISK-ASSESS | | Risk owner |\nRISK-ACCEPT | | Risk owner |') }),
    },
    {
      name: 'somebody else is accountable for risk treatment (two sheets)',
      workbook: workbook({
        RACI: raci(`8.2 | Information security risk assessment | ISM | ISM
                    8.3 | Information security risk treatment | CEO | ISM
                    6.1.3 | Information security risk treatment | ISM | ISM`),
      }),
    },
    {
      name: 'the assessor is somebody else (two sheets, 6.1 for 6.1.3)',
      workbook: workbook({
        RACI: raci(`8.2 | Information security risk assessment | CTO | CTO
                    8.3 | Information security risk treatment | ISM | ISM
                    6.1 | Actions to address risks and opportunities | ISM | ISM`),
      }),
    },
  ],
  fails: [
    {
      name: 'one person assesses, treats and alone accepts: one finding',
      workbook: workbook({ Duties: duties('RISK-ASSESS | | Kim; Roe |\nTREAT-IMPLEMENT | | Kim |\nRISK-ACCEPT | | kim |') }),
      findings: [
        {
          subject: 'Kim',
          severity: 'warning',
          cells: ['Duties!C2', 'Duties!C4', 'Duties!C3'],
          message: 'Kim holds assessing risks and is the only one who holds accepting risks.',
        },
      ],
    },
    {
      name: 'one role assesses and decides alone, also with 6.1 for 6.1.3 (two sheets)',
      workbook: workbook({
        RACI: raci(`8.2 | Information security risk assessment | CEO | ISM; CTO
                    8.3 | Information security risk treatment | ISM | ISM
                    6.1 | Actions to address risks and opportunities | ISM | ISM`),
      }),
      findings: [
        {
          subject: 'ISM',
          severity: 'warning',
          cells: ['RACI!D3', 'RACI!C4', 'RACI!C5', 'RACI!D4', 'RACI!D5'],
          message: 'ISM assesses risks (8.2) and alone decides on their treatment and on what remains (8.3, 6.1.3).',
        },
      ],
    },
    {
      name: 'a group does all of it (two sheets)',
      workbook: workbook({
        RACI: raci(`8.2 | Information security risk assessment | Security Team | Security Team
                    8.3 | Information security risk treatment | Security Team | Security Team
                    6.1.3 | Information security risk treatment | Security Team | Security Team`),
      }),
      findings: [
        {
          subject: 'Security Team',
          outcome: 'review',
          severity: 'warning',
          cells: ['RACI!D3', 'RACI!C4', 'RACI!C5', 'RACI!D4', 'RACI!D5'],
        },
      ],
    },
  ],
  notChecked: [
    ONE_ROLE_ONLY,
    {
      name: 'one of the rows has nobody responsible',
      workbook: workbook({
        RACI: raci(`8.2 | Information security risk assessment | CEO |
                    8.3 | Information security risk treatment | ISM | ISM
                    6.1.3 | Information security risk treatment | ISM | ISM`),
      }),
      cause: 'other',
    },
    {
      name: 'one of the rows is missing',
      workbook: workbook({
        RACI: raci(`8.2 | Information security risk assessment | CEO | ISM
                    8.3 | Information security risk treatment | ISM | ISM
                    6.2 | Information security objectives and planning to achieve them | ISM | ISM`),
      }),
      cause: 'other',
    },
  ],
});

describe('who may accept risks', () => {
  const given = { workbook: workbook({ Duties: duties('RISK-ASSESS | | Lee |\nRISK-ACCEPT | | Kim; CEO |') }) };

  test('should be looked at only where the setting says so, and is an error', () => {
    const outcomes = (acceptors: readonly string[]) => evaluate(assessorAcceptsRisk, { ...given, set: { riskAcceptors: acceptors } });
    expect(outcomes(['CEO', 'Kim'])).toMatchObject({ status: 'checked', outcomes: [{ outcome: 'pass' }] });
    expect(outcomes(['the CEO'])).toMatchObject({
      status: 'checked',
      outcomes: [
        { outcome: 'pass' },
        { outcome: 'fail', severity: 'error', subject: 'Kim without authority', cells: [{ row: 2, column: 2 }] },
      ],
    });
  });
});
