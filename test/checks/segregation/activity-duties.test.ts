import { dutyOfActivity } from '../../../src/checks/segregation/activity-duties';

describe('the duty that an activity names', () => {
  test.each<[string, string]>([
    ['Request access', 'ACC-REQUEST'],
    ['Approve access requests', 'ACC-APPROVE'],
    ['Authorise new user accounts', 'ACC-APPROVE'],
    ['Grant access rights', 'ACC-GRANT'],
    ['Provision accounts', 'ACC-GRANT'],
    ['Quarterly access review', 'ACC-REVIEW'],
    ['Recertify permissions', 'ACC-REVIEW'],
    ['Zugriffe beantragen', 'ACC-REQUEST'],
    ['Zugangsberechtigungen genehmigen', 'ACC-APPROVE'],
    ['Berechtigungen vergeben', 'ACC-GRANT'],
    ['Überprüfung der Zugriffsrechte', 'ACC-REVIEW'],
    ['Approuver les accès', 'ACC-APPROVE'],
    ['Attribuer les accès', 'ACC-GRANT'],
    ['Aprobar accesos', 'ACC-APPROVE'],
    ['Conceder permisos', 'ACC-GRANT'],
    ['Request a change', 'CHG-REQUEST'],
    ['Approve changes', 'CHG-APPROVE'],
    ['Änderungen genehmigen', 'CHG-APPROVE'],
    ['Implement changes', 'CHG-IMPLEMENT'],
    ['Deploy approved changes', 'PROD-DEPLOY'],
    ['Release to production', 'PROD-DEPLOY'],
    ['Write code', 'DEV-CODE'],
    ['Software entwickeln', 'DEV-CODE'],
    ['Code review', 'CODE-REVIEW'],
    ['Quellcode prüfen', 'CODE-REVIEW'],
    ['Perform the risk assessment', 'RISK-ASSESS'],
    ['Risiken bewerten', 'RISK-ASSESS'],
    ['Évaluer les risques', 'RISK-ASSESS'],
    ['Accept residual risks', 'RISK-ACCEPT'],
    ['Aceptar el riesgo residual', 'RISK-ACCEPT'],
    ['Run backups', 'BACKUP-OPERATE'],
    ['Test the restore', 'RESTORE-TEST'],
    ['Wiederherstellung testen', 'RESTORE-TEST'],
    ['Review access to source code', 'ACC-REVIEW'],
  ])('should be in %j: %s', (text, code) => {
    expect(dutyOfActivity(text)).toEqual({ kind: 'duty', code });
  });

  test.each([
    '',
    'Access control',
    'Approve the policy',
    'Release management',
    'Sicherung',
    'Disapprove access',
    'Manage inaccessible areas',
    'Risk register',
  ])('should be none in %j', (text) => {
    expect(dutyOfActivity(text)).toEqual({ kind: 'none' });
  });

  test.each([
    'Request and approve access',
    'Approve/grant access',
    'Review & approve access',
    'Assess and accept risks',
    'Zugriffe beantragen und genehmigen',
  ])('should be undecided in %j, which names two', (text) => {
    expect(dutyOfActivity(text)).toEqual({ kind: 'two' });
  });
});
