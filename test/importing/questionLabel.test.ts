import { questionLabel } from '../../src/importing/questionLabel';

test.each([
  ['3. What is your name? - First name', 'First name'],
  ['Q12: Your idea *', 'Your idea'],
  ['Which themes is it about? (tick all that apply)', 'themes'],
  ['What theme does your idea belong to?', 'theme'],
  ['What is your idea? - Answer 2', 'What is your idea? - Answer 2'],
  ['Organisation (if any)', 'Organisation'],
  ['Theme', 'Theme'],
])('%s asks for %s', (header, label) => {
  expect(questionLabel(header)).toBe(label);
});
