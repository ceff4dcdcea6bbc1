import { responsesCleared } from '../../src/checks/responsesCleared';
import { foundBy, saidBy } from './foundBy';

const proposal = 'Publish all contracts.';
const cleared = { proposal, clearedBy: 'Director', clearedOn: '2023-11-01' };

test('responses that are not cleared, or only half, are found', () => {
  const responses = [
    { proposal },
    { proposal, clearedBy: 'Director' },
    { proposal, clearedOn: '2023-11-01' },
    cleared,
  ];
  expect(foundBy(responsesCleared, { responses })).toEqual([
    'warning response-not-cleared Responses!J2',
    'warning clearance-half Responses!J3',
    'warning clearance-half Responses!I4',
  ]);
  expect(saidBy(responsesCleared, { responses })).toEqual([
    'The response is not cleared, so it counts as a draft. Fill in Cleared by and Cleared on once it is cleared. Or leave it out: "Cleared responses only" in the pane, --cleared-only on the command line.',
    'Cleared by is filled in, but Cleared on is not, so the response counts as a draft. Fill in Cleared on, or empty Cleared by.',
    'Cleared on is filled in, but Cleared by is not, so the response counts as a draft. Fill in Cleared by, or empty Cleared on.',
  ]);
});

test('so is one that was cleared before what it answers was received', () => {
  const submissions = [
    { ref: 'S001', received: '2023-11-01' },
    { ref: 'S002', received: '2023-11-02' },
  ];
  const responses = [
    { ...cleared, refs: 'S001' },
    { ...cleared, refs: 'S001, S002' },
  ];
  expect(foundBy(responsesCleared, { submissions, responses })).toEqual([
    'warning cleared-before-received Responses!J3',
  ]);
  expect(saidBy(responsesCleared, { submissions, responses })).toEqual([
    'The response was cleared before S002 was received. Check Cleared on, and Received in Submissions.',
  ]);
});
