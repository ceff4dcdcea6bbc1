import { isDarkColour } from '../../src/taskpane/shell/officeTheme';

test.each([
  ['#FFFFFF', false],
  ['#E6E6E6', false],
  ['#262626', true],
  ['444444', true],
  ['#D83B01', true],
  ['white', undefined],
  [undefined, undefined],
])('%s is dark: %s', (colour, isDark) => {
  expect(isDarkColour(colour)).toBe(isDark);
});
