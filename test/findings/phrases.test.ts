import { counted, grouped } from '../../src/findings';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [10_000, '10,000'],
  [1_234_567, '1,234,567'],
])('%d reads as %s', (number, text) => {
  expect(grouped(number)).toBe(text);
});

test('what is counted is grouped, and singular where it is one', () => {
  expect([1, 2, 10_000].map((count) => counted(count, 'row'))).toEqual([
    '1 row',
    '2 rows',
    '10,000 rows',
  ]);
});
