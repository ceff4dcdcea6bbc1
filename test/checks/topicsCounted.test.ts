import { topicsCounted } from '../../src/checks/topicsCounted';
import { foundBy, saidBy } from './foundBy';

const justice =
  '3 topics: Transparency concerns related to Open Justice data; and reform of strategic litigation or impact litigation';
const found = (summary: string, topics = '') =>
  foundBy(topicsCounted, { assessments: [{ theme: 'Justice', summary, topics }] });

test('a summary that says three topics and lists two is found', () => {
  expect(found(justice)).toEqual(['warning topics-differ Assessments!F2']);
  const assessments = [
    { theme: 'Justice', summary: justice },
    { theme: 'Inclusion', summary: 'At least 2 topics: access' },
  ];
  expect(saidBy(topicsCounted, { assessments })).toEqual([
    'The summary says 3 topics, but lists 2. Check the summary. The papers show it as typed.',
    'The summary says at least 2 topics, but lists 1. Check the summary. The papers show it as typed.',
  ]);
});

test('"at least" allows for more', () => {
  expect(found('At least 2 topics: a; b; and c.')).toEqual([]);
});

test('Topics is compared with the summary where both are typed', () => {
  expect(found('2 topics: a; and b', 'a; b; c')).toEqual([
    'warning typed-topics-differ Assessments!E2',
  ]);
  expect(found('2 topics: a; and b', 'a\nb')).toEqual([]);
  const assessments = [{ theme: 'Justice', summary: '2 topics: a; and b', topics: 'a' }];
  expect(saidBy(topicsCounted, { assessments })).toEqual([
    'Topics lists 1 topic, but the summary says 2. Check both. The papers show the summary as typed.',
  ]);
});

test('a summary that counts nothing, and topics without a summary, are not compared', () => {
  expect(found('Many wrote about roads; and rail.', 'roads')).toEqual([]);
  expect(found('', 'a; b')).toEqual([]);
});
