import { answersByPoint } from '../../src/forum';
import { forumOf } from './forumOf';

const proposal = 'Publish all contracts.';
const { responses } = forumOf({
  responses: [
    { proposal, refs: 'S001, S001' },
    { proposal, refs: 'S002.1' },
    { proposal, refs: 's002' },
    { proposal, refs: '2023.14' },
  ],
});
const rowsFor = (ref: string, point?: string) =>
  answersByPoint(responses)({ ref, point }).map(({ at }) => at.row);

test('a response that names a submission twice answers it once', () => {
  expect(rowsFor('S001')).toEqual([2]);
});

test('a point is answered by responses to it and to its whole submission', () => {
  expect(rowsFor('S002', '1')).toEqual([3, 4]);
  expect(rowsFor('S002', '2')).toEqual([4]);
  expect(rowsFor('S002')).toEqual([4]);
});

test('a reference that holds a dot is answered though it reads like a point', () => {
  expect(rowsFor('2023.14')).toEqual([5]);
});
