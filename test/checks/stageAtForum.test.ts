import { stageAtForum } from '../../src/checks/stageAtForum';
import { foundBy, saidBy } from './foundBy';

const stages = [
  { kind: 'phase', stage: 'Outreach', starts: '2023-05-02', ends: '2023-06-09' },
  { kind: 'phase', stage: 'Development', starts: '2023-06-10', ends: '2023-12-31' },
  {
    kind: 'stage',
    phase: 'Development',
    stage: 'Drafting',
    starts: '2023-07-01',
    ends: '2023-12-31',
  },
];
const at = (date: string) => ({ settings: { forumName: 'Forum', date }, stages });

test('a forum between stages is found, at its date', () => {
  expect(foundBy(stageAtForum, at('2023-06-22'))).toEqual(['warning no-stage-at-date Forum!B3']);
  expect(saidBy(stageAtForum, at('2023-06-22'))).toEqual([
    'No stage takes place on the day of the forum. Check Date, and the dates in Stages.',
  ]);
});

test.each(['2023-07-01', '2023-12-31', '2023-05-20'])('one on %s is within a stage', (date) =>
  expect(foundBy(stageAtForum, at(date))).toEqual([]),
);

test('without dated stages, or a date, there is nothing to compare', () => {
  expect(foundBy(stageAtForum, { stages })).toEqual([]);
  expect(foundBy(stageAtForum, { settings: { date: '2023-06-22' } })).toEqual([]);
});
