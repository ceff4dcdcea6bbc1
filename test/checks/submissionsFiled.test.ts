import { submissionsFiled } from '../../src/checks/submissionsFiled';
import { foundBy, saidBy } from './foundBy';

const themes = [{ theme: 'Justice' }, { theme: 'Anti Corruption', subTheme: 'General' }];

test('relevant submissions without a theme, or without the sub-theme of a divided theme, are found', () => {
  const submissions = [
    { ref: 'S001' },
    { ref: 'S002', theme: 'Anti Corruption' },
    { ref: 'S003', theme: 'Justice' },
    { ref: 'S004', theme: 'Anti Corruption', subTheme: 'General' },
    { ref: 'S005', relevant: 'No' },
  ];
  expect(foundBy(submissionsFiled, { themes, submissions })).toEqual([
    'warning submission-not-filed Submissions!K2',
    'warning sub-theme-missing Submissions!L3',
  ]);
  expect(saidBy(submissionsFiled, { themes, submissions })).toEqual([
    'The submission S001 has no theme, so the papers do not count it. File it under a theme, or put No in Relevant.',
    'The submission S002 is filed under "Anti Corruption", which is divided into sub-themes. No assessment counts it. Fill in its Sub-theme.',
  ]);
});

test('a divided theme that also stands as a whole takes submissions', () => {
  const submissions = [{ ref: 'S002', theme: 'Anti Corruption' }];
  const both = [...themes, { theme: 'Anti Corruption' }];
  expect(foundBy(submissionsFiled, { themes: both, submissions })).toEqual([]);
});

test('without Themes there is nothing to file under', () => {
  expect(foundBy(submissionsFiled, { submissions: [{ ref: 'S001' }] })).toEqual([]);
});
