import { themesTwice } from '../../src/checks/themesTwice';
import { foundBy, saidBy } from './foundBy';

test('a theme that stands twice is found', () => {
  const themes = [{ theme: 'Justice' }, { theme: 'Inclusion' }, { theme: 'justice' }];
  expect(foundBy(themesTwice, { themes })).toEqual(['error theme-twice Themes!A4']);
  expect(saidBy(themesTwice, { themes })).toEqual([
    '"justice" is in Themes twice. It is also in row 2. Take one of the two out.',
  ]);
});

test('so is a sub-theme, but not the sub-themes of one theme', () => {
  const theme = 'Anti Corruption';
  const themes = ['General', 'Open Contracting', 'general'].map((subTheme) => ({
    theme,
    subTheme,
  }));
  expect(foundBy(themesTwice, { themes })).toEqual(['error theme-twice Themes!B4']);
});
