import { submissionsInOutreach } from '../../src/checks/submissionsInOutreach';
import { foundBy, saidBy } from './foundBy';

const submissions = [
  { ref: 'S001', received: '2023-05-01' },
  { ref: 'S002', received: '2023-05-02' },
  { ref: 'S003', received: '2023-06-09' },
  { ref: 'S004', received: '2023-06-10' },
  { ref: 'S005' },
];

test('submissions received before and after outreach are noted', () => {
  const settings = { outreachOpened: '2023-05-02', outreachClosed: '2023-06-09' };
  expect(foundBy(submissionsInOutreach, { settings, submissions })).toEqual([
    'note received-outside-outreach Submissions!C2',
    'note received-outside-outreach Submissions!C5',
  ]);
  expect(saidBy(submissionsInOutreach, { settings, submissions })[0]).toBe(
    'The submission S001 was received outside the days of outreach. Check Received. The papers count the submission all the same.',
  );
});

test('an end that is not known bounds nothing', () => {
  expect(foundBy(submissionsInOutreach, { submissions })).toEqual([]);
  const settings = { outreachClosed: '2023-06-09' };
  expect(foundBy(submissionsInOutreach, { settings, submissions })).toHaveLength(1);
});
