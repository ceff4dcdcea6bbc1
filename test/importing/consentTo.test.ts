import { consentTo } from '../../src/importing/consentTo';

const asked = 'May we publish your response?';

test.each([
  [asked, 'Yes', 'Text only'],
  ['May we publish your name with your response?', 'Yes', 'Name and text'],
  [asked, 'I agree', 'Text only'],
  [asked, 'No', 'Nothing'],
  [asked, 'Publish my response in full', 'Name and text'],
  [asked, 'Yes, but without my name', 'Text only'],
  [asked, 'Publish anonymously', 'Text only'],
  [asked, 'Please keep my response confidential', 'Nothing'],
  [asked, 'Yes, unless others object', undefined],
  [asked, 'See my e-mail', undefined],
])('%s %s: %s', (question, answer, meant) => {
  expect(consentTo(question, answer)).toBe(meant);
});
