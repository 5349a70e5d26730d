import { checkWorkbook } from '../../../src/report';
import { table, workbook } from '../../helpers/workbook-builder';

test('should report an external auditor without a competency row once', () => {
  const report = checkWorkbook(
    workbook({
      RACI: table(`Ref | Title | CEO (P. Lang) | ISM (J. Doe) | Internal Auditor (Beta Ltd)
                   7.1 | Resources | A | R | I
                   7.2 | Competence | A | R | I
                   9.2 | Internal audit | A | I | R`),
      Competency: table(`Person | Role | Competence | Actual
                         P. Lang | CEO | Leadership | 3
                         J. Doe | ISM | ISO 27001 | 3`),
    }),
    { today: '2026-11-22', runAt: '2026-11-22T08:00:00Z', toolVersion: '0', only: ['CMP-01', 'CMP-10'] },
  );
  expect(report.findings.map(({ check }) => check.id)).toEqual(['CMP-01']);
});
