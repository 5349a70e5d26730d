import { checkWorkbook } from '../../../src/report';
import { table, workbook } from '../../helpers/workbook-builder';

const REST = '\nA.5.1 | Policies for information security | CEO | ISM\nA.5.2 | Information security roles and responsibilities | CEO | ISM';
const findingsOf = (rows: string) =>
  checkWorkbook(workbook({ RACI: table(`Ref | Title | Accountable | Responsible\n${rows}${REST}`) }), {
    today: '2026-11-22',
    runAt: '2026-11-22T08:00:00Z',
    toolVersion: '0',
    only: ['ROL-07', 'ROL-08'],
  }).findings.map(({ id, severity, message }) => ({ id, severity, message }));

describe('an external accountable on a clause of top management', () => {
  test('should be left to ROL-08, rows of children included, and weigh less for what remains', () => {
    const found = findingsOf('9.3.1 | General | Acme Ltd | ISM\nA.5.7 | Threat intelligence | Acme Ltd | ISM');
    expect(found).toEqual([
      { id: 'ROL-08 9.3', severity: 'error', message: '9.3 Management review is held by Acme Ltd, who is external.' },
      { id: 'ROL-07 Acme Ltd', severity: 'warning', message: 'Acme Ltd is external and accountable on A.5.7.' },
    ]);
  });

  test('should be one finding where nothing else remains', () => {
    expect(findingsOf('5.1 | Leadership and commitment | Acme Ltd | ISM').map(({ id }) => id)).toEqual(['ROL-08 5.1']);
  });
});
