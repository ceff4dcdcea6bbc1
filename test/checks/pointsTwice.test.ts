import { pointsTwice } from '../../src/checks/pointsTwice';
import { foundBy, saidBy } from './foundBy';

test('the same reference and point twice is found where it stands again', () => {
  const submissions = [
    { ref: 'S001', point: 1 },
    { ref: 'S001', point: 2 },
    { ref: 's001', point: 1 },
    { ref: 'S001', point: '1' },
  ];
  expect(foundBy(pointsTwice, { submissions })).toEqual([
    'warning point-twice Submissions!A4',
    'warning point-twice Submissions!A5',
  ]);
  expect(saidBy(pointsTwice, { submissions })[0]).toBe(
    'Point 1 of the submission s001 is there twice. It is also in row 2. Number the points of a submission in Point, or give it a Ref of its own.',
  );
});

test('so is a reference without points', () => {
  expect(saidBy(pointsTwice, { submissions: [{ ref: 'S001' }, { ref: 'S001' }] })).toEqual([
    'The submission S001 is there twice. It is also in row 2. Number the points of a submission in Point, or give it a Ref of its own.',
  ]);
});

test('several points of a submission, and other submissions, are not', () => {
  const submissions = [{ ref: 'S001', point: 1 }, { ref: 'S001', point: 2 }, { ref: 'S002' }];
  expect(foundBy(pointsTwice, { submissions })).toEqual([]);
});
