import type { AgendaItem } from '../../../src/forum';
import type { TypedRow } from '../../../src/workbook';

const partOne: readonly TypedRow<AgendaItem>[] = [
  { kind: 'title', leads: 'Sue Bateman, Kevin Keith' },
  { kind: 'section', title: 'Welcome', leads: 'Kevin Keith' },
  {
    kind: 'welcome',
    leads: 'Kevin Keith',
    minutes: 5,
    points: 'Welcome\nMeeting rules\nInclusivity',
  },
  {
    kind: 'rules',
    title: 'Meeting rules',
    points: [
      'Chatham House Rule',
      '“...participants are free to use the information received, but neither the identity nor the affiliation of the speaker(s), nor that of any participant, may be revealed.”',
      'Safe space for conversation',
    ].join('\n'),
  },
  {
    kind: 'rules',
    title: 'Inclusivity',
    points: [
      'Joint agenda',
      'Encourage everyone to participate',
      'Avoid interruptions',
      'Ensure people can follow the conversation',
      'Provide time for people to consider topics, before agreeing next steps.',
    ].join('\n'),
  },
  { kind: 'section', title: 'Purpose & Agenda of this MSF', leads: 'Sue Bateman' },
  {
    kind: 'purpose',
    title: 'Purpose of this MSF',
    points: [
      'Part 1: Updates on NAP5 progress',
      'Part 2: Launch the development of the Sixth National Action Plan for Open Government 2024-25 (NAP6)',
    ].join('\n'),
  },
  {
    kind: 'agenda',
    title: 'Agenda for this MSF',
    points: [
      'Welcome:',
      '- Introduction',
      '- Meeting rules',
      '- Inclusivity',
      'Part 1: Updates on NAP5 progress',
      '- Verbal updates',
      '- Feedback discussion',
      'Comfort break',
      'Part 2: Launch of NAP6 co-creation',
      '- Introduction',
      '- Summary of outreach: mechanism and analysis',
      '- Discussion on themes',
      '- Next steps',
      '- Reflections',
    ].join('\n'),
  },
  {
    kind: 'updates',
    title: 'Updates on NAP5 progress',
    leads: 'Government leads and civil society counterparts',
  },
  {
    kind: 'feedback',
    title: 'Feedback discussion on written and verbal updates to monitor NAP5 implementation',
    leads: 'Kevin',
  },
  { kind: 'break', title: 'Comfort Break', minutes: 15 },
];

const partTwo: readonly TypedRow<AgendaItem>[] = [
  { kind: 'title', leads: 'Alex Burghart MP, Kevin Keith' },
  { kind: 'section', title: 'Launch of NAP6 co-creation' },
  {
    kind: 'section',
    title: 'Introduction of Alex Burghart MP\nParliamentary Secretary for the Cabinet Office',
    leads: 'Kevin Keith',
  },
  { kind: 'opening', title: 'Opening remarks', leads: 'Alex Burghart MP' },
  { kind: 'analysis', title: 'Analysis of NAP6 Outreach Phase', leads: 'Matt Donnelly' },
  { kind: 'analysis', title: 'Outreach mechanisms and analysis', leads: 'Matt Donnelly' },
  { kind: 'discussion', leads: 'Kevin Keith' },
  {
    kind: 'next steps',
    title: 'Next steps',
    leads: 'Matt Donnelly',
    points: 'Additional information after this meeting',
  },
  { kind: 'contacts' },
  {
    kind: 'reflections',
    title: 'Reflections on discussion about assessed themes',
    leads: 'Kevin Keith and Sue Bateman',
  },
  { kind: 'close', title: 'Thank you', leads: 'Alex Burghart MP' },
];

/** The agenda of 22 June 2023, in the order of its deck. */
export const agenda: readonly TypedRow<AgendaItem>[] = [
  ...partOne.map((item) => ({ part: 'Part 1', ...item })),
  ...partTwo.map((item) => ({ part: 'Part 2', ...item })),
].map((item, index) => ({ item: index + 1, ...item }));
