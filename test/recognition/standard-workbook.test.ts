import { recognise } from '../../src/recognition';
import type { TableKind } from '../../src/register';
import { table, workbook } from '../helpers/workbook-builder';

/** Header and one example row of every sheet of the standard workbook. */
const SHEETS: Readonly<Record<TableKind, readonly [header: string, row: string, fields: string]>> = {
  settings: ['Setting | Value | Meaning', 'Organisation | Acme Ltd | Your name', 'setting value meaning'],
  competency: [
    'Person | Role | Internal/External | Competence | Required (0-4) | Actual (0-4) | Evidence | Valid until | Action | Target date | Gap | Evidence type | Assessed by | Assessed on | Gap ID',
    'J. Doe | ISM | Internal | ISO 27001 Lead Implementer | 3 | 3 | Cert LI-44821 | 2028-11-12 | | | 0 | Certificate | CEO | 2026-02-01 |',
    'person role origin competence required actual evidence validUntil action targetDate gap evidenceType assessedBy assessedOn gapId',
  ],
  applicability: [
    'Control | Title | Theme | Applicable | Justification for inclusion | Justification for exclusion | Status | Owner | Implementation summary | Evidence | Planned date | Risk ref | 2013 ref',
    'A.7.4 | Physical security monitoring | Physical | No | | No own premises | | | | | | |\nA.5.1 | Policies for information security | Organizational | Yes | Risk | | Implemented | CEO | | | | R-1 | A.5.1.1',
    'ref title theme applicable inclusion exclusion status owner summary evidence plannedDate riskRef ref2013',
  ],
  roles: [
    'Role | Holder | Deputy | Appointed on | Evidence | Authorities | Key | Kind | Responsibilities | Granted by | 5.3 conform (Y/N) | 5.3 report (Y/N) | Top management (Y/N) | Internal/External | Internal owner | Contract ref | Accepted on | Time %',
    'Information Security Manager | J. Doe | R. Roe | 2026-01-15 | MR-2026-01 | May stop a release | ISM | Mandatory | | CEO | Y | Y | N | Internal | | | 2026-01-16 | 50',
    'role holder deputy appointedOn evidence authorities key kind responsibilities grantedBy conform report topManagement origin internalOwner contractRef acceptedOn time',
  ],
  people: [
    'Name | Email | Department | Team(s) | Internal/External | Firm | Internal owner | Status | Start | End | In ISMS scope (Y/N)',
    'J. Doe | j@acme.test | IT | Core | Internal | | | Active | 2020-01-01 | | Y',
    'name email department teams origin firm internalOwner status start end inScope',
  ],
  training: [
    'Person | Type | Topic | Competence or Gap ID | Owner | Due | Completed | Status | Evidence | Effectiveness | Next refresh',
    'M. Kim | Competence | Restore testing | GAP-03 | Head of IT | 2027-02-01 | | Planned | | |',
    'person type topic competence owner due completed status evidence effectiveness nextRefresh',
  ],
  duties: [
    'Duty | System / scope | Holder(s) | Second holder | Notes',
    'ACC-APPROVE | ERP | CFO | |',
    'duty system holders secondHolder notes',
  ],
  conflicts: [
    'Rule ID | Duty A | Duty B | Severity | Same system only (Y/N) | Conflict when | Refs | Rationale | Compensating controls that suffice | Active (Y/N)',
    'SR-01 | ACC-REQUEST | ACC-APPROVE | error | no | sole_approver | A.5.3 | Nobody authorises their own request | Second approver | yes',
    'ruleId dutyA dutyB severity sameSystem when refs rationale compensating active',
  ],
  resources: [
    'Phase | Type | Description | Source | Person or provider | Internal owner | Amount | Currency | Time % | Period | Approved by | Approved on | Status | Last review | Evidence',
    'Maintenance | Finance | Surveillance audit fees | Specialist | Beta Ltd | COO | 9,500 | EUR | | 2027 | CEO | 2026-10-01 | | |',
    'phase type description source provider internalOwner amount currency time period approvedBy approvedOn status lastReview evidence',
  ],
  communications: [
    'What | When (or trigger) | With whom | Internal/External | How (channel) | Who sends | Evidence',
    'Security incident | within 24 h | customers | External | portal and email | Head of Customer Success |',
    'what when withWhom audience how sender evidence',
  ],
  documents: [
    'Doc ID | Title | Key (list of required items) | Type | Owner | Author | Version | Approved by | Approved on | Next review | Status | Language | Classification | Location',
    'D-1 | Information security policy | policy | Policy | CEO | ISM | 1.0 | CEO | 2026-01-01 | 2027-01-01 | Approved | en | Internal | Wiki',
    'docId title key type owner author version approvedBy approvedOn nextReview status language classification location',
  ],
  exceptions: [
    'ID | Kind | Check or rule ID | Object | Reason | Compensating control | Requested by | Approved by | Second approver | Approved on | Expires | Status',
    'X-01 | SoD | SR-07 | M. Kim | team of two | Enforced pull-request approval | M. Kim | CEO | | 2026-06-01 | 2027-05-31 | Open',
    'id kind check object reason compensating requestedBy approvedBy secondApprover approvedOn expires status',
  ],
};

const KINDS = Object.keys(SHEETS) as TableKind[];

describe('the sheets of the standard workbook', () => {
  test.each(KINDS)('are recognised by their headers: %s', (kind) => {
    const [header, rows, fields] = SHEETS[kind];
    const register = recognise(workbook({ 'Sheet 1': table(`${header}\n${rows}`) }));
    expect(register.readings).toMatchObject([{ kind, headerRow: 0, firstRow: 1, records: rows.split('\n').length }]);
    const [reading] = register.readings;
    expect(Object.keys(reading?.columns ?? {}).sort()).toEqual(fields.split(' ').sort());
    expect(reading?.confidence).toBeGreaterThan(0.5);
  });

  test.each(KINDS)('are found below a title block, away from column A: %s', (kind) => {
    const [header, rows] = SHEETS[kind];
    const moved = table(`| ISMS\n| Version | 1.2\n| Owner | J. Doe\n\n${`${header}\n${rows}`.replace(/^/gm, '| ')}`);
    const register = recognise(workbook({ 'Sheet 1': moved }));
    expect(register.readings).toMatchObject([{ kind, headerRow: 3, firstRow: 4 }]);
  });

  test.each(KINDS.filter((kind) => kind !== 'settings'))('are recognised without a row: %s', (kind) => {
    const [header] = SHEETS[kind];
    const register = recognise(workbook({ 'Sheet 1': table(header) }));
    expect(register.readings).toMatchObject([{ kind, records: 0, firstRow: null, reason: { kind: 'noRows' } }]);
  });
});
