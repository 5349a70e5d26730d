import type { HeaderWords } from './header-words';

export const ENGLISH: HeaderWords = {
  applicability: {
    ref: `
      Control | Control ID | Control No | Control Number | Control Ref | Control Reference | Control Code | Control # | Controls |
      Annex A | Annex A Control | Annex A Ref | Annex A Reference | Annex A ID | Annex A Controls | Annex | ISO Control |
      ISO 27001 Control | ISO 27001:2022 Control | ISO 27001 Ref | ISO 27001 Reference | ISO Ref | ISO 27001 | Clause | Clause No |
      Clause Number | Clause/Control | Ref | Reference | ID | No | Number | # | Code | Section | Ctrl | Control ref. no |
      Annex A no | Control identifier | Item | ISO 27001:2022 | ISO/IEC 27001:2022 | ISO 27002 | Sec | Ctrl ID | Ctrl No`,
    title: `
      Title | Control Title | Control Name | Name | Control | Controls | Control Objective | Control Description | Description |
      Annex A Control | Security Control | Control Requirement | Requirement | Control/Title`,
    theme: 'Theme | Domain | Category | Control Category | Section | Clause | Chapter | Group | Control Theme | Type | Control Set',
    applicable: `
      Applicable | Applicability | Applicable to ISMS | Is applicable | Control applicable | In Scope | In scope of ISMS |
      Included | Include | Selected | Control selected | Applies | Applicability status | Applicable/Not applicable |
      Applicable or not | Included/Excluded | Include/Exclude | Applicable/Excluded | Inclusion/Exclusion | Decision | Relevant |
      Included in SoA | SoA | Control applicability | Applicability decision | Applicable control | Applicable Yes |
      Applicability Yes | In scope Yes | Selected Yes | Appl | Applied | Included Yes | Applicable? Yes | Applicable to us`,
    notApplicable: `
      Not applicable | Excluded | Exclude | N/A | Non applicable | Out of scope | Not selected | Applicable No | Applicability No |
      In scope No | Included No | Selected No`,
    justification: `
      Justification | Rationale | Reason | Justification for inclusion/exclusion | Justification for inclusion or exclusion |
      Justification for applicability | Applicability justification | Reason for applicability | Applicability rationale |
      Inclusion/Exclusion justification | Justification of applicability | Reason for selection | Reason for inclusion/exclusion |
      Justification for selection | Reasoning | Justification for inclusion and exclusion | Justification/Comments |
      Reason for selection/exclusion | Rationale for inclusion/exclusion | Basis for selection | Reasons for selection | Reasons |
      Justifications | Justification for selection/non-selection | Justification for selection/exclusion |
      Reasons for selection of controls | Selected controls and reasons for selection | Reason for applicability/non-applicability`,
    inclusion: `
      Justification for inclusion | Inclusion justification | Reason for inclusion | Inclusion reason | Rationale for inclusion |
      Reason for implementation | Inclusion | Justification if applicable | Reason if included | Reasons for inclusion |
      Justification for applicability (inclusion) | Reason for selecting`,
    exclusion: `
      Justification for exclusion | Exclusion justification | Reason for exclusion | Exclusion reason | Rationale for exclusion |
      Justification for non-applicability | Justification if not applicable | Exclusion | Reason if excluded | Exclusion rationale |
      Reason for non-applicability | Justification if excluded | Justification for exclusions | Reason for non-selection |
      Justification for non-selection | If no justification for exclusion | If not applicable why | Why not applicable |
      Exclusion reasons | Reasons for exclusion`,
    status: `
      Status | Implementation Status | Implemented | Control Status | Current Status | Implementation | Implementation state |
      Implementation progress | State | Implementation level | Implemented? | Control implementation status |
      Degree of implementation | Implementation degree | Implementation %`,
    owner: `
      Owner | Control Owner | Responsible Owner | Responsible | Responsible person | Responsibility | Accountable | Owner Role |
      Assigned to | Owner/Responsible | Responsible party | Control responsible | Assigned owner | Process owner | Risk owner`,
    summary: `
      Implementation summary | Implementation description | How implemented | Implementation details | Method of implementation |
      Implementation method | Implementation notes | Overview of implementation | Current controls | Current control | Notes |
      Description of implementation | How is it implemented | Control implementation | Comments | Remarks | Existing controls |
      If yes how implemented | How is control implemented | How`,
    evidence: `
      Evidence | Evidence/Reference | Reference | References | Document reference | Documents | Supporting documents |
      Evidence location | Reference documents | Documentation | Evidence link | Policy reference | Related documents | Link |
      Evidence required | Evidence reference | Documented information | Policy/Procedure | Ref docs | Related documentation |
      Document | Doc | Document/Evidence | Related document/evidence | Supporting evidence | Documents/Evidence | Doc ref`,
    plannedDate: `
      Planned date | Target date | Due date | Implementation date | Planned implementation date | Deadline | Planned for |
      Planned completion | Date of implementation | Target completion date | Target completion`,
    riskRef: 'Risk ref | Risk reference | Risk ID | Risk | Risks | Related risks | Risk IDs | Linked risks | Risk treatment ref',
    ref2013: `
      2013 ref | ISO 27001:2013 | 2013 control | Old ref | Previous control | 2013 reference | 2013 ID | ISO 27001:2013 ref | 2013`,
  },
  roles: {
    role: `
      Role | Role name | ISMS Role | Security role | Position | Function | Role title | Roles | ISMS Roles | Role/Function |
      Responsible role | Role/Position`,
    holder: `
      Holder | Role holder | Holder(s) | Assigned to | Assigned person | Name | Person | Appointed person | Incumbent | Assignee |
      Current holder | Role owner | Held by | Names | Name of holder | Filled by | Owner | Appointee | Primary | Assigned |
      Named person | Responsible person | Person assigned`,
    deputy: 'Deputy | Backup | Substitute | Alternate | Stand-in | Delegate | Back-up | Deputies | Deputy holder | Secondary',
    appointedOn: `
      Appointed on | Appointment date | Date appointed | Appointed | Assigned on | Date of appointment | Since | Effective from`,
    evidence: 'Evidence | Appointment letter | Evidence of appointment | Appointment evidence | Record | Appointment record',
    authorities: 'Authorities | Authority | Powers | Decision rights | Authority level | Delegated authority',
    key: 'Key | Role key | Role code',
    kind: 'Kind | Role kind | Mandatory/Optional | Role type | Requirement',
    responsibilities: `
      Responsibilities | Responsibility | Key responsibilities | ISMS responsibilities | Duties | Main responsibilities | Tasks |
      Security responsibilities | Role description | Information security responsibilities | Responsibilities and authorities`,
    grantedBy: 'Granted by | Appointed by | Assigned by | Authorised by | Authorized by',
    conform: '5.3 conform | Conformity responsibility | Ensures conformity | 5.3 a',
    report: '5.3 report | Reporting responsibility | Reports performance | 5.3 b',
    topManagement: 'Top management | Is top management | Top mgmt',
    origin: 'Internal/External | Internal or external | Int/Ext | Origin | Employment',
    internalOwner: 'Internal owner | Internal contact | Internal sponsor | Internal responsible',
    contractRef: 'Contract ref | Contract | Contract reference | Contract no',
    acceptedOn: 'Accepted on | Accepted | Acceptance date | Date accepted | Acknowledged on | Acknowledged | Communicated on',
    time: 'Time % | Time | % time | FTE | Allocation | Time allocation | Capacity',
  },
  people: {
    firstName: 'First name | Given name | Forename | Firstname',
    lastName: 'Last name | Surname | Family name | Lastname',
    name: `
      Name | Full name | Employee | Employee name | Person | Staff member | Staff name | Display name | Worker | User | Staff |
      Team member | Personnel | People`,
    email: 'Email | E-mail | Email address | Mail | Work email',
    department: 'Department | Dept | Division | Business unit | Unit | Area | Organisational unit | Organizational unit | Function',
    teams: 'Team(s) | Team | Teams | Group | Squad',
    jobTitle: 'Job title | Title | Position | Role | Job role | Designation | Function | Job',
    origin: 'Internal/External | Internal or external | Int/Ext | Employment type | Employee type | Contract type | Worker type | Type',
    firm: 'Firm | Company | Employer | Supplier | Provider | Vendor | Organisation | Organization',
    internalOwner: 'Internal owner | Sponsor | Internal contact | Internal responsible',
    status: 'Status | Employment status | Employee status | Active | Current status | Work status',
    start: `
      Start | Start date | Joined | Hire date | Date joined | Joining date | Employed since | Entry date | From | Date of joining |
      Joiner date | Joined on | Employment start | Onboarding date`,
    end: `
      End | End date | Left | Leaving date | Last day | Exit date | Termination date | Contract end | Until | Date left |
      Leave date | Leaver date | Left on | Date of leaving | Employment end | Offboarding date | Termination`,
    inScope: 'In ISMS scope | In scope | ISMS scope | In scope of ISMS',
  },
  competency: {
    firstName: 'First name | Given name | Forename | Firstname',
    lastName: 'Last name | Surname | Family name | Lastname',
    person: `
      Person | Name | Employee | Full name | Employee name | Staff member | Staff | Team member | People | Person name |
      Staff name | Associate | Colleague | Individual | Team member name | Resource name | Consultant`,
    role: 'Role | Job role | Position | Role name | ISMS role | Function | Job title | Roles | Role/Position',
    origin: 'Internal/External | Internal or external | Int/Ext | Origin | Employment type',
    competence: `
      Competence | Competency | Competencies | Competences | Skill | Skills | Required competence | Required competency |
      Required competencies | Required competences | Required skills | Required skill | Competence area | Competency area |
      Skill area | Skill/Competence | Competence/Skill | Capability | Qualification | Qualifications | Qualification required |
      Required knowledge | Knowledge area | Knowledge | Competence requirement | Competency requirement | Skills and competencies |
      Competence required | Competency required | Competencies required | Skills required | Knowledge/Skill | Competency/Skill |
      Required competence/qualification | Certification | Certifications | Certifications/Skills`,
    required: `
      Required | Required level | Target level | Target | Required proficiency | Level required | Minimum level | Min level |
      Expected level | Required score | Required rating | Target proficiency | Expected | Required competence level | Minimum |
      Required competency level | Required skill level | Target score | Req | Req. level | Desired | Desired level | Needed level |
      Goal`,
    actual: `
      Actual | Actual level | Current level | Current | Current proficiency | Assessed level | Rating | Score | Current score |
      Actual proficiency | Self-assessment | Level achieved | Achieved | Achieved level | Actual competence |
      Actual competence level | Current competence | Current competency level | Current skill level | Current rating | Assessment |
      Actual score | Act | Current skill | Actual rating | Competent | Competent (Y/N) | Competence status`,
    level: `
      Level | Proficiency | Proficiency level | Competence level | Competency level | Skill level | Grade | Expertise |
      Expertise level`,
    evidence: `
      Evidence | Evidence of competence | Evidence of competency | Proof | Record | Records | Evidence reference | Evidence ref |
      Evidence/Certificate | Evidence held | Certificate | Certificates | Supporting evidence | Evidence record | Current evidence |
      Evidence of qualification`,
    validUntil: `
      Valid until | Expiry | Expires | Expiry date | Expiration date | Valid to | Expires on | Certificate expiry | Validity |
      Renewal date | Expiration`,
    action: `
      Action | Plan | Development action | Action plan | Training plan | Training needed | Training need | Development plan |
      Actions | Gap action | Training required | Action to close gap | Planned action | Planned training | Improvement action`,
    targetDate: 'Target date | Due date | Due | Action due | Deadline | By when | Planned date | Completion date | Action due date',
    gap: 'Gap | Gaps | Level gap | Competence gap | Skill gap | Difference',
    evidenceType: 'Evidence type | Type of evidence | Kind of evidence | Basis | Acquired by | Basis of competence',
    assessedBy: 'Assessed by | Assessor | Reviewed by | Evaluated by | Verified by',
    assessedOn: `
      Assessed on | Assessment date | Date assessed | Evaluated on | Last assessed | Last assessment | Date of assessment |
      Date of evaluation | Evaluation date | Date evaluated | Review date | Last review`,
    gapId: 'Gap ID | Gap ref | Gap no | Gap reference',
  },
  training: {
    firstName: 'First name | Given name | Forename | Firstname',
    lastName: 'Last name | Surname | Family name | Lastname',
    person: `
      Person | Name | Employee | Employee name | Participant | Attendee | Trainee | Full name | Staff member | Learner |
      Participants | Attendees | Audience | Target group | Staff | Staff name | Participant name | Target audience | Role |
      Associate | Colleague | Individual | Team member`,
    type: 'Type | Training type | Kind | Category | Course type | Type of training',
    topic: `
      Topic | Course | Training | Course title | Training title | Course name | Training name | Training topic | Subject | Module |
      Training course | Training/Course | Training activity | Course/Training | Training module | Training programme | Session |
      Training program | Training description | Training topics | Course topic | Awareness topic`,
    competence: `
      Competence or Gap ID | Competence | Competency | Skill | Gap ID | Competence/Gap ID | Related competence | Competence gap`,
    owner: `
      Owner | Responsible | Trainer | Provider | Organised by | Organiser | Training owner | Responsible person |
      Training provider`,
    due: 'Due | Due date | Deadline | Planned date | Due by | Target date | Planned | Scheduled | Scheduled date | Training due | Due on',
    completed: `
      Completed | Completion date | Completed on | Date completed | Training date | Date of training | Last completed | Done on |
      Date attended | Attended on | Date of completion | Attendance date | Actual date | Last training | Date`,
    status: 'Status | Training status | Completion status | State | Progress',
    evidence: 'Evidence | Certificate | Record | Training record | Proof | Attendance record | Certificate no | Evidence of completion',
    effectiveness: `
      Effectiveness | Effectiveness evaluation | Effectiveness check | Evaluation | Result | Score | Test score | Quiz score`,
    nextRefresh: `
      Next refresh | Next due | Refresh due | Next training | Refresher due | Next due date | Expiry date | Renewal date | Expiry |
      Valid until | Refresh date | Next refresher | Next training date`,
  },
};
