import type { Instead, Paper, Severity } from './finding';

/** A rule's severity and wording. P is what the wording needs to know of the case. */
export interface RuleText<P> {
  readonly severity: Severity;
  readonly concerns: readonly Paper[];
  readonly message: (about: P) => string;
  readonly remedy: (about: P) => string;
  /** What was probably meant; missing where no case of the rule tells. */
  readonly instead?: (about: P) => Instead | undefined;
}

export const both: readonly Paper[] = ['deck', 'responses'];

function of(severity: Severity) {
  return <P>(
    message: (about: P) => string,
    remedy: (about: P) => string,
    concerns: readonly Paper[] = both,
    instead?: RuleText<P>['instead'],
  ): RuleText<P> => ({ severity, concerns, message, remedy, ...(instead && { instead }) });
}

/** Declares a rule that keeps the papers it concerns from being made. */
export const error = of('error');
/** Declares a rule that asks for a look, and keeps nothing from being made. */
export const warning = of('warning');
/** Declares a rule that tells what was done. */
export const note = of('note');
