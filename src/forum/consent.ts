import type { Consent, Submission } from './model';

/** What a submitter agreed to; no answer is no consent. */
export function consentOf(submission: Submission): Consent {
  return submission.mayPublish ?? 'Nothing';
}

/** Whether papers may print the submission's ref: its sender agreed to some publication. */
export function isPublished(submission: Submission): boolean {
  return consentOf(submission) !== 'Nothing';
}
