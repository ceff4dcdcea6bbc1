import { responsesWhole } from '../../src/checks/responsesWhole';
import { foundBy, saidBy } from './foundBy';

const whole = {
  proposal: 'Publish all contracts.',
  decision: 'Adopted',
  reason: 'It helps everybody.',
  commitment: 'NAP6 commitment 1',
};
const cleared = { clearedBy: 'Director', clearedOn: '2023-11-01' };

test('what a draft lacks is found', () => {
  const responses = [
    { proposal: 'TBC' },
    { ...whole, reason: 'n/a' },
    { ...whole, decision: 'Partly adopted', commitment: '' },
  ];
  expect(foundBy(responsesWhole, { responses })).toEqual([
    'warning proposal-empty Responses!D2',
    'warning decision-missing Responses!E2',
    'warning reason-missing Responses!F2',
    'warning reason-missing Responses!F3',
    'warning commitment-missing Responses!G4',
  ]);
  expect(saidBy(responsesWhole, { responses })).toEqual([
    'The proposal holds no words that say what was proposed. Write in Proposal what was proposed, naming nobody.',
    'The response has no decision. Choose one from the list in Decision.',
    'The response gives no reason. Write why it was decided so. The rules of the Open Government Partnership ask for it.',
    'The response gives no reason. Write why it was decided so. The rules of the Open Government Partnership ask for it.',
    'The decision is "Partly adopted", but no commitment is named. Fill in Commitment, so that readers see what came of the proposal.',
  ]);
});

test('what is cleared must have its decision and reason', () => {
  const responses = [{ proposal: whole.proposal, ...cleared }];
  expect(foundBy(responsesWhole, { responses })).toEqual([
    'error cleared-not-whole Responses!E2',
    'error cleared-not-whole Responses!F2',
  ]);
  expect(saidBy(responsesWhole, { responses })[0]).toBe(
    'The response is cleared, but Decision says nothing. Fill in Decision, or empty Cleared on until it is decided.',
  );
});

test('a whole response, and one that is not adopted and names no commitment, are right', () => {
  const responses = [whole, { ...whole, decision: 'Deferred', commitment: '', ...cleared }];
  expect(foundBy(responsesWhole, { responses })).toEqual([]);
});
