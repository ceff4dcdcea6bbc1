import { submissionsByRef } from '../../src/forum';
import { forumOf } from './forumOf';

const { submissions } = forumOf({
  submissions: [{ ref: 'S001', point: 1 }, { ref: 'S001', point: 2 }, { ref: '2023.14' }],
});
const rowsOf = (ref: string, point?: string) =>
  submissionsByRef(submissions)({ ref, point }).map(({ at }) => at.row);

test('a reference names all points of its submission, or one', () => {
  expect(rowsOf('s001')).toEqual([2, 3]);
  expect(rowsOf('S001', '2')).toEqual([3]);
  expect(rowsOf('S001', '3')).toEqual([]);
  expect(rowsOf('S002')).toEqual([]);
});

test('a reference that holds a dot is found though it reads like a point', () => {
  expect(rowsOf('2023', '14')).toEqual([4]);
});
