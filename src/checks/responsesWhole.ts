import { type Finding, finding } from '../findings';
import { cellOf, isCleared, type Response } from '../forum';
import type { Check } from './check';
import { hasWords } from './hasWords';

/**
 * Responses without a proposal, decision or reason in words, and adopted ones without a commitment. What was
 * cleared without decision or reason is an error: it would be published as final.
 */
export const responsesWhole: Check = ({ responses }) =>
  responses.flatMap((response) => [
    ...(hasWords(response.proposal)
      ? []
      : [finding('proposal-empty', {}, cellOf(response.at, 'proposal'))]),
    ...decisionOf(response),
    ...reasonOf(response),
    ...commitmentOf(response),
  ]);

function decisionOf(response: Response): readonly Finding[] {
  if (response.decision !== undefined) return [];
  const cell = cellOf(response.at, 'decision');
  return isCleared(response)
    ? [finding('cleared-not-whole', { column: 'Decision' }, cell)]
    : [finding('decision-missing', {}, cell)];
}

function reasonOf(response: Response): readonly Finding[] {
  if (hasWords(response.reason)) return [];
  const cell = cellOf(response.at, 'reason');
  return isCleared(response)
    ? [finding('cleared-not-whole', { column: 'Reason' }, cell)]
    : [finding('reason-missing', {}, cell)];
}

function commitmentOf({ decision, commitment, at }: Response): readonly Finding[] {
  const isAdopted = decision === 'Adopted' || decision === 'Partly adopted';
  return isAdopted && commitment === undefined
    ? [finding('commitment-missing', { decision }, cellOf(at, 'commitment'))]
    : [];
}
