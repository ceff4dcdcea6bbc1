import { assessmentsWhole } from '../../src/checks/assessmentsWhole';
import { foundBy, saidBy } from './foundBy';

test('a missing rating, and a rating without analysis, are found', () => {
  const assessments = [
    { theme: 'Justice', analysis: 'There is potential.' },
    { theme: 'Anti Corruption', subTheme: 'General', rating: 'Red' },
    { theme: 'Inclusion', rating: 'Amber', analysis: 'There is potential.' },
  ];
  expect(foundBy(assessmentsWhole, { assessments })).toEqual([
    'warning rating-missing Assessments!C2',
    'warning analysis-missing Assessments!G3',
  ]);
  expect(saidBy(assessmentsWhole, { assessments })).toEqual([
    '"Justice" is not rated, so the deck does not show it. Fill in Rating.',
    '"Anti Corruption: General" is rated, but has no analysis. Write why it is rated so in Analysis.',
  ]);
});
