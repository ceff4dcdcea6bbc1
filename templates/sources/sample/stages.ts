import type { Stage } from '../../../src/forum';
import type { TypedRow } from '../../../src/workbook';

const development = 'Action Plan Development';

/** The stages of NAP6. "Dates shown" are the deck's; first and last days, and the day of the visit, are invented. */
export const stages: readonly TypedRow<Stage>[] = [
  {
    stage: 'Planning For The Process',
    starts: '2023-03-01',
    ends: '2023-05-01',
    datesShown: 'Up to May 2023',
    kind: 'phase',
  },
  {
    stage: 'Outreach',
    starts: '2023-05-02',
    ends: '2023-06-21',
    datesShown: 'May-June 2023',
    kind: 'phase',
    ledBy: 'CDDO',
  },
  {
    stage: development,
    starts: '2023-06-22',
    ends: '2023-12-31',
    datesShown: 'June-December 2023',
    kind: 'phase',
  },
  {
    phase: development,
    stage: 'Phase 1',
    starts: '2023-06-22',
    ends: '2023-10-17',
    kind: 'phase',
    points: [
      'Launched at the June 2023 MSF',
      'Suggested timelines to provide sufficient pace to deliver draft commitments in sufficient time',
      'Individual Thematic Stakeholder Groups (TSGs) to manage their own pace',
      'To be concluded by Oct 2023 MSF',
    ].join('\n'),
  },
  {
    phase: 'Phase 1',
    stage: 'Analysing Inputs',
    starts: '2023-06-22',
    ends: '2023-07-20',
    datesShown: 'Jun/Jul 2023',
    kind: 'stage',
  },
  {
    phase: 'Phase 1',
    stage: 'Defining the Problem',
    starts: '2023-07-21',
    ends: '2023-08-18',
    datesShown: 'Jul/Aug 2023',
    kind: 'stage',
  },
  {
    phase: 'Phase 1',
    stage: 'Identifying Solutions',
    starts: '2023-08-19',
    ends: '2023-09-15',
    datesShown: 'Aug/Sep 2023',
    kind: 'stage',
  },
  {
    phase: 'Phase 1',
    stage: 'Drafting Commitments',
    starts: '2023-09-16',
    ends: '2023-10-17',
    datesShown: 'Sep/Oct 2023',
    kind: 'stage',
  },
  {
    phase: development,
    stage: 'Phase 2',
    starts: '2023-10-18',
    ends: '2023-12-31',
    kind: 'phase',
    points: [
      'Launched at the Oct 2023 MSF',
      'Strict timescales for overall reasoned response and finalization driven by CDDO and UK OGN Steering Committee',
      'Completion',
      'Reasoned Response',
      'Finalization',
    ].join('\n'),
  },
  {
    phase: 'Phase 2',
    stage: 'Reasoned Response',
    starts: '2023-10-18',
    ends: '2023-11-20',
    datesShown: 'Oct/Nov 2023',
    kind: 'stage',
  },
  {
    phase: 'Phase 2',
    stage: 'Finalisation',
    starts: '2023-11-21',
    ends: '2023-12-31',
    datesShown: 'Nov/Dec 2023',
    kind: 'stage',
  },
  {
    stage: 'Feedback',
    starts: '2024-01-01',
    ends: '2024-03-31',
    datesShown: 'Early 2024',
    kind: 'phase',
  },
  {
    stage: 'Multi-Stakeholder Forum',
    starts: '2023-06-22',
    kind: 'forum',
  },
  {
    stage: 'Visit by OGP CEO to UK',
    starts: '2023-09-06',
    kind: 'visit',
  },
  {
    stage: 'Multi-Stakeholder Forum',
    starts: '2023-10-18',
    kind: 'forum',
  },
];
