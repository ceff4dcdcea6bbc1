import type { TypedForum } from './gridOf';

const contact = 'jo@example.org, 020 7946 0018, SW1A 2AS, AB 12 34 56 C';
const cleared = { clearedBy: 'Deputy Director', clearedOn: '2023-11-01' };
const whole = { proposal: 'Publish all contracts.', reason: 'It helps everybody.' };

const mostSlips: TypedForum = {
  settings: {
    date: '2023-06-22',
    nextMeeting: '2023-06-22',
    outreachOpened: '2023-05-02',
    outreachClosed: '2023-05-01',
    notice: contact,
  },
  agenda: [
    { kind: 'title', leads: 'Jo' },
    { kind: 'points', points: 'As Al Brownlow says' },
  ],
  people: [{ name: 'Jo Smithers', roles: 'Chair' }],
  commitments: [
    { plan: 'NAP5', number: 1, title: 'Open Justice' },
    { plan: 'NAP5', number: 1, title: 'Health' },
    { plan: 'NAP5', number: 4, title: 'Aid' },
  ],
  themes: [
    { theme: 'Justice' },
    { theme: 'Justice' },
    { theme: 'Inclusion' },
    { theme: 'Civic Space' },
    { theme: 'Anti Corruption', subTheme: 'Open Contracting' },
  ],
  submissions: [
    { ref: 'S001', theme: 'Justice', received: '2023-05-03' },
    { ref: 'S001', theme: 'Justise', name: 'Brownlow' },
    { ref: 'S002', name: 'Al Brownlow', organisation: 'Rivers Trust' },
    { ref: 'S003', theme: 'Anti Corruption', topic: 'as Al Brownlow says' },
    { ref: 'S004', theme: 'Civic Space', received: '2023-12-01' },
  ],
  assessments: [
    { theme: 'Justice', relevantSubmissions: 5, summary: '3 topics: data; and fees' },
    { theme: 'Justice', rating: 'Green', summary: '2 topics: data; and fees', topics: 'data' },
    { theme: 'Inclusion', rating: 'Red', analysis: 'As Brownlow says, little came of it.' },
  ],
  stages: [
    { kind: 'phase', stage: 'Phase 1', starts: '2023-07-01', ends: '2023-08-31' },
    {
      kind: 'stage',
      stage: 'Analysis',
      phase: 'Phase 1',
      starts: '2023-06-30',
      ends: '2023-08-10',
    },
    {
      kind: 'stage',
      stage: 'Drafting',
      phase: 'Phase 1',
      starts: '2023-08-01',
      ends: '2023-09-01',
    },
    {
      kind: 'stage',
      stage: 'Finalisation',
      phase: 'Phase 11',
      starts: '2023-10-02',
      ends: '2023-10-01',
    },
    { kind: 'milestone', stage: 'After finalization' },
  ],
  responses: [
    { proposal: 'TBC', theme: 'Justise' },
    { ...whole, refs: 'S1', decision: 'Adopted', clearedBy: 'Deputy Director' },
    { ...whole, refs: 'S004', theme: 'Inclusion', decision: 'Deferred', ...cleared },
    {
      ...whole,
      refs: 'S004',
      decision: 'Not adopted',
      reason: 'As Al Brownlow of the Rivers Trust says.',
    },
    { proposal: 'Publish all contracts.', refs: 'S001', ...cleared },
  ],
};

const lateSubmission: TypedForum = {
  settings: { outreachOpened: '2023-05-02', outreachClosed: '2023-06-09' },
  submissions: [{ ref: 'S001', received: '2023-06-10' }],
};

/** Forums that have between them each slip that the checks find. Nobody in them exists. */
export const slips: readonly TypedForum[] = [mostSlips, lateSubmission];
