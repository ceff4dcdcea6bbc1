import { readForum } from '../../src/workbook';
import { gridOf, sheetOf } from './gridOf';

const themes = sheetOf('Themes', [
  ['Theme', 'Sub-theme'],
  ['Anti Corruption and Integrity', 'Open Contracting'],
  ['Justice', ''],
  ['Health: Data', ''],
]);

const filedAs = (typed: string, subTheme = '') => {
  const rows = [
    ['Ref', 'Theme', 'Sub-theme'],
    ['S1', typed, subTheme],
  ];
  const [submission] = readForum([gridOf(themes, sheetOf('Submissions', rows))]).value.forum
    .submissions;
  return [submission?.theme, submission?.subTheme];
};

test.each([
  'Anti Corruption and Integrity: Open Contracting',
  'anti-corruption and integrity:open contracting',
  'Anti Corruption and Integrity – Open Contracting',
  'Anti Corruption and Integrity / Open Contracting',
])('"%s" in one cell is a theme and its sub-theme', (typed) => {
  expect(filedAs(typed)).toEqual(['Anti Corruption and Integrity', 'Open Contracting']);
});

test.each(['Justice: Courts', 'Health: Data', 'Open Contracting: Justice', ':'])(
  '"%s" stays as typed',
  (typed) => {
    expect(filedAs(typed)).toEqual([typed, undefined]);
  },
);

test('a sub-theme typed in its own cell is left alone', () => {
  const typed = 'Anti Corruption and Integrity: Open Contracting';
  expect(filedAs(typed, 'General')).toEqual([typed, 'General']);
});
