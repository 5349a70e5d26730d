import type { HeaderWords } from './header-words';

/** English words of the registers beside the people and controls. */
export const ENGLISH_REGISTERS: HeaderWords = {
  duties: {
    duty: 'Duty | Duty code | Duties | Sensitive duty | Critical duty | Critical task | Sensitive task',
    system: 'System/scope | System | Scope | Application | Systems | System or scope',
    holders: 'Holder(s) | Holders | Holder | Performed by | Assigned to | Held by | Duty holder | Person | Persons | Assigned persons',
    secondHolder: 'Second holder | Second person | Other holder | Backup | Deputy | Second | Alternate',
    notes: 'Notes | Note | Comments | Comment | Remarks',
  },
  conflicts: {
    ruleId: 'Rule ID | Rule | Conflict ID | SoD ID | SoD rule | Rule no | Risk ID | ID | Rule number | Conflict no | SoD rule ID',
    dutyA: `
      Duty A | Duty 1 | Role A | Role 1 | Function A | Function 1 | Task A | Task 1 | First duty | First role | Activity A |
      Activity 1 | Permission A | Permission 1 | Process A | Process 1 | Conflicting role 1 | Conflicting duty 1 | Entitlement A |
      Entitlement 1 | Access A | Access 1 | Conflicting function 1 | Incompatible duty A | Incompatible role A |
      Conflicting duty A | Conflicting role A`,
    dutyB: `
      Duty B | Duty 2 | Role B | Role 2 | Function B | Function 2 | Task B | Task 2 | Second duty | Second role | Activity B |
      Activity 2 | Permission B | Permission 2 | Process B | Process 2 | Conflicting role 2 | Conflicting duty 2 | Entitlement B |
      Entitlement 2 | Access B | Access 2 | Conflicting function 2 | Incompatible duty B | Incompatible role B |
      Conflicting duty B | Conflicting role B | Conflicts with | Incompatible with | Conflicting duty | Conflicting role |
      Conflict with | Conflicts with role | Incompatible role | Incompatible duty | Must not be combined with | Conflicting duties |
      Conflicting roles | Incompatible duties | Incompatible roles`,
    severity: 'Severity | Risk level | Risk | Criticality | Risk rating | Level | Conflict level | Priority | Risk severity',
    sameSystem: 'Same system only | Same system | Same system only (Y/N)',
    when: 'Conflict when | When | Condition | Conflict condition',
    refs: 'Refs | References | Reference | Ref | Controls | Control | Control reference',
    rationale: `
      Rationale | Description | Reason | Risk description | Why | Conflict description | Conflict | Explanation | Justification`,
    compensating: `
      Compensating controls that suffice | Compensating controls | Compensating control | Mitigation | Mitigating control |
      Mitigating controls | Mitigations`,
    active: 'Active | Enabled | In use | Active (Y/N)',
  },
  resources: {
    phase: 'Phase | Lifecycle phase | ISMS phase | Stage | Life cycle phase | Lifecycle stage',
    type: 'Type | Resource type | Category | Resource category | Kind | Type of resource | Kind of resource',
    description: `
      Description | Resource | Resource description | Item | Need | Resources | Resource needed | Resource required | Purpose`,
    source: 'Source | Sourcing | Own/external | Source of resource',
    provider: 'Person or provider | Provider | Supplier | Vendor | Person | Person/provider | Provided by | Name | Assigned to',
    internalOwner: 'Internal owner | Owner | Responsible | Budget owner | Resource owner | Cost owner',
    amount: 'Amount | Budget | Cost | Costs | Value | Planned cost | Annual cost | Estimated cost | Budgeted amount | Allocated budget',
    currency: 'Currency | Curr | Ccy',
    time: 'Time % | Time | FTE | % time | Effort | Days | Capacity | Allocation | Person-days | Hours | Time allocation',
    period: 'Period | Year | Budget year | Fiscal year | Budget period | Timeframe',
    approvedBy: 'Approved by | Approver | Authorised by | Authorized by | Budget approved by',
    approvedOn: 'Approved on | Approval date | Date approved | Date of approval',
    status: 'Status | State | Resource status | Availability',
    lastReview: 'Last review | Reviewed on | Last reviewed | Review date | Date of review',
    evidence: 'Evidence | Record | Budget reference | Reference | Evidence/Record',
  },
  communications: {
    what: `
      What | What to communicate | Subject | Topic | Message | Communication | Information | Content | Communication topic |
      Communication subject | Communication item | What is communicated | Communication type | Event | What will be communicated |
      What needs to be communicated | What information | Information to be communicated | Communication content | Message/Topic |
      On what to communicate | On what`,
    when: `
      When | Trigger | When or trigger | Frequency | Timing | When/trigger | How often | Timing/Frequency | Schedule |
      When to communicate | When will it be communicated | When is it communicated | Frequency/Timing | Frequency/trigger |
      Timing/trigger`,
    withWhom: `
      With whom | To whom | Audience | Recipient | Recipients | Stakeholder | Stakeholders | Target audience | Interested party |
      Interested parties | Whom | Receiver | With whom to communicate | Target group | Audience/Stakeholder | Audience/Recipients |
      To who | With who | Stakeholder group | Communicate to | Target`,
    audience: 'Internal/External | Internal or external | Audience type | Int/Ext | Type',
    how: `
      How | Channel | Channels | Method | Medium | How/channel | Media | Communication channel | Communication method |
      How to communicate | Method/Channel | Channel/Method | Method of communication | How will it be communicated | Means |
      Process | Format | Delivery method`,
    sender: `
      Who sends | Who | Sender | Owner | Responsible | Who communicates | Communicator | By whom | Communicated by |
      Responsible person | Who will communicate | Who is communicating | Who shall communicate | Responsibility |
      Responsible party | Communicator/owner`,
    evidence: 'Evidence | Record | Records | Retained as | Evidence/Record',
  },
  documents: {
    docId: `
      Doc ID | Document ID | Document no | Document number | Doc no | Document ref | Doc ref | Document code | ID | Doc number |
      Document reference | Ref | Reference | Ref no | Code | Doc code | Document control no | Document identifier | Policy ID |
      Policy no | Doc #`,
    title: 'Title | Document | Document title | Document name | Doc title | Name | Policy | Policy name | Policy title | Documents',
    key: 'Key | Required item | Document key | Mandatory item | Required document',
    type: 'Type | Document type | Category | Doc type | Kind | Type of document',
    owner: 'Owner | Document owner | Responsible | Doc owner | Policy owner | Process owner',
    author: 'Author | Prepared by | Written by | Created by | Drafted by',
    version: 'Version | Ver | Revision | Rev | Version no | Current version | Version number | Issue | Revision no',
    approvedBy: 'Approved by | Approver | Approval by | Authorised by | Authorized by',
    approvedOn: `
      Approved on | Approval date | Date approved | Issue date | Effective date | Date of approval | Date of issue | Published on`,
    nextReview: 'Next review | Review due | Next review date | Review date | Due for review | Next revision | Review due date',
    status: 'Status | Document status | State | Doc status',
    language: 'Language | Lang',
    classification: 'Classification | Confidentiality | Sensitivity | Document classification',
    location: 'Location | Link | Path | Storage | URL | Stored at | Document link | Storage location | File location',
  },
  exceptions: {
    id: 'ID | Exception ID | No | Exception no | Ref | Exception ref | Waiver ID | Exception number',
    kind: 'Kind | Type | Exception type | Kind of exception',
    check: `
      Check or rule ID | Check ID | Rule ID | Check | Rule | Check/rule | Check or rule | Policy | Control | Policy/control |
      SoD rule | Policy reference | Policy/standard | Control reference | Control ref | Policy ref`,
    object: `
      Object | Subject | Applies to | Item | Person or ref | Scope | System | Affected system | Affected object | Description |
      Exception | Exception description | Person | Persons | Affected person | Affected control | Affected asset |
      Subject of exception | Affected systems | Asset`,
    reason: `
      Reason | Justification | Rationale | Business justification | Reason for exception | Business reason |
      Business justification for exception | Justification for exception`,
    compensating: 'Compensating control | Compensating controls | Mitigation | Mitigating control | Mitigating controls',
    requestedBy: 'Requested by | Requester | Requestor | Applicant',
    approvedBy: 'Approved by | Approver | Accepted by | Authorised by | Authorized by',
    secondApprover: 'Second approver | Second approval | Also approved by | Co-approver',
    approvedOn: 'Approved on | Approval date | Date approved | Accepted on | Date of approval',
    expires: `
      Expires | Expiry | Expiry date | Expires on | Valid until | Expiration | Expiration date | End date | Valid to | Review by |
      Valid to date | Until`,
    status: 'Status | State | Exception status',
  },
  settings: {
    setting: 'Setting | Settings | Parameter | Option | Setting name',
    value: 'Value | Current value | Set to | Setting value',
    meaning: 'Meaning | Description | Explanation | Notes | What it does',
  },
};
