import { responseThemes } from '../../src/checks/responseThemes';
import { foundBy, saidBy } from './foundBy';

const submissions = [
  { ref: 'S001', theme: 'Justice' },
  { ref: 'S002', point: 1, theme: 'Justice' },
  { ref: 'S002', point: 2, theme: 'Anti Corruption', subTheme: 'General' },
  { ref: 'S003' },
];
const found = (refs: string, theme: string, subTheme = '') => {
  const responses = [{ refs, theme, subTheme, proposal: 'More data.' }];
  return {
    rules: foundBy(responseThemes, { submissions, responses }),
    said: saidBy(responseThemes, { submissions, responses }),
  };
};

test('a response under another theme than its submission is noted', () => {
  const { rules, said } = found('S001, S002.2', 'Inclusion');
  expect(rules).toEqual(['note response-theme-differs Responses!B2']);
  expect(said).toEqual([
    'The response is filed under "Inclusion", but S001 under "Justice". Check both. The response stands where it is filed.',
  ]);
  expect(found('S002.2', 'Anti Corruption', 'Other').said[0]).toContain(
    '"Anti Corruption: General"',
  );
});

test.each([
  ['S001', 'justice', ''],
  ['S002', 'Anti-Corruption', 'General'],
  ['S002.2', 'Anti Corruption', ''],
  ['S003', 'Inclusion', ''],
  ['S999', 'Inclusion', ''],
])('a response to %s under %s: %s is not', (refs, theme, subTheme) =>
  expect(found(refs, theme, subTheme).rules).toEqual([]),
);
