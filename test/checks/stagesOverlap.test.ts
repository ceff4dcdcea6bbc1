import { stagesOverlap } from '../../src/checks/stagesOverlap';
import { foundBy, saidBy } from './foundBy';

const stage = (name: string, starts: string, ends: string, kind = 'stage') => ({
  kind,
  stage: name,
  starts,
  ends,
});

test('a stage that starts before another has ended is found, in whatever order they stand', () => {
  const stages = [
    stage('Last', '2023-09-01', '2023-10-01'),
    stage('First', '2023-06-22', '2023-09-02'),
    stage('Within', '2023-07-01', '2023-07-31'),
  ];
  expect(foundBy(stagesOverlap, { stages })).toEqual([
    'warning stages-overlap Stages!C4',
    'warning stages-overlap Stages!C2',
  ]);
  expect(saidBy(stagesOverlap, { stages })[1]).toBe(
    '"Last" starts before "First" has ended. Check the dates of both stages.',
  );
});

test('stages one after the other, and phases, are not', () => {
  const stages = [
    stage('All', '2023-06-22', '2023-12-31', 'phase'),
    stage('First', '2023-06-22', '2023-07-20'),
    stage('Next', '2023-07-20', '2023-08-20'),
    stage('Then', '2023-08-21', '2023-09-20'),
  ];
  expect(foundBy(stagesOverlap, { stages })).toEqual([]);
});
