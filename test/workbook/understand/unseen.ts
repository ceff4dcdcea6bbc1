import { tableOf } from './tableOf';
import type { TeamTable } from './teams';

/** Tables of small teams, with few rows. */
export const unseen: readonly TeamTable[] = [
  tableOf(
    'Responses received',
    'Submissions',
    `Response code | Arrival date | Name of organisation | Respondent category | Which commitment area? | Full response | Permission given | Analyst initials
Ref | Received | Organisation | Sector | Theme | Submission | May publish | –
RC-1 | 02/05/2023 | Tax Friends | Civil society | Tax | Publish who really owns each company that wins a contract. | Yes | JB
RC-2 | 04/05/2023 | Law Watch | Academia | Justice | Give local groups a say before a service is changed. | No | JB
RC-3 | 09/05/2023 | Open Roads | Business | Tax | Put all consultations in one place with their answers. | No | KL`,
  ),
  tableOf(
    'Scoring',
    'Assessments',
    `Policy strand | Overall RAG status | Number of relevant ideas | Assessment comments | Reviewed by
Theme | Rating | Relevant submissions | Analysis | –
Justice | Green | 4 | It can be done within a year by the ministry. | JB
Tax | Amber | 2 | It needs a change in the law and some money. | KL`,
  ),
  tableOf(
    'Plan tracker',
    'Commitments',
    `Commitment ID | Commitment name | Responsible ministry | CSO partner | Intended results | Current status | Narrative update | Last reviewed
Number | Title | Government lead | Civil society lead | Objectives | Status | Update | Updated on
1 | Open courts | MoJ | Law Watch | Lists are published | On track | Lists are being published daily now. | 01/06/2023
2 | Tax data | Treasury | Tax Friends | A register | Delayed | Work has started on the register this spring. | 02/06/2023`,
  ),
  tableOf(
    'Theme owners',
    'Themes',
    `Thematic cluster | Lead ministry | Lead CSO | Scope note
Theme | Government lead | Civil society lead | Description
Justice | MoJ | Law Watch | Courts and prisons.
Tax | Treasury | Tax Friends | Avoidance and evasion.`,
  ),
  tableOf(
    'Answers',
    'Responses',
    `Related submissions | Cluster | Suggestion made | Government decision | Explanation given | Accountable official | Approved by | Approval date
Refs | Theme | Proposal | Decision | Reason | Lead | Cleared by | Cleared on
S1 | Justice | Publish lists. | Adopted | It is cheap and many have asked for it. | Head of Courts | Director | 01/07/2023
S2 | Tax | Abolish fees. | Not adopted | It would cost more than there is. | Head of Fees | Director | 02/07/2023`,
  ),
  tableOf(
    'Milestones',
    'Stages',
    `Phase of work | Activity | Planned start | Planned end | Activity type | Delivered by
Phase | Stage | Starts | Ends | Kind | Led by
Co-creation | Outreach | 01/04/2023 | 31/05/2023 | stage | Secretariat
Co-creation | Drafting | 01/06/2023 | 31/08/2023 | stage | Departments`,
  ),
  tableOf(
    'Meeting log',
    'Submissions',
    `Tracking no. | Meeting date | Attendee organisation | Discussion theme | Suggestion | Engagement method | Follow up needed
Ref | Received | Organisation | Theme | Submission | Channel | –
T-1 | 02/05/2023 | Tax Friends | Tax | Publish who really owns each company that wins a contract. | Workshop | Y
T-2 | 04/05/2023 | Law Watch | Justice | Give local groups a say before a service is changed. | Meeting | N`,
  ),
  tableOf(
    'Contacts',
    'People',
    `Salutation | Full name | Role / position | Agency | Speaking role | Email contact
Honorific | Name | Post | Organisation | Roles | Email
Dr | Ann Lee | Director | Cabinet Office | Chair | ann@example.gov.uk
Ms | Bo Park | Lead | Open Network | Speaker | bo@example.org`,
  ),
];
