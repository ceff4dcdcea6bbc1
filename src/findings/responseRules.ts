import { nearestInstead } from './nearestInstead';
import { didYouMean, quoted } from './phrases';
import { error, note, warning } from './rule';

type Nothing = Record<never, never>;

/** Findings about responses: what they answer, what they lack, and whether they are cleared. */
export const responseRules = {
  'no-response': warning<{ ref: string }>(
    ({ ref }) => `${ref} has no response.`,
    () => 'Add its Ref to a response, or write one.',
    ['responses'],
  ),
  'response-ref-not-known': error<{ ref: string; nearest: string | undefined }>(
    ({ ref }) => `The response names ${quoted(ref)}, which is not in Submissions.`,
    ({ nearest }) => didYouMean(nearest, 'Check the reference.'),
    ['responses'],
    ({ ref, nearest }) => nearestInstead(ref, nearest),
  ),
  'response-without-ref': warning<Nothing>(
    () => 'The response names no submission.',
    () => 'Fill in Refs, so that submitters find their answer.',
    ['responses'],
  ),
  'response-theme-differs': note<{ theme: string; ref: string; other: string }>(
    ({ theme, ref, other }) =>
      `The response is filed under ${quoted(theme)}, but ${ref} under ${quoted(other)}.`,
    () => 'Check both. The response stands where it is filed.',
    ['responses'],
  ),
  'proposal-empty': warning<Nothing>(
    () => 'The proposal holds no words that say what was proposed.',
    () => 'Write in Proposal what was proposed, naming nobody.',
    ['responses'],
  ),
  'decision-missing': warning<Nothing>(
    () => 'The response has no decision.',
    () => 'Choose one from the list in Decision.',
    ['responses'],
  ),
  'reason-missing': warning<Nothing>(
    () => 'The response gives no reason.',
    () => 'Write why it was decided so. The rules of the Open Government Partnership ask for it.',
    ['responses'],
  ),
  'cleared-not-whole': error<{ column: string }>(
    ({ column }) => `The response is cleared, but ${column} says nothing.`,
    ({ column }) => `Fill in ${column}, or empty Cleared on until it is decided.`,
    ['responses'],
  ),
  'response-not-cleared': warning<Nothing>(
    () => 'The response is not cleared, so it counts as a draft.',
    () =>
      'Fill in Cleared by and Cleared on once it is cleared. Or leave it out: "Cleared responses only" in the pane, --cleared-only on the command line.',
    ['responses'],
  ),
  'clearance-half': warning<{ given: string; missing: string }>(
    ({ given, missing }) =>
      `${given} is filled in, but ${missing} is not, so the response counts as a draft.`,
    ({ given, missing }) => `Fill in ${missing}, or empty ${given}.`,
    ['responses'],
  ),
  'cleared-before-received': warning<{ ref: string }>(
    ({ ref }) => `The response was cleared before ${ref} was received.`,
    () => 'Check Cleared on, and Received in Submissions.',
    ['responses'],
  ),
  'commitment-missing': warning<{ decision: string }>(
    ({ decision }) => `The decision is ${quoted(decision)}, but no commitment is named.`,
    () => 'Fill in Commitment, so that readers see what came of the proposal.',
    ['responses'],
  ),
  'answered-twice': warning<{
    ref: string;
    decision: string;
    first: string;
    firstDecision: string;
  }>(
    ({ ref, decision, first, firstDecision }) =>
      `${ref} is decided ${quoted(decision)} here, and ${quoted(firstDecision)} in ${first}.`,
    () => 'Name single points in Refs, such as S012.2, or decide the same.',
    ['responses'],
  ),
};
