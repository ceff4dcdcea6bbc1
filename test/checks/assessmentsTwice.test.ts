import { assessmentsTwice } from '../../src/checks/assessmentsTwice';
import { foundBy, saidBy } from './foundBy';

test('a theme that is assessed twice is found', () => {
  const assessments = [
    { theme: 'Justice' },
    { theme: 'Anti Corruption', subTheme: 'General' },
    { theme: 'Anti Corruption', subTheme: 'general' },
    { theme: 'justice' },
  ];
  expect(foundBy(assessmentsTwice, { assessments })).toEqual([
    'error assessment-twice Assessments!B4',
    'error assessment-twice Assessments!A5',
  ]);
  expect(saidBy(assessmentsTwice, { assessments })[0]).toBe(
    '"Anti Corruption: general" is assessed twice. The other assessment is in row 3. Take one of the two out.',
  );
});
