import { tableOf } from './tableOf';
import type { TeamTable } from './teams';

/** Tables after the practice of teams in the United Kingdom, Ireland, Canada, Australia, New Zealand and elsewhere. */
export const heldOut: readonly TeamTable[] = [
  tableOf(
    'Submissions log',
    'Submissions',
    `
Sub no. | Date in | Method of receipt | Contributor | Body represented | Type of body | Contact address | Permission given? | What they said | Main theme | Secondary theme | Key issue raised | Out of scope | Handler
Ref | Received | Channel | Name | Organisation | Sector | Email | May publish | Submission | Theme | Sub-theme | Topic | – | –
SUB-01 | 03/05/2023 | E-mail | Aoife Byrne | Transparency Watch | Civil society | aoife@example.org | Yes | We would like the register of lobbying to be opened. | Anti-corruption | Lobbying | lobbying register | No | KM
SUB-02 | 04/05/2023 | Online form | Sean Daly | | Member of the public | sean@example.org | No | Freedom of information requests take far too long. | Access to information | FOI | speed of FOI | No | KM
SUB-03 | 09/05/2023 | Letter | Niamh Roe | Local Voices | Civil society | niamh@example.org | Yes | Councils should publish their budgets as open data. | Open data | Local data | council budgets | Yes | PD
`,
  ),
  tableOf(
    'Response to submissions',
    'Responses',
    `
No. | Action area | Proposed action | Reflected in commitment | Government response | OGP values | Submission IDs
– | Theme | Proposal | Commitment | Reason | – | Refs
1 | Open data | Publish council budgets as open data. | Commitment 4 | This will be taken forward by the Department. | Transparency | S3, S8
2 | Access to information | Shorten the time for requests. | | This needs a change of law and is not part of this plan. | Accountability | S2
3 | Anti-corruption | Open the lobbying register. | Commitment 1 | The register will be opened in 2024. | Transparency | S1, S4, S9
`,
  ),
  tableOf(
    'Commitment tracker Q2',
    'Commitments',
    `
# | Commitment name | Responsible department | Civil society counterpart | Completion status | Progress this quarter | Last updated | Barriers
Number | Title | Government lead | Civil society lead | Status | Update | Updated on | –
1 | Open by default | Treasury Board | Open North | Substantial | Guidance was issued to all departments. | 30/06/2023 | None
2 | Beneficial ownership | Innovation, Science | Publish What You Pay | Limited | The registry is in testing with two provinces. | 28/06/2023 | Provincial law
3 | Open contracting | Public Services | Transparency Int. | Not started | Work will begin in the autumn. | 15/06/2023 | Staffing
`,
  ),
  tableOf(
    'NAP3 ideas',
    'Submissions',
    `
Idea ID | Idea title | Idea description | Author | Organisation name | Stakeholder group | Submitted at | Category | Votes | URL
Ref | Topic | Submission | Name | Organisation | Sector | Received | Theme | – | –
1041 | Algorithm register | Government should list the algorithms it uses. | Hemi T | Digital Rights NZ | NGO | 2023-05-11 | Digital | 14 | https://example.org/1041
1042 | School data | Make the data about schools simple to reach. | Ruth P | | Individual | 2023-05-12 | Education | 6 | https://example.org/1042
1043 | Official information | Review the Official Information Act. | Sam W | Civics Trust | NGO | 2023-05-12 | Information | 41 | https://example.org/1043
`,
  ),
  tableOf(
    'Theme RAG',
    'Assessments',
    `
Priority area | Sub area | RAG | # submissions | Key issues | What we heard | Officials’ assessment
Theme | Sub-theme | Rating | Relevant submissions | Topics | Summary | Analysis
Health | Data | A | 4 | waiting lists; GP data | Four people asked for data on waiting lists. | The department has a strategy already, so scope is narrow.
Procurement | | G | 8 | contracts finder | Most asked for better data on contracts. | There is a clear owner, and strong support.
Elections | | R | 2 | donations | Two asked for a cap on donations. | It is out of the remit of the plan.
`,
  ),
  tableOf(
    'Milestones',
    'Stages',
    `
Workstream | Activity | Planned start | Planned finish | Activity type | Owner | Display dates | Detail
Phase | Stage | Starts | Ends | Kind | Led by | Dates shown | Points
Co-creation | Kick-off meeting | 01/02/2023 | 01/02/2023 | milestone | PM&C | Feb 2023 | First meeting of the forum
Co-creation | Drafting of commitments | 01/03/2023 | 30/04/2023 | stage | Agencies | Mar–Apr 2023 | Agencies write with partners
Approval | Minister’s approval | 01/06/2023 | 30/06/2023 | stage | Minister | June 2023 | Brief goes up
`,
  ),
  tableOf(
    'Running order 22 June',
    'Agenda',
    `
Session | Item no. | Type of slide | Item heading | Speaker(s) | Length (minutes) | Content
Part | Item | Kind | Title | Leads | Minutes | Points
Part 1 | 1 | welcome | Welcome | Sue B | 5 | Hello to all
Part 1 | 2 | updates | Progress | Kevin K | 20 | One line each
Part 2 | 3 | discussion | Themes | Sue B | 60 | Go through ratings
`,
  ),
  tableOf(
    'Contact list',
    'People',
    `
Salutation | First and last name | Position held | Department / organisation | Role in meeting | Email contact | Phone
Honorific | Name | Post | Organisation | Roles | Email | –
Ms | Sue Bateman | Deputy Director | Cabinet Office | Chair | sue@example.gov.uk | 020 7946 0000
Mr | Kevin Keith | Chair | UK OGN | Co-chair | kevin@example.org | 020 7946 0001
Dr | Ann Other | Researcher | University | Speaker | ann@example.ac.uk |
`,
  ),
  tableOf(
    'Form responses 1',
    'Submissions',
    `
Timestamp | Full name | What is your email address? | Are you responding on behalf of an organisation? If so, which one? | Which theme does your proposal relate to? | Please describe your proposal (250 words maximum) | Do you consent to your name being published with your submission?
Received | Name | Email | Organisation | Theme | Submission | May publish
2023-05-03 10:11 | Jo A | jo@example.org | Charity A | Justice | Courts should publish more of what they decide. | Yes
2023-05-04 09:02 | Al B | al@example.org | | Inclusion | Ask people before laws are made about them. | No
2023-05-05 17:45 | Bo C | bo@example.org | Charity C | Justice | Data on legal aid is old and hard to find. | Yes
`,
  ),
  tableOf(
    'Decisions',
    'Responses',
    `
Related submissions | Theme area | Recommendation | Accepted / rejected | Rationale | Linked commitment | Policy lead | Signed off by | Sign-off date | Next review
Refs | Theme | Proposal | Decision | Reason | Commitment | Lead | Cleared by | Cleared on | –
S001; S004 | Justice | Publish judgments in one place. | Accepted | It builds on work under way. | Commitment 3 | Head of Open Justice | Director | 02/10/2023 | 01/04/2024
S002 | Inclusion | Lower the voting age. | Rejected | It is outside the scope of the plan. | | Head of Elections | Director | 03/10/2023 |
S003 | Justice | Update the data on legal aid. | Deferred | It will be looked at next year. | | Head of Legal Aid | | |
`,
  ),
  tableOf(
    'Themes list',
    'Themes',
    `
Theme title | Sub-theme title | Departmental lead | CSO co-lead | Theme description | Colour
Theme | Sub-theme | Government lead | Civil society lead | Description | –
Anti-corruption | Open contracting | Cabinet Office | Spend Network | How public bodies buy. | blue
Anti-corruption | Lobbying | Cabinet Office | Transparency UK | Who meets ministers. | blue
Justice | | Ministry of Justice | Justice Lab | How courts work in the open. | green
`,
  ),
  tableOf(
    'Inbox extract',
    'Submissions',
    `
Case reference | Received date | Sender | Sender email | Organisation (if any) | Route | Body of message | Agreed to publication | Assigned theme | Reply sent
Ref | Received | Name | Email | Organisation | Channel | Submission | May publish | Theme | –
OG/2023/014 | 22/05/2023 | P Gray | p.gray@example.org | Tax Watch | E-mail | Please make the tax data open to all of us. | Y | Tax | 01/06/2023
OG/2023/015 | 23/05/2023 | R Hill | r.hill@example.org | | E-mail | I think petitions ought to be answered sooner. | N | Participation | 02/06/2023
OG/2023/016 | 24/05/2023 | T Moss | t.moss@example.org | Youth Vote | Meeting | Young people should be asked about the plan. | Y | Participation |
`,
  ),
  tableOf(
    'Self-assessment',
    'Commitments',
    `
Action plan | Commitment number | Commitment title | Commitment description | Lead implementing agency | Non-government partners | Level of completion | Description of results | Start date | End date
Plan | Number | Title | Objectives | Government lead | Civil society lead | Status | Update | – | –
NAP4 | 1 | Strengthen participation | Agencies engage earlier with the public. | Te Kawa Mataaho | Civics Trust | Substantial | A new guide has been published and used by six agencies. | 01/01/2023 | 31/12/2024
NAP4 | 2 | Open procurement | Suppliers and spending can be searched. | MBIE | Transparency NZ | Limited | Procurement rules are out for comment. | 01/01/2023 | 31/12/2024
`,
  ),
  tableOf(
    'Overview for MSF',
    'Assessments',
    `
Theme/topic area | Traffic light | Relevant inputs (count) | Summary of inputs | Commentary from CDDO | Reviewer
Theme | Rating | Relevant submissions | Summary | Analysis | –
Open justice | Green | 3 | Three inputs: data; courts; and fees | The lead has already met the network. | AB
Aid transparency | Amber | 5 | Five inputs on how aid is reported | More work is needed to find an owner. | CD
Lobbying | Red | 7 | Seven inputs on the register | There is no agreement to act on it. | AB
`,
  ),
  tableOf(
    'Action list',
    'Stages',
    `
Phase of work | Step | Begins on | Finishes on | Responsible | Notes
Phase | Stage | Starts | Ends | Led by | Points
Phase 1 | Analyse inputs | 12/06/2023 | 14/07/2023 | CDDO | Group by theme
Phase 1 | Define problems | 17/07/2023 | 31/08/2023 | TSGs | Meet twice
Phase 2 | Draft commitments | 01/09/2023 | 31/10/2023 | TSGs | Share drafts
`,
  ),
  tableOf(
    'Workshop notes',
    'Submissions',
    `
Card number | Workshop date | Point made | Strand | Sub-strand | Subject of point | Participant type | Relevant to NAP? | Facilitator
Ref | Received | Submission | Theme | Sub-theme | Topic | Sector | Relevant | –
W1-01 | 18/05/2023 | People want one place to look for consultations. | Participation | Consultation | one place for consultations | Civil society | Yes | Kim
W1-02 | 18/05/2023 | Plain language in all decisions would help us. | Participation | Plain language | plain language | Academia | Yes | Kim
W1-03 | 18/05/2023 | The room was too hot for us to talk. | Other | | room | Civil society | No | Lee
`,
  ),
];
