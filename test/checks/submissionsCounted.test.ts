import { submissionsCounted } from '../../src/checks/submissionsCounted';
import { foundBy, saidBy } from './foundBy';

const submissions = [
  { ref: 'S001', point: 1, theme: 'Justice' },
  { ref: 'S001', point: 2, theme: 'Justice' },
  { ref: 'S002', theme: 'Justice' },
  { ref: 'S003', theme: 'Justice', relevant: 'No' },
];

test('a typed count that Submissions does not give is found; points of one submission count once', () => {
  const forum = { submissions, assessments: [{ theme: 'Justice', relevantSubmissions: 4 }] };
  expect(foundBy(submissionsCounted, forum)).toEqual(['warning count-differs Assessments!D2']);
  expect(saidBy(submissionsCounted, forum)).toEqual([
    '"Justice" has 4 relevant submissions as typed, but 2 in Submissions. Check the number. The papers show what is typed; blank is counted for you.',
  ]);
});

test.each([2, undefined])('a count of %p is right', (typed) => {
  const count = typed === undefined ? {} : { relevantSubmissions: typed };
  const assessments = [{ theme: 'Justice', ...count }];
  expect(foundBy(submissionsCounted, { submissions, assessments })).toEqual([]);
});

test('an assessment of what nobody wrote about is found, once', () => {
  const assessments = [{ theme: 'Roads' }, { theme: 'Rail', relevantSubmissions: 3 }];
  expect(foundBy(submissionsCounted, { submissions, assessments })).toEqual([
    'warning assessment-without-submissions Assessments!A2',
    'warning count-differs Assessments!D3',
  ]);
  expect(saidBy(submissionsCounted, { submissions, assessments })[0]).toBe(
    '"Roads" is assessed, but no relevant submission is filed under it. Check Theme and Sub-theme in Submissions.',
  );
});

test('without Submissions, what is typed is all there is', () => {
  const assessments = [{ theme: 'Justice', relevantSubmissions: 4 }, { theme: 'Roads' }];
  expect(foundBy(submissionsCounted, { assessments })).toEqual([]);
});
