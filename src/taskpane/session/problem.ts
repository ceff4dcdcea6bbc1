/** Why something could not be done, in words for the user. */
export interface Problem {
  readonly reason: string;
  readonly message: string;
  readonly remedy: string;
}

/** What came of something that can fail for reasons of the world outside. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A mistake of ours, in words that can be reported. */
export function unexpectedProblem(cause: unknown): Problem {
  const words = cause instanceof Error ? cause.message : String(cause);
  return {
    reason: 'unexpected',
    message: `Something went wrong that is our mistake, not yours: ${words}`,
    remedy: 'Try again. If it happens again, report it with these words.',
  };
}
