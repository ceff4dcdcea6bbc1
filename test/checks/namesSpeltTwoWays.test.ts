import { namesSpeltTwoWays } from '../../src/checks/namesSpeltTwoWays';
import { foundBy, saidBy } from './foundBy';

test('themes, sub-themes, topics and phases that are typed in two ways are found once a spelling', () => {
  const forum = {
    themes: [{ theme: 'Anti Corruption', subTheme: 'Open Contracting' }],
    assessments: [{ theme: 'Anti Corruption', subTheme: 'Open contracting' }],
    submissions: [
      { ref: 'S001', theme: 'Anti-Corruption', topic: 'citizens’ juries' },
      { ref: 'S002', theme: 'Anti-Corruption', topic: 'Citizens juries' },
    ],
    stages: [
      { kind: 'phase', stage: 'Phase 1' },
      { kind: 'stage', stage: 'Drafting', phase: 'phase 1' },
    ],
  };
  expect(foundBy(namesSpeltTwoWays, forum)).toEqual([
    'warning spelt-two-ways Submissions!K2',
    'warning spelt-two-ways Assessments!B2',
    'warning spelt-two-ways Submissions!M3',
    'warning spelt-two-ways Stages!A3',
  ]);
  expect(saidBy(namesSpeltTwoWays, forum)[0]).toBe(
    '"Anti-Corruption" is spelt "Anti Corruption" in cell A2 of Themes. Choose one spelling. The papers print what is typed.',
  );
});

test('the same spelling everywhere is not', () => {
  const themes = [{ theme: 'Justice' }, { theme: 'Open Justice' }];
  const submissions = [{ ref: 'S001', theme: 'Justice', topic: 'Justice' }];
  expect(foundBy(namesSpeltTwoWays, { themes, submissions })).toEqual([]);
});
