import { submissionsAnswered } from '../../src/checks/submissionsAnswered';
import { foundBy, saidBy } from './foundBy';

const submissions = [
  { ref: 'S001' },
  { ref: 'S002', point: 1 },
  { ref: 'S002', point: 2 },
  { ref: 'S003', point: 1 },
  { ref: 'S003', point: 2 },
  { ref: 'S004', relevant: 'No' },
];

test('submissions and points that no response names are found; a whole submission answers its points', () => {
  const forum = { submissions, responses: [{ refs: 'S002.1, s003', proposal: 'More data.' }] };
  expect(foundBy(submissionsAnswered, forum)).toEqual([
    'warning no-response Submissions!A2',
    'warning no-response Submissions!A4',
  ]);
  expect(saidBy(submissionsAnswered, forum)).toEqual([
    'S001 has no response. Add its Ref to a response, or write one.',
    'S002.2 has no response. Add its Ref to a response, or write one.',
  ]);
});

test('before the first response is written, none is missing', () => {
  expect(foundBy(submissionsAnswered, { submissions })).toEqual([]);
});

test('a reference that holds a dot itself is answered', () => {
  const forum = {
    submissions: [{ ref: '2023.14' }],
    responses: [{ refs: '2023.14', proposal: 'More data.' }],
  };
  expect(foundBy(submissionsAnswered, forum)).toEqual([]);
});
