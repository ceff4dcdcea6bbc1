import { stageDates } from '../../src/checks/stageDates';
import { foundBy, saidBy } from './foundBy';

test('a stage that ends before it starts is found', () => {
  const stages = [
    { kind: 'stage', stage: 'Drafting', starts: '2023-09-16', ends: '2023-09-15' },
    { kind: 'stage', stage: 'Launch', starts: '2023-09-16', ends: '2023-09-16' },
    { kind: 'forum', stage: 'Forum', starts: '2023-09-16' },
  ];
  expect(foundBy(stageDates, { stages })).toEqual(['error stage-ends-first Stages!D2']);
  expect(saidBy(stageDates, { stages })).toEqual([
    '"Drafting" ends before it starts. Check Starts and Ends.',
  ]);
});
