import { themesAssessed } from '../../src/checks/themesAssessed';
import { foundBy, saidBy } from './foundBy';

test('a theme and a sub-theme without an assessment are found', () => {
  const forum = {
    themes: [
      { theme: 'Justice' },
      { theme: 'Inclusion' },
      { theme: 'Anti Corruption', subTheme: 'General' },
    ],
    assessments: [{ theme: 'Inclusion' }],
  };
  expect(foundBy(themesAssessed, forum)).toEqual([
    'warning theme-not-assessed Themes!A2',
    'warning theme-not-assessed Themes!B4',
  ]);
  expect(saidBy(themesAssessed, forum)[0]).toBe(
    '"Justice" has no assessment, so the deck does not show it. Add a row to Assessments.',
  );
});

test('the row of a divided theme as a whole needs none', () => {
  const forum = {
    themes: [{ theme: 'Anti Corruption' }, { theme: 'Anti Corruption', subTheme: 'General' }],
    assessments: [{ theme: 'anti-corruption', subTheme: 'General' }],
  };
  expect(foundBy(themesAssessed, forum)).toEqual([]);
});

test('a workbook without assessments is not asked for them', () => {
  expect(foundBy(themesAssessed, { themes: [{ theme: 'Justice' }] })).toEqual([]);
});
