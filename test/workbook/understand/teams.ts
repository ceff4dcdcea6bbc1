/** A table as some team keeps it: its sheet, its headers with the column each is (or none), and a few rows. */
export interface TeamTable {
  readonly yourSheet: string;
  readonly sheet: string;
  readonly columns: readonly (readonly [header: string, column: string | undefined])[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * Tables in the words of teams of different kinds, few of which are synonyms. The scores were set with them at hand,
 * so they tell less than headers that nobody saw would.
 */
export const teams: readonly TeamTable[] = [
  {
    yourSheet: 'Consultation responses',
    sheet: 'Submissions',
    columns: [
      ['Response ID', 'Ref'],
      ['Submitted on', 'Received'],
      ['Respondent name', 'Name'],
      ['Respondent organisation', 'Organisation'],
      ['Respondent email', 'Email'],
      ['Happy for us to publish?', 'May publish'],
      ['Response text', 'Submission'],
      ['Theme assigned', 'Theme'],
      ['Internal comments', undefined],
    ],
    rows: [
      [
        'R1001',
        '03/05/2023',
        'Jo A',
        'Charity A',
        'jo@example.org',
        'Yes',
        'Publish more data about courts.',
        'Justice',
        'ok',
      ],
      [
        'R1002',
        '04/05/2023',
        'Al B',
        'Charity B',
        'al@example.org',
        'No',
        'Ask people before laws are made.',
        'Inclusion',
        '',
      ],
      [
        'R1003',
        '05/05/2023',
        'Bo C',
        '',
        'bo@example.org',
        'Text only',
        'Make spending open to everybody.',
        'Justice',
        '',
      ],
    ],
  },
  {
    yourSheet: 'Sheet1',
    sheet: 'Submissions',
    columns: [
      ['Timestamp', 'Received'],
      ['Email Address', 'Email'],
      ['Your name', 'Name'],
      ['Which organisation do you represent?', 'Organisation'],
      ['What is your idea?', 'Submission'],
      ['May we publish your name and your idea?', 'May publish'],
    ],
    rows: [
      [
        '2023-05-03',
        'jo@example.org',
        'Jo A',
        'Charity A',
        'Publish more data about courts.',
        'Yes',
      ],
      ['2023-05-04', 'al@example.org', 'Al B', '', 'Ask people before laws are made.', 'No'],
    ],
  },
  {
    yourSheet: 'RAG assessment',
    sheet: 'Assessments',
    columns: [
      ['Theme name', 'Theme'],
      ['Sub-theme name', 'Sub-theme'],
      ['RAG rating (final)', 'Rating'],
      ['Number of relevant submissions', 'Relevant submissions'],
      ['Summary of what was said', 'Summary'],
      ['Our analysis', 'Analysis'],
    ],
    rows: [
      ['Justice', '', 'Green', '3', '2 topics: a; and b', 'There is potential.'],
      ['Inclusion', 'Youth', 'Amber', '2', '1 topic: c', 'It is not clear.'],
      ['Health', '', 'Red', '4', '1 topic: d', 'No group was found.'],
    ],
  },
  {
    yourSheet: 'Tracker',
    sheet: 'Responses',
    columns: [
      ['Submission reference(s)', 'Refs'],
      ['Policy theme', 'Theme'],
      ['Proposal made', 'Proposal'],
      ['Decision taken', 'Decision'],
      ['Reason for decision', 'Reason'],
      ['NAP6 commitment', 'Commitment'],
      ['Responsible lead', 'Lead'],
      ['Cleared by (SCS)', 'Cleared by'],
      ['Date of clearance', 'Cleared on'],
    ],
    rows: [
      [
        'S1, S2',
        'Justice',
        'Publish court data.',
        'Adopted',
        'It helps.',
        'NAP6 commitment 2',
        'Deputy Director',
        'Director',
        '01/11/2023',
      ],
      [
        'S3',
        'Inclusion',
        'Lower the voting age.',
        'Not adopted',
        'It needs a law.',
        '',
        'Deputy Director',
        '',
        '',
      ],
    ],
  },
  {
    yourSheet: 'NAP5 progress',
    sheet: 'Commitments',
    columns: [
      ['NAP', 'Plan'],
      ['Commitment no.', 'Number'],
      ['Commitment title', 'Title'],
      ['Commitment objectives', 'Objectives'],
      ['Lead department', 'Government lead'],
      ['Civil society lead(s)', 'Civil society lead'],
      ['Progress update', 'Update'],
      ['Date of update', 'Updated on'],
    ],
    rows: [
      [
        'NAP5',
        '1',
        'Open Contracting',
        'To improve data.',
        'Cabinet Office',
        'Spend Network',
        'On track for June.',
        '01/06/2023',
      ],
      [
        'NAP5',
        '2',
        'Open Justice',
        'To open courts.',
        'Ministry of Justice',
        'Justice Lab',
        'Slower than planned.',
        '02/06/2023',
      ],
    ],
  },
  {
    yourSheet: 'Timetable of NAP6',
    sheet: 'Stages',
    columns: [
      ['Phase name', 'Phase'],
      ['Stage name', 'Stage'],
      ['Start', 'Starts'],
      ['End', 'Ends'],
      ['Who leads', 'Led by'],
    ],
    rows: [
      ['Phase 1', 'Analysing Inputs', '01/06/2023', '31/07/2023', 'CDDO'],
      ['Phase 1', 'Defining the Problem', '01/07/2023', '31/08/2023', 'CDDO'],
    ],
  },
  {
    yourSheet: 'Run of show',
    sheet: 'Agenda',
    columns: [
      ['Part of meeting', 'Part'],
      ['Slide kind', 'Kind'],
      ['Item title', 'Title'],
      ['Led by', 'Leads'],
      ['Duration (mins)', 'Minutes'],
      ['Bullet points', 'Points'],
    ],
    rows: [
      ['Part 1', 'welcome', 'Welcome', 'Chair', '5', 'Hello'],
      ['Part 1', 'purpose', 'Purpose', 'Co-chair', '10', 'Why we meet'],
    ],
  },
  {
    yourSheet: 'Participants',
    sheet: 'People',
    columns: [
      ['Title', 'Honorific'],
      ['Full name', 'Name'],
      ['Job title', 'Post'],
      ['Department or organisation', 'Organisation'],
      ['Role at the forum', 'Roles'],
      ['E-mail', 'Email'],
    ],
    rows: [
      ['Dr', 'Jo A', 'Data Lead', 'CDDO', 'Contact', 'jo@example.org'],
      ['Ms', 'Al B', 'Chair', 'UK OGN', 'Chair', 'al@example.org'],
    ],
  },
];
