import { commitmentsNumbered } from '../../src/checks/commitmentsNumbered';
import { foundBy, saidBy } from './foundBy';

const plan = (name: string, ...numbers: readonly (number | '')[]) =>
  numbers.map((number) => ({ plan: name, number, title: 'Open Justice' }));

test('numbers that a plan has twice, and numbers that it skips, are found', () => {
  const commitments = [...plan('NAP5', 1, 3, 3, 9), ...plan('NAP6', 1)];
  expect(foundBy(commitmentsNumbered, { commitments })).toEqual([
    'warning commitment-number-twice Commitments!B4',
    'warning commitment-numbers-missing Commitments!B3',
    'warning commitment-numbers-missing Commitments!B5',
  ]);
  expect(saidBy(commitmentsNumbered, { commitments })).toEqual([
    'Commitment 3 of NAP5 is there twice. It is also in row 3. Give each commitment a number of its own.',
    'NAP5 has no commitment 2. Add what is missing, or number the commitments anew.',
    'NAP5 has no commitments 4 to 8. Add what is missing, or number the commitments anew.',
  ]);
});

test('numbers in another order, and a commitment without one, are no gap', () => {
  const commitments = [...plan('NAP5', 3, 1, '', 2), ...plan('NAP6', 1, 2)];
  expect(foundBy(commitmentsNumbered, { commitments })).toEqual([]);
});

test('a huge number is one gap', () => {
  expect(foundBy(commitmentsNumbered, { commitments: plan('NAP5', 1, 2_000_000_000) })).toEqual([
    'warning commitment-numbers-missing Commitments!B3',
  ]);
});
