import { stagesInPhases } from '../../src/checks/stagesInPhases';
import { foundBy, saidBy } from './foundBy';

const phase = { kind: 'phase', stage: 'Phase 1', starts: '2023-06-22', ends: '2023-10-17' };
const stage = { kind: 'stage', phase: 'Phase 1', stage: 'Drafting' };

test('stages outside the dates of their phase are found', () => {
  const stages = [
    phase,
    { ...stage, starts: '2023-06-21', ends: '2023-07-01' },
    { ...stage, starts: '2023-10-01', ends: '2023-10-18' },
    { ...stage, kind: 'visit', starts: '2023-10-18' },
  ];
  expect(foundBy(stagesInPhases, { stages })).toEqual([
    'warning stage-starts-before-phase Stages!C3',
    'warning stage-ends-after-phase Stages!D4',
    'warning stage-ends-after-phase Stages!C5',
  ]);
  expect(saidBy(stagesInPhases, { stages }).slice(0, 2)).toEqual([
    '"Drafting" starts before its phase, "Phase 1". Check the dates of the stage and its phase.',
    '"Drafting" ends after its phase, "Phase 1". Check the dates of the stage and its phase.',
  ]);
});

test('a phase that is not there is found, with the nearest', () => {
  const stages = [phase, { ...stage, phase: 'Phase 11' }];
  expect(foundBy(stagesInPhases, { stages })).toEqual(['warning phase-not-known Stages!A3']);
  expect(saidBy(stagesInPhases, { stages })).toEqual([
    'There is no phase "Phase 11", so the stage stands by itself. Did you mean "Phase 1"? Add a row of the kind phase, or leave Phase blank.',
  ]);
});

test('stages within their phase, without dates or without a phase are not', () => {
  const stages = [
    phase,
    { ...stage, starts: '2023-06-22', ends: '2023-10-17' },
    { ...stage, phase: 'PHASE 1' },
    { kind: 'stage', stage: 'Feedback', starts: '2024-01-01', ends: '2024-03-31' },
  ];
  expect(foundBy(stagesInPhases, { stages })).toEqual([]);
});
