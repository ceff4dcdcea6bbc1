import { responseRefs } from '../../src/checks/responseRefs';
import { foundBy, saidBy } from './foundBy';

const submissions = [{ ref: 'S001' }, { ref: 'S012', point: 1 }, { ref: 'S012', point: 2 }];
const responses = (refs: string) => [{ refs, proposal: 'More data.' }];

test('a response without a reference is found', () => {
  expect(foundBy(responseRefs, { submissions, responses: responses('') })).toEqual([
    'warning response-without-ref Responses!A2',
  ]);
  expect(saidBy(responseRefs, { submissions, responses: responses('') })).toEqual([
    'The response names no submission. Fill in Refs, so that submitters find their answer.',
  ]);
});

test('a reference to nothing is found', () => {
  const forum = { submissions, responses: responses('S001, S002, S002') };
  expect(foundBy(responseRefs, forum)).toEqual(['error response-ref-not-known Responses!A2']);
  expect(saidBy(responseRefs, forum)).toEqual([
    'The response names "S002", which is not in Submissions. Check the reference.',
  ]);
});

test.each([
  ['S12', 'S012'],
  ['SO12', 'S012'],
  ['S0l2', 'S012'],
  ['S0012.2', 'S012.2'],
  ['S012.3', 'S012'],
  ['S001.1', 'S001'],
])('%s means %s', (typed, meant) => {
  expect(saidBy(responseRefs, { submissions, responses: responses(typed) })).toEqual([
    `The response names "${typed}", which is not in Submissions. Did you mean "${meant}"? Check the reference.`,
  ]);
});

test.each(['S001', 's012', 'S012.1 S012.2'])('%s is there', (refs) =>
  expect(foundBy(responseRefs, { submissions, responses: responses(refs) })).toEqual([]),
);

test('without Submissions, references cannot be compared', () => {
  expect(foundBy(responseRefs, { responses: responses('S001') })).toEqual([]);
});
