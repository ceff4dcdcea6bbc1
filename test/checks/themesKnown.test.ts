import { themesKnown } from '../../src/checks/themesKnown';
import { foundBy, saidBy } from './foundBy';

const themes = [
  { theme: 'Justice' },
  { theme: 'Anti Corruption', subTheme: 'Open Contracting' },
  { theme: 'Anti Corruption', subTheme: 'General' },
];

test('themes that are not in Themes are found on every sheet, with the nearest', () => {
  const forum = {
    themes,
    submissions: [{ ref: 'S001', theme: 'Justise' }],
    assessments: [{ theme: 'Health' }],
    responses: [{ proposal: 'More data.', theme: 'Justce' }],
  };
  expect(foundBy(themesKnown, forum)).toEqual([
    'error theme-not-known Submissions!K2',
    'error theme-not-known Assessments!A2',
    'error response-theme-not-known Responses!B2',
  ]);
  expect(saidBy(themesKnown, forum).slice(0, 2)).toEqual([
    '"Justise" is not in Themes. Did you mean "Justice"? Use a theme of the sheet Themes, or add it there.',
    '"Health" is not in Themes. Use a theme of the sheet Themes, or add it there.',
  ]);
});

test('sub-themes are those of their theme, and the nearest is one of them', () => {
  const submissions = [
    { ref: 'S001', theme: 'Anti Corruption', subTheme: 'Open Contrcting' },
    { ref: 'S002', theme: 'Justice', subTheme: 'General' },
  ];
  expect(foundBy(themesKnown, { themes, submissions })).toEqual([
    'error theme-not-known Submissions!L2',
    'error theme-not-known Submissions!L3',
  ]);
  expect(saidBy(themesKnown, { themes, submissions })[0]).toBe(
    '"Anti Corruption: Open Contrcting" is not in Themes. Did you mean "Open Contracting"? Use a theme of the sheet Themes, or add it there.',
  );
});

test('case, dashes and spaces make no other theme', () => {
  const submissions = [{ ref: 'S001', theme: 'ANTI-corruption', subTheme: 'open  contracting' }];
  expect(foundBy(themesKnown, { themes, submissions })).toEqual([]);
});

test('a submission that is not relevant may be filed under anything, or under nothing', () => {
  const submissions = [{ ref: 'S001', theme: 'Roads', relevant: 'No' }, { ref: 'S002' }];
  expect(foundBy(themesKnown, { themes, submissions })).toEqual([]);
});

test('a workbook without Themes is not asked for them', () => {
  expect(foundBy(themesKnown, { submissions: [{ ref: 'S001', theme: 'Roads' }] })).toEqual([]);
});

test('only the responses wait for a theme of theirs', () => {
  const responses = [{ proposal: 'More data.', theme: 'Roads' }];
  expect(foundBy(themesKnown, { themes, responses })).toEqual([
    'error response-theme-not-known Responses!B2',
  ]);
});
